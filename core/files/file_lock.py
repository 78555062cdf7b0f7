"""A lock of a file between processes, which the system releases however its holder ends."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Callable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_BYTE = 1 << 30  # Windows locks bytes against reading, so this is one beyond the end
_PAUSE = 0.1  # s between two tries
_FOLDER_LOCK = ".tiepoint-lock"
_HELD = (errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK)  # by another; else there are no locks


def try_lock(handle: int) -> bool:
    """Whether the lock was obtained; not every file system has locks."""
    return _locked(handle) is True


@contextmanager
def locked(path: Path, waiting: Callable[[], None]) -> Iterator[bool]:
    """Hold the lock file `path`, made and then removed; True, or False where the file system has no locks.

    waiting: called between two tries while another process or thread holds it; it ends the waiting by an
    error. Raises OSError where the file cannot be made.
    """
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        got = _locked(handle)
        if got is None or (got and _is(path, handle)):
            break
        os.close(handle)  # another has it, or its last holder has just removed it
        if not got:
            waiting()
            time.sleep(_PAUSE)
    try:
        yield got is True
    finally:
        discard(path, handle)


@contextmanager
def folder_locked(folder: Path, patience: float = 60.0) -> Iterator[bool]:
    """Hold the lock of a folder, which leaves no file there; False where the file system has no locks.

    Raises OSError where another process holds it for more than `patience` seconds.
    """
    try:
        handle = _open_folder(folder)
    except OSError:  # one that may not be read, or not be locked in
        yield False
        return
    try:
        until = time.monotonic() + patience
        while (got := _locked(handle)) is False:
            if time.monotonic() > until:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(folder))
            time.sleep(_PAUSE / 10)
        yield got is True
    finally:
        os.close(handle)


def _open_folder(folder: Path) -> int:
    """The folder itself; on Windows a file in it that the system removes with its last handle."""
    if sys.platform == "win32":
        return os.open(folder / _FOLDER_LOCK, os.O_RDWR | os.O_CREAT | os.O_TEMPORARY)
    return os.open(folder, os.O_RDONLY)


def _locked(handle: int) -> bool | None:
    """True, False where another holds it, None where there are no locks."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return False if error.errno in _HELD else None
    return True


def _is(path: Path, handle: int) -> bool:
    """Whether `path` still is the open file."""
    try:
        named, opened = path.stat(), os.fstat(handle)
    except OSError:
        return False
    return (named.st_dev, named.st_ino) == (opened.st_dev, opened.st_ino)


def discard(path: Path, handle: int) -> None:
    """Remove the file and release it. Windows removes no open file; elsewhere it is removed while locked."""
    with suppress(OSError):
        if sys.platform == "win32":
            os.close(handle)
            path.unlink()
        else:
            path.unlink()
            os.close(handle)
