"""The pair during matching, and the same pair with its print masked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Callable

import numpy as np

from ..options import MatchOptions
from ..pair import Pair, Prior, Side
from .estimate.first_estimate import Estimate, distinct_matches
from .estimate.neighbours import Matches
from .features.pso_sift import Features
from .ground.ground import Ground
from .images import Images
from .reference_cache import ReferenceCache
from .tiles.overlap_search import OverlapSearch
from .tiles.turned_fields import TurnedFields
from .verdict.shared_print import without


class FeaturesOnDemand(Pair[Features]):
    """The features of both images, each extracted when it is first asked for: near a prior, tiles and
    templates often register a pair without a keypoint."""

    _extract: Callable[[Side], Features]

    def __init__(self, extract: Callable[[Side], Features]) -> None:
        object.__setattr__(self, "_extract", extract)

    @cached_property
    def reference(self) -> Features:
        return self._extract("reference")

    @cached_property
    def sensed(self) -> Features:
        return self._extract("sensed")

    @property
    def extracted(self) -> bool:
        """Whether both have been extracted."""
        return {"reference", "sensed"} <= self.__dict__.keys()


@dataclass(frozen=True)
class MatchContext:
    """All that the stages of matching share about a pair."""

    images: Images  # (H, W) float32 in [0, 1]
    masks: Images  # (H, W) bool, True = valid
    features: Pair[Features]
    enlarged: bool  # whether the features include those of the enlarged images
    options: MatchOptions  # with "auto" replaced by a method
    rng: np.random.Generator
    prior: Prior | None = None
    tick: Callable[[], None] = lambda: None  # called often, to report that work goes on
    cache: ReferenceCache | None = None  # of earlier pairs with the same reference
    unmirrored: MatchContext | None = None  # the same context, where the sensed image is mirrored here

    @cached_property
    def fields(self) -> TurnedFields:
        """What the search by tiles has made of the images so far."""
        same = self.cache is not None and self.cache.is_of(self.images.reference, self.masks.reference)
        unmirrored = None if self.unmirrored is None else self.unmirrored.fields
        return TurnedFields(self.images, self.masks, unmirrored, self.cache if same else None)

    @cached_property
    def wholes(self) -> OverlapSearch:
        """The search for the place at which the images agree as wholes."""
        unmirrored = None if self.unmirrored is None else self.unmirrored.wholes
        return OverlapSearch(self.fields.canvases, self.tick, unmirrored)

    @property
    def area(self) -> float:
        """px² of the reference in which a chance match may fall."""
        return float(self.masks.reference.sum())

    @cached_property
    def matches(self) -> Matches:
        """The first matches of all features."""
        options = self.options
        return distinct_matches(self.features, options, options.first_ratio)

    @property
    def keypoints(self) -> Pair[int]:
        """Places with a descriptor; 0 where no keypoint was needed."""
        if isinstance(self.features, FeaturesOnDemand) and not self.features.extracted:
            return Pair(reference=0, sensed=0)
        return self.features.map(lambda one: int(one.location.max()) + 1 if len(one) else 0)

    def without(self, estimate: Estimate, ground: Ground) -> MatchContext:
        """The context with everything masked that agrees with the estimate, by its matches and its ground."""
        matches = estimate.matches.take(estimate.consensus.inliers)
        return self._masked(without(ground, matches.places(estimate.features), self.masks))

    def without_print(self, printed: Images) -> MatchContext:
        """The context with print masked, (H, W) bool of both images."""
        return self._masked(self.masks.with_each(printed, lambda mask, print_: mask & ~print_))

    def _masked(self, masks: Images) -> MatchContext:
        features = self.features.with_each(masks, _unmasked)
        return replace(self, masks=masks, features=features, unmirrored=None)  # whose masks are others


def _unmasked(features: Features, mask: np.ndarray) -> Features:
    """The features at valid pixels."""
    x, y = np.rint(features.xy).astype(int).T
    height, width = mask.shape
    return features.take(mask[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)])
