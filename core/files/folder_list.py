"""A list of the private folders that this process has made; it outlives the process.

Each process has one list file. A folder is added before it is made, and the file is locked while the process
lives: the system releases the lock however the process ends. A process that gets the lock knows that the
owner is dead and may remove the listed folders. Process numbers would not do: they are reused, and differ
between containers.

The files lie in the user's state folder, which several machines may share. Each machine reads only its own
lists, as locks may not be visible across machines.
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

from .file_lock import discard, try_lock

_SUFFIX = ".folders"
_PAUSE = 0.02  # s between two tries to get a lock


class FolderList:
    """The list of this process; made with the first folder, removed at exit if all folders are gone."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._folders: set[Path] = set()
        self._path: Path | None = None
        self._handle = -1

    @property
    def path(self) -> Path | None:
        """The list file; None before the first folder, and where no file can be made."""
        return self._path

    def add(self, folder: Path) -> None:
        """List a folder, before making it. Without a list file, a later start cannot find the folder."""
        with self._turn:
            if self._path is None:
                self._begin()
            self._folders.add(folder)
            if self._path is not None:
                with suppress(OSError):
                    os.write(self._handle, json.dumps(str(folder)).encode("ascii") + b"\n")

    def drop(self, folder: Path) -> None:
        """Take a folder off the list, after its removal."""
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
            discard(self._path, self._handle)
            self._path = None


def list_folders() -> list[Path]:
    """Where lists may lie, the best first: the temporary folder is emptied by some systems."""
    variables = os.environ
    found = []
    with suppress(RuntimeError):  # no home folder
        if sys.platform == "win32":
            base = variables.get("LOCALAPPDATA", "") or str(Path.home() / "AppData" / "Local")
        elif sys.platform == "darwin":
            base = str(Path.home() / "Library" / "Application Support")
        else:
            base = variables.get("XDG_STATE_HOME", "") or str(Path.home() / ".local" / "state")
        found.append(Path(base) / "tiepoint")
    user = f"-{os.getuid()}" if sys.platform != "win32" else ""
    return [*found, Path(tempfile.gettempdir()) / f"tiepoint-lists{user}"]


def others() -> list[Path]:
    """The lists of this user's live and dead processes on this machine."""
    found: list[Path] = []
    for place in list_folders():
        with suppress(OSError):
            if _is_safe(place):
                found += sorted(place.glob(f"{_machine()}-*{_SUFFIX}"))
    return found


@contextmanager
def claimed(path: Path, patience: float = 0.0) -> Iterator[list[Path] | None]:
    """The folders on the list of a dead process; None if it lives, or another process has the list.

    patience: s to wait for the lock, which a dying process holds for a moment. The list file is removed at
    the end if the caller has emptied the returned list.
    """
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        yield None
        return
    kept = True
    try:
        until = time.monotonic() + patience
        while not try_lock(handle):
            if time.monotonic() >= until:
                yield None
                return
            time.sleep(_PAUSE)
        if not path.exists():  # another process was quicker
            yield None
            return
        folders = _read(handle)
        yield folders
        kept = bool(folders)
    finally:
        if kept:
            os.close(handle)
        else:
            discard(path, handle)


def _create(place: Path) -> tuple[Path, int] | None:
    """A new, locked list; None where the file system has no locks."""
    if not _is_safe(place):
        return None
    while True:
        path = place / f"{_machine()}-{secrets.token_hex(8)}{_SUFFIX}"
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
        if not try_lock(handle):
            if not path.exists():  # another process removed it before it was locked
                os.close(handle)
                continue
            discard(path, handle)
            return None
        if path.exists():
            return path, handle
        os.close(handle)


def _read(handle: int) -> list[Path]:
    """The listed folders. A last line cut off by the process's death is ignored: its folder was not made."""
    os.lseek(handle, 0, os.SEEK_SET)
    folders = []
    with open(os.dup(handle), "rb") as lines:  # noqa: PTH123 - reads the locked file by its handle
        for line in lines:
            with suppress(ValueError):
                text = json.loads(line)
                if isinstance(text, str):
                    folders.append(Path(text))
    return list(dict.fromkeys(folders))


def _is_safe(place: Path) -> bool:
    """Whether only this user can write lists there, as the folders on them are removed."""
    status = place.lstat()
    return sys.platform == "win32" or (status.st_uid == os.getuid() and not status.st_mode & 0o022)


def _machine() -> str:
    """A text that is equal in all processes of this machine or container, and different elsewhere."""
    text = platform.node()
    with suppress(OSError):
        text += Path("/etc/machine-id").read_text(encoding="ascii", errors="replace")
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
