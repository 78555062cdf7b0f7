"""A program that an installation runs: heard line by line, ended with its children on cancelling, and when
QGIS dies."""

from __future__ import annotations

import errno
import os
import queue
import shutil
import signal
import subprocess  # nosec B404  # runs Python, without a shell
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import IO

from ..errors import TiepointError
from ..feedback import Feedback
from . import environment, platforms

_POLL = 0.1  # s
_KEPT = 400  # lines
_TELLING = ("ERROR", "WARNING", "Could not fetch")  # pip's lines that are kept always
# A Python between QGIS and the program, whose standard input ends when QGIS does, however that was. pip says
# nothing while it downloads or unpacks, for minutes, and would write into what the next QGIS makes there.
_GUARD = """
import os, signal, subprocess, sys, threading
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
def watch():
    while os.read(0, 64):
        pass
    if os.name == "posix":
        os.killpg(os.getpgrp(), signal.SIGKILL)
    subprocess.run(["taskkill", "/F", "/T", "/PID", str(child.pid)])
    os._exit(1)
threading.Thread(target=watch, daemon=True).start()
status = child.wait()
if status < 0:
    os.kill(os.getpid(), -status)
os._exit(status if status < 2**31 else status - 2**32)
"""


def run(command: Sequence[str], variables: Mapping[str, str], feedback: Feedback) -> tuple[list[str], int]:
    """Run a program to its end; its lines and its exit status. feedback.info gets each line.

    It gets nothing to read, and does not outlive this process.

    Raises Cancelled, and TiepointError where it cannot be started.
    """
    lines: list[str] = []
    with _started(command, variables) as process:
        for line in _lines(process, feedback):
            feedback.info(line)
            lines.append(line)
            if len(lines) > _KEPT and not lines[_KEPT // 2].startswith(_TELLING):
                del lines[_KEPT // 2]  # the start and the end explain more than what is between
        return lines, process.wait()


@contextmanager
def _started(command: Sequence[str], variables: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The running program; it and its children are ended when the block is left."""
    if shutil.which(command[0]) is None:
        raise TiepointError("program_not_started", program=command[0], reason=os.strerror(errno.ENOENT))
    guard = [str(environment.host_python()), "-B", "-S", "-c", _GUARD]
    try:
        process = subprocess.Popen(  # nosec B603  # no shell; QGIS's own Python, or the one made from it
            [*guard, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(variables),
            creationflags=environment.creation_flags(),
            start_new_session=os.name == "posix",
        )
    except OSError as error:
        raise TiepointError(
            "program_not_started", program=command[0], reason=error.strerror or error
        ) from error
    try:
        yield process
    finally:
        if process.poll() is None:
            _kill(process)
        process.wait()
        if process.stdin is not None:
            process.stdin.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End it and its children: pip may call itself, and an environment's Python on Windows starts another."""
    tree = platforms.end_tree(process.pid)
    try:
        if tree:
            flags = environment.creation_flags()
            subprocess.run(
                tree, check=False, stdin=subprocess.DEVNULL, capture_output=True, creationflags=flags
            )  # nosec B603
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        elif process.poll() is None:
            process.kill()
    except OSError:
        return  # already gone


def _lines(process: subprocess.Popen[bytes], feedback: Feedback) -> Iterator[str]:
    """The lines of its output until it ends. Raises Cancelled at once when the user cancels."""
    heard: queue.Queue[str | None] = queue.Queue()

    def listen(pipe: IO[bytes]) -> None:
        for line in pipe:
            heard.put(line.decode("utf-8", "replace").strip())
        heard.put(None)

    threading.Thread(target=listen, args=(process.stdout,), name="tiepoint-pip", daemon=True).start()
    while True:
        feedback.check()
        try:
            line = heard.get(timeout=_POLL)
        except queue.Empty:
            continue
        if line is None:
            return
        if line:
            yield line
