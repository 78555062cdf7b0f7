"""Something else that both images have in common: a part of the overlap that agrees on a shift of its own.

Clouds between two bands, the waves of a sea, a vehicle: what moved may be the larger part, and the ground the
smaller one. Contrast does not decide: every window of the overlap counts as much as another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from ...pair import Pair
from ..ground.ground import Ground
from ..ground.pair_aligner import Images, PairAligner
from ..tiles.turned_fields import direction_field
from .rivals import FARTHEST, NEAR, SIDE, WINDOW, products
from .thresholds import OTHER_DEVIATIONS, OTHER_SHARE

# Lengths are px of the shrunk images.
_BESIDE = 5  # px; nearer shifts are the same motion
_AGREES, _OPEN = 0.4, 0.2  # correlation of a window that agrees with a shift, and of one that does not
_LEAST_ENERGY = 1e-4  # of the direction field in a window: below, there is nothing to compare


@dataclass(frozen=True)
class Directions:
    """Directions of edges in both images under one transform, on a grid of the overlap."""

    fields: Images  # (H, W, 2) float32, see direction_field
    known: np.ndarray  # (H, W) bool: both images are valid in the window around a place
    step: float  # px of the reference between two places


@dataclass(frozen=True)
class OtherMotion:
    """The shift on which most of the windows agree that do not agree with the transform."""

    share: float = 0.0  # of the windows of the overlap that agree on it
    deviations: float = 0.0  # standard deviations by which it exceeds the other shifts
    shift: tuple[float, float] = (0.0, 0.0)  # px of the reference, x and y, beside the transform

    @property
    def clear(self) -> bool:
        """Whether chance does not explain it."""
        return self.share >= OTHER_SHARE and self.deviations >= OTHER_DEVIATIONS


def other_motion(ground: Ground, images: Images, masks: Images) -> OtherMotion:
    """The other motion beside that of `ground`; of share 0 where nothing is left.

    images (H, W) float32, masks (H, W) bool: of the reference and the sensed image.
    """
    compared = directions(ground, images, masks)
    if compared is None:
        return OtherMotion()
    fields, known, step = compared.fields.map(_of_one_contrast), compared.known, compared.step
    height, width = known.shape
    agreement = agreement_of(fields)
    left = known & (agreement < _OPEN)
    if not left.any():
        return OtherMotion()
    (down, right), deviations = _best_shift(fields.reference * left[..., None], fields.sensed)
    moved = np.roll(fields.sensed, (-down, -right), axis=(0, 1))
    row, column = np.arange(height)[:, None] + down, np.arange(width)[None] + right
    border = WINDOW // 2
    left &= (row >= border) & (row < height - border) & (column >= border) & (column < width - border)
    found = left & (agreement_of(replace(fields, sensed=moved)) > _AGREES)
    share = float(np.count_nonzero(found) / np.count_nonzero(known))
    return OtherMotion(share, deviations, (right * step, down * step))


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


def _of_one_contrast(field: np.ndarray) -> np.ndarray:
    """The field (H, W, 2) with a root mean square of one in every window."""
    energy = mean(np.sum(field * field, axis=2))
    return np.asarray(field / np.sqrt(np.maximum(energy, _LEAST_ENERGY))[..., None], dtype=np.float32)


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


def _best_shift(left: np.ndarray, sensed: np.ndarray) -> tuple[tuple[int, int], float]:
    """The shift (rows, columns) at which what is left of the reference fits best, and how far it stands above
    the others, in standard deviations."""
    height, width = left.shape[:2]
    common = products(Pair(reference=left, sensed=sensed))
    rows, columns = (np.arange(side) - side // 2 for side in common.shape)
    allowed = (np.abs(rows)[:, None] <= FARTHEST * height) & (np.abs(columns) <= FARTHEST * width)
    allowed &= rows[:, None] ** 2 + columns**2 >= _BESIDE**2
    values = common[allowed]
    place = int(np.argmax(np.where(allowed, common, -np.inf)))
    row, column = divmod(place, common.shape[1])
    deviations = (float(values.max()) - float(values.mean())) / max(float(values.std()), 1e-9)
    return (int(rows[row]), int(columns[column])), deviations
