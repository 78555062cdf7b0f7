"""The inverse transform, output pixels -> sensed pixels, as a lattice in which GDAL interpolates.

Splines and polynomials have no inverse formula, and GDAL's own spline evaluates every control point at every
output pixel. So the transform is inverted by Newton's method at the nodes of a lattice over the output. The
lattice spacing is halved until new nodes hardly move from where interpolation put them: this movement is the
interpolation error. Where it is small enough, finer nodes are interpolated, not inverted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...feedback import Feedback
from ...geometry.transforms import Transform
from ..read.grids import Grid, lattice
from ..working.conditioning import dilated

OUTSIDE = -1e9  # sensed coordinate of nodes that must not be used in interpolation
_COARSEST = 24  # cells along the longer side at the start
_MOST_NODES = 6_000_000  # 100 MB, and 500 MB for a moment
_MOST_TERMS = 600_000_000  # nodes x control points of a spline in one halving; about 10 s
_MARGIN = 2.0  # sensed px; margin of the window in which the inverse is exact, too
_FEWEST = 200  # new nodes inside the raster; with fewer, the measured error is not trusted
_COARSE = 4  # output px; finer lattices are trusted with fewer
_BLOCK = 50_000  # points between two checks for cancelling
# Halving quarters the error where the transform is smooth; a third allows for the kinks of a spline.
_GAIN = 1 / 3


@dataclass(frozen=True)
class InverseLattice:
    """Where every `step`-th pixel centre of the output lies in the sensed raster, from `first` on."""

    sensed: np.ndarray  # (rows, columns, 2) float64, corner pixels
    step: int  # output px
    deviation: float  # sensed px; largest distance to the transform's exact inverse, estimated by halving
    first: tuple[int, int] = (0, 0)  # pixel (x, y) of the first node


def invert(
    transform: Transform, box: np.ndarray, grid: Grid, tolerance: float, feedback: Feedback
) -> InverseLattice:
    """The inverse of `transform` (sensed -> reference pixels) over `grid`, valid inside `box`.

    box: (4,) x0, y0, x1, y1, the sensed corner pixels that are warped; `transform` must not fold there.
    Outside, it inverts a linear continuation, so that GDAL finds the edges. tolerance: sensed px, met
    unless the lattice would exceed _MOST_NODES or _MOST_TERMS. Raises Cancelled.
    """
    forward = _Continued(transform, box, feedback)
    step = 2 ** max(0, int(np.ceil(np.log2(max(grid.size) / _COARSEST))))
    targets = _targets(grid, step)
    sensed = _nearest_sampled(forward, box, targets)
    everywhere = np.ones(sensed.shape[:2], bool)
    reach = float(np.hypot(*(box[2:] - box[:2]))) / 4  # longest step of an iteration
    for _ in range(40):
        back = forward.slopes_back(sensed[everywhere])
        if not _improve(forward, sensed, targets, everywhere, back, reach).max() > 1e-4:
            break
    settled = deviation = 0.0
    bends = _bends(transform)
    unsure = everywhere
    while step > 1 and 4 * sensed.shape[0] * sensed.shape[1] <= _MOST_NODES:
        targets = _targets(grid, step // 2)
        finer = _halved(sensed)[: targets.shape[0], : targets.shape[1]]
        new = _near(finer, box) & _halved_region(unsure)[: targets.shape[0], : targets.shape[1]]
        new[::2, ::2] = False  # known already
        if np.count_nonzero(new) * transform.fitted.terms > _MOST_TERMS:
            break
        step, sensed = step // 2, finer
        back = _slopes_back(sensed, new, grid, step)
        moved = _improve(forward, sensed, targets, new, back, reach)
        inside = _outside_by(sensed[new], box) <= _MARGIN
        errors = np.where(inside, moved * _GAIN, 0.0)
        deviation = float(errors.max(initial=0.0))
        settled = max(settled, float(errors[errors <= tolerance].max(initial=0.0)))
        enough = np.count_nonzero(inside) >= _FEWEST or step < _COARSE
        unsure = np.full(new.shape, not enough)
        unsure[new] |= errors > tolerance
        for _ in range(8):
            far = moved > 0.1  # after shorter moves the slopes of the lattice are right to about 0.01 px
            if not far.any():
                break
            new[new], back = far, back[far]
            moved = _improve(forward, sensed, targets, new, back, reach)
        _add_bends(unsure, bends, grid, step)
        if not unsure.any():
            break
        unsure = dilated(dilated(unsure))
    _hide_leaps(sensed, box)
    return InverseLattice(sensed, step, settled if step == 1 else max(settled, deviation))


class _Continued:
    """Corner pixels sensed -> reference, continued linearly outside the box."""

    def __init__(self, transform: Transform, box: np.ndarray, feedback: Feedback) -> None:
        self._transform, self._feedback = transform, feedback
        self._low, self._high = box[:2] - _MARGIN, box[2:] + _MARGIN

    def apply(self, corners: np.ndarray) -> np.ndarray:
        """(N, 2) -> (N, 2)."""
        kept = np.clip(corners, self._low, self._high)
        mapped = self._inside(kept)
        beyond = (kept != corners).any(axis=1)
        if beyond.any():
            over = (corners - kept)[beyond]
            mapped[beyond] += np.einsum("nij,nj->ni", self.slopes(kept[beyond]), over)
        return mapped

    def slopes(self, corners: np.ndarray) -> np.ndarray:
        """(N, 2, 2): derivative of reference by sensed coordinates."""
        kept = np.clip(corners, self._low, self._high)
        steps = np.array([[0.5, 0.0], [0.0, 0.5]])
        return np.stack([self._inside(kept + half) - self._inside(kept - half) for half in steps], axis=2)

    def slopes_back(self, corners: np.ndarray) -> np.ndarray:
        """(N, 2, 2): derivative of sensed by reference coordinates."""
        (a, b), (c, d) = np.moveaxis(self.slopes(corners), 0, 2)
        area = a * d - b * c
        area = np.where(np.abs(area) < 1e-9, 1e-9, area)
        return np.moveaxis(np.array([[d, -b], [-c, a]]) / area, 2, 0)

    def _inside(self, corners: np.ndarray) -> np.ndarray:
        mapped = np.empty_like(corners)
        for start in range(0, len(corners), _BLOCK):
            self._feedback.check()
            block = corners[start : start + _BLOCK]
            mapped[start : start + _BLOCK] = self._transform.apply(block - 0.5) + 0.5
        return mapped


def _targets(grid: Grid, step: int) -> np.ndarray:
    """(rows, columns, 2): the nodes in corner pixels of the reference; they reach beyond the last pixel."""
    columns, rows = (int(np.ceil((side - 1) / step)) + 2 for side in grid.size)
    x, y = np.meshgrid(np.arange(columns), np.arange(rows))
    return (np.stack([x, y], axis=2) * step + 0.5) * grid.step + grid.origin


def _nearest_sampled(forward: _Continued, box: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The nearest of a few sensed pixels whose place on the reference is known."""
    sampled = lattice(box, 33)
    places = forward.apply(sampled)
    nearest = np.empty_like(targets)
    for row, wanted in enumerate(targets):
        apart = ((wanted[:, None] - places[None]) ** 2).sum(axis=2)
        nearest[row] = sampled[np.argmin(apart, axis=1)]
    return nearest


