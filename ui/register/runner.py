"""Starts runs, one at a time, and adds the layers of those that succeed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import TiepointError
from ..background import GRACE
from ..common import tr
from ..one_job import OneJob
from ..project import layers
from ..project.replaced_layers import HeldLayers, show_new
from ..runs.engine_holder import EngineHolder
from ..runs.request import RunRequest
from ..runs.task import RegistrationTask, RunResult, default_register, stage_text

if TYPE_CHECKING:
    from ...core.engine.client import EngineInfo
    from ...core.feedback import Feedback
    from ...core.run.registration_result import Registration

_PAUSE_MS = 10  # between two layers, so that the window stays responsive


class Runner(QObject):
    """Between the dock and the tasks. All signals are emitted on the main thread."""

    started = pyqtSignal(str)  # first stage
    stage_changed = pyqtSignal(str)
    progress_changed = pyqtSignal(float)  # percent
    adding = pyqtSignal()  # the layers are being added: too late to cancel
    finished = pyqtSignal(object, object, object)  # RunRequest, RunResult, ResultLayers or None
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
        self._request: RunRequest | None = None  # of the task, or of the layers being added
        self._held: HeldLayers | None = None  # layers of files that the task replaces
        self._result = RunResult()  # whose layers are being added
        self._steps: Generator[None, None, layers.ResultLayers] | None = None  # of adding them
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._add_next)
        self._check = OneJob()  # asks an engine for its versions
        # A result must not be added to another project than the one that its run was started in.
        QgsProject.instance().cleared.connect(self._leave_project)

    @property
    def engines(self) -> EngineHolder:
        return self._engines

    def busy(self) -> bool:
        """Whether a run is under way or its layers are being added."""
        return self._task is not None or self._steps is not None

    def start(self, request: RunRequest) -> None:
        """Start a run; the caller makes sure that none is under way."""
        task = RegistrationTask(request, self._engines, self._registered, self._register)
        task.stage_changed.connect(self.stage_changed)
        task.progressChanged.connect(self.progress_changed)
        self._task, self._request = task, request
        self._held = HeldLayers(request.outputs.paths())
        self.started.emit(stage_text("read"))
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def check_engine(self, python: str) -> None:
        """Ask the engine on `python` for its versions; `checked` emits the answer."""
        if not self._check.busy:
            self._check.start(
                tr("Check the Python of the engine"),
                lambda feedback: self._hello(python, feedback),
                self.checked.emit,
            )

    def stop(self) -> None:
        """End everything that runs, silently."""
        QgsProject.instance().cleared.disconnect(self._leave_project)
        self._pause.stop()
        if self._task is not None:
            self._task.abandon(GRACE)
        self._check.abandon(GRACE)
        self._let_go()
        if self._steps is not None:  # the layers of a finished run are added even so
            with suppress(TiepointError):
                for _ in self._steps:
                    pass
        elif self._request is not None:
            self._request.discard()
        self._task = self._request = self._steps = None

    def _registered(self, result: RunResult) -> None:
        """The task has ended."""
        request, self._task = self._request, None
        self._let_go()
        registration = result.registration
        if request is None:
            return
        if registration is None or not registration.accepted:
            request.discard()
            self._finish(result)
            return
        self.adding.emit()
        show_new(request.outputs.paths())
        self._result, self._steps = result, layers.add_result(registration, request)
        self._add_next()

    def _add_next(self) -> None:
        """Do one step of adding the layers, then return to the event loop."""
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration as end:
            self._finish(self._result, end.value)
        except TiepointError as error:
            self._finish(replace(self._result, error=error))
        else:
            self._pause.start(_PAUSE_MS)

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.release()

    def _leave_project(self) -> None:
        self.cancel()
        if self._steps is not None and self._request is not None:
            self._pause.stop()
            self._request.discard()
            self._finish(replace(self._result, cancelled=True))

    def _finish(self, result: RunResult, made: layers.ResultLayers | None = None) -> None:
        request, self._request, self._steps = self._request, None, None
        self.finished.emit(request, result, made)

    def _hello(self, python: str, feedback: Feedback) -> EngineInfo:
        with self._engines.lend(python, feedback) as engine:
            return engine.hello(feedback)
