"""Directions of edges of both images under one transform, compared in windows all over the overlap."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..ground.ground import Ground
from ..ground.pair_aligner import PairAligner
from ..images import Images
from ..tiles.turned_fields import direction_field
from .rivals import NEAR, SIDE, WINDOW


@dataclass(frozen=True)
class Directions:
    """Directions of edges in both images under one transform, on a grid of the overlap."""

    fields: Images  # (H, W, 2) float32, see direction_field
    known: np.ndarray  # (H, W) bool: both images are valid in the window around a place
    step: float  # px of the reference between two places


def directions(ground: Ground, images: Images, masks: Images) -> Directions | None:
    """Both images under the transform of `ground`; None where too little is common to both. images (H, W)
    float32, masks (H, W) bool: of the reference and the sensed image."""
    aligner = PairAligner(ground.start, images, masks)
    box = aligner.overlap(0.0)
    if box is None:
        return None
    step = max(aligner.unit, float(np.sqrt(np.prod(box[2:] - box[:2]))) / SIDE)
    pair = aligner.aligned(box, step, ground.field)
    fields = pair.images.with_each(pair.masks, direction_field)
    if min(fields.reference.shape[:2]) <= WINDOW:
        return None
    known = mean((pair.masks.reference & pair.masks.sensed).astype(np.float32)) > 0.95
    return Directions(fields, known, step)


def mean(values: np.ndarray) -> np.ndarray:
    """Of the window around each place of values (H, W)."""
    return np.asarray(cv2.blur(values, (WINDOW, WINDOW)))


def agreement_of(fields: Images) -> np.ndarray:
    """(H, W): mean product in windows of two fields (H, W, 2), best within NEAR px; of fields of one contrast
    the correlation, in about [-1, 1]."""
    planes = [np.ascontiguousarray(fields.reference[..., axis]) for axis in (0, 1)]
    around = cv2.copyMakeBorder(fields.sensed, NEAR, NEAR, NEAR, NEAR, cv2.BORDER_CONSTANT, value=0)
    shifted = [np.ascontiguousarray(around[..., axis]) for axis in (0, 1)]
    height, width = planes[0].shape
    best = np.full((height, width), -1.0, np.float32)
    for y in range(2 * NEAR + 1):
        for x in range(2 * NEAR + 1):
            part = slice(y, y + height), slice(x, x + width)
            product = cv2.multiply(planes[0], shifted[0][part]) + cv2.multiply(planes[1], shifted[1][part])
            np.maximum(best, mean(product), out=best)
    return best
