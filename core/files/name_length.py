"""Whether a result's name is short enough for its folder's file system, asked before any work is done."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from ..errors import TiepointError

# Bytes that names grow by while a result is written: a private folder, a temporary name, and the .aux.xml
# and journals that GDAL and SQLite put beside it.
_GROWTH = 24
_PATH_GROWTH = 40  # of the whole path: the private folder lies in it
_NAME, _PATH = 255, 4096  # bytes, where the system does not say; nearly every file system has the first
_WINDOWS_PATH = 259  # characters, of a system in which long paths are not switched on


def check_name(path: Path) -> None:
    """Raise TiepointError where a file of that name, and those beside it, cannot be made for its length."""
    folder = _existing(path.parent)
    room = _limit(folder, "PC_NAME_MAX", _NAME) - _GROWTH
    if _length(path.name) > room:
        raise TiepointError("name_too_long", name=path.name[:40], length=len(path.name), most=room)
    most = _limit(folder, "PC_PATH_MAX", _PATH)
    if sys.platform == "win32" and not _long_paths():
        most = _WINDOWS_PATH
    longest = max(map(_length, path.absolute().parent.parts))
    if _length(str(path.absolute())) > most - _PATH_GROWTH or longest > room + _GROWTH:
        raise TiepointError("path_too_long", name=path.name[:40])


def _existing(folder: Path) -> Path:
    """The folder, or the next above it that exists."""
    for candidate in (folder.absolute(), *folder.absolute().parents):
        try:
            if candidate.is_dir():
                return candidate
        except OSError as error:  # noqa: PERF203 - few folders
            if error.errno != errno.ENAMETOOLONG:
                break
    return Path(folder.anchor or os.curdir)


def _limit(folder: Path, name: str, usual: int) -> int:
    if not hasattr(os, "pathconf"):
        return usual
    try:
        found = os.pathconf(folder, name)
    except (OSError, ValueError):
        return usual
    return found if found > 0 else usual


def _length(text: str) -> int:
    """As the limits count it: characters on Windows, bytes elsewhere."""
    return len(text) if sys.platform == "win32" else len(os.fsencode(text))


def _long_paths() -> bool:
    """Windows 10 and newer, where somebody has switched them on."""
    import ctypes

    try:
        return bool(ctypes.windll.ntdll.RtlAreLongPathsEnabled())  # type: ignore[attr-defined]
    except (AttributeError, OSError):
        return False
