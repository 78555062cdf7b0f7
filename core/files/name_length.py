"""Checks before a run of a result's name: it is text, no device, and short enough for its file system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ..errors import TiepointError
from ..nearest_folder import nearest_folder

# Bytes added to a name while a result is written: for a temporary name, and the .aux.xml and journals that
# GDAL and SQLite put beside it.
_GROWTH = 24
_PATH_GROWTH = 40  # added to the whole path, with the private folder
_NAME, _PATH = 255, 4096  # bytes, where the system does not say; nearly all file systems have the first
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))}
_WINDOWS_PATH = 259  # characters, where long paths are not switched on


def check_name(path: Path) -> None:
    """Raise TiepointError where the name is no text, or too long for the file and the files beside it."""
    try:
        str(path.absolute()).encode("utf-8")
    except UnicodeEncodeError as error:  # bytes of another encoding; GDAL takes names in UTF-8 alone
        raise TiepointError("name_no_text", name=path.name) from error
    folder = nearest_folder(path.parent)
    room = _limit(folder, "PC_NAME_MAX", _NAME) - _GROWTH
    if _length(path.name) > room:
        raise TiepointError("name_too_long", name=path.name[:40], length=len(path.name), most=room)
    most = _limit(folder, "PC_PATH_MAX", _PATH)
    if sys.platform == "win32" and not _long_paths():
        most = _WINDOWS_PATH
    longest = max(map(_length, path.absolute().parent.parts))
    if _length(str(path.absolute())) > most - _PATH_GROWTH or longest > room + _GROWTH:
        raise TiepointError("path_too_long", name=path.name[:40])


def is_reserved(name: str) -> bool:
    """Whether Windows opens a device by this name, in every folder and with any suffix."""
    return name.partition(".")[0].rstrip(" ").upper() in _DEVICES


def _limit(folder: Path, name: str, usual: int) -> int:
    if not hasattr(os, "pathconf"):
        return usual
    try:
        found = os.pathconf(folder, name)
    except (OSError, ValueError):
        return usual
    return found if found > 0 else usual


def _length(text: str) -> int:
    """Length in the unit of the limits: characters on Windows, bytes elsewhere."""
    return len(text) if sys.platform == "win32" else len(os.fsencode(text))


def _long_paths() -> bool:
    """Whether long paths are switched on; Windows 10 and newer."""
    import ctypes

    try:
        return bool(ctypes.windll.ntdll.RtlAreLongPathsEnabled())  # type: ignore[attr-defined]
    except (AttributeError, OSError):
        return False
