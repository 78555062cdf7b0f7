"""How GDAL maps output pixels to sensed pixels: by a geotransform, a lattice, or ground control points.

An affine transform becomes a geotransform, which is exact. For all others, the inverse becomes a lattice in
which GDAL interpolates. GDAL before 3.5.2 cannot do this: there the transform is sampled as ground control
points. GDAL fits its order-3 polynomial to them if that is close enough, otherwise its thin-plate spline to
more and more points. GDAL's deviation from the transform is measured.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...geometry.linear import apply_affine
from ...geometry.transforms import Transform
from ...messages import NOTHING
from ...points.control_points import ControlPoints
from ...transform_models import MODELS
from ...wording import model_name
from ..bindings import gdal
from ..read.gdal_calls import gdal_errors, transformed
from ..read.grids import FRAME_OFFSET, Grid, corner_matrix, geotransform_of, lattice, shift
from ..read.placing import gcp_options
from .inverse_lattice import OUTSIDE, InverseLattice, invert
from .warp_geometry import Window, mean_step, pixel_side, to_reference

TOLERANCE = 0.02  # sensed px; allowed deviation of the warp from the transform
POINTS_TOLERANCE = 0.03  # sensed px; the same with control points, as GDAL's interpolation adds 0.01
_LATTICES = (11, 21, 31, 41)  # nodes a side; 41 solve in 8 s for 7 million output pixels, one thread
_RIM = 2 * POINTS_TOLERANCE  # sensed px; so near its border a pixel may come to lie outside
_CHECKS = 45  # points a side at which GDAL's fit is compared with the transform


@dataclass(frozen=True)
class Placement:
    """The map for gdal.Warp, as one of geotransform, inverse and gcps."""

    window: Window
    scale: float  # output pixels per sensed pixel, along a side
    deviation: float = 0.0  # sensed px, largest distance measured between the warp and the transform
    geotransform: tuple[float, ...] | None = None  # of the window, in the output's frame
    inverse: InverseLattice | None = None  # sensed corner pixels
    gcps: list[gdal.GCP] = field(default_factory=list)
    order: int = 0  # of the polynomial through the gcps; 0 = spline

    def fills(self, grid: Grid) -> bool:
        """Whether the centres of all output pixels surely lie in the window: nothing is outside."""
        if self.inverse is not None:
            places = self.inverse.sensed.reshape(-1, 2)  # linear between nodes
        elif self.geotransform is not None:
            centres = lattice(np.array([0.5, 0.5, *np.array(grid.size) - 0.5]), 2)
            frame = FRAME_OFFSET + np.array(grid.step) * centres
            window = apply_affine(np.linalg.inv(corner_matrix(self.geotransform)), frame)
            places = window + self.window.box[:2]
        else:
            return False
        box = self.window.box
        return bool(((places >= box[:2] + _RIM) & (places <= box[2:] - _RIM)).all())


def place(
    transform: Transform, points: ControlPoints, window: Window, grid: Grid, feedback: Feedback
) -> Placement:
    """The placement of the sensed window in the output's frame, to the tolerance where possible.

    Raises TiepointError when the transform cannot be inverted, and Cancelled.
    """
    scale = pixel_side(transform, window) / mean_step(grid)
    matrix = transform.affine
    if matrix is not None:
        to_frame = shift(FRAME_OFFSET - grid.origin[0], FRAME_OFFSET - grid.origin[1])
        corner = shift(0.5, 0.5) @ matrix @ shift(window.x0 - 0.5, window.y0 - 0.5)
        return Placement(window, scale, geotransform=geotransform_of(to_frame @ corner))
    if reads_lattices():
        inverse = invert(transform, window.box, grid, TOLERANCE, feedback)
        return Placement(window, scale, inverse.deviation, inverse=inverse)
    return by_control_points(transform, points, window, grid, scale)


@lru_cache(maxsize=1)
def reads_lattices() -> bool:
    """True when this GDAL interpolates correctly in a lattice; tried once on a small one."""
    x, y = np.meshgrid(np.arange(5.0), np.arange(4.0))
    nodes = np.stack([3 * x - y + 10, 2 * y + x * y + 5], axis=2)  # bilinear, so exact between nodes
    probe = Placement(Window(0, 0, 40, 40), 1.0, inverse=InverseLattice(nodes, 4, 0.0))
    source = gdal.GetDriverByName("MEM").Create("", 40, 40, 1)
    source.SetGeoTransform(geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET)))
    target = gdal.GetDriverByName("MEM").Create("", 14, 10, 1)
    column, row = 1.7, 1.2  # of the lattice
    wanted = 3 * column - row + 10, 2 * row + column * row + 5
    with gdal_errors(NOTHING), transformer_options(probe) as options:
        try:
            transformer = gdal.Transformer(source, target, options)
            done, found = transformer.TransformPoint(1, 4 * column + 0.5, 4 * row + 0.5)
        except (RuntimeError, AttributeError, TypeError):  # no transformer, by return value or exception
            return False
    return bool(done) and bool(np.hypot(found[0] - wanted[0], found[1] - wanted[1]) < 1e-6)


@contextmanager
def transformer_options(placement: Placement) -> Iterator[list[str]]:
    """Options of GDAL's transformer; the files that they name exist during the context."""
    if placement.inverse is None:
        plain = placement.geotransform and not placement.order
        method = ["SRC_METHOD=GEOTRANSFORM"] if plain else gcp_options(placement.order)
        yield [*method, "DST_METHOD=GEOTRANSFORM"]
        return
    path = f"/vsimem/tiepoint-{uuid.uuid4().hex}.tif"
    try:
        _write_lattice(placement.inverse, placement.window, path)
        yield ["SRC_METHOD=GEOTRANSFORM", "DST_METHOD=GEOLOC_ARRAY", f"DST_GEOLOC_ARRAY={path}"]
    finally:
        gdal.Unlink(path)


