"""A smooth field of displacements over an image: a cubic B-spline on an even lattice, fitted robustly.

It predicts where to search next: smooth between the measurements, straight beyond them. Needs only numpy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

MOST_NODES = 24  # along the longer side: the normal equations are solved whole
_ROUNDS = 4  # of reweighting
_ORDER = 4  # nodes along an axis that have a weight at one place
_TUNING = 2.5  # robust standard deviations beyond which a displacement counts less
_LEAST_SPREAD = 0.25  # px, of the displacements about the field: below, none is an outlier
_TIES = 1e-4  # pull towards zero, which decides where nothing else does


@dataclass(frozen=True)
class DisplacementField:
    """Displacements in px at the pixels of an image, (x, y), integer at pixel centres."""

    origin: np.ndarray  # (2,) px, corner of the box that the field is for
    pitch: float  # px between the nodes
    # (rows, columns, 2) float64, weights of the B-splines; node (0, 0) lies one pitch before the origin
    values: np.ndarray

    @classmethod
    def none(cls, box: np.ndarray, pitch: float) -> DisplacementField:
        """No displacement anywhere in the box (x0, y0, x1, y1), px."""
        width, height = box[2:] - box[:2]
        # With nodes farther apart than the box is long, the pull towards zero would prevent a tilt.
        pitch = float(np.clip(pitch, max(width, height) / MOST_NODES, max(width, height)))
        rows, columns = (max(4, int(np.ceil(side / pitch)) + 3) for side in (height, width))
        return cls(np.asarray(box[:2], dtype=np.float64), pitch, np.zeros((rows, columns, 2)))

    def fitted(
        self,
        places: np.ndarray,
        displacements: np.ndarray,
        stiffness: float,
        weights: np.ndarray | None = None,
        ties: float = _TIES,
    ) -> DisplacementField:
        """The smoothest field of the same lattice through displacements (N, 2) at places (N, 2), px.

        stiffness: weight of bending, relative to the misfit of the displacements; large = nearly affine.
        weights: (N,), one over the variance of each. ties: pull towards no displacement.
        """
        rows, columns = self.values.shape[:2]
        if not len(places):
            return self
        down, along = self._splines_at(places)
        basis = _products(down, along)
        penalty = _bending(rows, columns)
        weights = np.ones(len(places)) if weights is None else weights / weights.mean()
        penalty *= stiffness * len(places) / (rows * columns)
        penalty[np.diag_indices(len(penalty))] += ties * len(places) / (rows * columns)
        robust = np.ones(len(places))
        for _ in range(_ROUNDS):
            weight = weights * robust
            solved = np.linalg.solve(
                _normal_matrix(down, along, weight) + penalty, basis.T @ (weight[:, None] * displacements)
            )
            apart = np.linalg.norm(basis @ solved - displacements, axis=1)
            spread = max(float(np.median(apart)) / 1.177, _LEAST_SPREAD)  # 1.177: median of Rayleigh's law
            robust = 1.0 / (1.0 + (apart / (_TUNING * spread)) ** 2) ** 2
        return replace(self, values=solved.reshape(rows, columns, 2))

    def at(self, places: np.ndarray) -> np.ndarray:
        """(N, 2) px at places (N, 2)."""
        return self._basis(places) @ self.values.reshape(-1, 2)

    def on_grid(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """(len(y), len(x), 2) px, on the grid of columns x and rows y, px."""
        along, down = (
            _splines((line - start) / self.pitch + 1.0, count)
            for line, start, count in zip((x, y), self.origin, self.values.shape[1::-1])
        )
        return np.stack([down @ self.values[..., axis] @ along.T for axis in (0, 1)], axis=2)

    def _basis(self, places: np.ndarray) -> np.ndarray:
        """(N, nodes): the weight of each node at each place."""
        return _products(*self._splines_at(places))

    def _splines_at(self, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(N, rows) and (N, columns): the weights along both axes."""
        rows, columns = self.values.shape[:2]
        position = (places - self.origin) / self.pitch + 1.0
        return _splines(position[:, 1], rows), _splines(position[:, 0], columns)


def _products(down: np.ndarray, along: np.ndarray) -> np.ndarray:
    """(N, rows * columns) of (N, rows) and (N, columns)."""
    return np.einsum("nr,nc->nrc", down, along).reshape(len(down), down.shape[1] * along.shape[1])


def _normal_matrix(down: np.ndarray, along: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """(nodes, nodes): basis.T @ (weight * basis), by the rows of nodes that share places: each place has
    weights in _ORDER rows only, so that this is many times less work than the product."""
    rows, columns = down.shape[1], along.shape[1]
    normal = np.zeros((rows, columns, rows, columns))
    for row in range(rows):
        here = np.flatnonzero(down[:, row])
        left = along[here] * (weight[here] * down[here, row])[:, None]
        for other in range(row, min(rows, row + _ORDER)):
            block = left.T @ (along[here] * down[here, other][:, None])
            normal[row, :, other] = block
            normal[other, :, row] = block.T
    return normal.reshape(rows * columns, rows * columns)


def _splines(position: np.ndarray, count: int) -> np.ndarray:
    """(N, count): the uniform cubic B-splines of nodes 0, 1, ... at positions in units of their distance."""
    apart = np.abs(np.clip(position, 1.0, count - 2.0)[:, None] - np.arange(count))
    inner = 2.0 / 3.0 - apart**2 + apart**3 / 2.0
    outer = np.maximum(2.0 - apart, 0.0) ** 3 / 6.0
    return np.where(apart < 1.0, inner, outer)


def _bending(rows: int, columns: int) -> np.ndarray:
    """(nodes, nodes): the sum of squared second differences along both axes and across."""

    def squares(count: int, order: int) -> np.ndarray:
        differences = np.diff(np.eye(count), order, axis=0)
        return differences.T @ differences

    along = np.kron(np.eye(rows), squares(columns, 2))
    down = np.kron(squares(rows, 2), np.eye(columns))
    return along + down + 2.0 * np.kron(squares(rows, 1), squares(columns, 1))
