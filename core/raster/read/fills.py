"""Values that stand for "no data" though nobody declared them, found by how often they occur and how far
they lie from all others. Only numpy.

A fill lies beyond the data, in a share of the image, with nothing between: -9999 among reflectances, 65535
among 12-bit counts. Flat water, saturated clouds and classes have neighbours among the other values.
"""

from __future__ import annotations

import numpy as np

SHARE = 0.005  # of the pixels; what is rarer does no harm, the stretch clips as much at either end
FEW_VALUES = 16  # a drawing, a classification or a mask: black is one of its values; photographs have over 50
_CONTINUOUS = 32  # other values that there must be, to know a gap from the steps between classes
_MOST_FILLS = 3
# Gap between the fill and the others, in spreads of the others (2nd to 98th percentile). In 369 undeclared
# images of our data no value of the ground reaches 0.7; fills of scenes reach 1.2 to 3.6, -9999 over 1000.
_GAP = 1.0
_GAP_OF_KNOWN = 0.1  # of values that are used as fills and hardly as anything else, such as depths to -8000
_ABSURD = 30.0  # gap past which values between count as mixtures that a resampling has made
_STRAYS = 1e-4  # of the pixels, that may lie in the gap
# Zero is none of them: a lake of a scene in our data has it, with nothing up to 29, as its border does.
_KNOWN = (-9999.0, -99999.0, -999.0, -32768.0, -32767.0, 32767.0, 65535.0, -2147483648.0, 1e20, 9.96921e36)
_KNOWN_ALIKE = 1e-6  # relative; float32 rounds them
_HUGE = 1e30  # +-3.4e38 and the like


def undeclared_fills(values: np.ndarray) -> tuple[float, ...]:
    """The values of one band that stand for "no data", the most frequent first; mostly none.

    values: of native pixels, any real dtype and shape, without those that are declared invalid.
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
    """Whether a band has so few values that each of them says something. values: as above."""
    return len(np.unique(values[np.isfinite(values)])) <= FEW_VALUES


def _outlying(values: np.ndarray, enough: float) -> float | None:
    """The least or the greatest value, where at least `enough` pixels have it and it lies far beyond."""
    least, greatest = float(values.min()), float(values.max())
    ends = [end for end in (least, greatest) if np.count_nonzero(values == end) >= enough]
    if not ends or least == greatest:
        return None
    distinct, counts = np.unique(values, return_counts=True)
    for end in ends:
        of_rest = distinct != end
        if _far(end, distinct[of_rest].astype(np.float64), counts[of_rest]):
            return end
    return None


def _far(end: float, rest: np.ndarray, counts: np.ndarray) -> bool:
    """Whether `end` is a fill, beside the other values `rest`, which rise, and how many pixels have each."""
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
    return abs(nearest - end) >= (_GAP_OF_KNOWN if _known(end) else _GAP) * spread


def _known(value: float) -> bool:
    return abs(value) > _HUGE or any(abs(value - known) <= _KNOWN_ALIKE * abs(known) for known in _KNOWN)
