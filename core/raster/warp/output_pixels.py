"""Which pixels the output has: those of a raster of the pair, or a CRS, size and extent of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ...chosen_area import rectangle_in
from ...errors import TiepointError
from ...geometry.chained import Followed, followed
from ...geometry.linear import apply_affine
from ...geometry.smooth_map import SmoothMap
from ...geometry.transforms import Transform
from ...options import ResultOptions
from ...pair import Pair, Size
from ..read.georeferencing import coordinate_transformation, same_crs, spatial_reference
from ..read.grids import Grid, lattice, shift
from ..read.source import RasterInfo
from .clip import Clip, clip_of
from .warp_geometry import GROWTH, Window, output_grid, pixel_side, to_reference

_LARGEST = 2_000_000_000  # pixels that may be asked for without being absurd, whatever the rasters have
_SIDE = 65  # points a side at which a footprint is sampled
_SNAP = 1e-6  # px; an extent that ends this close to a pixel's border ends there


class OutputPixels(NamedTuple):
    """The pixels of the output, and how the sensed raster comes onto them."""

    infos: Pair[RasterInfo]  # as given, or with a raster of the output's CRS in place of the reference
    transform: Transform  # native sensed -> pixels of infos.reference
    grid: Grid  # of the output, on pixels of infos.reference
    clip: Clip | None = None  # the part of it that is wanted


def output_pixels(
    infos: Pair[RasterInfo], transform: Transform, window: Window, result: ResultOptions
) -> OutputPixels:
    """The pixels that `result` asks for: grid, target_crs, target_resolution, target_extent, clip_to_overlap
    and clip_area.

    Without a size and a CRS of one's own, the pixels are those of `grid`, and extent and clip take whole
    ones of them. Otherwise pixels are square, north up, and start at multiples of their size, or where
    the extent does. Raises TiepointError where nothing of the sensed raster is left, the output would be
    absurdly large, or the reference has no coordinates that could be converted.
    """
    check_target(infos.reference, result)
    if result.target_crs or result.target_resolution:
        found = _on_own_grid(infos, transform, window, result)
    else:
        sizes = infos.map(lambda info: info.size)
        found = OutputPixels(infos, transform, output_grid(result.grid, transform, window, sizes))
    if result.target_extent or result.clip_to_overlap:
        found = found._replace(grid=_cut(found, infos, window, result))
    part = clip_of(result, found.infos.reference, found.grid)
    return found if part is None else found._replace(grid=part[0], clip=part[1])


def check_target(reference: RasterInfo, result: ResultOptions) -> None:
    """Raise TiepointError where the output's CRS is unknown, or the reference cannot be brought there."""
    if not result.target_crs:
        return
    wanted = spatial_reference(result.target_crs)
    if wanted.IsLocal():
        raise TiepointError("crs_unknown")
    if not reference.georeferenced or not reference.crs_wkt:
        raise TiepointError("target_crs_of_no_crs", name=reference.source.name)


def _on_own_grid(
    infos: Pair[RasterInfo], transform: Transform, window: Window, result: ResultOptions
) -> OutputPixels:
    """Square pixels, north up, in the CRS that is asked for, over the extent of `result.grid`."""
    reference = infos.reference
    wkt = reference.crs_wkt
    if result.target_crs:
        wkt = str(spatial_reference(result.target_crs).ExportToWkt(["FORMAT=WKT2_2019"]))
    to_map = _to_map(reference, wkt)
    placed = to_reference(transform, lattice(window.box, _SIDE))
    whole = lattice(np.array([0.0, 0.0, *reference.size]), _SIDE)
    covered = to_map(whole if result.grid == "reference" else placed)
    covered = covered[np.isfinite(covered).all(axis=1)]
    side = result.target_resolution or _side(to_map, placed, transform, window, result.grid)
    if not len(covered) or not np.isfinite(side):
        raise TiepointError("crs_not_joined")
    box = extent_of(result.target_extent, wkt)
    anchor = np.zeros(2) if box is None else box[[0, 3]]
    low, high = covered.min(axis=0), covered.max(axis=0)
    left, bottom = np.floor((low - anchor) / side + _SNAP)
    right, top = np.ceil((high - anchor) / side - _SNAP)
    width, height = max(right - left, 1.0), max(top - bottom, 1.0)
    _check_size(width, height, infos)
    west, north = (anchor + side * np.array([left, top])).tolist()
    output = replace(
        reference,
        size=Size(int(width), int(height)),
        geotransform=(west, side, 0.0, north, 0.0, -side),
        crs_wkt=wkt,
    )
    onto = _onto(transform, reference, output, to_map, np.vstack([placed, whole]))
    grid = Grid((0.0, 0.0), (1.0, 1.0), output.size)
    return OutputPixels(Pair(reference=output, sensed=infos.sensed), onto, grid)


def _onto(
    transform: Transform,
    reference: RasterInfo,
    output: RasterInfo,
    to_map: Callable[[np.ndarray], np.ndarray],
    places: np.ndarray,
) -> Transform:
    """`transform` to the pixels of `output`. places: corner pixels of the reference that are asked for."""
    back = np.linalg.inv(output.corner_to_map)
    if same_crs(reference.crs_wkt, output.crs_wkt):
        base = reference.corner_to_map
        matrix = shift(-0.5, -0.5) @ back @ base @ shift(0.5, 0.5)
        return followed(transform, matrix)

    def exact(points: np.ndarray) -> np.ndarray:
        return apply_affine(back, to_map(points + 0.5)) - 0.5

    smooth = SmoothMap.of(exact, _around(places))
    if smooth is None:  # the reference reaches beyond the domain of the CRS, perhaps
        smooth = SmoothMap.of(exact, _around(places[: _SIDE * _SIDE]))
    if smooth is None:
        raise TiepointError("crs_not_joined")
    model = "spline" if transform.affine is not None else transform.model
    return Followed(model, transform, smooth.apply)


