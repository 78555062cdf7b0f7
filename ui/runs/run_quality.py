"""What the run said of its result, remembered in its control points: which share it explains, its cautions.

Both are of the transform of the run. Once the points are edited, the figures are judged anew, and what was
said of the ground is told as of before.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsMapLayer, QgsVectorLayer

from ...core.edit.adjustment import Adjustment
from ...core.edit.edited_cautions import cautions_of_edited
from ...core.points.control_points import ControlPoints
from ...core.run.cautions import Caution, cautions_in
from . import summary

_VERDICT = "tiepoint/verdict"
_SAME = 1e-5  # px, of means over all points: one of 2000 that is moved by 0.05 px is seen


@dataclass(frozen=True)
class RunQuality:
    """As it holds for the points as they stand."""

    explained: float | None = None  # share of the overlap's structures; None where nobody asked
    cautions: tuple[Caution, ...] = ()
    edited: bool = False  # the points or the model are others than the run's: `explained` is of before

    @property
    def explains(self) -> str:
        """E.g. “explains 97 % of the overlap”; empty where nobody asked, or it was before the edits."""
        return "" if self.edited else summary.explained({"explained": self.explained})

    def values(self) -> dict[str, Any]:
        """As a report has it; see core.edit.rewarp.edited_report."""
        told = [each.to_json() for each in self.cautions]
        return {"explained": None if self.edited else self.explained, "cautions": told}


def remember(layer: QgsMapLayer, report: dict[str, Any], points: ControlPoints, model: str) -> None:
    """Let `layer`, the control points, remember the report's words.

    points: of the run, as it left them. model: the wanted one, of options.TRANSFORMS.
    """
    values = {
        "explained": summary.number(report, "explained"),
        "cautions": [each.to_json() for each in cautions_in(report)],
        "model": model,
        "points": _likeness(points),
    }
    layer.setCustomProperty(_VERDICT, json.dumps(values))


def recall(layer: QgsVectorLayer, points: ControlPoints, adjustment: Adjustment, model: str) -> RunQuality:
    """What holds for the points of `layer` as they stand; adjustment: what they come to."""
    values = _values(layer)
    share = summary.number(values, "explained")
    if share is not None and not 0.0 <= share <= 1.0:
        share = None
    earlier, edited = cautions_in(values), is_edited(layer, points, model)
    if edited:
        earlier = cautions_of_edited(earlier, adjustment, points)
    return RunQuality(share, earlier, edited)


def is_edited(layer: QgsVectorLayer, points: ControlPoints, model: str) -> bool:
    """Whether the points or the wanted model are others than the run's; False also where nobody knows.

    Not whether the transform is: a fit that chooses its own smoothing may come out a little otherwise.
    """
    values = _values(layer)
    try:
        known = np.array(values.get("points"), dtype=np.float64)
    except (ValueError, TypeError):  # what a project holds may be anything
        return False
    now = np.array(_likeness(points))
    if known.ndim != 1 or not len(known):
        return False
    same = known.shape == now.shape and np.isclose(known, now, rtol=0.0, atol=_SAME).all()
    return not same or values.get("model") != model


def _likeness(points: ControlPoints) -> list[float]:
    """Figures that change with any edit that changes a fit: how many, their middle and spread, px."""
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
