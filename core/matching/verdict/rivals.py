"""Repeated structure: whether another shift fits about as well as the transform that was found."""

from __future__ import annotations

from functools import cached_property

import cv2
import numpy as np

from ..ground.pair_aligner import PairAligner
from ..images import Images
from ..tiles.turned_fields import direction_field
from .thresholds import RIVAL, TELLING, TELLING_RATIO

# The lengths below are px of the images shrunk to this.
SIDE = 300  # px, root of the overlap's area at which shifts are compared
BESIDE = 8  # px; nearer shifts belong to the transform's own peak
_HERE = 3  # px by which the transform may be off
WINDOW = 25  # px, side of the windows in which two shifts are compared
NEAR = 2  # px by which either shift may be off in a window
_CLEAR, _APART = 0.3, 0.15  # least correlation of a window that decides for a shift, and least difference
# Of the overlap's side: structures that repeat do so nearer, but opposite edges of a frame are alike, too.
FARTHEST = 0.5
_LEAST_COMMON = 0.25  # share of the structure of the image with less, common to both at a shift


class Shifts:
    """How alike both images are under a transform, and under every shift of it.

    All shifts at which the images still have a quarter of their structure in common are compared, by the
    directions of edges.
    """

    def __init__(self, transform: np.ndarray, images: Images, masks: Images) -> None:
        """transform: (3, 3), sensed -> reference. images (H, W) float32, masks (H, W) bool: of the reference
        and the sensed image."""
        aligner = PairAligner(transform, images, masks)
        box = aligner.overlap(0.0)
        self._step = 1.0  # px of the reference per pixel of the shrunk images
        self.farthest = np.zeros(2)  # px of the reference, x and y: the longest shifts that are compared
        self._fields: Images | None = None
        if box is None:
            return
        self.farthest = FARTHEST * (box[2:] - box[:2])
        self._step = max(aligner.unit, float(np.sqrt(np.prod(box[2:] - box[:2]))) / SIDE)
        pair = aligner.aligned(box, self._step)
        self._fields = pair.images.with_each(pair.masks, direction_field)
        self._likeness = likeness_of(self._fields, pair.masks.map(lambda mask: mask.astype(np.float64)))

    @cached_property
    def deviations(self) -> float:
        """Standard deviations by which the likeness under the transform exceeds that of the other shifts, up
        to half of the overlap's side; 0 where the images do not overlap."""
        if self._fields is None:
            return 0.0
        return deviations_of(self._likeness, self._fields.reference.shape[:2], _HERE)

    def rival(self, reach: float = np.inf) -> tuple[float, np.ndarray]:
        """The likeness at the best other shift over that under the transform, and that shift (2,), px of the
        reference.

        reach: px of the reference, the longest shift that counts. The ratio is 0 where other parts of the
        image support the shift, as with print beside ground, and where the images do not overlap.
        """
        if self._fields is None:
            return 0.0, np.zeros(2)
        likeness = self._likeness.copy()
        middle = np.array(likeness.shape) // 2

        def around(reach: int) -> tuple[slice, slice]:
            low, high = middle - reach, middle + reach + 1
            return slice(low[0], high[0]), slice(low[1], high[1])

        here = float(likeness[around(_HERE)].max())
        likeness[around(BESIDE)] = -1.0
        rows, columns = (np.arange(side) - middle[axis] for axis, side in enumerate(likeness.shape))
        likeness[rows[:, None] ** 2 + columns**2 > (reach / self._step) ** 2] = -1.0
        height, width = self._fields.reference.shape[:2]
        likeness[np.abs(rows) > FARTHEST * height] = -1.0
        likeness[:, np.abs(columns) > FARTHEST * width] = -1.0
        place = np.array(np.unravel_index(int(likeness.argmax()), likeness.shape))
        best = float(likeness[place[0], place[1]])
        ratio, shift = best / max(here, 1e-9), (place - middle)[::-1]
        if ratio > RIVAL and _distinct(self._fields, shift):
            ratio = 0.0
        return ratio, shift * self._step


def deviations_of(likeness: np.ndarray, shape: tuple[int, ...], near: int) -> float:
    """Standard deviations by which the likeness within `near` px of the middle exceeds that at shifts up to
    half of the sides of `shape`; likeness: see likeness_of."""
    middle = np.array(likeness.shape) // 2
    reach = [int(FARTHEST * side) for side in shape]
    rows, columns = (slice(at - far, at + far) for at, far in zip(middle, reach))
    others = likeness[rows, columns]
    rows, columns = (slice(at - near, at + near + 1) for at in middle)
    here = float(likeness[rows, columns].max())
    return (here - float(others.mean())) / max(float(others.std()), 1e-9)


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


def likeness_of(fields: Images, masks: Images) -> np.ndarray:
    """Correlation of two direction fields (H, W, 2) at every shift; the middle is the zero shift."""
    common = products(fields)
    energy = fields.map(lambda field: np.sum(field.astype(np.float64) ** 2, axis=2))
    least = _LEAST_COMMON * max(1e-9, min(float(part.sum()) for part in energy.both))
    shown = np.maximum(_sums(reference=energy.reference, sensed=masks.sensed), least)
    shown *= np.maximum(_sums(reference=masks.reference, sensed=energy.sensed), least)
    return common / np.sqrt(shown)


def products(fields: Images) -> np.ndarray:
    """Sum of the products of two direction fields (H, W, 2) at every shift; the middle is the zero shift."""
    planes = fields.map(lambda field: field[..., 0] + 1j * field[..., 1])
    return _sums(reference=planes.reference, sensed=planes.sensed)


def _sums(*, reference: np.ndarray, sensed: np.ndarray) -> np.ndarray:
    """The same of values (H, W), real or complex."""
    size = [cv2.getOptimalDFTSize(2 * side) for side in reference.shape]
    if np.iscomplexobj(reference):
        spectrum = np.conj(np.fft.fft2(reference, size)) * np.fft.fft2(sensed, size)
        return np.fft.fftshift(np.fft.ifft2(spectrum).real)
    spectrum = np.conj(np.fft.rfft2(reference, size)) * np.fft.rfft2(sensed, size)
    return np.fft.fftshift(np.fft.irfft2(spectrum, size))
