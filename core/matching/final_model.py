"""The last consensus: which rematched pairs become control points, under which kind of model."""

from __future__ import annotations

import numpy as np

from ..errors import TiepointError
from ..options import RegistrationOptions
from ..transforms import MINIMUM_POINTS, fit
from .consensus import Consensus, find_consensus, one_to_one

POLYNOMIAL_GAIN = 1.3  # "auto" follows a curved model only if it explains this many times the points


def final_inliers(
    sensed: np.ndarray,
    reference: np.ndarray,
    ratio: np.ndarray,
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
) -> tuple[np.ndarray, Consensus | None]:
    """Indices of the pairs within options.final_tolerance of the final model, one to one, and the
    matrix consensus they grew from.

    sensed, reference: (K, 2) px; ratio: (K,). For local models (polynomial, tps) the pairs are those
    near a polynomial that is fitted and re-selected in turn; the spline itself would refuse nothing.
    """
    wanted = options.transform
    models = [wanted] if wanted in ("similarity", "affine", "projective") else ["similarity", "affine"]
    best: Consensus | None = None
    for model in models:
        tolerance = options.final_tolerance
        found = find_consensus(sensed, reference, ratio, model, tolerance, area, options, rng)
        if found is not None and (best is None or found.log10_nfa < best.log10_nfa):
            best = found
    if best is None or len(best.inliers) < MINIMUM_POINTS[best.transform.model] + 1:
        return np.zeros(0, int), None
    if wanted in ("similarity", "affine", "projective"):
        return best.inliers, best
    order = {"polynomial2": 2, "polynomial3": 3, "tps": 3, "auto": 2}[wanted]
    curved = _grow_polynomial(sensed, reference, best, order, options.final_tolerance)
    if wanted == "auto" and len(curved) < POLYNOMIAL_GAIN * len(best.inliers):
        return best.inliers, best
    return (curved if len(curved) > len(best.inliers) else best.inliers), best


def _grow_polynomial(
    sensed: np.ndarray, reference: np.ndarray, start: Consensus, order: int, tolerance: float
) -> np.ndarray:
    """Indices of the pairs near a polynomial that starts from the matrix consensus and is re-fitted
    on what it explains, tolerance shrinking from 3 to 1 times the final one."""
    error = np.linalg.norm(start.transform.apply(sensed) - reference, axis=1)
    for factor in (3.0, 3.0, 2.0, 1.5, 1.0, 1.0):
        inliers = np.flatnonzero(error < factor * tolerance)
        inliers = inliers[one_to_one(sensed[inliers], reference[inliers], error[inliers])]
        model = f"polynomial{order}"
        if len(inliers) < 4 * MINIMUM_POINTS[model]:
            return start.inliers
        try:
            curve = fit(model, sensed[inliers], reference[inliers])
        except TiepointError:
            return start.inliers
        error = np.linalg.norm(curve.apply(sensed) - reference, axis=1)
    inliers = np.flatnonzero(error < tolerance)
    return inliers[one_to_one(sensed[inliers], reference[inliers], error[inliers])]
