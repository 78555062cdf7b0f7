"""Arrays as Qt's images."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtGui import QImage


def image_of(rgba: np.ndarray) -> QImage:
    """The QImage of RGBA uint8 (H, W, 4), not premultiplied; it owns a copy of the pixels."""
    height, width = rgba.shape[:2]
    pixels = np.ascontiguousarray(rgba).tobytes()
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
