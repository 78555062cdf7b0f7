"""Places that lie farther from their prediction than templates are searched, though their structure is clear.

A building that leans away in a frame from another angle, or a strip of a mosaic that has moved, has no peak
within the few pixels of that search. It would count as a place that shows nothing, and take the state of the
right ones around. So the places without support are searched once more, farther; one whose structure is
clearly found elsewhere, as that of a place beside it, contradicts the transform.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Callable

import cv2
import numpy as np

from ...geometry.nearest import nearest
from ...geometry.radius_search import pairs_within
from ..images import Images
from .cell_sums import Structure
from .coarse_to_fine import tiles
from .ground import Ground
from .pair_aligner import PairAligner

# On eight pairs with buildings that lean by 3 to 12 px in a third of the sensed image 3 to 15 % of the places
# are found moved, on ten right development pairs none to 0.1 %, on one 5 % (radar of a flood).
RADIUS = 20  # px of the compared images
_NEAR = 4  # px: the search before; nearer peaks do not contradict
_BESIDE = 5  # px around a peak that belong to it
_AGREE = 2.5  # px between the shifts of places half a side apart
# Share of the places without support below which nothing is searched: less than a caution needs.
WORTH_SEARCHING = 0.05
# Sides of a template within which a place that shows nothing clear is taken to be as the nearest that does,
# and share of the smallest templates with support from which: elsewhere their silence says nothing. Six
# frames with roofs that lean by 2 to 23 px have 0.54 to 0.88: with it, 0.06 to 0.24 of the places contradict
# (truth: 0.06 to 0.23), without 0.00 to 0.10. Radar, maps, night and day, other years have 0.25 to 0.50.
_ALIKE, _CLEAR = 2.0, 0.6
# Places that are searched; the others are taken to be as the nearest one. Where none of the first
# contradicts, as on nearly all pairs, no more are.
_FIRST, _MOST = 64, 256
# Places with support that show how high peaks are where the transform is right, and elsewhere by chance.
_CONTROLS = 64
_CHANCE = 0.9  # quantile of the latter, below which a peak may be chance
_AS_HIGH = 0.8  # of the lower quartile of the former: a peak that contradicts is as high
_WEAK = 0.5  # of the median correlation of places with support: with less, it may be by chance
_GAIN = 0.05  # correlation by which it is higher than what is near the prediction
_LEAST_KNOWN = 0.98  # share of the searched window


@dataclass(frozen=True)
class _Found:
    """The search of one place. Lengths in px of the compared images."""

    shift: np.ndarray  # (2,) x, y of the highest peak
    height: float  # of it
    near: float  # the highest correlation near the prediction
    elsewhere: float  # the highest one beside the peak

    @property
    def far(self) -> bool:
        return bool(np.hypot(*self.shift) > _NEAR)


def with_far_shifts(
    ground: Ground, images: Images, masks: Images, tick: Callable[[], None] = lambda: None
) -> Ground:
    """The ground with the places that contradict it: they count as supported, by the places beside them, at
    another shift.

    images (H, W) float32 in [0, 1], masks (H, W) bool: of the reference and the sensed image. Nothing is
    searched where nearly all places are supported by the smallest templates. tick: called often, to report
    that work goes on.
    """
    small = ground.detail or ground
    if not small.supported.any():
        return ground
    usual = float(np.median(small.correlation[small.supported]))
    sure = small.supported & (small.correlation > _WEAK * usual)
    lost, right = np.flatnonzero(~sure), np.flatnonzero(sure)
    if len(lost) < WORTH_SEARCHING * len(small) or not len(right):
        return ground
    aligner = PairAligner(small.start, images, masks, tick)
    search = _Search(aligner, small, tick)
    controls = search.all_of(small.place[right[:: -(-len(right) // _CONTROLS)]])
    if not controls:
        return ground
    search.learn(controls)
    for most in (_FIRST, _MOST):
        places = small.place[lost[:: -(-len(lost) // most)]]
        shifts = [search.moved(place) for place in places]
        if all(shift is None for shift in shifts):
            return ground
    if small.share >= _CLEAR:
        shifts = _with_undecided(places, shifts, search, _ALIKE * small.side)
    moved = [(place, shift) for place, shift in zip(places, shifts) if shift is not None]
    return _contradicted(aligner, ground, small.side, *map(np.array, zip(*moved)))


def _with_undecided(
    places: np.ndarray, shifts: list[np.ndarray | None], search: _Search, reach: float
) -> list[np.ndarray | None]:
    """The shifts of lost places (N, 2), None where they have not moved, with those of undecided ones: each
    has the shift of the nearest decided place within `reach` px of the reference. A roof that has no clear
    peak lies beside those that have one, and the ground between them stays where it is."""
    decided = [shift is not None or search.stays(place) for place, shift in zip(places, shifts)]
    known = np.flatnonzero(decided)
    index, distance = nearest(places, places[known])
    return [shifts[known[at]] if apart <= reach else None for at, apart in zip(index, distance)]


def _contradicted(
    aligner: PairAligner, ground: Ground, side: float, moved_places: np.ndarray, shifts: np.ndarray
) -> Ground:
    """The ground whose places beside those that have moved have moved, too. side: px of the reference, of the
    templates that showed it; moved_places (N, 2) and their shifts (N, 2): px of the reference."""
    i, j = pairs_within(ground.place, moved_places, side / 2)
    index, first = np.unique(i, return_index=True)
    moved_by = shifts[j[first]]
    at = ground.place[index] + moved_by
    sensed, shift, precision, supported = (
        values.copy() for values in (ground.sensed, ground.shift, ground.precision, ground.supported)
    )
    sensed[index] = aligner.sensed(at, ground.field.at(at))
    shift[index], precision[index], supported[index] = moved_by, aligner.unit, True
    return replace(ground, sensed=sensed, shift=shift, precision=precision, supported=supported)


class _Search:
    """The wide search of one pair under the prediction of its ground."""

    def __init__(self, aligner: PairAligner, ground: Ground, tick: Callable[[], None]) -> None:
        self._unit = aligner.unit
        self._tick = tick
        self._known: dict[tuple[float, ...], _Found | None] = {}  # a place is beside others, too
        self._windows = [*_windows(aligner, ground)]
        self._beside = ground.side / 2 * np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]])
        self._least = 1.0

    def all_of(self, places: np.ndarray) -> list[_Found]:
        """The searches around places (N, 2), px of the reference, but those at the border."""
        return [found for found in map(self._found, places) if found is not None]

    def learn(self, controls: list[_Found]) -> None:
        """Takes from searches at places with support how high a peak must be to contradict."""
        heights = [found.height for found in controls if not found.far]
        low = float(np.quantile(heights, 0.25)) if heights else 1.0
        chance = float(np.quantile([found.elsewhere for found in controls], _CHANCE))
        self._least = max(_AS_HIGH * low, chance)

    def moved(self, place: np.ndarray) -> np.ndarray | None:
        """(2,) px of the reference: the shift of a place that contradicts the prediction, as one beside it
        does; else None."""
        shift = self._clear_shift(place)
        if shift is None:
            return None
        beside = (self._clear_shift(place + step) for step in self._beside)
        confirmed = any(other is not None and np.hypot(*(other - shift)) <= _AGREE for other in beside)
        return shift * self._unit if confirmed else None

    def stays(self, place: np.ndarray) -> bool:
        """Whether a place is as clearly where the prediction has it as one with support."""
        found = self._found(place)
        return found is not None and not found.far and found.height > self._least

    def _clear_shift(self, place: np.ndarray) -> np.ndarray | None:
        found = self._found(place)
        if found is None or not found.far or found.height <= max(self._least, found.near + _GAIN):
            return None
        return found.shift

    def _found(self, place: np.ndarray) -> _Found | None:
        key = tuple(place.tolist())
        if key not in self._known:
            self._tick()
            self._known[key] = self._searched(place)
        return self._known[key]

    def _searched(self, place: np.ndarray) -> _Found | None:
        for window in self._windows:
            if (place >= window.core[:2]).all() and (place < window.core[2:]).all():
                return window.search(place)
        return None


@dataclass(frozen=True)
class _Window:
    """A part of both images, on one grid under the ground's field."""

    corner: np.ndarray  # (2,) px of the reference
    core: np.ndarray  # x0, y0, x1, y1, px of the reference: places in it are searched here
    unit: float  # px of the reference per pixel
    half: int  # px, half of the side of a template
    reference: Structure
    sensed: Structure

    def search(self, place: np.ndarray) -> _Found | None:
        """The search around a place, px of the reference; None at the border and beside masked pixels."""
        x, y = np.rint((place - self.corner) / self.unit).astype(int).tolist()
        reach = self.half + RADIUS
        height, width = self.reference.known.shape
        if min(x, y) < reach or x + reach > width or y + reach > height:
            return None
        here = slice(y - self.half, y + self.half), slice(x - self.half, x + self.half)
        around = slice(y - reach, y + reach), slice(x - reach, x + reach)
        if min(_share(known, x - reach, y - reach, 2 * reach) for known in self.known) < _LEAST_KNOWN:
            return None
        return _best(self.template[here], self.searched[around], self.energy[around])

    @cached_property
    def template(self) -> np.ndarray:
        """(H, W, directions): the strengths of the reference as OpenCV takes channels."""
        return np.ascontiguousarray(np.moveaxis(self.reference.strength, 0, -1))

    @cached_property
    def searched(self) -> np.ndarray:
        """(H, W, directions): those of the sensed image."""
        return np.ascontiguousarray(np.moveaxis(self.sensed.strength, 0, -1))

    @cached_property
    def known(self) -> tuple[np.ndarray, ...]:
        """Integral images of the known pixels of both images."""
        return tuple(cv2.integral(each.known, sdepth=cv2.CV_64F) for each in (self.reference, self.sensed))

    @cached_property
    def energy(self) -> np.ndarray:
        """(H, W): the sum of their squares."""
        return np.asarray(np.sum(self.sensed.strength**2, axis=0))


