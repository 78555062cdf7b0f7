"""Fits the points again after every edit: at once if that is quick, else in the background.

“Automatic” chooses among all models by cross-validation, which takes half a second for a thousand points. So
an edit is first fitted with the model chosen last, and the choice is repeated when the edits pause. The
smoothing of a spline or a displacement grid is kept: unedited points give the transform of the run, by which
the raster was warped.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import numpy as np
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.edit.adjustment import Adjustment, adjust
from ....core.errors import TiepointError
from ....core.geometry.transforms import Transform
from ....core.messages import NOTHING, Notice
from ....core.pair import Pair, Size
from ....core.points.chosen_model import ChosenModel
from ....core.points.control_points import ControlPoints
from ....core.points.mapped_transform import KnownMap
from ....core.transform_models import MODELS
from ...common import tr
from ...one_job import OneJob

_AT_ONCE = {
    "auto": 30,
    "spline": 80,
    "displacement": 80,
    "tps": 150,
}  # points in use; more are fitted in the background
_AT_ONCE_PLAIN = 2500  # of the other models: of 4000 points, the fit and its figures take 80 ms
_PAUSE = 400  # ms after the last edit


class Refit(QObject):
    """Main thread only."""

    adjusted = pyqtSignal()  # there is a new adjustment
    chosen = pyqtSignal(object)  # ChosenModel, when “auto” chose another one

    def __init__(
        self,
        known: ChosenModel | None = None,
        parent: QObject | None = None,
        *,
        sizes: Pair[Size],
        known_map: KnownMap | None = None,
        doubted: bool = False,
    ) -> None:
        """known: the model that the run, or a later choice by “auto”, arrived at; None = not known.

        sizes: of the rasters, native pixels.
        known_map: applied before every fit, see core.points.mapped_transform.
        doubted: whether a caution doubts the run, see core.edit.adjustment.
        """
        super().__init__(parent)
        self.adjustment = _without_fit(0)
        self.last_transform: Transform | None = None  # the last transform, valid while a fit is under way
        self.busy = False  # a fit is under way in the background
        self._pair: dict[str, Any] = {
            "sizes": sizes,
            "known": known_map,
            "doubted": doubted,
        }
        self._known = known
        self._fits = 0  # so far; the first is of the unedited points
        self._points = ControlPoints.of(reference=np.zeros((0, 2)), sensed=np.zeros((0, 2)))
        self._job = OneJob()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._choose)

    def fit(self, points: ControlPoints, wanted: str) -> None:
        """Fit; emits `adjusted` at once, and again after a slow fit. wanted: one of options.TRANSFORMS."""
        self.stop()
        self._points = points
        self._fits += 1
        used, model = int(points.used.sum()), wanted
        if wanted == "auto" and (used > _AT_ONCE["auto"] or self._unedited()):
            model = self._known.model if self._known is not None else "affine"
            self._timer.start(_PAUSE)
        if used <= _AT_ONCE.get(model, _AT_ONCE_PLAIN):
            adjustment = adjust(points, model, chosen=self._known, **self._pair)
            if wanted == model == "auto":
                self._keep(adjustment)
            self._take(adjustment)
            return
        self.busy = True
        self.adjustment = self._meanwhile(points)
        self.adjusted.emit()
        self._begin(tr("Fit the transform"), model, self._fitted)

    def stop(self) -> None:
        """Emit nothing from now on."""
        self._timer.stop()
        self._job.abandon()

    def _begin(self, title: str, model: str, then: Callable[[Any, TiepointError | None], None]) -> None:
        points, pair = self._points, {**self._pair, "chosen": self._known}
        self._job.start(title, lambda feedback: adjust(points, model, feedback=feedback, **pair), then)

    def _choose(self) -> None:
        if self._job.busy:  # the fit comes first
            self._timer.start(_PAUSE)
        else:
            self._begin(tr("Choose the transform"), "auto", self._chosen_anew)

    def _fitted(self, adjustment: Adjustment | None, error: TiepointError | None) -> None:
        if adjustment is None:
            refusal = error.notice if error is not None else NOTHING
            adjustment = replace(_without_fit(len(self._points)), refusal=refusal)
        self._take(adjustment)

    def _chosen_anew(self, adjustment: Adjustment | None, error: TiepointError | None) -> None:
        """Keep the current fit if it is of the chosen model, else take the new one."""
        if adjustment is None or adjustment.transform is None:
            return
        now = self.adjustment.transform
        if now is not None and _alike(now, adjustment.transform) and self._settled(now.model):
            self.adjustment = replace(self.adjustment, why=adjustment.why)
            self._keep(self.adjustment)
        elif now is None or not self._unedited():  # the choice of the run also had the engine's estimate
            self._keep(adjustment)
            self._take(adjustment)

    def _keep(self, adjustment: Adjustment) -> None:
        if adjustment.transform is None:
            return
        chosen = ChosenModel.of(adjustment.transform)
        if chosen != self._known:
            self._known = chosen
            self.chosen.emit(chosen)

    def _unedited(self) -> bool:
        """Whether the points are unedited and their model is known."""
        return self._fits == 1 and self._known is not None and self._settled(self._known.model)

    def _settled(self, model: str) -> bool:
        """Whether only the parameters of the model are left to fit."""
        return not MODELS[model].smoothed or (self._known is not None and self._known.settles(model))

    def _take(self, adjustment: Adjustment) -> None:
        self.busy = False
        self.adjustment = adjustment
        self.last_transform = adjustment.transform or self.last_transform
        self.adjusted.emit()

    def _meanwhile(self, points: ControlPoints) -> Adjustment:
        """An adjustment without a transform, but with residuals of the last one, for the table."""
        nothing = replace(_without_fit(len(points)), refusal=Notice.of("transform_being_fitted"))
        if self.last_transform is None:
            return nothing
        return replace(nothing, residuals=self.last_transform.apply(points.sensed) - points.reference)


def _without_fit(count: int) -> Adjustment:
    return Adjustment(None, np.full((count, 2), np.nan), None, np.nan, 0)


def _alike(one: Transform, other: Transform) -> bool:
    return one.model == other.model and one.fitted.base == other.fitted.base
