"""The nearest of some points of the plane, compared with all of them, as QGIS ships no k-d tree."""

from __future__ import annotations

import numpy as np

_AT_ONCE = 256  # places, so that the distances take little memory


def nearest(places: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(M,) index of the nearest of points (N, 2) to each of places (M, 2), and (M,) the distance to it."""
    index, square = np.empty(len(places), int), np.empty(len(places))
    for start in range(0, len(places), _AT_ONCE):
        part = places[start : start + _AT_ONCE]
        apart = squared_distances(part, points)
        here = slice(start, start + len(part))
        index[here], square[here] = apart.argmin(axis=1), apart.min(axis=1)
    return index, np.sqrt(square)


def squared_distances(places: np.ndarray, points: np.ndarray) -> np.ndarray:
    """(M, N): from each of places (M, 2) to each of points (N, 2)."""
    square = np.subtract.outer(places[:, 0], points[:, 0]) ** 2
    square += np.subtract.outer(places[:, 1], points[:, 1]) ** 2
    return square
