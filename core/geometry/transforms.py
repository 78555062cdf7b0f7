"""Geometric transforms between point sets: fit and apply.

Everything maps source points (N, 2) float64 to target points (N, 2) float64; the caller's variable
names the direction (sensed_to_reference, pixel_to_map). Only numpy: QGIS's own process uses it, too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import TiepointError
from ..feedback import Feedback
from ..transform_models import MODELS
from ..wording import model_name
from .blas_threads import one_thread
from .cross_validation import left_out_blocks
from .displacement_fit import DisplacementFit, FittedDisplacement
from .interpolating_spline import InterpolatingSpline
from .inverse import points_before
from .linear import apply_affine
from .splines import SmoothingSpline, radial

_ROW_BY_ROW = [1, 2, 0, 4, 5, 3, 6, 7]  # tangent's parameters of a projective matrix: 1, x, y; ...


@dataclass(frozen=True)
class Transform:
    """A fitted transform. `model` is a key of transform_models.MODELS."""

    model: str

    @property
    def matrix(self) -> np.ndarray | None:
        """(3, 3) float64 for similarity, affine and projective; None for the others."""
        return None

    @property
    def affine(self) -> np.ndarray | None:
        """(3, 3) float64 where the model is affine; None for all others."""
        return self.matrix if MODELS[self.model].affine else None

    @property
    def fitted(self) -> Transform:
        """The part that was fitted to control points: all of it, unless there is a known map."""
        return self

    def fitted_from(self, points: np.ndarray) -> np.ndarray:
        """Source points (N, 2) of the whole -> source points of the fitted part."""
        return points

    @property
    def base(self) -> str:
        """The model that a local one bends, and approaches far from its points."""
        return "affine"

    @property
    def smoothed(self) -> float | None:
        """The smoothing of a spline or a displacement grid; None for all others."""
        return None

    @property
    def bends(self) -> np.ndarray:
        """(M, 2) source points at which it bends; between them it is smooth; none for most models."""
        return np.zeros((0, 2))

    @property
    def terms(self) -> int:
        """The approximate number of terms summed for each mapped point."""
        return 1

    @property
    def inverse(self) -> Transform:
        """Target points to source points."""
        if self.matrix is None:
            return InverseTransform(self.model, self)
        back = np.linalg.inv(self.matrix)
        return MatrixTransform(self.model, back / back[2, 2])

    def apply(self, points: np.ndarray) -> np.ndarray:
        """Source points (N, 2) to target points (N, 2)."""
        raise TiepointError("transform_not_applicable", model=model_name(self.model))


@dataclass(frozen=True)
class MatrixTransform(Transform):
    """Similarity, affine or projective, as one homogeneous matrix."""

    values: np.ndarray  # (3, 3) float64

    @property
    def matrix(self) -> np.ndarray:
        return self.values

    @one_thread()
    def apply(self, points: np.ndarray) -> np.ndarray:
        points = np.asarray(points, dtype=np.float64)
        mapped = apply_affine(self.values, points)
        if self.model == "projective":
            mapped = mapped / (points @ self.values[2, :2] + self.values[2, 2])[:, None]
        return mapped


@dataclass(frozen=True)
class PolynomialTransform(Transform):
    """Full polynomial of order 2 or 3 in normalised source coordinates."""

    order: int
    origin: np.ndarray  # (2,) source coordinates of the normalised origin
    scale: float  # source units per normalised unit
    coefficients: np.ndarray  # (terms, 2) float64

    @one_thread()
    def apply(self, points: np.ndarray) -> np.ndarray:
        return _monomials((np.asarray(points) - self.origin) / self.scale, self.order) @ self.coefficients


@dataclass(frozen=True)
class ThinPlateSpline(Transform):
    """Thin-plate spline: "tps" passes through every point, "spline" is smoothed."""

    origin: np.ndarray  # (2,)
    scale: float
    nodes: np.ndarray  # (N, 2) float64, normalised; of "tps" the source points
    weights: np.ndarray  # (N + 3, 2) float64: N radial, then 1, x, y
    smoothing: float = 0.0  # see splines

    @property
    def smoothed(self) -> float | None:
        return self.smoothing

    @property
    def bends(self) -> np.ndarray:
        return np.asarray(self.nodes * self.scale + self.origin)

    @property
    def terms(self) -> int:
        return len(self.nodes)

    @one_thread()
    def apply(self, points: np.ndarray) -> np.ndarray:
        points = (np.asarray(points, dtype=np.float64) - self.origin) / self.scale
        mapped = np.empty_like(points)
        rows = max(1, 500_000 // len(self.nodes))  # bounds the distance matrix
        for start in range(0, len(points), rows):
            block = points[start : start + rows]
            affine = np.column_stack([np.ones(len(block)), block]) @ self.weights[-3:]
            mapped[start : start + rows] = radial(block, self.nodes) @ self.weights[:-3] + affine
        return mapped


@dataclass(frozen=True)
class DisplacementTransform(Transform):
    """An affine map and a grid of displacements, smoothed, see displacement_fit."""

    displacement: FittedDisplacement

    @property
    def smoothed(self) -> float | None:
        return self.displacement.smoothing

    @property
    def bends(self) -> np.ndarray:
        return self.displacement.grid.nodes

    @property
    def terms(self) -> int:
        return 16

    @one_thread()
    def apply(self, points: np.ndarray) -> np.ndarray:
        return self.displacement.at(np.asarray(points, dtype=np.float64))


@dataclass(frozen=True)
class LocalOverProjective(Transform):
    """A local transform over a projective one."""

    projective: Transform
    plane: Transform  # affine, fitted to the same points; `local` contains it
    local: Transform

    @property
    def base(self) -> str:
        return self.projective.model

    @property
    def smoothed(self) -> float | None:
        return self.local.smoothed

    @property
    def bends(self) -> np.ndarray:
        return self.local.bends

    @property
    def terms(self) -> int:
        return self.local.terms

    def apply(self, points: np.ndarray) -> np.ndarray:
        points = np.asarray(points, dtype=np.float64)
        return self.local.apply(points) + self.projective.apply(points) - self.plane.apply(points)


@dataclass(frozen=True)
class InverseTransform(Transform):
    """The inverse of a transform without a matrix; nan where no source point was found."""

    forward: Transform

    @property
    def inverse(self) -> Transform:
        return self.forward

    def apply(self, points: np.ndarray) -> np.ndarray:
        return points_before(self.forward.apply, points)


@one_thread()
def fit(
    model: str,
    *,
    source: np.ndarray,
    target: np.ndarray,
    smoothing: float | None = None,
    precision: np.ndarray | None = None,
    feedback: Feedback | None = None,
    base: str = "affine",
) -> Transform:
    """Least-squares transform source -> target, both (N, 2).

    smoothing: of the smoothed spline or the displacement grid, see there; None = the best. precision: (N,)
    standard errors of the target points, px, nan where unknown; only the displacement grid uses them as
    weights. base: the model that a smoothed local one bends, one of BASES. Raises TiepointError with too few
    points, or with points in one place or on one line, and Cancelled.
    """
    source, target = checked(model, source=source, target=target)
    if MODELS[model].smoothed and base != "affine":
        over, plane = fit(base, source=source, target=target), fit("affine", source=source, target=target)
        flat = target - over.apply(source) + plane.apply(source)
        local = fit(
            model, source=source, target=flat, smoothing=smoothing, precision=precision, feedback=feedback
        )
        return LocalOverProjective(model, over, plane, local)
    if model == "similarity":
        return MatrixTransform(model, _fit_similarity(source=source, target=target))
    if model == "affine":
        origin, scale = normalisation(source)
        coefficients = _solve(_monomials((source - origin) / scale, 1), target)
        linear = coefficients[1:].T / scale
        return MatrixTransform(model, _homogeneous(linear, coefficients[0] - linear @ origin))
    if model == "projective":
        return MatrixTransform(model, _fit_projective(source=source, target=target))
    origin, scale = normalisation(source)
    if MODELS[model].local:
        _solve(_monomials((source - origin) / scale, 1), target)  # refuses points on a line
    if model == "tps":
        nodes = (source - origin) / scale
        return ThinPlateSpline(
            model, origin, scale, nodes, InterpolatingSpline(nodes, feedback).weights(target)
        )
    if model == "spline":
        return _fit_smoothed((source - origin) / scale, target, origin, scale, smoothing, feedback)
    if model == "displacement":
        grid = DisplacementFit(source=source, target=target, precision=precision, feedback=feedback)
        return DisplacementTransform(model, grid.displacement(smoothing))
    order = MODELS[model].order
    coefficients = _solve(_monomials((source - origin) / scale, order), target)
    return PolynomialTransform(model, order, origin, scale, coefficients)


def without_base(base: str, *, source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """(N, 2): the target points without the part of `base` that is not affine."""
    if base == "affine":
        return target
    over, plane = (fit(kind, source=source, target=target) for kind in (base, "affine"))
    return target - over.apply(source) + plane.apply(source)


def basis_of(model: str, *, source: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The least-squares equations of a model that is linear in its parameters: their matrix (N, terms) and
    right sides (N, 1) or (N, 2). Complex for the similarity: x + iy."""
    origin, scale = normalisation(source)
    if model == "similarity":
        turned = ((source - origin) / scale) @ np.array([1, 1j])
        return np.column_stack([turned, np.ones(len(source))]), (target @ np.array([1, 1j]))[:, None]
    return _monomials((source - origin) / scale, MODELS[model].order), target


