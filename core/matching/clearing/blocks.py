"""Pixels that were enlarged by repeating them: the borders of their blocks lie on a lattice.

Where both images were enlarged so, blocks agree with blocks and hide a shift by a part of one. The mean over
a block puts the step at its border in a slope from centre to centre, as by bilinear enlargement.
"""

from __future__ import annotations

import cv2
import numpy as np

from ...pair import Pair
from ..images import Images

_SIDES = range(3, 33)  # px, of a block
_FEWEST = 8  # blocks along a side of the image
# Mean step between pixels within blocks over that at their borders (medians of the blocks), along both axes:
# 0.15 to 0.39 on images enlarged 6 to 10 times with noise of 1 %, 0.49 at least of the development images; of
# the 684 of the shared data 60 are enlarged 3 or 4 times.
_WITHIN = 0.4


def without_blocks(images: Images, masks: Images) -> Images:
    """The images, without the borders of their blocks where both have some.

    images (H, W) float32, masks (H, W) bool: of the reference and the sensed image.
    """
    reference = block_side(images.reference, masks.reference)
    if reference is None:
        return images
    sensed = block_side(images.sensed, masks.sensed)
    if sensed is None:
        return images
    return images.with_each(Pair(reference=reference, sensed=sensed), _averaged)


def block_side(image: np.ndarray, mask: np.ndarray) -> int | None:
    """px, side of the squares of equal pixels that an image (H, W) float32 with a mask (H, W) bool consists
    of; None where it does not."""
    profiles = [_steps(image, mask), _steps(image.T, mask.T)]
    if any(len(steps) < _FEWEST * _SIDES[0] for steps in profiles):
        return None
    sides = [side for side in _SIDES if min(map(len, profiles)) >= _FEWEST * side]
    shares = [max(_share_within(steps, side) for steps in profiles) for side in sides]
    best = int(np.argmin(shares))
    return sides[best] if shares[best] < _WITHIN else None


def _steps(image: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """(W - 1,): mean absolute step from each column to the next, where both are valid."""
    known = mask[:, 1:] & mask[:, :-1]
    step = np.where(known, np.abs(np.diff(image, axis=1)), 0.0)
    return np.asarray(step.sum(axis=0) / np.maximum(known.sum(axis=0), 1))


def _share_within(steps: np.ndarray, side: int) -> float:
    """The mean step within blocks of `side` px over that at their borders, at the best phase; 1 where most
    borders have none."""
    whole = np.median(steps[: len(steps) // side * side].reshape(-1, side), axis=0)
    border = float(whole.max())
    return (float(whole.sum()) - border) / ((side - 1) * border) if border > 0 else 1.0


def _averaged(image: np.ndarray, side: int) -> np.ndarray:
    """The image averaged over squares of `side` px around each pixel."""
    kernel = np.ones(side + 1 - side % 2) / side
    if side % 2 == 0:
        kernel[[0, -1]] /= 2
    return np.asarray(cv2.sepFilter2D(image, -1, kernel, kernel, borderType=cv2.BORDER_REPLICATE))