def _write_lattice(inverse: InverseLattice, window: Window, path: str) -> None:
    """Write a geolocation array: its x and y are sensed pixels of the window, in the shifted frame."""
    rows, columns, _ = inverse.sensed.shape
    dataset = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 2, gdal.GDT_Float64)
    hidden = inverse.sensed[..., 0] == OUTSIDE
    for axis, start in enumerate((window.x0, window.y0)):
        # With the frame's offset GDAL does not take the values for degrees.
        values = np.where(hidden, OUTSIDE, inverse.sensed[..., axis] - start + FRAME_OFFSET)
        band = dataset.GetRasterBand(axis + 1)
        band.SetNoDataValue(OUTSIDE)
        band.WriteRaster(0, 0, columns, rows, np.ascontiguousarray(values).tobytes())
    metadata = {"SRS": "", "GEOREFERENCING_CONVENTION": "TOP_LEFT_CORNER"}  # nodes at offset + step
    for index, (side, name) in enumerate((("X", "PIXEL"), ("Y", "LINE"))):
        metadata.update({f"{side}_DATASET": path, f"{side}_BAND": str(index + 1)})
        metadata.update(
            {f"{name}_OFFSET": str(inverse.first[index] + 0.5), f"{name}_STEP": str(inverse.step)}
        )
    dataset.SetMetadata(metadata, "GEOLOCATION")
    dataset.FlushCache()


def by_control_points(
    transform: Transform,
    points: ControlPoints,
    window: Window,
    grid: Grid,
    scale: float,
    lattices: tuple[int, ...] = _LATTICES,
) -> Placement:
    """The fewest ground control points with which GDAL's own fit follows `transform`.

    lattices: nodes a side to try with a spline, after a polynomial. Raises TiepointError where all fail.
    """
    box = _visible(transform, window, grid)
    bends = points.sensed[points.used] + 0.5 if MODELS[transform.model].interpolates else np.zeros((0, 2))
    best: Placement | None = None
    for count in (0, *lattices):
        order = 3 if count == 0 else 0
        nodes = _nodes(box, count or 31)
        if order == 0 and len(bends):  # the spline bends at its control points
            nodes = np.vstack([nodes, _apart(bends, nodes)])
        placement = _measured(transform, window, grid, box, nodes, order, scale)
        if best is None or placement.deviation < best.deviation:
            best = placement
        if best.deviation <= POINTS_TOLERANCE:
            break
    if best is None or not np.isfinite(best.deviation):
        raise TiepointError("transform_not_invertible", model=model_name(transform.model))
    return best


def _nodes(box: np.ndarray, count: int) -> np.ndarray:
    """Lattice over the box and 1 % beyond, denser toward the border, where splines deviate most."""
    even = np.linspace(0.0, 1.0, count)
    share = -0.01 + 1.02 * (0.5 * even + 0.25 * (1 - np.cos(np.pi * even)))
    x, y = np.meshgrid(box[0] + share * (box[2] - box[0]), box[1] + share * (box[3] - box[1]))
    return np.column_stack([x.ravel(), y.ravel()])


def _apart(points: np.ndarray, nodes: np.ndarray) -> np.ndarray:
    """The points at least 2 px from all nodes and about as far apart: a spline fails on coinciding points."""
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
    """A placement by these nodes, with GDAL's deviation from the transform inside the output."""
    offset = np.array([FRAME_OFFSET, FRAME_OFFSET]) - grid.origin
    targets = to_reference(transform, nodes) + offset
    pixels = nodes - (window.x0, window.y0)
    gcps = [gdal.GCP(x, y, 0.0, px, py) for (x, y), (px, py) in zip(targets.tolist(), pixels.tolist())]
    source = gdal.GetDriverByName("MEM").Create("", *window.size, 0)
    source.SetGCPs(gcps, "")
    transformer = gdal.Transformer(source, None, [*gcp_options(order), "DST_METHOD=NO_GEOTRANSFORM"])
    checks = lattice(box, _CHECKS)
    mapped = to_reference(transform, checks)
    far = np.array(grid.origin) + np.array(grid.size) * grid.step
    shown = ((mapped >= grid.origin) & (mapped <= far)).all(axis=1)
    shown = shown if shown.any() else np.ones(len(checks), bool)
    deviation = np.inf
    if transformer is not None and transformer.this is not None:
        back = transformed(transformer, mapped[shown] + offset, backwards=True)
        if np.isfinite(back).all():
            error = back + (window.x0, window.y0) - checks[shown]
            deviation = float(np.hypot(*error.T).max())
    return Placement(window, scale, deviation, gcps=gcps, order=order)


def _visible(transform: Transform, window: Window, grid: Grid) -> np.ndarray:
    """The part (x0, y0, x1, y1) of the window that lies in the output, with a margin."""
    count = 65
    sampled = lattice(window.box, count)
    mapped = to_reference(transform, sampled)
    extent = np.array(grid.size) * grid.step
    low, far = grid.origin - extent / 16, grid.origin + extent * 17 / 16
    visible = sampled[((mapped >= low) & (mapped <= far)).all(axis=1)]
    whole = window.box
    if not len(visible):  # the output is smaller than the sampling
        return whole
    cell = 2 * np.array(window.size) / (count - 1)
    box = np.concatenate([visible.min(axis=0) - cell, visible.max(axis=0) + cell])
    return np.concatenate([np.maximum(box[:2], whole[:2]), np.minimum(box[2:], whole[2:])])
