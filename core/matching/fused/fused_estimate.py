"""PSO-SIFT fused with CNN features (Ye et al. 2018): under which turn and scale to describe the pair.

Where the estimate by gradient features is certain, the pair is described under its transform; otherwise under
a few hypotheses of turn and scale, the upright one first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ...found_by import NETWORK
from ...geometry.linear import similarity
from ...options import MatchOptions
from ...pair import Pair
from ..estimate.first_estimate import Estimate, first_estimate
from ..estimate.neighbours import Matches
from ..features.pso_sift import Features
from ..option_rules import uses_tiles
from .turned_views import SAME_SCALE, PairViews, Progress, same_view

if TYPE_CHECKING:
    from ..match_context import MatchContext

TURN_BIN = 20.0  # degrees
OCTAVE_BIN = 0.5  # log2 of the scale
QUICK_AREA = 600 * 600  # px²; for larger images, a hypothesis is first tried at this size
PROMISING = 2.0  # log10 NFA of that try up to which the hypothesis is tried at full size


class Fused(NamedTuple):
    """An estimate, and what it rests on."""

    estimate: Estimate | None
    matches: int  # of which it is the consensus
    # With CNN descriptors under the turn and scale of the estimate; without them where nothing promising was
    # found.
    features: Pair[Features]


def fuse(
    views: PairViews,
    context: MatchContext,
    estimate: Estimate | None,
    initial: int,
    progress: Progress,
) -> Fused:
    """The best estimate with the CNN's help.

    estimate: by gradient alone, or None; initial: its number of matches. "paper" mode describes both images
    upright.
    """
    features, options = context.features, context.options
    if estimate is not None and estimate.certain and options.mode != "paper":
        linear = estimate.consensus.transform.matrix[:2, :2]
        return Fused(estimate, initial, views.with_cnn(features, linear, progress))
    hypotheses = _hypotheses(context, estimate)[: 1 + views.source.hypotheses]
    if options.mode == "paper":
        estimate = None  # the fused matches alone decide, as published
    best, most, described = estimate, initial, None
    for done, linear in enumerate(hypotheses):
        part = _part(progress, done, len(hypotheses))
        for detail in _details(views, upright=done == 0 and not uses_tiles(options)):
            fused = views.with_cnn(features, linear, part, detail)
            found, matches = first_estimate(
                fused,
                context.area,
                options,
                context.rng,
                context.prior,
                len(hypotheses) + 1,
                tick=context.tick,
            )
            if found is None or found.consensus.log10_nfa > PROMISING:
                break
        if found is not None and (best is None or found.consensus.log10_nfa < best.consensus.log10_nfa):
            best, most, described = replace(found, found_by=NETWORK), matches, fused
        if best is not None and best.certain:
            break
    if described is None:
        described = features  # the pair will be refused: do not describe it
        if best is not None and best.log10_nfa <= PROMISING:
            described = views.with_cnn(features, best.consensus.transform.matrix[:2, :2])
    return Fused(best, most, described)


def _hypotheses(context: MatchContext, estimate: Estimate | None) -> list[np.ndarray]:
    """2 x 2 maps under which to describe the sensed image, likeliest first."""
    options, prior = context.options, context.prior
    first = np.eye(2) if prior is None else prior.matrix[:2, :2]
    if options.mode == "paper":
        return [first]
    if uses_tiles(options):  # the tiles have tried every turn: the network only tests their best result
        if estimate is None or estimate.log10_nfa > PROMISING:
            return [first]
        found = estimate.consensus.transform.values[:2, :2]
        return [first] if same_view(found, first) else [found, first]
    if prior is not None:
        return [first]
    return [first, *likely_hypotheses(context.features, context.matches, options)]


def _details(views: PairViews, *, upright: bool) -> list[float]:
    """The shares of their size at which to describe the images, in turn while the result is promising."""
    quick = float(np.sqrt(QUICK_AREA / views.area()))
    return [1.0] if upright or quick > 1.0 - SAME_SCALE else [quick, 1.0]


def _part(progress: Progress, done: int, of: int) -> Progress:
    """Progress within one of several equal parts."""
    return lambda share: progress((done + share) / of)


def likely_hypotheses(
    features: Pair[Features], matches: Matches, options: MatchOptions
) -> Iterator[np.ndarray]:
    """2 x 2 maps to try beside the upright one, likeliest first, each unlike the others. matches: the first
    ones of all features."""
    taken = [(0.0, 0.0)]
    for angle, octaves in _frequent(features, matches):
        alike = [
            abs((angle - a + 180.0) % 360.0 - 180.0) < TURN_BIN and abs(octaves - o) < OCTAVE_BIN
            for a, o in taken
        ]
        if any(alike) or not options.min_scale <= 2.0**octaves <= options.max_scale:
            continue
        taken.append((angle, octaves))
        yield similarity(2.0**octaves, angle)


def _frequent(features: Pair[Features], matches: Matches) -> Iterator[tuple[float, float]]:
    """(degrees, log2 of the scale): the most frequent turns and scales of the gradient matches. Right matches
    agree on these even where they are too few for a significant consensus."""
    reference, sensed = features.reference, features.sensed
    if not len(reference) or not len(sensed):
        return
    turn = (reference.theta[matches.reference] - sensed.theta[matches.sensed]) % 360.0
    octaves = np.log2(reference.sigma[matches.reference] / sensed.sigma[matches.sensed])
    columns = int(360 / TURN_BIN)
    rows = np.clip(np.rint(octaves / OCTAVE_BIN).astype(int) + 6, 0, 12)
    histogram = np.zeros((13, columns))
    np.add.at(histogram, (rows, np.rint(turn / TURN_BIN).astype(int) % columns), 1.0)
    smooth = histogram + 0.5 * (np.roll(histogram, 1, axis=1) + np.roll(histogram, -1, axis=1))
    smooth[1:] += 0.5 * histogram[:-1]
    smooth[:-1] += 0.5 * histogram[1:]
    for index in np.argsort(-smooth, axis=None, kind="stable")[:30]:
        row, column = np.unravel_index(index, smooth.shape)
        yield float(column * TURN_BIN), float((row - 6) * OCTAVE_BIN)
