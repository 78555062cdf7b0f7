"""What a transform is worth inside the area that was matched, and beyond it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..geometry.overlap import overlap_places
from ..geometry.transforms import Transform
from ..pair import Pair, Size
from .prediction import PredictionError

_SIDE = 129  # places along a side of the sensed raster, for the area's share


@dataclass(frozen=True)
class WithinArea:
    """The accuracy inside and outside the area that the user chose."""

    share: float  # of the overlap, 0 to 1
    inside: PredictionError | None  # at the places of the overlap in the area; None where not known
    outside: PredictionError | None

    def to_json(self) -> dict[str, Any]:
        """As a report has it."""
        return {"share": self.share, "prediction_error": self.inside and self.inside.to_json()}


def within_area(
    holds: Callable[[np.ndarray], np.ndarray],
    transform: Transform,
    prediction: PredictionError | None,
    sizes: Pair[Size],
) -> WithinArea:
    """holds: (N, 2) native pixels of the reference -> (N,) bool, inside the area. prediction: over the whole
    overlap. sizes: of the rasters, px."""
    places = overlap_places(transform, _SIDE, sizes)
    share = float(holds(transform.apply(places)).mean()) if len(places) else 0.0
    if prediction is None:
        return WithinArea(share, None, None)
    inside = holds(transform.apply(prediction.places))
    return WithinArea(share, prediction.at(inside), prediction.at(~inside))
