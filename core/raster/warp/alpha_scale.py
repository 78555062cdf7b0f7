"""The alpha band during the warp, into which GDAL's warper writes whole numbers of 32 bits alone.

One of floats that is opaque at 1 would lose all that is partly transparent, and one that is opaque at
2^32 - 1 would become 0. So these are warped as multiples of themselves, which are taken back in each piece.
GDAL 3.13 cuts off what it should round, so that 1 of 100 becomes 0: there whole numbers of floats are, too.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache

import numpy as np

from ..bindings import gdal
from ..read.data_types import is_float
from ..read.vrt_bands import with_bands_edited, with_rule
from .outside import KINDS, Outside

_MOST = 1 << 22  # GDAL counts in single precision: up to here, whole numbers keep a quarter
_MOST_OF_16 = 1 << 15  # Float16 ends at 65504
_GREATEST = 2.0**31 - 128.0  # the last below 2^31 in single precision
_SHOWN = 255.0  # where nothing can be taken back, what programs take for opaque


def rescaled(
    view: gdal.Dataset, band: int, outside: Outside, *, stays: bool
) -> tuple[gdal.Dataset | None, Outside, float]:
    """The view with its alpha band (1-based) multiplied, the mark that goes with it, and the factor.

    stays: whether nobody takes the factor back. A factor of 1 changes nothing. None where GDAL fails.
    """
    if not outside.opaque:
        return view, outside, 1.0
    kind = view.GetRasterBand(band).DataType
    cut_off = _is_cut_off(kind)
    if not (cut_off or outside.fractions or outside.opaque > _GREATEST):
        return view, outside, 1.0
    most = _MOST_OF_16 if gdal.GetDataTypeName(kind) == "Float16" else _MOST
    factor = _SHOWN / outside.opaque if stays else 2.0 ** math.floor(math.log2(most / outside.opaque))
    rule = f"<ScaleOffset>0</ScaleOffset><ScaleRatio>{float(factor)!r}</ScaleRatio>"
    found = with_bands_edited(view, lambda xml, number: with_rule(xml, rule) if number == band else xml)
    return found, replace(outside, opaque=outside.opaque * factor), factor


def give_back(piece: gdal.Dataset, band: int, factor: float, *, fractions: bool) -> None:
    """Divide the alpha band (1-based) of a piece of the output by the factor, in place.

    fractions: whether it has some; else it is rounded.
    """
    alpha = piece.GetRasterBand(band)
    size = piece.RasterXSize, piece.RasterYSize
    values = np.frombuffer(alpha.ReadRaster(buf_type=gdal.GDT_Float64), np.float64) / factor
    values = values if fractions else np.rint(values)
    kind = np.dtype(KINDS[gdal.GetDataTypeName(alpha.DataType)])
    if kind.kind in "iu":  # 2^31 of what was 2^31 - 1
        greatest = 2 ** (8 * kind.itemsize - int(kind.kind == "i")) - 1
        top = float(greatest)
        values = np.clip(values, 0.0, top if int(top) == greatest else np.nextafter(top, 0.0))
    alpha.WriteRaster(0, 0, *size, values.tobytes(), buf_type=gdal.GDT_Float64)


@cache
def _is_cut_off(dtype: int) -> bool:
    """Whether GDAL's warper makes 0 of an alpha of 1 of 100 in a band of this type; tried with one pixel."""
    if not is_float(dtype):
        return False
    memory = gdal.GetDriverByName("MEM")
    source, target = (memory.Create("", 1, 1, 2, dtype) for _ in range(2))
    for dataset in (source, target):
        dataset.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    for band in (1, 2):
        source.GetRasterBand(band).Fill(1.0)
    ends = ["SRC_ALPHA_MAX=100.0", "DST_ALPHA_MAX=100.0"]
    gdal.Warp(target, source, resampleAlg="near", warpOptions=["INIT_DEST=0", *ends])
    alpha = target.GetRasterBand(2).ReadRaster(buf_type=gdal.GDT_Float64)
    return bool(np.frombuffer(alpha, np.float64)[0] != 1.0)
