"""What the card says of an accepted run, saved in its control points: it is there again with the project."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer

from ...core.errors import TiepointError
from ...core.options import RegistrationOptions
from . import run_record, summary

if TYPE_CHECKING:
    from .request import RunRequest

_KEY = "tiepoint/outcome"
EDITED = "tiepoint/edited"  # custom property of the points: whether they differ from the run's
_LONGEST = (
    4000  # characters of a value of the report; longer ones, such as the numbers of a spline, are left out
)


@dataclass(frozen=True)
class RunOutcome:
    """Plain values. Its layers may have been edited since, see `edited`."""

    report: dict[str, Any]
    options: RegistrationOptions
    reference_name: str
    sensed_name: str
    pixel: tuple[float, str] = (0.0, "")  # see summary.ground_pixel
    overrides: dict[str, Any] = field(default_factory=dict)  # options of this run alone
    drawn: bool = False  # the reference is a picture of a layer, such as a basemap
    edited: bool = False  # the points were edited since

    @classmethod
    def of(
        cls,
        report: dict[str, Any],
        request: RunRequest,
        geotransform: tuple[float, ...] | None,
        crs: QgsCoordinateReferenceSystem,
    ) -> RunOutcome:
        """The outcome of a run that has just ended. geotransform: of the reference; crs: of the points."""
        return cls(
            report,
            request.options,
            request.reference_name,
            request.sensed_name,
            summary.ground_pixel(geotransform, crs),
            request.overrides,
            request.snapshot is not None and request.snapshot.side == "reference",
        )

    def write(self, layer: QgsMapLayer) -> None:
        """Save it in the control points."""
        values = {
            "report": _short(self.report),
            "pixel": self.pixel,
            "overrides": self.overrides,
            "drawn": self.drawn,
        }
        layer.setCustomProperty(_KEY, json.dumps(values, default=str))

    @classmethod
    def read(cls, layer: QgsMapLayer) -> RunOutcome | None:
        """As saved in the control points; None if there is none, or not in a form that this version knows."""
        try:
            values = json.loads(str(layer.customProperty(_KEY, "") or ""))
            record = run_record.read(layer)
            side, unit = values["pixel"]
            report, overrides = dict(values["report"]), dict(values["overrides"])
            pixel, drawn = (float(side), str(unit)), bool(values["drawn"])
        except (
            TiepointError,
            ValueError,
            TypeError,
            KeyError,
            RecursionError,
            OverflowError,
        ):  # a project may hold anything
            return None
        names = record.reference_name, record.sensed_name
        return cls(report, record.options, *names, pixel, overrides, drawn, is_edited(layer))


def is_edited(layer: QgsMapLayer) -> bool:
    """Whether the points were found to differ from the run's."""
    return str(layer.customProperty(EDITED, "")).lower() == "true"


def note_edits(layer: QgsMapLayer, *, edited: bool) -> None:
    """Remember whether the points differ from the run's."""
    if is_edited(layer) != edited:
        layer.setCustomProperty(EDITED, str(edited).lower())


def _short(values: dict[str, Any]) -> dict[str, Any]:
    """The values that are short enough to save; of a long table, its short parts."""
    found = {}
    for name, value in values.items():
        if len(json.dumps(value, default=str)) <= _LONGEST:
            found[name] = value
        elif isinstance(value, dict):
            found[name] = _short(value)
    return found
