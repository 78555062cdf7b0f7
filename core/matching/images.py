"""The images of a pair, and one image prepared: filled where invalid, without thin gaps, blurred."""

from __future__ import annotations

import cv2
import numpy as np

from ..pair import Pair

Images = Pair[np.ndarray]  # one array of each side: the images, or their masks

MIDDLE = 1024  # px; a choice: so much of a large image suffices


def fill_invalid(image: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """`image` with every invalid pixel replaced by the nearest valid one, which makes no false edges."""
    image = np.ascontiguousarray(image, dtype=np.float32)
    if mask.all() or not mask.any():
        return image
    invalid = (~mask).astype(np.uint8)
    _, label = cv2.distanceTransformWithLabels(invalid, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    value = np.zeros(int(label.max()) + 1, np.float32)
    value[label[mask]] = image[mask]
    return np.where(mask, image, value[label])


def without_thin_gaps(valid: np.ndarray, gap: int) -> np.ndarray:
    """The mask (H, W) bool with gaps up to 2 `gap` px wide made valid, such as those of Landsat 7. The margin
    around each of them would leave next to nothing valid."""
    if valid.all():
        return valid
    side = 2 * gap + 1
    return cv2.morphologyEx(valid.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((side, side), np.uint8)) > 0


def against_aliasing(image: np.ndarray, scale: float) -> np.ndarray:
    """`image` (H, W), blurred as needed before it is shrunk to `scale` of its size."""
    if scale >= 1.0:
        return image
    return cv2.GaussianBlur(image, (0, 0), 0.5 * np.sqrt(1.0 / scale**2 - 1.0) + 1e-3)


def middle(image: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The middle of an image and its mask, (H, W) each: of a large one, enough to tell of what kind it is."""
    part = tuple(
        slice((side - min(side, MIDDLE)) // 2, (side + min(side, MIDDLE)) // 2) for side in image.shape
    )
    return image[part], mask[part]
