"""Fixed-radius search among points of the plane, by sorted cells; QGIS ships no k-d tree."""

from __future__ import annotations

import numpy as np


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
    own = np.floor((points - origin) / radius)
    near = ((own >= -1) & (own <= cells.max(axis=0) + 1)).all(axis=1)
    rows = np.flatnonzero(near)
    own = own[near].astype(int)
    found_i, found_j = [], []
    for dy in (-1, 0, 1):  # three neighbouring cells of a row are one range of keys
        middle = (own[:, 1] + dy + 1) * width + own[:, 0] + 1
        first = np.searchsorted(key, middle - 1, side="left")
        last = np.searchsorted(key, middle + 1, side="right")
        count = last - first
        i = np.repeat(rows, count)
        within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        j = order[np.repeat(first, count) + within]
        keep = np.sum((points[i] - others[j]) ** 2, axis=1) <= radius**2
        found_i.append(i[keep])
        found_j.append(j[keep])
    i, j = np.concatenate(found_i), np.concatenate(found_j)
    sort = np.argsort(i, kind="stable")
    return i[sort], j[sort]