def _improve(
    forward: _Continued,
    sensed: np.ndarray,
    targets: np.ndarray,
    which: np.ndarray,
    back: np.ndarray,
    reach: float,
) -> np.ndarray:
    """One step of Newton's method for the nodes `which`, in place; returns their movement, sensed px.

    back: (N, 2, 2), derivative of the inverse at these nodes, exact or approximate.
    """
    wrong = targets[which] - forward.apply(sensed[which])
    move = np.einsum("nij,nj->ni", back, wrong)
    length = np.hypot(*move.T)
    move *= np.minimum(1.0, reach / np.maximum(length, 1e-12))[:, None]
    sensed[which] += move
    return length


def _slopes_back(sensed: np.ndarray, which: np.ndarray, grid: Grid, step: int) -> np.ndarray:
    """_Continued.slopes_back by finite differences of the lattice: approximate, but cheap."""
    down, along = np.gradient(sensed, step * grid.step[1], step * grid.step[0], axis=(0, 1))
    return np.stack([along[which], down[which]], axis=2)


def _halved(sensed: np.ndarray) -> np.ndarray:
    """The lattice with a node in the middle of each side and each cell, interpolated as GDAL does."""
    rows, columns, _ = sensed.shape
    wide = np.empty((rows, 2 * columns - 1, 2))
    wide[:, ::2] = sensed
    wide[:, 1::2] = (sensed[:, 1:] + sensed[:, :-1]) / 2
    fine = np.empty((2 * rows - 1, 2 * columns - 1, 2))
    fine[::2] = wide
    fine[1::2] = (wide[1:] + wide[:-1]) / 2
    return fine


