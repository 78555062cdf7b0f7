"""The mathematics of a smoothed displacement grid: cubic B-splines on even nodes with a penalty on roughness.

A sum of B-splines, one per node, displaces points from their place by an affine map (penalised B-splines,
Eilers and Marx 1996). The grid follows its points as far as `smoothing` allows, changes its bend little
between them, and is level away from them, where the displacement of the nearest points goes on. Only numpy.

The penalty is on changes of the bend (third differences). One on the bend itself would make the grid straight
at the outermost points, whatever they show there: at the border of a wave of 6 px and period 251 px that cost
2 px even without noise.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .banded import BandedSystem, FactoredBand
from .nearest import squared_distances

SPACINGS = 1.75  # node spacing over point spacing; at 2 a ridge of sigma 42 px needs half the smoothing
MOST_NODES = 1600  # larger grids have wider spacing
_RIM = 2  # nodes beyond the outermost point
_NEIGHBOUR = 4  # the distance to the 4th nearest is the spacing of even as of scattered points
_SAMPLED = 300  # points whose neighbours are searched, of all
# Penalties on bends and on slopes over that on changes of the bend: near points, and _FAR cells and more from
# all of them, where the grid becomes straight and then level. With the former everywhere, a wave of 6 px was
# 21 px off where a quarter of the overlap had no points; with the latter, 2 px 20 px from the points. Largest
# errors of 14 smooth fields, 14 waves and 14 ridges, on average, and of two waves without points in a
# quarter: 0.84, 2.10, 1.28 and 16 px with 2 cells, 0.63, 1.88, 1.30 and 19 px with 3; with 4, 25 px of the
# last.
_STIFFNESS, _TENSION = (1 / 4, 4.0), (1 / 64, 1.0)
# From nearly affine to nearly free, for weights of mean 1.
SMOOTHINGS = tuple(10.0 ** (power / 2) for power in range(6, -7, -1))
_FAR = 3  # cells
_TRIFLE = 1e-9  # penalty on a displacement itself, which makes the equations regular
_GROUP = 3  # rows of nodes: a B-spline overlaps those up to three rows away

Differences = list[tuple[np.ndarray, np.ndarray]]  # of unknowns: (rows, K) indices and factors each


class DisplacementGrid:
    """Even nodes over points (N, 2), px of the sensed image, and the B-splines of the points."""

    def __init__(self, points: np.ndarray) -> None:
        low, extent = points.min(axis=0), np.ptp(points, axis=0)
        step = SPACINGS * max(spacing(points), 1e-6)
        cells = np.ceil(extent / step)
        while np.prod(cells + 2 * _RIM + 3) > MOST_NODES:
            step *= 1.1
            cells = np.ceil(extent / step)
        self.step = float(step)
        self._low = low - _RIM * self.step - (cells * self.step - extent) / 2
        self._count = cells.astype(int) + 2 * _RIM + 3  # nodes along x and y
        self._short = int(np.argmin(self._count))  # rows of unknowns run along the shorter side
        side, rows = int(self._count[self._short]), int(self._count[1 - self._short])
        self._shape = -(-rows // _GROUP), _GROUP * side  # groups of unknowns, and the unknowns of each
        self._unknowns = self._shape[0] * self._shape[1]
        self._index, self._factors = self._splines(points)
        self._bends = self._all_bends(self._far(points))
        self._energy = BandedSystem(*self._shape)
        for index, factors in self._bends:
            self._energy.add(index, factors, np.ones(len(index)))
        every = np.arange(self._unknowns)[:, None]
        self._energy.add(every, np.ones(every.shape), np.full(len(every), _TRIFLE))

    @property
    def nodes(self) -> np.ndarray:
        """(M, 2) px: the places where the grid bends."""
        x, y = np.meshgrid(
            *(np.arange(count) - 1.0 for count in self._count)
        )  # the first node lies one outside
        return np.column_stack([x.ravel(), y.ravel()]) * self.step + self._low

    def displacement(self, points: np.ndarray, coefficients: np.ndarray) -> np.ndarray:
        """Displacements (N, K) at points (N, 2), for coefficients (unknowns, K); beyond the grid as at its
        border."""
        return _summed(*self._splines(points), coefficients)

    def fitted(self, coefficients: np.ndarray) -> np.ndarray:
        """(N, K): the displacement of the points of the grid."""
        return _summed(self._index, self._factors, coefficients)

    def products(self, weights: np.ndarray, values: np.ndarray) -> np.ndarray:
        """(unknowns, K): right sides of the weighted least squares of values (N, K)."""
        columns = [self._collected(self._index, self._factors, weights * value) for value in values.T]
        return np.stack(columns, axis=1)

    def solver(self, weights: np.ndarray) -> Callable[[float], FactoredBand]:
        """The equations of points with these weights (N,), for any smoothing."""
        gram = BandedSystem(*self._shape)
        gram.add(self._index, self._factors, weights)
        return lambda smoothing: gram.plus(self._energy, smoothing).factored()

    def leverage(self, factored: FactoredBand, part: np.ndarray) -> np.ndarray:
        """(len(part),): the leverage of each point of `part` (int) at weight 1."""
        index, factors = self._index[part], self._factors[part]
        columns = np.arange(len(part))[:, None]
        right = np.zeros((self._unknowns, len(part)))
        right[index, columns] = factors
        return np.asarray(np.sum(factors * factored.solve(right)[index, columns], axis=1))

    def random_bends(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """(unknowns, count): random right sides whose covariance is the matrix of the penalty."""
        made = np.zeros((self._unknowns, count))
        for index, factors in self._bends:
            for column in range(count):
                made[:, column] += self._collected(index, factors, rng.standard_normal(len(index)))
        return made

    def _collected(self, index: np.ndarray, factors: np.ndarray, amounts: np.ndarray) -> np.ndarray:
        """(unknowns,): the sum over rows of amount x factors, at their unknowns."""
        return np.bincount(index.ravel(), (factors * amounts[:, None]).ravel(), self._unknowns)

    def _splines(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(N, 16) each: the unknowns that displace each of the points (N, 2), and their factors."""
        place = np.clip((points - self._low) / self.step, 0.0, self._count - 3 - 1e-9)
        cell = place.astype(int)
        along, across = (_cubic(place[:, axis] - cell[:, axis]) for axis in (0, 1))
        column, row = (cell[:, axis, None] + np.arange(4) for axis in (0, 1))
        index = self._number(column[:, None, :], row[:, :, None])
        factors = across[:, :, None] * along[:, None, :]
        return index.reshape(-1, 16), factors.reshape(-1, 16)

    def _number(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """The indices of the unknowns of nodes."""
        if self._short == 0:
            return row * self._count[0] + column
        return column * self._count[1] + row

    def _far(self, points: np.ndarray) -> np.ndarray:
        """(rows, columns) bool: the nodes _FAR cells and more from all points (N, 2)."""
        far = np.ones(self._count[::-1], bool)
        column, row = ((points - self._low) / self.step).astype(int).T + 1  # the first node lies one outside
        around = range(1 - _FAR, _FAR + 1)
        last = np.array(far.shape) - 1
        for across in around:
            for along in around:
                far[np.clip(row + across, 0, last[0]), np.clip(column + along, 0, last[1])] = False
        return far

    def _all_bends(self, far: np.ndarray) -> Differences:
        """The penalty as differences whose squares are summed: near points, then what far ones add."""
        nodes = self._number(*np.meshgrid(np.arange(self._count[0]), np.arange(self._count[1])))
        value, slope = np.ones(1), np.array([-1.0, 1.0])
        bend = np.convolve(slope, slope)
        change = np.convolve(bend, slope)
        near, added = [], []
        for along, across, (share, share_far) in (
            (change, value, (1.0, 1.0)),
            (bend, slope, (3.0, 3.0)),
            (slope, bend, (3.0, 3.0)),
            (value, change, (1.0, 1.0)),
            (bend, value, _STIFFNESS),
            (slope, slope, (2.0 * _STIFFNESS[0], 2.0 * _STIFFNESS[1])),
            (value, bend, _STIFFNESS),
            (slope, value, _TENSION),
            (value, slope, _TENSION),
        ):
            factors = np.outer(across, along)
            index, away = (_windows(values, factors.shape) for values in (nodes, far))
            whole = np.broadcast_to(factors.ravel(), index.shape)
            near.append((index, np.sqrt(share) * whole))
            if share_far > share:
                beyond = away.all(axis=1)
                added.append((index[beyond], np.sqrt(share_far - share) * whole[beyond]))
        return near + added


def spacing(points: np.ndarray) -> float:
    """The median spacing of points (N, 2)."""
    sample = points[:: max(1, len(points) // _SAMPLED)]
    apart = squared_distances(sample, points)
    nth = min(_NEIGHBOUR, len(points) - 1)
    return float(np.sqrt(np.median(np.partition(apart, nth, axis=1)[:, nth])))


def _windows(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """(windows, cells): the cells of every window of a shape in values (rows, columns)."""
    return np.lib.stride_tricks.sliding_window_view(values, shape).reshape(-1, int(np.prod(shape)))


def _summed(index: np.ndarray, factors: np.ndarray, coefficients: np.ndarray) -> np.ndarray:
    """(N, K): for each row of index and factors (N, 16), their sum of coefficients (unknowns, K)."""
    return np.stack([np.sum(column[index] * factors, axis=1) for column in coefficients.T], axis=1)


def _cubic(part: np.ndarray) -> np.ndarray:
    """(N, 4): the four cubic B-splines at parts (N,) of a cell."""
    rest = 1 - part
    middle = (3 * x**3 - 6 * x**2 + 4 for x in (part, rest))
    return np.stack([rest**3, *middle, part**3], axis=1) / 6
