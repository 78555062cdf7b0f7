"""Which of many measured shifts are outliers: those that a smooth field of shifts does not explain."""

from __future__ import annotations

import numpy as np

from ..geometry.nearest import squared_distances

NEIGHBOURS = 12  # whose median shift a place is compared with
OUTLIER = 3.0  # standard deviations from the neighbours' median
_RAYLEIGH = 1.177  # median length of a 2-D vector with components of standard deviation 1
_FLOOR = 0.1  # px; shifts that differ less always agree
_ROUNDS = 3  # of leaving outliers out


def consistent(places: np.ndarray, shifts: np.ndarray, error: np.ndarray | None = None) -> np.ndarray:
    """(N,) bool: shifts (N, 2) px that agree with those around their places (N, 2).

    A plane is subtracted first, robustly, so that at the border neighbours on one side suffice.
    error: (N,) px, standard error of each shift: one that is off by OUTLIER times as much, too, is none.
    """
    kept = np.ones(len(places), bool)
    if len(places) < NEIGHBOURS:
        return kept
    around = _nearest(places)
    for _ in range(_ROUNDS):
        rest = shifts - _plane(places, shifts, kept)
        nearby = np.where(kept[around][:, :, None], rest[around], np.nan)
        known = np.isfinite(nearby[:, :, 0]).sum(axis=1) >= NEIGHBOURS // 3
        nearby[~known] = 0.0  # too few neighbours: compare with the plane
        apart = np.linalg.norm(rest - np.nanmedian(nearby, axis=1), axis=1)
        tolerance = max(OUTLIER * float(np.median(apart[kept])) / _RAYLEIGH, _FLOOR)
        new = apart <= (tolerance if error is None else np.maximum(tolerance, OUTLIER * error))
        if new.sum() < NEIGHBOURS or np.array_equal(new, kept):
            break
        kept = new
    return kept


def _plane(places: np.ndarray, shifts: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """(N, 2) px: the shifts under the affine map that most of the kept ones agree on."""
    basis = np.column_stack([np.ones(len(places)), places])
    plane = np.broadcast_to(np.median(shifts[kept], axis=0), shifts.shape)
    for _ in range(_ROUNDS):
        apart = np.linalg.norm(shifts - plane, axis=1)
        near = kept & (apart <= max(2.5 * float(np.median(apart[kept])), _FLOOR))
        if near.sum() < NEIGHBOURS:
            break
        plane = basis @ np.linalg.lstsq(basis[near], shifts[near], rcond=None)[0]
    return plane


def _nearest(places: np.ndarray) -> np.ndarray:
    """(N, NEIGHBOURS) int: the nearest other places of each place."""
    nearest = np.empty((len(places), NEIGHBOURS), int)
    for start in range(0, len(places), 256):
        block = places[start : start + 256]
        apart = squared_distances(block, places)
        apart[np.arange(len(block)), start + np.arange(len(block))] = np.inf
        nearest[start : start + 256] = np.argpartition(apart, NEIGHBOURS - 1, axis=1)[:, :NEIGHBOURS]
    return nearest
