"""The standard error of a correlation peak, by leaving out parts of the template.

Only numpy: it runs in QGIS's own process.
"""

from __future__ import annotations

import numpy as np

from ..pair import Pair
from .correlation import Edges, edges_of, summits

BLOCK = 16  # px, side of the part left out in turn: the blur of the edges correlates neighbouring pixels
_NEAR = 2  # px around the peak in which it is searched again
_FEWEST = 4  # blocks


def peak_error(chips: Pair[np.ndarray], radius: int, peak: np.ndarray) -> float:
    """Standard error of a peak of correlation.correlation, px, both axes together; nan = unknown.

    chips: (H, W) each, and radius as there. peak: (2,) x, y of the surface, as clear_peak has it.

    The template's blocks are left out one after the other (the jackknife), so the error holds for any noise
    of the images. It does not include errors that both chips share.
    """
    described = edges_of(chips)
    return float("nan") if described is None else edge_peak_error(described, radius, peak)


def edge_peak_error(described: Pair[Edges], radius: int, peak: np.ndarray) -> float:
    """As `peak_error`, of two chips whose edges are known."""
    column, row = np.rint(peak).astype(int) - _NEAR
    side = 2 * _NEAR + 1
    if min(row, column) < 0 or max(row, column) + side > 2 * radius + 1:
        return float("nan")
    strength, valid = described.reference
    height, width = (length - 2 * radius for length in valid.shape)
    template = strength[:, radius : radius + height, radius : radius + width]
    template_known = valid[radius : radius + height, radius : radius + width]
    template = (template - _mean(template, template_known)) * template_known
    strength, other_known = described.sensed
    other = strength - _mean(strength, other_known)
    energies = np.sum(template**2, axis=0), np.sum(other**2, axis=0)
    sums = np.zeros((3, side, side, -(-height // BLOCK), -(-width // BLOCK)))  # products, energies of both
    for y in range(side):
        for x in range(side):
            window = slice(row + y, row + y + height), slice(column + x, column + x + width)
            both = other_known[window] & template_known
            products = np.einsum("dhw,dhw->hw", template, other[:, window[0], window[1]])
            for index, values in enumerate((products, energies[0], energies[1][window])):
                sums[index, y, x] = _blocks(values * both)
    sums = sums.reshape(3, side, side, -1)
    sums = sums[..., (sums[1] > 0).all(axis=(0, 1))]
    count = sums.shape[-1]
    if count < _FEWEST:
        return float("nan")
    products, energy, other_energy = sums.sum(axis=-1, keepdims=True) - sums  # each without one block
    surfaces = products / np.sqrt(np.maximum(energy * other_energy, 1e-12))
    found = _peaks(np.moveaxis(surfaces, -1, 0))
    if np.isnan(found).any():
        return float("nan")
    return float(np.sqrt((count - 1) / count * np.sum((found - found.mean(axis=0)) ** 2)))


def _peaks(surfaces: np.ndarray) -> np.ndarray:
    """(N, 2) x, y of the highest places of surfaces (N, H, W); nan at their borders, and on ridges."""
    count, height, width = surfaces.shape
    highest = surfaces.reshape(count, -1).argmax(axis=1)
    row, column = np.divmod(highest, width)
    inner = (row > 0) & (row < height - 1) & (column > 0) & (column < width - 1)
    inner &= surfaces[np.arange(count), row, column] > 0
    found = np.full((count, 2), np.nan)
    near = np.arange(-1, 2)
    around = surfaces[
        np.flatnonzero(inner)[:, None, None],
        row[inner, None, None] + near[:, None],
        column[inner, None, None] + near,
    ]
    found[inner] = np.stack([column, row], axis=1)[inner] + summits(around.reshape(-1, 9))
    return found


def _mean(strength: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The mean of each direction (D, H, W) over the known pixels, (D, 1, 1)."""
    return np.sum(strength * known, axis=(1, 2), keepdims=True) / max(1, np.count_nonzero(known))


def _blocks(values: np.ndarray) -> np.ndarray:
    """Sums over BLOCK x BLOCK px; the remainder at the right and below is a block, too."""
    rows, columns = (np.arange(0, length, BLOCK) for length in values.shape)
    return np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)
