"""Directions of edges of both images under one transform, compared in windows all over the overlap."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from ..ground.displacement_field import DisplacementField
from ..ground.ground import Ground
from ..ground.pair_aligner import PairAligner
from ..images import Images
from ..tiles.turned_fields import direction_field

# The lengths below are px of the images shrunk to this.
SIDE = 300  # px, root of the overlap's area at which directions are compared
WINDOW = 25  # px, side of the windows
NEAR = 2  # px by which a shift may be off in a window
_KNOWN = 0.95  # share of a window that is valid in both images


@dataclass(frozen=True)
class Directions:
    """Directions of edges in both images under one transform, on a grid of the overlap."""

    fields: Images  # (H, W, 2) float32, see direction_field
    masks: Images  # (H, W) bool: where each image is valid
    step: float  # px of the reference between two places
    extent: np.ndarray  # (2,) px of the reference, sides of the overlap

    @classmethod
    def of(cls, aligner: PairAligner, field: DisplacementField | None = None) -> Directions | None:
        """Those of the pair as the aligner lays both images on one grid; None without an overlap."""
        box = aligner.overlap(0.0)
        if box is None:
            return None
        extent = box[2:] - box[:2]
        step = max(aligner.unit, float(np.sqrt(np.prod(extent))) / SIDE)
        pair = aligner.aligned(box, step, field)
        return cls(pair.images.with_each(pair.masks, direction_field), pair.masks, step, extent)

    @cached_property
    def known(self) -> np.ndarray:
        """(H, W) bool: both images are valid in the window around a place."""
        return mean((self.masks.reference & self.masks.sensed).astype(np.float32)) > _KNOWN


def directions(ground: Ground, images: Images, masks: Images) -> Directions | None:
    """Both images under the transform of `ground`; None where the overlap is too small for windows. images
    (H, W) float32, masks (H, W) bool: of the reference and the sensed image."""
    found = Directions.of(PairAligner(ground.start, images, masks), ground.field)
    return None if found is None or min(found.fields.reference.shape[:2]) <= WINDOW else found


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
