"""Short waves that a transform does not follow: deviations that neighbouring places share.

Control points average over their templates, so check points do not show a line scanner's roll or a step in
the ground. But the errors of two places without a common pixel are independent, so the mean product of their
deviations is the covariance of the true deviation at that lag.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.radius_search import neighbours
from ..geometry.transforms import Transform
from .explained import EXPLAINED, OverlapGround, states
from .shifted_parts import ShiftedParts

_DIRECTIONS = 4  # rows, columns and both diagonals: along its crests a wave does not change
_STRAIGHT = 0.25  # sides that a neighbour may lie off the direction
_FEWEST = 100  # pairs of neighbours in one direction; with fewer, the mean product is too noisy


@dataclass(frozen=True)
class Unevenness:
    """How far the transform is off beyond what the check points show, px of the reference."""

    shared: float = 0.0  # by what neighbouring places share, see `uneven`
    within: float = 0.0  # by what the shift changes within a template, see roughness.roughness
    parts: ShiftedParts | None = None  # along edges; None where there are none
    hole: float = 0.0  # share of the overlap in which clearly nothing agrees, see holes
    known: float = float("nan")  # what the check points show without their own errors, see check_error

    @property
    def largest(self) -> float:
        """That of the whole overlap."""
        return max(self.shared, self.within)


def uneven(ground: OverlapGround, transform: Transform, pixel_ratio: float) -> float:
    """Root mean square of the deviation that neighbours in one direction share, px of the reference.

    ground: places of the smallest templates, native px; only those that `transform`, sensed -> reference,
    explains are used. pixel_ratio: side of a sensed pixel in reference px. 0 where they share none, or are
    too few.
    """
    ground = ground.take(ground.supported)
    ground = ground.take(states(ground, transform, pixel_ratio) == EXPLAINED)
    if not len(ground):
        return 0.0
    side = float(np.median(ground.side))
    deviation = ground.reference - transform.apply(ground.sensed)
    i, j = neighbours(ground.reference, side)
    lag = ground.reference[j] - ground.reference[i]
    product = np.sum(deviation[i] * deviation[j], axis=1)
    shared = 0.0
    for turn in np.arange(_DIRECTIONS) * np.pi / _DIRECTIONS:
        along = np.abs(lag @ np.array([-np.sin(turn), np.cos(turn)])) < _STRAIGHT * side
        if np.count_nonzero(along) >= _FEWEST:
            shared = max(shared, float(product[along].mean()))
    return float(np.sqrt(shared))
