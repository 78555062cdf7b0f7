"""The folder in which what does not exist yet would be made."""

from __future__ import annotations

import os
from pathlib import Path


def nearest_folder(path: Path) -> Path:
    """The folder `path`, or the nearest one above it that exists and may be looked at."""
    for folder in (path.absolute(), *path.absolute().parents):
        if os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises where a name is too long or rights are missing
            return folder
    return Path(path.anchor or os.curdir)
