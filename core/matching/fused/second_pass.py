"""The guided second pass: with the transform known, many more keypoints are matched by their descriptors.

PSO-SIFT's rematching gives places so much weight that the descriptors hardly count. Here the place only
limits the search to a few pixels; within them the fused descriptor must be the nearest in both directions and
among the best of the whole reference. So better descriptors give more control points.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...errors import TiepointError
from ...found_by import NETWORK
from ...geometry.linear import scale_of, turn_of
from ...geometry.radius_search import pairs_within
from ...geometry.transforms import Transform, fit
from ...options import MatchOptions
from ...pair import Pair
from ..estimate.neighbours import DescriptorPart, Matches, pair_distance, rank_share
from ..features.pso_sift import extract
from ..images import Images
from ..selection.final_model import final_inliers, within
from ..selection.rematch_rounds import ControlPointSet
from .turned_views import PairViews, Progress

# px of the reference around the predicted place. Each round predicts by the matches of the one before: the
# first estimate of hard pairs is some pixels off, and points close around it would keep it there.
GATES = (12.0, 8.0, 4.0)
AGREEING = (0.75, 0.5, 0.4)  # tolerances of the affine fit between two rounds, in gates
FEWEST = 6  # pairs that may correct the transform
SCALE_GATE = 0.5  # octaves between the keypoints' scales
RANK_GATE = 0.02  # best share of the reference's descriptors that a match must belong to
CONTRAST_THRESHOLD = 0.01  # instead of 0.04: faint keypoints are safe where the place is known
KEYPOINTS = 12_000  # per image, where the network describes that many cheaply
# Higher than for the initial matches: within a few px, gradient descriptors of neighbours are much alike.
# Control points over PSO-SIFT's, median of the development pairs: 1.67 times with 0.3, 1.84 with 0.6.
CNN_WEIGHT = 0.6


class SecondPass:
    """The keypoints of both images, described under one turn and scale, to be matched around a transform."""

    def __init__(
        self,
        linear: np.ndarray,
        images: Images,
        masks: Images,
        views: PairViews,
        enlarged: bool,
        options: MatchOptions,
        progress: Progress = lambda done: None,
    ) -> None:
        """linear: (2, 2), from the sensed to the reference image. images (H, W) float32 in [0, 1], masks and
        views: of the reference and the sensed image."""
        self._options = options
        self._scale = scale_of(linear)
        if views.source.plenty:
            options = replace(options, contrast_threshold=CONTRAST_THRESHOLD, max_keypoints=KEYPOINTS)
        # All descriptors are oriented along the reference's x axis, so that no main orientation can be wrong.
        reference = extract(images.reference, masks.reference, options, enlarged, theta=0.0)
        progress(0.2)
        sensed = extract(images.sensed, masks.sensed, options, enlarged, theta=-turn_of(linear))
        progress(0.4)
        places = Pair(reference=reference.xy, sensed=sensed.xy)
        rows = views.describe(places, linear, lambda done: progress(0.4 + 0.5 * done))
        self._features = Pair(reference=reference, sensed=sensed)
        self._parts = [
            DescriptorPart(1.0 - CNN_WEIGHT, sensed=sensed.descriptor, reference=reference.descriptor),
            DescriptorPart(CNN_WEIGHT, sensed=rows.sensed, reference=rows.reference),
        ]

    def control_points(self, first: ControlPointSet) -> ControlPointSet:
        """The control points of `first` and those found around its transform, selected together."""
        transform, found = self._around(first.transform)
        places = found.places(self._features)
        sensed = np.concatenate([first.sensed, places.sensed])
        reference = np.concatenate([first.reference, places.reference])
        ratio = np.concatenate([first.ratio, found.ratio])
        inliers = final_inliers(transform, self._options, sensed=sensed, reference=reference)
        if len(inliers) <= len(first):
            return first
        return ControlPointSet(
            transform,
            sensed=sensed[inliers],
            reference=reference[inliers],
            ratio=ratio[inliers],
            measured_by=(*first.measured_by, NETWORK),
        )

    def _around(self, transform: Transform) -> tuple[Transform, Matches]:
        """The transform corrected by the narrowing search, and the matches within the last gate."""
        found = self._matches(transform, GATES[0])
        for gate, narrower in zip(GATES, GATES[1:]):
            transform = _fitted(found.places(self._features), transform, gate)
            found = self._matches(transform, narrower)
        return transform, found

    def _matches(self, transform: Transform, gate: float) -> Matches:
        """Pairs that are each other's nearest within the gate, and among the best of the whole reference."""
        reference, sensed = self._features.reference, self._features.sensed
        i, j = pairs_within(transform.apply(sensed.xy), reference.xy, gate)
        alike = np.abs(np.log2(self._scale * sensed.sigma[i] / reference.sigma[j])) < SCALE_GATE
        i, j = i[alike], j[alike]
        distance = pair_distance(self._parts, sensed=i, reference=j)
        nearest = distance <= np.minimum(
            _smallest(distance, i, len(sensed))[i], _smallest(distance, j, len(reference))[j]
        )
        second = _smallest(np.where(nearest, np.inf, distance), i, len(sensed))
        i, j, distance = i[nearest], j[nearest], distance[nearest]
        ratio = np.where(np.isfinite(second[i]), distance / np.maximum(second[i], 1e-12), 0.0)
        distinct = rank_share(self._parts, sensed=i, reference=j) < RANK_GATE
        return Matches(
            sensed=i[distinct],
            reference=j[distinct],
            ratio=np.minimum(ratio[distinct], 1.0).astype(np.float32),
        )


def _fitted(places: Pair[np.ndarray], start: Transform, gate: float) -> Transform:
    """The affine map fitted to ever closer pairs; `start` where these are too few or on one line."""
    sensed, reference = places.sensed, places.reference
    transform = start
    for share in AGREEING:
        near = within(transform, share * gate, sensed=sensed, reference=reference)
        if len(near) < FEWEST:
            return start
        try:
            transform = fit("affine", source=sensed[near], target=reference[near])
        except TiepointError:  # all of them on one line
            return start
    return transform


def _smallest(values: np.ndarray, group: np.ndarray, groups: int) -> np.ndarray:
    """(groups,) smallest value of each group, inf where it has none."""
    smallest = np.full(groups, np.inf)
    np.minimum.at(smallest, group, values)
    return smallest
