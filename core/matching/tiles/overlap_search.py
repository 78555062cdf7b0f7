"""The place at which both images agree best as wholes, at any turn and about one scale.

A small or noisy image has few tiles, none of which need be found alone; all of its pixels together are. So
the direction fields of both images, shrunk, are correlated at every shift under each turn and scale; the best
are compared again at more detail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import erfc, log10, sqrt
from typing import Callable

import numpy as np

from ...geometry.linear import scale_of, similarity, turn_of
from .canvases import Canvases
from .overlap_level import APART, Level, Place

# px, root of the reference's area: all turns and scales are compared at the first size, the best at the
# others. Of 100 radar images of 256 px the right place came first on 73 (94 of them were among the KEPT).
SIDE, CLOSER, CLOSEST = 80, 128, 192
TURN_STEP = 5.0  # degrees; at the first size a corner is then off by 2.5 px at most
SCALES = tuple(1.12**step for step in (0, 1, -1, 2, -2, 3, -3))
KEPT = 48  # turns and scales that are compared again
PLACES = 4  # that are refined
ENOUGH = -12.0  # log10 NFA up to which no other ratio of scales is tried
_STEPS = ((CLOSER, 2.5, 1.05), (CLOSEST, 1.2, 1.025))  # size, turn and scale of each step of the refinement
_ABOUT = 6.0, 1.1  # degrees, factor: turns and scales that tiles tolerate
_NEAR = 0.05  # of the reference's side, by which a place may move in a step
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

    def __init__(self, canvases: Canvases, tick: Callable[[], None] = lambda: None) -> None:
        """canvases: of reference and sensed image. tick: called at each turn."""
        self._canvases = canvases
        self._tick = tick
        self.tests = 0.0
        self._side = float(np.sqrt(canvases.images.reference.size))
        self._levels: dict[float, Level] = {}
        self._compared: dict[float, list[tuple[float, np.ndarray]]] = {}

    def likeliest(self, linears: Iterable[np.ndarray]) -> list[np.ndarray]:
        """Maps (2, 2), sensed to reference, the likeliest first: by the best place of both images as wholes
        under about that turn and scale."""
        found = self._places(1.0)
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
        found: list[OverlapPlace] = []
        for base in self._bases():
            place = self._about(base)
            if place is not None:
                found.append(place)
                if place.log10_nfa <= ENOUGH:
                    break
        # A scale under which one image is tiny gives high values by chance, which only their spread shows.
        best = max(found, key=lambda place: place.deviations, default=None)
        return None if best is None else replace(best, log10_nfa=self._log10_nfa(best.deviations))

    def _about(self, base: float) -> OverlapPlace | None:
        """The best place of all turns at the scales about `base`."""
        looked = [self._level(CLOSER).place(linear) for _, linear in self._places(base)[:KEPT]]
        self.tests = self._level(SIDE).tests
        places = [place for place in looked if place is not None]
        places.sort(key=lambda place: -place.value)
        looked = [self._refined(place) for place in self._distinct(places)]
        refined = [place for place in looked if place is not None]
        if not refined:
            return None
        refined.sort(key=lambda place: -place.value)
        best, *others = self._distinct(refined)  # two may have come to one place
        around = self._level(CLOSEST).around(best.transform)
        elsewhere, _ = around.rival()
        rival = max([elsewhere, *(other.value / best.value for other in others)])
        return OverlapPlace(best.transform, around.deviations, self._log10_nfa(around.deviations), rival)

    def _places(self, base: float) -> list[tuple[float, np.ndarray]]:
        """The standard deviations of the best place under all turns at the scales about `base`, and each as a
        map (2, 2); the highest first. Compared once."""
        if base not in self._compared:
            first = self._level(SIDE)
            found = [
                (place.deviations, sign * linear)
                for linear in self._linears(base)
                for sign, place in zip((1.0, -1.0), first.places(linear))
                if place is not None
            ]
            self._compared[base] = sorted(found, key=lambda each: -each[0])
        return self._compared[base]

    def _level(self, side: float) -> Level:
        """The reference at a size, made once."""
        if side not in self._levels:
            self._levels[side] = Level(self._canvases, side)
        return self._levels[side]

    def _bases(self) -> list[float]:
        """One; where the images' sides differ, also their ratio, twice and half of it.

        They may show the same ground, or one of them a quarter of the other's.
        """
        area = self._canvases.images.map(lambda image: image.size)
        ratio = sqrt(area.reference / area.sensed)
        others = [base for base in (ratio, 2.0 * ratio, ratio / 2.0) if not SCALES[-1] < base < SCALES[-2]]
        return [1.0, *others] if ratio in others else [1.0]

    def _linears(self, base: float) -> Iterator[np.ndarray]:
        """Half of all turns at each scale about `base`, as (2, 2) maps; the other half is compared with
        them."""
        for scale in SCALES:
            for turn in np.arange(0.0, 180.0, TURN_STEP):
                self._tick()
                yield similarity(base * scale, turn)

    def _distinct(self, places: list[Place]) -> list[Place]:
        height, width = self._canvases.images.sensed.shape
        corners = np.array([[0, 0], [width, 0], [0, height], [width, height]], dtype=np.float64)
        kept: list[tuple[Place, np.ndarray]] = []
        for place in places:
            shown = corners @ place.transform[:2, :2].T + place.transform[:2, 2]
            far = [np.abs(shown - other).mean() > APART * self._side for _, other in kept]
            if all(far):
                kept.append((place, shown))
            if len(kept) == PLACES:
                break
        return [place for place, _ in kept]

    def _refined(self, place: Place) -> Place | None:
        """The best place beside a place, by ever smaller steps of turn and scale; None where nothing is alike
        there."""
        for side, turn_step, scale_step in _STEPS:
            level = self._level(side)
            linear = place.transform[:2, :2]
            turn, scale = turn_of(linear), scale_of(linear)
            around = [
                level.near(
                    similarity(scale * scale_step**j, turn + turn_step * i),
                    place.transform,
                    _NEAR * self._side,
                )
                for i in (-1, 0, 1)
                for j in (-1, 0, 1)
            ]
            known = [each for each in around if each is not None]
            if not known:
                return None
            place = max(known, key=lambda each: each.value)
        return place

    def _log10_nfa(self, deviations: float) -> float:
        chance = erfc(deviations / _TAIL / sqrt(2.0)) / 2.0
        return log10(max(1.0, self.tests)) + log10(max(chance, 1e-300))
