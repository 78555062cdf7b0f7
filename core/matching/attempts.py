"""Attempts to register a pair: an estimate, the ground's verdict on it, and its control points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import Callable

import numpy as np

from ..geometry.linear import apply_affine
from ..geometry.transforms import MatrixTransform
from ..refusals import CHANCE, NO_AGREEMENT, PRINT, UNCONFIRMED
from .baselines import consensus_points
from .estimate.first_estimate import Estimate, first_estimate, surer
from .estimate.prior import prior_transform
from .fused.fused_estimate import likely_hypotheses
from .ground.coarse_to_fine import find_ground
from .ground.ground import Ground
from .images import Images
from .match_context import MatchContext
from .methods import BASELINES
from .option_rules import as_published, uses_tiles
from .selection.rematch_rounds import MAX_ROUNDS, ControlPointSet, control_points, with_tiles
from .thresholds import (
    DEEP_AS_EXPECTED,
    LARGER,
    MOST_LEFT_OUT,
    NEAR_PRINT,
    SECOND_CHANCE,
    SECOND_SHARE,
    WORTH_ASKING_NFA,
)
from .tiles.tile_search import TileSearch
from .verdict.directions import directions
from .verdict.other_motion import other_motion
from .verdict.overprint import overprint
from .verdict.shared_print import silent_rectangle
from .verdict.verification import ONLY_PRINT, Verdict, hopeless, judge, nothing_found, plane

SAME_TRANSFORM = 3.0  # px, median over the overlap; transforms that differ less count as the same
SAME_PIXELS = np.eye(3)  # the transform of print that is fixed to the pixels
LEFT_OUT, MIRRORED = "frame_left_out", "mirrored"  # cautions, see core.run.cautions
IN_DOUBT = (NO_AGREEMENT, CHANCE, UNCONFIRMED)  # refusals that say nothing against another transform
FEWEST_LEFT = 50  # features of an image that must remain once its print is masked


@dataclass(frozen=True)
class Attempt:
    """An estimate, the verdict on it, and its control points."""

    verdict: Verdict
    estimate: Estimate | None = None
    initial: int = 0  # putative matches behind the estimate
    select: Callable[[], ControlPointSet] | None = None  # its control points, see `points`
    ground: Ground | None = None
    context: MatchContext | None = None
    measured: bool = False  # its control points are final: templates of the images would not better them

    @property
    def points(self) -> ControlPointSet | None:
        """The control points before templates refine them, selected when they are first needed: an
        attempt that is dropped, or that templates surely improve, never selects them."""
        return None if self.select is None else self.select()

    @property
    def accepted(self) -> bool:
        return self.verdict.accepted

    @property
    def in_doubt(self) -> bool:
        """Whether it is refused without anything that speaks against another transform. Chance gives a few
        matches at the rim or in a strip as well, which would be taken for print."""
        code = self.verdict.code
        return code in IN_DOUBT or (code == PRINT and not (self.estimate and self.estimate.certain))

    @property
    def left_print_out(self) -> bool:
        """Whether its context is the pair's, without the print."""
        return LEFT_OUT in self.verdict.cautions and MIRRORED not in self.verdict.cautions

    def cautioned(self, *codes: str) -> Attempt:
        """This attempt with further cautions."""
        cautions = tuple(dict.fromkeys((*self.verdict.cautions, *codes)))
        return replace(self, verdict=replace(self.verdict, cautions=cautions))


def find_estimate(context: MatchContext) -> tuple[Estimate | None, int]:
    """The first estimate without the network, and its number of matches.

    Searches by tiles near the prior, then by keypoints, then by tiles at every turn, until an estimate is
    certain.
    """
    options = context.options
    search = None
    if uses_tiles(options):
        search = TileSearch(context.fields, options, context.rng, context.tick, context.wholes)
    prior = context.prior
    best = None if search is None or prior is None else search.near(prior_transform(prior), prior.radius)
    if best is not None and best.certain:
        return best, len(best.matches)
    by_keypoints, initial = first_estimate(
        context.features,
        context.area,
        options,
        context.rng,
        prior,
        matches=context.matches,
        tick=context.tick,
    )
    best = surer(best, by_keypoints)
    if search is not None and (best is None or not best.certain):
        likely = likely_hypotheses(context.features, context.matches, options)
        best = surer(best, search.everywhere(chain([np.eye(2)], likely)))
    return best, initial if best is None else len(best.matches)


