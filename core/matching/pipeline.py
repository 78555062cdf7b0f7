"""The way of a pair: features, a first estimate, the ground's verdict on it, control points."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Callable

import numpy as np

from ..errors import TiepointError
from ..match_result import GROUND_COLUMNS, MatchResult
from ..options import AUTOMATIC, RegistrationOptions
from ..transforms import MatrixTransform
from .aligned import Images
from .estimate import Estimate, first_estimate
from .features import Features, fill_invalid
from .following import follow
from .fusion import fuse, proposals
from .ground import Ground, ground_columns
from .guided import MAX_ROUNDS, ControlPointSet, control_points, with_tiles
from .methods import METHODS
from .prior import prior_transform
from .refinement import refine
from .second_pass import SecondPass
from .shared_print import silent_rectangle, without
from .thresholds import CERTAIN_NFA, SECOND_CHANCE, SECOND_SHARE, WORTH_ASKING_NFA
from .tile_search import TileSearch, uses_tiles
from .verification import AMBIGUOUS, PRINT, UNCONFIRMED, Verdict, hopeless, judge, nothing_found, plane
from .views import PairViews

if TYPE_CHECKING:
    from .cnn import FeatureSource

ENLARGE_UP_TO = 1200  # px, longer side: larger images have keypoints enough and cost too much
SAME_TRANSFORM = 3.0  # px: two transforms that differ less over the overlap are one
FEWEST_LEFT = 50  # features of an image without what was taken for print that are worth matching

Progress = Callable[[str, float], None]


class StageClock:
    """Wall and CPU seconds by stage."""

    def __init__(self) -> None:
        self.wall: dict[str, float] = {}
        self.cpu: dict[str, float] = {}
        self._mark = (time.perf_counter(), time.process_time())

    def lap(self, stage: str) -> None:
        now = (time.perf_counter(), time.process_time())
        self.wall[stage] = self.wall.get(stage, 0.0) + now[0] - self._mark[0]
        self.cpu[stage] = self.cpu.get(stage, 0.0) + now[1] - self._mark[1]
        self._mark = now


@dataclass(frozen=True)
class Scene:
    """A pair as it is matched: reference, sensed."""

    images: Images  # (H, W) float32 in [0, 1]
    masks: Images  # (H, W) bool, True = valid
    features: tuple[Features, Features]
    enlarged: bool  # whether the features are also of the enlarged images
    options: RegistrationOptions
    rng: np.random.Generator

    @property
    def area(self) -> float:
        """px² of the reference in which a chance match may fall."""
        return float(self.masks[0].sum())

    def without(self, estimate: Estimate, ground: Ground) -> Scene:
        """The scene without what agrees on the estimate, and what the ground says of it."""
        matches = estimate.matches.take(estimate.consensus.inliers)
        ends = estimate.reference.xy[matches.j], estimate.sensed.xy[matches.i]
        masks = without(ground, ends, self.masks)
        features = tuple(_unmasked(one, mask) for one, mask in zip(self.features, masks))
        return replace(self, masks=masks, features=(features[0], features[1]))


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


def match(
    reference: np.ndarray,
    reference_mask: np.ndarray,
    sensed: np.ndarray,
    sensed_mask: np.ndarray,
    options: RegistrationOptions,
    progress: Progress = lambda stage, fraction: None,
) -> MatchResult:
    """Register `sensed` onto `reference`.

    Images (H, W) float32 in [0, 1], masks (H, W) bool with True = valid, each its own size. Returned
    points are pixels of these images. A pair that cannot be registered is a refused result, not an
    error.
    """
    clock = StageClock()
    asked = options.method
    options, source = _chosen(options)
    scene = _scene((reference, sensed), (reference_mask, sensed_mask), options, progress)
    clock.lap("features")

    progress("match", 0.0)
    attempt = (
        _attempt(scene, *_first(scene)) if source is None or asked == "auto" else Attempt(Verdict(False))
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


def _scene(images: Images, masks: Images, options: RegistrationOptions, progress: Progress) -> Scene:
    """The features of both images."""
    method = METHODS[options.method]
    enlarged = enlarges(images[0].shape, images[1].shape, options)

    def features(which: int) -> Features:
        def told(fraction: float) -> None:
            progress("features", (which + fraction) / 2)

        return method.extract(images[which], masks[which], options, enlarged, told)

    rng = np.random.default_rng(options.seed)
    return Scene(images, masks, (features(0), features(1)), enlarged, options, rng)


def _first(scene: Scene) -> tuple[Estimate | None, int]:
    """The first estimate without the network: near the prior, by keypoints, by tiles all round, until one
    leaves no doubt; and its number of matches."""
    options = scene.options
    search = TileSearch(scene.images, scene.masks, options, scene.rng) if uses_tiles(options) else None
    prior = prior_transform(options)
    best = None if search is None or prior is None else search.near(prior, options.prior_radius)
    if best is not None and _certain(best):
        return best, len(best.matches)
    by_keypoints, initial = first_estimate(*scene.features, scene.area, options, scene.rng)
    best = _surer(best, by_keypoints)
    if search is not None and not _certain(best):
        best = _surer(best, search.everywhere(chain([np.eye(2)], proposals(scene.features, options))))
    return best, initial if best is None else len(best.matches)


def _attempt(scene: Scene, estimate: Estimate | None, initial: int) -> Attempt:
    """The verdict of the ground on an estimate; and, where that is print which both images share, on the best
    estimate without it."""
    attempt = _judged(scene, estimate, initial)
    if estimate is None or attempt.ground is None or not _may_be_print(attempt):
        return attempt
    rest = scene.without(estimate, attempt.ground)
    if min(len(features) for features in rest.features) < FEWEST_LEFT:
        return attempt
    other = _judged(rest, *_first(rest))
    if not _surely(other) or _alike(attempt, other):
        return attempt
    return other.cautioned("frame_left_out")


def _judged(scene: Scene, estimate: Estimate | None, initial: int) -> Attempt:
    """The verdict on an estimate, and its control points, selected around what the ground says."""
    if estimate is None:
        return Attempt(nothing_found(min(len(features) for features in scene.features)), initial=initial)
    options = scene.options
    if METHODS[options.method].select is not None or options.mode == "paper":
        published = _selected(scene, estimate)  # the ground has a say in the verdict alone
        ground = _asked(scene, estimate, published)
        return Attempt(_verdict(scene, estimate, ground), estimate, initial, published, ground, scene)
    points: ControlPointSet | None = None
    ground = _asked(scene, estimate, None)
    verdict = _verdict(scene, estimate, ground)
    if not verdict.accepted:
        points = _selected(scene, estimate)
        if verdict.code == UNCONFIRMED and not _certain(
            estimate
        ):  # few matches: their far end may be far off
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
    select = METHODS[options.method].select
    if select is not None:
        return select(estimate.reference, estimate.sensed, estimate, options)
    points = control_points(*scene.features, estimate, scene.area, options, scene.rng, rounds)
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
    return judge(estimate, ground, scene.images, scene.masks, scene.options)


def _may_be_print(attempt: Attempt) -> bool:
    """Whether something agrees beyond doubt, but not as the ground would."""
    if attempt.ground is None or not _certain(attempt.estimate):
        return False
    if attempt.verdict.code in (PRINT, UNCONFIRMED):
        return True
    return attempt.accepted and silent_rectangle(attempt.ground).suspicious


def _surely(attempt: Attempt) -> bool:
    """Whether an attempt that is not the first one is sure enough."""
    ground = attempt.ground
    if not attempt.accepted or ground is None:
        return False
    return ground.share >= SECOND_SHARE and ground.log10_chance <= SECOND_CHANCE


def _alike(one: Attempt, other: Attempt) -> bool:
    """Whether two attempts come to one transform."""
    if one.ground is None or other.ground is None:
        return False
    first, second = (MatrixTransform("affine", plane(ground)) for ground in (one.ground, other.ground))
    places = other.ground.sensed[other.ground.supported]
    return bool(
        np.median(np.linalg.norm(first.apply(places) - second.apply(places), axis=1)) < SAME_TRANSFORM
    )


def _fused(
    scene: Scene, source: FeatureSource, without_it: Attempt, progress: Progress
) -> tuple[Attempt, Scene]:
    """The attempt with the network's help, if that is better; and the scene with its descriptors."""
    options = scene.options
    reference, sensed = (fill_invalid(image, mask) for image, mask in zip(scene.images, scene.masks))
    views = PairViews((reference, sensed), source)
    estimate, initial = without_it.estimate, without_it.initial
    if estimate is None and not initial:
        estimate, initial = _first(scene)
    estimate, initial, features = fuse(
        views,
        scene.features,
        estimate,
        initial,
        scene.area,
        options,
        scene.rng,
        lambda fraction: progress("cnn", fraction),
    )
    scene = replace(scene, features=features)
    if without_it.estimate is not None and estimate is without_it.estimate:
        return without_it, scene
    attempt = _attempt(scene, estimate, initial)
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


