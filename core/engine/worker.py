"""The engine's own side: reads requests from stdin, runs `core.matching`, writes events to stdout.

One thread reads requests, the main thread works, a third watches the main thread. When stdin ends, the
parent is gone: the reading thread removes the run's private folders and ends the process at once, also
during work.
"""

from __future__ import annotations

import gc
import os
import queue
import sys
import threading
import time
import traceback
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Callable

from ..errors import TiepointError, explaining_system_errors
from ..files import private_folders
from ..memory import shortage
from ..messages import Notice
from ..options import RegistrationOptions
from ..pair import SIDES, Pair, Prior, Side
from ..wording import all_of
from ..working_files import image_file, mask_file
from . import environment, jobs, memory, packages, protocol
from .watch import Watch

if TYPE_CHECKING:  # needs numpy, which may be missing; the answer to Hello says so
    from ..match_result import MatchResult
    from ..matching.reference_cache import ReferenceCache

# (images, masks, MatchOptions, prior, progress) -> result, as core.matching.pipeline.match takes them.
MatchFunction = Callable[..., "MatchResult"]

_PROGRESS_PAUSE = 0.05  # s between two reports of the same stage
_TRACEBACK_LINES = 15  # the last of them, of an error that is reported


def main(match: MatchFunction | None = None) -> None:
    """Answer requests of the parent process until it sends Quit or is gone.

    match: the matching function; None = core.matching.pipeline.match, imported at the first Match, so that
    Hello can still report a missing package.
    """
    if hasattr(os, "nice"):  # on Windows the parent starts it with a lower priority
        os.nice(5)
    requests, replies = _take_standard_streams()
    Worker(requests, replies, match or _match_for_real).run()


def _match_for_real(*arguments: Any, **named: Any) -> MatchResult:
    from ..matching import pipeline

    return pipeline.match(*arguments, **named)


def _take_standard_streams() -> tuple[BinaryIO, BinaryIO]:
    """Reserve stdin and stdout for the protocol.

    The output of libraries goes to stderr, and their input is empty. Descriptors 0 and 1 are replaced, not
    only sys.stdin and sys.stdout, as C code uses them directly.
    """
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(requests, "rb"), os.fdopen(replies, "wb")


