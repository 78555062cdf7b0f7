"""Fixed-radius search among points of the plane by sorted cells, as QGIS ships no k-d tree."""

from __future__ import annotations

import numpy as np

# Sides of a square between it and its neighbours: what two of them without a common pixel share is evidence.
_NEAREST, _FARTHEST = 0.9, 1.9


def pairs_within(points: np.ndarray, others: np.ndarray, radius: float) -> tuple[np.ndarray, np.ndarray]:
    """All (i, j) with |points[i] - others[j]| <= radius, ordered by i; points (N, 2), others (M, 2)."""
    if not len(points) or not len(others):
        return np.zeros(0, int), np.zeros(0, int)
    origin = others.min(axis=0)
    cells = np.floor((others - origin) / radius).astype(int)
    width = int(cells[:, 0].max()) + 3  # an empty column on each side keeps rows apart
    key = (cells[:, 1] + 1) * width + cells[:, 0] + 1
    order = np.argsort(key, kind="stable")
    key = key[order]
    point_cells = np.floor((points - origin) / radius)
    near = ((point_cells >= -1) & (point_cells <= cells.max(axis=0) + 1)).all(axis=1)
    rows = np.flatnonzero(near)
    point_cells = point_cells[near].astype(int)
    found_i, found_j = [], []
    for dy in (-1, 0, 1):  # three neighbouring cells of a row are one range of keys
        middle = (point_cells[:, 1] + dy + 1) * width + point_cells[:, 0] + 1
        first = np.searchsorted(key, middle - 1, side="left")
        last = np.searchsorted(key, middle + 1, side="right")
        count = last - first
        i = np.repeat(rows, count)
        within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        j = order[np.repeat(first, count) + within]
        x, y = apart(points, others, i, j)
        keep = x * x + y * y <= radius**2
        found_i.append(i[keep])
        found_j.append(j[keep])
    i, j = np.concatenate(found_i), np.concatenate(found_j)
    sort = np.argsort(i, kind="stable")
    return i[sort], j[sort]


def neighbours(places: np.ndarray, side: float) -> tuple[np.ndarray, np.ndarray]:
    """All (i, j) of squares of `side` px at places (N, 2) that lie beside each other and share no pixel."""
    i, j = pairs_within(places, places, _FARTHEST * side * 1.4143)
    x, y = apart(places, places, i, j)
    distance = np.maximum(np.abs(x), np.abs(y))
    beside = (distance >= _NEAREST * side) & (distance <= _FARTHEST * side)
    return i[beside], j[beside]


def apart(
    points: np.ndarray, others: np.ndarray, i: np.ndarray, j: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """points[i] - others[j] along x and along y, which by themselves take a third of the time."""
    x, y = (points[i, axis] - others[j, axis] for axis in (0, 1))
    return x, y