def attempt_with(context: MatchContext, estimate: Estimate | None, initial: int) -> Attempt:
    """The attempt with an estimate; initial: the number of its matches.

    Where the estimate may rest on print that both images share, the best estimate without that print takes
    its place, if the ground confirms it surely.
    """
    attempt = _judged(context, estimate, initial)
    if estimate is None or attempt.ground is None:
        return attempt
    without_moved = _without_moved_print(attempt, estimate, attempt.ground, context)
    if without_moved is not attempt:
        return without_moved  # decided: what follows would search for the same again
    if not _may_be_print(context, attempt):
        return attempt
    # Where it is accepted, the verdict has already seen that there is none.
    thin = None if attempt.accepted else _thin_print(attempt, context)
    printed = attempt
    other = _judged_without_print(estimate, attempt.ground, thin, context)
    if other is not None and thin is None:  # what hid the ground may be the thin print that is found now
        thin = _thin_print(other, context)
        if thin is not None:
            printed = other
            other = _judged_without_print(estimate, attempt.ground, thin, context)
    if other is None or not is_sure(other) or _same_transform(printed, other):
        return attempt
    if thin is None and _is_ground_left_out(attempt, other, context):
        return attempt
    return other.cautioned(LEFT_OUT)


def _without_moved_print(
    attempt: Attempt, estimate: Estimate, ground: Ground, context: MatchContext
) -> Attempt:
    """The attempt without print that lies elsewhere over the same ground, as names that a program drew at the
    same pixels of two views; templates at its strokes would follow it. Refused where it may be the print
    itself; the attempt itself where there is none."""
    if not attempt.accepted or not estimate.certain:
        return attempt
    thin = overprint(SAME_PIXELS, context.images, context.masks)
    if thin is not None:
        return _without_thin_print(attempt, estimate, thin, SAME_PIXELS, context)
    if not other_motion(directions(ground, context.images, context.masks)).clear:
        return attempt
    moved = _judged_without_print(estimate, ground, None, context)
    if not estimate.near and _apart(plane(ground), SAME_PIXELS, ground) < SAME_TRANSFORM:
        return without_fixed_print(attempt, moved, context)
    if moved is None or moved.ground is None or _same_transform(attempt, moved):
        return attempt
    thin = overprint(plane(moved.ground), context.images, context.masks)
    if thin is None:
        return attempt
    return _without_thin_print(attempt, estimate, thin, plane(moved.ground), context)


def _without_thin_print(
    attempt: Attempt, estimate: Estimate, thin: Images, transform: np.ndarray, context: MatchContext
) -> Attempt:
    """The attempt without thin print, (H, W) bool of both images, that agrees under `transform` (3, 3).
    Refused where only that attempt is sure that is near the print."""
    ground = attempt.ground
    other = None if ground is None else _judged_without_print(estimate, ground, thin, context)
    if other is not None and other.ground is not None and is_sure(other):
        apart = _apart(plane(other.ground), transform, other.ground)
        return other.cautioned(LEFT_OUT) if apart >= SAME_TRANSFORM else attempt
    near = ground is not None and _apart(plane(ground), transform, ground) < NEAR_PRINT
    return replace(attempt, verdict=ONLY_PRINT) if near else attempt


def without_fixed_print(attempt: Attempt, moved: Attempt | None, context: MatchContext) -> Attempt:
    """What moved, in place of an attempt that lays every pixel on the same one, if it is sure and the attempt
    rests on the rim, as on a frame or a collar; else the attempt refused, since print lies so, too."""
    if attempt.ground is not None and moved is not None and is_sure(moved):
        rectangle = silent_rectangle(attempt.ground, context.masks)
        at_the_rim = rectangle.deep < DEEP_AS_EXPECTED * rectangle.expected
        if at_the_rim and not _same_transform(attempt, moved):
            return moved.cautioned(LEFT_OUT)
    return replace(attempt, verdict=ONLY_PRINT)


def _judged_without_print(
    estimate: Estimate, ground: Ground, thin: Images | None, context: MatchContext
) -> Attempt | None:
    """The attempt where thin print is masked, or else all that agrees with an estimate and its ground; None
    where too little is left."""
    rest = context.without(estimate, ground) if thin is None else context.without_print(thin)
    if min(len(features) for features in rest.features.both) < FEWEST_LEFT:
        return None
    return _judged(rest, *find_estimate(rest))


def _thin_print(attempt: Attempt, context: MatchContext) -> Images | None:
    """The thin print that the attempt rests on, (H, W) bool of both images; None where there is none."""
    if attempt.ground is None or not (attempt.accepted or attempt.verdict.code == PRINT):
        return None
    return overprint(plane(attempt.ground), context.images, context.masks)


