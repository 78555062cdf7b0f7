"""A transform near one place: its derivative and its inverse."""

from __future__ import annotations

import numpy as np

from ..pair import Pair
from .transforms import Transform

_STEP = 0.5  # px, of the difference quotient
_ROUNDS = 20  # of Newton's method; a few suffice
_ACCURACY = 1e-4  # px


def derivative(transform: Transform, sensed: np.ndarray) -> np.ndarray:
    """(2, 2): the derivative of reference by sensed pixels at the sensed place (2,); columns d/dx, d/dy."""
    steps = np.array([[_STEP, 0.0], [-_STEP, 0.0], [0.0, _STEP], [0.0, -_STEP]])
    right, left, below, above = transform.apply(np.asarray(sensed, dtype=np.float64) + steps)
    return np.column_stack([right - left, below - above]) / (2 * _STEP)


def sensed_per_reference(transform: Transform | None, sensed: np.ndarray) -> np.ndarray:
    """(2, 2): the derivative of sensed by reference pixels at the sensed place (2,).

    The identity without a transform, and where the transform has no inverse.
    """
    if transform is None:
        return np.eye(2)
    try:
        inverse = np.linalg.inv(derivative(transform, sensed))
    except np.linalg.LinAlgError:
        return np.eye(2)
    return inverse if np.isfinite(inverse).all() else np.eye(2)


def sensed_place(transform: Transform, *, reference: np.ndarray, start: np.ndarray) -> np.ndarray | None:
    """The sensed pixel (2,) that `transform` maps to the reference pixel (2,), by Newton's method.

    start: (2,) sensed pixel to start from; any one where the transform is affine. None where it does not
    converge, as beyond the horizon of a projective transform.
    """
    matrix = transform.matrix
    if matrix is not None:
        try:
            place = np.linalg.solve(matrix, np.append(np.asarray(reference, dtype=np.float64), 1.0))
        except np.linalg.LinAlgError:
            return None
        return place[:2] / place[2] if place[2] != 0 and np.isfinite(place).all() else None
    place = np.asarray(start, dtype=np.float64)
    for _ in range(_ROUNDS):
        error = transform.apply(place[None])[0] - reference
        if not np.isfinite(error).all():
            return None
        if np.hypot(*error) < _ACCURACY:
            return place
        try:
            place = place - np.linalg.solve(derivative(transform, place), error)
        except np.linalg.LinAlgError:
            return None
    return None


def pixel_ratio(points: Pair[np.ndarray]) -> float:
    """Side of a sensed pixel in reference pixels, by the spread of the same points, (N, 2) each, in both.

    1 where all are in one place.
    """
    spread = points.map(lambda places: float(np.sqrt(places.var(axis=0).sum())) if len(places) else 0.0)
    return spread.reference / spread.sensed if min(spread.both) > 0.0 else 1.0
