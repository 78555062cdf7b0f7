"""The whole of PSO-SIFT on two images: features, first estimate, control points, verdict."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Callable

import numpy as np

from ..errors import TiepointError
from ..match_result import MatchResult
from ..options import AUTOMATIC, RegistrationOptions
from .estimate import Estimate, first_estimate
from .features import Features, fill_invalid
from .fusion import fuse, proposals
from .guided import ControlPointSet, control_points, with_tiles
from .methods import METHODS
from .prior import prior_transform
from .refinement import refine
from .second_pass import SecondPass
from .tile_search import TileSearch, uses_tiles
from .verification import (
    CERTAIN_LOG10_NFA,
    SECOND_VOTE_LOG10_NFA,
    Verdict,
    nothing_found,
    second_verdict,
    verdict,
    weak_consensus,
)
from .views import PairViews

if TYPE_CHECKING:
    from .cnn import FeatureSource

ENLARGE_UP_TO = 1200  # px, longer side: larger images have keypoints enough and cost too much

Progress = Callable[[str, float], None]
Look = Callable[..., SecondPass]  # of (linear, options=...)
Remeasure = Callable[[ControlPointSet], ControlPointSet]


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
    rng = np.random.default_rng(options.seed)
    automatic = options.method == "auto"
    options, source = _chosen(options)
    method = METHODS[options.method]
    if method.ratio is not None:
        options = replace(options, ratio=method.ratio)
    if method.cnn_weight is not None:
        options = replace(options, cnn_weight=method.cnn_weight)
    enlarged = enlarges(reference.shape, sensed.shape, options)
    features_r = method.extract(
        reference, reference_mask, options, enlarged, lambda f: progress("features", f / 2)
    )
    features_s = method.extract(
        sensed, sensed_mask, options, enlarged, lambda f: progress("features", 0.5 + f / 2)
    )
    clock.lap("features")

    area = float(reference_mask.sum())
    progress("match", 0.0)
    images, masks = (reference, sensed), (reference_mask, sensed_mask)
    search = TileSearch(images, masks, options, rng) if uses_tiles(options) else None
    estimate, initial = _first(search, (features_r, features_s), area, options, rng)
    clock.lap("match")
    # Three times as fast as with the network, and as exact on every pair without doubt: see RESULTS.md.
    if automatic and refines(options) and _certain(estimate):
        options, source = replace(options, method="pso-sift"), None
    views: PairViews | None = None
    if source is not None:
        filled = fill_invalid(reference, reference_mask), fill_invalid(sensed, sensed_mask)
        views = PairViews(filled, source)
        estimate, initial, (features_r, features_s) = fuse(
            views,
            (features_r, features_s),
            estimate,
            initial,
            area,
            options,
            rng,
            lambda f: progress("cnn", f),
        )
        clock.lap("cnn")
    progress("refine", 0.0)
    look: Look | None = None
    if views is not None and options.mode != "paper":
        listen = partial(progress, "refine")
        look = partial(
            SecondPass, images=images, masks=masks, views=views, enlarged=enlarged, progress=listen
        )
    anew: Remeasure | None = None
    if refines(options):
        anew = partial(refine, images=images, masks=masks, options=options)
    points, judged = _conclude(estimate, features_r, features_s, area, options, rng, look, anew)
    clock.lap("refine")
    progress("refine", 1.0)
    return MatchResult(
        accepted=judged.accepted,
        reason=judged.reason,
        hint=judged.hint,
        sensed=np.zeros((0, 2)) if points is None else points.sensed,
        reference=np.zeros((0, 2)) if points is None else points.reference,
        score=np.zeros(0, np.float32) if points is None else (1.0 - points.ratio).astype(np.float32),
        sensed_to_reference=None if points is None else points.transform.matrix,
        precision=np.zeros(0) if points is None else points.precision,
        check=np.zeros(0, bool) if points is None else points.check,
        log10_nfa=float("inf") if estimate is None else estimate.consensus.log10_nfa,
        initial_matches=initial,
        method=options.method,
        near_prior=estimate is not None and estimate.near,
        device=source.device if source is not None else "cpu",
        keypoints=(_locations(features_r), _locations(features_s)),
        seconds=clock.wall,
        cpu_seconds=clock.cpu,
    )


def _first(
    search: TileSearch | None,
    features: tuple[Features, Features],
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
) -> tuple[Estimate | None, int]:
    """The first estimate without the network: near the prior, by keypoints, by tiles all round, until one
    leaves no doubt; and its number of matches."""
    prior = prior_transform(options)
    best = None if search is None or prior is None else search.near(prior, options.prior_radius)
    if best is not None and _certain(best):
        return best, len(best.matches)
    by_keypoints, initial = first_estimate(*features, area, options, rng)
    best = _surer(best, by_keypoints)
    if search is not None and not _certain(best):
        best = _surer(best, search.everywhere(chain([np.eye(2)], proposals(features, options))))
    return best, initial if best is None else len(best.matches)


def _certain(estimate: Estimate | None) -> bool:
    return estimate is not None and estimate.consensus.log10_nfa <= CERTAIN_LOG10_NFA


def _surer(one: Estimate | None, other: Estimate | None) -> Estimate | None:
    if one is None or other is None:
        return one or other
    return one if one.consensus.log10_nfa <= other.consensus.log10_nfa else other


def _chosen(options: RegistrationOptions) -> tuple[RegistrationOptions, FeatureSource | None]:
    """The options with "auto" replaced, and the network's features; opened first, so that what is missing
    is told before any work."""
    if options.method == "auto":
        try:
            return _chosen(replace(options, method=AUTOMATIC))
        except TiepointError:  # nothing runs the network: the gradient features alone register most pairs
            return replace(options, method="pso-sift"), None
    name = METHODS[options.method].source
    if name is None:
        return options, None
    from .cnn import open_source

    return options, open_source(name, options.device, options.weights, options.cnn_input)


def enlarges(reference: tuple[int, ...], sensed: tuple[int, ...], options: RegistrationOptions) -> bool:
    """Whether features are also taken from the twice enlarged images, of shapes (H, W)."""
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(*reference, *sensed) <= ENLARGE_UP_TO


def refines(options: RegistrationOptions) -> bool:
    """Whether the control points are measured anew; the baselines stay as they were published."""
    return options.refine and options.mode != "paper" and METHODS[options.method].select is None


def _locations(features: Features) -> int:
    return int(features.location.max()) + 1 if len(features) else 0


def _conclude(
    estimate: Estimate | None,
    reference: Features,
    sensed: Features,
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
    look: Look | None,
    anew: Remeasure | None,
) -> tuple[ControlPointSet | None, Verdict]:
    """The control points, and whether the pair is registered.

    look: the network's second pass, if there is one. anew: measures points by templates, if that is wanted.
    """
    if estimate is None:
        return None, nothing_found(min(len(reference), len(sensed)))
    select = METHODS[options.method].select
    if select is not None:
        points = select(estimate.reference, estimate.sensed, estimate, options)
        certain = estimate.consensus.log10_nfa <= options.max_log10_nfa
        return points, Verdict(True) if certain else weak_consensus(estimate, options)
    points = control_points(reference, sensed, estimate, area, options, rng)
    if estimate.tiles:
        points = with_tiles(points, estimate, options)
    if anew is not None and _certain(estimate):
        measured = anew(points)
        if measured.measured:  # they would take the place of a second pass's points, too
            return measured, Verdict(True)
    matrix = points.transform.matrix
    if look is None or matrix is None:
        judged = verdict(estimate, points, reference, sensed, area, options, rng)
    elif estimate.consensus.log10_nfa > SECOND_VOTE_LOG10_NFA:
        judged = weak_consensus(estimate, options)
    else:
        second = look(matrix[:2, :2], options=options)
        judged = second_verdict(estimate, points.transform, second, options)
        if judged.accepted:
            points = second.control_points(points)
    return (anew(points) if anew is not None and judged.accepted else points), judged
