"""An image and its mask before they are looked at: filled, thin gaps ignored, blurred before it is shrunk."""

from __future__ import annotations

import cv2
import numpy as np


def fill_invalid(image: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """`image` with every invalid pixel replaced by the nearest valid one: no false edges."""
    image = np.ascontiguousarray(image, dtype=np.float32)
    if mask.all() or not mask.any():
        return image
    invalid = (~mask).astype(np.uint8)
    _, label = cv2.distanceTransformWithLabels(invalid, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    value = np.zeros(int(label.max()) + 1, np.float32)
    value[label[mask]] = image[mask]
    return np.where(mask, image, value[label])


def without_thin_gaps(valid: np.ndarray, gap: int) -> np.ndarray:
    """The mask (H, W) bool with areas up to 2 `gap` px thin made valid, as the gaps of Landsat 7: each would
    take what lies beside it along, and next to nothing would be left."""
    if valid.all():
        return valid
    side = 2 * gap + 1
    return cv2.morphologyEx(valid.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((side, side), np.uint8)) > 0


def against_aliasing(image: np.ndarray, scale: float) -> np.ndarray:
    """`image` (H, W), blurred as far as shrinking it to `scale` of its size asks for."""
    if scale >= 1.0:
        return image
    return cv2.GaussianBlur(image, (0, 0), 0.5 * np.sqrt(1.0 / scale**2 - 1.0) + 1e-3)
