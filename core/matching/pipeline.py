"""The way of a pair: features, a first estimate, the ground's verdict on it, control points."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable

import numpy as np

from ..errors import TiepointError
from ..match_result import MatchResult
from ..methods import AUTOMATIC, METHODS
from ..options import MatchOptions
from ..pair import Pair, Prior
from ..transforms import MatrixTransform
from .aligned import Images
from .attempts import Attempt, attempted, first, surely
from .features import Features
from .fusion import fuse
from .ground import flipped, ground_columns
from .guided import ControlPointSet
from .images import fill_invalid
from .methods import BASELINES, extractor_of
from .refinement import refine
from .scene import Scene
from .second_pass import SecondPass
from .stage_clock import StageClock
from .verification import AMBIGUOUS, PRINT, Verdict, plane
from .views import PairViews

if TYPE_CHECKING:
    from .cnn import FeatureSource

ENLARGE_UP_TO = 1200  # px, longer side: larger images have keypoints enough and cost too much

Progress = Callable[[str, float], None]


def match(
    reference: np.ndarray,
    reference_mask: np.ndarray,
    sensed: np.ndarray,
    sensed_mask: np.ndarray,
    options: MatchOptions,
    prior: Prior | None = None,
    progress: Progress = lambda stage, fraction: None,
) -> MatchResult:
    """Register `sensed` onto `reference`.

    Images (H, W) float32 in [0, 1], masks (H, W) bool with True = valid, each its own size. Returned
    points are pixels of these images, and so is what the prior says. A pair that cannot be registered is a
    refused result, not an error.
    """
    clock = StageClock()
    asked = options.method
    options, source = _chosen(options)
    scene = _scene((reference, sensed), (reference_mask, sensed_mask), options, prior, progress)
    clock.lap("features")

    progress("match", 0.0)
    attempt = (
        attempted(scene, *first(scene)) if source is None or asked == "auto" else Attempt(Verdict(False))
    )
    clock.lap("match")
    device = "cpu"
    if source is not None and not attempt.accepted:
        attempt, scene = _fused(scene, source, attempt, progress)
        device = source.device
        clock.lap("cnn")
    elif asked == "auto":
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
    return _result(attempt, points, scene, options, device, clock)


def _scene(
    images: Images, masks: Images, options: MatchOptions, prior: Prior | None, progress: Progress
) -> Scene:
    """The features of both images."""
    extract = extractor_of(options.method)
    enlarged = enlarges(images[0].shape, images[1].shape, options)

    def features(which: int) -> Features:
        def told(fraction: float) -> None:
            progress("features", (which + fraction) / 2)

        return extract(images[which], masks[which], options, enlarged, told)

    rng = np.random.default_rng(options.seed)
    return Scene(images, masks, (features(0), features(1)), enlarged, options, rng, prior)


def _fused(
    scene: Scene, source: FeatureSource, without_it: Attempt, progress: Progress
) -> tuple[Attempt, Scene]:
    """The attempt with the network's help, if that is better; and the scene with its descriptors."""
    options = scene.options
    reference, sensed = (fill_invalid(image, mask) for image, mask in zip(scene.images, scene.masks))
    views = PairViews((reference, sensed), source)
    estimate, initial = without_it.estimate, without_it.initial
    if estimate is None and not initial:
        estimate, initial = first(scene)
    estimate, initial, features = fuse(
        views,
        scene.features,
        estimate,
        initial,
        scene.area,
        options,
        scene.rng,
        lambda fraction: progress("cnn", fraction),
        scene.prior,
    )
    scene = replace(scene, features=features)
    if without_it.estimate is not None and estimate is without_it.estimate:
        return without_it, scene
    attempt = attempted(scene, estimate, initial)
    if attempt.accepted and options.mode != "paper" and attempt.points is not None:
        points = _second_pass(attempt, views, progress)
        attempt = replace(attempt, points=points)
    return attempt, scene


def _second_pass(attempt: Attempt, views: PairViews, progress: Progress) -> ControlPointSet | None:
    """More control points by the network's descriptors, around the transform that is accepted."""
    points, scene = attempt.points, attempt.scene
    if points is None or scene is None or points.transform.matrix is None or refines(scene.options):
        return points  # templates will take their place
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
    """Not where print or repeated structure agrees: both may do so mirrored as well."""
    if attempt.verdict.code in (PRINT, AMBIGUOUS):
        return False
    return options.mode != "paper" and options.method not in BASELINES


def _reflected(scene: Scene, attempt: Attempt) -> Attempt:
    """The attempt with the sensed image mirrored, if that is accepted; else `attempt`."""
    options = scene.options
    if METHODS[options.method].network:  # its descriptors know no mirror, and cost the most
        options = replace(options, method="pso-sift")
    images, masks = (
        (pair[0], np.ascontiguousarray(pair[1][:, ::-1])) for pair in (scene.images, scene.masks)
    )
    extract = extractor_of(options.method)
    sensed = extract(images[1], masks[1], options, scene.enlarged, lambda fraction: None)
    mirrored = Scene(images, masks, (scene.features[0], sensed), scene.enlarged, options, scene.rng)
    other = attempted(mirrored, *first(mirrored))
    if not surely(other) or other.points is None or other.ground is None:
        return attempt
    width = scene.images[1].shape[1]
    flip = flipped(width)
    points, ground = other.points, other.ground
    matrix = plane(ground) if points.transform.matrix is None else points.transform.matrix
    back = MatrixTransform("affine", flip).apply(points.sensed)
    points = replace(points, transform=MatrixTransform("affine", matrix @ flip), sensed=back)
    return replace(other, points=points, ground=ground.mirrored(width)).cautioned("mirrored")


def _chosen(options: MatchOptions) -> tuple[MatchOptions, FeatureSource | None]:
    """The options with the method that "auto" comes to, and the network's features. These are opened first:
    what is missing is told before any work."""
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


def enlarges(reference: tuple[int, ...], sensed: tuple[int, ...], options: MatchOptions) -> bool:
    """Whether features are also taken from the twice enlarged images, of shapes (H, W)."""
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(*reference, *sensed) <= ENLARGE_UP_TO


def refines(options: MatchOptions) -> bool:
    """Whether the control points are measured anew; the baselines stay as they were published."""
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
        keypoints=Pair(reference=_locations(scene.features[0]), sensed=_locations(scene.features[1])),
        seconds=clock.wall,
        cpu_seconds=clock.cpu,
    )
