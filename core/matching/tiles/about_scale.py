"""The place at which both images agree best as wholes, at any turn and about one ratio of scales.

Of the two images the one that covers less ground is turned, so that all surfaces are as small as can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import sqrt
from typing import Callable

import numpy as np

from ...geometry.linear import scale_of, similarity, turn_of
from ...pair import OTHER, Side
from .canvases import Canvases
from .overlap_level import APART, Level, Place
from .turned_fields import MIRROR

# px, root of the reference's area: all turns and scales are compared at the first size, the best at the
# others. Of 100 radar images of 256 px the right place came first on 73 (94 of them were among the KEPT).
SIDE, CLOSER, CLOSEST = 80, 128, 192
TURN_STEP = 5.0  # degrees; at the first size a corner is then off by 2.5 px at most
KEPT = 48  # turns and scales that are compared again
PLACES = 4  # that are refined
# Standard deviations at the closer size, before and after its step: places of less are not refined on. The
# least of 205 right places (radar, other bands, crops) were 4.9 and 5.1; of 350 places of crossed pairs two
# in five and a third had more.
LEAST, LEAST_REFINED = 4.7, 5.0
_STEPS = ((CLOSER, 2.5, 1.05), (CLOSEST, 1.2, 1.025))  # size, turn and scale of each step of the refinement
_NEAR = 0.05  # of the reference's side, by which a place may move in a step
# times the reference's side, from which on the sensed image counts as larger. Near one, all is as well either
# way.
_LARGER = 1.2

Compared = list[tuple[float, np.ndarray]]  # standard deviations of the best place under a map (2, 2)


class AboutScale:
    """The search about one ratio of scales. All maps are from the sensed to the reference image."""

    def __init__(
        self, canvases: Canvases, base: float, scales: list[float], tick: Callable[[], None]
    ) -> None:
        """canvases: of reference and sensed image. base: the ratio, px of the reference, a px of the sensed
        image; scales: those that are compared. tick: called at each turn."""
        area = canvases.images.map(lambda image: float(image.size))
        self._canvases = canvases
        self._scales, self._tick = scales, tick
        larger = base * sqrt(area.sensed / area.reference) > _LARGER
        self._fixed: Side = "sensed" if larger else "reference"
        # The reference's side, px of the fixed image.
        self._side = sqrt(area.reference) / (base if larger else 1.0)
        self._shown = sqrt(area.on(self._fixed)) / self._side
        self._levels: dict[float, Level] = {}
        self.places: Compared = []  # of all turns and scales, the highest first
        self.mirrored: Compared = []  # the same of the mirrored sensed image, if they were compared

    @property
    def tests(self) -> float:
        """Places, turns and scales that were compared at the first size."""
        return self._level(SIDE).tests

    def compare(self, mirrored: bool) -> None:
        """Compares all turns and scales. mirrored: those of the mirrored sensed image, too, which take the
        same spectra."""
        found: Compared = []
        of_mirrored: Compared = []
        for linear in self._linears():
            deviations = self._level(SIDE).all_round(self._onto_fixed(linear), mirrored)
            other = linear if self._fixed == "sensed" else MIRROR @ linear @ MIRROR
            found += zip(deviations[:2], (linear, -linear))
            of_mirrored += zip(deviations[2:], (other, -other))
        self.places, self.mirrored = _highest_first(found), _highest_first(of_mirrored)

    def best(self) -> list[Place]:
        """The best places after refinement, the best first; few at most, and apart from each other."""
        closer = self._level(CLOSER)
        compared = [closer.place(self._onto_fixed(linear)) for _, linear in self.places[:KEPT]]
        places = [place for place in compared if place is not None and place.deviations >= LEAST]
        refined = [self._refined(place) for place in self._distinct(places)]
        found = self._distinct([place for place in refined if place is not None])  # two may have come to one
        return [replace(place, transform=self._onto_reference(place.transform)) for place in found]

    def _level(self, side: float) -> Level:
        """The fixed image at the size at which the reference has a side of `side` px; made once."""
        if side not in self._levels:
            self._levels[side] = Level(self._canvases, side * self._shown, self._fixed)
        return self._levels[side]

    def _linears(self) -> Iterator[np.ndarray]:
        """Half of all turns at each scale, as (2, 2) maps; the other half is compared with them."""
        for scale in self._scales:
            for turn in np.arange(0.0, 180.0, TURN_STEP):
                self._tick()
                yield similarity(scale, turn)

    def _onto_fixed(self, linear: np.ndarray) -> np.ndarray:
        """A map from the sensed to the reference image as one onto the fixed image; (2, 2) or (3, 3)."""
        return np.linalg.inv(linear) if self._fixed == "sensed" else linear

    _onto_reference = _onto_fixed  # its own inverse

    def _distinct(self, places: list[Place]) -> list[Place]:
        """The best of places that are apart, the highest value first."""
        height, width = self._canvases.images.on(OTHER[self._fixed]).shape
        corners = np.array([[0, 0], [width, 0], [0, height], [width, height]], dtype=np.float64)
        kept: list[tuple[Place, np.ndarray]] = []
        for place in sorted(places, key=lambda place: -place.value):
            shown = corners @ place.transform[:2, :2].T + place.transform[:2, 2]
            far = [np.abs(shown - other).mean() > APART * self._side for _, other in kept]
            if all(far):
                kept.append((place, shown))
            if len(kept) == PLACES:
                break
        return [place for place, _ in kept]

    def _refined(self, place: Place) -> Place | None:
        """The best place beside a place, by ever smaller steps of turn and scale; None where nothing is alike
        there, or too little after the first step."""
        least = place.value * LEAST_REFINED / place.deviations
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
            if side == CLOSER and place.value < least:
                return None
        return place


def _highest_first(compared: Compared) -> Compared:
    return sorted((each for each in compared if each[0] > 0), key=lambda each: -each[0])
