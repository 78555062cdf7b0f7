"""Points left out block by block, for cross-validation that neighbours cannot vouch for."""

from __future__ import annotations

import numpy as np

SIDE = 12  # blocks along a side of the box around the points
MARGIN = 0.5  # sides of a block; what lies that near to a block does not help to predict it either
_APART = 3  # blocks, from one to the next of the same fold
LEAST_MARGIN = 64.0  # px: the surroundings from which a point's place was told; see matching.refinement


def left_out_blocks(points: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """For each block that holds any of the points (N, 2), px: their indices, and those of all to be left out
    with them, which are the block's and those around it within its margin."""
    low, extent = points.min(axis=0), np.maximum(np.ptp(points, axis=0), 1e-9)
    place = (points - low) / extent * SIDE
    reach = 0.5 + np.maximum(MARGIN, LEAST_MARGIN / extent * SIDE)
    cell = np.minimum(place.astype(int), SIDE - 1)
    number = cell[:, 1] * SIDE + cell[:, 0]
    order = np.argsort(number, kind="stable")
    found = []
    for judged in np.split(order, np.flatnonzero(np.diff(number[order])) + 1):
        apart = np.abs(place - (cell[judged[0]] + 0.5))
        found.append((judged, np.flatnonzero((apart <= reach).all(axis=1))))
    return found


def folds(points: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """The same in few parts, for fits that take long: each joins blocks that lie apart."""
    parts: dict[int, list[tuple[np.ndarray, np.ndarray]]] = {}
    low, extent = points.min(axis=0), np.maximum(np.ptp(points, axis=0), 1e-9)
    for judged, out in left_out_blocks(points):
        column, row = np.minimum((points[judged[0]] - low) / extent * SIDE, SIDE - 1).astype(int)
        parts.setdefault(column % _APART + _APART * (row % _APART), []).append((judged, out))
    return [
        (np.concatenate([judged for judged, _ in part]), np.unique(np.concatenate([out for _, out in part])))
        for part in parts.values()
    ]
