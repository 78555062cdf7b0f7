"""The pattern of a sensor or a codec that both images share pixel by pixel, over unrelated ground.

It agrees all over the overlap, so nothing is silent. But it is fine: shrunk, the images have nothing in
common, while those of one place do.
"""

from __future__ import annotations

import numpy as np

from ...geometry.linear import apply_affine
from ..ground.pair_aligner import PairAligner
from ..images import Images
from ..thresholds import LOCKED, LOCKED_SHIFT, PATTERN_DEVIATIONS, PATTERN_LIKENESS
from ..tiles.turned_fields import direction_field
from .likeness import Likeness

_SHRUNK = 4.0  # times: blur of the pattern's pixels and of the direction field
_HERE = 1  # px of the shrunk images by which the transform may be off
_LEAST_SIDE = 32  # px of the shrunk images: below, nothing can be concluded


def fixed_pattern(transform: np.ndarray, images: Images, masks: Images) -> bool:
    """Whether pixels lie on pixels, and only the finest structure agrees.

    transform: (3, 3), sensed -> reference. images (H, W) float32, masks (H, W) bool: of the reference and the
    sensed image.
    """
    if not pixel_on_pixel(transform, images.sensed.shape):
        return False
    aligner = PairAligner(transform, images, masks)
    box = aligner.overlap(0.0)
    if box is None or (box[2:] - box[:2]).min() < _SHRUNK * _LEAST_SIDE:
        return False
    pair = aligner.aligned(box, _SHRUNK)
    fields = pair.images.with_each(pair.masks, direction_field)
    likeness = Likeness.of(fields, pair.masks)
    return likeness.here(_HERE) < PATTERN_LIKENESS and likeness.deviations(_HERE) < PATTERN_DEVIATIONS


def pixel_on_pixel(transform: np.ndarray, shape: tuple[int, ...]) -> bool:
    """Whether the transform is a shift by whole pixels."""
    height, width = shape
    corners = np.array([[0, 0], [width, 0], [0, height], [width, height]], dtype=np.float64)
    shifts = apply_affine(transform, corners) - corners
    middle = shifts.mean(axis=0)
    turned = np.abs(shifts - middle).max()
    return bool(turned < LOCKED and np.abs(middle - np.rint(middle)).max() < LOCKED_SHIFT)
