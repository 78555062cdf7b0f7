"""Which values GDAL's data types hold."""

from __future__ import annotations

import math

from ..bindings import gdal

FLOATS = ("Float16", "Float32", "Float64")
EXACT = 2**53  # up to here every whole number is exact in double precision, in which GDAL resamples
_RANGES: dict[str, tuple[float, float]] = {
    "Byte": (0, 255),
    "Int8": (-128, 127),
    "UInt16": (0, 65535),
    "Int16": (-32768, 32767),
    "UInt32": (0, 2**32 - 1),
    "Int32": (-(2**31), 2**31 - 1),
    "UInt64": (0, EXACT),
    "Int64": (-EXACT, EXACT),
    "Float16": (-65504.0, 65504.0),
    "Float32": (-float.fromhex("0x1.fffffep+127"), float.fromhex("0x1.fffffep+127")),
    "Float64": (-float.fromhex("0x1.fffffffffffffp+1023"), float.fromhex("0x1.fffffffffffffp+1023")),
}


def is_float(kind: int) -> bool:
    """Whether GDAL's data type of this number has fractions and NaN. Float16 came with GDAL 3.11."""
    return gdal.GetDataTypeName(kind) in FLOATS


def limits(dtype: str) -> tuple[float, float]:
    """The least and the greatest finite value of GDAL's type of this name, as far as GDAL resamples them."""
    return _RANGES.get(dtype, _RANGES["Float64"])


def fits(value: float, dtype: str) -> bool:
    """Whether a pixel of the type may have this value."""
    low, high = limits(dtype)
    if dtype in FLOATS:
        return not math.isfinite(value) or low <= value <= high
    if not math.isfinite(value) or value != int(value):
        return False
    return low <= value <= high or (high == EXACT and float(value) == value)
