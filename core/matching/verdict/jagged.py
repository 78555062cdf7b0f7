"""Lines that are shifted against their neighbours: interlaced fields, a shaken line scanner.

Templates average over their lines, so neither control points nor check points show it. One image alone does:
neighbouring lines of the ground are almost alike.
"""

from __future__ import annotations

import cv2
import numpy as np

from ..images import middle
from ..thresholds import JAGGED

# Chosen on the 50 images of the development pairs (1024 px in their middle): as they are, no median shift is
# above 0.31 px, of the 0.80 that counts; 17 of them, interlaced by 3 and 12 px or shaken by 1.5 px, are all
# found. With half or twice _SLANT 0.25 and 0.34 px, and all are found.
_FARTHEST = 16  # px, largest shift between two lines; with 8, no fields 12 px apart are found
_HIGH_PASS = 31  # px, of a line; with 15, 15 of the 17 are found, with 63 all
_ALIKE = 0.5  # correlation of two neighbouring lines of which the shift is known; 0.3 the same, 0.7: 14 of 17
_SLANT = 16  # such pairs, an even number: the shifts of interlaced fields take turns
_FEWEST = 30  # such pairs; a choice: a median of fewer is noise


def is_jagged(image: np.ndarray, mask: np.ndarray) -> bool:
    """Whether the lines of an image (H, W) float32 with a mask (H, W) bool are shifted against each other;
    lines are rows or columns."""
    image, mask = middle(image, mask)
    both = (image, mask), (image.T, mask.T)
    return any(line_shift(*map(np.ascontiguousarray, each)) >= JAGGED for each in both)


def line_shift(image: np.ndarray, mask: np.ndarray) -> float:
    """px: median of the shifts along x, without their sign, between each row and the next; 0 where too few
    are known."""
    height, width = image.shape
    if height <= 2 * _FEWEST or width <= 4 * _FARTHEST:
        return 0.0
    detail = np.where(mask, image - cv2.blur(image, (_HIGH_PASS, 1)), np.float32(0))
    upper = detail[:-1, _FARTHEST:-_FARTHEST]
    kept = upper.shape[1]
    correlation = np.empty((2 * _FARTHEST + 1, height - 1), np.float32)
    until = np.pad(np.cumsum(detail * detail, axis=1, dtype=np.float64), ((0, 0), (1, 0)))
    energy = until[:, kept:] - until[:, :-kept]  # of the rest of each line, by where it begins
    both = np.sqrt(np.maximum(energy[:-1, _FARTHEST, None] * energy[1:], 1e-12))
    for lag in range(2 * _FARTHEST + 1):
        products = np.einsum("ij,ij->i", upper, detail[1:, lag : lag + kept])
        correlation[lag] = products / both[:, lag]
    best = correlation.argmax(axis=0)
    sure = (correlation.max(axis=0) > _ALIKE) & (best > 0) & (best < 2 * _FARTHEST)
    if np.count_nonzero(sure) < max(_FEWEST, height // 4):
        return 0.0
    shift = (best[sure] - _FARTHEST).astype(np.float64)
    # Edges that cross the lines obliquely shift slowly.
    slant = np.convolve(shift, np.full(_SLANT, 1.0 / _SLANT), "same")
    return float(np.median(np.abs(shift - slant)))
