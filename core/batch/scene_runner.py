"""What registers the scenes of a series one after the other: an engine that stays warm between them."""

from __future__ import annotations

import os
import threading

from ..engine.client import Engine
from ..feedback import Feedback
from ..pair import Pair
from ..run.registration import register
from ..run.registration_result import Registration
from .job import SceneJob

# Times the memory of the smallest scene. Of 22 scenes of 450 px, those that matched at once took 179 MiB
# before and 242 MiB after two that went through every stage (650 MiB); a restart takes 1.2 of their 25
# CPU-seconds.
_FAR_MORE = 1.5

_local = threading.local()


class SceneRunner:
    """What scenes that are registered one after the other share: the engine, which stays warm."""

    def __init__(self, python: str = "", engine: Engine | None = None) -> None:
        """engine: one that stays afterwards; None = one of its own."""
        self.python = python
        self.engine = Engine(python) if engine is None else engine
        self.process = os.getpid()
        self._lent = engine is not None
        self._least = float("inf")  # MiB that a scene took
        self.engine.keeps_reference = True

    def __enter__(self) -> SceneRunner:  # noqa: PYI034 - typing.Self is of Python 3.11
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def register(self, job: SceneJob, feedback: Feedback, run: str) -> Registration:
        """Raises TiepointError and Cancelled."""
        sources = Pair(reference=job.reference, sensed=job.scene)
        found = register(sources, job.outputs, job.options, self.engine, feedback, run=run)
        self.renew_after(found)
        return found

    def renew_after(self, registration: Registration) -> None:
        """End the engine after a scene that took far more memory than others do; the next one gets a new one.
        The C library keeps what such a scene leaves in pieces, so that each later one would take more."""
        peak = registration.report.get("peak_memory_mib") or 0.0
        if peak > _FAR_MORE * self._least:
            self.engine.stop()
        elif peak:
            self._least = min(self._least, peak)

    def close(self) -> None:
        """End the engine, if it is its own."""
        self.engine.keeps_reference = False
        if not self._lent:
            self.engine.stop()


def thread_runner(python: str) -> SceneRunner:
    """The runner that this thread keeps for its next scenes; another after a fork, and for another Python."""
    runner: SceneRunner | None = getattr(_local, "runner", None)
    if runner is None or runner.process != os.getpid() or runner.python != python:
        runner = _local.runner = SceneRunner(python)
    return runner


def close_thread_runner() -> None:
    """End what this thread keeps for its next scenes."""
    runner: SceneRunner | None = getattr(_local, "runner", None)
    if runner is not None and runner.process == os.getpid():
        runner.close()
    _local.runner = None
