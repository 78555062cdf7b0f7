"""The thin-plate spline through every point (Bookstein 1989), solved in steps that can be cancelled.

The equations of N points fill an N x N matrix. Made positive definite, it is decomposed by Cholesky, column
block by column block: half the work of a general solver, and the seconds that 3000 points take are many
short calls.
"""

from __future__ import annotations

import numpy as np

from ..errors import TiepointError
from ..feedback import Feedback
from .radius_search import pairs_within
from .splines import radial

# Points nearer to each other make the equations singular but for rounding, which differs by processor: there
# the decomposition may come to an end, with any weights.
_ONE_PLACE = 1e-6
_BLOCK = 256  # columns between two checks for cancelling; 0.1 s for 3000 points


class InterpolatingSpline:
    """The spline through points (N, 2) in about [-1, 1], for any values.

    Raises TiepointError where points coincide, and Cancelled.
    """

    def __init__(self, points: np.ndarray, feedback: Feedback | None = None) -> None:
        self._feedback = feedback or Feedback()
        self._plane = np.column_stack([np.ones(len(points)), points])
        if len(pairs_within(points, points, _ONE_PLACE)[0]) > len(points):
            raise TiepointError("points_coincide")
        # The radial part is positive definite only for weights without mean and slope, as in the solution.
        # The added plane makes it so for all.
        system = radial(points, points)
        level = np.linalg.qr(self._plane)[0]
        system += (4 * len(points) * np.abs(system).max()) * (level @ level.T)
        try:
            self._root = self._decomposed(system)
        except np.linalg.LinAlgError as error:
            raise TiepointError("points_coincide") from error

    def weights(self, values: np.ndarray) -> np.ndarray:
        """(N + 3, K) for values (N, K): radial weights, then those of 1, x, y."""
        halfway = self._solved_halfway(np.column_stack([values, self._plane]))
        part, plane = halfway[:, : values.shape[1]], halfway[:, values.shape[1] :]
        flat = np.linalg.solve(plane.T @ plane, plane.T @ part)
        return np.vstack([self._solved_back(part - plane @ flat), flat])

    def left_out(self, values: np.ndarray) -> np.ndarray:
        """(N, K): leave-one-out errors, the spline through all other points minus the value (Rippa 1999)."""
        count = len(self._plane)
        plane = self._solved_halfway(self._plane)
        flat = np.linalg.qr(plane)[0]
        diagonal = np.zeros(count)  # the diagonal of the inverse of the whole system
        inverse = np.zeros((count, count))  # of the root, row block by row block
        for start in range(0, count, _BLOCK):
            self._feedback.check()
            rows = slice(start, start + _BLOCK)
            corner = np.linalg.inv(self._root[rows, rows])
            inverse[rows, :start] = -corner @ (self._root[rows, :start] @ inverse[:start, :start])
            inverse[rows, rows] = corner
            diagonal += np.sum(inverse[rows] ** 2, axis=0)
        diagonal -= np.sum((inverse.T @ flat) ** 2, axis=1)
        return -self.weights(values)[:-3] / diagonal[:, None]

    def _decomposed(self, system: np.ndarray) -> np.ndarray:
        """The lower Cholesky root, written over `system`."""
        for start in range(0, len(system), _BLOCK):
            self._feedback.check()
            columns = slice(start, start + _BLOCK)
            below = system[start:, columns]
            below -= system[start:, :start] @ system[columns, :start].T
            width = below.shape[1]
            below[:width] = np.linalg.cholesky(below[:width])
            below[width:] = np.linalg.solve(below[:width], below[width:].T).T
            system[start : start + width, start + width :] = 0.0
        return system

    def _solved_halfway(self, values: np.ndarray) -> np.ndarray:
        """(N, K): the root's inverse times values."""
        solved = np.array(values, dtype=np.float64)
        for start in range(0, len(solved), _BLOCK):
            rows = slice(start, start + _BLOCK)
            solved[rows] -= self._root[rows, :start] @ solved[:start]
            solved[rows] = np.linalg.solve(self._root[rows, rows], solved[rows])
        return solved

    def _solved_back(self, values: np.ndarray) -> np.ndarray:
        """(N, K): the inverse of the transposed root times values."""
        solved = np.array(values, dtype=np.float64)
        for start in reversed(range(0, len(solved), _BLOCK)):
            rows = slice(start, start + _BLOCK)
            end = min(start + _BLOCK, len(solved))
            solved[rows] -= self._root[end:, rows].T @ solved[end:]
            solved[rows] = np.linalg.solve(self._root[rows, rows].T, solved[rows])
        return solved
