"""Short waves that a transform runs straight through: what neighbouring places agree on beside it.

Control points average over their templates, so a line scanner's roll or a step in the ground hides from check
points, too. But the errors of two places that share no pixel are independent: the mean product of their
deviations holds nothing but what is true of both, as the covariance of a random field at that lag.
"""

from __future__ import annotations

import numpy as np

from ..geometry.radius_search import pairs_within
from ..geometry.transforms import Transform
from .explained import EXPLAINED, OverlapGround, states

_NEAREST, _FARTHEST = 0.9, 1.9  # sides of a place: beside it, without a common pixel
_DIRECTIONS = 4  # along rows, columns and both diagonals: along its crests a wave is the same
_STRAIGHT = 0.25  # sides: as far may one lie off the direction
_FEWEST = 100  # pairs of neighbours of one direction, of which a mean product says something


def uneven(ground: OverlapGround, transform: Transform, pixel_ratio: float) -> float:
    """px of the reference: the root mean square of the deviations that neighbours of one direction share.

    ground: places with the smallest templates, native px; those that `transform`, sensed -> reference,
    explains are asked. pixel_ratio: side of a sensed pixel in reference px. 0 where they share nothing, or
    are too few to tell.
    """
    ground = ground.take(ground.supported)
    ground = ground.take(states(ground, transform, pixel_ratio) == EXPLAINED)
    if not len(ground):
        return 0.0
    side = float(np.median(ground.side))
    deviation = ground.reference - transform.apply(ground.sensed)
    i, j = pairs_within(ground.reference, ground.reference, _FARTHEST * side * 1.4143)
    lag = ground.reference[j] - ground.reference[i]
    longer = np.abs(lag).max(axis=1)
    beside = (longer >= _NEAREST * side) & (longer <= _FARTHEST * side)
    i, j, lag = i[beside], j[beside], lag[beside]
    product = np.sum(deviation[i] * deviation[j], axis=1)
    shared = 0.0
    for turn in np.arange(_DIRECTIONS) * np.pi / _DIRECTIONS:
        along = np.abs(lag @ np.array([-np.sin(turn), np.cos(turn)])) < _STRAIGHT * side
        if np.count_nonzero(along) >= _FEWEST:
            shared = max(shared, float(product[along].mean()))
    return float(np.sqrt(shared))
