"""Affine maps as matrices: applied to points, their scale and rotation."""

from __future__ import annotations

import numpy as np


def apply_affine(matrix: np.ndarray, points: np.ndarray) -> np.ndarray:
    """(N, 2) float64: an affine map (2, 3) or (3, 3) applied to points (N, 2)."""
    return np.asarray(points, dtype=np.float64) @ matrix[:2, :2].T + matrix[:2, 2]


def scale_of(linear: np.ndarray) -> float:
    """The scale of a map (2, 2): the root of its change of areas."""
    return float(np.sqrt(abs(np.linalg.det(linear))))


def turn_of(linear: np.ndarray) -> float:
    """The rotation of a map (2, 2), degrees in (-180, 180], from +x towards +y."""
    return float(np.degrees(np.arctan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1])))


def similarity(scale: float, turn: float) -> np.ndarray:
    """(2, 2): the map of a scale and a rotation in degrees, from +x towards +y."""
    angle = np.radians(turn)
    return scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
