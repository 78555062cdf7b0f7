"""A sample of a raster's native pixels: which values it has before any resampling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...errors import TiepointError
from ...messages import NOTHING, Notice
from ...pair import Size
from ..bindings import gdal
from .gdal_calls import failure, gdal_errors
from .source import INCOMPLETE, RasterInfo
from .validity import valid_in

WHOLE_SIDE = 1024  # px; a longer side is sampled, a shorter one read whole
_WINDOW = 256  # px
_WINDOWS = 4  # a side, spread evenly from border to border


@dataclass(frozen=True)
class NativeSample:
    """Some pixels of one band."""

    values: np.ndarray  # (N,) float64, those that the file declares valid, in any order
    invalid: int  # number of the other pixels


def sample_band(dataset: gdal.Dataset, info: RasterInfo, band: int) -> NativeSample:
    """At most a million pixels of a band (1-based). Windows that cannot be read are left out: the run may not
    need them. Raises TiepointError where the file ends early, and GDAL reports no error."""
    values, invalid = [np.zeros(0)], 0
    for window in _windows(info.size):
        try:
            with gdal_errors(NOTHING) as log:
                pixels = dataset.GetRasterBand(band).ReadRaster(*window, buf_type=gdal.GDT_Float64)
                valid = valid_in(dataset, info, band, window)
        except TiepointError:
            continue
        if log.cut_off:
            notice = Notice.of("band_unreadable", hint_code=INCOMPLETE, band=band, name=info.source.name)
            raise failure(notice, log)
        if pixels is not None and valid is not None:
            values.append(np.frombuffer(pixels, np.float64)[valid])
            invalid += int(np.count_nonzero(~valid))
    return NativeSample(np.concatenate(values), invalid)


def _windows(size: Size) -> Iterator[tuple[int, int, int, int]]:
    """(x, y, width, height) of the parts of a raster of `size` that are read."""
    parts = []
    for side in size:
        if side <= WHOLE_SIDE:
            parts.append([(0, side)])
        else:
            starts = np.linspace(0, side - _WINDOW, _WINDOWS).astype(int).tolist()
            parts.append([(start, _WINDOW) for start in starts])
    return ((x, y, width, height) for y, height in parts[1] for x, width in parts[0])
