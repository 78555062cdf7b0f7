"""Match a pair: features, a first estimate, the ground's verdict on it, control points."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable

import numpy as np

from ..errors import TiepointError
from ..geometry.transforms import MatrixTransform
from ..match_result import MatchResult
from ..methods import AUTOMATIC, METHODS
from ..options import MatchOptions
from ..pair import Pair, Prior, Side
from .attempts import Attempt, attempted, first, surely
from .estimate.first_estimate import Estimate
from .features.pso_sift import Features
from .fused.fused_estimate import fuse
from .fused.second_pass import SecondPass
from .fused.turned_views import PairViews
from .ground.ground import flipped, ground_columns
from .ground.pair_aligner import Images
from .images import fill_invalid
from .methods import BASELINES, extractor_of
from .scene import Scene
from .selection.refinement import refine
from .selection.rematch_rounds import ControlPointSet
from .stage_clock import StageClock
from .verdict.verification import AMBIGUOUS, PRINT, plane

if TYPE_CHECKING:
    from .cnn import FeatureSource

ENLARGE_UP_TO = 1200  # px, longer side: larger images have enough keypoints, and enlarging costs too much

Progress = Callable[[str, float], None]


def match(
    images: Images,
    masks: Images,
    options: MatchOptions,
    prior: Prior | None = None,
    progress: Progress = lambda stage, fraction: None,
) -> MatchResult:
    """Register the sensed image onto the reference.

    images (H, W) float32 in [0, 1], masks (H, W) bool with True = valid; the two images may differ in size.
    The prior and the returned points are in pixels of these images. A pair that cannot be registered gives a
    refused result, not an error. Raises TiepointError where the method's network or weights are missing.
    """
    clock = StageClock()
    requested = options.method
    options, source = _chosen(options)
    scene = _scene(images, masks, options, prior, progress)
    clock.lap("features")

    progress("match", 0.0)
    attempt, scene, network = _attempt(scene, source, requested == "auto", progress, clock)
    if network is None and requested == "auto":
        options = replace(options, method="pso-sift")
    if not attempt.accepted and _tries_reflections(attempt, options):
        attempt = _reflected(scene, attempt)
        clock.lap("match")

    progress("refine", 0.0)
    points = attempt.points
    if attempt.accepted and points is not None and attempt.ground is not None and refines(options):
        points = refine(points, attempt.ground, options)
    clock.lap("refine")
    progress("refine", 1.0)
    device = "cpu" if network is None else network.device
    return _result(attempt, points, scene, options, device, clock)


def _scene(
    images: Images, masks: Images, options: MatchOptions, prior: Prior | None, progress: Progress
) -> Scene:
    """The scene, with the features of both images."""
    extract = extractor_of(options.method)
    enlarged = enlarges(images, options)

    def features(side: Side, done: float) -> Features:
        def report(fraction: float) -> None:
            progress("features", done + fraction / 2)

        return extract(images.on(side), masks.on(side), options, enlarged, report)

    both = Pair(reference=features("reference", 0.0), sensed=features("sensed", 0.5))
    return Scene(images, masks, both, enlarged, options, np.random.default_rng(options.seed), prior)


def _attempt(
    scene: Scene, source: FeatureSource | None, only_in_doubt: bool, progress: Progress, clock: StageClock
) -> tuple[Attempt, Scene, FeatureSource | None]:
    """The final attempt, the scene with the descriptors it used, and the network where it was used."""
    found = first(scene)
    clock.lap("match")
    without_network: Attempt | None = None
    if source is None or only_in_doubt:
        without_network = attempted(scene, *found)
        clock.lap("match")
        if source is None or without_network.accepted:
            return without_network, scene, None
    attempt, scene = _fused(scene, source, found, without_network, progress)
    clock.lap("cnn")
    return attempt, scene, source


def _fused(
    scene: Scene,
    source: FeatureSource,
    found: tuple[Estimate | None, int],
    without_network: Attempt | None,
    progress: Progress,
) -> tuple[Attempt, Scene]:
    """The attempt with the network's help, and the scene with its descriptors.

    found: the first estimate, and the number of its matches. without_network: the attempt with that estimate,
    returned where the network finds no better one; None where the network is always used.
    """
    options = scene.options
    views = PairViews(scene.images.with_each(scene.masks, fill_invalid), source)
    estimate, initial, features = fuse(views, scene, *found, lambda fraction: progress("cnn", fraction))
    scene = replace(scene, features=features)
    if without_network is not None and estimate is not None and estimate is found[0]:
        return without_network, scene
    attempt = attempted(scene, estimate, initial)
    if attempt.accepted and options.mode != "paper" and attempt.points is not None:
        points = _second_pass(attempt, views, progress)
        attempt = replace(attempt, points=points)
    return attempt, scene


def _second_pass(attempt: Attempt, views: PairViews, progress: Progress) -> ControlPointSet | None:
    """More control points by the network's descriptors, around the accepted transform."""
    points, scene = attempt.points, attempt.scene
    if points is None or scene is None or points.transform.matrix is None or refines(scene.options):
        return points  # templates refine these instead
    second = SecondPass(
        points.transform.matrix[:2, :2],
        scene.images,
        scene.masks,
        views,
        scene.enlarged,
        scene.options,
        lambda fraction: progress("refine", fraction),
    )
    return second.control_points(points)


