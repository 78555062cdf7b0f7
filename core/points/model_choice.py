"""Which kind of transform a set of control points calls for, and why.

By cross-validation over blocks: points measured close to each other err alike, so a point left out alone is
predicted by its neighbours however much the model bends. Whole blocks of the image are left out instead:
what is only noise there misleads a flexible model, and what is true deformation does not. Deformation that
is narrower than a block cannot be predicted so. It is proved by its size: residuals that are many times as
large as the precision of the points, and that neighbours agree on. A displacement grid follows those.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import TiepointError
from ..feedback import Feedback
from ..geometry.blas_threads import one_thread
from ..geometry.cross_validation import left_out_blocks
from ..geometry.splines import SmoothingSpline
from ..geometry.transforms import basis_of, fit, normalisation, tangent, without_base
from ..transform_models import MODELS
from .local_choice import LocalFit, local_fit

# From simple to flexible: to what share of the best error so far a step must lower it.
LADDER = (
    ("similarity", 1.0),
    ("affine", 1.0),
    ("projective", 0.9),
    ("polynomial2", 0.9),
    ("polynomial3", 0.9),
    ("spline", 1.0),
)
# And those that bend, to what share of the best that does not: shear and two scales cost nothing where they
# are not needed, but bending does, beyond the outermost points above all. Less is asked for where the
# straight one misses by several standard errors of the points, so that something must be bent.
BENDING, BENT_FOR_SURE = 0.65, 0.85
OVER_BASE = 0.9  # for a spline over a projective transform: what it has seen of the blocks is only estimated
STANDARD_ERRORS = 3.0
POINTS_A_TERM = 4  # times the fewest points that a model needs


@dataclass(frozen=True)
class ModelChoice:
    """The chosen model and the root mean square errors, in target units, of those it was chosen from."""

    model: str
    errors: dict[str, float]  # by model, simple to flexible; inf where a block cannot do without its points
    smoothing: float | None = None  # of the smoothed spline and the displacement grid, where it was chosen
    base: str = "affine"  # what these bend
    local: LocalFit | None = None  # where a displacement grid was chosen
    best: str = ""  # of the others then

    @property
    def why(self) -> str:
        """One sentence; empty where there was nothing to choose from."""
        if self.local is not None:
            times = self.local.other / self.local.precision
            many = f", which is {times:.0f} times what the points may err" if times >= 2 else ""
            return (
                f"The {MODELS[self.model].label} follows the points to {self.local.residual:.2f} px, the "
                f"{MODELS[self.best].label} to {self.local.other:.2f} px; neighbours agree on the rest{many}."
            )
        if len(self.errors) < 2:
            return ""
        does = f"predicts parts of the image from the others to {self.errors[self.model]:.2f} px"
        straight = [model for model in self.errors if MODELS[model].affine]
        if not MODELS[self.model].affine:
            nearest = min(straight, key=lambda model: self.errors[model])
            least = f"{self.errors[nearest]:.2f} px"
            return f"The {MODELS[self.model].label} {does}, the {MODELS[nearest].label} to {least}."
        bent = {model: error for model, error in self.errors.items() if not MODELS[model].affine}
        if not bent:
            other = next(model for model in straight if model != self.model)
            return f"The {MODELS[self.model].label} {does}, the {other} one to {self.errors[other]:.2f} px."
        least = min(bent, key=lambda model: bent[model])
        gain = f"the {MODELS[least].label}, to {bent[least]:.2f} px, gains too little to bend the image for"
        return f"The {MODELS[self.model].label} {does}; {gain}."


@one_thread()
def choose_model(
    source: np.ndarray,
    target: np.ndarray,
    precision: np.ndarray | None = None,
    feedback: Feedback | None = None,
) -> ModelChoice:
    """The simplest model source -> target, (N, 2) px both, that a more flexible one does not clearly beat.

    precision: (N,) standard error of each target point, px; nan where it is not known: without it, no
    displacement grid is chosen. Never the spline through every point: it hides every outlier, and is the
    user's to choose. Raises Cancelled.
    """
    feedback = feedback or Feedback()
    source, target = (np.asarray(points, dtype=np.float64).reshape(-1, 2) for points in (source, target))
    if len(source) < POINTS_A_TERM * MODELS["similarity"].minimum_points:
        return ModelChoice("similarity", {})
    parts = left_out_blocks(target)
    noise = _typical(precision)
    best, least, straight = "similarity", np.inf, np.inf
    errors: dict[str, float] = {}
    smoothing: float | None = None
    for model, share in LADDER:
        if len(source) < POINTS_A_TERM * MODELS[model].minimum_points:
            break
        feedback.check()
        if model == "spline":
            smoothing, error = _spline_error(source, target, parts, errors, feedback)
        else:
            error = _block_error(model, source, target, parts)
        errors[model] = error
        if MODELS[model].affine:
            straight = min(straight, error)
        elif error >= straight * (BENT_FOR_SURE if straight > STANDARD_ERRORS * noise else BENDING):
            continue
        if error < (OVER_BASE if model == "spline" and best == "projective" else share) * least:
            best, least = model, error
    choice = ModelChoice(best, errors, smoothing if best == "spline" else None, _base(errors))
    try:
        chosen = fit(best, source, target, choice.smoothing, base=choice.base)
    except TiepointError:  # points along one line: what can be fitted is said elsewhere
        return choice
    local = local_fit(chosen, source, target, precision, feedback)
    if local is None:
        return choice
    return ModelChoice("displacement", errors, local.smoothing, choice.base, local, best)


def best_base(source: np.ndarray, target: np.ndarray) -> str:
    """What a local model of points source -> target, (N, 2) px both, bends: an affine or a projective one."""
    if len(source) < POINTS_A_TERM * MODELS["projective"].minimum_points:
        return "affine"
    parts = left_out_blocks(target)
    return _base({model: _block_error(model, source, target, parts) for model in ("affine", "projective")})


def _base(errors: dict[str, float]) -> str:
    bent = errors.get("projective", np.inf) < BENT_FOR_SURE * errors.get("affine", np.inf)
    return "projective" if bent else "affine"


def _typical(precision: np.ndarray | None) -> float:
    """The middle one of the known standard errors; inf where most are not known."""
    if precision is None or np.isfinite(precision).mean() <= 0.5:
        return float("inf")
    return float(np.nanmedian(precision))


def _block_error(
    model: str, source: np.ndarray, target: np.ndarray, parts: list[tuple[np.ndarray, np.ndarray]]
) -> float:
    """Root mean square error of the points under the fits to those outside their own block."""
    if model == "projective":
        return _projective_block_error(source, target, parts)
    basis, values = basis_of(model, source, target)
    total, products = basis.conj().T @ basis, basis.conj().T @ values
    squares = 0.0
    for judged, out in parts:
        left, missing = basis[out], values[out]
        try:
            solved = np.linalg.solve(total - left.conj().T @ left, products - left.conj().T @ missing)
        except np.linalg.LinAlgError:  # what is left lies on one line
            return float("inf")
        squares += float(np.sum(np.abs(basis[judged] @ solved - values[judged]) ** 2))
    return float(np.sqrt(squares / len(source)))


def _spline_error(
    source: np.ndarray,
    target: np.ndarray,
    parts: list[tuple[np.ndarray, np.ndarray]],
    errors: dict[str, float],
    feedback: Feedback,
) -> tuple[float, float]:
    """The best smoothing of a smoothed spline, and its error over blocks; errors: of simpler models."""
    origin, scale = normalisation(source)
    base = _base(errors)
    flat = without_base(base, source, target)
    smoothing, error = SmoothingSpline((source - origin) / scale).best_smoothing(flat, parts, feedback)
    if base != "affine":  # which has seen the blocks: what that gains it is taken back
        gained = errors[base] ** 2 - _block_error("affine", source, flat, parts) ** 2
        error = float(np.sqrt(error**2 + max(0.0, gained)))
    return smoothing, error


def _projective_block_error(
    source: np.ndarray, target: np.ndarray, parts: list[tuple[np.ndarray, np.ndarray]]
) -> float:
    """The same: one step of Gauss and Newton from the fit to all points to that without a block."""
    try:
        transform = fit("projective", source, target)
    except TiepointError:  # three or more on one line
        return float("inf")
    rows = tangent(transform, source, *normalisation(source))  # (N, 2, 8)
    left = target - transform.apply(source)
    total, products = _gram(rows, rows), _gram(rows, left)
    squares = 0.0
    for judged, out in parts:
        own = rows[out]
        try:
            step = np.linalg.solve(total - _gram(own, own), products - _gram(own, left[out]))
        except np.linalg.LinAlgError:
            return float("inf")
        squares += float(np.sum((rows[judged] @ step - left[judged]) ** 2))
    return float(np.sqrt(squares / len(source)))


def _gram(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    """(P, P) or (P,): products of (N, 2, P) with (N, 2, P) or (N, 2), summed over the points."""
    flat = rows.reshape(-1, rows.shape[2])
    return np.asarray(flat.T @ others.reshape(len(flat), *others.shape[2:]))