def _around(places: np.ndarray) -> np.ndarray:
    return np.concatenate([places.min(axis=0) - 1.0, places.max(axis=0) + 1.0])


def _to_map(reference: RasterInfo, wkt: str) -> Callable[[np.ndarray], np.ndarray]:
    """Corner pixels of the reference (N, 2) -> map coordinates in `wkt`, nan where undefined."""
    base = reference.corner_to_map
    if same_crs(reference.crs_wkt, wkt):
        return lambda points: apply_affine(base, points)
    operation = coordinate_transformation(source_wkt=reference.crs_wkt, target_wkt=wkt)
    if operation is None:
        raise TiepointError("crs_not_joined")

    def convert(points: np.ndarray) -> np.ndarray:
        try:
            found = operation.TransformPoints(apply_affine(base, points).tolist())
        except RuntimeError:  # one place is outside the domain, where GDAL's exceptions are on
            return np.full((len(points), 2), np.nan)
        mapped = np.array(found, dtype=np.float64)[:, :2]
        return np.where(np.isfinite(mapped), mapped, np.nan)

    return convert


def _side(
    to_map: Callable[[np.ndarray], np.ndarray],
    placed: np.ndarray,
    transform: Transform,
    window: Window,
    grid: str,
) -> float:
    """Side of a pixel of `grid`, in map units, in the middle of the sensed raster."""
    step = pixel_side(transform, window) if grid == "sensed" else 1.0
    middle = placed[len(placed) // 2]
    corners = to_map(middle + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    area = abs(float(np.linalg.det(corners[1:] - corners[0])))
    return float(f"{step * np.sqrt(area):.6g}")  # 29.9999997 m is 30 m


def _cut(found: OutputPixels, infos: Pair[RasterInfo], window: Window, result: ResultOptions) -> Grid:
    """The part of the grid in the extent and, with `clip`, where both rasters are; whole pixels."""
    grid, output = found.grid, found.infos.reference
    base = output.corner_to_map
    low, high = np.array([-np.inf, -np.inf]), np.array([np.inf, np.inf])
    boxes = []
    box = extent_of(result.target_extent, output.crs_wkt)
    if box is not None:
        corners = np.array([[box[i], box[j]] for i in (0, 2) for j in (1, 3)])
        boxes.append(apply_affine(np.linalg.inv(base), corners))
    placed = to_reference(found.transform, lattice(window.box, _SIDE))
    if result.clip_to_overlap:
        boxes.append(placed)
        whole = lattice(np.array([0.0, 0.0, *infos.reference.size]), _SIDE)
        if output is infos.reference:
            boxes.append(whole)
        elif isinstance(found.transform, Followed):
            boxes.append(found.transform.then(whole - 0.5) + 0.5)
        else:
            of_reference = infos.reference.corner_to_map
            boxes.append(apply_affine(np.linalg.inv(base) @ of_reference, whole))
    for points in boxes:
        low, high = np.maximum(low, points.min(axis=0)), np.minimum(high, points.max(axis=0))
    start = (low - grid.origin) / grid.step
    end = (high - grid.origin) / grid.step
    free = box is not None and not result.clip_to_overlap  # an extent may reach beyond the rasters
    if not free:
        start, end = np.maximum(start, 0), np.minimum(end, grid.size)
    start, end = np.floor(start + _SNAP), np.ceil(end - _SNAP)
    covered = (placed - grid.origin) / grid.step
    if (end <= start).any() or (end <= covered.min(axis=0)).any() or (start >= covered.max(axis=0)).any():
        raise TiepointError("extent_outside")
    _check_size(float(end[0] - start[0]), float(end[1] - start[1]), infos)
    origin = np.array(grid.origin) + start * grid.step
    width, height = (end - start).astype(int).tolist()
    return Grid((float(origin[0]), float(origin[1])), grid.step, Size(width, height))


def extent_of(text: str, wkt: str) -> np.ndarray | None:
    """(4,) xmin, ymin, xmax, ymax in `wkt` of a rectangle as in chosen_area; None for none.

    Raises TiepointError where the rectangle's own CRS cannot be converted.
    """
    rectangle = rectangle_in(text)
    if rectangle is None:
        return None
    bounds, crs = np.array(rectangle.bounds), rectangle.crs
    if not crs or not wkt or same_crs(spatial_reference(crs).ExportToWkt(), wkt):
        return bounds
    operation = coordinate_transformation(source_wkt=crs, target_wkt=wkt)
    if operation is None:
        raise TiepointError("crs_not_joined")
    try:
        border = lattice(bounds, 21)
        mapped = np.array(operation.TransformPoints(border.tolist()), dtype=np.float64)[:, :2]
    except RuntimeError as error:
        raise TiepointError("crs_not_joined") from error
    if not np.isfinite(mapped).all():
        raise TiepointError("crs_not_joined")
    return np.concatenate([mapped.min(axis=0), mapped.max(axis=0)])


def _check_size(width: float, height: float, infos: Pair[RasterInfo]) -> None:
    limit = max(_LARGEST, GROWTH * (infos.reference.size.area + infos.sensed.size.area))
    if not np.isfinite(width * height) or width * height > limit:
        raise TiepointError("output_too_large", width=width, height=height)