def _tries_reflections(attempt: Attempt, options: MatchOptions) -> bool:
    """Whether to try the mirrored image: not after print or repeated structure, which may agree mirrored."""
    if attempt.verdict.code in (PRINT, AMBIGUOUS):
        return False
    return options.mode != "paper" and options.method not in BASELINES


def _reflected(scene: Scene, attempt: Attempt) -> Attempt:
    """The attempt with the sensed image mirrored where that is surely accepted, else `attempt`."""
    options = scene.options
    if METHODS[options.method].network:  # it costs the most
        options = replace(options, method="pso-sift")
    images, masks = (
        replace(pair, sensed=np.ascontiguousarray(pair.sensed[:, ::-1]))
        for pair in (scene.images, scene.masks)
    )
    extract = extractor_of(options.method)
    features = extract(images.sensed, masks.sensed, options, scene.enlarged, lambda fraction: None)
    both = replace(scene.features, sensed=features)
    mirrored = Scene(images, masks, both, scene.enlarged, options, scene.rng)
    other = attempted(mirrored, *first(mirrored))
    if not surely(other) or other.points is None or other.ground is None:
        return attempt
    width = scene.images.sensed.shape[1]
    flip = flipped(width)
    points, ground = other.points, other.ground
    matrix = plane(ground) if points.transform.matrix is None else points.transform.matrix
    back = MatrixTransform("affine", flip).apply(points.sensed)
    points = replace(points, transform=MatrixTransform("affine", matrix @ flip), sensed=back)
    return replace(other, points=points, ground=ground.mirrored(width)).cautioned("mirrored")


def _chosen(options: MatchOptions) -> tuple[MatchOptions, FeatureSource | None]:
    """The options with "auto" replaced by a method, and the network's feature source. The source is opened
    before any work, so that a missing network is reported at once."""
    if options.method == "auto":
        try:
            return _chosen(replace(options, method=AUTOMATIC))
        except TiepointError:  # nothing runs the network: the gradient features alone register most pairs
            return _chosen(replace(options, method="pso-sift"))
    network = METHODS[options.method].network
    if not network:
        return options, None
    from .cnn import open_source

    return options, open_source(network, options.device, options.weights, options.cnn_input)


def enlarges(images: Images, options: MatchOptions) -> bool:
    """Whether features are also extracted from the images enlarged twice."""
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(max(image.shape) for image in images.both) <= ENLARGE_UP_TO


def refines(options: MatchOptions) -> bool:
    """Whether templates refine the control points; the baselines stay as published."""
    return options.refine and options.mode != "paper" and options.method not in BASELINES


def _locations(features: Features) -> int:
    return int(features.location.max()) + 1 if len(features) else 0


def _result(
    attempt: Attempt,
    points: ControlPointSet | None,
    scene: Scene,
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
        keypoints=scene.features.map(_locations),
        seconds=clock.wall,
        cpu_seconds=clock.cpu,
    )
