"""Where the warped raster lies and how GDAL gets there: output grid, usable window, control lattice.

GDAL needs the way back, from output pixels to sensed pixels. For affine transforms that is a
geotransform, exact. Every other transform is sampled on a lattice of ground control points: GDAL fits
them with its order-3 polynomial where that follows the transform closely enough, otherwise with its
thin-plate spline on a lattice made denser until it does. What GDAL will do is measured, not assumed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..control_points import ControlPoints
from ..errors import TiepointError
from ..transforms import Transform
from .grids import Grid, geotransform_of, lattice, shift
from .reading import FRAME_OFFSET

TOLERANCE = 0.03  # sensed px: how far GDAL's fit may leave the transform; 0.02 more is the warp's own
GROWTH = 20  # an output may have this many times the pixels of both rasters together
_LATTICES = (11, 21, 31, 41)  # nodes a side; 41 solve in 8 s for 7 million output pixels, one thread
_CHECKS = 45  # points a side where GDAL's fit is compared with the transform


@dataclass(frozen=True)
class Window:
    """Whole pixels of the sensed raster: corner (x0, y0) and (x1, y1), exclusive."""

    x0: int
    y0: int
    x1: int
    y1: int

    @property
    def size(self) -> tuple[int, int]:
        return self.x1 - self.x0, self.y1 - self.y0

    @property
    def box(self) -> np.ndarray:
        """(4,) float64: x0, y0, x1, y1."""
        return np.array([self.x0, self.y0, self.x1, self.y1], dtype=np.float64)


@dataclass(frozen=True)
class Placement:
    """What gdal.Warp is told of the sensed window: a geotransform, or control points and a method."""

    window: Window
    geotransform: tuple[float, ...] | None
    gcps: list[gdal.GCP]
    method: str  # GDAL's SRC_METHOD
    order: int  # of the polynomial, else 0
    scale: float  # output pixels per sensed pixel, along a side
    deviation: float  # sensed px, largest distance measured between GDAL's fit and the transform


def usable_window(transform: Transform, points: ControlPoints, size: tuple[int, int]) -> Window:
    """The largest window around the control points in which the transform does not fold over.

    Polynomials may turn back on themselves, and projective transforms have a horizon, outside the area
    the points cover. Raises TiepointError when they fold among the points already.
    """
    whole = np.array([0.0, 0.0, *size])
    placed = points.sensed[points.enabled] + 0.5
    core = whole if not len(placed) else np.concatenate([placed.min(axis=0), placed.max(axis=0)])
    core = np.clip(core, 0.0, np.tile(np.array(size, dtype=np.float64), 2))
    for share in (1.0, 0.8, 0.6, 0.4, 0.2, 0.0):
        box = core + share * (whole - core)
        if not _folds(transform, box):
            x0, y0 = np.floor(box[:2]).astype(int)
            x1, y1 = np.ceil(box[2:]).astype(int)
            return Window(int(x0), int(y0), max(int(x1), int(x0) + 1), max(int(y1), int(y0) + 1))
    raise TiepointError(
        f"The {transform.model} transform folds the sensed raster over itself.",
        "Choose a simpler transform, or remove wrong control points.",
    )


def output_grid(
    kind: str,
    transform: Transform,
    window: Window,
    reference_size: tuple[int, int],
    sensed_size: tuple[int, int],
) -> Grid:
    """The output's pixels as a grid on the reference's. kind: one of options.GRIDS.

    Raises TiepointError when the warped raster misses the reference's extent (kind "reference") or would
    be absurdly large.
    """
    inside = to_reference(transform, lattice(window.box, 65))
    low, high = inside.min(axis=0), inside.max(axis=0)
    if kind == "reference":
        if (high <= 0).any() or (low >= reference_size).any():
            raise TiepointError(
                "The warped raster lies wholly outside the reference.",
                "Choose the sensed raster's own extent for the output, or check the control points.",
            )
        return Grid((0.0, 0.0), (1.0, 1.0), reference_size)
    if kind == "aligned":
        low, high, step = np.floor(low + 1e-6), np.ceil(high - 1e-6), 1.0
    else:
        step = _pixel_side(transform, window)
    width, height = np.maximum(np.ceil((high - low) / step - 1e-6), 1.0)
    limit = GROWTH * (reference_size[0] * reference_size[1] + sensed_size[0] * sensed_size[1])
    if not np.isfinite(width * height) or width * height > limit:
        raise TiepointError(
            f"The output would have {width:.0f} x {height:.0f} pixels: the transform explodes.",
            "Choose a simpler transform, or the reference's grid for the output.",
        )
    return Grid((float(low[0]), float(low[1])), (step, step), (int(width), int(height)))


def place(transform: Transform, points: ControlPoints, window: Window, grid: Grid) -> Placement:
    """The sensed window in the output's frame, to within TOLERANCE where GDAL can."""
    to_frame = shift(FRAME_OFFSET - grid.origin[0], FRAME_OFFSET - grid.origin[1])
    scale = _pixel_side(transform, window) / float(np.sqrt(grid.step[0] * grid.step[1]))
    matrix = transform.matrix
    if matrix is not None and transform.model != "projective":
        corner = shift(0.5, 0.5) @ matrix @ shift(window.x0 - 0.5, window.y0 - 0.5)
        return Placement(window, geotransform_of(to_frame @ corner), [], "GEOTRANSFORM", 0, scale, 0.0)
    box = _visible(transform, window, grid)
    spline = transform.model == "tps"
    own = points.sensed[points.enabled] + 0.5 if spline else np.zeros((0, 2))
    best: Placement | None = None
    for count in (0, *_LATTICES):
        order = 3 if count == 0 else 0
        nodes = _nodes(box, count or 31)
        if order == 0 and len(own):  # the spline bends at its own points
            nodes = np.vstack([nodes, _apart(own, nodes)])
        placement = _measured(transform, window, grid, box, nodes, order, scale)
        if best is None or placement.deviation < best.deviation:
            best = placement
        if best.deviation <= TOLERANCE:
            break
    if best is None or not np.isfinite(best.deviation):
        raise TiepointError(
            f"The {transform.model} transform cannot be inverted for the warp.", "Choose a simpler transform."
        )
    return best