class Worker:
    """Answers requests one after the other."""

    def __init__(self, requests: BinaryIO, replies: BinaryIO, match: MatchFunction) -> None:
        self._requests = requests
        self._replies = replies
        self._match = match
        self._waiting: queue.Queue[protocol.Request | TiepointError] = queue.Queue()
        self._folders: list[Path] = []  # of the current run; the listener replaces the list, never changes it
        self._listed_in = ""  # see protocol.Guard
        self._cache: ReferenceCache | None = None  # of a series
        self._sending = threading.Lock()
        self._watch = Watch(self._send)

    def run(self) -> None:
        try:
            threading.Thread(target=self._listen, name="listener", daemon=True).start()
            self._watch.start()
        except RuntimeError as error:  # the system gives no thread
            self._send(_failure(error))
            return
        while True:
            request = self._waiting.get()
            if isinstance(request, protocol.Quit):
                return
            try:
                with self._watch, explaining_system_errors():
                    reply = self._answer(request)
                self._send(reply)
            except TiepointError as error:
                self._send(protocol.Failure.of(error))
            except Exception as error:  # noqa: BLE001 - any error is reported, and the engine goes on
                self._send(_failure(error))

    def _listen(self) -> None:
        while line := self._read():
            try:
                request = protocol.decode_request(line)
            except TiepointError as error:
                self._waiting.put(error)
                continue
            if isinstance(request, protocol.Guard):
                self._folders = [Path(folder) for folder in request.folders]
                self._listed_in = request.listed_in
                continue
            if isinstance(request, protocol.Match) and Path(request.folder) not in self._folders:
                self._folders = [*self._folders, Path(request.folder)]
            self._waiting.put(request)
        self._leave()

    def _read(self) -> bytes:
        try:
            return self._requests.readline(protocol.MAXIMUM_LINE)
        except OSError:
            return b""  # a broken pipe means the same as a closed one

    def _leave(self) -> None:
        """The parent is gone: remove its folders and end at once, as an ordinary exit could hang.

        The folders on its list are removed under the list's lock, as another process may do the same.
        """
        try:
            if not self._listed_in or private_folders.clear_after(Path(self._listed_in)):
                for folder in self._folders:
                    private_folders.remove(folder)
        finally:
            os._exit(0)

    def _send(self, event: protocol.Event) -> None:
        try:
            with self._sending:  # the watch sends, too
                self._replies.write(protocol.encode(event))
                self._replies.flush()
        except OSError:
            self._leave()

    def _answer(self, request: protocol.Request | TiepointError) -> protocol.Event:
        if isinstance(request, TiepointError):
            raise request
        if isinstance(request, protocol.Match):
            options = RegistrationOptions.from_json(request.options)
            prior = Prior.from_json(request.prior) if request.prior else None
            return self._work(Path(request.folder), options, prior, request.keep)
        if isinstance(request, protocol.Work):
            return protocol.Result(self._job(request))
        if isinstance(request, protocol.Hello):
            protocol.check_version(request.protocol)
            return packages.introduce()
        raise TiepointError("request_unknown")

    def _work(
        self, folder: Path, options: RegistrationOptions, prior: Prior | None, keep: bool
    ) -> protocol.Result:
        import cv2
        import numpy as np

        threads = environment.thread_count(options.threads)
        cv2.setNumThreads(threads)

        def loaded(file_of: Callable[[Path, Side], Path]) -> Pair[np.ndarray]:
            return SIDES.map(lambda side: np.load(file_of(folder, side), mmap_mode="r", allow_pickle=False))

        images, masks = loaded(image_file), loaded(mask_file)
        sizes = [f"{image.shape[1]} x {image.shape[0]}" for image in images.both]
        self._log(Notice.of("log_matching", sizes=all_of(sizes), threads=threads))
        gc.collect()  # stages refer to each other: what the run before made may be 100 MiB
        memory.give_back()
        memory.reset_peak()
        arguments = (images, masks, options.match, prior, _Progress(self._send))
        try:
            result = self._match(*arguments, **self._reusing(keep))
        finally:
            if self._cache is not None:
                self._cache.end()
        result = replace(result, peak_memory_mib=memory.peak_mib())
        return protocol.Result(result.save(folder))

    def _reusing(self, keep: bool) -> dict[str, Any]:
        """The argument `cache` of the match, in a series."""
        if not keep:
            self._cache = None
            return {}
        from ..matching.reference_cache import ReferenceCache

        self._cache = self._cache or ReferenceCache()
        return {"cache": self._cache}

    def _job(self, request: protocol.Work) -> dict[str, Any]:
        job = jobs.find(request.job)
        return job(Path(request.folder), request.values, _Progress(self._send), self._log)

    def _log(self, notice: Notice) -> None:
        self._send(protocol.Log(notice.to_json()))


class _Progress:
    """Reports the start and the end of each stage, and in between at most once per _PROGRESS_PAUSE."""

    def __init__(self, send: Callable[[protocol.Event], None]) -> None:
        self._send = send
        self._stage = ""
        self._fraction = 0.0
        self._sent = 0.0  # time.monotonic()

    def __call__(self, stage: str, fraction: float) -> None:
        fraction = min(max(float(fraction), 0.0), 1.0)
        now = time.monotonic()
        last = fraction == 1.0 and self._fraction < 1.0
        if stage != self._stage or last or now - self._sent >= _PROGRESS_PAUSE:
            self._send(protocol.Progress(stage, fraction))
            self._stage, self._fraction, self._sent = stage, fraction, now


def _failure(error: Exception) -> protocol.Failure:
    """The reply for an unexpected error, with the details for a bug report."""
    short = shortage(error)
    if short is not None:
        return protocol.Failure.of(short)
    lines = "".join(traceback.format_exception(type(error), error, error.__traceback__)).splitlines()
    reason = f"{type(error).__name__}: {error}".rstrip(": \n")
    detail = "\n".join(lines[-_TRACEBACK_LINES:])
    return protocol.Failure.of(TiepointError("engine_failed", detail=detail, reason=reason))
