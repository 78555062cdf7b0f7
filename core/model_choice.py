"""Which kind of transform a set of control points calls for, and why: by cross-validation over blocks.

Points measured close to each other err alike, so a point left out alone is foretold by its neighbours
however much the model bends. Whole blocks of the image are left out instead: what is only noise there
misleads a flexible model, and what is true deformation does not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .transforms import MINIMUM_POINTS, basis_of

BLOCKS = 4  # a side of the box around the points; one of them is left out at a time
# From simple to flexible: to what share of the best error so far a step must lower it. Shear and two scales
# cost nothing where they are not needed; bending does, beyond the outermost points above all.
LADDER = (("similarity", 1.0), ("affine", 0.99), ("polynomial2", 0.7), ("polynomial3", 0.7))
POINTS_A_TERM = 4  # times the fewest points that a model needs


@dataclass(frozen=True)
class ModelChoice:
    """The chosen model and the root mean square errors, in target units, of those it was chosen from."""

    model: str
    errors: dict[str, float]  # by model, simple to flexible; inf where a block cannot do without its points

    @property
    def why(self) -> str:
        """One sentence; empty where there was nothing to choose from."""
        if len(self.errors) < 2:
            return ""
        told = ", ".join(f"{model} {error:.2f} px" for model, error in self.errors.items() if error < 1e6)
        return f"Error at points left out block by block: {told}."


def choose_model(source: np.ndarray, target: np.ndarray) -> ModelChoice:
    """The simplest model source -> target, (N, 2) px both, that a more flexible one does not clearly beat.

    Never projective (eight parameters on clustered points extrapolate badly) and never the interpolating
    spline (it hides every outlier): those are the user's to choose.
    """
    source, target = (np.asarray(points, dtype=np.float64).reshape(-1, 2) for points in (source, target))
    best, least = "similarity", np.inf
    errors: dict[str, float] = {}
    for model, share in LADDER:
        if len(source) < POINTS_A_TERM * MINIMUM_POINTS[model]:
            break
        error = errors[model] = block_error(model, source, target)
        if error < share * least:
            best, least = model, error
    return ModelChoice(best, errors)


def block_error(model: str, source: np.ndarray, target: np.ndarray) -> float:
    """Root mean square error of the points under the fits to those outside their own block.

    model: one that is linear in its parameters, see basis_of. Both (N, 2) float64.
    """
    basis, values = basis_of(model, source, target)
    total, products = basis.conj().T @ basis, basis.conj().T @ values
    squares = 0.0
    for block in blocks(source):
        left, missing = basis[block], values[block]
        try:
            solved = np.linalg.solve(total - left.conj().T @ left, products - left.conj().T @ missing)
        except np.linalg.LinAlgError:  # the others lie on one line
            return float("inf")
        squares += float(np.sum(np.abs(left @ solved - missing) ** 2))
    return float(np.sqrt(squares / len(source)))


def blocks(points: np.ndarray, side: int = BLOCKS) -> list[np.ndarray]:
    """The indices of the points (N, 2) in each block of a side x side grid; empty blocks are left out."""
    low, extent = points.min(axis=0), np.maximum(np.ptp(points, axis=0), 1e-9)
    cell = np.minimum((points - low) / extent * side, side - 1).astype(int)
    number = cell[:, 1] * side + cell[:, 0]
    order = np.argsort(number, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(number[order])) + 1)
