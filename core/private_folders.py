"""Folders that belong to one run alone: made under a private name, removed whatever happens.

The name is the licence to delete: the engine, when its parent is gone, removes only folders that
carry it, so that a wrong path in a message can never cost anybody's data.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_WORK_PREFIX = "tiepoint-"
_STAGING_PREFIX = ".tiepoint-"  # hidden: it stands beside the user's own files
_NAME = re.compile(r"\.?tiepoint-[a-z0-9_]{8}")  # what tempfile.mkdtemp makes of the prefixes


@contextmanager
def work_folder() -> Iterator[Path]:
    """A private folder (mode 0700) in the system's temporary folder, removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix=_WORK_PREFIX))
    try:
        yield folder
    finally:
        remove(folder)


def make_staging_folder(parent: Path) -> Path:
    """A private folder inside `parent`, on its file system, so that files move out by renaming.

    Raises OSError where `parent` is missing or cannot be written to.
    """
    return Path(tempfile.mkdtemp(prefix=_STAGING_PREFIX, dir=parent))


def is_private(folder: Path) -> bool:
    """True for a folder, not a link to one, that carries the private name and is this user's own."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    own = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return own and stat.S_ISDIR(status.st_mode) and _NAME.fullmatch(folder.name) is not None


def remove(folder: Path) -> None:
    """Remove a private folder and all in it; one without the private name is left alone.

    A few tries: on Windows a file stays locked for a moment after the process that had it mapped is
    gone, and an engine that is being left may still add a file.
    """
    for pause in (0.0, 0.05, 0.1, 0.2, 0.4):
        if not is_private(folder):
            return
        time.sleep(pause)
        shutil.rmtree(folder, ignore_errors=True)
