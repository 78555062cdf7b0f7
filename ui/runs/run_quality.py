"""The verdict of a run, saved in its control points: the share that it explains, its cautions, its method.

Both describe the transform of the run. After an edit, the cautions about the fit are drawn again, and those
about the ground are shown as of before the edit.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsMapLayer, QgsVectorLayer

from ...core.edit.adjustment import Adjustment
from ...core.edit.edited_cautions import cautions_of_edited
from ...core.found_by import KEYS
from ...core.points.control_points import ControlPoints
from ...core.run.cautions import Caution, cautions_in
from . import summary

_VERDICT = "tiepoint/verdict"
_SAME = 1e-5  # px, of means over all points: moving one of 2000 by 0.05 px is noticed


@dataclass(frozen=True)
class RunQuality:
    """The verdict that holds for the current points."""

    explained: float | None = None  # share of the overlap's structures; None = not measured
    cautions: tuple[Caution, ...] = ()
    ran: dict[str, Any] = field(default_factory=dict)  # what matched it: core.found_by.KEYS of its report
    edited: bool = False  # the points or the model differ from the run's: `explained` is of the run

    @property
    def explains(self) -> str:
        """E.g. “explains 97 % of the overlap”; empty if not measured, or after an edit."""
        cautions = [each.to_json() for each in self.cautions]
        return "" if self.edited else summary.explained({"explained": self.explained, "cautions": cautions})

    def values(self) -> dict[str, Any]:
        """The keys of a report; see core.edit.rewarp.edited_report."""
        cautions = [each.to_json() for each in self.cautions]
        return {"explained": None if self.edited else self.explained, "cautions": cautions, **self.ran}


def remember(layer: QgsMapLayer, report: dict[str, Any], points: ControlPoints, model: str) -> None:
    """Save the verdict of `report` in `layer`, the control points.

    points: of the run, before any edit. model: the wanted one, of options.TRANSFORMS.
    """
    values = {
        "explained": summary.number(report, "explained"),
        "cautions": [each.to_json() for each in cautions_in(report)],
        "ran": {key: report[key] for key in KEYS if key in report},
        "model": model,
        "points": _likeness(points),
    }
    layer.setCustomProperty(_VERDICT, json.dumps(values))


def recall(layer: QgsVectorLayer, points: ControlPoints, adjustment: Adjustment, model: str) -> RunQuality:
    """The verdict on the current points of `layer`; adjustment: their fit."""
    values = _values(layer)
    share = summary.number(values, "explained")
    if share is not None and not 0.0 <= share <= 1.0:
        share = None
    earlier, edited = cautions_in(values), is_edited(layer, points, model)
    if edited:
        earlier = cautions_of_edited(earlier, adjustment, points)
    ran = values.get("ran")
    kept = {key: ran[key] for key in KEYS if key in ran} if isinstance(ran, dict) else {}
    return RunQuality(share, earlier, kept, edited)


def is_doubted(layer: QgsVectorLayer) -> bool:
    """Whether a caution doubts the run."""
    return any(each.doubt for each in cautions_in(_values(layer)))


def is_edited(layer: QgsVectorLayer, points: ControlPoints, model: str) -> bool:
    """Whether the points or the wanted model differ from the run's; False also if the run's are unknown.

    The transform itself is not compared: a fit that chooses its smoothing may differ a little.
    """
    values = _values(layer)
    try:
        known = np.array(values.get("points"), dtype=np.float64)
    except (ValueError, TypeError):  # a project may hold anything
        return False
    now = np.array(_likeness(points))
    if known.ndim != 1 or not len(known):
        return False
    same = known.shape == now.shape and np.isclose(known, now, rtol=0.0, atol=_SAME).all()
    return not same or values.get("model") != model


def _likeness(points: ControlPoints) -> list[float]:
    """Figures that change with any edit that changes a fit: counts, means and spreads, px."""
    kinds = points.used, points.check & points.enabled
    places = [side[kind] for kind in kinds for side in (points.sensed, points.reference) if kind.any()]
    spread = [each for part in places for each in (*part.mean(axis=0), *part.std(axis=0))]
    return [float(value) for value in (*(kind.sum() for kind in kinds), *spread)]


def _values(layer: QgsVectorLayer) -> dict[str, Any]:
    text = str(layer.customProperty(_VERDICT, "") or "")
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
