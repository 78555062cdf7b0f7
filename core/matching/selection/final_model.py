"""Which rematched pairs become control points: those near a model that is fitted and selected in turn."""

from __future__ import annotations

import numpy as np

from ...errors import TiepointError
from ...geometry.transforms import Transform, fit
from ...options import MatchOptions
from ...transform_models import MODELS
from ..estimate.consensus import one_to_one

SHRINKING = (3.0, 2.0, 1.5, 1.0, 1.0, 1.0)  # tolerances of the re-selections, in final tolerances
# Where the user names no model, a richer one replaces a simpler one only if it explains this many times the
# pairs. This does not choose the transform of "auto": core.points.model_choice does, by cross-validation,
# which needs points without outliers. Here outliers are still among the pairs, and the model only decides
# which pairs are kept, so the rule counts pairs instead of comparing errors.
COUNT_GAIN = {"affine": 1.02, "projective": 1.3, "polynomial2": 1.3}


def final_inliers(
    start: Transform, options: MatchOptions, *, sensed: np.ndarray, reference: np.ndarray
) -> np.ndarray:
    """Indices of the pairs within options.final_tolerance px of the final model, one to one.

    sensed, reference: (K, 2) px; start: sensed -> reference, within a few pixels of the truth. No new
    samples are drawn: on noisy pairs a fresh consensus at 1 px picks a random cluster of the points.
    """
    tolerance = options.final_tolerance
    if options.transform == "auto":
        return _most_inliers(start, tolerance, sensed=sensed, reference=reference)
    for model in MODELS[options.transform].stand_ins or (options.transform,):
        inliers = _grow(model, start, tolerance, sensed=sensed, reference=reference)
        if len(inliers):
            return inliers
    return np.zeros(0, int)


def _most_inliers(
    start: Transform, tolerance: float, *, sensed: np.ndarray, reference: np.ndarray
) -> np.ndarray:
    """Indices of the pairs near the simplest model that no richer one exceeds by COUNT_GAIN."""
    best = _grow("similarity", start, tolerance, sensed=sensed, reference=reference)
    for model, gain in COUNT_GAIN.items():
        inliers = _grow(model, start, tolerance, sensed=sensed, reference=reference)
        if len(inliers) > gain * len(best):
            best = inliers
    return best


def _grow(
    model: str, start: Transform, tolerance: float, *, sensed: np.ndarray, reference: np.ndarray
) -> np.ndarray:
    """Indices of the pairs near `model`, refitted to its inliers as the tolerance shrinks; empty
    where too few pairs remain to test its parameters."""
    fewest = MODELS[model].minimum_points
    least = fewest + 1 if MODELS[model].affine else 3 * fewest
    transform = start
    for factor in SHRINKING:
        inliers = within(transform, factor * tolerance, sensed=sensed, reference=reference)
        if len(inliers) < least:
            return np.zeros(0, int)
        try:
            transform = fit(model, source=sensed[inliers], target=reference[inliers])
        except TiepointError:  # points on one line or in one place
            return np.zeros(0, int)
    inliers = within(transform, tolerance, sensed=sensed, reference=reference)
    return inliers if len(inliers) >= least else np.zeros(0, int)


def within(
    transform: Transform, tolerance: float, *, sensed: np.ndarray, reference: np.ndarray
) -> np.ndarray:
    """Indices of the pairs whose error is below `tolerance` px, one to one."""
    error = np.linalg.norm(transform.apply(sensed) - reference, axis=1)
    near = np.flatnonzero(error < tolerance)
    return near[one_to_one(sensed=sensed[near], reference=reference[near], error=error[near])]