def _tries_reflections(attempt: Attempt, options: RegistrationOptions) -> bool:
    """Not where print or repeated structure agrees: both may do so mirrored as well."""
    if attempt.verdict.code in (PRINT, AMBIGUOUS):
        return False
    return options.mode != "paper" and METHODS[options.method].select is None


def _reflected(scene: Scene, attempt: Attempt) -> Attempt:
    """The attempt with the sensed image mirrored, if that is accepted; else `attempt`."""
    options = replace(scene.options, prior=())
    if METHODS[options.method].source is not None:  # its descriptors know no mirror, and cost the most
        options = replace(options, method="pso-sift")
    images, masks = (
        (pair[0], np.ascontiguousarray(pair[1][:, ::-1])) for pair in (scene.images, scene.masks)
    )
    sensed = METHODS[options.method].extract(
        images[1], masks[1], options, scene.enlarged, lambda fraction: None
    )
    mirrored = Scene(images, masks, (scene.features[0], sensed), scene.enlarged, options, scene.rng)
    other = _attempt(mirrored, *_first(mirrored))
    if not _surely(other) or other.points is None or other.ground is None:
        return attempt
    width = scene.images[1].shape[1]
    flip = np.array([[-1.0, 0.0, width - 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])

    def back(places: np.ndarray) -> np.ndarray:
        return np.column_stack([width - 1.0 - places[:, 0], places[:, 1]])

    points, ground = other.points, other.ground
    matrix = plane(ground) if points.transform.matrix is None else points.transform.matrix
    points = replace(points, transform=MatrixTransform("affine", matrix @ flip), sensed=back(points.sensed))
    ground = replace(ground, start=ground.start @ flip, sensed=back(ground.sensed), detail=None)
    return replace(other, points=points, ground=ground).cautioned("mirrored")


def _certain(estimate: Estimate | None) -> bool:
    return estimate is not None and estimate.consensus.log10_nfa <= CERTAIN_NFA


def _surer(one: Estimate | None, other: Estimate | None) -> Estimate | None:
    if one is None or other is None:
        return one or other
    return one if one.consensus.log10_nfa <= other.consensus.log10_nfa else other


def _chosen(options: RegistrationOptions) -> tuple[RegistrationOptions, FeatureSource | None]:
    """The options with "auto" replaced and what the method has of its own, and the network's features; opened
    first, so that what is missing is told before any work."""
    if options.method == "auto":
        try:
            return _chosen(replace(options, method=AUTOMATIC))
        except TiepointError:  # nothing runs the network: the gradient features alone register most pairs
            return _chosen(replace(options, method="pso-sift"))
    method = METHODS[options.method]
    if method.ratio is not None:
        options = replace(options, ratio=method.ratio)
    if method.cnn_weight is not None:
        options = replace(options, cnn_weight=method.cnn_weight)
    if method.source is None:
        return options, None
    from .cnn import open_source

    return options, open_source(method.source, options.device, options.weights, options.cnn_input)


def enlarges(reference: tuple[int, ...], sensed: tuple[int, ...], options: RegistrationOptions) -> bool:
    """Whether features are also taken from the twice enlarged images, of shapes (H, W)."""
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(*reference, *sensed) <= ENLARGE_UP_TO


def refines(options: RegistrationOptions) -> bool:
    """Whether the control points are measured anew; the baselines stay as they were published."""
    return options.refine and options.mode != "paper" and METHODS[options.method].select is None


def _unmasked(features: Features, mask: np.ndarray) -> Features:
    """Those at valid pixels."""
    x, y = np.rint(features.xy).astype(int).T
    height, width = mask.shape
    return features.take(mask[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)])


