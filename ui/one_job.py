"""One job at a time: held while it runs, cancelled, or abandoned when the plugin is unloaded."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication

from ..core.errors import TiepointError
from ..core.feedback import Feedback
from .background import Job


class OneJob:
    """Runs one job at a time. It holds the job, as QGIS drops a task that Python does not hold."""

    def __init__(self) -> None:
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a job runs, or is about to."""
        return self._job is not None

    def start(
        self,
        title: str,
        function: Callable[[Feedback], Any],
        on_finished: Callable[[Any, TiepointError | None], None],
        *,
        advanced: Callable[[float], None] | None = None,
        reported: Callable[[str], None] | None = None,
        quietly: bool = False,
    ) -> None:
        """Start a job, see background.Job; the caller makes sure that none runs.

        Before `on_finished` is called, another one may start. advanced, reported: called with the share done,
        0 to 1, and with lines of feedback. quietly: the user did not ask for it, see Task.start_quietly.
        """

        def finished(value: Any, error: TiepointError | None) -> None:
            self._job = None
            on_finished(value, error)

        job = self._job = Job(title, function, finished)
        if advanced is not None:
            job.advanced.connect(advanced)
        if reported is not None:
            job.reported.connect(reported)
        if quietly:
            job.start_quietly()
        else:
            QgsApplication.taskManager().addTask(job)

    def cancel(self) -> None:
        """Cancel the job, if one runs; `on_finished` is called with Cancelled."""
        if self._job is not None:
            self._job.cancel()

    def abandon(self, seconds: float = 0.0) -> Job | None:
        """Cancel the job, if one runs, without calling `on_finished`, and wait `seconds` for its end; returns
        it."""
        job, self._job = self._job, None
        if job is not None:
            job.abandon(seconds)
        return job
