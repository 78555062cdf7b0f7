"""A small picture of a scene: in a checkerboard with the reference, or alone where it is not registered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ...feedback import Feedback
from ...geometry.transforms import Transform
from ...messages import Notice
from ...pair import Pair
from ..bindings import gdal
from ..pictures.pair_pictures import checkerboard_of, picture, shown_bands
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.grids import Grid, decimated_grid, grid_over, lattice
from ..read.source import RasterInfo

LONGEST = 360  # px
CELLS = 6  # on the shorter side
_NODES = 33  # of the lattice, a side, between which places are interpolated: 11 px of the picture
_MOST = 2048  # px, longer side of the scene as it is read


@closing_datasets
def write_thumbnail(
    path: Path,
    infos: Pair[RasterInfo],
    bands: Pair[tuple[int, ...]],
    transform: Transform | None,
    feedback: Feedback,
) -> None:
    """Write a PNG of at most LONGEST px a side, replacing `path`.

    transform: native sensed -> native reference pixels; None = the scene alone, on its own pixels. Three
    bands are shown in colour, else the first of `bands`. Raises TiepointError and Cancelled.
    """
    bands = infos.with_each(bands, shown_bands)
    if transform is None:
        grid = decimated_grid(infos.sensed.size, LONGEST)
        image = picture_of(infos.sensed, bands.sensed, grid, feedback)
    else:
        image = _checkerboard(infos, bands, transform, feedback)
    _save(path, image)


def picture_of(info: RasterInfo, bands: tuple[int, ...], grid: Grid, feedback: Feedback) -> np.ndarray:
    """RGBA uint8 (H, W, 4) of a raster on a grid of its own pixels, stretched. Raises TiepointError."""
    plain = replace(info, geotransform=None)  # its pixels are all that counts here
    return picture(plain, bands, grid, feedback, reference=plain)


def _checkerboard(
    infos: Pair[RasterInfo], bands: Pair[tuple[int, ...]], transform: Transform, feedback: Feedback
) -> np.ndarray:
    """(H, W, 4) uint8, on the part of the reference that the scene covers."""
    grid = _common(infos, transform)
    first = picture(infos.reference, bands.reference, grid, feedback, reference=infos.reference)
    second = _registered(infos.sensed, bands.sensed, transform, grid, feedback)
    return checkerboard_of(reference=first, sensed=second, cells=CELLS)


def _common(infos: Pair[RasterInfo], transform: Transform) -> Grid:
    """A grid of the reference over the box around the scene; all of the reference where they do not meet."""
    corners = transform.apply(lattice(np.array([0, 0, *infos.sensed.size]), 9) - 0.5) + 0.5
    whole = np.array([0.0, 0.0, *infos.reference.size])
    corners = corners[np.isfinite(corners).all(axis=1)]
    box = whole
    if len(corners):
        low, high = np.maximum(corners.min(axis=0), 0.0), np.minimum(corners.max(axis=0), whole[2:])
        box = np.concatenate([low, high]) if (high - low >= 1).all() else whole
    return grid_over(box, LONGEST)


def _registered(
    sensed: RasterInfo, bands: tuple[int, ...], transform: Transform, grid: Grid, feedback: Feedback
) -> np.ndarray:
    """The scene on the grid of the reference, nearest neighbour; transparent where it has no pixel."""
    width, height = grid.size
    nodes = lattice(np.array([0.0, 0.0, width - 1.0, height - 1.0]), _NODES)
    placed = transform.inverse.apply(grid.lift(nodes)).reshape(_NODES, _NODES, 2)
    dense = _between(_between(placed, height), width, axis=1)
    reached = dense[np.isfinite(dense).all(axis=2)]
    if not len(reached):
        return np.zeros((height, width, 4), np.uint8)
    spread = np.maximum(np.ptp(reached, axis=0), 1.0)
    ratio = float(max(spread / (width, height)))  # native pixels of the scene per pixel of the picture
    scene_grid = decimated_grid(sensed.size, min(_MOST, max(sensed.size) / max(1.0, ratio)))
    image = picture_of(sensed, bands, scene_grid, feedback)
    with np.errstate(invalid="ignore"):
        at = np.rint(scene_grid.lower(dense.reshape(-1, 2)))
        inside = ((at >= 0) & (at < scene_grid.size)).all(axis=1)
    column, row = np.where(inside[:, None], at, 0).astype(int).T
    found = image[row, column]
    found[~inside] = 0
    return found.reshape(height, width, 4)


def _between(values: np.ndarray, count: int, axis: int = 0) -> np.ndarray:
    """Values at even nodes along an axis, interpolated at `count` places from the first to the last."""
    at = np.linspace(0.0, values.shape[axis] - 1.0, count)
    low = np.minimum(at.astype(int), values.shape[axis] - 2)
    shape = [1] * values.ndim
    shape[axis] = count
    share = (at - low).reshape(shape)
    return np.take(values, low, axis) * (1 - share) + np.take(values, low + 1, axis) * share


def _save(path: Path, image: np.ndarray) -> None:
    height, width = image.shape[:2]
    notice = Notice.of("thumbnail_not_written", name=path.name)
    unfinished = path.with_name(f".{path.name}.part")
    with gdal_errors(notice) as log:
        memory = gdal.GetDriverByName("MEM").Create("", width, height, 4, gdal.GDT_Byte)
        for index in range(4):
            plane = np.ascontiguousarray(image[..., index])
            memory.GetRasterBand(index + 1).WriteRaster(0, 0, width, height, plane.tobytes())
        memory.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
        copy = gdal.GetDriverByName("PNG").CreateCopy(str(unfinished), memory)
        done = copy is not None
        copy = None  # closing writes the rest
        if not done or log.failures:
            unfinished.unlink(missing_ok=True)
            raise failure(notice, log)
    unfinished.replace(path)