def _judged(context: MatchContext, estimate: Estimate | None, initial: int) -> Attempt:
    """The verdict on an estimate, and the control points around the ground's transform."""
    if estimate is None:
        return Attempt(
            nothing_found(min(len(features) for features in context.features.both)), initial=initial
        )
    options = context.options
    if as_published(options):
        published = cache(lambda: _selected(context, estimate))  # the ground decides the verdict alone
        ground = _ground_around(context, estimate, published())
        return Attempt(_verdict(context, estimate, ground), estimate, initial, published, ground, context)
    ground = _ground_around(context, estimate, None)
    verdict = _verdict(context, estimate, ground)
    if verdict.code == CHANCE:  # its points are only for looking at, not worth a rematch
        agreeing = cache(lambda: consensus_points(estimate.features, estimate, context.options))
        return Attempt(verdict, estimate, initial, agreeing, ground, context)
    select = cache(lambda: _selected(context, estimate))
    # An estimate from few matches may be far off at the far side: its control points are nearer.
    if verdict.code in (UNCONFIRMED, PRINT) and not estimate.certain:
        ground = _ground_around(context, estimate, select())
        verdict = _verdict(context, estimate, ground)
    if not verdict.accepted or ground is None:
        return Attempt(verdict, estimate, initial, select, ground, context)
    transform = MatrixTransform("affine", plane(ground))
    corrected = replace(estimate, consensus=replace(estimate.consensus, transform=transform))
    select = cache(lambda: _selected(context, corrected, rounds=1))  # the ground has already corrected it
    return Attempt(verdict, corrected, initial, select, ground, context)


def _selected(context: MatchContext, estimate: Estimate, rounds: int = MAX_ROUNDS) -> ControlPointSet:
    """The control points around an estimate, selected as the method prescribes."""
    options = context.options
    if options.method in BASELINES:
        return BASELINES[options.method].select(estimate.features, estimate, options)
    points = control_points(context.features, estimate, context.area, options, context.rng, rounds)
    return with_tiles(points, estimate, options) if estimate.tiles else points


def _ground_around(
    context: MatchContext, estimate: Estimate, points: ControlPointSet | None
) -> Ground | None:
    """The ground around the estimate, or around its control points; None where chance explains it."""
    if estimate.log10_nfa > WORTH_ASKING_NFA:
        return None
    start = estimate.consensus.transform.values
    if points is not None and len(points) and points.transform.matrix is not None:
        start = points.transform.matrix
    return find_ground(start, context.images, context.masks, hopeless, context.tick)


def _verdict(context: MatchContext, estimate: Estimate, ground: Ground | None) -> Verdict:
    canvases = context.fields.canvases
    return judge(estimate, ground, context.images, context.masks, context.options, context.prior, canvases)


def _may_be_print(context: MatchContext, attempt: Attempt) -> bool:
    """Whether the estimate is certain, but the ground contradicts it or has a suspicious rectangle."""
    if attempt.ground is None or attempt.estimate is None or not attempt.estimate.certain:
        return False
    if attempt.verdict.code in (PRINT, UNCONFIRMED):
        return True
    return attempt.accepted and silent_rectangle(attempt.ground, context.masks).suspicious


def is_sure(attempt: Attempt, chance: float = SECOND_CHANCE) -> bool:
    """Whether an attempt with other images (print masked, image mirrored, speckle averaged) is sure enough;
    chance: log10, at most, of the ground."""
    ground = attempt.ground
    if not attempt.accepted or ground is None:
        return False
    return ground.share >= SECOND_SHARE and ground.log10_chance <= chance


def _is_ground_left_out(attempt: Attempt, other: Attempt, context: MatchContext) -> bool:
    """Whether it was no print that was left out: so much agrees on another shift, or it lies deep in the
    images and is larger than what remains."""
    if attempt.ground is None or other.ground is None:
        return False
    left = other_motion(directions(other.ground, context.images, context.masks))
    if left.clear and left.share >= MOST_LEFT_OUT:
        return True
    rectangle = silent_rectangle(attempt.ground, context.masks)
    deep = rectangle.expected > 0 and rectangle.deep >= DEEP_AS_EXPECTED * rectangle.expected
    return deep and attempt.ground.supported_area >= LARGER * other.ground.supported_area


def _same_transform(one: Attempt, other: Attempt) -> bool:
    """Whether two attempts give the same transform."""
    if one.ground is None or other.ground is None:
        return False
    return _apart(plane(one.ground), plane(other.ground), other.ground) < SAME_TRANSFORM


def _apart(one: np.ndarray, other: np.ndarray, ground: Ground) -> float:
    """px: median distance of two transforms (3, 3), sensed -> reference, over the supported ground; inf where
    there is none."""
    places = ground.sensed[ground.supported]
    if not len(places):
        return float("inf")
    return float(np.median(np.linalg.norm(apply_affine(one, places) - apply_affine(other, places), axis=1)))
