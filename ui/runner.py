"""Starts runs, one at a time, keeps hold of them, and makes the layers of those that succeed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import TiepointError
from .background import Job
from .common import tr
from .engine_holder import EngineHolder
from .request import RunRequest
from .task import RegistrationTask, RunResult, default_register, stage_text

if TYPE_CHECKING:
    from ..core.engine.client import EngineInfo
    from ..core.feedback import Feedback
    from ..core.registration import Registration

_GRACE = 5.0  # s, for a cancelled task to end before the plugin goes; the engine ends within 1 s


class Runner(QObject):
    """The dock's way to the tasks. All signals come on the main thread."""

    started = pyqtSignal(str)  # first stage
    stage_changed = pyqtSignal(str)
    progress_changed = pyqtSignal(float)  # percent
    finished = pyqtSignal(object, object)  # RunRequest, RunResult
    checked = pyqtSignal(object, object)  # EngineInfo or None, TiepointError or None

    def __init__(
        self,
        engines: EngineHolder,
        register: Callable[..., Registration] = default_register,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engines = engines
        self._register = register
        self._task: RegistrationTask | None = None  # QGIS drops a task that Python does not hold
        self._request: RunRequest | None = None  # of the task
        self._check: Job | None = None
        # A result must not land in another project than the one it was asked in.
        QgsProject.instance().cleared.connect(self.cancel)

    @property
    def engines(self) -> EngineHolder:
        return self._engines

    def running(self) -> bool:
        return self._task is not None

    def start(self, request: RunRequest) -> None:
        """Begin a run; the caller sees to it that none is under way."""
        task = RegistrationTask(
            request, self._engines, lambda result: self._finish(request, result), self._register
        )
        task.stage_changed.connect(self.stage_changed)
        task.progressChanged.connect(self.progress_changed)
        self._task, self._request = task, request
        self.started.emit(stage_text("read"))
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def check_engine(self, python: str) -> None:
        """Ask the engine of `python` who it is; `checked` brings the answer."""
        if self._check is None:
            self._check = Job(
                tr("Check the Python of the engine"),
                lambda feedback: self._hello(python, feedback),
                self._finish_check,
            )
            QgsApplication.taskManager().addTask(self._check)

    def stop(self) -> None:
        """End everything that runs, without a word."""
        QgsProject.instance().cleared.disconnect(self.cancel)
        for task in (self._task, self._check):
            if task is not None:
                task.abandon(_GRACE)
        if self._request is not None:
            self._request.discard()
        self._task = self._check = self._request = None

    def _finish(self, request: RunRequest, result: RunResult) -> None:
        self._task = self._request = None
        self.finished.emit(request, result)

    def _hello(self, python: str, feedback: Feedback) -> EngineInfo:
        with self._engines.lend(python, feedback) as engine:
            return engine.hello(feedback)

    def _finish_check(self, info: Any, error: TiepointError | None) -> None:
        self._check = None
        self.checked.emit(info, error)
