"""How sure the place of a correlation peak is: would it be elsewhere, had the template been a little other?

Only numpy: it runs in QGIS's own process.
"""

from __future__ import annotations

import numpy as np

from ..pair import Pair
from .correlation import clear_peak, edges

BLOCK = 16  # px, side of what is left out in turn: the edges' blur makes neighbouring pixels alike
_NEAR = 2  # px around the peak in which it is looked for again
_FEWEST = 4  # blocks


def peak_error(chips: Pair[np.ndarray], radius: int, peak: np.ndarray) -> float:
    """Standard error of a peak of template_matching.correlation, px, both axes together; nan = unknown.

    chips: (H, W) each, and radius as there. peak: (2,) x, y of the surface, as clear_peak has it.

    The template's blocks are left out one after the other (the jackknife), so the error holds whatever the
    images' noise is like; what both chips have alike, as a misread edge, it does not see.
    """
    described = chips.map(lambda chip: edges(np.asarray(chip, np.float64)))
    column, row = np.rint(peak).astype(int) - _NEAR
    side = 2 * _NEAR + 1
    if (
        described.reference is None
        or described.sensed is None
        or min(row, column) < 0
        or max(row, column) + side > 2 * radius + 1
    ):
        return float("nan")
    height, width = (length - 2 * radius for length in np.shape(chips.reference))
    strength, valid = described.reference
    own = strength[:, radius : radius + height, radius : radius + width]
    told = valid[radius : radius + height, radius : radius + width]
    own = (own - _mean(own, told)) * told
    strength, seen = described.sensed
    other = strength - _mean(strength, seen)
    sums = np.zeros((3, side, side, -(-height // BLOCK), -(-width // BLOCK)))  # products, energies of both
    for y in range(side):
        for x in range(side):
            there = slice(row + y, row + y + height), slice(column + x, column + x + width)
            both = seen[there] & told
            moved = other[:, there[0], there[1]] * both
            for index, values in enumerate((own * moved, own**2 * both, moved**2)):
                sums[index, y, x] = _blocks(values.sum(axis=0))
    sums = sums.reshape(3, side, side, -1)
    sums = sums[..., (sums[1] > 0).all(axis=(0, 1))]
    count = sums.shape[-1]
    if count < _FEWEST:
        return float("nan")
    products, energy, other_energy = sums.sum(axis=-1, keepdims=True) - sums  # each without one block
    surfaces = products / np.sqrt(np.maximum(energy * other_energy, 1e-12))
    places = [clear_peak(surfaces[..., each]) for each in range(count)]
    found = np.array([place[0] for place in places if place is not None])
    if len(found) < count:
        return float("nan")
    return float(np.sqrt((count - 1) / count * np.sum((found - found.mean(axis=0)) ** 2)))


def _mean(strength: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Of each direction (D, H, W) over the known pixels, (D, 1, 1)."""
    return np.sum(strength * known, axis=(1, 2), keepdims=True) / max(1, np.count_nonzero(known))


def _blocks(values: np.ndarray) -> np.ndarray:
    """Sums over BLOCK x BLOCK px; what is left over at the right and below counts with a block of its own."""
    rows, columns = (np.arange(0, length, BLOCK) for length in values.shape)
    return np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)
