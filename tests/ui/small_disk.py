"""A disk on which nothing can be written any more: it becomes full, or read-only."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ..mounts import mount_small_disk


@dataclass(frozen=True)
class SmallDisk:
    """A folder of 1 MiB."""

    folder: Path
    how: str  # it ends: "full" or "read-only"

    @property
    def words(self) -> str:
        """What the user must be told then."""
        return "space" if self.how == "full" else "may write"

    def end(self) -> None:
        """Let nothing more be written."""
        if self.how == "read-only":
            subprocess.check_call(["mount", "-o", "remount,ro", str(self.folder)])
            return
        with (self.folder / "filling").open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def files(self) -> dict[str, bytes]:
        """The contents of all files but the one that fills it, by name; also of private ones."""
        found = (path for path in self.folder.rglob("*") if path.is_file() and path.name != "filling")
        return {path.name: path.read_bytes() for path in found}


@pytest.fixture(params=["full", "read-only"])
def small_disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[SmallDisk]:
    """An empty one."""
    folder = mount_small_disk(tmp_path / "disk")
    yield SmallDisk(folder, request.param)
    subprocess.check_call(["umount", "--lazy", str(folder)])  # QGIS may still have a layer's file open
