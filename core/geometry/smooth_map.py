"""A smooth map of the plane as a polynomial: sampled once, then evaluated by numpy alone.

Map projections are analytic, so a Chebyshev polynomial through a few hundred samples follows them to a
thousandth of a pixel, without kinks between the samples.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.polynomial import chebyshev

_ORDERS = (4, 8, 16, 32)  # along each axis
# Target px. Templates have an error of some 0.02 px, and the warp may add as much. An error of _WANTED is
# negligible beside both and ends the search; up to _WORST is accepted where no order does better, as with
# grids of datum shifts.
_WANTED, _WORST = 0.002, 0.01
_CHECKS = 3  # places along a side, per order, at which the polynomial is checked


@dataclass(frozen=True)
class SmoothMap:
    """Source points (N, 2) -> target points (N, 2); linear beyond its box."""

    low: np.ndarray  # (2,) float64, corner of the box in source coordinates
    high: np.ndarray  # (2,) the opposite one
    coefficients: np.ndarray  # (order + 1, order + 1, 2) float64, of Chebyshev polynomials in x, then y

    @classmethod
    def of(cls, exact: Callable[[np.ndarray], np.ndarray], box: np.ndarray) -> SmoothMap | None:
        """The polynomial that approximates `exact` over the box (4,) x0, y0, x1, y1 of source coordinates.

        exact: (N, 2) -> (N, 2), nan where undefined. None where it is undefined in the box, or not smooth
        enough for _WORST px: as longitudes around a pole.
        """
        best, least = None, _WORST
        for order in _ORDERS:
            roots = np.cos(np.pi * (np.arange(order + 1) + 0.5) / (order + 1))
            sampled = exact(_spread(roots, box))
            if not np.isfinite(sampled).all():
                return None
            back = np.linalg.inv(chebyshev.chebvander(roots, order))
            values = sampled.reshape(order + 1, order + 1, 2)  # of y, then of x
            found = cls(box[:2], box[2:], np.einsum("ix,jy,yxk->ijk", back, back, values))
            checks = _spread(np.linspace(-1.0, 1.0, _CHECKS * order + 1), box)
            apart = np.hypot(*(found.apply(checks) - exact(checks)).T)
            if not np.isfinite(apart).all():
                return None
            if apart.max() <= least:
                best, least = found, float(apart.max())
            if least <= _WANTED:
                break
        return best

    def apply(self, points: np.ndarray) -> np.ndarray:
        """Source points (N, 2) to target points (N, 2), float64."""
        scaled, kept = self._scaled(points)
        mapped = _evaluated(self.coefficients, kept)
        beyond = (scaled != kept).any(axis=1)
        if beyond.any():
            over = (scaled - kept)[beyond]
            mapped[beyond] += np.einsum("nij,nj->ni", self._slopes(kept[beyond]), over)
        return mapped

    def slopes(self, points: np.ndarray) -> np.ndarray:
        """(N, 2, 2): derivative of target by source coordinates at source points (N, 2)."""
        return self._slopes(self._scaled(points)[1]) / self._half

    @property
    def _half(self) -> np.ndarray:
        return (self.high - self.low) / 2

    def _scaled(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The points (N, 2) scaled so that the box is [-1, 1], and their nearest places in the box."""
        scaled = (np.asarray(points, dtype=np.float64).reshape(-1, 2) - self.low) / self._half - 1.0
        return scaled, np.clip(scaled, -1.0, 1.0)

    def _slopes(self, kept: np.ndarray) -> np.ndarray:
        """(N, 2, 2): derivative of target by scaled source coordinates."""
        by_axis = [chebyshev.chebder(self.coefficients, axis=axis) for axis in (0, 1)]
        return np.stack([_evaluated(coefficients, kept) for coefficients in by_axis], axis=2)


def _evaluated(coefficients: np.ndarray, scaled: np.ndarray) -> np.ndarray:
    """(N, 2) values at (N, 2) places in [-1, 1]."""
    return np.array(chebyshev.chebval2d(scaled[:, 0], scaled[:, 1], coefficients)).T


def _spread(line: np.ndarray, box: np.ndarray) -> np.ndarray:
    """(n * n, 2): the values (n,) in [-1, 1] along both sides of the box, row by row."""
    x, y = np.meshgrid(*(low + (line + 1.0) / 2 * (high - low) for low, high in zip(box[:2], box[2:])))
    return np.column_stack([x.ravel(), y.ravel()])
