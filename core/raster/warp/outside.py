"""How the warped raster marks invalid pixels and those outside the sensed raster: by a value that no valid
pixel has, or by an alpha band."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...errors import TiepointError
from ..bindings import gdal
from ..read.data_types import EXACT, FLOATS, fits, limits
from ..read.gdal_calls import Progress
from ..read.source import RasterInfo
from ..read.validity import valid_in

_PIXELS_AT_ONCE = 4_000_000  # of whole rows that are read; 32 MB of float64
KINDS = {  # GDAL's data types
    "Byte": np.uint8,
    "Int8": np.int8,
    "UInt16": np.uint16,
    "Int16": np.int16,
    "UInt32": np.uint32,
    "Int32": np.int32,
    "UInt64": np.uint64,
    "Int64": np.int64,
    "Float16": np.float16,
    "Float32": np.float32,
    "Float64": np.float64,
}
MASKED_BY_ALPHA = ("Byte", "UInt16")  # types in which GDAL takes an alpha band for a mask,
_COUNTS_OF_ALPHA = (2, 4)  # and of how many bands it must be the last
LONG = ("Int64", "UInt64")
WIDER = {"Byte": "UInt16", "Int8": "Int16", "UInt16": "UInt32", "Int16": "Int32"}
# The least number of Float64 has more digits than a virtual raster keeps of it, and becomes infinite.
_LEAST = {"Float64": -1e300}
# Up to this many candidates are compared one by one (0.0003 s a megapixel each), more by a table (0.003 s).
_FEW = 6


@dataclass(frozen=True)
class Outside:
    """The mark; also alpha bands of the sensed raster are 0 there."""

    nodata: float | None  # a value that no valid pixel has, of all bands but alpha
    add_alpha: bool  # an alpha band after the others
    dtype: int  # GDAL's type of the output
    # The greatest value of the sensed raster's alpha band; None for GDAL's own, which is right for 8 bits. In
    # others, a raster that is opaque at 255 has pixels that GDAL takes for too transparent to be written.
    opaque: float | None = None
    fractions: bool = False  # whether the alpha band has some


def choose_outside(dataset: gdal.Dataset, info: RasterInfo, dtype: int, progress: Progress) -> Outside:
    """The mark for pixels outside and invalid ones; the first of these that applies.

    1. One nodata value declared for all bands: kept. 2. Floats: NaN, or beside alpha
    the least number. 3. An alpha band, and no nodata: alpha
    alone. 4. Integers: a value that no valid pixel has in any band: one declared for single bands, any value
    for palettes and 16-bit data, the ends of the range otherwise. 5. Where all of these occur (8-bit
    photographs): an alpha band, which QGIS shows at once; an internal mask band would need the whole file to
    be written twice. Where single bands declare nodata, whose pixels alpha would not hide, or GDAL takes no
    alpha band of the type for a mask: 6. the next wider type. An alpha band of the sensed raster is kept in
    any case.

    dtype: of all bands together. Raises TiepointError for whole numbers that GDAL would round.
    """
    outside = _choose(dataset, info, dtype, progress)
    if info.alpha_band is None or info.dtypes[info.alpha_band - 1] == "Byte":
        return outside
    opaque, fractions = _greatest(dataset, info.alpha_band, progress)
    return replace(outside, opaque=opaque, fractions=fractions)


def _choose(dataset: gdal.Dataset, info: RasterInfo, dtype: int, progress: Progress) -> Outside:
    name = gdal.GetDataTypeName(dtype)
    bands = [number for number in range(1, info.band_count + 1) if number != info.alpha_band]
    nodata = {number: _fitting(info.nodata[number - 1], name) for number in bands}
    if name in LONG:
        check_exact(dataset, {n: info.nodata[n - 1] for n in bands}, info.source.name, progress)
    declared = sorted({value for value in nodata.values() if value is not None})
    if len(declared) == 1 and None not in nodata.values():
        return Outside(declared[0], False, dtype)
    if name in FLOATS:
        # GDAL blends partly transparent pixels with what was there, and NaN spreads.
        return Outside(
            float("nan") if info.alpha_band is None else _LEAST.get(name, limits(name)[0]), False, dtype
        )
    if not declared and _masked_by_alpha(info, name):
        return Outside(None, False, dtype)
    candidates = [*declared, *candidates_of(name, any(info.paletted))]
    free = _unused(dataset, nodata, candidates, progress, info.alpha_band)
    if free is not None:
        return Outside(free, False, dtype)
    if name in WIDER and (declared or name not in MASKED_BY_ALPHA):
        return Outside(limits(WIDER[name])[1], False, gdal.GetDataTypeByName(WIDER[name]))
    return Outside(None, info.alpha_band is None, dtype)


def _masked_by_alpha(info: RasterInfo, dtype: str) -> bool:
    """Whether GDAL takes the alpha band for a mask: the last of two or of four, of few types."""
    return (
        dtype in MASKED_BY_ALPHA
        and info.alpha_band == info.band_count
        and info.band_count in _COUNTS_OF_ALPHA
    )


def alpha_suffices(info: RasterInfo, dtype: int) -> bool:
    """Whether an alpha band, the raster's own or one after its bands, says alone which pixels are valid: GDAL
    takes it for a mask, and no band has nodata beside it."""
    if info.alpha_band is not None:
        return True
    is_mask = gdal.GetDataTypeName(dtype) in MASKED_BY_ALPHA and info.band_count + 1 in _COUNTS_OF_ALPHA
    return is_mask and all(value is None for value in info.nodata)


def _fitting(value: float | None, dtype: str) -> float | None:
    return value if value is not None and fits(value, dtype) else None


def candidates_of(dtype: str, paletted: bool) -> list[float]:
    """Values that may mark the outside, the most usual first."""
    low, high = map(int, limits(dtype))
    ends = [low, high]
    if paletted or high - low == 65535:
        ends += list(range(high - 1, low, -1))
    return [float(end) for end in ends]


def _unused(
    dataset: gdal.Dataset,
    nodata: dict[int, float | None],
    candidates: list[float],
    progress: Progress,
    alpha: int | None,
) -> float | None:
    """The first candidate that no pixel has, but for transparent ones, and those with their own band's nodata
    value.

    nodata: band (1-based) -> its value. alpha: band. Reads block by block; ends when no candidate is left.
    """
    left = np.array(list(dict.fromkeys(candidates)))
    for number, values in _blocks(dataset, list(nodata), progress, alpha):
        kept = ~present(left, values) | (left == nodata[number])
        if not kept.any():
            return None
        left = left[kept]
    return float(left[0])


def present(candidates: np.ndarray, values: np.ndarray) -> np.ndarray:
    """bool (N,): which candidates (N,) float64 occur among whole numbers."""
    if len(candidates) <= _FEW or values.itemsize > 2:
        return np.array([bool((values == int(each)).any()) for each in candidates])
    low = int(np.iinfo(values.dtype).min)
    occurring = np.zeros(1 << (8 * values.itemsize), bool)
    occurring[values.view(f"u{values.itemsize}")] = True  # the negative ones last
    places = candidates.astype(np.int64)
    inside = (places >= low) & (places <= np.iinfo(values.dtype).max)
    return inside & occurring[places % len(occurring)]


def free_value(
    bands: Sequence[tuple[gdal.Dataset, RasterInfo, int]], candidates: Sequence[float], progress: Progress
) -> float | None:
    """The first candidate, a whole number, that no valid pixel of any band has; None where there is none.

    bands: each with its raster, open and described, and its number (1-based) there. Reads them block by
    block; ends when no candidate is left. Raises TiepointError and Cancelled.
    """
    left = np.array(list(dict.fromkeys(candidates)))
    for index, (dataset, info, number) in enumerate(bands):
        width, height = info.size
        rows = max(1, min(height, _PIXELS_AT_ONCE // width))
        for top in range(0, height, rows):
            lines = min(rows, height - top)
            valid = valid_in(dataset, info, number, (0, top, width, lines))
            if valid is None:
                raise TiepointError("sensed_unreadable")
            left = left[~present(left, _values(dataset, number, top, lines)[valid])]
            if not len(left):
                return None
            progress((index + (top + lines) / height) / len(bands))
            progress.check()
    return float(left[0])


def check_exact(
    dataset: gdal.Dataset, nodata: dict[int, float | None], name: str, progress: Progress
) -> None:
    """Raise TiepointError where a valid pixel is beyond double precision, or several bands have pixels of a
    nodata value that GDAL's warper would round, as 2^64 - 1: for one band alone, view_of has a mask instead.
    """
    for number, values in _blocks(dataset, list(nodata), progress):
        kind = "UInt64" if values.dtype.kind == "u" else "Int64"
        beyond = (values > EXACT) | (values < -EXACT if values.dtype.kind == "i" else False)
        declared = nodata[number]
        marked = np.zeros(beyond.shape, bool) if declared is None else values == int(declared)
        if (beyond & ~marked).any():
            raise TiepointError("values_of_64_bit", name=name)
        if len(nodata) > 1 and declared is not None and marked.any() and not fits(declared, kind):
            raise TiepointError("nodata_beyond_double", name=name, value=int(declared))


def _greatest(dataset: gdal.Dataset, band: int, progress: Progress) -> tuple[float | None, bool]:
    """The greatest value of a band (1-based), None where none is above zero, and whether it has fractions."""
    greatest, fractions = 0.0, False
    for _, values in _blocks(dataset, [band], progress):
        known = values[np.isfinite(values)]
        greatest = max(greatest, float(np.max(known, initial=0.0)))
        fractions = fractions or bool((known != np.rint(known)).any())
    return greatest or None, fractions


def _blocks(
    dataset: gdal.Dataset, bands: list[int], progress: Progress, alpha: int | None = None
) -> Iterator[tuple[int, np.ndarray]]:
    """(band, its values (N,)) of all pixels of bands (1-based), row by row; with `alpha` of opaque ones."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    rows = max(1, min(height, _PIXELS_AT_ONCE // width))
    for index, number in enumerate(bands):
        for top in range(0, height, rows):
            lines = min(rows, height - top)
            values = _values(dataset, number, top, lines)
            if alpha is not None:
                values = values[_values(dataset, alpha, top, lines) > 0]
            yield number, values
            progress((index * height + top + lines) / (len(bands) * height))
            progress.check()


def _values(dataset: gdal.Dataset, number: int, top: int, lines: int) -> np.ndarray:
    band = dataset.GetRasterBand(number)
    data = band.ReadRaster(0, top, dataset.RasterXSize, lines)
    if data is None:
        raise TiepointError("sensed_unreadable")
    return np.frombuffer(data, KINDS[gdal.GetDataTypeName(band.DataType)])
