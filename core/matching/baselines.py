"""How the baselines select control points: FSC's consensus, or FSC-SIFT's growing set of matches."""

from __future__ import annotations

from ..geometry.transforms import Transform
from ..options import MatchOptions
from ..pair import Pair
from .estimate.first_estimate import Estimate, distinct_matches
from .estimate.neighbours import Matches
from .features.pso_sift import Features
from .selection.final_model import final_inliers
from .selection.rematch_rounds import ControlPointSet

NEAREST = 1.0 + 1e-6  # threshold of the ratio test that keeps every nearest neighbour


def consensus_points(features: Pair[Features], estimate: Estimate, options: MatchOptions) -> ControlPointSet:
    """The initial matches within the final tolerance of the consensus."""
    return _selected(estimate.matches, features, estimate.consensus.transform, options)


def grown_points(features: Pair[Features], estimate: Estimate, options: MatchOptions) -> ControlPointSet:
    """FSC-SIFT's iterative selection of correct matches (Wu et al. 2015): every nearest neighbour that
    agrees with the transform, without a ratio test."""
    nearest = distinct_matches(features, options, NEAREST)
    return _selected(nearest, features, estimate.consensus.transform, options)


def _selected(
    matches: Matches, features: Pair[Features], start: Transform, options: MatchOptions
) -> ControlPointSet:
    places = matches.places(features)
    inliers = final_inliers(start, options, sensed=places.sensed, reference=places.reference)
    return ControlPointSet(
        start,
        sensed=places.sensed[inliers],
        reference=places.reference[inliers],
        ratio=matches.ratio[inliers],
    )
