"""The whole of PSO-SIFT on two images: features, first estimate, control points, verdict."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from ..match_result import MatchResult
from ..options import RegistrationOptions
from .estimate import Estimate, first_estimate
from .features import Features, fill_invalid
from .fusion import fuse
from .guided import control_points
from .methods import METHODS
from .verification import Verdict, verdict, weak_consensus

if TYPE_CHECKING:
    from .cnn import FeatureSource

ENLARGE_UP_TO = 1200  # px, longer side: larger images have keypoints enough and cost too much
FEWEST_FEATURES = 10

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
    method = METHODS[options.method]
    if method.ratio is not None:
        options = replace(options, ratio=method.ratio)
    source = _feature_source(method.source, options)
    enlarged = _enlarged(reference.shape, sensed.shape, options)
    features_r = method.extract(
        reference, reference_mask, options, enlarged, lambda f: progress("features", f / 2)
    )
    features_s = method.extract(
        sensed, sensed_mask, options, enlarged, lambda f: progress("features", 0.5 + f / 2)
    )
    clock.lap("features")

    area = float(reference_mask.sum())
    progress("match", 0.0)
    estimate, initial = first_estimate(features_r, features_s, area, options, rng)
    clock.lap("match")
    if source is not None:
        estimate, initial, features_r, features_s = fuse(
            (fill_invalid(reference, reference_mask), fill_invalid(sensed, sensed_mask)),
            (features_r, features_s),
            estimate,
            initial,
            source,
            area,
            options,
            rng,
            lambda f: progress("cnn", f),
        )
        clock.lap("cnn")
    progress("refine", 0.0)
    fields = _conclude(estimate, features_r, features_s, area, options, rng)
    clock.lap("refine")
    progress("refine", 1.0)
    return MatchResult(
        **fields,
        initial_matches=initial,
        device=source.device if source is not None else "cpu",
        keypoints=(_locations(features_r), _locations(features_s)),
        seconds=clock.wall,
        cpu_seconds=clock.cpu,
    )


def _feature_source(name: str | None, options: RegistrationOptions) -> FeatureSource | None:
    """The network's features; opened first, so that what is missing is told before any work."""
    if name is None:
        return None
    from .cnn import open_source  # imports torch: only when asked for

    return open_source(name, options.device, options.weights, options.cnn_input)


def _enlarged(reference: tuple[int, ...], sensed: tuple[int, ...], options: RegistrationOptions) -> bool:
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(*reference, *sensed) <= ENLARGE_UP_TO


def _locations(features: Features) -> int:
    return int(features.location.max()) + 1 if len(features) else 0


def _conclude(
    estimate: Estimate | None,
    reference: Features,
    sensed: Features,
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
) -> dict[str, Any]:
    """The fields of MatchResult that say whether, and with which points, the pair is registered."""
    if estimate is None:
        bare = min(len(reference), len(sensed)) < FEWEST_FEATURES
        return {
            "accepted": False,
            "reason": "There is too little structure to match in one of the rasters."
            if bare
            else "No transform agrees with more than a handful of matches.",
            "hint": "Choose a band with more contrast, or a larger area."
            if bare
            else "Choose bands that show the same structures, or check that both show the same area.",
            "sensed": np.zeros((0, 2)),
            "reference": np.zeros((0, 2)),
            "score": np.zeros(0, np.float32),
            "sensed_to_reference": None,
            "log10_nfa": float("inf"),
        }
    select = METHODS[options.method].select
    if select is None:
        points = control_points(reference, sensed, estimate, area, options, rng)
        judged = verdict(estimate, points, reference, sensed, area, options, rng)
    else:
        points = select(estimate.reference, estimate.sensed, estimate, options)
        certain = estimate.consensus.log10_nfa <= options.max_log10_nfa
        judged = Verdict(True) if certain else weak_consensus(estimate, options)
    return {
        "accepted": judged.accepted,
        "reason": judged.reason,
        "hint": judged.hint,
        "sensed": points.sensed,
        "reference": points.reference,
        "score": (1.0 - points.ratio).astype(np.float32),
        "sensed_to_reference": points.transform.matrix,
        "log10_nfa": estimate.consensus.log10_nfa,
    }
