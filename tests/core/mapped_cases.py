"""A known map with a bend of a few pixels, and a raster with a wrong offset in its georeferencing."""

from __future__ import annotations

import numpy as np
from tiepoint.core.geometry.smooth_map import SmoothMap
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.mapped_transform import KnownMap, MappedTransform

SENSED_SIZE, REFERENCE_SIZE = Size(500, 300), Size(420, 460)
CRS = Pair(reference="EPSG:3413", sensed="EPSG:4326")
OFFSET = np.array([-9.0, 6.0])  # sensed px
BOX = np.array([-80.0, -80.0, 580.0, 380.0])


def bent(points: np.ndarray) -> np.ndarray:
    """Native sensed pixels -> native reference pixels, by both georeferencings; bends by some 4 px."""
    x, y = points.T
    away = x - 250.0
    return np.column_stack(
        [0.8 * x + 0.1 * y + 2e-4 * away * y + 15, 1.2 * y - 0.1 * x + 1e-4 * away**2 + 70]
    )


def truth(points: np.ndarray) -> np.ndarray:
    """Native sensed pixels -> true native reference pixels."""
    return bent(points + OFFSET)


def known() -> KnownMap:
    exact = SmoothMap.of(bent, BOX)
    return KnownMap(exact, np.array([-20.0, 10.0]), Size(460, 430), CRS, 4.0)


def cloud(count: int = 120, noise: float = 0.0) -> ControlPoints:
    rng = np.random.default_rng(5)
    sensed = rng.uniform((0, 0), SENSED_SIZE, (count, 2))
    return ControlPoints.of(sensed=sensed, reference=truth(sensed) + rng.normal(0, noise, (count, 2)))


def mapped(model: str, points: ControlPoints) -> MappedTransform:
    """`model` fitted to any points after a map that moves sensed pixels by up to 5 px."""
    high = points.sensed.max(axis=0) + 50
    exact = SmoothMap.of(lambda p: p + 5 * np.sin(p[:, ::-1] / high), np.array([-50.0, -50.0, *high]))
    known = KnownMap(exact, np.array([3.0, -7.0]), Size(300, 200), CRS, 3.0)
    return MappedTransform(
        model, known, fit(model, source=known.apply(points.sensed), target=points.reference)
    )
