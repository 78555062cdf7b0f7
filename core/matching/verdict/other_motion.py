"""Something else that both images have in common: a part of the overlap that agrees on a shift of its own.

Clouds between two bands, the waves of a sea, a vehicle: what moved may be the larger part, and the ground the
smaller one. Contrast does not decide: every window of the overlap counts as much as another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...pair import Pair
from ..thresholds import OTHER_DEVIATIONS, OTHER_SHARE
from .directions import WINDOW, Directions, agreement_of, mean
from .likeness import FARTHEST, products

# Lengths are px of the shrunk images.
_BESIDE = 5  # px; nearer shifts are the same motion
_AGREES, _OPEN = 0.4, 0.2  # correlation of a window that agrees with a shift, and of one that does not
_LEAST_ENERGY = 1e-4  # of the direction field in a window: below, there is nothing to compare


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


def other_motion(compared: Directions | None) -> OtherMotion:
    """The other motion beside the transform under which both images are compared; of share 0 where nothing is
    left, or too little is common to both (None)."""
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


def _of_one_contrast(field: np.ndarray) -> np.ndarray:
    """The field (H, W, 2) with a root mean square of one in every window."""
    energy = mean(np.sum(field * field, axis=2))
    return np.asarray(field / np.sqrt(np.maximum(energy, _LEAST_ENERGY))[..., None], dtype=np.float32)


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
