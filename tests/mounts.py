"""Small disks that tests mount, to see what happens when nothing can be written any more."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def mount_small_disk(folder: Path) -> Path:
    """Makes `folder`, with a disk of 1 MiB mounted there, and returns it; the caller unmounts it. Skips the
    test without the right to mount."""
    folder.mkdir()
    if (
        os.geteuid() != 0
        or shutil.which("mount") is None
        or subprocess.call(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]) != 0
    ):
        pytest.skip("needs the right to mount a small disk")
    return folder
