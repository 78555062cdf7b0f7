"""Compressions that change values: which of them keep what marks the pixels without data."""

from __future__ import annotations

import math

from ...errors import TiepointError
from ...options import ResultOptions
from ..bindings import gdal
from ..read.gdal_calls import bands_of

_RGBA = 4  # bands, which formats of photographs know


def check_mark_is_kept(dataset: gdal.Dataset, result: ResultOptions, driver: str) -> None:
    """Raise TiepointError where the free creation options of `driver` would change the values that mark
    pixels without data, so that some of them become valid.

    dataset: has the bands of the output, its nodata and its alpha band.
    """
    free = result.creation
    name = _lossy(free)
    if not name:
        return
    bands = bands_of(dataset)
    alpha = any(band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands)
    marks = {band.GetNoDataValue() for band in bands} - {None}
    compression = free.get("COMPRESS", "").upper()
    if compression.startswith("LERC"):  # it has a mask of its own for NaN
        kept = not alpha and all(math.isnan(mark) for mark in marks)
    elif compression == "WEBP":  # its alpha is exact
        kept = not marks
    else:  # a cloud optimized GeoTIFF makes an exact mask of the alpha band
        kept = not marks and not (alpha and (driver != "COG" or len(bands) != _RGBA))
    if name == "NBITS":
        kept = all(math.isnan(mark) or 0 <= mark < 2 ** int(free[name]) for mark in marks)
    if not kept:
        raise TiepointError("creation_option_loses_mark", name=name, value=free[name])


def _lossy(free: dict[str, str]) -> str:
    """The creation option that changes values; "" = none does."""
    compression = free.get("COMPRESS", "").upper()
    if compression == "JPEG":
        return "COMPRESS"
    if compression == "WEBP" and free.get("WEBP_LOSSLESS", "").upper() not in ("YES", "TRUE", "ON", "1"):
        return "" if free.get("QUALITY") == "100" else "COMPRESS"
    if compression.startswith("LERC") and _number(free.get("MAX_Z_ERROR", "0")) > 0:
        return "MAX_Z_ERROR"
    if compression == "JXL" and free.get("JXL_LOSSLESS", "YES").upper() in ("NO", "FALSE", "OFF", "0"):
        return "JXL_LOSSLESS"
    return next((name for name in ("DISCARD_LSB", "NBITS") if _number(free.get(name, "0")) > 0), "")


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.inf  # several, one for each band
