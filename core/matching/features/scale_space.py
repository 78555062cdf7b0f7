"""Gaussian scale space, one octave at a time (Lowe 2004; parameters of Ma et al. 2017)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from ...options import MatchOptions

ASSUMED_BLUR = 0.5  # px; blur of the camera, assumed in any image (Lowe 2004)


@dataclass(frozen=True)
class Octave:
    """S + 3 images of one size; image i has blur sigma0 * 2^(i / S) in octave pixels."""

    index: int  # octave pixel (x, y) is full pixel (x, y) * 2^index; -1 for the enlarged one
    gaussians: list[np.ndarray]  # S + 3 of (h, w) float32


def octaves(image: np.ndarray, options: MatchOptions, enlarged: bool) -> Iterator[Octave]:
    """Yield the octaves of `image`, (H, W) float32 in [0, 1], finest first.

    An octave starts from every second pixel of the one before, beginning at pixel 0, so that
    x_full = x_octave * 2^index holds exactly; an averaging resize would shift the grid by half a
    pixel per octave. `enlarged` adds octave -1 in front, twice as large and on the same exact grid.
    """
    first = 0
    present = ASSUMED_BLUR
    if enlarged:
        first, present = -1, 2.0 * ASSUMED_BLUR
        size = (2 * image.shape[1] - 1, 2 * image.shape[0] - 1)
        image = cv2.warpAffine(np.ascontiguousarray(image), np.diag([2.0, 2.0, 1.0])[:2], size)
    layers = options.octave_layers
    factor = 2.0 ** (1.0 / layers)
    base = _blur(image, np.sqrt(options.sigma0**2 - present**2), options.blur, base=True)
    count = max(1, int(np.floor(np.log2(min(image.shape)))) - 2)
    for index in range(first, first + count):
        gaussians = [base]
        for i in range(1, layers + 3):
            step = options.sigma0 * factor ** (i - 1) * np.sqrt(factor**2 - 1.0)
            gaussians.append(_blur(gaussians[-1], step, options.blur))
        yield Octave(index, gaussians)
        base = np.ascontiguousarray(gaussians[layers][::2, ::2])


def _blur(image: np.ndarray, sigma: float, kind: str, base: bool = False) -> np.ndarray:
    """Gaussian blur. "truncated" cuts the kernel as the published PSO-SIFT code does (5 px for the
    first, about 2 sigma otherwise): less effective blur, twice the keypoints and matches."""
    if kind == "truncated":
        size = 5 if base else 2 * round(2.0 * sigma) + 1
    else:
        size = 2 * int(np.ceil(4.0 * sigma)) + 1
    return cv2.GaussianBlur(image, (size, size), sigma, borderType=cv2.BORDER_REPLICATE)
