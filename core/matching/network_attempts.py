"""Attempts with a network: by descriptors of keypoints, by channels of whole images, by its templates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable

from ..found_by import NETWORK
from ..methods import METHODS
from .attempts import Attempt, attempt_with, find_estimate
from .estimate.first_estimate import Estimate
from .fused.fused_estimate import fuse
from .fused.second_pass import SecondPass
from .fused.turned_views import PairViews
from .images import fill_invalid
from .match_context import MatchContext
from .option_rules import refines_points, uses_tiles
from .selection.rematch_rounds import ControlPointSet
from .stage_clock import StageClock

if TYPE_CHECKING:
    from .cnn import FeatureSource

CPU = "cpu"  # FeatureSource.device of a network that runs on the processor

Progress = Callable[[str, float], None]


def with_network(
    context: MatchContext,
    source: FeatureSource | None,
    automatic: bool,
    progress: Progress,
    clock: StageClock,
) -> tuple[Attempt, FeatureSource | None]:
    """The final attempt, and the network where it was used.

    automatic: the CPU asks the network only where the attempt without it is refused, and then for its
    channels, see `through_channels`: on no development or print pair and no registered radar place did its
    descriptors of keypoints find a transform that tiles and channels did not. A GPU, where the network costs
    next to nothing, always; where that is refused, the attempt without it counts.
    """
    found = find_estimate(context)
    progress("match", 0.0)
    clock.lap("match")
    without_network: Attempt | None = None
    if source is None or (automatic and source.device == CPU):
        without_network = attempt_with(context, *found)
        clock.lap("match")
        if source is None or without_network.accepted:
            return without_network, None
        if uses_tiles(context.options):  # its channels are tried, which find more than its descriptors
            return without_network, source
    attempt = _fused(context, source, found, without_network, progress)
    clock.lap("cnn")
    by_network = attempt.estimate is not None and attempt.estimate.found_by == NETWORK
    if automatic and without_network is None and by_network and not attempt.accepted:
        without_network = attempt_with(context, *found)
        clock.lap("match")
        if without_network.accepted:
            return without_network, source
    return attempt, source


def _fused(
    context: MatchContext,
    source: FeatureSource,
    found: tuple[Estimate | None, int],
    without_network: Attempt | None,
    progress: Progress,
) -> Attempt:
    """The attempt with the network's help.

    found: the first estimate, and the number of its matches. without_network: the attempt with that estimate,
    returned where the network finds no better one; None where the network is always used.
    """
    options = context.options
    views = PairViews(context.images.with_each(context.masks, fill_invalid), source, context.fields.cache)
    fused = fuse(views, context, *found, lambda fraction: progress("cnn", 0.8 * fraction))
    context = replace(context, features=fused.features)
    if without_network is not None and fused.estimate is not None and fused.estimate is found[0]:
        return without_network
    attempt = attempt_with(context, fused.estimate, fused.matches)
    points = (
        attempt.points
        if attempt.accepted and options.mode != "paper" and not refines_points(options)
        else None
    )
    if points is not None:
        more = _second_pass(points, attempt.context or context, views, progress)
        attempt = replace(attempt, select=lambda: more)
    return attempt


def _second_pass(
    points: ControlPointSet, context: MatchContext, views: PairViews, progress: Progress
) -> ControlPointSet:
    """More control points by the network's descriptors, around the transform of an accepted pair."""
    if points.transform.matrix is None:
        return points
    second = SecondPass(
        points.transform.matrix[:2, :2],
        context.images,
        context.masks,
        views,
        context.enlarged,
        context.options,
        lambda fraction: progress("refine", fraction),
    )
    return second.control_points(points)


def through_channels(
    context: MatchContext, source: FeatureSource, refused: Attempt, progress: Progress
) -> Attempt:
    """The attempt by the network's dense channels where everything else is refused, see channel_attempt."""
    from .channels.channel_attempt import by_channels
    from .cnn import light_source
    from .cnn.dense import DenseSource

    useful = uses_tiles(context.options) and refused.in_doubt
    if not useful or not isinstance(source, DenseSource):
        return refused
    light = light_source(METHODS[context.options.method].network) if source.device == CPU else None
    try:
        return by_channels(
            context, source, refused, lambda fraction: progress("cnn", 0.8 + 0.2 * fraction), light
        )
    finally:
        if light is not None:
            light.release()


def measured_otherwise(context: MatchContext, source: FeatureSource, attempt: Attempt) -> Attempt:
    """The accepted attempt, measured by the templates that suit it, see other_templates."""
    from .channels.other_templates import by_other_templates
    from .cnn.dense import DenseSource

    useful = refines_points(context.options) and uses_tiles(context.options)
    if not useful or not isinstance(source, DenseSource):
        return attempt
    return by_other_templates(context, source, attempt)
