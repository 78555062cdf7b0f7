"""A raster's native pixels here and there: what values it has, before anything is resampled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from .gdal_calls import failure, gdal_errors
from .source import RasterInfo

WHOLE_SIDE = 1024  # px; a raster is sampled along a side that is longer, else taken whole
_WINDOW = 256  # px
_WINDOWS = 4  # a side, spread evenly from border to border


@dataclass(frozen=True)
class NativeSample:
    """Some pixels of one band."""

    values: np.ndarray  # (N,) float64, those that are valid by what the file declares; any order
    invalid: int  # how many others there were


def sample_band(dataset: gdal.Dataset, info: RasterInfo, band: int) -> NativeSample:
    """At most a million pixels of a band (1-based). Raises TiepointError where they cannot be read."""
    message = f"Band {band} of “{info.source.name}” cannot be read."
    hint = "Check that the file is complete and opens in QGIS."
    values, asked = [], 0
    with gdal_errors(message, hint) as log:
        source = dataset.GetRasterBand(band)
        for window in _windows(info.size):
            pixels = source.ReadRaster(*window, buf_type=gdal.GDT_Float64)
            mask = source.GetMaskBand().ReadRaster(*window, buf_type=gdal.GDT_Byte)
            if pixels is None or mask is None:
                raise failure(message, log, hint)
            values.append(np.frombuffer(pixels, np.float64)[np.frombuffer(mask, np.uint8) > 0])
            asked += len(mask)
    valid = np.concatenate(values)
    return NativeSample(valid, asked - len(valid))


def _windows(size: tuple[int, int]) -> Iterator[tuple[int, int, int, int]]:
    """(x, y, width, height) of the parts of a raster of `size` (width, height) that are read."""
    parts = []
    for side in size:
        if side <= WHOLE_SIDE:
            parts.append([(0, side)])
        else:
            starts = np.linspace(0, side - _WINDOW, _WINDOWS).astype(int).tolist()
            parts.append([(start, _WINDOW) for start in starts])
    return ((x, y, width, height) for y, height in parts[1] for x, width in parts[0])
