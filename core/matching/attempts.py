"""From an estimate to a verdict: the ground is asked, and print that both images share is left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from ..geometry.transforms import MatrixTransform
from .estimate.first_estimate import Estimate, first_estimate
from .estimate.prior import prior_transform
from .fused.fused_estimate import likely_hypotheses
from .ground.coarse_to_fine import follow
from .ground.ground import Ground
from .methods import BASELINES
from .scene import Scene
from .selection.rematch_rounds import MAX_ROUNDS, ControlPointSet, control_points, with_tiles
from .tiles.tile_search import TileSearch, uses_tiles
from .verdict.shared_print import silent_rectangle
from .verdict.thresholds import CERTAIN_NFA, SECOND_CHANCE, SECOND_SHARE, WORTH_ASKING_NFA
from .verdict.verification import PRINT, UNCONFIRMED, Verdict, hopeless, judge, nothing_found, plane

SAME_TRANSFORM = 3.0  # px: two transforms that differ less over the overlap are one
FEWEST_LEFT = 50  # features of an image without what was taken for print that are worth matching


@dataclass(frozen=True)
class Attempt:
    """What came of one estimate."""

    verdict: Verdict
    estimate: Estimate | None = None
    initial: int = 0  # matches that the estimate was drawn from
    points: ControlPointSet | None = None
    ground: Ground | None = None
    scene: Scene | None = None

    @property
    def accepted(self) -> bool:
        return self.verdict.accepted

    def cautioned(self, *codes: str) -> Attempt:
        """The same with more cautions."""
        cautions = tuple(dict.fromkeys((*self.verdict.cautions, *codes)))
        return replace(self, verdict=replace(self.verdict, cautions=cautions))


def first(scene: Scene) -> tuple[Estimate | None, int]:
    """The first estimate without the network: near the prior, by keypoints, by tiles all round, until one
    leaves no doubt; and its number of matches."""
    options = scene.options
    search = TileSearch(scene.images, scene.masks, options, scene.rng) if uses_tiles(options) else None
    prior = scene.prior
    best = None if search is None or prior is None else search.near(prior_transform(prior), prior.radius)
    if best is not None and certain(best):
        return best, len(best.matches)
    by_keypoints, initial = first_estimate(scene.features, scene.area, options, scene.rng, prior)
    best = _surer(best, by_keypoints)
    if search is not None and not certain(best):
        best = _surer(best, search.everywhere(chain([np.eye(2)], likely_hypotheses(scene.features, options))))
    return best, initial if best is None else len(best.matches)


def attempted(scene: Scene, estimate: Estimate | None, initial: int) -> Attempt:
    """The verdict of the ground on an estimate; and, where that is print which both images share, on the best
    estimate without it."""
    attempt = _judged(scene, estimate, initial)
    if estimate is None or attempt.ground is None or not _may_be_print(attempt):
        return attempt
    rest = scene.without(estimate, attempt.ground)
    if min(len(features) for features in rest.features.both) < FEWEST_LEFT:
        return attempt
    other = _judged(rest, *first(rest))
    if not surely(other) or _alike(attempt, other):
        return attempt
    return other.cautioned("frame_left_out")


def _judged(scene: Scene, estimate: Estimate | None, initial: int) -> Attempt:
    """The verdict on an estimate, and its control points, selected around what the ground says."""
    if estimate is None:
        return Attempt(nothing_found(min(len(features) for features in scene.features.both)), initial=initial)
    options = scene.options
    if options.method in BASELINES or options.mode == "paper":
        published = _selected(scene, estimate)  # the ground has a say in the verdict alone
        ground = _asked(scene, estimate, published)
        return Attempt(_verdict(scene, estimate, ground), estimate, initial, published, ground, scene)
    points: ControlPointSet | None = None
    ground = _asked(scene, estimate, None)
    verdict = _verdict(scene, estimate, ground)
    if not verdict.accepted:
        points = _selected(scene, estimate)
        if verdict.code == UNCONFIRMED and not certain(estimate):  # few matches: their far end may be far off
            ground = _asked(scene, estimate, points)
            verdict = _verdict(scene, estimate, ground)
    if verdict.accepted and ground is not None:
        transform = MatrixTransform("affine", plane(ground))
        estimate = replace(estimate, consensus=replace(estimate.consensus, transform=transform))
        points = _selected(scene, estimate, rounds=1)  # the ground has corrected it already
    return Attempt(verdict, estimate, initial, points, ground, scene)


def _selected(scene: Scene, estimate: Estimate, rounds: int = MAX_ROUNDS) -> ControlPointSet:
    """The control points around an estimate, by the method's own way."""
    options = scene.options
    if options.method in BASELINES:
        return BASELINES[options.method].select(estimate.reference, estimate.sensed, estimate, options)
    points = control_points(scene.features, estimate, scene.area, options, scene.rng, rounds)
    return with_tiles(points, estimate, options) if estimate.tiles else points


def _asked(scene: Scene, estimate: Estimate, points: ControlPointSet | None) -> Ground | None:
    """What the ground says of the estimate, or of its control points; None where chance gives as much."""
    if estimate.log10_nfa > WORTH_ASKING_NFA:
        return None
    start = estimate.consensus.transform.values
    if points is not None and len(points) and points.transform.matrix is not None:
        start = points.transform.matrix
    return follow(start, scene.images, scene.masks, hopeless)


def _verdict(scene: Scene, estimate: Estimate, ground: Ground | None) -> Verdict:
    return judge(estimate, ground, scene.images, scene.masks, scene.options, scene.prior)


def _may_be_print(attempt: Attempt) -> bool:
    """Whether something agrees beyond doubt, but not as the ground would."""
    if attempt.ground is None or not certain(attempt.estimate):
        return False
    if attempt.verdict.code in (PRINT, UNCONFIRMED):
        return True
    return attempt.accepted and silent_rectangle(attempt.ground).suspicious


def surely(attempt: Attempt) -> bool:
    """Whether an attempt that is not the first one is sure enough."""
    ground = attempt.ground
    if not attempt.accepted or ground is None:
        return False
    return ground.share >= SECOND_SHARE and ground.log10_chance <= SECOND_CHANCE


def _alike(one: Attempt, other: Attempt) -> bool:
    """Whether two attempts come to one transform."""
    if one.ground is None or other.ground is None:
        return False
    places = other.ground.sensed[other.ground.supported]
    put = [MatrixTransform("affine", plane(ground)).apply(places) for ground in (one.ground, other.ground)]
    return bool(np.median(np.linalg.norm(put[0] - put[1], axis=1)) < SAME_TRANSFORM)


def certain(estimate: Estimate | None) -> bool:
    return estimate is not None and estimate.consensus.log10_nfa <= CERTAIN_NFA


def _surer(one: Estimate | None, other: Estimate | None) -> Estimate | None:
    if one is None or other is None:
        return one or other
    return one if one.consensus.log10_nfa <= other.consensus.log10_nfa else other
