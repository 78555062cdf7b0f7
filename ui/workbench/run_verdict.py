"""What the run said of its result, remembered in its control points: which share it explains, its cautions.

Both are of the transform of the run. Once the points are edited, the figures are judged anew, and what was
said of the ground is told as of before.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsMapLayer, QgsVectorLayer

from ...core.cautions import Caution, cautions_in
from ...core.edited_cautions import cautions_of_edited
from .. import summary
from . import warp_mark

if TYPE_CHECKING:
    from .session import PointSession

_VERDICT = "tiepoint/verdict"
_SAME = 0.05  # px of the reference; a fit whose corners moved less is the run's, as in warp_mark


@dataclass(frozen=True)
class RunVerdict:
    """As it holds for the points as they stand."""

    explained: float | None = None  # share of the overlap's structures; None where nobody asked
    cautions: tuple[Caution, ...] = ()
    edited: bool = False  # the transform is another than that of the run: `explained` is of before

    @property
    def explains(self) -> str:
        """E.g. “explains 97 % of the overlap”; empty where nobody asked, or it was another transform."""
        return "" if self.edited else summary.explained({"explained": self.explained})

    def values(self) -> dict[str, Any]:
        """As a report has it; see core.rewarp.edited_report."""
        told = [each.to_json() for each in self.cautions]
        return {"explained": None if self.edited else self.explained, "cautions": told}


def remember(layer: QgsMapLayer, report: dict[str, Any], places: list[list[float]] | None) -> None:
    """Let `layer`, the control points, remember the report's words.

    places: of the run's transform, see warp_mark.corners; None = nobody can tell whether it is still the one.
    """
    told = [each.to_json() for each in cautions_in(report)]
    values = {"explained": summary.number(report, "explained"), "cautions": told, "places": places}
    layer.setCustomProperty(_VERDICT, json.dumps(values))


def verdict(session: PointSession) -> RunVerdict:
    """What holds for the points of the session now."""
    values = _values(session.layer)
    share = summary.number(values, "explained")
    if share is not None and not 0.0 <= share <= 1.0:
        share = None
    former, edited = cautions_in(values), is_edited(session)
    if edited:
        former = cautions_of_edited(former, session.adjustment, session.points)
    return RunVerdict(share, former, edited)


def is_edited(session: PointSession) -> bool:
    """Whether the points come to another transform than the run's; False also where nobody knows."""
    transform = session.adjustment.transform
    try:
        places = np.array(_values(session.layer).get("places"), dtype=np.float64)
    except (ValueError, TypeError):  # what a project holds may be anything
        return False
    if transform is None or places.ndim != 2:
        return False
    now = np.array(warp_mark.corners(transform, session.sensed_info.size))
    if places.shape != now.shape:
        return False
    return not np.isclose(places, now, rtol=0.0, atol=_SAME, equal_nan=True).all()


def _values(layer: QgsVectorLayer) -> dict[str, Any]:
    text = str(layer.customProperty(_VERDICT, "") or "")
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
