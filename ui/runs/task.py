"""The background task of one registration: plain values in, a result out."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal

from ...core.errors import Cancelled, TiepointError
from ...core.feedback import DRAWN_STAGES, STAGES, Feedback, overall_fraction
from ...core.memory import explaining_shortage
from ..background import Task, is_cancelled
from ..common import log, tr
from ..snapshot.draw import take
from .engine_holder import EngineHolder
from .request import RunRequest

if TYPE_CHECKING:
    from ...core.run.registration_result import Registration


def stage_text(stage: str) -> str:
    """The text of a stage of a run."""
    texts = {
        "draw": tr("Drawing the map…"),
        "read": tr("Reading the rasters…"),
        "engine": tr("Starting the engine…"),
        "features": tr("Finding features…"),
        "match": tr("Matching features…"),
        "cnn": tr("Running the neural network…"),
        "refine": tr("Refining the control points…"),
        "fit": tr("Fitting the transform…"),
        "warp": tr("Warping the raster…"),
        "mosaic": tr("Making the checkerboard…"),
    }
    if stage in texts:
        return texts[stage]
    return f"{STAGES[stage][0]}…" if stage in STAGES else stage


@dataclass(frozen=True)
class RunResult:
    """How a run ended: one of the four is set, or an accepted registration and why its layers are missing."""

    registration: Registration | None = None  # accepted or refused
    error: TiepointError | None = None  # something the user can correct
    failure: str = ""  # traceback of an unexpected error
    cancelled: bool = False


def default_register(*args: Any, **named: Any) -> Registration:
    """core.run.registration.register, imported when the first run starts."""
    from ...core.run.registration import register

    return register(*args, **named)


class TaskFeedback(Feedback):
    """Passes feedback of the run on to the task; called from the task's thread."""

    def __init__(self, task: RegistrationTask, *, drawn: bool = False) -> None:
        """drawn: whether the run begins with a snapshot."""
        self._task = task
        self._stages = DRAWN_STAGES if drawn else STAGES
        self._stage = ""

    def progress(self, stage: str, fraction: float) -> None:
        if stage != self._stage:
            self._stage = stage
            self._task.stage_changed.emit(stage_text(stage))
        # The task manager itself reports 100 %.
        self._task.setProgress(min(99.9, 100.0 * overall_fraction(stage, fraction, self._stages)))

    def info(self, message: str) -> None:
        log(message)

    def cancelled(self) -> bool:
        return is_cancelled(self._task)


class RegistrationTask(Task):
    """Registers one pair. `on_finished(RunResult)` is called on the main thread, once."""

    stage_changed = pyqtSignal(str)

    def __init__(
        self,
        request: RunRequest,
        engines: EngineHolder,
        on_finished: Callable[[RunResult], None],
        register: Callable[..., Registration] = default_register,
    ) -> None:
        title = tr("Register “{}” onto “{}”").format(request.sensed_name, request.reference_name)
        super().__init__(title, on_finished)
        self._request = request
        self._engines = engines
        self._register = register
        self._result = RunResult(cancelled=True)  # if the task never runs

    def work(self) -> bool:
        request = self._request
        feedback = TaskFeedback(self, drawn=request.snapshot is not None)
        known = {} if request.by_hand is None else {"by_hand": request.by_hand}
        try:
            if request.snapshot is not None:
                take(request.snapshot, feedback)
            with explaining_shortage(), self._engines.lend(request.python, feedback) as engine:
                registration = self._register(
                    request.sources,
                    request.outputs,
                    request.options,
                    engine,
                    feedback,
                    run=request.run,
                    **known,
                )
        except Cancelled:
            self._result = RunResult(cancelled=True)
        except TiepointError as error:
            if error.detail:
                log(str(error), Qgis.MessageLevel.Warning)
            self._result = RunResult(error=error)
        except Exception:  # noqa: BLE001 - shown to the user in finished()
            self._result = RunResult(failure=traceback.format_exc())
        else:
            self._result = RunResult(registration=registration)
        # A refusal is no success: QGIS before 3.26 would announce "Task complete".
        return self._result.registration is not None and self._result.registration.accepted

    def outcome(self) -> tuple[RunResult]:
        if self._result.failure:
            log(self._result.failure, Qgis.MessageLevel.Critical)
        return (self._result,)
