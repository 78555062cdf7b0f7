"""Match a pair: features, a first estimate, the ground's verdict on it, control points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import TiepointError
from ..match_result import MatchResult
from ..methods import AUTO, AUTOMATIC, METHODS
from ..options import MatchOptions
from ..pair import Prior, Side
from .attempts import Attempt, attempt_with, find_estimate, is_sure
from .clearing.blocks import without_blocks
from .clearing.screens import without_screens
from .clearing.speckle_averaging import speckle_in, without_speckle
from .features.pso_sift import Features
from .ground.far_shifts import with_far_shifts
from .ground.ground import ground_columns
from .images import Images
from .match_context import FeaturesOnDemand, MatchContext
from .methods import extractor_of
from .mirrored_attempt import mirrored_attempt, tries_mirrored
from .network_attempts import CPU, Progress, measured_otherwise, through_channels, with_network
from .option_rules import averages_speckle, enlarges_images, refines_points
from .reference_cache import ReferenceCache
from .selection.refinement import refine
from .selection.rematch_rounds import ControlPointSet
from .stage_clock import StageClock, Ticking
from .thresholds import AVERAGED_CHANCE
from .verdict.doubts import doubts

if TYPE_CHECKING:
    from .cnn import FeatureSource


def match(
    images: Images,
    masks: Images,
    options: MatchOptions,
    prior: Prior | None = None,
    progress: Progress = lambda stage, fraction: None,
    cache: ReferenceCache | None = None,
) -> MatchResult:
    """Register the sensed image onto the reference.

    images (H, W) float32 in [0, 1], masks (H, W) bool with True = valid; the two images may differ in size.
    The prior and the returned points are in pixels of these images. A pair that cannot be registered gives a
    refused result, not an error. cache: what earlier pairs made of the same reference. Raises TiepointError
    where the method's network or weights are missing.

    Borders of repeated pixels and dots of printed pictures are blurred away first, where both have them. A
    pair that is refused without dots, such as two orchards, is matched as it is, with a caution. The speckle
    of two radar images is averaged; where that leaves doubt, they are matched as they are.
    """
    request = _Request(without_blocks(images, masks), masks, options, prior, progress, cache)
    cleared, screened = without_screens(request.images, masks)
    if not screened:
        return _matched_as_radar(request)
    result = _matched(replace(request, images=cleared))
    if result.accepted:
        return replace(result, cautions=(*result.cautions, "screen_left_out"))
    result = _matched(request)
    return replace(result, cautions=(*result.cautions, "screen"))


@dataclass(frozen=True)
class _Request:
    """What `match` is asked to match, and how."""

    images: Images
    masks: Images
    options: MatchOptions
    prior: Prior | None
    progress: Progress
    cache: ReferenceCache | None


def _matched_as_radar(request: _Request) -> MatchResult:
    """The result with the speckle of two radar images averaged where that is sure, else as they are."""
    speckle = speckle_in(request.images, request.masks)
    if averages_speckle(request.options):
        averaged = without_speckle(request.images, request.masks, speckle)
        result = None if averaged is None else _surely_matched(replace(request, images=averaged[0]))
        if averaged is not None and result is not None:
            return replace(result, speckle=averaged[1])
    return replace(_matched(request), speckle=speckle)


def _surely_matched(request: _Request) -> MatchResult | None:
    """The result without a network where the attempt is sure enough, else None."""
    clock, progress = StageClock(), Ticking(request.progress)
    options = replace(request.options, method="pso-sift")
    context = _context(request, options, progress, clock)
    attempt = attempt_with(context, *find_estimate(context))
    clock.lap("match")
    if not is_sure(attempt, AVERAGED_CHANCE):
        return None
    return _finished(context, None, attempt, options, CPU, progress, clock)


def _matched(request: _Request) -> MatchResult:
    """The result of images as they are."""
    clock, progress = StageClock(), Ticking(request.progress)
    requested = request.options.method
    options, source = _chosen(request.options)
    progress("features", 0.0)
    context = _context(request, options, progress, clock)
    clock.lap("features")  # those that are needed follow
    attempt, network = with_network(context, source, requested == AUTO, progress, clock)
    if network is None and requested == AUTO:
        options = replace(options, method="pso-sift")
    if source is not None and not attempt.accepted:
        attempt = through_channels(context, source, attempt, progress)
        clock.lap("cnn")
    if tries_mirrored(attempt, options, context.images):
        attempt = mirrored_attempt(context, attempt)
        clock.lap("match")
    device = CPU if network is None else network.device
    result = _finished(context, source, attempt, options, device, progress, clock)
    if source is not None:
        source.release()
    return result


def _finished(
    context: MatchContext,
    source: FeatureSource | None,
    attempt: Attempt,
    options: MatchOptions,
    device: str,
    progress: Ticking,
    clock: StageClock,
) -> MatchResult:
    """The result of the final attempt. device: that of the network where it was used."""
    progress("refine", 0.0)
    attempt, points = _refined(context, source, attempt, options)
    clock.lap("refine")
    progress("refine", 1.0)
    return _result(attempt, points, context, options, device, clock)


def _refined(
    context: MatchContext, source: FeatureSource | None, attempt: Attempt, options: MatchOptions
) -> tuple[Attempt, ControlPointSet | None]:
    """The final attempt with its ground and its doubts measured to the end, and its control points."""
    if source is not None and attempt.accepted:
        attempt = measured_otherwise(context, source, attempt)
    keypoints, ground = attempt.select, attempt.ground
    if not attempt.accepted or ground is None:
        return attempt, attempt.points
    if refines_points(options) and not attempt.measured and keypoints is not None:
        points: ControlPointSet | None = refine(keypoints, ground, options)
    else:
        points = attempt.points
    if not attempt.measured:
        attempt = replace(
            attempt, ground=with_far_shifts(ground, context.images, context.masks, context.tick)
        )
    matched = attempt.context.masks if attempt.context is not None and attempt.left_print_out else None
    return attempt.cautioned(*doubts(ground, context.images, context.masks, matched)), points


def _context(request: _Request, options: MatchOptions, progress: Ticking, clock: StageClock) -> MatchContext:
    """The context, which extracts the features of both images when they are needed."""
    images, masks, cache = request.images, request.masks, request.cache
    if cache is not None:
        cache.begin(images.reference, masks.reference)
    extract = extractor_of(options.method)
    enlarged = enlarges_images(images, options)

    def features(side: Side) -> Features:
        clock.lap("match")
        done = 0.0 if side == "reference" else 0.5

        def report(fraction: float) -> None:
            progress("features", done + fraction / 2)

        def make() -> Features:
            return extract(images.on(side), masks.on(side), options, enlarged, report)

        reused = cache if side == "reference" else None
        found = make() if reused is None else reused.get(("features", options, enlarged), make)
        clock.lap("features")
        if side == "sensed":
            progress("match", 0.0)
        return found

    rng = np.random.default_rng(options.seed)
    every = FeaturesOnDemand(features)
    return MatchContext(images, masks, every, enlarged, options, rng, request.prior, progress.tick, cache)


def _chosen(options: MatchOptions) -> tuple[MatchOptions, FeatureSource | None]:
    """The options with "auto" replaced by a method, and the network's feature source. The source is opened
    before any work, so that a missing network is reported at once."""
    if options.method == AUTO:
        try:
            return _chosen(replace(options, method=AUTOMATIC))
        except TiepointError:  # nothing runs the network: the gradient features alone register most pairs
            return _chosen(replace(options, method="pso-sift"))
    network = METHODS[options.method].network
    if not network:
        return options, None
    from .cnn import open_source

    return options, open_source(network, options.device, options.weights, options.cnn_input)


def _result(
    attempt: Attempt,
    points: ControlPointSet | None,
    context: MatchContext,
    options: MatchOptions,
    device: str,
    clock: StageClock,
) -> MatchResult:
    verdict, estimate = attempt.verdict, attempt.estimate
    shown = attempt.ground if verdict.accepted else None
    return MatchResult(
        accepted=verdict.accepted,
        refusal=verdict.refusal,
        reason_code=verdict.code,
        cautions=verdict.cautions,
        sensed=np.zeros((0, 2)) if points is None else points.sensed,
        reference=np.zeros((0, 2)) if points is None else points.reference,
        score=np.zeros(0, np.float32) if points is None else (1.0 - points.ratio).astype(np.float32),
        sensed_to_reference=None if points is None else points.transform.matrix,
        precision=np.zeros(0) if points is None else points.precision,
        check=np.zeros(0, bool) if points is None else points.check,
        ground=ground_columns(shown),
        detail=ground_columns(None if shown is None else shown.detail),
        log10_nfa=float("inf") if estimate is None else estimate.consensus.log10_nfa,
        initial_matches=attempt.initial,
        method=options.method,
        near_prior=estimate is not None and estimate.near,
        device=device,
        found_by="" if estimate is None else estimate.found_by,
        measured_by=points.measured_by if points is not None and verdict.accepted else (),
        keypoints=context.keypoints,
        seconds=clock.wall,
        cpu_seconds=clock.cpu,
    )
