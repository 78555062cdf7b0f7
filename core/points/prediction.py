"""The standard error of a transform over the whole overlap, also where there are no control points.

It has three parts: the noise of the points, which the parameters inherit; the deformation that the model
cannot follow, which shows in the residuals; and the bends of richer models that points in a strip or a corner
cannot show. Those bends are taken to be as large as the residuals allow.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..errors import Cancelled, TiepointError
from ..feedback import Feedback
from ..geometry.blas_threads import one_thread
from ..geometry.correlated_noise import points_per_error
from ..geometry.displacement_fit import NOISE, DisplacementFit, known_noise
from ..geometry.nearest import nearest
from ..geometry.overlap import overlap_places
from ..geometry.transforms import Transform, fit, tangent, without_base
from ..pair import Pair, Size
from ..transform_models import MODELS
from .control_points import ControlPoints
from .left_out import leave_one_out

SIDE = 33  # places along a side of the sensed raster
_BLOCKS = 5  # along a side of the box around the points, for the jackknife
# Sizes of the next order's terms at the border of the overlap, as shares of half its side, all equally likely
# a priori: from none to a camera tilted by some ten degrees.
_BENDS = (1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2)
_REACH = 4.0  # nodes from the points, as far as a displacement grid predicts


@dataclass(frozen=True)
class PredictionError:
    """Standard error of the predicted place, at places all over the overlap."""

    places: np.ndarray  # (N, 2) float64, sensed px
    error: np.ndarray  # (N,) float64, reference px, both axes together
    distance: np.ndarray  # (N,) float64, reference px to the nearest control point

    @property
    def rms(self) -> float:
        """Root mean square over the overlap."""
        return float(np.sqrt(np.mean(self.error**2)))

    @property
    def median(self) -> float:
        """Half of the overlap is better."""
        return float(np.median(self.error))

    @property
    def p90(self) -> float:
        """Nine tenths of the overlap are better."""
        return float(np.percentile(self.error, 90))

    @property
    def worst(self) -> float:
        """The largest."""
        return float(self.error.max())

    def widened(self, error: float | np.ndarray) -> PredictionError:
        """The prediction with an independent error added, px of the reference: one everywhere, or (N,) of the
        places."""
        return replace(self, error=np.hypot(self.error, error))

    def at(self, chosen: np.ndarray) -> PredictionError | None:
        """The prediction at some of the places, (N,) bool; None for none."""
        if not chosen.any():
            return None
        return PredictionError(self.places[chosen], self.error[chosen], self.distance[chosen])

    def to_json(self) -> dict[str, float]:
        """As a report has it."""
        return {"rms": self.rms, "median": self.median, "p90": self.p90, "worst": self.worst}

    def beyond(self, distance: float) -> float:
        """The share of the overlap that is further than `distance` reference px from every point."""
        return float(np.mean(self.distance > distance))

    def above(self, error: float) -> float:
        """The share of the overlap where the standard error is larger than `error` px."""
        return float(np.mean(self.error > error))


@one_thread()
def prediction_error(
    transform: Transform,
    points: ControlPoints,
    *,
    sizes: Pair[Size],
    feedback: Feedback | None = None,
) -> PredictionError | None:
    """The prediction error of the transform fitted to the points in use; sizes: of the rasters, px.

    None where nothing overlaps, or where there are no more points than the transform needs. Raises Cancelled.
    """
    places = overlap_places(transform, SIDE, sizes)
    used = points.used
    sensed, reference, precision = points.sensed[used], points.reference[used], points.precision[used]
    try:
        source, fitted_places = (transform.fitted_from(some) for some in (sensed, places))
        error = standard_error(
            transform.fitted,
            source=source,
            target=reference,
            places=fitted_places,
            precision=precision,
            feedback=feedback,
        )
    except Cancelled:
        raise
    except (TiepointError, np.linalg.LinAlgError):
        return None
    if not len(places) or not np.isfinite(error).all():
        return None
    return PredictionError(places, error, nearest(transform.apply(places), reference)[1])


def standard_error(
    transform: Transform,
    *,
    source: np.ndarray,
    target: np.ndarray,
    places: np.ndarray,
    precision: np.ndarray | None = None,
    feedback: Feedback | None = None,
) -> np.ndarray:
    """(M,) px of the target, both axes together: standard error of the mapped places (M, 2), source px.

    transform: as fitted to source -> target, (N, 2) px both. precision: (N,) px, nan or None where not known.
    nan where there are no more points than the transform needs.
    """
    if not MODELS[transform.model].local:
        return _of_parameters(transform, source=source, target=target, places=places, precision=precision)
    return _of_local(
        transform, source=source, target=target, places=places, precision=precision, feedback=feedback
    )


def _of_parameters(
    transform: Transform,
    *,
    source: np.ndarray,
    target: np.ndarray,
    places: np.ndarray,
    precision: np.ndarray | None,
) -> np.ndarray:
    """standard_error of models with few parameters."""
    everything = np.vstack([source, places])
    origin = (everything.min(axis=0) + everything.max(axis=0)) / 2
    half = float(np.abs(everything - origin).max())
    frame = _Frame(origin, half)
    rows, place_rows = (tangent(transform, points, origin, half) for points in (source, places))
    count = rows.shape[2]
    if 2 * len(source) <= count:
        return np.full(len(places), np.nan)
    left = target - transform.apply(source)  # (N, 2)
    inverse = np.linalg.pinv(np.einsum("nik,nil->kl", rows, rows), rcond=1e-13, hermitian=True)
    square = float(np.sum(left**2)) / (2 * len(source) - count)  # of one axis
    noise = known_noise(precision, len(source))
    expected = _shared(target, left) if noise is None else NOISE**2 * float(np.mean(noise**2))
    lack = expected if noise is None else max(0.0, 2 * square - expected)
    square = square if noise is None else max(square, expected / 2)
    together = points_per_error(target)
    inherited = together * square * np.einsum("mik,kl,mil->m", place_rows, inverse, place_rows)
    moved = _jackknife(rows, left, target, place_rows)
    extra = _Both(*(_next_order(transform.model, frame.scaled(some)) for some in (source, places)))
    bends = _unseen_bends(
        extra, _Both(rows, place_rows), inverse=inverse, left=left, half=half, together=together
    )
    return np.asarray(np.sqrt(np.maximum(inherited, moved) + bends + lack))


def _jackknife(rows: np.ndarray, left: np.ndarray, target: np.ndarray, place_rows: np.ndarray) -> np.ndarray:
    """(M,) px²: variance of the mapped places by the jackknife over blocks of points.

    The errors of a block's points may be correlated in any way. rows (N, 2, P), place_rows (M, 2, P): the
    derivatives by the parameters at the points and at the places; left: (N, 2) residuals, measured minus
    predicted.
    """
    low, extent = target.min(axis=0), np.maximum(np.ptp(target, axis=0), 1e-9)
    cell = np.minimum(((target - low) / extent * _BLOCKS).astype(int), _BLOCKS - 1)
    number = cell[:, 1] * _BLOCKS + cell[:, 0]
    gram = np.einsum("nik,nil->kl", rows, rows)
    moved = np.zeros(len(place_rows))
    blocks = np.unique(number)
    for block in blocks:
        block_rows, missed = rows[number == block], left[number == block]
        rest = np.linalg.pinv(
            gram - np.einsum("nik,nil->kl", block_rows, block_rows), rcond=1e-10, hermitian=True
        )
        change = rest @ np.einsum("nik,ni->k", block_rows, missed)
        moved += np.sum((place_rows @ change) ** 2, axis=1)
    return moved * (len(blocks) - 1) / len(blocks)


class _Both(NamedTuple):
    """Derivatives at the N control points and at the M places to predict."""

    points: np.ndarray  # (N, 2, P)
    places: np.ndarray  # (M, 2, P)


class _Frame(NamedTuple):
    """Pixels of the source as numbers in [-1, 1]."""

    origin: np.ndarray  # (2,)
    half: float  # px

    def scaled(self, places: np.ndarray) -> np.ndarray:
        return np.asarray((places - self.origin) / self.half)


def _unseen_bends(
    terms: _Both, rows: _Both, *, inverse: np.ndarray, left: np.ndarray, half: float, together: float
) -> np.ndarray:
    """(M,) px²: variance by the terms of the next order, as far as the points do not show them.

    terms: of the next order. rows: by the parameters of the fit, and `inverse` (P, P) of their Gram matrix.
    left: (N, 2) residuals. half: px, of the frame. together: see points_per_error(). The terms have a mean of
    0 and any of the sizes _BENDS, weighed by how likely each makes the residuals (empirical Bayes).
    """
    taken = inverse @ np.einsum("nik,niq->kq", rows.points, terms.points)  # what the parameters absorb
    extra = _Both(*(term - row @ taken for term, row in zip(terms, rows)))
    at_points, count = extra.points.reshape(-1, extra.points.shape[2]), rows.points.shape[2]
    gram, product = at_points.T @ at_points, at_points.T @ left.ravel()
    free = len(at_points) - count - at_points.shape[1]
    solved = np.linalg.lstsq(at_points, left.ravel(), rcond=1e-8)[0]
    rest = left.ravel() - at_points @ solved if free > 0 else left.ravel()
    noise = together * max(float(rest @ rest) / max(free, 1), 1e-12)
    likely, squares = [], []
    for bend in _BENDS:
        prior = (bend * half) ** 2
        system = gram / noise + np.eye(len(gram)) / prior
        mean = np.linalg.solve(system, product / noise)
        spread = np.linalg.inv(system)
        likely.append((product @ mean / noise - np.linalg.slogdet(system * prior)[1]) / 2)
        second = spread + np.outer(mean, mean)
        squares.append(np.einsum("miq,qr,mir->m", extra.places, second, extra.places))
    weights = np.exp(np.array(likely) - max(likely))
    return np.asarray(weights @ np.array(squares) / weights.sum())


def _next_order(model: str, places: np.ndarray) -> np.ndarray:
    """(N, 2, Q): the terms of the next richer models, 1 px at the border of places (N, 2) in [-1, 1]."""
    x, y = places.T
    terms = np.stack(
        [x ** (order - k) * y**k for order in MODELS[model].next_orders for k in range(order + 1)], axis=1
    )
    return np.stack([np.hstack([terms, 0 * terms]), np.hstack([0 * terms, terms])], axis=1)


def _of_local(
    transform: Transform,
    *,
    source: np.ndarray,
    target: np.ndarray,
    places: np.ndarray,
    precision: np.ndarray | None,
    feedback: Feedback | None,
) -> np.ndarray:
    """standard_error of local models: of a displacement grid near the points, of the base far from them."""
    base = fit(transform.base, source=source, target=target)
    flat = without_base(transform.base, source=source, target=target)
    grid = DisplacementFit(source=source, target=flat, precision=precision, feedback=feedback)
    smoothing = transform.smoothed if transform.model == "displacement" else None
    if smoothing is None:
        smoothing = grid.best_smoothing()
    near = grid.spread(places, smoothing)
    far = _of_parameters(base, source=source, target=target, places=places, precision=precision)
    apart = nearest(places, source)[1] / (_REACH * grid.grid.step)
    square = near**2 + far**2 * (1 - np.exp(-(apart**2)))
    missed = leave_one_out(
        transform.model,
        source=source,
        target=target,
        smoothing=transform.smoothed,
        precision=precision,
        feedback=feedback,
        base=transform.base,
    )
    if grid.noise is None:
        lack = _shared(target, missed)
    else:  # what each point shows beyond its noise is there between the points, too
        lack = max(0.0, grid.square(missed) - NOISE**2 * grid.mean(grid.noise**2))
    return np.asarray(np.sqrt(square + lack))


def _shared(places: np.ndarray, left: np.ndarray) -> float:
    """px², both axes together: covariance of neighbouring residuals (N, 2)."""
    sample = np.arange(0, len(places), max(1, len(places) // 300))
    common = []
    for index in sample:
        apart = np.sum((places - places[index]) ** 2, axis=1)
        near = np.argsort(apart)[1:5]
        common.append(float(left[near].mean(axis=0) @ left[index]))
    return max(0.0, float(np.mean(common)))