def _locations(features: Features) -> int:
    return int(features.location.max()) + 1 if len(features) else 0


def _result(
    attempt: Attempt,
    points: ControlPointSet | None,
    scene: Scene,
    options: RegistrationOptions,
    device: str,
    clock: StageClock,
) -> MatchResult:
    verdict, estimate, ground = attempt.verdict, attempt.estimate, attempt.ground
    return MatchResult(
        accepted=verdict.accepted,
        reason=verdict.reason,
        reason_code=verdict.code,
        hint=verdict.hint,
        cautions=verdict.cautions,
        sensed=np.zeros((0, 2)) if points is None else points.sensed,
        reference=np.zeros((0, 2)) if points is None else points.reference,
        score=np.zeros(0, np.float32) if points is None else (1.0 - points.ratio).astype(np.float32),
        sensed_to_reference=None if points is None else points.transform.matrix,
        precision=np.zeros(0) if points is None else points.precision,
        check=np.zeros(0, bool) if points is None else points.check,
        ground=ground_columns(ground) if verdict.accepted else np.zeros((0, GROUND_COLUMNS)),
        log10_nfa=float("inf") if estimate is None else estimate.consensus.log10_nfa,
        initial_matches=attempt.initial,
        method=options.method,
        near_prior=estimate is not None and estimate.near,
        device=device,
        keypoints=(_locations(scene.features[0]), _locations(scene.features[1])),
        seconds=clock.wall,
        cpu_seconds=clock.cpu,
    )