def _windows(aligner: PairAligner, ground: Ground) -> Iterator[_Window]:
    box, unit = aligner.overlap(0.0), aligner.unit
    if box is None:
        return
    half = max(2, round(ground.side / unit / 2))
    for tile, core in tiles(box, unit, (half + RADIUS) * unit):
        reference = aligner.reference_structure(tile, unit)
        sensed = aligner.sensed_structure(tile, unit, ground.field)
        if reference is not None and sensed is not None:
            yield _Window(tile[:2], core, unit, half, reference=reference, sensed=sensed)


def _share(integral: np.ndarray, x: int, y: int, side: int) -> float:
    """The mean of an image in the square of `side` px whose first pixel is (x, y), by its integral image."""
    far_x, far_y = x + side, y + side
    total = integral[far_y, far_x] - integral[y, far_x] - integral[far_y, x] + integral[y, x]
    return float(total) / side**2


def _best(template: np.ndarray, around: np.ndarray, squares: np.ndarray) -> _Found | None:
    """template (h, h, directions), around (H, H, directions): h + 2 RADIUS = H. squares: (H, H), the sum of
    those of `around`."""
    products = cv2.matchTemplate(around, template, cv2.TM_CCORR)
    side, count = len(template), 2 * RADIUS + 1
    energy = side**2 * cv2.blur(squares, (side, side), anchor=(0, 0))[:count, :count]
    template_energy = float(np.sum(template**2))
    if template_energy <= 0 or float(energy.max()) <= 0:
        return None
    values = products / np.sqrt(np.maximum(energy, 0.1 * float(np.median(energy))) * template_energy)
    near = float(values[RADIUS - _NEAR : RADIUS + _NEAR + 1, RADIUS - _NEAR : RADIUS + _NEAR + 1].max())
    _, height, _, (x, y) = cv2.minMaxLoc(values)
    values[max(0, y - _BESIDE) : y + _BESIDE + 1, max(0, x - _BESIDE) : x + _BESIDE + 1] = -1.0
    return _Found(np.array([x, y], dtype=np.float64) - RADIUS, height, near, float(values.max()))
