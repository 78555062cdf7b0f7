"""The inverse of a map of points that has no inverse formula, by Newton's method."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

PointMap = Callable[[np.ndarray], np.ndarray]  # (N, 2) to (N, 2)

_ROUNDS = 60  # a bent transform takes about six
_SETTLED = 1e-9  # target px, a thousandth of any other accuracy here
_FOUND = 1e-6  # target px; a point that stays further off has no inverse


def points_before(forward: PointMap, points: np.ndarray) -> np.ndarray:
    """Source points (N, 2) float64 that `forward` takes to the target points (N, 2), exact to about 1e-6 px.

    nan where none was found. The search begins at (0, 0), a corner of every raster.
    """
    wanted = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    source = np.zeros_like(wanted)
    known = np.isfinite(wanted).all(axis=1)
    source[~known] = np.nan
    share = np.ones(len(wanted))  # of Newton's step, halved where a whole one leads away
    error = wanted - forward(source)
    for _ in range(_ROUNDS):
        left = np.flatnonzero(known & (np.hypot(*error.T) > _SETTLED))
        if not len(left):
            break
        move = np.einsum("nij,nj->ni", np.linalg.pinv(_slopes(forward, source[left])), error[left])
        moved = source[left] + share[left, None] * move
        error_moved = wanted[left] - forward(moved)
        with np.errstate(invalid="ignore"):
            nearer = np.hypot(*error_moved.T) < np.hypot(*error[left].T)
        taken = left[nearer]
        source[taken], error[taken] = moved[nearer], error_moved[nearer]
        share[taken] = np.minimum(1.0, 2.0 * share[taken])
        share[left[~nearer]] /= 2.0
    with np.errstate(invalid="ignore"):
        source[~(np.hypot(*error.T) <= _FOUND)] = np.nan
    return source


def _slopes(forward: PointMap, source: np.ndarray) -> np.ndarray:
    """(N, 2, 2): derivative of target by source coordinates, 0 where there is none."""
    steps = np.array([[0.5, 0.0], [0.0, 0.5]])
    slopes = [forward(source + step) - forward(source - step) for step in steps]
    return np.nan_to_num(np.stack(slopes, axis=2), posinf=0.0, neginf=0.0)
