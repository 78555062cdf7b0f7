"""The transform of a warped raster, saved in its layer, to detect that its points have changed since."""

from __future__ import annotations

import json

import numpy as np
from qgis.core import QgsMapLayer

from ...core.geometry.transforms import Transform
from ...core.pair import Size

_WARPED = "tiepoint/warped"
_SAME = 0.05  # px of the reference; transforms that differ by less count as equal


def corners(transform: Transform, size: Size) -> list[list[float]]:
    """Nine places [x, y], reference px: where `transform` puts a lattice on a sensed raster of `size`."""
    lattice = np.array([[x * size.width / 2, y * size.height / 2] for y in range(3) for x in range(3)])
    return [[float(x), float(y)] for x, y in transform.apply(lattice).tolist()]


def mark(layer: QgsMapLayer, places: list[list[float]]) -> None:
    """Save the transform of the warped raster in its layer. places: see `corners`."""
    layer.setCustomProperty(_WARPED, json.dumps(places))


def is_current(layer: QgsMapLayer, transform: Transform, size: Size) -> bool:
    """False if the raster was warped by another transform; True also if that is not known."""
    text = str(layer.customProperty(_WARPED, "") or "")
    try:
        known = np.array(json.loads(text), dtype=np.float64)
    except (ValueError, TypeError, RecursionError, OverflowError):  # no text, or not of `mark`
        return True
    current = np.array(corners(transform, size))
    return bool(known.shape != current.shape or np.hypot(*(current - known).T).max() < _SAME)
