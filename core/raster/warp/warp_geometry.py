"""Where the warped raster lies: the part of the sensed raster that can be used, and the output grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import scale_of
from ...geometry.transforms import Transform
from ...pair import Pair, Size
from ...points.control_points import ControlPoints
from ...wording import model_name
from ..read.grids import Grid, lattice

GROWTH = 20  # the output may have this many times the pixels of both rasters together


@dataclass(frozen=True)
class Window:
    """Whole pixels of the sensed raster, from (x0, y0) to (x1, y1), the latter exclusive."""

    x0: int
    y0: int
    x1: int
    y1: int

    @property
    def size(self) -> Size:
        return Size(self.x1 - self.x0, self.y1 - self.y0)

    @property
    def box(self) -> np.ndarray:
        """(4,) float64: x0, y0, x1, y1."""
        return np.array([self.x0, self.y0, self.x1, self.y1], dtype=np.float64)


def usable_window(transform: Transform, points: ControlPoints, size: Size) -> Window:
    """The largest window around the control points in which the transform does not fold over.

    Outside the area of the points, a polynomial may fold, and a projective transform has a horizon. Raises
    TiepointError when the transform folds among the points.
    """
    whole = np.array([0.0, 0.0, *size])
    placed = points.sensed[points.used] + 0.5
    core = whole if not len(placed) else np.concatenate([placed.min(axis=0), placed.max(axis=0)])
    core = np.clip(core, 0.0, np.tile(np.array(size, dtype=np.float64), 2))
    for share in (1.0, 0.8, 0.6, 0.4, 0.2, 0.0):
        box = core + share * (whole - core)
        if not _folds(transform, box):
            x0, y0 = np.floor(box[:2]).astype(int)
            x1, y1 = np.ceil(box[2:]).astype(int)
            return Window(int(x0), int(y0), max(int(x1), int(x0) + 1), max(int(y1), int(y0) + 1))
    raise TiepointError("warp_folds", model=model_name(transform.model))


def output_grid(kind: str, transform: Transform, window: Window, sizes: Pair[Size]) -> Grid:
    """The output's pixels as a grid on the reference's. kind: one of options.GRIDS. sizes: of the rasters.

    Raises TiepointError when the warped raster misses the reference's extent (kind "reference") or would
    be absurdly large.
    """
    inside = to_reference(transform, lattice(window.box, 65))
    low, high = inside.min(axis=0), inside.max(axis=0)
    if kind == "reference":
        if (high <= 0).any() or (low >= sizes.reference).any():
            raise TiepointError("warp_outside")
        return Grid((0.0, 0.0), (1.0, 1.0), sizes.reference)
    if kind == "aligned":
        low, high, step = np.floor(low + 1e-6), np.ceil(high - 1e-6), 1.0
    else:
        step = pixel_side(transform, window)
    width, height = np.maximum(np.ceil((high - low) / step - 1e-6), 1.0)
    limit = GROWTH * (sizes.reference.area + sizes.sensed.area)
    if not np.isfinite(width * height) or width * height > limit:
        raise TiepointError("warp_explodes", width=width, height=height)
    return Grid((float(low[0]), float(low[1])), (step, step), Size(int(width), int(height)))


def to_reference(transform: Transform, corners: np.ndarray) -> np.ndarray:
    """Corner pixels of the sensed raster (N, 2) -> corner pixels of the reference."""
    return transform.apply(corners - 0.5) + 0.5


def _folds(transform: Transform, box: np.ndarray) -> bool:
    """True when orientation flips in the box, or pixel areas differ by a factor of over 1000."""
    count = 65
    mapped = to_reference(transform, lattice(box, count)).reshape(count, count, 2)
    if not np.isfinite(mapped).all():
        return True
    along, down = np.diff(mapped, axis=1)[:-1], np.diff(mapped, axis=0)[:, :-1]
    areas = along[..., 0] * down[..., 1] - along[..., 1] * down[..., 0]
    sizes = np.abs(areas)
    return bool((areas > 0).any() and (areas < 0).any()) or float(sizes.min()) * 1e3 < float(sizes.max())


def pixel_side(transform: Transform, window: Window) -> float:
    """Side of a sensed pixel in reference pixels, at the centre of the window."""
    middle = np.array([(window.x0 + window.x1) / 2, (window.y0 + window.y1) / 2])
    around = middle + np.array([[-0.5, 0.0], [0.5, 0.0], [0.0, -0.5], [0.0, 0.5]])
    left, right, up, down = to_reference(transform, around)
    return scale_of(np.column_stack([right - left, down - up]))


def mean_step(grid: Grid) -> float:
    """Side of a pixel of the grid in reference pixels."""
    return float(np.sqrt(grid.step[0] * grid.step[1]))
