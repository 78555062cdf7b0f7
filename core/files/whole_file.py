"""A file of the program's own, replaced as a whole: a reader finds the old content or the new one.

For notes, reports and checkpoints, one at a time. What the user asked for moves into place through
core.files.outputs, which checks it first and takes several files together.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replaced_whole(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; it takes the place of `path` on success, else it is removed."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
