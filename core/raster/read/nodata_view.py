"""A raster whose bands have the nodata values that its layer has in QGIS, as a virtual raster over the file.

GDAL knows one nodata value a band, QGIS any number of ranges beside it. So all of them become one value by a
lookup table, which leaves every other value exactly as it is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...errors import TiepointError
from ...nodata import BandNodata
from ..bindings import gdal
from .data_types import FLOATS, fits, limits
from .vrt_bands import lend_domains, with_bands_edited, with_rule

# GDAL interpolates between the entries of a lookup table from the lower one, y0 + (x - x0). Between
# neighbours among these powers of two that is exact: for whole numbers, Float32, and Float64 but tiny values.
_POWERS = {"Float16": range(-24, 16), "Float32": range(-149, 128), "Float64": range(-200, 1024)}
_POWERS_OF_WHOLE = range(0, 54, 9)


def with_nodata(dataset: gdal.Dataset, bands: Sequence[BandNodata], name: str) -> gdal.Dataset | None:
    """`dataset` with the nodata of `bands`, one for each of its bands; None where GDAL fails.

    Those beyond the bands of the dataset (QGIS shows a mask as one) and of alpha bands are left out.
    name: of the raster, for messages. Raises TiepointError where GDAL's lookup table is too coarse.
    """
    # Because of noData, GDAL makes a view of any dataset; otherwise it copies a virtual one as it is.
    view = gdal.Translate("", dataset, format="VRT", noData="none")
    if view is None:
        return None
    given = dict(enumerate(bands, 1))

    def edited(xml: str, number: int) -> str:
        band = dataset.GetRasterBand(number)
        is_alpha = band.GetColorInterpretation() == gdal.GCI_AlphaBand
        rules = BandNodata() if is_alpha else given.get(number, BandNodata())
        return _band_with_nodata(xml, band, rules, name)

    found = with_bands_edited(view, edited)
    if found is not None:
        lend_domains(dataset, found)
        for number in range(1, dataset.RasterCount + 1):
            lend_domains(dataset.GetRasterBand(number), found.GetRasterBand(number))
    return found


def _band_with_nodata(xml: str, band: gdal.Band, rules: BandNodata, name: str) -> str:
    """The XML of a band without nodata, with the nodata of `rules`."""
    dtype = gdal.GetDataTypeName(band.DataType)
    declared = band.GetNoDataValue() if rules.declared else None
    ranges = [each for each in (_held(*pair, dtype) for pair in rules.ranges) if each is not None]
    value = declared
    if ranges and (value is None or not fits(value, dtype)):
        value = max(ranges[0][0], limits(dtype)[0])
    if value is None:
        return xml
    if any(pair != (value, value) for pair in ranges):
        if dtype in ("Int64", "UInt64"):  # GDAL looks them up in single precision
            raise TiepointError("nodata_of_64_bit", name=name)
        table = ",".join(f"{_text(x)}:{_text(y)}" for x, y in _table(ranges, value, dtype))
        missing = "<NODATA>nan</NODATA>" if dtype in FLOATS else ""
        xml = with_rule(xml, f"{missing}<LUT>{table}</LUT>")
    start = xml.index(">") + 1
    return f"{xml[:start]}<NoDataValue>{_text(value)}</NoDataValue>{xml[start:]}"


def _held(low: float, high: float, dtype: str) -> tuple[float, float] | None:
    """The part of a range that bands of the type can hold; None where that is nothing."""
    least, greatest = (-math.inf, math.inf) if dtype in FLOATS else limits(dtype)
    low = least if math.isnan(low) else max(low, least)
    high = greatest if math.isnan(high) else min(high, greatest)
    if dtype not in FLOATS:
        low, high = float(math.ceil(low)), float(math.floor(high))
    return (low, high) if low <= high else None


def _table(ranges: Sequence[tuple[float, float]], value: float, dtype: str) -> list[tuple[float, float]]:
    """GDAL's lookup table that maps `ranges` to `value`, and other values to themselves; see _POWERS."""
    powers = [2.0**exponent for exponent in _POWERS.get(dtype, _POWERS_OF_WHOLE)]
    places = {0.0, *powers, *(-power for power in powers), *limits(dtype)}
    if dtype in FLOATS:  # beyond the last entry, GDAL gives its value
        places |= {-math.inf, math.inf}
    for low, high in ranges:
        places |= {low, high}
        if dtype in FLOATS:
            places |= {math.nextafter(low, -math.inf), math.nextafter(high, math.inf)}
        else:
            places |= {low - 1, high + 1}
    inside = {place for place in places if any(low <= place <= high for low, high in ranges)}
    return [(place, value if place in inside else place) for place in sorted(places)]


def _text(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.17g}"
