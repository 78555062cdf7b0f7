"""The difference of two rendered rasters as a picture: mid-grey where they are equal."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtGui import QImage

_LUMA = (0.114, 0.587, 0.299)  # Rec. 601, in the order of a 32-bit image's bytes: blue, green, red
_PERCENTILES = (2.0, 98.0)  # that become black and white
_SAMPLE = 50_000  # pixels that the stretch is taken from


def difference_image(*, first: QImage, second: QImage) -> QImage | None:
    """Second minus first, both in grey and stretched where both have data; transparent elsewhere.

    Mid-grey is no difference. None if the images differ in size, or share no pixel.
    """
    if first.size() != second.size() or first.isNull():
        return None
    grey, visible = [], None
    for image in (first, second):
        values, opaque = _grey(image)
        grey.append(values)
        visible = opaque if visible is None else visible & opaque
    if visible is None or not visible.any():
        return None
    step = max(1, int(np.sqrt(visible.size / _SAMPLE)))
    sample = visible[::step, ::step]
    stretched = []
    for values in grey:
        part = values[::step, ::step][sample] if sample.any() else values[visible]
        low, high = (float(value) for value in np.percentile(part, _PERCENTILES))
        stretched.append((values - low) / max(high - low, 1.0))
    shade = np.clip(127.5 + 127.5 * (stretched[1] - stretched[0]), 0, 255).astype(np.uint8)
    pixels = np.empty((*shade.shape, 4), np.uint8)
    pixels[..., :3] = shade[..., None]
    pixels[..., 3] = np.where(visible, 255, 0)
    pixels[~visible] = 0  # premultiplied
    height, width = shade.shape
    image = QImage(
        pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
    ).copy()
    image.setDevicePixelRatio(first.devicePixelRatio())
    return image


def _grey(image: QImage) -> tuple[np.ndarray, np.ndarray]:
    """(H, W) float32 luma, and where the image is opaque."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    pixels = pixels[:, : image.width()]
    values = np.zeros(pixels.shape[:2], np.float32)
    for channel, weight in enumerate(_LUMA):
        values += np.float32(weight) * pixels[..., channel]
    return values, pixels[..., 3] > 127
