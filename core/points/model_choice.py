"""Which transform model a set of control points calls for, and why.

The choice is by cross-validation over blocks. Points close to each other have similar errors, so neighbours
predict a single point that is left out, however much the model bends. Whole blocks of the image are left out
instead: noise in the other blocks misleads a flexible model, true deformation does not. No model predicts
deformation narrower than a block. Its size proves it instead: residuals many times as large as the precision
of the points, on which neighbours agree. A displacement grid follows those.

Where the points lie so close together that no block can be left out, as those of a small raster, single
points are: that decides between similarity and affine, which do not bend.
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
from ..messages import NOTHING, Notice
from ..transform_models import MODELS
from ..wording import model_name
from .local_choice import LocalFit, local_fit

# From simple to flexible: the share of the best error so far that the next model must get below. An affine
# transform is chosen also where its error is up to 1 % larger, which is chance: of 132 pairs with a known
# transform 6 are as close; on 5 it is the better one by 0.01 to 0.14 px, on the sixth the worse one by 0.03.
LADDER = (
    ("similarity", 1.0),
    ("affine", 1.01),
    ("projective", 0.9),
    ("polynomial2", 0.9),
    ("polynomial3", 0.9),
    ("spline", 1.0),
)
# For models that bend, the share of the best affine error: shear and two scales do no harm where they are not
# needed, but bending does, above all beyond the outermost points. A smaller gain suffices where the affine
# error is several standard errors of the points, so that there must be a bend.
BENDING, BENT_FOR_SURE = 0.65, 0.85
OVER_BASE = 0.9  # for a spline over a projective transform, whose fit to all blocks is only corrected for
STANDARD_ERRORS = 3.0  # of the points, above which the affine error is a bend for sure
EXACT = 1e-6  # px: no model is compared with one that is so exact, of which rounding is the only error
POINTS_A_TERM = 4  # times the fewest points of a model


@dataclass(frozen=True)
class ModelChoice:
    """The chosen model and the cross-validation errors of the candidates, target units (RMSE)."""

    model: str
    errors: dict[str, float]  # by model, simple to flexible; inf where a fit without a block is impossible
    smoothing: float | None = None  # of the smoothed spline and the displacement grid, where it was chosen
    base: str = "affine"  # the model that these bend
    local: LocalFit | None = None  # where a displacement grid was chosen
    best: str = ""  # the best other model then

    @property
    def why(self) -> Notice:
        """The figures that decided; NOTHING where there was no choice, or no figure."""
        if self.local is not None:
            return Notice.of(
                "chosen_by_residuals",
                model=model_name(self.model),
                residual=self.local.residual,
                other=model_name(self.best),
                left=self.local.other,
                times=self.local.other / self.local.precision,
            )
        known = {model: error for model, error in self.errors.items() if np.isfinite(error)}
        straight = [model for model in known if MODELS[model].affine and model != self.model]
        bent = [model for model in known if not MODELS[model].affine and model != self.model]
        rivals, code = straight, "chosen_by_error"
        if MODELS[self.model].affine and bent:
            rivals, code = bent, "chosen_without_bend"
        if self.model not in known or not rivals:
            return NOTHING
        other = min(rivals, key=lambda model: known[model])
        return Notice.of(
            code,
            model=model_name(self.model),
            error=self.errors[self.model],
            other=model_name(other),
            other_error=self.errors[other],
        )


@one_thread()
def choose_model(
    *,
    source: np.ndarray,
    target: np.ndarray,
    precision: np.ndarray | None = None,
    feedback: Feedback | None = None,
) -> ModelChoice:
    """The simplest model source -> target, (N, 2) px both, that no more flexible one clearly beats.

    precision: (N,) standard error of each target point, px; nan where it is not known; without it, no
    displacement grid is chosen. The thin-plate spline through every point is never chosen, since it hides
    outliers; the user may. Raises Cancelled.
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
        if least < EXACT or len(source) < POINTS_A_TERM * MODELS[model].minimum_points:
            break
        feedback.check()
        if model == "spline":
            smoothing, error = _spline_error(
                source=source, target=target, parts=parts, errors=errors, feedback=feedback
            )
        else:
            error = _block_error(model, source=source, target=target, parts=parts)
        if MODELS[model].affine and not np.isfinite(error):
            error = _block_error(model, source=source, target=target, parts=_single(len(source)))
        errors[model] = error
        if MODELS[model].affine:
            straight = min(straight, error)
        elif error >= straight * (BENT_FOR_SURE if straight > STANDARD_ERRORS * noise else BENDING):
            continue
        if error < (OVER_BASE if model == "spline" and best == "projective" else share) * least:
            best, least = model, error
    choice = ModelChoice(best, errors, smoothing if best == "spline" else None, _base(errors))
    try:
        chosen = fit(best, source=source, target=target, smoothing=choice.smoothing, base=choice.base)
    except TiepointError:  # points along one line: the final fit says so
        return choice
    local = local_fit(chosen, source=source, target=target, precision=precision, feedback=feedback)
    if local is None:
        return choice
    return ModelChoice("displacement", errors, local.smoothing, choice.base, local, best)


