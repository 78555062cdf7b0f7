"""Undeclared nodata values ("fills"), found by how often they occur and how far they lie from all others.
Only numpy.

A fill covers a share of the image and lies beyond the data, with a gap between: -9999 among reflectances,
65535 among 12-bit counts. Flat water, saturated clouds and classes have neighbours among the other values.
"""

from __future__ import annotations

import numpy as np

SHARE = 0.005  # of the pixels; a rarer value does no harm, as the stretch clips that share at either end
FEW_VALUES = 16  # most values of a drawing, a classification or a mask; photographs have over 50
_CONTINUOUS = 32  # fewest other values; with fewer, a gap may be the step between two classes
_MOST_FILLS = 3
# Smallest gap between a fill and the other values, in units of their spread (2nd to 98th percentile). In 369
# images without declared nodata the ground reaches 0.7 at most, fills of scenes 1.2 to 3.6, -9999 over 1000.
_GAP = 1.0
_GAP_OF_KNOWN = 0.1  # the same for _KNOWN values, which hardly occur as data (ocean depths reach -8000)
_ABSURD = 30.0  # beyond this gap, values in between count as mixed by a resampling
_STRAYS = 1e-4  # share of the pixels that may lie in the gap
# Without zero: in one scene of our data a lake is 0 like the border, and no pixel lies between 0 and 29.
_KNOWN = (-9999.0, -99999.0, -999.0, -32768.0, -32767.0, 32767.0, 65535.0, -2147483648.0, 1e20, 9.96921e36)
_KNOWN_ALIKE = 1e-6  # relative; float32 rounds them
_HUGE = 1e30  # +-3.4e38 and the like


def undeclared_fills(values: np.ndarray) -> tuple[float, ...]:
    """The undeclared nodata values of one band, the most frequent first; usually none.

    values: native pixels, any real dtype and shape, without those that are declared invalid.
    """
    values = values[np.isfinite(values)]
    found: list[tuple[int, float]] = []
    count = len(values)
    while count and len(found) < _MOST_FILLS:
        fill = _outlying(values, SHARE * count)
        if fill is None:
            break
        rest = values[values != fill]
        found.append((len(values) - len(rest), fill))
        values = rest
    return tuple(value for _, value in sorted(found, reverse=True))


def few_values(values: np.ndarray) -> bool:
    """Whether a band has so few values that each has a meaning of its own. values: as above."""
    return len(_distinct(values[np.isfinite(values)])[0]) <= FEW_VALUES


def _distinct(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The values that occur, ascending, and how often each does."""
    if values.dtype not in (np.uint8, np.uint16):
        return np.unique(values, return_counts=True)
    counts = np.bincount(values)  # no sort: a tenth of the time
    found = np.flatnonzero(counts)
    return found.astype(values.dtype), counts[found]


def _outlying(values: np.ndarray, enough: float) -> float | None:
    """The least or the greatest value, if `enough` pixels have it and it lies far from the others."""
    least, greatest = float(values.min()), float(values.max())
    ends = [end for end in (least, greatest) if np.count_nonzero(values == end) >= enough]
    if not ends or least == greatest:
        return None
    distinct, counts = _distinct(values)
    for end in ends:
        of_rest = distinct != end
        if _far(end, distinct[of_rest].astype(np.float64), counts[of_rest]):
            return end
    return None


def _far(end: float, rest: np.ndarray, counts: np.ndarray) -> bool:
    """Whether `end` is a fill. rest: the other values, ascending; counts: pixels of each."""
    if len(rest) < _CONTINUOUS:
        return False
    share = np.cumsum(counts) / counts.sum()
    low, high = (float(rest[int(np.searchsorted(share, part))]) for part in (0.02, 0.98))
    spread = high - low
    if spread <= 0:
        return False
    upward = end < rest[0]
    strays = _STRAYS if upward else 1.0 - _STRAYS
    nearest = float(rest[min(int(np.searchsorted(share, strays)), len(rest) - 1)])
    if abs((low if upward else high) - end) >= _ABSURD * spread:
        return True
    return abs(nearest - end) >= (_GAP_OF_KNOWN if _is_usual(end) else _GAP) * spread


def _is_usual(value: float) -> bool:
    """Whether files often have this value for none."""
    return abs(value) > _HUGE or any(abs(value - known) <= _KNOWN_ALIKE * abs(known) for known in _KNOWN)
