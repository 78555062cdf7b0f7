"""What a warped raster was warped by: remembered in its layer, to tell when its points have gone on since."""

from __future__ import annotations

import json

import numpy as np
from qgis.core import QgsMapLayer

from ...core.geometry.transforms import Transform
from ...core.pair import Size

_WARPED = "tiepoint/warped"
_SAME = 0.05  # px of the reference; transforms that differ by less warp alike


def corners(transform: Transform, size: Size) -> list[list[float]]:
    """Nine places of the sensed raster, of that size, as `transform` has them on the reference, px."""
    lattice = np.array([[x * size.width / 2, y * size.height / 2] for y in range(3) for x in range(3)])
    return [[float(x), float(y)] for x, y in transform.apply(lattice).tolist()]


def mark(layer: QgsMapLayer, places: list[list[float]]) -> None:
    """Let the warped raster remember its transform, see `corners`."""
    layer.setCustomProperty(_WARPED, json.dumps(places))


def is_current(layer: QgsMapLayer, transform: Transform, size: Size) -> bool:
    """False where the raster was warped by another transform; True also where nobody knows."""
    text = str(layer.customProperty(_WARPED, "") or "")
    try:
        known = np.array(json.loads(text), dtype=np.float64)
    except (ValueError, TypeError, RecursionError):  # no text, or not ours
        return True
    there = np.array(corners(transform, size))
    return bool(known.shape != there.shape or np.hypot(*(there - known).T).max() < _SAME)
