"""The gradient of the gradient: PSO-SIFT's answer to contrast reversal between bands and sensors."""

from __future__ import annotations

import cv2
import numpy as np


def second_order_gradient(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Magnitude and direction (degrees in [0, 360), from +x toward +y) of the gradient of the
    gradient magnitude of `image` (H, W) float32; both (H, W) float32 (Ma et al. 2017, eq. 1-2).

    The first gradient's magnitude is the same for an image and its negative, so the direction has
    no ambiguity of 180 degrees where contrast is reversed.
    """
    x, y = _sobel(length(*_sobel(image)))
    return length(x, y), cv2.phase(x, y, angleInDegrees=True)


def length(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Lengths (H, W) float32 of the vectors x, y (H, W) float32, the same each time.

    cv2.magnitude (with IPP, in OpenCV's own wheels) rounds by where its result lies in memory: one pixel in
    200 differs in its last bit, enough for a weak pair to get 90 control points or 99.
    """
    squares = x * x
    squares += y * y
    return np.sqrt(squares, out=squares)


def _sobel(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return (
        cv2.Sobel(image, cv2.CV_32F, 1, 0, borderType=cv2.BORDER_REPLICATE),
        cv2.Sobel(image, cv2.CV_32F, 0, 1, borderType=cv2.BORDER_REPLICATE),
    )
