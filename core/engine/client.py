"""The engine's client: starts the process when needed, keeps it warm, ends it at once.

Every call blocks its thread (a QgsTask's, never the GUI's) and asks `feedback` many times a second whether
the user has cancelled. Only `stop` may be called from another thread at the same time.
"""

from __future__ import annotations

import queue
import threading
import time
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import Cancelled, TiepointError
from ..feedback import Feedback
from ..files import private_folders
from ..match_result import MatchResult
from ..options import RegistrationOptions
from ..pair import Prior
from . import environment, protocol
from .child import Child, Ended

_POLL = 0.05  # s between two checks of feedback.cancelled()


@dataclass(frozen=True)
class EngineInfo:
    """The process that answered Hello."""

    pid: int
    python: str  # version
    executable: str
    platform: str
    packages: dict[str, str] = field(default_factory=dict)  # name -> version


class _Reported(TiepointError):
    """A failure that the engine reported itself; it works and stays warm."""


class Engine:
    """A child process that runs core.matching. One call at a time; a second one is refused.

    The first call starts it, and it stays for the next; `with Engine() as engine:` ends it.

    python: a Python program or environment folder; empty = see environment.find_python.
    """

    # s; the first import from a cold disk with a virus scanner takes 30, and took more than 60 on two cores
    # with twenty programs at work. An engine that dies is noticed at once.
    hello_timeout = 180.0
    keeps_reference = False  # in the engine, from pair to pair: for a series onto one reference
    silence_timeout = 300.0  # s without a message; a working engine sends one every 5 s

    def __init__(self, python: str = "") -> None:
        self.python = python
        self._turn_lock = threading.Lock()  # held by the running call
        self._state_lock = threading.Lock()  # guards what stop() and the running call both change
        self._child: Child | None = None
        self._stopped = False
        self._guarded: list[str] = []  # folders of the run; sent to every engine that is started
        # Ends the process when this object is collected, and at exit.
        self._at_exit: weakref.finalize[..., Any] = weakref.finalize(self, int)

    def __enter__(self) -> Engine:  # noqa: PYI034 - typing.Self is of Python 3.11
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def info(self) -> EngineInfo | None:
        """The running engine; None before it has answered Hello and after it was ended."""
        child = self._child
        return _info(child.ready) if child is not None and child.ready is not None else None

    def tail(self) -> str:
        """The last lines that the running engine wrote to stderr; "" where none runs."""
        child = self._child
        return "" if child is None else child.tail()

    def command(self) -> Sequence[str]:
        """The command that starts the engine. Raises TiepointError where no Python is found."""
        return [str(environment.find_python(self.python)), str(Path(__file__).absolute().parent)]

    def prepare(self, folders: Sequence[Path], options: RegistrationOptions) -> None:
        """Start the engine if need be, without waiting for it, and send it the run's private folders.

        If this process dies, the engine removes them and all others on this process's list; so does an engine
        that replaces it during the run. Raises TiepointError where it cannot be started or is busy.
        """
        with self._turn():
            self._guarded = [str(folder) for folder in folders]
            child = self._running(environment.thread_count(options.threads))
            with self._ended_on_error(child):
                child.send(self._guard())

    def hello(self, feedback: Feedback | None = None) -> EngineInfo:
        """Start the engine if need be, and ask what it is. Raises TiepointError where it does not work."""
        with self._turn():
            return _info(self._answering(None, feedback or Feedback())[1])

    def match(
        self, folder: Path, options: RegistrationOptions, feedback: Feedback, prior: Prior | None = None
    ) -> MatchResult:
        """Match the working pair in `folder` (reference.npy, sensed.npy and their masks).

        prior: what is known of the transform before the search, in pixels of these images.

        Raises Cancelled within a fraction of a second after feedback.cancelled(); TiepointError where the
        engine reports a failure, dies or sends an invalid message. The next call starts a new engine.
        """
        with self._turn():
            feedback.progress("engine", 0.0)
            child, _ = self._answering(environment.thread_count(options.threads), feedback)
            with self._ended_on_error(child):
                feedback.progress("engine", 1.0)
                known = {} if prior is None else prior.to_json()
                child.send(protocol.Match(str(folder), options.to_json(), known, self.keeps_reference))
                reply = self._reply(child, feedback)
                if not isinstance(reply, protocol.Result):
                    raise _unexpected(reply)
                return _loaded(folder, reply)

    def work(
        self, job: str, folder: Path | None, values: dict[str, Any], feedback: Feedback
    ) -> dict[str, Any]:
        """Run one of core.engine.jobs, with all cores but one; returns its values. Raises as `match` does."""
        with self._turn():
            child, _ = self._answering(None, feedback)
            with self._ended_on_error(child):
                child.send(protocol.Work(job, str(folder or ""), values))
                reply = self._reply(child, feedback)
                if not isinstance(reply, protocol.Result):
                    raise _unexpected(reply)
                return reply.values

    def stop(self) -> None:
        """End the engine; a call in another thread raises Cancelled. The next call starts it again."""
        with self._state_lock:
            self._stopped = True
            child, self._child = self._child, None
        if child is not None:
            child.end()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._turn_lock.acquire(blocking=False):
            raise TiepointError("engine_busy")
        try:
            with self._state_lock:
                self._stopped = False
            yield
        finally:
            self._turn_lock.release()

    @contextmanager
    def _ended_on_error(self, child: Child) -> Iterator[None]:
        """End the engine on any error, also in the caller's feedback, unless it reported the error itself."""
        try:
            yield
        except _Reported as error:
            raise TiepointError(error.notice, detail=error.detail) from None
        except BaseException:
            self._end(child)
            raise

    def _running(self, threads: int | None) -> Child:
        """The live engine, or a new one to which Hello was sent. threads: None = any number."""
        child = self._child
        if child is not None:
            if child.alive() and threads in (None, child.threads):
                return child
            self._end(child)
        new = Child(self.command(), threads or environment.thread_count(0))
        with self._state_lock:
            stopped = self._stopped
            if not stopped:
                self._child = new
        if stopped:
            new.end()
            raise Cancelled()
        self._at_exit.detach()
        self._at_exit = weakref.finalize(self, Child.end, new)
        with self._ended_on_error(new):
            new.send(protocol.Hello())
            new.send(self._guard())
        return new

    def _guard(self) -> protocol.Guard:
        return protocol.Guard(self._guarded, str(private_folders.process_list() or ""))

    def _end(self, child: Child) -> None:
        with self._state_lock:
            if self._child is child:
                self._child = None
        child.end()

    def _answering(self, threads: int | None, feedback: Feedback) -> tuple[Child, protocol.Ready]:
        """An engine that has just answered Hello, and its answer.

        A warm engine is asked again, and replaced silently if it has died in the meantime.
        """
        child = self._running(threads)
        if child.ready is not None:
            try:
                with self._ended_on_error(child):
                    child.send(protocol.Hello())
                    return child, self._introduced(child, feedback)
            except Cancelled:
                raise
            except TiepointError:
                child = self._running(threads)
        with self._ended_on_error(child):
            return child, self._introduced(child, feedback)

    def _introduced(self, child: Child, feedback: Feedback) -> protocol.Ready:
        """The answer to the last Hello."""
        try:
            reply = self._reply(child, feedback, self.hello_timeout)
        except _Reported as error:  # an engine without its packages is not kept
            raise TiepointError(error.notice, detail=error.detail) from None
        if not isinstance(reply, protocol.Ready):
            raise _unexpected(reply)
        protocol.check_version(reply.protocol)
        child.ready = reply
        return reply

    def _reply(
        self, child: Child, feedback: Feedback, timeout: float | None = None
    ) -> protocol.Ready | protocol.Result:
        """The next reply; progress and log lines before it go to `feedback`."""
        deadline = None if timeout is None else time.monotonic() + timeout
        silent = 0  # polls, not seconds, so that a machine's sleep does not count
        while True:
            feedback.check()
            if self._stopped:
                raise Cancelled()
            try:
                heard = child.heard.get(timeout=_POLL)
            except queue.Empty:
                if deadline is not None and time.monotonic() > deadline:
                    raise TiepointError(
                        "engine_not_answering", detail=child.tail(), seconds=timeout
                    ) from None
                silent += 1
                if silent * _POLL > self.silence_timeout:
                    raise _silent(child.tail()) from None
                continue
            silent = 0
            if isinstance(heard, protocol.Progress):
                feedback.progress(heard.stage, heard.fraction)
            elif isinstance(heard, protocol.Log):
                feedback.info(heard.as_notice().message)
            elif isinstance(heard, protocol.Alive):
                continue
            elif isinstance(heard, protocol.Failure):
                raise _Reported(heard.as_notice(), detail=heard.detail)
            elif isinstance(heard, Ended):
                raise Cancelled() if self._stopped else child.crash()
            elif isinstance(heard, TiepointError):
                raise TiepointError(heard.notice, detail=f"{heard.detail}\n{child.tail()}".strip())
            else:
                return heard


def _info(ready: protocol.Ready) -> EngineInfo:
    return EngineInfo(ready.pid, ready.python, ready.executable, ready.platform, ready.packages)


def _silent(tail: str) -> TiepointError:
    return TiepointError("engine_silent", detail=tail)


def _unexpected(reply: protocol.Event) -> TiepointError:
    return TiepointError("engine_answer_unexpected", detail=f"Unexpected: {type(reply).__name__}")


def _loaded(folder: Path, reply: protocol.Result) -> MatchResult:
    try:
        return MatchResult.load(folder, reply.values)
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise TiepointError("engine_result_unreadable", detail=f"{type(error).__name__}: {error}") from error
