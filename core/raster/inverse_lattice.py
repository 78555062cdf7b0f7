"""The way back, from output pixels to sensed pixels, as a lattice that GDAL interpolates in.

Splines and polynomials have no inverse formula, and GDAL's own spline costs every control point at every
output pixel. So the transform is inverted by Newton's method at the nodes of a lattice on the output. The
lattice is halved until new nodes no longer move: that movement is the interpolation's error, measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..feedback import Feedback
from ..transforms import Transform
from .grids import Grid, lattice

TOLERANCE = 0.02  # sensed px: how far interpolation in the lattice may leave the transform
OUTSIDE = -1e9  # sensed position of nodes from which no way leads back
_COARSEST = 24  # cells along the longer side to begin with
_MOST_NODES = 6_000_000  # about 100 MB; finer lattices follow only what no eye sees
_MARGIN = 2.0  # sensed px around the window that must be right, too: resampling looks there


@dataclass(frozen=True)
class InverseLattice:
    """Sensed corner pixels at every `step`-th corner pixel of the output grid, (0, 0) first."""

    sensed: np.ndarray  # (rows, columns, 2) float64
    step: int  # output px
    deviation: float  # sensed px; bound of the distance to the transform's exact inverse, measured


def invert(
    transform: Transform, box: np.ndarray, grid: Grid, tolerance: float, feedback: Feedback
) -> InverseLattice:
    """The inverse of `transform` (sensed -> reference pixels) over all of `grid`, right inside `box`.

    box: (4,) x0, y0, x1, y1, the sensed corner pixels that are warped; `transform` must not fold in it.
    Around the box its linear continuation is inverted, so that GDAL finds the edges. Raises Cancelled.
    """
    forward = _Continued(transform, box)
    step = 2 ** max(0, int(np.ceil(np.log2(max(grid.size) / _COARSEST))))
    sensed = _first_guess(forward, box, grid, step)
    for _ in range(30):
        feedback.check()
        moved = _corrected(forward, sensed, _nodes(grid, step), np.ones(sensed.shape[:2], bool))
        if not moved > 1e-6:
            break
    deviation = np.inf
    while step > 1 and deviation > tolerance:
        finer = _shape(grid, step // 2)
        if finer[0] * finer[1] > _MOST_NODES:
            break
        feedback.check()
        step //= 2
        sensed = _halved(sensed)[: finer[0], : finer[1]]
        near = _within(sensed, box, _MARGIN + _spread(sensed, box))
        new = near.copy()
        new[::2, ::2] = False  # known from the coarser lattice
        nodes = _nodes(grid, step)
        deviation = _corrected(forward, sensed, nodes, new)
        # Where the lattice was far off, one step of Newton's method is not enough.
        error = deviation
        for _ in range(8):
            if not error > 1.0:
                break
            error = _corrected(forward, sensed, nodes, near)
    if step == 1 or deviation == np.inf:
        deviation = 0.0 if deviation == np.inf else deviation
    _hide_leaps(sensed, box)
    # Halving a smooth lattice quarters its error; a third leaves room for kinks at control points.
    return InverseLattice(sensed, step, deviation / 3)
