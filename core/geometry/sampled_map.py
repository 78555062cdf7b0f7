"""A map of the plane that is no polynomial, as a lattice of samples: bilinear between them.

RPCs over a terrain, splines through control points and geolocation arrays bend as their data do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

# Target px: largest error between the nodes at which halving stops. Templates have an error of 0.02 to 0.05.
_WANTED = 0.02
_MOST_NODES = 1_500_000  # of the lattice: 24 MB of coordinates
_COARSEST = 32  # cells along the longer side at the start


@dataclass(frozen=True)
class SampledMap:
    """Source points (N, 2) -> target points (N, 2); linear beyond its box."""

    low: np.ndarray  # (2,) float64, source coordinates of the first node
    step: np.ndarray  # (2,) source px between nodes
    nodes: np.ndarray  # (rows, columns, 2) float64, target coordinates
    known: float  # share of the nodes at which the map is defined; the others are continued from these

    @classmethod
    def of(cls, exact: Callable[[np.ndarray], np.ndarray], box: np.ndarray) -> SampledMap | None:
        """The samples of `exact` over the box (4,) x0, y0, x1, y1 of source coordinates.

        exact: (N, 2) -> (N, 2), nan where undefined. None where it is undefined in over half of the box.
        """
        sides = box[2:] - box[:2]
        counts = np.maximum(np.ceil(sides / float(sides.max()) * _COARSEST).astype(int), 2)
        found = None
        while True:
            lines = [np.linspace(low, low + side, n + 1) for low, side, n in zip(box, sides, counts)]
            x, y = np.meshgrid(*lines)
            sampled = exact(np.column_stack([x.ravel(), y.ravel()])).reshape(*x.shape, 2)
            known = np.isfinite(sampled).all(axis=2)
            if known.mean() < 0.5:
                return None
            error = np.inf if found is None else _apart(found, x, y, sampled, known)
            found = cls(box[:2], sides / counts, _continued(sampled, known), float(known.mean()))
            # The next halving quarters what this one moved by.
            if error / 4 <= _WANTED or 4 * x.size > _MOST_NODES or (found.step <= 1.0).all():
                return found
            counts = counts * 2

    def apply(self, points: np.ndarray) -> np.ndarray:
        """Source points (N, 2) to target points (N, 2), float64."""
        return self._evaluated(points)[0]

    def slopes(self, points: np.ndarray) -> np.ndarray:
        """(N, 2, 2): derivative of target by source coordinates at source points (N, 2)."""
        return self._evaluated(points)[1] / self.step

    def _evaluated(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Values (N, 2) and derivatives (N, 2, 2) by lattice units; outside, those of the nearest cell."""
        places = (np.asarray(points, dtype=np.float64).reshape(-1, 2) - self.low) / self.step
        most = np.array(self.nodes.shape[1::-1]) - 2
        cell = np.clip(np.floor(places), 0, most).astype(int)
        kept = np.clip(places - cell, 0.0, 1.0)
        (column, row), (u, v) = cell.T, kept.T[..., None]
        here, right = self.nodes[row, column], self.nodes[row, column + 1]
        below, across = self.nodes[row + 1, column], self.nodes[row + 1, column + 1]
        along = (1 - v) * (right - here) + v * (across - below)
        down = (1 - u) * (below - here) + u * (across - right)
        values = here + u * (right - here) + v * (below - here) + u * v * (across - below - right + here)
        slopes = np.stack([along, down], axis=2)
        over = places - cell - kept
        return values + np.einsum("nij,nj->ni", slopes, over), slopes


def _apart(coarse: SampledMap, x: np.ndarray, y: np.ndarray, sampled: np.ndarray, known: np.ndarray) -> float:
    """Largest distance between a map and the samples of a finer lattice at x, y."""
    guessed = coarse.apply(np.column_stack([x[known], y[known]]))
    return float(np.hypot(*(guessed - sampled[known]).T).max(initial=0.0))


def _continued(sampled: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The lattice (rows, columns, 2) with its undefined nodes: an affine map, and the departure from it of
    what is known around them."""
    if known.all():
        return sampled
    rows, columns = np.indices(known.shape)
    plane = np.stack([np.ones(known.shape), columns, rows], axis=2)
    affine, *_ = np.linalg.lstsq(plane[known], sampled[known], rcond=None)
    straight = plane @ affine
    departure = np.where(known[..., None], sampled - straight, 0.0)
    return np.asarray(straight + _filled(departure, known))


def _filled(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The values (rows, columns, 2), those not known from the means of ever larger blocks around them."""
    if known.all() or max(known.shape) < 2:
        return values
    size = known.shape
    pad = [(0, side % 2) for side in size]
    weight = np.pad(known, pad).astype(np.float64)[..., None]
    total = np.pad(values, [*pad, (0, 0)]) * weight
    blocks = (weight.shape[0] // 2, 2, weight.shape[1] // 2, 2, -1)
    weights, totals = (each.reshape(blocks).sum(axis=(1, 3)) for each in (weight, total))
    coarse = _filled(totals / np.maximum(weights, 1.0), weights[..., 0] > 0)
    fine = _smooth(np.repeat(np.repeat(coarse, 2, axis=0), 2, axis=1))[: size[0], : size[1]]
    return np.where(known[..., None], values, fine)


def _smooth(values: np.ndarray) -> np.ndarray:
    """Means of 3 x 3 values (rows, columns, 2)."""
    for axis in (0, 1):
        wide = np.pad(values, [(1, 1) if axis == each else (0, 0) for each in range(3)], mode="edge")
        parts = [np.take(wide, np.arange(start, start + values.shape[axis]), axis) for start in range(3)]
        values = sum(parts) / 3
    return values
