"""What points say around each pixel, as a raster: their mean residual, or their smoothed shift."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...messages import Notice
from ...pair import Size
from ..bindings import gdal
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.grids import Grid, geotransform_of
from ..read.source import RasterInfo
from ..warp.output_file import moved_into_place, space_hint

_CELLS = 160  # along the longer side of the points' box
_NEIGHBOURS = 6  # points within the kernel on average; sets the width of the kernel
_REACH = 2.5  # kernel widths from the nearest point; beyond is nodata
NODATA = -1.0
SHIFT_NODATA = -9999.0


def write_quality_surface(
    path: Path, places: np.ndarray, lengths: np.ndarray, reference: RasterInfo
) -> tuple[float, float]:
    """Write a Float32 GeoTIFF, in the reference's CRS, of the mean residual length around each pixel.

    places: (N, 2) points, reference pixels. lengths: (N,) residuals, px. The mean is weighted by a Gaussian
    about as wide as the points are apart; nodata where no point is near. Returns the smallest and the largest
    value. Raises TiepointError.
    """
    grid = _grid(places, reference.size)
    values = local_mean(places, lengths, grid)
    notice = Notice.of("quality_surface_not_written", **space_hint(path.parent))
    with moved_into_place(path, reference.source) as temporary:
        _write(temporary, {"residual (px)": values}, grid, reference, notice)
    return float(np.nanmin(values)), float(np.nanmax(values))


def write_shift_surface(path: Path, places: np.ndarray, shifts: np.ndarray, reference: RasterInfo) -> None:
    """Write the smoothed shift around each pixel, as write_quality_surface does; two bands, dx and dy.

    path: private, see output_file.written_together. shifts: (N, 2) reference pixels, x right, y down.
    """
    grid = _grid(places, reference.size)
    values = {f"d{axis} (px)": local_mean(places, shifts[:, index], grid) for index, axis in enumerate("xy")}
    notice = Notice.of("quality_surface_not_written", **space_hint(path.parent))
    _write(path, values, grid, reference, notice, nodata=SHIFT_NODATA)


@closing_datasets
def _write(
    path: Path,
    bands: dict[str, np.ndarray],
    grid: Grid,
    reference: RasterInfo,
    notice: Notice,
    nodata: float = NODATA,
) -> None:
    """bands: description -> (H, W) on `grid`, nan where nothing is known."""
    with gdal_errors(notice) as log:
        target = gdal.GetDriverByName("GTiff").Create(
            str(path), *grid.size, len(bands), gdal.GDT_Float32, ["COMPRESS=DEFLATE"]
        )
        if target is None:
            raise failure(notice, log)
        base = reference.corner_to_map
        target.SetGeoTransform(geotransform_of(base @ grid.matrix))
        target.SetProjection(reference.crs_wkt if reference.georeferenced else "")
        for index, (name, values) in enumerate(bands.items()):
            band = target.GetRasterBand(index + 1)
            band.SetNoDataValue(nodata)
            band.SetDescription(name)
            known = np.where(np.isfinite(values), values, nodata).astype(np.float32)
            band.WriteRaster(0, 0, *grid.size, known.tobytes())
        target.FlushCache()
        target = None
        if log.failures:
            raise failure(notice, log)


def local_mean(places: np.ndarray, lengths: np.ndarray, grid: Grid) -> np.ndarray:
    """(H, W) float64 on `grid`, nan where no point is near."""
    span = np.maximum(np.ptp(places, axis=0), 1.0)
    width = float(np.sqrt(span[0] * span[1] * _NEIGHBOURS / (np.pi * max(len(places), 1)))) / 1.5
    columns, rows = np.meshgrid(*(np.arange(side) for side in grid.size))
    centres = grid.lift(np.column_stack([columns.ravel(), rows.ravel()]))
    result = np.full(len(centres), np.nan)
    block = max(1, 4_000_000 // max(len(places), 1))
    for start in range(0, len(centres), block):
        part = centres[start : start + block]
        apart = [np.subtract.outer(part[:, axis], places[:, axis]) / width for axis in (0, 1)]
        square = apart[0] ** 2 + apart[1] ** 2
        near = square.min(axis=1) <= _REACH**2
        weights = np.exp(-0.5 * square[near])
        result[start : start + block][near] = weights @ lengths / weights.sum(axis=1)
    return result.reshape(grid.size.shape)


def _grid(places: np.ndarray, size: Size) -> Grid:
    """A grid over the box of the points and a margin, inside the reference."""
    margin = 0.04 * float(np.ptp(places, axis=0).max()) + 1.0
    low = np.clip(places.min(axis=0) - margin, 0, np.array(size) - 1)
    high = np.clip(places.max(axis=0) + margin, low + 1, size)
    step = float((high - low).max()) / _CELLS
    width, height = np.maximum(np.ceil((high - low) / step), 1).astype(int).tolist()
    return Grid((float(low[0]), float(low[1])), (step, step), Size(width, height))
