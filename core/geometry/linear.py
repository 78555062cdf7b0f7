"""Scale and rotation of a 2 x 2 map."""

from __future__ import annotations

import numpy as np


def scale_of(linear: np.ndarray) -> float:
    """The scale of a map (2, 2): the root of its change of areas."""
    return float(np.sqrt(abs(np.linalg.det(linear))))


def turn_of(linear: np.ndarray) -> float:
    """The rotation of a map (2, 2), degrees in (-180, 180], from +x towards +y."""
    return float(np.degrees(np.arctan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1])))
