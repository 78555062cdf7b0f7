"""The attempt by a network's channels: a search of the whole image, several hypotheses verified.

Asked where everything else is refused. Every hypothesis goes on to templates of channels over the whole
overlap, also the estimate that was refused: the images' own templates may be at chance where it is right. The
one that explains the most is judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ...found_by import CHANNELS
from ...geometry.linear import scale_of, turn_of
from ...geometry.transforms import MatrixTransform
from ...pair import Pair
from ..attempts import Attempt
from ..cnn.dense import DenseSource
from ..estimate.consensus import Consensus
from ..estimate.first_estimate import Estimate
from ..estimate.neighbours import Matches
from ..estimate.prior import prior_transform
from ..features.pso_sift import Features
from ..ground.ground import Ground
from ..match_context import MatchContext
from ..selection.refinement import FEWEST, in_their_place, measured_points
from ..thresholds import (
    CHANNEL_CHANCE,
    CHANNEL_CLEAR_CHANCE,
    CHANNEL_CLEAR_HEIGHT,
    CHANNEL_HEIGHT,
    CHANNEL_NEAR_THRESHOLD,
    CHANNEL_RIVAL,
    CHANNEL_SHARE,
    STRIP,
    WORTH_ASKING_NFA,
)
from ..verdict.overprint import overprint
from ..verdict.shared_print import silent_rectangle
from ..verdict.verification import ONLY_PRINT, Verdict, in_common, plane
from .channel_ground import LARGEST, ground_by_channels
from .channel_search import ChannelSearch, Hypothesis, all_round, distinct

WORTH_CONFIRMING = -1.5  # log10 chance of the best ground by a light network up to which the other is asked
WORTH_MEASURING = -5.0  # log10 chance of the best quick ground; of unrelated pairs: -3.0 at best
FOLLOWED = 4  # hypotheses of a search that go on to verification
BESIDE_BEST = 0.7  # least height of these, as a share of the best one's
SURE = 8.0  # height from which a place is verified before other turns are searched; unrelated: 5.6 at most
# px of the coarser image, standard error of a template that becomes a point: right ones have 1.7 to 2.2.
MOST_ERROR = 3.0


@dataclass(frozen=True)
class _Verified:
    """A hypothesis and its ground."""

    ground: Ground
    hypotheses: int  # of which it is the best
    hypothesis: Hypothesis

    @property
    def log10_nfa(self) -> float:
        """log10 of the expected number of hypotheses that would have such a ground by chance."""
        return self.ground.log10_chance + float(np.log10(self.hypotheses))


def by_channels(
    context: MatchContext,
    source: DenseSource,
    refused: Attempt,
    progress: Callable[[float], None],
    light: DenseSource | None = None,
) -> Attempt:
    """The attempt by the channels of `source` where it is accepted or contradicted by print or repeated
    structure, else `refused`. light: gives about the same channels for less; searches and tries in its place,
    but confirms nothing."""
    canvases, cache = context.fields.canvases, context.fields.cache
    quick = light or source
    search = ChannelSearch(quick, canvases, cache)
    best: _Verified | None = None
    tried = 0
    for done, hypotheses in enumerate(_hypotheses(context, refused, search)):
        progress(min(0.9, (done + 1) / 4))
        for one in hypotheses:
            tried += 1
            ground = ground_by_channels(
                quick, one.transform, context.images, context.masks, tick=context.tick
            )
            if ground is not None and (best is None or ground.log10_chance < best.ground.log10_chance):
                best = _Verified(ground, tried, one)
        if best is not None and _confirmed(replace(best, hypotheses=tried)):
            break
    if light is not None and best is not None and best.ground.log10_chance <= WORTH_CONFIRMING:
        start = best.hypothesis.transform
        again = ground_by_channels(source, start, context.images, context.masks, tick=context.tick)
        best = None if again is None else replace(best, ground=again)
    if best is None or best.ground.log10_chance > WORTH_MEASURING:
        return refused
    # The network sees the sensed image under the turn and scale that were found, and as large as it may.
    start = plane(best.ground)
    final = ground_by_channels(source, start, context.images, context.masks, LARGEST, tick=context.tick)
    if final is None:
        return refused
    return _judged(
        context, _Verified(final, tried, best.hypothesis), ChannelSearch(source, canvases, cache), refused
    )


def _hypotheses(context: MatchContext, refused: Attempt, search: ChannelSearch) -> Iterator[list[Hypothesis]]:
    """Rounds of hypotheses: the refused estimate, what is found about the prior's turn, at every turn."""
    estimate = refused.estimate
    if estimate is not None and estimate.log10_nfa <= WORTH_ASKING_NFA:
        yield [Hypothesis(estimate.consensus.transform.values, 0.0)]
    shape = context.images.sensed.shape
    if context.prior is not None:
        linear = prior_transform(context.prior).values[:2, :2]
        yield _worth_following(search.best([linear], [1.0]), shape)
    found: list[Hypothesis] = []
    for linears in all_round():
        for linear in linears:
            context.tick()
            found += search.best([linear])
        found.sort(key=lambda one: -one.height)
        if found and found[0].height >= SURE:
            yield _worth_following(found, shape)
            found = []
    yield _worth_following(found, shape)


