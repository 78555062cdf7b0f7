"""What a 2 x 2 map does to directions and lengths."""

from __future__ import annotations

import numpy as np


def scale_of(linear: np.ndarray) -> float:
    """Lengths after the map over those before, the root of the change of areas; linear: (2, 2)."""
    return float(np.sqrt(abs(np.linalg.det(linear))))


def turn_of(linear: np.ndarray) -> float:
    """Degrees in (-180, 180] that the map turns by, from +x toward +y; linear: (2, 2)."""
    return float(np.degrees(np.arctan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1])))
