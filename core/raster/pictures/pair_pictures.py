"""Small pictures of a pair for people: reference, registered raster and their checkerboard, same ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...feedback import Feedback
from ...messages import Notice
from ...pair import Pair
from ..read.gdal_calls import closing_datasets, gdal_errors
from ..read.grids import Grid, grid_over
from ..read.reading import BandReader
from ..read.source import RasterInfo, check_bands

_PERCENTILES = (2.0, 98.0)  # that become black and white


@dataclass(frozen=True)
class PairPictures:
    """RGBA uint8 (H, W, 4) each, on `grid` of the reference's pixels."""

    reference: np.ndarray
    registered: np.ndarray
    checkerboard: np.ndarray
    grid: Grid


@closing_datasets
def pair_pictures(
    infos: Pair[RasterInfo],
    bands: Pair[tuple[int, ...]],
    longest: int,
    cells: int,
    feedback: Feedback,
) -> PairPictures:
    """Pictures of the part of the reference that the registered raster covers, at most `longest` px a side.

    infos.sensed: the registered raster, along the reference's pixel axes, as warp() writes it. bands:
    1-based; a raster with three bands shows all of them. cells: of the checkerboard, on its shorter side.
    Raises TiepointError and Cancelled.
    """
    box = _common_box(infos)
    grid = grid_over(box, longest)
    with gdal_errors(Notice.of("report_pictures_not_made")):
        shown = infos.with_each(
            bands,
            lambda info, some: picture(
                info, shown_bands(info, some), grid, feedback, reference=infos.reference
            ),
        )
    first, second = shown.reference, shown.sensed
    mosaic = checkerboard_of(reference=first, sensed=second, cells=cells)
    return PairPictures(reference=first, registered=second, checkerboard=mosaic, grid=grid)


def checkerboard_of(*, reference: np.ndarray, sensed: np.ndarray, cells: int) -> np.ndarray:
    """Both pictures, RGBA uint8 (H, W, 4), in the cells of a checkerboard; each where the other is
    transparent.

    cells: on the shorter side.
    """
    height, width = reference.shape[:2]
    side = max(1, -(-min(width, height) // max(1, cells)))
    odd = (np.arange(height)[:, None] // side + np.arange(width)[None, :] // side) % 2 == 1
    chosen = (odd & (sensed[..., 3] > 0)) | (reference[..., 3] == 0)
    return np.where(chosen[..., None], sensed, reference)


def picture(
    info: RasterInfo, bands: tuple[int, ...], grid: Grid, feedback: Feedback, *, reference: RasterInfo
) -> np.ndarray:
    """RGBA uint8 (H, W, 4) of one or three bands, stretched, on `grid` of the reference's pixels.

    info lies along the reference's pixel axes. Pixels are averaged where the grid is coarser.
    """
    check_bands(info, bands)
    matrix = np.linalg.solve(info.corner_to_map, reference.corner_to_map) @ grid.matrix
    raster_grid = Grid.of_matrix(matrix, grid.size)
    with BandReader(info, raster_grid, max(1.0, *raster_grid.step), 0) as reader:
        reader.leave_out_fills(bands)
        values = [reader.read(band, feedback, 0.0, 0.0) for band in bands]
    valid = np.isfinite(values).all(axis=0)
    rgba = np.zeros((*valid.shape, 4), np.uint8)
    shown = [_stretched(band, valid) for band in values[:3]]
    for channel in range(3):
        rgba[..., channel] = shown[min(channel, len(shown) - 1)]
    rgba[..., 3] = np.where(valid, 255, 0)
    return rgba


def shown_bands(info: RasterInfo, bands: tuple[int, ...]) -> tuple[int, ...]:
    """Three bands as red, green and blue, or the first of `bands` as grey."""
    colours = tuple(band for band in range(1, info.band_count + 1) if band != info.alpha_band)
    return colours if len(colours) == 3 else bands[:1]


def _common_box(infos: Pair[RasterInfo]) -> np.ndarray:
    """(4,) x0, y0, x1, y1 of the overlap, corner pixels of the reference; all of it without an overlap."""
    whole = np.array([0.0, 0.0, *infos.reference.size])
    relation = np.linalg.solve(infos.reference.corner_to_map, infos.sensed.corner_to_map)
    ends = np.array([[0, 0, 1], [*infos.sensed.size, 1]]) @ relation.T
    low = np.maximum(ends[:, :2].min(axis=0), whole[:2])
    high = np.minimum(ends[:, :2].max(axis=0), whole[2:])
    return np.concatenate([low, high]) if (high - low >= 1).all() else whole


def _stretched(band: np.ndarray, valid: np.ndarray) -> np.ndarray:
    if not valid.any():
        return np.zeros(band.shape, np.uint8)
    low, high = (float(value) for value in np.percentile(band[valid], _PERCENTILES))
    share = (np.where(valid, band, low) - low) / (high - low if high > low else 1.0)
    return np.rint(255.0 * np.clip(share, 0.0, 1.0)).astype(np.uint8)
