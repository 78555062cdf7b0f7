"""From features to a first estimate: putative matches, candidates, and the most significant consensus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ...found_by import KEYPOINTS
from ...options import MatchOptions
from ...pair import Pair, Prior
from ..features.pso_sift import Features
from ..thresholds import CERTAIN_NFA
from .consensus import Consensus, PointMatches, find_consensus, plausible
from .neighbours import DescriptorPart, Matches, ratio_matches
from .prior import keypoint_radius, matches_near, prior_area, prior_transform

HYPOTHESES = 50  # best one-match similarities passed to the consensus
COARSE_TOLERANCE = 15.0  # px, for scoring one-match similarities


@dataclass(frozen=True)
class Estimate:
    """A first consensus, with the features and matches behind it."""

    features: Pair[Features]
    matches: Matches
    consensus: Consensus
    near: bool = False  # found near the prior
    tiles: bool = False  # the matches are tiles, not keypoints
    found_by: str = KEYPOINTS  # one of core.found_by.FINDERS

    @property
    def log10_nfa(self) -> float:
        return self.consensus.log10_nfa

    @property
    def certain(self) -> bool:
        """Whether no further search is needed."""
        return self.log10_nfa <= CERTAIN_NFA


def descriptor_parts(features: Pair[Features], options: MatchOptions) -> Sequence[DescriptorPart]:
    """The descriptors whose weighted distances are summed: gradient, and CNN where both images have it."""
    reference, sensed = features.reference, features.sensed
    gradient = DescriptorPart(1.0, sensed=sensed.descriptor, reference=reference.descriptor)
    if reference.cnn is None or sensed.cnn is None:
        return [gradient]
    weight = options.fused_weight
    return [
        replace(gradient, weight=1.0 - weight),
        DescriptorPart(
            weight,
            sensed=sensed.cnn,
            reference=reference.cnn,
            sensed_rows=sensed.location,
            reference_rows=reference.location,
        ),
    ]


def first_estimate(
    features: Pair[Features],
    area: float,
    options: MatchOptions,
    rng: np.random.Generator,
    prior: Prior | None = None,
    searches: int = 1,
    matches: Matches | None = None,
    tick: Callable[[], None] = lambda: None,
) -> tuple[Estimate | None, int]:
    """The most significant first consensus over the searches tried, and its number of matches.

    Enlarging finds many more structures, but on speckle the finest are noise that drowns the rest: features
    are tried with and without them. Both similarity and affine are tried: a similarity can settle on a wrong
    set where the true scales differ by axis. With a prior, matches near the predicted places are tried, too.
    area: px² of valid reference. searches: number of such searches of this pair that compete; the score is
    corrected for it. matches: the distinct matches of all features, where they are known. tick: called often,
    to report that work goes on.
    """
    levels = [features]
    if (features.reference.octave < 0).any():
        levels.append(features.map(lambda one: one.take(one.octave >= 0)))
    models = ("similarity",) if options.mode == "paper" else ("similarity", "affine")
    tests = searches * len(levels) * len(models) * (1 if prior is None else 2)
    best: Estimate | None = None
    most = 0
    for level in levels:
        if not all(map(len, level.both)):
            continue
        if matches is None or level is not features:
            tick()
            matches = distinct_matches(level, options, options.first_ratio)
        most = max(most, len(matches))
        points = PointMatches.of(matches, level, options.consensus_tolerance, area)
        candidates = _one_match_similarities(level, matches, options)
        for model in models:
            tick()
            found = find_consensus(points, model, options, rng, candidates, tests)
            if found is not None and (best is None or found.log10_nfa < best.consensus.log10_nfa):
                best = Estimate(level, matches, found)
        if prior is None:
            continue
        parts, radius = descriptor_parts(level, options), keypoint_radius(prior)
        predicted = prior_transform(prior)
        near = matches_near(predicted, level, parts, options.first_ratio, radius)
        near = without_duplicates(near, level)
        points = PointMatches.of(near, level, options.consensus_tolerance, prior_area(area, radius))
        for model in models:
            tick()
            found = find_consensus(points, model, options, rng, predicted.values[None], tests)
            if found is not None and (best is None or found.log10_nfa < best.consensus.log10_nfa):
                best = Estimate(level, near, found, near=True)
    return best, len(best.matches) if best is not None else most


def surer(one: Estimate | None, other: Estimate | None) -> Estimate | None:
    """The one that chance explains less; `one` where they are equal."""
    if one is None or other is None:
        return one or other
    return one if one.log10_nfa <= other.log10_nfa else other


def distinct_matches(features: Pair[Features], options: MatchOptions, ratio: float) -> Matches:
    """Nearest neighbours that pass the ratio test with `ratio`, one per pair of places."""
    if not all(map(len, features.both)):
        return Matches(sensed=np.zeros(0, int), reference=np.zeros(0, int), ratio=np.zeros(0, np.float32))
    parts = descriptor_parts(features, options)
    return without_duplicates(ratio_matches(parts, features.reference.location, ratio), features)


def without_duplicates(matches: Matches, features: Pair[Features]) -> Matches:
    """One match per pair of places, the most distinctive."""
    order = np.argsort(matches.ratio, kind="stable")
    places = matches.take(order).places(features)
    ends = np.column_stack([places.sensed, places.reference])
    _, first = np.unique(np.round(ends, 3), axis=0, return_index=True)
    return matches.take(np.sort(order[first]))


def _one_match_similarities(features: Pair[Features], matches: Matches, options: MatchOptions) -> np.ndarray:
    """(h, 3, 3): similarities from the scales and orientations of single matches, those that most
    other matches roughly support. They reach consensus sets too small for random draws."""
    if not len(matches):
        return np.zeros((0, 3, 3))
    reference, sensed = features.reference, features.sensed
    scale = reference.sigma[matches.reference] / sensed.sigma[matches.sensed]
    turn = np.radians(reference.theta[matches.reference] - sensed.theta[matches.sensed])
    linear = scale[:, None, None] * np.stack(
        [np.stack([np.cos(turn), -np.sin(turn)], 1), np.stack([np.sin(turn), np.cos(turn)], 1)], 1
    )
    p, q = sensed.xy[matches.sensed], reference.xy[matches.reference]
    models = np.zeros((len(p), 3, 3))
    models[:, :2, :2] = linear
    models[:, :2, 2] = q - np.einsum("nij,nj->ni", linear, p)
    models[:, 2, 2] = 1.0
    models = models[plausible(linear, options)]
    support = np.zeros(len(models))
    for start in range(0, len(models), 256):
        mapped = np.einsum("nij,kj->nki", models[start : start + 256, :2, :2], p)
        mapped += models[start : start + 256, None, :2, 2]
        error = np.sum((mapped - q) ** 2, axis=2) / COARSE_TOLERANCE**2
        support[start : start + 256] = np.maximum(0.0, 1.0 - error).sum(axis=1)
    return models[np.argsort(-support, kind="stable")[:HYPOTHESES]]