def _worth_following(found: list[Hypothesis], shape: tuple[int, ...]) -> list[Hypothesis]:
    least = max(CHANNEL_HEIGHT, BESIDE_BEST * found[0].height) if found else 0.0
    return [one for one in distinct(found, shape, FOLLOWED) if one.height >= least]


def _confirmed(verified: _Verified) -> bool:
    most = CHANNEL_CLEAR_CHANCE if verified.hypothesis.height >= CHANNEL_CLEAR_HEIGHT else CHANNEL_CHANCE
    return verified.ground.share >= CHANNEL_SHARE and verified.log10_nfa <= most


def _judged(context: MatchContext, verified: _Verified, search: ChannelSearch, refused: Attempt) -> Attempt:
    """The attempt by a ground, judged by the same rules as any other; `refused` where it is not confirmed."""
    ground = verified.ground
    if not _confirmed(verified):
        return refused
    estimate = _estimate(context, verified)
    measured = measured_points(ground, MOST_ERROR, CHANNELS)
    if len(measured) < FEWEST:
        return refused
    points = in_their_place(measured)

    def attempt(verdict: Verdict) -> Attempt:
        return Attempt(verdict, estimate, len(ground), lambda: points, ground, context, measured=True)

    printed = silent_rectangle(ground, context.masks).suspicious
    if printed or overprint(plane(ground), context.images, context.masks) is not None:
        return attempt(ONLY_PRINT)
    if search.rival(plane(ground)) > CHANNEL_RIVAL:
        return refused
    if not estimate.near and in_common(plane(ground), context.images) < STRIP:
        return refused
    near = estimate.log10_nfa > CHANNEL_NEAR_THRESHOLD
    return attempt(Verdict(True, cautions=("near_threshold",) if near else ()))


def _estimate(context: MatchContext, verified: _Verified) -> Estimate:
    """The supported templates as an estimate."""
    ground = verified.ground
    known = ground.supported
    matrix = plane(ground)
    scale, turn = scale_of(matrix[:2, :2]), turn_of(matrix[:2, :2]) % 360.0
    index = np.arange(int(np.count_nonzero(known)))
    ratio = (1.0 - ground.correlation[known]).astype(np.float32)
    transform = MatrixTransform("affine", matrix)
    return Estimate(
        Pair(
            reference=Features.of_places(ground.place[known], scale, turn),
            sensed=Features.of_places(ground.sensed[known], 1.0, 0.0),
        ),
        Matches(sensed=index, reference=index, ratio=ratio),
        Consensus(transform, index, float(len(index)), verified.log10_nfa),
        _is_near(context, transform),
        tiles=True,
        found_by=CHANNELS,
    )


def _is_near(context: MatchContext, transform: MatrixTransform) -> bool:
    """Whether the middle of the sensed image lies within the prior's radius of where the prior puts it."""
    prior = context.prior
    if prior is None:
        return False
    height, width = context.images.sensed.shape
    middle = np.array([[(width - 1) / 2, (height - 1) / 2]])
    off = transform.apply(middle) - prior_transform(prior).apply(middle)
    return bool(np.hypot(*off[0]) <= prior.radius)
