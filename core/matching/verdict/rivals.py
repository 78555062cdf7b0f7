"""Repeated structure: whether another shift fits about as well as the transform that was found."""

from __future__ import annotations

from functools import cached_property

import cv2
import numpy as np

from ..ground.displacement_field import DisplacementField
from ..ground.pair_aligner import PairAligner
from ..images import Images
from ..thresholds import RIVAL, TELLING, TELLING_RATIO
from .directions import NEAR, WINDOW, Directions
from .likeness import BESIDE, FARTHEST, Likeness

# Lengths are px of the shrunk images, see directions.SIDE.
_HERE = 3  # px by which the transform may be off
_CLEAR, _APART = 0.3, 0.15  # least correlation of a window that decides for a shift, and least difference


class Shifts:
    """How alike both images are under a transform, and under every shift of it.

    All shifts at which the images still have a quarter of their structure in common are compared, by the
    directions of edges.
    """

    def __init__(
        self,
        transform: np.ndarray,
        images: Images,
        masks: Images,
        field: DisplacementField | None = None,
    ) -> None:
        """transform: (3, 3), sensed -> reference. images (H, W) float32, masks (H, W) bool: of the reference
        and the sensed image. field: what bends it, see Ground; under an affine transform alone, an oblique
        frame is as alike at other shifts."""
        self._compared = Directions.of(PairAligner(transform, images, masks), field)

    @property
    def farthest(self) -> np.ndarray:
        """(2,) px of the reference, x and y: the longest shifts that are compared."""
        return np.zeros(2) if self._compared is None else FARTHEST * self._compared.extent

    @cached_property
    def _likeness(self) -> Likeness | None:
        return None if self._compared is None else Likeness.of(self._compared.fields, self._compared.masks)

    @property
    def deviations(self) -> float:
        """Standard deviations by which the likeness under the transform exceeds that of the other shifts, up
        to half of the overlap's side; 0 where the images do not overlap."""
        return 0.0 if self._likeness is None else self._likeness.deviations(_HERE)

    def rival(self, reach: float = np.inf) -> tuple[float, np.ndarray]:
        """The likeness at the best other shift over that under the transform, and that shift (2,), px of the
        reference.

        reach: px of the reference, the longest shift that counts. The ratio is 0 where other parts of the
        image support the shift, as with print beside ground, and where the images do not overlap.
        """
        compared, likeness = self._compared, self._likeness
        if compared is None or likeness is None:
            return 0.0, np.zeros(2)
        others = likeness.values.copy()
        rows, columns = (np.arange(side) - side // 2 for side in others.shape)
        down, across = np.abs(rows)[:, None], np.abs(columns)
        height, width = likeness.shape
        others[(down <= BESIDE) & (across <= BESIDE)] = -1.0
        others[down**2 + across**2 > (reach / compared.step) ** 2] = -1.0
        others[(down > FARTHEST * height) | (across > FARTHEST * width)] = -1.0
        row, column = np.unravel_index(int(others.argmax()), others.shape)
        ratio = float(others[row, column]) / max(likeness.here(_HERE), 1e-9)
        shift = np.array([columns[column], rows[row]])
        if ratio > RIVAL and _distinct(compared.fields, shift):
            ratio = 0.0
        return ratio, shift * compared.step


def _distinct(fields: Images, shift: np.ndarray) -> bool:
    """Whether enough windows clearly support the transform, and few `shift` (2,) px instead."""
    moved = np.roll(fields.sensed, (-int(shift[1]), -int(shift[0])), axis=(0, 1))
    unshifted, shifted = (_in_windows(fields.reference, other) for other in (fields.sensed, moved))
    energy = cv2.boxFilter(np.sum(fields.reference**2, axis=2), -1, (WINDOW, WINDOW))
    shown = energy > 0.5 * float(np.median(energy))
    # Only windows that lie in the other image with and without the shift.
    for axis, (side, by) in enumerate(zip(shown.shape, shift[::-1])):
        place = np.arange(side) + int(by)
        outside = (place < WINDOW // 2) | (place >= side - WINDOW // 2)
        if axis == 0:
            shown[outside] = False
        else:
            shown[:, outside] = False
    shown[cv2.boxFilter(np.sum(moved**2, axis=2), -1, (WINDOW, WINDOW)) < 1e-3] = False
    best = np.maximum(unshifted, shifted)
    clear = shown & (best > _CLEAR) & (np.abs(unshifted - shifted) > _APART)
    against = np.count_nonzero(clear & (shifted > unshifted))
    support = np.count_nonzero(clear) - against
    return support > TELLING * np.count_nonzero(shown) and support > TELLING_RATIO * against


def _in_windows(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(H, W) correlation in [-1, 1] of two direction fields (H, W, 2) in windows, best within NEAR px."""
    size = (WINDOW, WINDOW)
    best = np.full(one.shape[:2], -1.0, np.float32)
    for dy in range(-NEAR, NEAR + 1):
        for dx in range(-NEAR, NEAR + 1):
            near = np.roll(other, (dy, dx), axis=(0, 1))
            product = cv2.boxFilter(np.sum(one * near, axis=2), -1, size)
            energy = [cv2.boxFilter(np.sum(part**2, axis=2), -1, size) for part in (one, near)]
            best = np.maximum(best, product / np.sqrt(np.maximum(energy[0] * energy[1], 1e-6)))
    return best
