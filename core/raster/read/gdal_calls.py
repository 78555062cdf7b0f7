"""Calls of GDAL inside QGIS: errors are kept local, progress and cancelling are passed through.

Other plugins share this process, so gdal.UseExceptions() is never called; the code here works with
exceptions on or off.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar, cast

import numpy as np

from ...cores import usable_cores
from ...errors import Cancelled, NotEnoughMemory, TiepointError, with_causes
from ...feedback import Feedback
from ...messages import Notice, text
from ..bindings import gdal, ogr, osr

_WORDS = 160  # characters of a message of GDAL that a user gets
_Function = TypeVar("_Function", bound=Callable[..., Any])


def closing_datasets(function: _Function) -> _Function:
    """Decorator: an error that leaves `function` keeps no dataset open.

    A dataset closes with its last reference, and a traceback refers to all local variables. A task keeps
    its error, so files would stay locked (Windows), and datasets would be collected after QGIS has shut
    GDAL down, which crashes.
    """

    @wraps(function)
    def wrapper(*args: Any, **named: Any) -> Any:
        try:
            return function(*args, **named)
        except Exception as error:
            for link in with_causes(error):
                traceback.clear_frames(link.__traceback__)
                _clear_callers(link.__traceback__)
            raise

    return cast("_Function", wrapper)


def _clear_callers(trace: TracebackType | None) -> None:
    """Clear the frames that called the last one of `trace`.

    An error of a progress callback is raised again after GDAL's call, so its traceback lacks the frames of
    that call, but the callback's frame keeps them, and they keep its datasets.
    """
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    frame = None if trace is None else trace.tb_frame.f_back
    while frame is not None:
        with suppress(RuntimeError):  # it is still running
            frame.clear()
        frame = frame.f_back


class GdalLog:
    """The error handler of one block of GDAL calls: keeps GDAL's messages instead of printing them."""

    def __init__(self) -> None:
        self.failures: list[str] = []
        self.warnings: list[str] = []
        self.out_of_memory = False
        self.cut_off = False  # a file ended early; GDAL may only warn of it and read grey instead
        self.clipped = False  # values were cut off to fit into the bits of a pixel

    def __call__(self, severity: int, number: int, message: str) -> None:
        self.out_of_memory |= number == gdal.CPLE_OutOfMemory
        self.cut_off |= "premature end" in message.lower()
        self.clipped |= "clipped to fit" in message
        (self.failures if severity >= gdal.CE_Failure else self.warnings).append(message.strip())

    def raised(self, error: RuntimeError) -> None:
        """Keep what a GDAL exception says, where the handler got no message."""
        if not self.failures:
            self.failures.append(str(error).strip())

    @property
    def detail(self) -> str:
        """GDAL's own message of the first failure, as a sentence; empty when it gave none."""
        words = next((t for t in self.failures + self.warnings if t), "").split(" (this warning")[0]
        if len(words) > _WORDS:  # a statement of SQL, and at its end what went wrong
            words = f"{words[: _WORDS // 2]} … {words[-_WORDS // 2 :]}"
        return text("gdal_says", words=words.rstrip(".")) if words else ""


@contextmanager
def gdal_errors(notice: Notice) -> Iterator[GdalLog]:
    """Collect GDAL's messages of this thread; a GDAL exception becomes a TiepointError of `notice`."""
    log = GdalLog()
    gdal.PushErrorHandler(log)
    try:
        with _without_exceptions():
            yield log
    except RuntimeError as error:  # raised by the bindings where UseExceptions() was called
        log.raised(error)
        # Its traceback refers to this frame, and this frame to it: a circle that would keep datasets open.
        raise failure(notice, log) from error.with_traceback(None)
    finally:
        gdal.PopErrorHandler()


@contextmanager
def _without_exceptions() -> Iterator[None]:
    """Switches GDAL's exceptions off in this thread, in each of its modules, where GDAL can (3.7).

    With them on, its calls keep what they report from the error handler: a JPEG that is cut off is warped
    grey, without a word, and a field that a format lacks ends the caller before it can say so. Before GDAL
    3.7, they could only be switched off in all threads.
    """
    with ExitStack() as stack:
        for module in (gdal, ogr, osr):
            if hasattr(module, "_SetExceptionsLocal") and hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        yield


