"""Symmetric equations whose unknowns stand in rows and meet only those of neighbouring rows.

A grid of B-splines has them: solved row group by row group, they cost as much as the grid is long, and no
call is large. Only numpy, which knows no band matrices.
"""

from __future__ import annotations

import numpy as np


class BandedSystem:
    """A sum of terms between unknowns; positive definite before it is solved."""

    def __init__(self, groups: int, side: int) -> None:
        """`groups` groups of `side` unknowns; a term joins unknowns of one group or of neighbouring ones."""
        self.groups, self.side = groups, side
        self._diagonal = np.zeros((groups, side, side))
        self._upper = np.zeros((max(groups - 1, 0), side, side))

    def add(self, index: np.ndarray, factors: np.ndarray, weights: np.ndarray) -> None:
        """Add the sum over rows of weight x (factors . unknowns)², as its matrix.

        index, factors: (N, K), which unknowns and times what; weights: (N,).
        """
        group, place = np.divmod(index, self.side)
        first, second = group[:, :, None], group[:, None, :]
        where = ((3 * first + (second - first + 1)) * self.side + place[:, :, None]) * self.side
        where += place[:, None, :]
        products = factors[:, :, None] * (factors * weights[:, None])[:, None, :]
        shape = self.groups, 3, self.side, self.side  # of each group with the one before, itself, the next
        sums = np.bincount(where.ravel(), products.ravel(), minlength=int(np.prod(shape))).reshape(shape)
        self._diagonal += sums[:, 1]
        self._upper += sums[:-1, 2]

    def plus(self, other: BandedSystem, share: float) -> BandedSystem:
        """The sum of this one and `share` of another of the same shape."""
        made = BandedSystem(self.groups, self.side)
        made._diagonal = self._diagonal + share * other._diagonal
        made._upper = self._upper + share * other._upper
        return made

    def factored(self) -> FactoredBand:
        """Ready to be solved. Raises LinAlgError where it is singular."""
        inverses = np.empty_like(self._diagonal)
        steps = np.empty_like(self._upper)
        reduced = self._diagonal[0]
        for group in range(self.groups):
            inverses[group] = np.linalg.inv(reduced)
            if group + 1 < self.groups:
                steps[group] = inverses[group] @ self._upper[group]
                reduced = self._diagonal[group + 1] - self._upper[group].T @ steps[group]
        return FactoredBand(inverses, steps)


class FactoredBand:
    """Block elimination of a BandedSystem."""

    def __init__(self, inverses: np.ndarray, steps: np.ndarray) -> None:
        self._inverses, self._steps = inverses, steps

    def solve(self, values: np.ndarray) -> np.ndarray:
        """The unknowns (M, K) for the right sides (M, K)."""
        groups, side, _ = self._inverses.shape
        solved = np.array(values, dtype=np.float64).reshape(groups, side, -1)
        for group in range(1, groups):
            solved[group] -= self._steps[group - 1].T @ solved[group - 1]
        for group in range(groups - 1, -1, -1):
            solved[group] = self._inverses[group] @ solved[group]
            if group + 1 < groups:
                solved[group] -= self._steps[group] @ solved[group + 1]
        return solved.reshape(groups * side, -1)
