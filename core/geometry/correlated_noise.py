"""The noise of points measured by templates: neighbours share pixels, so their errors are correlated."""

from __future__ import annotations

import numpy as np

from .nearest import squared_distances

REACH = 64.0  # px, side of a template: errors of points further apart are independent
PITCHES = 3.0  # of the grid of templates; a template is 2 to 6 pitches wide
_SAMPLED = 300  # points sampled, of all
_CELLS = 6  # of independent noise along a template's side


def noise_like(
    places: np.ndarray,
    precision: np.ndarray,
    rng: np.random.Generator,
    count: int,
    wide: float | None = None,
) -> np.ndarray:
    """(N, count) px: draws of the errors along one axis of points measured by templates at places (N, 2).

    precision: (N,) standard error, px, of both axes together. wide: px, beyond which errors are independent;
    None = reach(places). Each point's error is the mean of the noise under its template. On 25 pairs whose
    truth is affine the residuals correlate as these do: 0.7 between neighbours at 16 px, 0.4 at 32, 0.2 at 48
    and 0.05 at 64.
    """
    place = places / ((reach(places) if wide is None else wide) / _CELLS)
    cell = np.floor(place).astype(np.int64)
    around = np.arange(_CELLS + 1)
    shares = []
    for axis in (0, 1):  # whole cells, but for the first and the last one
        part = (place[:, axis] - cell[:, axis])[:, None]
        share = np.where(around == 0, 1 - part, np.where(around == _CELLS, part, 1.0))
        shares.append(share / np.sqrt(np.sum(share**2, axis=1, keepdims=True)))
    cell -= cell.min(axis=0)
    column, row = cell[:, :1] + around, cell[:, 1:] + around
    number = row[:, :, None] * (int(column.max()) + 1) + column[:, None, :]
    _, known = np.unique(number, return_inverse=True)
    noise = rng.standard_normal((int(known.max()) + 1, count))
    share = (shares[1][:, :, None] * shares[0][:, None, :]).reshape(len(places), -1)
    known = known.reshape(share.shape)
    drawn = sum(share[:, k, None] * noise[known[:, k]] for k in range(share.shape[1]))
    return drawn * (precision / np.sqrt(2))[:, None]


def reach(places: np.ndarray) -> float:
    """The reach of templates at places (N, 2), px, estimated from their grid, as images may be decimated."""
    nearest = to_next(places)
    known = nearest[np.isfinite(nearest)]
    return max(REACH, PITCHES * float(np.percentile(known, 10))) if len(known) else REACH


def to_next(places: np.ndarray) -> np.ndarray:
    """(K,) px: how far some of places (N, 2) are from the next other one; infinite where there is none."""
    sample = places[:: max(1, len(places) // _SAMPLED)]
    apart = squared_distances(sample, places)
    apart[apart == 0] = np.inf
    return np.asarray(np.sqrt(apart.min(axis=1)))


def points_per_error(places: np.ndarray) -> float:
    """How many of the points at places (N, 2), px, share one error, on average: the factor by which the
    variance of their mean is larger than with independent errors."""
    sample = places[:: max(1, len(places) // _SAMPLED)]
    shared = np.ones((len(sample), len(places)))
    wide = reach(places)
    for axis in (0, 1):
        apart = np.abs(np.subtract.outer(sample[:, axis], places[:, axis]))
        shared *= np.maximum(0.0, 1 - apart / wide)
    return float(shared.sum(axis=1).mean())
