"""Folders that belong to one run alone: made under a private name, removed whatever happens.

The name is the licence to delete: only folders that carry it are removed, so that a wrong path can never
cost anybody's data. Each stands on this process's list before it is made; where the process dies, the
engine, or else the next start, clears what stands there: it finishes what was being moved out of a folder,
and removes the folder.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import stat
import string
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from . import folder_list, publishing

_WORK_PREFIX = "tiepoint-"
_STAGING_PREFIX = ".tiepoint-"  # hidden: it stands beside the user's own files
_RESULT_PREFIX = "tiepoint_"  # the user's: shown as layers until QGIS removes it with its temporary folder
_LENGTH = 8  # characters after the prefix
_LETTERS = string.ascii_lowercase + string.digits
_NAME = re.compile(rf"\.?tiepoint-[a-z0-9_]{{{_LENGTH}}}")
_RESULT_NAME = re.compile(rf"{_RESULT_PREFIX}[a-z0-9_]{{{_LENGTH}}}")
# After that a place that cannot be reached (a disk taken off, a folder renamed) is asked for no more.
_REMEMBERED = 180 * 86400.0  # s
_PATIENCE = 2.0  # s for a process whose pipes have closed to let go of its list, too

_own = folder_list.FolderList()
_sweeping = threading.Lock()
_in_vain: set[Path] = set()  # lists whose places could not be reached: not asked again by this process


@contextmanager
def work_folder() -> Iterator[Path]:
    """A private folder (mode 0700) in the system's temporary folder, removed at the end."""
    sweep()
    folder = _make(Path(tempfile.gettempdir()), _WORK_PREFIX)
    try:
        yield folder
    finally:
        remove(folder)


def make_staging_folder(parent: Path) -> Path:
    """A private folder inside `parent`, on its file system, so that files move out by renaming.

    Raises OSError where `parent` is missing or cannot be written to.
    """
    sweep()  # what an earlier run has left at the same place must be done before this one begins
    return _make(parent, _STAGING_PREFIX)


def make_result_folder(parent: Path) -> Path:
    """A folder for results that nobody gave a place. After a death it is removed only where it is empty.

    Raises OSError.
    """
    return _make(parent, _RESULT_PREFIX)


def is_private(folder: Path) -> bool:
    """True for a folder, not a link to one, that carries the private name and is this user's own."""
    return _is_own(folder) and _NAME.fullmatch(folder.name) is not None


def remove(folder: Path) -> bool:
    """Remove a private folder and all in it; one without the private name is left alone. Whether it is gone.

    Left is also one with files that were to be moved out, or that were moved out of their places, where that
    can be neither finished nor taken back. A few tries: on Windows a file stays locked for a moment after the
    process that had it mapped is gone, and an engine that is being left may still add a file.
    """
    for pause in (0.0, 0.05, 0.1, 0.2, 0.4):
        if not is_private(folder):
            break
        time.sleep(pause)
        if publishing.recover(folder):
            shutil.rmtree(folder, ignore_errors=True)
    if os.path.lexists(folder):
        return False
    _own.drop(folder)
    return True


def own_list() -> Path | None:
    """Where this process's folders are listed, for whoever is to clear them after it; None: none was made."""
    return _own.path


def sweep() -> list[Path]:
    """Clear what dead processes of this user on this machine have left. Returns the folders that are gone.

    At once where another thread is at it.
    """
    gone: list[Path] = []
    if _sweeping.acquire(blocking=False):
        try:
            for path in folder_list.others():
                if path not in _in_vain:
                    gone += _clear(path) or []
        finally:
            _sweeping.release()
    return gone


def clear_after(path: Path) -> bool:
    """Clear what stands on the list of a process that has just died. False: it lives, or others are at it."""
    return _clear(path, _PATIENCE) is not None


def _make(parent: Path, prefix: str) -> Path:
    """Like tempfile.mkdtemp, but on the list before it is there."""
    while True:
        folder = parent.absolute() / (prefix + "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)))
        if os.path.lexists(folder):
            continue
        _own.add(folder)
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        except OSError:
            _own.drop(folder)
            raise
        return folder


def _clear(path: Path, patience: float = 0.0) -> list[Path] | None:
    """The folders that are gone; None where the list cannot be had."""
    gone: list[Path] = []
    with folder_list.claimed(path, patience) as folders:
        if folders is None:
            return None
        old = time.time() - path.stat().st_mtime > _REMEMBERED
        for folder in folders.copy():
            there = os.path.lexists(folder)
            if _cleared(folder) or old:
                folders.remove(folder)
                gone += [folder] if there and not os.path.lexists(folder) else []
        if folders:
            _in_vain.add(path)
    return gone


def _cleared(folder: Path) -> bool:
    """Whether nothing is left to do about it."""
    if _is_own(folder) and _RESULT_NAME.fullmatch(folder.name):
        with suppress(OSError):
            folder.rmdir()  # not where results lie in it
        return True
    if not os.path.lexists(folder):
        return folder.parent.is_dir() or _temporary(folder)
    return not is_private(folder) or remove(folder)


def _is_own(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    own = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return own and stat.S_ISDIR(status.st_mode)


def _temporary(folder: Path) -> bool:
    """Whether it lay in the system's temporary folder, whose parts do not come back."""
    return Path(tempfile.gettempdir()) in folder.parents
