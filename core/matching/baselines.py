"""How the baselines select control points: FSC's consensus, or FSC-SIFT's growing set of matches."""

from __future__ import annotations

import numpy as np

from ..geometry.transforms import Transform
from ..options import MatchOptions
from .estimate.first_estimate import Estimate, distinct_matches
from .features.pso_sift import Features
from .selection.final_model import final_inliers
from .selection.rematch_rounds import ControlPointSet

NEAREST = 1.0 + 1e-6  # threshold of the ratio test that keeps every nearest neighbour


def consensus_points(
    reference: Features, sensed: Features, estimate: Estimate, options: MatchOptions
) -> ControlPointSet:
    """The initial matches within the final tolerance of the consensus."""
    matches = estimate.matches
    return _selected(
        sensed.xy[matches.i], reference.xy[matches.j], matches.ratio, estimate.consensus.transform, options
    )


def grown_points(
    reference: Features, sensed: Features, estimate: Estimate, options: MatchOptions
) -> ControlPointSet:
    """FSC-SIFT's iterative selection of correct matches (Wu et al. 2015): every nearest neighbour that
    agrees with the transform, without a ratio test."""
    nearest = distinct_matches(reference, sensed, options, NEAREST)
    p, q = sensed.xy[nearest.i], reference.xy[nearest.j]
    return _selected(p, q, nearest.ratio, estimate.consensus.transform, options)


def _selected(
    p: np.ndarray, q: np.ndarray, ratio: np.ndarray, start: Transform, options: MatchOptions
) -> ControlPointSet:
    inliers = final_inliers(p, q, start, options)
    return ControlPointSet(start, p[inliers], q[inliers], ratio[inliers])
