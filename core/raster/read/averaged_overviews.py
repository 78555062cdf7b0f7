"""Overviews that average native pixels: from those a shrunk image is read as well, and much faster.

Overviews may be made in any way. Those by nearest neighbour, which many programs make, are shifted by half
of their pixel and aliased. So some of their pixels are compared with native ones before they are used.
"""

from __future__ import annotations

import numpy as np

from ..bindings import gdal
from .data_types import is_float

_FEWEST = 2.0  # overview pixels per pixel that is asked, along a side
_WINDOW = 64  # overview px, side of a part that is compared
_PARTS = 3  # a side, from border to border
# Difference from the averages, in changes from pixel to pixel: those shifted by half a pixel have 0.5.
_MOST_OFF = 0.05
_ROUNDING = 0.15  # variance of values that were rounded, several times in a pyramid
_LEAST_CHANGE = 4.0  # root mean square change from pixel to pixel; below, rounding hides what differs


def averaged_overview(dataset: gdal.Dataset, shrink: float) -> tuple[int, float] | None:
    """The level of the coarsest overview of a dataset's first band from which its image can be read `shrink`
    times smaller, and how many native pixels one of its pixels is, along a side.

    None where there is none, and where its pixels are not averages of native ones: whole numbers without
    mask or alpha, as others average differently.
    """
    band = dataset.GetRasterBand(1)
    kind, flags = band.DataType, band.GetMaskFlags()
    if is_float(kind) or not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
        return None
    found = []
    for level in range(band.GetOverviewCount()):
        overview = band.GetOverview(level)
        factor = round(band.XSize / max(1, overview.XSize))
        exact = (overview.XSize * factor, overview.YSize * factor) == (band.XSize, band.YSize)
        if exact and 2 <= factor <= shrink / _FEWEST and min(overview.XSize, overview.YSize) >= _WINDOW:
            found.append((factor, level))
    for factor, level in sorted(found, reverse=True)[:1]:
        if _averages(band, band.GetOverview(level), factor):
            return level, float(factor)
    return None


def _averages(band: gdal.Band, overview: gdal.Band, factor: int) -> bool:
    """Whether the overview's pixels are the averages of factor x factor pixels of the band."""
    columns, rows = (
        np.linspace(0, side - _WINDOW, _PARTS).astype(int).tolist()
        for side in (overview.XSize, overview.YSize)
    )
    off, change, count = 0.0, 0.0, 0
    for row in rows:
        for column in columns:
            small = _values(overview, column, row, _WINDOW)
            large = _values(band, column * factor, row * factor, _WINDOW * factor)
            if small is None or large is None:
                return False
            mean = _means(large, factor)
            known = np.isfinite(mean)
            if (known != np.isfinite(small)).any():
                return False
            off += float(np.sum((small - mean)[known] ** 2))
            steps = np.concatenate([np.diff(mean, axis=0).ravel(), np.diff(mean, axis=1).ravel()])
            change += float(np.nansum(steps**2)) / 2
            count += np.count_nonzero(known)
    if not count:
        return False
    off, change = off / count, change / count
    return change >= _LEAST_CHANGE**2 and off <= _MOST_OFF**2 * change + _ROUNDING


def _means(values: np.ndarray, factor: int) -> np.ndarray:
    """The means of factor x factor pixels each, without those that are nan; nan where all are."""
    cells = values.reshape(_WINDOW, factor, _WINDOW, factor)
    count = np.isfinite(cells).sum(axis=(1, 3))
    sums = np.where(np.isfinite(cells), cells, 0.0).sum(axis=(1, 3))
    return np.where(count > 0, sums / np.maximum(count, 1), np.nan)


def _values(band: gdal.Band, x: int, y: int, side: int) -> np.ndarray | None:
    """(side, side) float64, nan where invalid; None where it cannot be read."""
    pixels = band.ReadRaster(x, y, side, side, buf_type=gdal.GDT_Float64)
    mask = band.GetMaskBand().ReadRaster(x, y, side, side, buf_type=gdal.GDT_Byte)
    if pixels is None or mask is None:
        return None
    values = np.frombuffer(pixels, np.float64).reshape(side, side).copy()
    values[np.frombuffer(mask, np.uint8).reshape(side, side) == 0] = np.nan
    return values
