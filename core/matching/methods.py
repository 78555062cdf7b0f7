"""How each method of core.methods finds features and selects control points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from . import baselines
from .features import sift, surf
from .features.pso_sift import Features, extract
from .selection.rematch_rounds import ControlPointSet


@dataclass(frozen=True)
class Baseline:
    """A method that runs as it was published."""

    extract: Callable[..., Features]  # as core.matching.features.pso_sift.extract
    select: Callable[..., ControlPointSet]  # from (features, estimate, options)


# These use no tiles, mirrored images or templates. All others are PSO-SIFT, with or without a network.
BASELINES = {
    "fsc-sift": Baseline(sift.extract_sift, baselines.grown_points),
    "sift": Baseline(sift.extract_sift, baselines.consensus_points),
    "rootsift": Baseline(sift.extract_rootsift, baselines.consensus_points),
    "surf": Baseline(surf.extract_surf, baselines.consensus_points),
}


def extractor_of(method: str) -> Callable[..., Features]:
    """The function that finds a method's features, as core.matching.features.pso_sift.extract does."""
    return BASELINES[method].extract if method in BASELINES else extract
