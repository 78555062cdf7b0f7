"""What each method is made of: its features, its way to control points, its network if it has one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from . import baselines, sift, surf
from .features import Features, extract
from .guided import ControlPointSet


@dataclass(frozen=True)
class Method:
    """One entry of core.options.METHODS."""

    extract: Callable[..., Features]  # as core.matching.features.extract
    # From (reference, sensed, estimate, options) to control points; None = PSO-SIFT's rematching.
    select: Callable[..., ControlPointSet] | None = None
    source: str | None = None  # name of the CNN feature source
    ratio: float | None = None  # d_ratio of its own, in place of options.ratio
    cnn_weight: float | None = None  # w2 of its own, in place of options.cnn_weight


METHODS = {
    "pso-sift": Method(extract),
    # Right initial matches on Sentinel-1/Sentinel-2 pairs that it had not learned from, with w2 = 0.3, 0.6,
    # 0.8: 11, 22, 27 on average, their share 0.38, 0.44, 0.42; of two dates 72, 83, 80.
    "pso-sift+tiepoint": Method(extract, source="tiepoint", cnn_weight=0.6),
    "pso-sift+dense": Method(extract, source="dense"),
    "pso-sift+conv4_3": Method(extract, source="conv4_3"),
    "pso-sift+fc6": Method(extract, source="fc6"),
    "pso-sift+fc7": Method(extract, source="fc7"),
    "fsc-sift": Method(sift.extract_sift, baselines.grown_points),
    "sift": Method(sift.extract_sift, baselines.consensus_points),
    "rootsift": Method(sift.extract_rootsift, baselines.consensus_points),
    "surf": Method(surf.extract_surf, baselines.consensus_points, ratio=0.6),  # as in the letter
}
