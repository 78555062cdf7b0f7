"""The fit of a displacement grid, with the smoothing of least expected error.

The expected square error of a fit that is linear in the values is known where the noise is (Mallows' Cp): the
mean square residual, less the noise, plus twice the covariance of the fit with the noise. Templates have a
known noise, which is correlated between neighbours; the covariance is measured on draws of such noise. Where
the noise is not known, cross-validation over blocks chooses the smoothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..feedback import Feedback
from .correlated_noise import noise_like, points_per_error
from .cross_validation import folds
from .displacement_grid import SMOOTHINGS, DisplacementGrid

DRAWS = 12  # of noise: they give the covariance to about 5 %
WHITE_DRAWS = 4  # of noise that is independent between points
NOISE = 1.25  # times the precision; on 25 pairs whose truth is affine the median residual is 1.15 times
FLOOR = 0.05  # px; the least noise that is assumed
_SEED = 0  # of the draws: the same points give the same fit
_ROBUST = 1.0  # smoothing of the fit that finds outliers; it follows a ridge of sigma 42 px
_ROUNDS = 4  # of fitting and leaving outliers out
_MILD, _OUTLIER = 3.0, 5.0  # standard deviations: weighted less; left out where no neighbours agree
_WITNESSES = 8  # neighbours, two of which must agree; at least 10 points have as many
_RISES = 3  # times in a row worse than the best; less smoothing is then not tried


@dataclass(frozen=True)
class FittedDisplacement:
    """A grid fitted beside an affine map."""

    plane: np.ndarray  # (3, 2): times 1, x, y
    grid: DisplacementGrid
    coefficients: np.ndarray  # (unknowns, 2)
    smoothing: float

    def at(self, points: np.ndarray) -> np.ndarray:
        """Source points (N, 2) to target points (N, 2)."""
        return _plane(points) @ self.plane + self.grid.displacement(points, self.coefficients)


@dataclass(frozen=True)
class SmoothingScore:
    """The errors of a smoothing at the points without outliers; px², both axes together."""

    residual: float  # mean square
    noise: float  # mean square of the points' noise, as their precision says
    overtaken: float  # mean product of that noise and its image in the fit
    freedom: float  # mean leverage of a point

    def error(self, factor: float) -> float:
        """Expected mean square error of the fit where the noise is `factor` times the precision."""
        return self.residual + factor**2 * (2 * self.overtaken - self.noise)

    @property
    def left_out(self) -> float:
        """Leave-one-out mean square error (generalised cross-validation)."""
        return self.residual / max(1 - self.freedom, 1e-3) ** 2


class DisplacementFit:
    """The fit of grids of any smoothing to points source -> target, (N, 2) px both."""

    def __init__(
        self,
        *,
        source: np.ndarray,
        target: np.ndarray,
        precision: np.ndarray | None = None,
        feedback: Feedback | None = None,
    ) -> None:
        """precision: (N,) standard error of each target point, px; nan or None where it is not known."""
        self._source, self._target = source, target
        self._feedback = feedback or Feedback()
        self._basis = _plane(source)
        self.grid = DisplacementGrid(source)
        self.noise = known_noise(precision, len(source))  # (N,) px, both axes together; None where not known
        self._deviation = np.ones(len(source)) if self.noise is None else self.noise
        weights = self._deviation**-2.0
        weights *= len(source) / weights.sum()
        self.weights = np.where(self._outliers(weights), 0.0, weights)  # (N,)

    @property
    def kept(self) -> np.ndarray:
        """(N,) bool: no outliers."""
        return self.weights > 0

    def displacement(self, smoothing: float | None = None) -> FittedDisplacement:
        """The grid; smoothing: None = the best one."""
        if smoothing is None:
            smoothing = self.best_smoothing()
        return self._weighted(self.weights, smoothing)

    def best_smoothing(self) -> float:
        """The best smoothing by the noise where that is known, else by cross-validation over blocks."""
        if self.noise is None:
            return self._best_at_predicting()
        scores = self.scores()
        return min(scores, key=lambda smoothing: scores[smoothing].error(NOISE))

    def scores(self) -> dict[float, SmoothingScore]:
        """The score of each smoothing that may be the best, where the noise is known."""
        noise, draws = self._deviation, self._draws
        values = np.column_stack([self._target, draws])
        plane, rest = self._straightened(values, self.weights)
        flat = self._basis @ plane
        right, solver = self.grid.products(self.weights, rest), self.grid.solver(self.weights)
        found: dict[float, SmoothingScore] = {}
        least, rises = np.inf, 0
        for smoothing in SMOOTHINGS:
            self._feedback.check()
            fitted = flat + self.grid.fitted(solver(smoothing).solve(right))
            shared = np.array([self.mean(values[:, k] * fitted[:, k]) for k in range(2, values.shape[1])])
            found[smoothing] = SmoothingScore(
                self.square(fitted[:, :2] - self._target),
                self.mean(noise**2),
                2 * float(shared[:DRAWS].mean()),
                float(shared[DRAWS:].mean()),
            )
            error = found[smoothing].error(NOISE)
            rises = 0 if error < least else rises + 1
            least = min(least, error)
            if rises == _RISES:
                break
        return found

    def square(self, errors: np.ndarray) -> float:
        """Weighted mean square length of errors (N, 2) at the points without outliers."""
        return self.mean(np.sum(errors**2, axis=1))

    def leverage(self, smoothing: float) -> np.ndarray:
        """(N,): the leverage of each point in the fit."""
        factored = self.grid.solver(self.weights)(smoothing)
        shares = np.empty(len(self._source))
        for part in np.array_split(np.arange(len(shares)), max(1, len(shares) // 250)):
            self._feedback.check()
            shares[part] = self.grid.leverage(factored, part) * self.weights[part]
        root = np.sqrt(self.weights)[:, None]
        flat = np.sum(np.linalg.qr(self._basis * root)[0] ** 2, axis=1)
        return shares + flat - shares * flat  # the grid is fitted to what the affine map leaves

    def image(self, errors: np.ndarray, places: np.ndarray, smoothing: float) -> np.ndarray:
        """(M, K) px: how far errors (N, K) of the target points move the fit at places (M, 2) of the
        source."""
        plane, rest = self._straightened(errors, self.weights)
        solved = self.grid.solver(self.weights)(smoothing).solve(self.grid.products(self.weights, rest))
        return _plane(places) @ plane + self.grid.displacement(places, solved)

    def spread(self, places: np.ndarray, smoothing: float) -> np.ndarray:
        """(M,) px, both axes together: standard error of the fit at places (M, 2) of the source.

        It combines the noise of the points, and the displacement that smoothing removes, for displacements
        that bend as `smoothing` implies (the posterior of Wahba 1983); the latter grows with the distance
        from points.
        """
        noise = self._deviation if self.noise is not None else self._residual(smoothing)
        draws = self.noise_draws if self.noise is not None else self._draws * noise[:, None]
        plane, rest = self._straightened(NOISE * draws[:, :DRAWS], self.weights)
        factored = self.grid.solver(self.weights)(smoothing)
        taken = factored.solve(self.grid.products(self.weights, rest))
        random = _plane(places) @ plane + self.grid.displacement(places, taken)
        bends = factored.solve(self.grid.random_bends(np.random.default_rng(_SEED), DRAWS))
        level = NOISE**2 * self.mean(noise**2) * points_per_error(self._target) * smoothing
        lost = self.grid.displacement(places, bends) ** 2
        return np.sqrt(2 * np.mean(random**2, axis=1) + level * np.mean(lost, axis=1))

    def _residual(self, smoothing: float) -> np.ndarray:
        """(N,) the root mean square residual, the same for all points."""
        left = self.displacement(smoothing).at(self._source) - self._target
        return np.full(len(left), max(FLOOR, np.sqrt(self.square(left))))

    @property
    def noise_draws(self) -> np.ndarray:
        """(N, DRAWS) px: draws of the points' noise along one axis, by their precision."""
        return self._draws[:, :DRAWS]

    @cached_property
    def _draws(self) -> np.ndarray:
        """(N, DRAWS + WHITE_DRAWS) px: draws of the points' noise along one axis, then of white noise."""
        rng = np.random.default_rng(_SEED)
        shared = noise_like(self._target, self._deviation, rng, DRAWS)
        return np.column_stack([shared, rng.standard_normal((len(shared), WHITE_DRAWS))])

    def _weighted(self, weights: np.ndarray, smoothing: float) -> FittedDisplacement:
        """The grid of points with these weights (N,)."""
        plane, rest = self._straightened(self._target, weights)
        solved = self.grid.solver(weights)(smoothing).solve(self.grid.products(weights, rest))
        return FittedDisplacement(plane, self.grid, solved, smoothing)

    def _straightened(self, values: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The weighted affine fit to values (N, K): its coefficients, and its residuals."""
        root = np.sqrt(weights)[:, None]
        plane = np.linalg.lstsq(self._basis * root, values * root, rcond=None)[0]
        return plane, values - self._basis @ plane

    def mean(self, values: np.ndarray) -> float:
        """Weighted mean of values (N,) at the points without outliers."""
        return float(np.sum(self.weights * values) / np.sum(self.weights))

    def _outliers(self, weights: np.ndarray) -> np.ndarray:
        """(N,) bool: points far off from where their neighbours agree they belong (by Huber's weights)."""
        trust = np.ones(len(weights))
        for _ in range(_ROUNDS):
            self._feedback.check()
            missed = self._weighted(weights * trust, _ROBUST).at(self._source) - self._target
            size = np.linalg.norm(missed, axis=1) * np.sqrt(2) / self._deviation  # of one axis
            usual = float(np.median(size)) / 1.177  # median length of a vector whose components deviate by 1
            usual = max(usual, 1e-6 if self.noise is None else 1.0)
            trust = np.minimum(1.0, _MILD * usual / np.maximum(size, 1e-12))
            if trust.min() == 1.0:
                break
        deviation = self._deviation * usual if self.noise is None else self._deviation
        return self._alone(np.flatnonzero(size > _OUTLIER * usual), weights * trust, deviation)

    def _alone(self, suspects: np.ndarray, weights: np.ndarray, deviation: np.ndarray) -> np.ndarray:
        """(N,) bool: of the suspects (int), those that no two of their neighbours confirm.

        deviation: (N,) px, of the points.
        """
        _, rest = self._straightened(self._target, weights)
        alone = np.zeros(len(rest), bool)
        for suspect in suspects:
            apart = np.sum((self._source - self._source[suspect]) ** 2, axis=1)
            near = np.argpartition(apart, _WITNESSES)[: _WITNESSES + 1]
            near = near[near != suspect]
            differs = np.sort(np.linalg.norm(rest[near] - rest[suspect], axis=1))
            limit = max(_OUTLIER * deviation[suspect], np.linalg.norm(rest[suspect]) / 2)
            alone[suspect] = differs[1] > limit
        return alone

    def _best_at_predicting(self) -> float:
        squares = dict.fromkeys(SMOOTHINGS, 0.0)
        for judged, out in folds(self._target):
            weights = self.weights.copy()
            weights[out] = 0.0
            plane, rest = self._straightened(self._target, weights)
            right, solver = self.grid.products(weights, rest), self.grid.solver(weights)
            for smoothing in SMOOTHINGS:
                self._feedback.check()
                fitted = self._basis @ plane + self.grid.fitted(solver(smoothing).solve(right))
                missed = np.sum((fitted - self._target)[judged] ** 2, axis=1)
                squares[smoothing] += float(np.sum(self.weights[judged] * missed))
        return min(squares, key=lambda smoothing: squares[smoothing])


def known_noise(precision: np.ndarray | None, count: int) -> np.ndarray | None:
    """(N,) px, both axes together: the noise of all points, unknown ones at the median of the known.

    None where most are not known.
    """
    if precision is None or len(precision) != count or np.isfinite(precision).mean() <= 0.5:
        return None
    return np.maximum(np.where(np.isfinite(precision), precision, np.nanmedian(precision)), FLOOR)


def _plane(points: np.ndarray) -> np.ndarray:
    return np.column_stack([np.ones(len(points)), points])
