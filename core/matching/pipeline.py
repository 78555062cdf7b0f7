"""The whole of PSO-SIFT on two images: features, initial match, consensus, rematch, control points."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..match_result import MatchResult
from ..options import RegistrationOptions
from . import outliers
from .consensus import Consensus, find_consensus, plausible
from .features import Features, extract
from .final_model import final_inliers
from .neighbours import DescriptorPart, Matches, rank_share, ratio_matches
from .rematch import Modes, find_modes, rematch

ENLARGE_UP_TO = 1200  # px, longer side: larger images have keypoints enough and cost too much
HYPOTHESES = 50  # best one-match similarities taken into the consensus
COARSE_TOLERANCE = 15.0  # px, for scoring one-match similarities

Progress = Callable[[str, float], None]


@dataclass(frozen=True)
class Estimate:
    """A first consensus and the features it stands on."""

    reference: Features
    sensed: Features
    parts: Sequence[DescriptorPart]
    matches: Matches
    consensus: Consensus


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
    enlarged = _enlarged(reference.shape, sensed.shape, options)
    features_r = extract(reference, reference_mask, options, enlarged, lambda f: progress("features", f / 2))
    features_s = extract(sensed, sensed_mask, options, enlarged, lambda f: progress("features", 0.5 + f / 2))
    clock.lap("features")

    area = float(reference_mask.sum())
    progress("match", 0.0)
    estimate, initial = _first_estimate(features_r, features_s, area, enlarged, options, rng)
    clock.lap("match")
    progress("refine", 0.0)
    result = _conclude(estimate, initial, (features_r, features_s), area, options, rng)
    clock.lap("refine")
    progress("refine", 1.0)
    return MatchResult(
        **result,
        initial_matches=initial,
        keypoints=(_locations(features_r), _locations(features_s)),
        seconds=clock.wall,
        cpu_seconds=clock.cpu,
        peak_memory_mib=peak_memory_mib(),
    )


def peak_memory_mib() -> float:
    """Largest resident size of this process so far; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024.0**2 if sys.platform == "darwin" else 1024.0)


def _enlarged(reference: tuple[int, ...], sensed: tuple[int, ...], options: RegistrationOptions) -> bool:
    if options.mode == "paper" or options.enlarge == "never":
        return False
    return options.enlarge == "always" or max(*reference, *sensed) <= ENLARGE_UP_TO


def _locations(features: Features) -> int:
    return int(features.location.max()) + 1 if len(features) else 0


def _first_estimate(
    reference: Features,
    sensed: Features,
    area: float,
    enlarged: bool,
    options: RegistrationOptions,
    rng: np.random.Generator,
) -> tuple[Estimate | None, int]:
    """The most significant first consensus over the searches tried, and its number of matches.

    Enlarging finds many more structures, but on speckle the finest of them are noise that drowns the
    rest: both with and without them is tried. Similarity and affine are tried, since a similarity can
    settle on a wrong set when the true scales differ by axis.
    """
    levels = [(reference, sensed)]
    if enlarged:
        levels.append((reference.take(reference.octave >= 0), sensed.take(sensed.octave >= 0)))
    models = ("similarity",) if options.mode == "paper" else ("similarity", "affine")
    tests = len(levels) * len(models)
    best: Estimate | None = None
    most = 0
    for level_r, level_s in levels:
        parts = [DescriptorPart(1.0, level_s.descriptor, level_r.descriptor)]
        matches = ratio_matches(parts, level_r.location, options.ratio)
        matches = _without_duplicates(matches, level_r, level_s)
        most = max(most, len(matches))
        p, q = level_s.xy[matches.i], level_r.xy[matches.j]
        hypotheses = _one_match_similarities(level_r, level_s, matches, options)
        for model in models:
            found = find_consensus(
                p, q, matches.ratio, model, options.consensus_tolerance, area, options, rng, hypotheses, tests
            )
            if found is not None and (best is None or found.log10_nfa < best.consensus.log10_nfa):
                best = Estimate(level_r, level_s, parts, matches, found)
    return best, len(best.matches) if best is not None else most


def _without_duplicates(matches: Matches, reference: Features, sensed: Features) -> Matches:
    """One match per pair of places, the most distinctive."""
    order = np.argsort(matches.ratio, kind="stable")
    ends = np.column_stack([sensed.xy[matches.i[order]], reference.xy[matches.j[order]]])
    _, first = np.unique(np.round(ends, 3), axis=0, return_index=True)
    return matches.take(np.sort(order[first]))


