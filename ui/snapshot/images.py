"""Qt's images as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QImage

if TYPE_CHECKING:
    import numpy as np


def rgba(image: QImage) -> np.ndarray:
    """uint8 (height, width, 4): red, green, blue, alpha, not premultiplied."""
    import numpy as np

    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = straight.constBits()
    bits.setsize(straight.bytesPerLine() * straight.height())
    rows = np.frombuffer(bits, np.uint8).reshape(straight.height(), straight.bytesPerLine())
    return rows[:, : 4 * straight.width()].reshape(straight.height(), straight.width(), 4).copy()
