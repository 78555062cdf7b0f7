"""Symmetric banded equations: unknowns in rows that are coupled only with neighbouring rows.

A grid of B-splines has such equations. Solved row group by row group, their cost grows with the length of the
grid, and no single call is large. Only numpy, which has no band matrices.
"""

from __future__ import annotations

import numpy as np


class BandedSystem:
    """A sum of quadratic terms of unknowns; must be positive definite when it is solved."""

    def __init__(self, groups: int, side: int) -> None:
        """`groups` groups of `side` unknowns; a term couples unknowns of one or neighbouring groups."""
        self.groups, self.side = groups, side
        self._diagonal = np.zeros((groups, side, side))
        self._upper = np.zeros((max(groups - 1, 0), side, side))

    def add(self, index: np.ndarray, factors: np.ndarray, weights: np.ndarray) -> None:
        """Add the sum over rows of weight x (factors . unknowns)², as its matrix.

        index, factors: (N, K), the unknowns of each row and their factors; weights: (N,).
        """
        group, place = np.divmod(index, self.side)
        first, second = group[:, :, None], group[:, None, :]
        where = ((3 * first + (second - first + 1)) * self.side + place[:, :, None]) * self.side
        where += place[:, None, :]
        products = factors[:, :, None] * (factors * weights[:, None])[:, None, :]
        shape = self.groups, 3, self.side, self.side  # each group with the one before, itself, the next
        sums = np.bincount(where.ravel(), products.ravel(), minlength=int(np.prod(shape))).reshape(shape)
        self._diagonal += sums[:, 1]
        self._upper += sums[:-1, 2]

    def plus(self, other: BandedSystem, share: float) -> BandedSystem:
        """The sum of this system and `share` times another of the same shape."""
        made = BandedSystem(self.groups, self.side)
        made._diagonal = self._diagonal + share * other._diagonal
        made._upper = self._upper + share * other._upper
        return made

    def factored(self) -> FactoredBand:
        """The factored system, ready to solve. Raises LinAlgError where it is singular."""
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
