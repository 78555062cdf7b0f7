"""Fits the points anew after every edit: at once where that is quick, else in the background.

“Automatic” is a choice among all models by cross-validation, which takes half a second for a thousand
points. So every edit is answered by the model that was chosen last, and the choice is made again when the
edits pause.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.adjustment import Adjustment, adjust
from ...core.control_points import ControlPoints
from ...core.errors import TiepointError
from ...core.transforms import Transform
from ..background import Job
from ..common import tr

_AT_ONCE = {
    "auto": 30,
    "spline": 80,
    "displacement": 80,
    "tps": 150,
}  # points in use; more are fitted in the background
_PAUSE = 400  # ms after the last edit


class Refit(QObject):
    """Main thread only."""

    adjusted = pyqtSignal()  # another adjustment is there
    chosen = pyqtSignal(str)  # the model that “auto” came to

    def __init__(
        self,
        known: str = "",
        parent: QObject | None = None,
        *,
        reference_size: tuple[int, int],
        sensed_size: tuple[int, int],
    ) -> None:
        """Sizes are (width, height), native pixels. known: what “auto” came to before, "" = nothing."""
        super().__init__(parent)
        self.adjustment = _without_fit(0)
        self.former: Transform | None = None  # the last that there was; holds while a fit is under way
        self.busy = False  # a fit is under way in the background, and its residuals are not there
        self._sizes = {"reference_size": reference_size, "sensed_size": sensed_size}
        self._known = known
        self._points: ControlPoints | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._choose)

    def fit(self, points: ControlPoints, wanted: str) -> None:
        """wanted: one of options.TRANSFORMS. `adjusted` comes at once; a second time after a slow fit."""
        self.stop()
        self._points = points
        used, model = int(points.used.sum()), wanted
        if wanted == "auto" and used > _AT_ONCE["auto"]:
            model = self._known or "affine"
            self._timer.start(_PAUSE)
        if used <= _AT_ONCE.get(model, used):
            adjustment = adjust(points, model, **self._sizes)
            if wanted == model == "auto":
                self._keep(adjustment)
            self._take(adjustment)
            return
        self.busy = True
        self.adjustment = self._meanwhile(points)
        self.adjusted.emit()
        self._begin(tr("Fit the transform"), model, self._fitted)

    def stop(self) -> None:
        """Nothing is told any more."""
        self._timer.stop()
        job, self._job = self._job, None
        if job is not None:
            job.abandon()

    def _begin(self, title: str, model: str, then: object) -> None:
        points, sizes = self._points, self._sizes
        self._job = Job(title, lambda feedback: adjust(points, model, feedback=feedback, **sizes), then)
        QgsApplication.taskManager().addTask(self._job)

    def _choose(self) -> None:
        if self._job is not None:  # the fit comes first
            self._timer.start(_PAUSE)
        else:
            self._begin(tr("Choose the transform"), "auto", self._chosen_anew)

    def _fitted(self, adjustment: Adjustment | None, error: TiepointError | None) -> None:
        self._job = None
        if adjustment is None:
            reason = error if error is not None else TiepointError("", "")
            adjustment = replace(_without_fit(len(self._points)), reason=reason.message, hint=reason.hint)
        self._take(adjustment)

    def _chosen_anew(self, adjustment: Adjustment | None, error: TiepointError | None) -> None:
        """What the edits were answered by stands, where it is of the chosen model."""
        self._job = None
        if adjustment is None or adjustment.transform is None:
            return
        self._keep(adjustment)
        now = self.adjustment.transform
        if now is not None and now.model == adjustment.transform.model:
            self.adjustment = adjustment  # the same, and why
        else:
            self._take(adjustment)

    def _keep(self, adjustment: Adjustment) -> None:
        if adjustment.transform is not None and adjustment.transform.model != self._known:
            self._known = adjustment.transform.model
            self.chosen.emit(self._known)

    def _take(self, adjustment: Adjustment) -> None:
        self.busy = False
        self.adjustment = adjustment
        self.former = adjustment.transform or self.former
        self.adjusted.emit()

    def _meanwhile(self, points: ControlPoints) -> Adjustment:
        """No transform to work with, but the residuals under the former one, so that no table goes blank."""
        nothing = replace(_without_fit(len(points)), reason=tr("The transform is being fitted…"))
        if self.former is None:
            return nothing
        return replace(nothing, residuals=self.former.apply(points.sensed) - points.reference)


def _without_fit(count: int) -> Adjustment:
    return Adjustment(None, np.full((count, 2), np.nan), None, np.nan, 0)
