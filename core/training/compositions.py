"""Random compositions of rotation, scale, shift and brightness, and the patches they cut around a seed.

[Y] names rotation, scale and brightness; the small shift stands for the inexact places of keypoints.
"""

from __future__ import annotations

import cv2
import numpy as np

from ..training_options import TrainingOptions
from .seeds import SIDE

COLUMNS = ("angle", "scale", "dx", "dy", "gain", "bias", "gamma")


def draw(count: int, options: TrainingOptions, rng: np.random.Generator) -> np.ndarray:
    """(count, 7) float64, columns as in COLUMNS: degrees, factor, px, px, factor, share, exponent."""

    def even(limit: float) -> np.ndarray:
        return rng.uniform(-limit, limit, count)

    return np.column_stack(
        [
            even(options.rotation),
            np.exp(even(np.log(options.scale))),
            even(options.shift),
            even(options.shift),
            1.0 + even(options.gain),
            even(options.bias),
            np.exp(even(np.log(options.gamma))),
        ]
    )


def cut(image: np.ndarray, xy: np.ndarray, composition: np.ndarray) -> np.ndarray:
    """(SIDE, SIDE) float32 patch of `image` (H, W) float32 in [0, 1] around `xy` (2,) pixels.

    Resampled once, directly from the image, so that the corners of a turned patch show the real image. Beyond
    its border the image is mirrored. The scale is image pixels per patch pixel.
    """
    angle, scale, dx, dy, gain, bias, gamma = composition
    patch = _window(image, xy + (dx, dy), np.deg2rad(angle), scale)
    np.power(np.clip(patch, 0.0, 1.0, out=patch), np.float32(gamma), out=patch)
    return np.clip(np.float32(gain) * patch + np.float32(bias), 0.0, 1.0)


def upright(image: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """(SIDE, SIDE) float32: the unchanged patch."""
    return _window(image, xy, 0.0, 1.0)


def _window(image: np.ndarray, centre: np.ndarray, angle: float, scale: float) -> np.ndarray:
    cosine, sine = scale * np.cos(angle), scale * np.sin(angle)
    matrix = np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0]])
    middle = np.full(2, (SIDE - 1) / 2)  # a seed lies between the two middle pixels of its patch
    matrix[:, 2] = centre - matrix[:, :2] @ middle
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(image, matrix, (SIDE, SIDE), flags=flags, borderMode=cv2.BORDER_REFLECT_101)
