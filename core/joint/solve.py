"""The joint solve: the affine corrections of all scenes at once, by sparse least squares.

The normal equations have a block of three by three for each scene and each pair of scenes with a link, the
same for x and for y, so that they stay small and sparse however many places the links have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import TiepointError
from .link_errors import LinkErrors
from .links import REFERENCE
from .terms import TERMS, Frame, Term

# Pixels at a scene's edge by which its shape may differ from that of its base, one standard deviation: so
# weak that any two neighbours outweigh it; it holds a scene whose only links lie on one line.
_SLACK = 10.0


@dataclass(frozen=True)
class Solution:
    """Corrections by scene: (3, 2), displacement in reference px = terms @ correction."""

    corrections: dict[int, np.ndarray]
    covariances: dict[int, np.ndarray]  # (3, 3) of each of x and y, px²; empty unless asked for

    def of(self, node: int) -> np.ndarray:
        return self.corrections.get(node, np.zeros((TERMS, 2)))

    def off(self, term: Term) -> float:
        """What is left of a link, reference px."""
        first, second = term.ends
        return term.off(first=self.of(first), second=self.of(second))


def solve(
    terms: Sequence[Term],
    weights: Sequence[float] | np.ndarray,
    frames: dict[int, Frame],
    *,
    errors: LinkErrors,
    with_covariances: bool = False,
) -> Solution:
    """Corrections of the scenes in `frames`, each of which the terms must connect with the reference.

    weights: robust weight of each term, 0 to 1. errors: those that all places of a link share, so that they
    do not average them away. Terms with an end beyond `frames` are
    left out. Raises TiepointError where scipy is missing.
    """
    nodes = sorted(frames)
    row_of = {node: TERMS * index for index, node in enumerate(nodes)}
    system = _System(TERMS * len(nodes))
    for term, robust in zip(terms, weights):
        if robust <= 0.0 or any(node != REFERENCE and node not in row_of for node in term.ends):
            continue
        # n places of the same error in common: the mean does not get better than that
        weight = robust / ((errors.of(term) * term.unit) ** 2 + term.noise**2 / term.count)
        rows = [row_of.get(node) for node in term.ends]
        system.add(term, rows, weight)
    for node in nodes:
        system.hold(row_of[node] + 1, 1.0 / _SLACK**2)
        system.hold(row_of[node] + 2, 1.0 / _SLACK**2)
    found, factor = system.solved()
    corrections = {node: found[row : row + TERMS] for node, row in row_of.items()}
    covariances = {}
    if with_covariances:
        covariances = {node: _block(factor, row, len(found)) for node, row in row_of.items()}
    return Solution(corrections, covariances)


def standard_error(solution: Solution, node: int, frame: Frame) -> float:
    """Standard error of a place of the scene: root mean square over it, both axes together, reference px."""
    rows = frame.terms(frame.places)
    variance = np.einsum("ij,jk,ik->i", rows, solution.covariances[node], rows)
    return float(np.sqrt(2.0 * variance.mean()))


def check_solver() -> None:
    """Raise TiepointError where scipy is missing: at once, before hours of registrations."""
    _scipy()


class _System:
    """Normal equations, gathered block by block."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._blocks: list[tuple[int, int, np.ndarray]] = []
        self._held: list[tuple[int, float]] = []
        self._right = np.zeros((size, 2))

    def add(self, term: Term, rows: Sequence[int | None], weight: float) -> None:
        for i, row in enumerate(rows):
            if row is None:
                continue
            part = slice(TERMS * i, TERMS * (i + 1))
            self._right[row : row + TERMS] -= weight * term.side[part]
            for j, column in enumerate(rows):
                if column is not None:
                    other = slice(TERMS * j, TERMS * (j + 1))
                    self._blocks.append((row, column, weight * term.gram[part, other]))

    def hold(self, row: int, weight: float) -> None:
        self._held.append((row, weight))

    def solved(self) -> tuple[np.ndarray, Any]:
        """(size, 2) the solution, and the factor of the matrix."""
        sparse, linalg = _scipy()
        corners = np.array([block[:2] for block in self._blocks]).reshape(-1, 2)
        values = np.array([block[2] for block in self._blocks]).reshape(-1, TERMS, TERMS)
        down, across = np.mgrid[:TERMS, :TERMS]
        rows = (corners[:, 0, None, None] + down).ravel()
        columns = (corners[:, 1, None, None] + across).ravel()
        held = np.array([row for row, _ in self._held], dtype=int)
        all_values = np.concatenate([values.ravel(), [weight for _, weight in self._held]])
        places = (np.concatenate([rows, held]), np.concatenate([columns, held]))
        matrix = sparse.coo_matrix((all_values, places), shape=(self._size, self._size)).tocsc()
        factor = linalg.splu(matrix)
        return factor.solve(self._right), factor


def _block(factor: Any, row: int, size: int) -> np.ndarray:
    """(3, 3) of the inverse, on its diagonal from `row` on."""
    unit = np.zeros((size, TERMS))
    unit[row : row + TERMS] = np.eye(TERMS)
    return factor.solve(unit)[row : row + TERMS]


def _scipy() -> tuple[Any, Any]:
    try:
        from scipy import sparse
        from scipy.sparse import linalg
    except ImportError as error:
        raise TiepointError("scipy_missing") from error
    return sparse, linalg
