"""The mathematics of a smoothed displacement grid: cubic B-splines on even nodes that pay for bending.

Beside an affine map, a point is displaced by a sum of B-splines, one a node (penalised B-splines, Eilers and
Marx 1996). Where there are points it follows them as far as `smoothing` lets it, between them it bends
little, and away from them it goes on level: the affine map and the displacement of the nearest points. Only
numpy.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .banded import BandedSystem, FactoredBand

SPACINGS = 1.75  # of the points, from node to node; at 2 a ridge of sigma 42 px needs half the smoothing
MOST_NODES = 1600  # of larger grids the nodes are further apart
_RIM = 2  # nodes beyond the outermost point
_NEIGHBOUR = 4  # the distance to the 4th nearest is the spacing of even and of scattered points alike
_ASKED = 300  # points, of all, whose neighbours are looked for
# Slopes cost this share of what bends do, so that the grid is level some 4 nodes from its points.
_TENSION = 1 / 16
# From nearly affine to nearly free, where the points' weights are 1 in the mean.
SMOOTHINGS = tuple(10.0 ** (power / 2) for power in range(6, -5, -1))
_TRIFLE = 1e-9  # what a displacement itself costs: makes the equations regular
_GROUP = 3  # rows of nodes: a B-spline meets those up to three rows further on


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
        self._short = int(np.argmin(self._count))  # the unknowns stand in rows along the shorter side
        side, rows = int(self._count[self._short]), int(self._count[1 - self._short])
        self._shape = -(-rows // _GROUP), _GROUP * side  # groups of unknowns, and the unknowns of each
        self._unknowns = self._shape[0] * self._shape[1]
        self._index, self._factors = self._splines(points)
        self._bends = self._all_bends()
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
        )  # the first is half a spline off
        return np.column_stack([x.ravel(), y.ravel()]) * self.step + self._low

    def displacement(self, points: np.ndarray, coefficients: np.ndarray) -> np.ndarray:
        """(N, K) at points (N, 2), for coefficients (unknowns, K). Beyond the grid: as at its border."""
        return _summed(*self._splines(points), coefficients)

    def fitted(self, coefficients: np.ndarray) -> np.ndarray:
        """(N, K): the displacement of the grid's own points."""
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

    def own_share(self, factored: FactoredBand, part: np.ndarray) -> np.ndarray:
        """(len(part),): what the value of each point of `part` (int) counts at itself, at weight 1."""
        index, factors = self._index[part], self._factors[part]
        columns = np.arange(len(part))[:, None]
        right = np.zeros((self._unknowns, len(part)))
        right[index, columns] = factors
        return np.asarray(np.sum(factors * factored.solve(right)[index, columns], axis=1))

    def random_bends(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """(unknowns, count): random right sides whose covariance is the matrix of the bending energy."""
        made = np.zeros((self._unknowns, count))
        for index, factors in self._bends:
            for column in range(count):
                made[:, column] += self._collected(index, factors, rng.standard_normal(len(index)))
        return made

    def _collected(self, index: np.ndarray, factors: np.ndarray, amounts: np.ndarray) -> np.ndarray:
        """(unknowns,): the sum over rows of amount x factors, at their unknowns."""
        return np.bincount(index.ravel(), (factors * amounts[:, None]).ravel(), self._unknowns)

    def _splines(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(N, 16) each: the unknowns that displace each of the points (N, 2), and times what."""
        place = np.clip((points - self._low) / self.step, 0.0, self._count - 3 - 1e-9)
        cell = place.astype(int)
        along, across = (_cubic(place[:, axis] - cell[:, axis]) for axis in (0, 1))
        column, row = (cell[:, axis, None] + np.arange(4) for axis in (0, 1))
        index = self._number(column[:, None, :], row[:, :, None])
        factors = across[:, :, None] * along[:, None, :]
        return index.reshape(-1, 16), factors.reshape(-1, 16)

    def _number(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """The unknowns of nodes."""
        if self._short == 0:
            return row * self._count[0] + column
        return column * self._count[1] + row

    def _all_bends(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """What costs: (unknowns, factors), (rows, K) each, of differences whose squares are summed up."""
        nodes = self._number(*np.meshgrid(np.arange(self._count[0]), np.arange(self._count[1])))
        bend, slope = (1.0, -2.0, 1.0), (-np.sqrt(_TENSION), np.sqrt(_TENSION))
        twist = np.sqrt(2) * np.array([1.0, -1.0, -1.0, 1.0])
        found = []
        for parts, factors in (
            ((nodes[:, :-2], nodes[:, 1:-1], nodes[:, 2:]), bend),
            ((nodes[:-2], nodes[1:-1], nodes[2:]), bend),
            ((nodes[:-1, :-1], nodes[1:, :-1], nodes[:-1, 1:], nodes[1:, 1:]), twist),
            ((nodes[:, :-1], nodes[:, 1:]), slope),
            ((nodes[:-1], nodes[1:]), slope),
        ):
            index = np.stack([part.ravel() for part in parts], axis=1)
            found.append((index, np.broadcast_to(np.asarray(factors), index.shape)))
        return found


def spacing(points: np.ndarray) -> float:
    """How far points (N, 2) are apart where they are, in the middle."""
    asked = points[:: max(1, len(points) // _ASKED)]
    apart = np.subtract.outer(asked[:, 0], points[:, 0]) ** 2
    apart += np.subtract.outer(asked[:, 1], points[:, 1]) ** 2
    nth = min(_NEIGHBOUR, len(points) - 1)
    return float(np.sqrt(np.median(np.partition(apart, nth, axis=1)[:, nth])))


def _summed(index: np.ndarray, factors: np.ndarray, coefficients: np.ndarray) -> np.ndarray:
    """(N, K): for each row of index and factors (N, 16), their sum of coefficients (unknowns, K)."""
    return np.stack([np.sum(column[index] * factors, axis=1) for column in coefficients.T], axis=1)


def _cubic(part: np.ndarray) -> np.ndarray:
    """(N, 4): the four cubic B-splines at parts (N,) of a cell."""
    rest = 1 - part
    middle = (3 * x**3 - 6 * x**2 + 4 for x in (part, rest))
    return np.stack([rest**3, *middle, part**3], axis=1) / 6