def _single(count: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """As left_out_blocks, each point by itself."""
    return [(index, index) for index in np.arange(count)[:, None]]


def best_base(*, source: np.ndarray, target: np.ndarray) -> str:
    """The base of a local model of points source -> target, (N, 2) px both: affine or projective."""
    if len(source) < POINTS_A_TERM * MODELS["projective"].minimum_points:
        return "affine"
    parts = left_out_blocks(target)
    return _base(
        {
            model: _block_error(model, source=source, target=target, parts=parts)
            for model in ("affine", "projective")
        }
    )


def _base(errors: dict[str, float]) -> str:
    bent = errors.get("projective", np.inf) < BENT_FOR_SURE * errors.get("affine", np.inf)
    return "projective" if bent else "affine"


def _typical(precision: np.ndarray | None) -> float:
    """The median of the known standard errors; inf where most are not known."""
    if precision is None or np.isfinite(precision).mean() <= 0.5:
        return float("inf")
    return float(np.nanmedian(precision))


def _block_error(
    model: str, *, source: np.ndarray, target: np.ndarray, parts: list[tuple[np.ndarray, np.ndarray]]
) -> float:
    """Root mean square error of the points under fits that leave out their own block."""
    if model == "projective":
        return _projective_block_error(source=source, target=target, parts=parts)
    basis, values = basis_of(model, source=source, target=target)
    total, products = basis.conj().T @ basis, basis.conj().T @ values
    squares = 0.0
    for judged, out in parts:
        left, missing = basis[out], values[out]
        try:
            solved = np.linalg.solve(total - left.conj().T @ left, products - left.conj().T @ missing)
        except np.linalg.LinAlgError:  # the other points lie on one line
            return float("inf")
        squares += float(np.sum(np.abs(basis[judged] @ solved - values[judged]) ** 2))
    return float(np.sqrt(squares / len(source)))


def _spline_error(
    *,
    source: np.ndarray,
    target: np.ndarray,
    parts: list[tuple[np.ndarray, np.ndarray]],
    errors: dict[str, float],
    feedback: Feedback,
) -> tuple[float, float]:
    """The best smoothing of a smoothed spline, and its block error; errors: of simpler models."""
    origin, scale = normalisation(source)
    base = _base(errors)
    flat = without_base(base, source=source, target=target)
    smoothing, error = SmoothingSpline((source - origin) / scale).best_smoothing(flat, parts, feedback)
    if base != "affine":  # fitted to the blocks, too: add what the spline gains by that
        gained = errors[base] ** 2 - _block_error("affine", source=source, target=flat, parts=parts) ** 2
        error = float(np.sqrt(error**2 + max(0.0, gained)))
    return smoothing, error


def _projective_block_error(
    *, source: np.ndarray, target: np.ndarray, parts: list[tuple[np.ndarray, np.ndarray]]
) -> float:
    """_block_error of a projective model, by one Gauss-Newton step from the fit to all points."""
    try:
        transform = fit("projective", source=source, target=target)
    except TiepointError:  # three or more on one line
        return float("inf")
    rows = tangent(transform, source, *normalisation(source))  # (N, 2, 8)
    left = target - transform.apply(source)
    total, products = _gram(rows, rows), _gram(rows, left)
    squares = 0.0
    for judged, out in parts:
        dropped = rows[out]
        try:
            step = np.linalg.solve(total - _gram(dropped, dropped), products - _gram(dropped, left[out]))
        except np.linalg.LinAlgError:
            return float("inf")
        squares += float(np.sum((rows[judged] @ step - left[judged]) ** 2))
    return float(np.sqrt(squares / len(source)))


def _gram(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    """(P, P) or (P,): products of (N, 2, P) with (N, 2, P) or (N, 2), summed over the points."""
    flat = rows.reshape(-1, rows.shape[2])
    return np.asarray(flat.T @ others.reshape(len(flat), *others.shape[2:]))
