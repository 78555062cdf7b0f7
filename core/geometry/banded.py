"""Symmetric equations whose unknowns stand in rows and meet only those of neighbouring rows.

A grid of B-splines has them: solved row group by row group, they cost as much as the grid is long, and no
call is large. Only numpy, which knows no band matrices.
"""

from __future__ import annotations

import numpy as np


class BandedSystem:
    """A sum of terms between unknowns; positive definite before it is solved."""

    def __init__(self, blocks: int, side: int) -> None:
        """`blocks` groups of `side` unknowns; a term joins unknowns of one group or of neighbouring ones."""
        self.blocks, self.side = blocks, side
        self._diagonal = np.zeros((blocks, side, side))
        self._upper = np.zeros((max(blocks - 1, 0), side, side))

    def add(self, index: np.ndarray, factors: np.ndarray, weights: np.ndarray) -> None:
        """Add the sum over rows of weight x (factors . unknowns)², as its matrix.

        index, factors: (N, K), which unknowns and times what; weights: (N,).
        """
        group, place = np.divmod(index, self.side)
        first, second = group[:, :, None], group[:, None, :]
        where = ((3 * first + (second - first + 1)) * self.side + place[:, :, None]) * self.side
        where += place[:, None, :]
        products = factors[:, :, None] * (factors * weights[:, None])[:, None, :]
        shape = self.blocks, 3, self.side, self.side  # of each group with the one before, itself, the next
        sums = np.bincount(where.ravel(), products.ravel(), minlength=int(np.prod(shape))).reshape(shape)
        self._diagonal += sums[:, 1]
        self._upper += sums[:-1, 2]

    def plus(self, other: BandedSystem, share: float) -> BandedSystem:
        """The sum of this one and `share` of another of the same shape."""
        made = BandedSystem(self.blocks, self.side)
        made._diagonal = self._diagonal + share * other._diagonal
        made._upper = self._upper + share * other._upper
        return made

    def factored(self) -> FactoredBand:
        """Ready to be solved. Raises LinAlgError where it is singular."""
        inverses = np.empty_like(self._diagonal)
        steps = np.empty_like(self._upper)
        reduced = self._diagonal[0]
        for block in range(self.blocks):
            inverses[block] = np.linalg.inv(reduced)
            if block + 1 < self.blocks:
                steps[block] = inverses[block] @ self._upper[block]
                reduced = self._diagonal[block + 1] - self._upper[block].T @ steps[block]
        return FactoredBand(inverses, steps)


class FactoredBand:
    """Block elimination of a BandedSystem."""

    def __init__(self, inverses: np.ndarray, steps: np.ndarray) -> None:
        self._inverses, self._steps = inverses, steps

    def solve(self, values: np.ndarray) -> np.ndarray:
        """The unknowns (M, K) for the right sides (M, K)."""
        blocks, side, _ = self._inverses.shape
        solved = np.array(values, dtype=np.float64).reshape(blocks, side, -1)
        for block in range(1, blocks):
            solved[block] -= self._steps[block - 1].T @ solved[block - 1]
        for block in range(blocks - 1, -1, -1):
            solved[block] = self._inverses[block] @ solved[block]
            if block + 1 < blocks:
                solved[block] -= self._steps[block] @ solved[block + 1]
        return solved.reshape(blocks * side, -1)