def _one_match_similarities(
    reference: Features, sensed: Features, matches: Matches, options: RegistrationOptions
) -> np.ndarray:
    """(h, 3, 3): the similarities that single matches propose by their scales and orientations,
    those that most other matches roughly support. Finds consensus sets too small to be drawn."""
    if not len(matches):
        return np.zeros((0, 3, 3))
    scale = reference.sigma[matches.j] / sensed.sigma[matches.i]
    turn = np.radians(reference.theta[matches.j] - sensed.theta[matches.i])
    linear = scale[:, None, None] * np.stack(
        [np.stack([np.cos(turn), -np.sin(turn)], 1), np.stack([np.sin(turn), np.cos(turn)], 1)], 1
    )
    p, q = sensed.xy[matches.i], reference.xy[matches.j]
    models = np.zeros((len(p), 3, 3))
    models[:, :2, :2] = linear
    models[:, :2, 2] = q - np.einsum("nij,nj->ni", linear, p)
    models[:, 2, 2] = 1.0
    models = models[plausible(linear, options)]
    support = np.zeros(len(models))
    for start in range(0, len(models), 256):
        mapped = np.einsum("nij,kj->nki", models[start : start + 256, :2, :2], p)
        mapped += models[start : start + 256, None, :2, 2]
        error = np.sum((mapped - q) ** 2, axis=2) / COARSE_TOLERANCE**2
        support[start : start + 256] = np.maximum(0.0, 1.0 - error).sum(axis=1)
    return models[np.argsort(-support, kind="stable")[:HYPOTHESES]]


def _conclude(
    estimate: Estimate | None,
    initial: int,
    features: tuple[Features, Features],
    area: float,
    options: RegistrationOptions,
    rng: np.random.Generator,
) -> dict:
    """The fields of MatchResult that say whether, and with which points, the pair is registered."""
    none = np.zeros((0, 2))
    refused = {
        "accepted": False,
        "sensed": none,
        "reference": none,
        "score": np.zeros(0, np.float32),
        "sensed_to_reference": None,
        "log10_nfa": float("inf"),
    }
    if min(len(f) for f in features) < 10:
        return {
            **refused,
            "reason": "There is too little structure to match in one of the rasters.",
            "hint": "Choose a band with more contrast, or a larger area.",
        }
    if estimate is None:
        return {
            **refused,
            "reason": "No transform agrees with more than a handful of matches.",
            "hint": "Choose bands that show the same structures, or place control points by hand.",
        }
    consensus = estimate.consensus
    sensed, reference, ratio = _control_points(estimate, area, options, rng)
    inliers, last = final_inliers(sensed, reference, ratio, area, options, rng)
    matrix = last.transform.matrix if last is not None else consensus.transform.matrix
    result = {
        "accepted": True,
        "reason": "",
        "hint": "",
        "sensed": sensed[inliers],
        "reference": reference[inliers],
        "score": (1.0 - ratio[inliers]).astype(np.float32),
        "sensed_to_reference": matrix,
        "log10_nfa": consensus.log10_nfa,
    }
    if consensus.log10_nfa > options.max_log10_nfa:
        return {
            **result,
            "accepted": False,
            "reason": f"Only {len(consensus.inliers)} of {initial} matches agree on one transform, "
            "as many as chance could give.",
            "hint": "Check that both rasters show the same area; try other bands, or place control points "
            "by hand.",
        }
    return result


def _control_points(
    estimate: Estimate, area: float, options: RegistrationOptions, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rematched and filtered pairs: sensed (K, 2), reference (K, 2), ratio (K,)."""
    reference, sensed = estimate.reference, estimate.sensed
    transform = estimate.consensus.transform
    modes: Modes = find_modes(reference, sensed, estimate.matches.take(estimate.consensus.inliers))
    pairs = rematch(reference, sensed, estimate.parts, transform, modes, options)
    if options.mode == "robust":
        pairs = pairs.take(rank_share(estimate.parts, pairs.i, pairs.j) < options.rank_gate)
    pairs = _without_duplicates(pairs, reference, sensed)
    p, q = sensed.xy[pairs.i], reference.xy[pairs.j]
    if options.mode == "paper" and len(pairs):
        near = outliers.near_modes(p, q, modes)
    else:
        near = outliers.near_transform(p, q, transform)
    return p[near], q[near], pairs.ratio[near]
