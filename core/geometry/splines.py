"""The mathematics of a smoothed thin-plate spline.

It bends at the nodes of an even lattice instead of at its points, and minimises the squared residuals plus
`smoothing` times the bending energy (Wahba 1990). So many noisy points give one smooth surface, at a cost
that hardly depends on their number. Only numpy.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..feedback import Feedback

NODES = 8  # along a side of the lattice, where there are enough points
POINTS_A_NODE = 4  # at least, so that fewer points have a coarser lattice
# From nearly affine to nearly free, in units that make both parts of the sum similar in size.
SMOOTHINGS = tuple(10.0**-power for power in range(6))
_WORSE = 1.02  # error over the best so far; twice in a row above it, and less smoothing is not tried


class SmoothingSpline:
    """The smoothed spline of points (N, 2) in about [-1, 1], for any values and smoothing."""

    def __init__(self, points: np.ndarray) -> None:
        side = int(np.clip(np.sqrt(len(points) / POINTS_A_NODE), 3, NODES))
        low, high = points.min(axis=0), points.max(axis=0)
        lines = [np.linspace(low[axis], high[axis], side) for axis in (0, 1)]
        self.nodes = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
        # Radial weights whose sum is zero, also times x and y: else the bending energy is not finite.
        plane = np.column_stack([np.ones(len(self.nodes)), self.nodes])
        self._free = np.linalg.qr(plane, mode="complete")[0][:, 3:]
        curved = radial(points, self.nodes) @ self._free
        self._basis = np.column_stack([curved, np.ones(len(points)), points])
        self._gram = self._basis.T @ self._basis
        energy = self._free.T @ radial(self.nodes, self.nodes) @ self._free
        self._energy = np.zeros_like(self._gram)
        self._energy[:-3, :-3] = energy * (np.trace(self._gram[:-3, :-3]) / np.trace(energy))

    def weights(self, target: np.ndarray, smoothing: float) -> np.ndarray:
        """(nodes + 3, 2): radial weights, then those of 1, x, y. Raises LinAlgError for points on a line."""
        solved = np.linalg.solve(self._gram + smoothing * self._energy, self._basis.T @ target)
        return np.vstack([self._free @ solved[:-3], solved[-3:]])

    def leverage(self, smoothing: float) -> np.ndarray:
        """(N,): the leverage of each point."""
        solved = np.linalg.solve(self._gram + smoothing * self._energy, self._basis.T)
        return np.einsum("nk,kn->n", self._basis, solved)

    def best_smoothing(
        self,
        target: np.ndarray,
        blocks: Sequence[tuple[np.ndarray, np.ndarray]],
        feedback: Feedback | None = None,
    ) -> tuple[float, float]:
        """The one of SMOOTHINGS with the least cross-validation error, and that error (RMSE).

        blocks: the points judged and those left out, see core.geometry.cross_validation.
        """
        products = self._basis.T @ target
        grams = np.empty((len(blocks), *self._gram.shape))
        sums = np.empty((len(blocks), *products.shape))
        for index, (_, out) in enumerate(blocks):
            left = self._basis[out]
            grams[index], sums[index] = self._gram - left.T @ left, products - left.T @ target[out]
        best, least, worse = SMOOTHINGS[0], np.inf, 0
        for smoothing in SMOOTHINGS:
            if feedback is not None:
                feedback.check()
            try:
                solved = np.linalg.solve(grams + smoothing * self._energy, sums)
            except np.linalg.LinAlgError:  # the other points lie on one line
                break
            squares = sum(
                float(np.sum((self._basis[judged] @ part - target[judged]) ** 2))
                for (judged, _), part in zip(blocks, solved)
            )
            error = float(np.sqrt(squares / len(target)))
            if error < least:
                best, least, worse = smoothing, error, 0
            elif error > _WORSE * least:
                worse += 1
            if worse == 2:
                break
        return best, least


def radial(points: np.ndarray, nodes: np.ndarray) -> np.ndarray:
    """(N, M): r² log r² between points and nodes."""
    square, along_y = (np.subtract.outer(points[:, axis], nodes[:, axis]) for axis in (0, 1))
    square *= square  # in place: a spline spends its time here
    along_y *= along_y
    square += along_y
    logarithm = np.log(np.maximum(square, 1e-300))  # at 0 the product is 0
    logarithm *= square
    return logarithm
