"""From a first estimate to control points: rematch, filter and estimate again until it settles."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

import numpy as np

from ...found_by import KEYPOINTS, TILES
from ...geometry.transforms import Transform
from ...options import MatchOptions
from ...pair import Pair
from ..estimate.consensus import PointMatches, find_consensus
from ..estimate.first_estimate import Estimate, descriptor_parts, without_duplicates
from ..estimate.neighbours import Matches, rank_share
from ..features.pso_sift import Features
from . import outliers
from .final_model import final_inliers, within
from .rematch import Modes, find_modes, rematch

MAX_ROUNDS = 6  # of rematching around the transform of the round before
SETTLED = 0.5  # px; the transform has settled when the features move less (root mean square)


@dataclass(frozen=True)
class ControlPointSet:
    """N control points on the working images and the transform they were selected around."""

    transform: Transform  # sensed -> reference
    sensed: np.ndarray  # (N, 2) float64
    reference: np.ndarray  # (N, 2) float64
    ratio: np.ndarray  # (N,) float32
    # (N,) float64, px of the reference: standard error of the place; nan where not measured
    precision: np.ndarray = field(default_factory=lambda: np.zeros(0))
    check: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))  # (N,) bool; kept out of the fit
    measured_by: tuple[str, ...] = (KEYPOINTS,)  # of core.found_by.MEASURERS

    def __post_init__(self) -> None:
        for name, absent in (("precision", np.nan), ("check", False)):
            if len(getattr(self, name)) != len(self.sensed):
                object.__setattr__(self, name, np.full(len(self.sensed), absent))

    def __len__(self) -> int:
        return len(self.sensed)

    @property
    def measured(self) -> bool:
        """Whether every point's precision is known: templates have replaced the keypoints."""
        return bool(len(self) and np.isfinite(self.precision).all())

    def take(self, index: np.ndarray) -> ControlPointSet:
        """The points at `index` (bool or int)."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        arrays = {name: value[index] for name, value in values.items() if isinstance(value, np.ndarray)}
        return replace(self, **arrays)


def control_points(
    features: Pair[Features],
    estimate: Estimate,
    area: float,
    options: MatchOptions,
    rng: np.random.Generator,
    rounds: int = MAX_ROUNDS,
) -> ControlPointSet:
    """The control points of a pair whose first estimate is right.

    features: all, also those that the estimate did not use. "paper" mode does one round with a similarity, as
    published; "robust" does up to `rounds` affine rounds: on hard pairs the first estimate can be several
    pixels off.
    """
    if options.mode == "paper":
        features = estimate.features
    modes = first_modes(estimate)
    transform: Transform = estimate.consensus.transform
    rounds = 1 if options.mode == "paper" else rounds
    return rounds_of_rematching(features, transform, modes, area, options, rng, rounds)


def with_tiles(points: ControlPointSet, estimate: Estimate, options: MatchOptions) -> ControlPointSet:
    """The control points and the tiles of the estimate, selected together around the tiles' transform, which
    is at least as good as that of a few keypoints."""
    tiles = estimate.matches
    places = tiles.places(estimate.features)
    sensed = np.concatenate([points.sensed, places.sensed])
    reference = np.concatenate([points.reference, places.reference])
    ratio = np.concatenate([points.ratio, tiles.ratio])
    transform = estimate.consensus.transform
    inliers = final_inliers(transform, options, sensed=sensed, reference=reference)
    of_keypoints = inliers < len(points)
    kinds = ((KEYPOINTS, of_keypoints.any()), (TILES, (~of_keypoints).any()))
    by = tuple(kind for kind, some in kinds if some)
    return ControlPointSet(
        transform,
        sensed=sensed[inliers],
        reference=reference[inliers],
        ratio=ratio[inliers],
        measured_by=by,
    )


def first_modes(estimate: Estimate) -> Modes:
    """Scale ratio and rotation of the inliers of the first estimate."""
    inliers = estimate.matches.take(estimate.consensus.inliers)
    return find_modes(estimate.features, inliers)


def rounds_of_rematching(
    features: Pair[Features],
    transform: Transform,
    modes: Modes,
    area: float,
    options: MatchOptions,
    rng: np.random.Generator,
    rounds: int,
) -> ControlPointSet:
    """Rematch around `transform` and estimate again, at most `rounds` times, then select control points."""
    model = "similarity" if options.mode == "paper" else "affine"
    none = np.zeros(0, int)
    pairs = Matches(sensed=none, reference=none, ratio=np.zeros(0, np.float32))
    for _ in range(rounds):
        pairs = _filtered_pairs(features, transform, modes, options)
        found = find_consensus(
            PointMatches.of(pairs, features, options.consensus_tolerance, area),
            model,
            options,
            rng,
            None if transform.matrix is None else transform.matrix[None],
        )
        if found is None:
            break
        moved = _distance(transform, found.transform, features.sensed.xy)
        transform = found.transform
        modes = find_modes(features, pairs.take(found.inliers))
        if moved < SETTLED:
            break
    places = pairs.places(features)
    sensed, reference = places.sensed, places.reference
    inliers = final_inliers(transform, options, sensed=sensed, reference=reference)
    if not len(inliers):  # these points do not determine the requested kind of model
        inliers = within(transform, options.final_tolerance, sensed=sensed, reference=reference)
    return ControlPointSet(
        transform, sensed=sensed[inliers], reference=reference[inliers], ratio=pairs.ratio[inliers]
    )


def _filtered_pairs(
    features: Pair[Features], transform: Transform, modes: Modes, options: MatchOptions
) -> Matches:
    parts = descriptor_parts(features, options)
    pairs = rematch(features, parts, transform, modes, options)
    places = pairs.places(features)
    sensed, reference = places.sensed, places.reference
    if options.mode == "paper":
        near = np.zeros(0, bool)
        if len(pairs):
            near = outliers.near_modes(modes, sensed=sensed, reference=reference)
        return without_duplicates(pairs.take(near), features)
    pairs = pairs.take(outliers.near_transform(transform, sensed=sensed, reference=reference))
    rank = rank_share(parts, sensed=pairs.sensed, reference=pairs.reference)
    return without_duplicates(pairs.take(rank < options.rank_gate), features)


def _distance(a: Transform, b: Transform, points: np.ndarray) -> float:
    """Root mean square distance in px between `points` under two transforms."""
    return float(np.sqrt(np.mean(np.sum((a.apply(points) - b.apply(points)) ** 2, axis=1))))
