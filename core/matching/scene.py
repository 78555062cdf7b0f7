"""The pair during matching, and the same pair with its print masked."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..options import MatchOptions
from ..pair import Pair, Prior
from .estimate.first_estimate import Estimate
from .features.pso_sift import Features
from .ground.ground import Ground
from .ground.pair_aligner import Images
from .verdict.shared_print import without


@dataclass(frozen=True)
class Scene:
    """All that the stages of matching share about a pair."""

    images: Images  # (H, W) float32 in [0, 1]
    masks: Images  # (H, W) bool, True = valid
    features: Pair[Features]
    enlarged: bool  # whether the features include those of the enlarged images
    options: MatchOptions  # with "auto" replaced by a method
    rng: np.random.Generator
    prior: Prior | None = None

    @property
    def area(self) -> float:
        """px² of the reference in which a chance match may fall."""
        return float(self.masks.reference.sum())

    def without(self, estimate: Estimate, ground: Ground) -> Scene:
        """The scene with everything masked that agrees with the estimate, by its matches and its ground."""
        matches = estimate.matches.take(estimate.consensus.inliers)
        ends = Pair(reference=estimate.reference.xy[matches.j], sensed=estimate.sensed.xy[matches.i])
        masks = without(ground, ends, self.masks)
        return replace(self, masks=masks, features=self.features.with_each(masks, _unmasked))


def _unmasked(features: Features, mask: np.ndarray) -> Features:
    """The features at valid pixels."""
    x, y = np.rint(features.xy).astype(int).T
    height, width = mask.shape
    return features.take(mask[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)])
