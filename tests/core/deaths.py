"""Processes that are killed at a chosen moment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import tiepoint

# Audit events of Python that change a file system; “open” only counts for writing.
_CHANGES = {"os.rename", "os.link", "os.symlink", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"}


def die_before_change(number: int) -> None:
    """Kill this process just before its next `number`-th (from 1) change of a file system."""
    left = number

    def watch(event, arguments):
        nonlocal left
        if event in _CHANGES or (event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def run_child(program: str, *arguments: object, **variables: str) -> subprocess.CompletedProcess:
    """Run Python code in a new process that can import tiepoint; arguments are in sys.argv[1:]."""
    plugins = str(Path(tiepoint.__file__).parent.parent)
    code = f"import sys; sys.path.insert(0, {plugins!r})\n{program}"
    return subprocess.run(
        [sys.executable, "-W", "ignore::FutureWarning", "-c", code, *map(str, arguments)],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
