"""Processes that are killed at a chosen moment."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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


# Imports once, then runs each program in a copy of itself, which ends as an ordinary process does.
_WARM = """
import json, os
exec({imports!r})
for line in sys.stdin:
    arguments, variables, out, err = json.loads(line)
    child = os.fork()
    if child == 0:
        for number, path in ((1, out), (2, err)):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), number)
        os.environ.update(variables)
        sys.argv[1:] = arguments
        exec({program!r}, dict(globals()))
        break
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@contextmanager
def warm_child(imports: str, program: str) -> Iterator[Callable[..., subprocess.CompletedProcess]]:
    """As `run_child`, for a program that runs many times: its imports are made once for all of them.

    Gives a function of the arguments and variables of one run. POSIX alone.
    """
    plugins = str(Path(tiepoint.__file__).parent.parent)
    code = f"import sys; sys.path.insert(0, {plugins!r})\n" + _WARM.format(imports=imports, program=program)
    command = [sys.executable, "-W", "ignore::FutureWarning", "-c", code]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(command, **pipes) as process:
        out, err = Path(folder, "out"), Path(folder, "err")

        def run(*arguments: object, **variables: str) -> subprocess.CompletedProcess:
            for path in (out, err):
                path.write_text("")
            job = [*map(str, arguments)], variables, str(out), str(err)
            process.stdin.write(json.dumps(job) + "\n")
            process.stdin.flush()
            status = int(process.stdout.readline())
            return subprocess.CompletedProcess(command, status, out.read_text(), err.read_text())

        yield run
