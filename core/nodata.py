"""Which values of a raster's bands count as nodata: as plain values, and as the text of an option.

The text of `reference_nodata` and `sensed_nodata` has values and ranges, as in “0, 250:255”, beside those
that the file declares; “none” says that the declared ones do not count. It holds for all bands, or has a part
for each, as in “0; none; -inf:0”.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

from .errors import TiepointError

_NOT_DECLARED = "none"


@dataclass(frozen=True)
class BandNodata:
    """One band of a layer. The default is a band as its file declares it."""

    declared: bool = True  # whether the value that the file declares counts
    ranges: tuple[tuple[float, float], ...] = ()  # further values: least and greatest, both included


def to_plain(bands: tuple[BandNodata, ...]) -> list[dict[str, Any]]:
    """For JSON."""
    return [asdict(band) for band in bands]


def of_plain(saved: Any) -> tuple[BandNodata, ...]:
    """What `to_plain` gave. Raises TypeError and ValueError for anything else."""
    if not isinstance(saved, list):
        raise TypeError
    return tuple(_band(each) for each in saved)


def _band(saved: Any) -> BandNodata:
    if not isinstance(saved, dict):
        raise TypeError
    ranges = tuple((float(low), float(high)) for low, high in saved.get("ranges", ()))
    return BandNodata(saved.get("declared", True) is not False, ranges)


def nodata_in(text: str) -> tuple[BandNodata, ...]:
    """What the text of an option says: one rule for all bands, or one for each. Raises TiepointError."""
    return tuple(_rule(part, text) for part in text.split(";"))


def nodata_text(bands: tuple[BandNodata, ...]) -> str:
    """The text of which `nodata_in` makes these rules, shortened where all bands have the same."""
    parts = [", ".join(_words(band)) for band in bands]
    return parts[0] if len(set(parts)) == 1 else "; ".join(parts)


def _rule(part: str, text: str) -> BandNodata:
    declared, ranges = True, []
    for word in filter(None, (each.strip() for each in part.split(","))):
        if word.lower() == _NOT_DECLARED:
            declared = False
            continue
        low, colon, high = word.partition(":")
        try:
            ends = (float(low), float(high if colon else low))
        except ValueError as error:
            raise TiepointError("nodata_not_understood", text=text) from error
        if not ends[0] <= ends[1]:  # also not a number: GDAL takes NaN for nodata anyway
            raise TiepointError("nodata_not_understood", text=text)
        ranges.append(ends)
    return BandNodata(declared, tuple(ranges))


def _words(band: BandNodata) -> list[str]:
    words = [] if band.declared else [_NOT_DECLARED]
    for low, high in band.ranges:
        words.append(_number(low) if low == high else f"{_number(low)}:{_number(high)}")
    return words


def _number(value: float) -> str:
    whole = math.isfinite(value) and value == int(value) and abs(value) < 1e15
    return str(int(value)) if whole else repr(value)