def _halved_region(region: np.ndarray) -> np.ndarray:
    """bool (rows, columns) on the lattice of _halved: nodes of the region and their neighbours."""
    rows, columns = region.shape
    fine = np.zeros((2 * rows - 1, 2 * columns - 1), bool)
    fine[::2, ::2] = region
    return dilated(fine)


def _bends(transform: Transform) -> np.ndarray:
    """(N, 3): corner pixels x, y on the reference where a spline bends, and the distance to the next one."""
    fitted = transform.fitted
    if not len(fitted.bends):
        return np.zeros((0, 3))
    places = fitted.apply(fitted.bends) + 0.5
    nearest = np.empty(len(places))
    for index, place in enumerate(places):
        apart = np.hypot(*(places - place).T)
        apart[index] = np.inf
        nearest[index] = apart.min()
    return np.column_stack([places, nearest])


def _add_bends(unsure: np.ndarray, bends: np.ndarray, grid: Grid, step: int) -> None:
    """Mark bends that are closer than the lattice spacing as unsure: the nodes may have missed them."""
    cell = np.array(grid.step) * step
    missed = bends[bends[:, 2] < cell.max()]
    index = np.round((missed[:, :2] - grid.origin - 0.5 * np.array(grid.step)) / cell).astype(int)
    shown = ((index >= 0) & (index < unsure.shape[::-1])).all(axis=1)
    unsure[index[shown, 1], index[shown, 0]] = True


def _larger(pairs: np.ndarray) -> np.ndarray:
    """(..., 2) -> (...); ten times as fast as max(axis=-1)."""
    return np.maximum(pairs[..., 0], pairs[..., 1])


def _outside_by(points: np.ndarray, box: np.ndarray) -> np.ndarray:
    """Distance of points (..., 2) outside the box, the larger of both axes; negative inside."""
    return _larger(np.maximum(box[:2] - points, points - box[2:]))


def _near(sensed: np.ndarray, box: np.ndarray) -> np.ndarray:
    """bool (rows, columns): nodes of cells that may touch the box."""
    cell = np.zeros(sensed.shape[:2])
    along, down = (_larger(np.abs(np.diff(sensed, axis=axis))) for axis in (1, 0))
    for part, side in ((np.s_[:, 1:], along), (np.s_[:, :-1], along), (np.s_[1:], down), (np.s_[:-1], down)):
        np.maximum(cell[part], side, out=cell[part])
    return _outside_by(sensed, box) <= 3 * cell + _MARGIN


def _hide_leaps(sensed: np.ndarray, box: np.ndarray) -> None:
    """Set nodes to OUTSIDE in cells that lie outside but span the box: there the inverse jumps across it."""
    low = high = sensed[:-1, :-1]
    beyond = _outside_by(sensed, box) > 0
    outside = beyond[:-1, :-1]
    for rows, columns in ((np.s_[:-1], np.s_[1:]), (np.s_[1:], np.s_[:-1]), (np.s_[1:], np.s_[1:])):
        corner = sensed[rows, columns]
        low, high = np.minimum(low, corner), np.maximum(high, corner)
        outside = outside & beyond[rows, columns]
    size = _larger(high - low)
    spans = outside & (_larger(low - box[2:]) < 0) & (_larger(box[:2] - high) < 0)
    usual = float(size[~outside].max()) if (~outside).any() else float(np.median(size))
    for row, column in np.argwhere(spans & (size > 4 * usual)):
        sensed[row : row + 2, column : column + 2] = OUTSIDE