def failure(notice: Notice, log: GdalLog) -> TiepointError:
    """The error to raise when a GDAL call returned nothing."""
    if log.out_of_memory:
        return NotEnoughMemory(log.detail)
    if notice.hint_code == "find_file":  # it is not there: GDAL's words would only repeat its path
        return TiepointError(notice)
    return TiepointError(replace(notice, remark=log.detail))


class Progress:
    """A GDAL progress callback: reports `start` to `end` of a stage, and ends the call when cancelled."""

    def __init__(self, feedback: Feedback, stage: str, start: float = 0.0, end: float = 1.0) -> None:
        self._feedback, self._stage, self._start, self._end = feedback, stage, start, end
        self._errors: list[BaseException] = []

    def __call__(self, fraction: float, _message: str = "", _data: object = None) -> int:
        try:  # an exception must not run through GDAL's C code
            self._feedback.check()
            self._feedback.progress(self._stage, self._start + (self._end - self._start) * fraction)
        except BaseException as error:  # noqa: BLE001 - also KeyboardInterrupt; raised again by check()
            self._errors.append(error)
            return 0
        return 1

    def part(self, start: float, end: float) -> Progress:
        """The progress of one of several calls, from share `start` to `end` of this one's; what it raises is
        raised by the check() of this one, too."""
        span = self._end - self._start
        part = Progress(self._feedback, self._stage, self._start + span * start, self._start + span * end)
        part._errors = self._errors  # one list for the whole and its parts
        return part

    def check(self) -> None:
        """After the GDAL call: raise Cancelled, or whatever the feedback itself raised."""
        if self._errors:
            raise self._errors[0]
        if self._feedback.cancelled():
            raise Cancelled()


def run_warp(
    progress: Progress, log: GdalLog, *, source: gdal.Dataset, target: gdal.Dataset, **how: Any
) -> bool:
    """gdal.Warp from `source` into `target` with WarpOptions `how`; False when it failed.

    Raises nothing: the traceback of an exception would keep `target` open, and its file locked on Windows.
    Messages in the log are no failure by themselves: PROJ reports every point outside its domain.
    """
    try:
        return bool(gdal.Warp(target, source, callback=progress, **how))
    except RuntimeError as error:
        log.raised(error)
        return False


def create_copy(
    driver: gdal.Driver,
    path: Path,
    source: gdal.Dataset,
    progress: Progress,
    log: GdalLog,
    options: Iterable[str] = (),
) -> gdal.Dataset | None:
    """`source` copied to `path`; None when it failed or was cancelled, which progress.check() tells.

    Raises nothing: the caller knows what a failure means, whether GDAL's exceptions are on or off.
    """
    try:
        return driver.CreateCopy(str(path), source, 1, list(options), callback=progress)
    except RuntimeError as error:
        log.raised(error)
        return None


def bands_of(dataset: gdal.Dataset) -> list[gdal.Band]:
    """All bands of the dataset, the first one first."""
    return [dataset.GetRasterBand(index + 1) for index in range(dataset.RasterCount)]


def name_and_options(source: str) -> tuple[str, list[str]]:
    """The name by which GDAL opens a source as QGIS writes it, and GDAL's open options in it.

    QGIS adds “|option:NAME=VALUE”, and for vector layers “|layername=...”, which is no part of either.
    """
    name, *parts = source.split("|")
    return name, [part[len("option:") :] for part in parts if part.startswith("option:")]


def transformed(transformer: gdal.Transformer, points: np.ndarray, *, backwards: bool = False) -> np.ndarray:
    """(N, 2) float64: points (N, 2) under a transformer of GDAL; nan where it is undefined."""
    if not len(points):
        return np.zeros((0, 2))
    with_height = [(float(x), float(y), 0.0) for x, y in points]
    done, good = transformer.TransformPoints(int(backwards), with_height)
    found = np.array(done, dtype=np.float64)[:, :2]
    found[~(np.array(good, dtype=bool) & np.isfinite(found).all(axis=1))] = np.nan
    return found


def thread_count(threads: int) -> int:
    """`threads`; 0 means all cores but one, of those that this process may use."""
    return threads if threads > 0 else max(1, usable_cores() - 1)


def gdal_version() -> str:
    """The version of the GDAL in use, such as “3.6.2”."""
    return str(gdal.VersionInfo("RELEASE_NAME"))
