"""The engine's process, seen from its parent: started, sent requests, read from, ended.

Two threads read its stdout (messages) and stderr (the last lines are kept), so that it never blocks on a
full pipe. When its stdin is closed, by `end` or because QGIS died, the process ends.
"""

from __future__ import annotations

import collections
import io
import os
import queue
import signal
import subprocess  # nosec B404  # starts the engine, without a shell
import threading
from collections.abc import Sequence
from typing import IO, Union

from ..errors import TiepointError, memory_error, memory_error_in
from ..messages import Notice
from . import environment, protocol

_TAIL_LINES = 15  # of its stderr that are kept: a traceback of Python seldom has more
_LINE_LIMIT = 2000  # bytes of one stderr line
_GRACE = 0.3  # s between the request to terminate and the kill; together well below one second


class Ended:
    """Last entry in the queue of events: the engine's stdout has ended."""


Heard = Union[protocol.Event, TiepointError, Ended]  # TiepointError: a line that is no event


class Child:
    """One running engine. threads: number of BLAS threads in its environment."""

    def __init__(self, command: Sequence[str], threads: int) -> None:
        """Start it. Raises TiepointError where the process, or a thread reading from it, cannot start."""
        self.threads = threads
        self.ready: protocol.Ready | None = None  # set by the client when it arrives
        self.heard: queue.Queue[Heard] = queue.Queue()
        self._tail: collections.deque[str] = collections.deque(maxlen=_TAIL_LINES)
        try:
            self._process = subprocess.Popen(  # nosec B603  # no shell; the user's own Python
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                env=environment.child_environment(os.environ, threads),
                creationflags=environment.creation_flags(),
                start_new_session=os.name == "posix",  # so that `end` also ends its children
            )
        except OSError as error:
            raise memory_error(error) or TiepointError(
                "engine_not_started", program=command[0], reason=error.strerror or error
            ) from error
        self._threads = [
            threading.Thread(target=target, args=(pipe,), name="tiepoint-engine", daemon=True)
            for target, pipe in (
                (self._listen, self._process.stdout),
                (self._drain, self._process.stderr),
            )
        ]
        try:
            for thread in self._threads:
                thread.start()
        except RuntimeError as error:  # the system gives no thread
            self._signal(force=True)
            raise memory_error(error) or TiepointError("engine_not_heard", reason=error) from error

    @property
    def pid(self) -> int:
        return self._process.pid

    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, request: protocol.Request) -> None:
        """Send a request. Raises TiepointError where the engine no longer reads."""
        try:
            if self._process.stdin is not None:
                self._process.stdin.write(protocol.encode(request))
        except (OSError, ValueError) as error:  # ValueError: closed by `end` from another thread
            raise self.crash() from error

    def end(self) -> None:
        """End the process and its children at once. Any thread may call this, and repeatedly."""
        if self.alive():  # the process number of one that has ended may belong to another process by now
            self._signal(force=False)
            if not self._wait(_GRACE):
                self._signal(force=True)
                self._wait(_GRACE)
        for thread in self._threads:
            thread.join(0.1)
        if self._process.stdin is not None:
            self._process.stdin.close()

    def crash(self) -> TiepointError:
        """The error of an engine that stopped answering: its own failure, else its exit status and stderr.

        Waits a moment for these to arrive; does not end a live process.
        """
        gone = self._wait(_GRACE)
        if gone:
            for thread in self._threads:
                thread.join(_GRACE)
        with self.heard.mutex:
            failures = [heard for heard in self.heard.queue if isinstance(heard, protocol.Failure)]
        if failures:
            return TiepointError(failures[0].as_notice(), detail=failures[0].detail)
        ended = _end_of(self._process.returncode) if gone else Notice.of("engine_mute")
        short = memory_error_in(self.tail())
        if short is not None:
            short.detail = f"{ended.message}\n{self.tail()}"
            return short
        return TiepointError(ended, detail=self.tail())

    def tail(self) -> str:
        """The last lines of its stderr."""
        return "\n".join(self._tail.copy())

    def _listen(self, pipe: IO[bytes]) -> None:
        with io.BufferedReader(pipe) as lines:  # type: ignore[type-var]  # a raw FileIO, as bufsize=0
            while line := lines.readline(protocol.MAXIMUM_LINE):
                self.heard.put(_event(line))
        self.heard.put(Ended())

    def _drain(self, pipe: IO[bytes]) -> None:
        with io.BufferedReader(pipe) as lines:  # type: ignore[type-var]
            while line := lines.readline(_LINE_LIMIT):
                if text := line.decode("utf-8", "replace").rstrip():
                    self._tail.append(text)

    def _signal(self, force: bool) -> None:
        try:
            if os.name == "posix":
                os.killpg(self._process.pid, signal.SIGKILL if force else signal.SIGTERM)
            elif force:
                self._process.kill()
            else:
                self._process.terminate()
        except OSError:
            return  # already gone

    def _wait(self, seconds: float) -> bool:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True


def _event(line: bytes) -> Heard:
    try:
        return protocol.decode_event(line)
    except TiepointError as error:
        return error


def _end_of(status: int) -> Notice:
    """The message for a process that ended with `status`, a Popen.returncode."""
    if status >= 0:
        return Notice.of("engine_exited", status=status)
    try:
        name = signal.Signals(-status).name
    except ValueError:
        name = str(-status)
    return Notice.of("engine_killed", hint_code="memory_perhaps_short" if status == -9 else "", signal=name)
