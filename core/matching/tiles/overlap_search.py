"""The place at which both images agree best as wholes, at any turn and at some ratios of scales.

A small or noisy image has few tiles, none of which need be found alone; all of its pixels together are. So
the direction fields of both images, shrunk, are correlated at every shift under each turn and scale; the best
are compared again at more detail.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from math import erfc, log, log10, sqrt
from typing import Callable

import numpy as np

from ...geometry.linear import scale_of, turn_of
from .about_scale import CLOSEST, AboutScale
from .canvases import Canvases
from .overlap_level import Level

SCALES = tuple(1.12**step for step in (0, 1, -1, 2, -2, 3, -3))
ENOUGH = -12.0  # log10 NFA up to which no other ratio of scales is tried
_SAME_SCALE = 1.06  # half a step
_ABOUT = 6.0, 1.1  # degrees, factor: turns and scales that tiles tolerate
# The shifts of unrelated images spread wider than Gauss's law. With this, log10 NFA of the best places of
# crossed radar pairs is about 1, and -0.4 at the least.
_TAIL = 1.25


@dataclass(frozen=True)
class OverlapPlace:
    """A place where both images may overlap."""

    transform: np.ndarray  # (3, 3) float64, a similarity, sensed px -> reference px
    deviations: float  # standard deviations of its correlation among all shifts
    log10_nfa: float  # of places as good that chance would give
    rival: float  # value of the best place elsewhere over its own; 0 = there is none


class OverlapSearch:
    """A search of one pair; `tests` counts the places, turns and scales that were compared."""

    def __init__(
        self,
        canvases: Canvases,
        tick: Callable[[], None] = lambda: None,
        unmirrored: OverlapSearch | None = None,
    ) -> None:
        """canvases: of reference and sensed image. tick: called at each turn. unmirrored: of the same pair,
        if its sensed image is mirrored here."""
        self._canvases = canvases
        self._tick = tick
        self._unmirrored = unmirrored
        self.tests = 0.0

    def likeliest(self, linears: Iterable[np.ndarray]) -> list[np.ndarray]:
        """Maps (2, 2), sensed to reference, the likeliest first: by the best place of both images as wholes
        under about that turn and scale."""
        about_one = (self if self._unmirrored is None else self._unmirrored).about_one
        found = about_one.places if self._unmirrored is None else about_one.mirrored
        deviations = np.array([each for each, _ in found])
        turns = np.array([turn_of(linear) for _, linear in found])
        scales = np.log([scale_of(linear) for _, linear in found])

        def height(linear: np.ndarray) -> float:
            turned = np.abs((turns - turn_of(linear) + 180.0) % 360.0 - 180.0)
            scaled = np.abs(scales - np.log(scale_of(linear)))
            about = (turned <= _ABOUT[0]) & (scaled <= np.log(_ABOUT[1]))
            return float(deviations[about].max(initial=0.0))

        return sorted(linears, key=height, reverse=True)

    def best(self) -> OverlapPlace | None:
        """The place of all turns and of the scales about one; or about another ratio of scales, where the
        images' sides differ and its place is the less likely one by chance. None where nothing is alike."""
        self.tests = 0.0
        found: list[OverlapPlace] = []
        for base in self._bases():
            place = self._place(base)
            if place is not None:
                found.append(place)
                if place.log10_nfa <= ENOUGH:
                    break
        # A scale under which one image is tiny gives high values by chance, which only their spread shows.
        best = max(found, key=lambda place: place.deviations, default=None)
        return None if best is None else replace(best, log10_nfa=self._log10_nfa(best.deviations))

    def _place(self, base: float) -> OverlapPlace | None:
        """The best place of all turns at the scales about `base`."""
        about = self.about_one if base == 1.0 else self._about(base)
        self.tests += about.tests
        found = about.best()
        if not found:
            return None
        best, *others = found
        around = self._closest.around(best.transform)
        elsewhere, _ = around.rival()
        rival = max([elsewhere, *(other.value / best.value for other in others)])
        return OverlapPlace(best.transform, around.deviations, self._log10_nfa(around.deviations), rival)

    @cached_property
    def about_one(self) -> AboutScale:
        """The search at scales about one, compared; with the sensed image mirrored, too."""
        return self._about(1.0)

    def _about(self, base: float) -> AboutScale:
        """The search at the scales about `base` that are not about as near to another base before it,
        compared."""
        bases = self._bases()
        before = [other * scale for other in bases[: bases.index(base)] for scale in SCALES]
        scales = [
            base * scale
            for scale in SCALES
            if all(abs(log(base * scale / other)) > log(_SAME_SCALE) for other in before)
        ]
        about = AboutScale(self._canvases, base, scales, self._tick)
        about.compare(mirrored=base == 1.0)
        return about

    @cached_property
    def _closest(self) -> Level:
        """The reference at the size at which places of all ratios of scales are judged."""
        return Level(self._canvases, CLOSEST)

    def _bases(self) -> list[float]:
        """One; where the images' sides differ, also their ratio, twice and half of it.

        They may show the same ground, or one of them a quarter of the other's.
        """
        area = self._canvases.images.map(lambda image: image.size)
        ratio = sqrt(area.reference / area.sensed)
        others = [base for base in (ratio, 2.0 * ratio, ratio / 2.0) if not SCALES[-1] < base < SCALES[-2]]
        return [1.0, *others] if ratio in others else [1.0]

    def _log10_nfa(self, deviations: float) -> float:
        chance = erfc(deviations / _TAIL / sqrt(2.0)) / 2.0
        return log10(max(1.0, self.tests)) + log10(max(chance, 1e-300))