def to_reference(transform: Transform, corners: np.ndarray) -> np.ndarray:
    """Corner pixels of the sensed raster (N, 2) -> corner pixels of the reference."""
    return transform.apply(corners - 0.5) + 0.5


def _nodes(box: np.ndarray, count: int) -> np.ndarray:
    """Lattice over the box and 1 % beyond, denser toward the border, where splines go astray."""
    even = np.linspace(0.0, 1.0, count)
    share = -0.01 + 1.02 * (0.5 * even + 0.25 * (1 - np.cos(np.pi * even)))
    x, y = np.meshgrid(box[0] + share * (box[2] - box[0]), box[1] + share * (box[3] - box[1]))
    return np.column_stack([x.ravel(), y.ravel()])


def _apart(points: np.ndarray, nodes: np.ndarray) -> np.ndarray:
    """The points at least 2 px from every node and from each other: coinciding ones stop a spline."""
    _, first = np.unique(np.floor(points / 2), axis=0, return_index=True)
    points = points[np.sort(first)]
    keep = [i for i, p in enumerate(points) if np.abs(nodes - p).max(axis=1).min() > 2]
    return points[keep]


def _measured(
    transform: Transform,
    window: Window,
    grid: Grid,
    box: np.ndarray,
    nodes: np.ndarray,
    order: int,
    scale: float,
) -> Placement:
    """A placement by these nodes, with GDAL's deviation from the transform where the output shows it."""
    offset = np.array([FRAME_OFFSET, FRAME_OFFSET]) - grid.origin
    targets = to_reference(transform, nodes) + offset
    pixels = nodes - (window.x0, window.y0)
    gcps = [gdal.GCP(x, y, 0.0, px, py) for (x, y), (px, py) in zip(targets.tolist(), pixels.tolist())]
    method = "GCP_POLYNOMIAL" if order else "GCP_TPS"
    source = gdal.GetDriverByName("MEM").Create("", *window.size, 0)
    source.SetGCPs(gcps, "")
    options = [f"SRC_METHOD={method}", "DST_METHOD=NO_GEOTRANSFORM"]
    if order:
        options.append(f"MAX_GCP_ORDER={order}")
    transformer = gdal.Transformer(source, None, options)
    checks = lattice(box, _CHECKS)
    there = to_reference(transform, checks)
    far = np.array(grid.origin) + np.array(grid.size) * grid.step
    shown = ((there >= grid.origin) & (there <= far)).all(axis=1)
    shown = shown if shown.any() else np.ones(len(checks), bool)
    deviation = np.inf
    if transformer is not None and transformer.this is not None:
        asked = [(x, y, 0.0) for x, y in (there[shown] + offset).tolist()]
        back, good = transformer.TransformPoints(1, asked)
        if all(good):
            error = np.array(back)[:, :2] + (window.x0, window.y0) - checks[shown]
            deviation = float(np.hypot(*error.T).max())
    return Placement(window, None, gcps, method, order, scale, deviation)


def _visible(transform: Transform, window: Window, grid: Grid) -> np.ndarray:
    """The part (x0, y0, x1, y1) of the window that falls into the output, with a margin."""
    count = 65
    sampled = lattice(window.box, count)
    there = to_reference(transform, sampled)
    extent = np.array(grid.size) * grid.step
    low, far = grid.origin - extent / 16, grid.origin + extent * 17 / 16
    seen = sampled[((there >= low) & (there <= far)).all(axis=1)]
    whole = window.box
    if not len(seen):  # the output is smaller than the sampling
        return whole
    cell = 2 * np.array(window.size) / (count - 1)
    box = np.concatenate([seen.min(axis=0) - cell, seen.max(axis=0) + cell])
    return np.concatenate([np.maximum(box[:2], whole[:2]), np.minimum(box[2:], whole[2:])])


def _folds(transform: Transform, box: np.ndarray) -> bool:
    """True when the sense of orientation, or the size of a pixel by a thousandfold, changes in the box."""
    count = 65
    mapped = to_reference(transform, lattice(box, count)).reshape(count, count, 2)
    if not np.isfinite(mapped).all():
        return True
    along, down = np.diff(mapped, axis=1)[:-1], np.diff(mapped, axis=0)[:, :-1]
    areas = along[..., 0] * down[..., 1] - along[..., 1] * down[..., 0]
    sizes = np.abs(areas)
    return bool((areas > 0).any() and (areas < 0).any()) or float(sizes.min()) * 1e3 < float(sizes.max())


def _pixel_side(transform: Transform, window: Window) -> float:
    """Side of a sensed pixel in reference pixels, in the middle of the window."""
    middle = np.array([(window.x0 + window.x1) / 2, (window.y0 + window.y1) / 2])
    around = middle + np.array([[-0.5, 0.0], [0.5, 0.0], [0.0, -0.5], [0.0, 0.5]])
    left, right, up, down = to_reference(transform, around)
    return float(np.sqrt(abs(np.linalg.det(np.column_stack([right - left, down - up])))))
