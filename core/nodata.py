"""Which values of a raster's bands a layer takes for nodata, as plain values."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


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
