"""Matching near a prior: matches are searched only around the places that a known transform predicts.

So a pair with repeated structure can be registered by the few matches that lie right.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...geometry.linear import scale_of, turn_of
from ...geometry.radius_search import pairs_within
from ...geometry.transforms import MatrixTransform
from ...pair import Pair, Prior
from ..features.pso_sift import Features
from .neighbours import DescriptorPart, Matches, best_of_each, pair_distance

MOST_RADIUS = 40.0  # px of the reference around the predicted place: a wider search excludes too little
_TURN = 30.0  # degrees between a feature's orientation and the predicted one
_OCTAVES = 0.8  # log2 of a feature's scale over the predicted one


def prior_transform(prior: Prior) -> MatrixTransform:
    """The prior as a transform of working pixels, sensed to reference."""
    return MatrixTransform("affine", prior.matrix)


def keypoint_radius(prior: Prior) -> float:
    """px of the reference around the predicted place in which keypoints are matched."""
    return min(prior.radius, MOST_RADIUS)


def prior_area(area: float, radius: float) -> float:
    """px² of the reference in which a chance match near the prior may fall; area: of the whole."""
    return min(area, float(np.pi * radius**2))


def matches_near(
    prior: MatrixTransform,
    features: Pair[Features],
    parts: Sequence[DescriptorPart],
    ratio: float,
    radius: float,
) -> Matches:
    """The nearest descriptors within `radius` px of the predicted place, of about the predicted turn and
    scale, under the ratio test. Within the radius the place has no weight: the prior is not exact."""
    reference, sensed = features.reference, features.sensed
    i, j = pairs_within(prior.apply(sensed.xy), reference.xy, radius)
    linear = prior.values[:2, :2]
    turn, octaves = turn_of(linear), np.log2(scale_of(linear))
    turned = np.abs((reference.theta[j] - sensed.theta[i] - turn + 180.0) % 360.0 - 180.0)
    scaled = np.abs(np.log2(reference.sigma[j] / sensed.sigma[i]) - octaves)
    near = (turned < _TURN) & (scaled < _OCTAVES)
    i, j = i[near], j[near]
    distance = pair_distance(parts, sensed=i, reference=j)
    return best_of_each(sensed=i, reference=j, cost=distance, ratio=ratio)