def tangent(transform: Transform, points: np.ndarray, origin: np.ndarray, scale: float) -> np.ndarray:
    """(N, 2, parameters): derivatives of mapped points (N, 2) by the parameters of a matrix or polynomial.

    The parameters are those of the model in (points - origin) / scale, so that all are of similar size.
    """
    places = (points - origin) / scale
    if transform.model == "similarity":
        x, y = places.T
        zero, one = np.zeros(len(places)), np.ones(len(places))
        return np.stack([np.stack([x, -y, one, zero], 1), np.stack([y, x, zero, one], 1)], 1)
    order = 1 if transform.matrix is not None else MODELS[transform.model].order
    terms = _monomials(places, order)
    rows = np.zeros((len(places), 2, 2 * terms.shape[1]))
    rows[:, 0, : terms.shape[1]] = rows[:, 1, terms.shape[1] :] = terms
    if transform.model != "projective" or transform.matrix is None:
        return rows
    last = transform.matrix[2]
    depth = points @ last[:2] + last[2]
    mapped = transform.apply(points)
    turned = -mapped[:, :, None] / scale * places[:, None, :]
    return np.concatenate([rows, turned], axis=2) / depth[:, None, None]


def checked(model: str, *, source: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    if model not in MODELS:
        raise TiepointError("transform_unknown", model=model, known=", ".join(MODELS))
    source = np.asarray(source, dtype=np.float64).reshape(-1, 2)
    target = np.asarray(target, dtype=np.float64).reshape(-1, 2)
    need = MODELS[model].minimum_points
    if len(source) < need:
        raise TiepointError("too_few_points", model=model_name(model), need=need, points=len(source))
    return source, target


def normalisation(points: np.ndarray) -> tuple[np.ndarray, float]:
    """The centroid, and the scale that brings the points to about [-1, 1] (conditioning)."""
    origin = points.mean(axis=0)
    return origin, float(max(np.abs(points - origin).max(), 1e-12))


def _homogeneous(linear: np.ndarray, shift: np.ndarray) -> np.ndarray:
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    matrix[:2, 2] = shift
    return matrix


def _monomials(points: np.ndarray, order: int) -> np.ndarray:
    """(N, terms): 1, x, y, x², xy, y², ... up to `order`."""
    x, y = points[:, 0], points[:, 1]
    return np.column_stack([x ** (d - k) * y**k for d in range(order + 1) for k in range(d + 1)])


def _solve(basis: np.ndarray, target: np.ndarray) -> np.ndarray:
    solution, _, rank, _ = np.linalg.lstsq(basis, target, rcond=1e-10)
    if rank < basis.shape[1]:
        raise TiepointError("points_in_line")
    return solution


def _fit_smoothed(
    points: np.ndarray,
    target: np.ndarray,
    origin: np.ndarray,
    scale: float,
    smoothing: float | None,
    feedback: Feedback | None,
) -> ThinPlateSpline:
    """points: (N, 2) normalised source points."""
    spline = SmoothingSpline(points)
    if smoothing is None:
        smoothing = spline.best_smoothing(target, left_out_blocks(target), feedback)[0]
    weights = spline.weights(target, smoothing)
    return ThinPlateSpline("spline", origin, scale, spline.nodes, weights, smoothing)


def _fit_similarity(*, source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Complex least squares: w = alpha z + beta, rotation and one scale."""
    z, w = source @ (1, 1j), target @ (1, 1j)
    z0, w0 = z.mean(), w.mean()
    spread = np.sum(np.abs(z - z0) ** 2)
    if spread < 1e-12:
        raise TiepointError("points_in_one_place")
    alpha = np.sum(np.conj(z - z0) * (w - w0)) / spread
    beta = w0 - alpha * z0
    return np.array([[alpha.real, -alpha.imag, beta.real], [alpha.imag, alpha.real, beta.imag], [0, 0, 1]])


def _fit_projective(*, source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Direct linear transform on normalised points, then Gauss-Newton on the target residuals."""
    (so, ss), (to, ts) = normalisation(source), normalisation(target)
    p, q = (source - so) / ss, (target - to) / ts
    one, zero = np.ones(len(p)), np.zeros((len(p), 3))
    h = np.column_stack([p, one])
    system = np.vstack([np.hstack([h, zero, -q[:, :1] * h]), np.hstack([zero, h, -q[:, 1:] * h])])
    _, singular, vectors = np.linalg.svd(system, full_matrices=False)
    if singular[7] < 1e-9 * singular[0] or abs(vectors[-1, 8]) < 1e-12:
        raise TiepointError("points_not_projective")
    values = (vectors[-1] / vectors[-1, 8]).reshape(3, 3)
    for _ in range(10):
        transform = MatrixTransform("projective", values)
        rows = tangent(transform, p, np.zeros(2), 1.0)[:, :, _ROW_BY_ROW].reshape(-1, 8)
        step, *_ = np.linalg.lstsq(rows, (q - transform.apply(p)).ravel(), rcond=None)
        values = values + np.append(step, 0.0).reshape(3, 3)
        if np.abs(step).max() < 1e-12:
            break
    to_norm = np.array([[1 / ss, 0, -so[0] / ss], [0, 1 / ss, -so[1] / ss], [0, 0, 1]])
    from_norm = np.array([[ts, 0, to[0]], [0, ts, to[1]], [0, 0, 1]])
    values = from_norm @ values @ to_norm
    return values / values[2, 2]
