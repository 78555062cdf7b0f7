"""Private folders of one run: made under a reserved name, always removed.

Only folders with such a name are removed, so that a wrong path never costs anybody's data. Each folder is on
this process's list before it is made. If the process dies, the engine, or else the next start, goes through
the list: it completes moves out of each folder that had begun, and removes the folder.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import stat
import string
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from . import folder_list, publishing

_WORK_PREFIX = "tiepoint-"
_STAGING_PREFIX = ".tiepoint-"  # hidden, because it lies beside the user's files
_RESULT_PREFIX = "tiepoint_"  # results without a given path; QGIS removes them with its temporary folder
_LENGTH = 8  # characters after the prefix
_LETTERS = string.ascii_lowercase + string.digits
_NAME = re.compile(rf"\.?tiepoint-[a-z0-9_]{{{_LENGTH}}}")
_RESULT_NAME = re.compile(rf"{_RESULT_PREFIX}[a-z0-9_]{{{_LENGTH}}}")
# After this time, an unreachable folder (a removed disk, a renamed parent) is dropped from the list.
_REMEMBERED = 180 * 86400.0  # s
_PATIENCE = 2.0  # s in which a process whose pipes have closed should release its list

_list = folder_list.FolderList()
_sweeping = threading.Lock()
_in_vain: set[Path] = set()  # lists with unreachable folders; this process does not try them again


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
    sweep()  # an earlier run's moves into this folder must be complete first
    return _make(parent, _STAGING_PREFIX, shared_mode())


def make_result_folder(parent: Path) -> Path:
    """A folder for results without a path. If the process dies, it is later removed only if empty.

    Raises OSError.
    """
    return _make(parent, _RESULT_PREFIX, shared_mode())


def is_private(folder: Path) -> bool:
    """True for a folder (not a link) with a private name that belongs to this user."""
    return _is_own(folder) and _NAME.fullmatch(folder.name) is not None


def remove(folder: Path) -> bool:
    """Remove a private folder and its contents; returns whether it is gone.

    A folder without a private name stays, and so does one with interrupted moves that can be neither
    completed nor undone. There are a few tries: on Windows a mapped file stays locked for a moment after its
    process has ended, and an engine that is about to end may still add a file.
    """
    for pause in (0.0, 0.05, 0.1, 0.2, 0.4):
        if not is_private(folder):
            break
        time.sleep(pause)
        if publishing.recover(folder):
            shutil.rmtree(folder, ignore_errors=True)
    if os.path.lexists(folder):
        return False
    _list.drop(folder)
    return True


def process_list() -> Path | None:
    """This process's list of folders, for clear_after in another process; None if it has none."""
    return _list.path


def sweep() -> list[Path]:
    """Remove the folders that this user's dead processes have left on this machine; returns these folders.

    Returns at once if another thread is sweeping.
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
    """Remove the folders of a process that has just died. False if it lives, or another process does this."""
    return _clear(path, _PATIENCE) is not None


def shared_mode(platform: str = sys.platform) -> int:
    """The mode of a folder in which files are made that others shall read after they were moved out.

    Windows, Python from 3.12.4: mode 0700 closes a folder to others by its access list, and a file keeps what
    it inherits from it when it is moved; without that mode both inherit from the folder around. Elsewhere the
    mode is the folder's alone, and keeps others from half-written files.
    """
    return 0o777 if platform == "win32" else 0o700


def _make(parent: Path, prefix: str, mode: int = 0o700) -> Path:
    """Like tempfile.mkdtemp, but the folder is listed before it is made."""
    while True:
        folder = parent.absolute() / (prefix + "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)))
        if os.path.lexists(folder):
            continue
        _list.add(folder)
        try:
            folder.mkdir(mode=mode)
        except FileExistsError:
            continue
        except OSError:
            _list.drop(folder)
            raise
        return folder


def _clear(path: Path, patience: float = 0.0) -> list[Path] | None:
    """The removed folders; None where the list is locked."""
    gone: list[Path] = []
    with folder_list.claimed(path, patience) as folders:
        if folders is None:
            return None
        old = time.time() - path.stat().st_mtime > _REMEMBERED
        for folder in folders.copy():
            existed = os.path.lexists(folder)
            if _cleared(folder) or old:
                folders.remove(folder)
                gone += [folder] if existed and not os.path.lexists(folder) else []
        if folders:
            _in_vain.add(path)
    return gone


def _cleared(folder: Path) -> bool:
    """Remove a listed folder if possible; True if it can be dropped from the list."""
    if _is_own(folder) and _RESULT_NAME.fullmatch(folder.name):
        with suppress(OSError):
            folder.rmdir()  # fails where it contains results
        return True
    if not os.path.lexists(folder):
        return folder.parent.is_dir() or _temporary(folder)
    return not is_private(folder) or remove(folder)


def _is_own(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    by_user = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return by_user and stat.S_ISDIR(status.st_mode)


def _temporary(folder: Path) -> bool:
    """Whether it was in the system's temporary folder, whose folders do not return."""
    return Path(tempfile.gettempdir()) in folder.parents
