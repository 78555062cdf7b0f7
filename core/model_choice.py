"""Which kind of transform a set of control points calls for, and why: by cross-validation over blocks.

Points measured close to each other err alike, so a point left out alone is foretold by its neighbours
however much the model bends. Whole blocks of the image are left out instead: what is only noise there
misleads a flexible model, and what is true deformation does not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .blas_threads import one_thread
from .blocks import blocks
from .splines import SmoothingSpline
from .transforms import MINIMUM_POINTS, basis_of, normalisation

# From simple to flexible: to what share of the best error so far a step must lower it.
LADDER = (("similarity", 1.0), ("affine", 1.0), ("polynomial2", 0.9), ("polynomial3", 0.9), ("spline", 1.0))
# And those that bend, to what share of the best that does not: shear and two scales cost nothing where they
# are not needed, but bending does, beyond the outermost points above all. Less is asked for where the
# straight one misses by several standard errors of the points, so that something must be bent.
BENDING, BENT_FOR_SURE = 0.65, 0.85
STANDARD_ERRORS = 3.0
_STRAIGHT = ("similarity", "affine")
POINTS_A_TERM = 4  # times the fewest points that a model needs


@dataclass(frozen=True)
class ModelChoice:
    """The chosen model and the root mean square errors, in target units, of those it was chosen from."""

    model: str
    errors: dict[str, float]  # by model, simple to flexible; inf where a block cannot do without its points
    smoothing: float | None = None  # of the smoothed spline, where it was chosen

    @property
    def why(self) -> str:
        """One sentence; empty where there was nothing to choose from."""
        if len(self.errors) < 2:
            return ""
        told = f"foretells parts of the image from the others to {self.errors[self.model]:.2f} px"
        straight = min(_STRAIGHT, key=lambda model: self.errors.get(model, np.inf))
        if self.model not in _STRAIGHT:
            least = f"{self.errors[straight]:.2f} px"
            return f"The {_NAMES[self.model]} {told}, the {straight} transform to {least}."
        bent = {model: error for model, error in self.errors.items() if model not in _STRAIGHT}
        if not bent:
            other = straight if straight != self.model else _STRAIGHT[1 - _STRAIGHT.index(straight)]
            return f"The {self.model} transform {told}, the {other} one to {self.errors[other]:.2f} px."
        least = min(bent, key=lambda model: bent[model])
        gain = f"the {_NAMES[least]}, to {bent[least]:.2f} px, gains too little to bend the image for"
        return f"The {self.model} transform {told}; {gain}."


_NAMES = {
    "polynomial2": "2nd-order polynomial",
    "polynomial3": "3rd-order polynomial",
    "spline": "smoothed spline",
}


@one_thread()
def choose_model(source: np.ndarray, target: np.ndarray, precision: np.ndarray | None = None) -> ModelChoice:
    """The simplest model source -> target, (N, 2) px both, that a more flexible one does not clearly beat.

    precision: (N,) standard error of each target point, px; nan where it is not known.
    Never projective (eight parameters on clustered points extrapolate badly) and never the spline through
    every point (it hides every outlier): those are the user's to choose.
    """
    source, target = (np.asarray(points, dtype=np.float64).reshape(-1, 2) for points in (source, target))
    if len(source) < POINTS_A_TERM * MINIMUM_POINTS["similarity"]:
        return ModelChoice("similarity", {})
    parts = blocks(target)
    noise = _typical(precision)
    best, least, straight = "similarity", np.inf, np.inf
    errors: dict[str, float] = {}
    smoothing: float | None = None
    for model, share in LADDER:
        if len(source) < POINTS_A_TERM * MINIMUM_POINTS[model]:
            break
        if model == "spline":
            origin, scale = normalisation(source)
            smoothing, error = SmoothingSpline((source - origin) / scale).best_smoothing(target, parts)
        else:
            error = _block_error(model, source, target, parts)
        errors[model] = error
        if model in _STRAIGHT:
            straight = min(straight, error)
        elif error >= straight * (BENT_FOR_SURE if straight > STANDARD_ERRORS * noise else BENDING):
            continue
        if error < share * least:
            best, least = model, error
    return ModelChoice(best, errors, smoothing if best == "spline" else None)


def _typical(precision: np.ndarray | None) -> float:
    """The middle one of the known standard errors; inf where most are not known."""
    if precision is None or np.isfinite(precision).mean() <= 0.5:
        return float("inf")
    return float(np.nanmedian(precision))


def _block_error(
    model: str, source: np.ndarray, target: np.ndarray, parts: list[tuple[np.ndarray, np.ndarray]]
) -> float:
    """Root mean square error of the points under the fits to those outside their own block."""
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
