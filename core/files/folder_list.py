"""A list of the private folders that this process has made; it outlives the process.

One file a process names every folder before it is made, and is locked as long as the process lives: the
system lets go of the lock at any kind of death. Whoever gets the lock knows that the owner is dead and may
clear what the file names. A process number could be somebody else's by then, or belong to another container.

The files lie in the user's own folder for such things, which several machines may share: each looks only at
those of its own name, as not all of them see each other's locks.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import platform
import secrets
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_SUFFIX = ".folders"
_LOCKED_BYTE = 1 << 30  # Windows locks bytes, and nobody else may read those: one beyond the end
_PAUSE = 0.02  # s between two tries to get a lock


class FolderList:
    """The list of this process; made with the first folder, removed at exit when all of them are gone."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._folders: set[Path] = set()
        self._path: Path | None = None
        self._handle = -1

    @property
    def path(self) -> Path | None:
        """None before the first folder, and where no such file can be made."""
        return self._path

    def add(self, folder: Path) -> None:
        """Before it is made. Without a list it is still made: only a later start cannot find it."""
        with self._turn:
            if self._path is None:
                self._begin()
            self._folders.add(folder)
            if self._path is not None:
                with suppress(OSError):
                    os.write(self._handle, json.dumps(str(folder)).encode("ascii") + b"\n")

    def drop(self, folder: Path) -> None:
        """It is gone."""
        with self._turn:
            self._folders.discard(folder)
            if self._path is not None and not self._folders:
                with suppress(OSError):
                    os.ftruncate(self._handle, 0)

    def _begin(self) -> None:
        for place in list_folders():
            with suppress(OSError):
                place.mkdir(mode=0o700, parents=True, exist_ok=True)
                found = _create(place)
                if found is not None:
                    self._path, self._handle = found
                    atexit.register(self._end)
                    return

    def _end(self) -> None:
        if self._path is not None and not any(os.path.lexists(folder) for folder in self._folders):
            _discard(self._path, self._handle)
            self._path = None


def list_folders() -> list[Path]:
    """Where lists may lie, the best first: the temporary folder is emptied by some systems."""
    variables = os.environ
    found = []
    with suppress(RuntimeError):  # there is no home
        if sys.platform == "win32":
            own = variables.get("LOCALAPPDATA", "") or str(Path.home() / "AppData" / "Local")
        elif sys.platform == "darwin":
            own = str(Path.home() / "Library" / "Application Support")
        else:
            own = variables.get("XDG_STATE_HOME", "") or str(Path.home() / ".local" / "state")
        found.append(Path(own) / "tiepoint")
    user = f"-{os.getuid()}" if sys.platform != "win32" else ""
    return [*found, Path(tempfile.gettempdir()) / f"tiepoint-lists{user}"]


def others() -> list[Path]:
    """The lists of this user's processes on this machine, dead or alive."""
    found: list[Path] = []
    for place in list_folders():
        with suppress(OSError):
            if _own(place):
                found += sorted(place.glob(f"{_machine()}-*{_SUFFIX}"))
    return found


@contextmanager
def claimed(path: Path, patience: float = 0.0) -> Iterator[list[Path] | None]:
    """The folders on the list of a dead process; None while it lives, or somebody else is at it.

    patience: s to wait for the lock; a process that is dying still has it for a moment. The list is removed
    at the end if the caller has emptied what it was given.
    """
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        yield None
        return
    kept = True
    try:
        until = time.monotonic() + patience
        while not _lock(handle):
            if time.monotonic() >= until:
                yield None
                return
            time.sleep(_PAUSE)
        if not path.exists():  # somebody else was quicker
            yield None
            return
        folders = _read(handle)
        yield folders
        kept = bool(folders)
    finally:
        if kept:
            os.close(handle)
        else:
            _discard(path, handle)


def _create(place: Path) -> tuple[Path, int] | None:
    """A new, locked list. None where the file system knows no locks."""
    if not _own(place):
        return None
    while True:
        path = place / f"{_machine()}-{secrets.token_hex(8)}{_SUFFIX}"
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
        if not _lock(handle):
            if not path.exists():  # swept before it was locked
                os.close(handle)
                continue
            _discard(path, handle)
            return None
        if path.exists():
            return path, handle
        os.close(handle)


def _read(handle: int) -> list[Path]:
    """A last line that was cut off by a death is none: its folder was not made yet."""
    os.lseek(handle, 0, os.SEEK_SET)
    folders = []
    with open(os.dup(handle), "rb") as lines:  # noqa: PTH123 - of the locked file, whatever its name is now
        for line in lines:
            with suppress(ValueError):
                text = json.loads(line)
                if isinstance(text, str):
                    folders.append(Path(text))
    return list(dict.fromkeys(folders))


def _lock(handle: int) -> bool:
    """Whether it could be had; not every file system has locks."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _discard(path: Path, handle: int) -> None:
    """Remove the list and let go of it. Windows removes no open file; elsewhere nobody may get it between."""
    with suppress(OSError):
        if sys.platform == "win32":
            os.close(handle)
            path.unlink()
        else:
            path.unlink()
            os.close(handle)


def _own(place: Path) -> bool:
    """Nobody else may write lists there: what they name is removed."""
    status = place.lstat()
    return sys.platform == "win32" or (status.st_uid == os.getuid() and not status.st_mode & 0o022)


def _machine() -> str:
    """The same text in every process of this machine, or container, another one elsewhere."""
    text = platform.node()
    with suppress(OSError):
        text += Path("/etc/machine-id").read_text(encoding="ascii", errors="replace")
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
