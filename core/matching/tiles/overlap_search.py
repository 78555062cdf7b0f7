"""The place at which both images agree best as wholes, at any turn and about one scale.

A small or noisy image has few tiles, none of which need be found alone; all of its pixels together are. So
the direction fields of both images, shrunk, are correlated at every shift under each turn and scale; the best
are looked at again at more detail. A place counts by its common structure: without that weight the corners of
both images, which share a few edges, would win.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from math import erfc, log10, sqrt
from typing import Callable

import cv2
import numpy as np

from ...geometry.linear import scale_of, turn_of
from .canvases import Canvases
from .spectra import conjugate, correlated, spectrum
from .turned_fields import direction_field

# px, root of the reference's area: all turns and scales are compared at the first size, the best at the
# others. Of 100 radar images of 256 px the right place came first on 73 (94 of them were among the KEPT).
SIDE, CLOSER, CLOSEST = 80, 128, 192
TURN_STEP = 5.0  # degrees; at the first size a corner is then off by 2.5 px at most
SCALES = tuple(1.12**step for step in (0, 1, -1, 2, -2, 3, -3))
KEPT = 48  # turns and scales that are compared again
PLACES = 4  # that are refined; places nearer to each other than _APART of the reference's side are one
_APART = 0.1
# px, root of the area of the image that covers less ground, where one place is compared with all others, and
# the most that the reference then has.
SMALLER, LARGEST = 96, 1000
_SHARED_END = 0.95  # of the shifts that rivals.py compares, too: from there on, places count here
_STEPS = ((CLOSER, 2.5, 1.05), (CLOSEST, 1.2, 1.025))  # size, turn and scale of each step of the refinement
_NEAR = 0.05  # of the reference's side, by which a place may move in a step
_LEAST_COMMON = 0.15  # share of the structure of the image with less that lies in the overlap
_POOL = 4  # px: energies of the overlap are summed over such squares
_ROUND = 32  # px: sizes of transforms; all turns share a few of them
_BESIDE = 4  # px around a peak that belong to it
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
        self._levels: dict[float, _Level] = {}

    def best(self) -> OverlapPlace | None:
        """The place of all turns and of the scales about one; or about the ratio of the images' sides, where
        that is another and its place is the less likely one by chance. None where nothing is alike."""
        found = [place for place in map(self._about, self._bases()) if place is not None]
        # A scale under which one image is tiny gives high values by chance, which only their spread tells.
        best = max(found, key=lambda place: place.deviations, default=None)
        return None if best is None else replace(best, log10_nfa=self._log10_nfa(best.deviations))

    def _about(self, base: float) -> OverlapPlace | None:
        """The best place of all turns at the scales about `base`."""
        first = self._level(SIDE)
        found = [
            (place.deviations, sign * linear)
            for linear in self._linears(base)
            for sign, place in zip((1.0, -1.0), first.places(linear))
            if place is not None
        ]
        self.tests = first.tests
        found.sort(key=lambda each: -each[0])
        looked = [self._level(CLOSER).place(linear) for _, linear in found[:KEPT]]
        places = [place for place in looked if place is not None]
        places.sort(key=lambda place: -place.value)
        refined = [self._refined(place) for place in self._distinct(places)]
        if not refined:
            return None
        refined.sort(key=lambda place: -place.value)
        best, *others = self._distinct(refined)  # two may have come to one place
        elsewhere, _ = self._level(CLOSEST).around(best.transform).rival()
        rival = max([elsewhere, *(other.value / best.value for other in others)])
        return OverlapPlace(best.transform, best.deviations, self._log10_nfa(best.deviations), rival)

    def _level(self, side: float) -> _Level:
        """The reference at a size, made once."""
        if side not in self._levels:
            self._levels[side] = _Level(self._canvases, side)
        return self._levels[side]

    def _bases(self) -> list[float]:
        """One, and the ratio of the images' sides where the scales about one leave it out."""
        area = self._canvases.images.map(lambda image: image.size)
        ratio = sqrt(area.reference / area.sensed)
        return [1.0] if SCALES[-1] < ratio < SCALES[-2] else [1.0, ratio]

    def _linears(self, base: float) -> Iterator[np.ndarray]:
        """Half of all turns at each scale about `base`, as (2, 2) maps; the other half is looked at with
        them."""
        for scale in SCALES:
            for turn in np.radians(np.arange(0.0, 180.0, TURN_STEP)):
                self._tick()
                yield _similarity(turn, base * scale)

    def _distinct(self, places: list[_Place]) -> list[_Place]:
        height, width = self._canvases.images.sensed.shape
        corners = np.array([[0, 0], [width, 0], [0, height], [width, height]], dtype=np.float64)
        kept: list[tuple[_Place, np.ndarray]] = []
        for place in places:
            shown = corners @ place.transform[:2, :2].T + place.transform[:2, 2]
            far = [np.abs(shown - other).mean() > _APART * self._side for _, other in kept]
            if all(far):
                kept.append((place, shown))
            if len(kept) == PLACES:
                break
        return [place for place, _ in kept]

    def _refined(self, place: _Place) -> _Place:
        """The best place beside a place, by ever smaller steps of turn and scale."""
        for side, turn_step, scale_step in _STEPS:
            level = self._level(side)
            linear = place.transform[:2, :2]
            turn, scale = np.radians(turn_of(linear)), scale_of(linear)
            around = [
                level.near(
                    _similarity(turn + np.radians(turn_step) * i, scale * scale_step**j),
                    place.transform,
                    _NEAR * self._side,
                )
                for i in (-1, 0, 1)
                for j in (-1, 0, 1)
            ]
            known = [each for each in around if each is not None]
            place = max(known, key=lambda each: each.value) if known else place
        return place

    def _log10_nfa(self, deviations: float) -> float:
        chance = erfc(deviations / _TAIL / sqrt(2.0)) / 2.0
        return log10(max(1.0, self.tests)) + log10(max(chance, 1e-300))


class Elsewhere:
    """How well the sensed image fits other places of the reference, under the turn and scale of a transform.

    Unlike verdict/rivals.py, which shifts the common part, this sees places outside it: an image that stands
    twice in a larger one.
    """

    def __init__(
        self, canvases: Canvases, transform: np.ndarray, least_common: float, beyond: np.ndarray
    ) -> None:
        """transform: (3, 3), sensed px -> reference px. least_common: share of the image that covers less
        ground, the least that is common at a place that counts. beyond: (2,) px of the reference, x and y;
        nearer shifts are not compared."""
        self._canvases, self._transform = canvases, transform
        self._least_common, self._beyond = least_common, beyond

    @cached_property
    def _around(self) -> _Around:
        images, transform = self._canvases.images, self._transform
        sides = images.map(lambda image: float(np.sqrt(image.size)))
        smaller = min(sides.reference, sides.sensed * scale_of(transform[:2, :2]))
        level = _Level(self._canvases, min(max(CLOSEST, SMALLER * sides.reference / smaller), LARGEST))
        return level.around(transform, self._least_common)

    def rival(self, reach: float = np.inf) -> tuple[float, np.ndarray]:
        """The value at the best other place over that under the transform, and the shift (2,) between them,
        px of the reference; 0 where too little is common under the transform to tell. reach: px of the
        reference, the longest shift that counts."""
        # Those at the very end are compared here as well as there: neither may miss a tile of half the side.
        return self._around.rival(_SHARED_END * self._beyond, reach)


@dataclass(frozen=True)
class _Place:
    transform: np.ndarray  # (3, 3) float64, sensed px -> reference px
    value: float  # correlation times the root of the common structure's share
    deviations: float


@dataclass(frozen=True)
class _Around:
    """The values of places about that of a transform."""

    surface: np.ndarray  # (size, size), that of the transform in the middle; 0 where too little is common
    shrink: float  # px of it, a px of the reference
    beside: int  # px of it that belong to the peak in the middle

    def rival(self, beyond: np.ndarray | None = None, reach: float = np.inf) -> tuple[float, np.ndarray]:
        """The highest value elsewhere over that in the middle, and the shift (2,) from it, px of the
        reference; 0 where too little is common in the middle.

        beyond: (2,) px of the reference, x and y; nearer shifts do not count; None = those of one peak.
        reach: px of the reference, the longest shift that counts.
        """
        size = len(self.surface)
        far = np.abs(np.arange(size) - size // 2)
        here = far <= 2
        value = float(self.surface[np.ix_(here, here)].max())
        if value <= 0:
            return 0.0, np.zeros(2)
        near = np.full(2, float(self.beside))
        if beyond is not None:
            near = np.maximum(near, beyond * self.shrink)
        others = self.surface.copy()
        others[np.ix_(far <= near[1], far <= near[0])] = 0.0
        others[far[:, None] ** 2 + far**2 > (reach * self.shrink) ** 2] = 0.0
        row, column = np.unravel_index(int(others.argmax()), others.shape)
        # The reference lies on p + (x, y) of the sensed image: a larger one shifts it the other way.
        by = np.array([size // 2 - column, size // 2 - row]) / self.shrink
        return max(0.0, float(others[row, column])) / value, by


class _Level:
    """The reference at one size, as spectra of its field, energy and mask."""

    def __init__(self, canvases: Canvases, side: float) -> None:
        self._canvases = canvases
        self._shrink = min(1.0, side / float(np.sqrt(canvases.images.reference.size)))
        canvas, valid, self._shift = canvases.of("reference", self._shrink * np.eye(2))
        self._field, self._known = _about_mean(canvas, valid)
        self._energy = _energy(self._field)
        self._spectra: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]] = {}
        self.tests = 0.0  # places that were compared, and that do not share a pixel

    def place(self, linear: np.ndarray) -> _Place | None:
        """The best place of any shift under `linear` (2, 2), sensed to reference."""
        canvas, valid, shift = self._canvases.of("sensed", self._shrink * linear)
        field, known = _about_mean(canvas, valid)
        return self._best(linear, self._surface(field, known), known.shape, shift)

    def places(self, linear: np.ndarray) -> list[_Place | None]:
        """The same under `linear` and under its opposite."""
        canvas, valid, shift = self._canvases.of("sensed", self._shrink * linear)
        field, known = _about_mean(canvas, valid)
        last = np.array(known.shape[::-1], dtype=np.float64) - 1.0
        # Turned by half a circle, edges keep their directions.
        turned = np.ascontiguousarray(field[::-1, ::-1]), np.ascontiguousarray(known[::-1, ::-1])
        return [
            self._best(linear, self._surface(field, known), known.shape, shift),
            self._best(-linear, self._surface(*turned), known.shape, last - shift),
        ]

    def near(self, linear: np.ndarray, place: np.ndarray, radius: float) -> _Place | None:
        """The best place under `linear` at which the middle of the sensed image lies within `radius` px of
        the reference from where `place` (3, 3) puts it."""
        canvas, valid, shift = self._canvases.of("sensed", self._shrink * linear)
        field, known = _about_mean(canvas, valid)
        height, width = self._canvases.images.sensed.shape
        middle = np.array([width / 2, height / 2])
        goal = place[:2, :2] @ middle + place[:2, 2]
        offset = shift - self._shift - self._shrink * (goal - linear @ middle)
        return self._best(
            linear,
            self._surface(field, known),
            known.shape,
            shift,
            (np.rint(offset).astype(int), max(2, round(radius * self._shrink))),
        )

    def around(self, transform: np.ndarray, least_common: float = 0.0) -> _Around:
        """The values of all shifts under the turn and scale of a transform (3, 3).

        least_common: share of the image that covers less ground, the least that is common at a place that
        counts.
        """
        linear = transform[:2, :2]
        canvas, valid, shift = self._canvases.of("sensed", self._shrink * linear)
        field, known = _about_mean(canvas, valid)
        beside = round(_APART * max(self._known.shape))
        surface = self._surface(field, known)
        if surface is None:
            return _Around(np.zeros((1, 1), np.float32), self._shrink, beside)
        size = len(surface)
        if least_common:
            surface[self._common(known, size) < least_common] = 0.0
        x, y = np.rint(shift - self._shift - self._shrink * transform[:2, 2]).astype(int)
        centred = np.roll(surface, (size // 2 - y, size // 2 - x), axis=(0, 1))
        return _Around(centred, self._shrink, beside)

    def _best(
        self,
        linear: np.ndarray,
        surface: np.ndarray | None,
        shape: tuple[int, ...],
        shift: np.ndarray,
        within: tuple[np.ndarray, int] | None = None,
    ) -> _Place | None:
        """The highest place of a surface; within: the shift (2,) about which to look, and how far."""
        if surface is None:
            return None
        size = len(surface)
        sample = surface[::3, ::3]
        sample = sample[sample != 0]
        spread = float(np.sqrt(np.mean(sample**2))) if len(sample) else 0.0
        self.tests += float(len(sample)) * 9 / (np.pi * _BESIDE**2)
        if within is None:
            _, value, _, (x, y) = cv2.minMaxLoc(surface)
        else:
            about, reach = within
            columns, rows = (np.arange(at - reach, at + reach + 1) for at in about)
            window = surface[np.ix_(rows % size, columns % size)]
            row, column = np.unravel_index(int(window.argmax()), window.shape)
            value, x, y = float(window[row, column]), int(columns[column]), int(rows[row])
        if value <= 0 or spread <= 0:
            return None
        # The pixel p of the reference's canvas lies on p + (x, y) of the sensed one, which goes round.
        if within is None:
            x, y = x - size * (x >= shape[1]), y - size * (y >= shape[0])
        transform = np.eye(3)
        transform[:2, :2] = linear
        transform[:2, 2] = (shift - np.array([x, y]) - self._shift) / self._shrink
        return _Place(transform, value, value / spread)

    def _surface(self, field: np.ndarray, known: np.ndarray) -> np.ndarray | None:
        """(size, size): correlation at each shift, times the root of the common structure's share; 0 where
        too little is common."""
        energy = _energy(field)
        whole = min(float(self._energy.sum()), float(energy.sum()))
        if whole <= 0:
            return None
        size = -(-(max(self._known.shape) + max(known.shape)) // _ROUND) * _ROUND
        own, own_energy, own_known = self._spectra_of(size)
        surface = correlated(spectrum(field, (size, size)), own)
        shared = [
            np.maximum(correlated(_pooled_spectrum(known, size), own_energy) * _POOL**2, 0.0),
            np.maximum(correlated(_pooled_spectrum(energy, size), own_known) * _POOL**2, 0.0),
        ]
        both = np.sqrt(shared[0] * shared[1])
        weight = 1.0 / np.sqrt(np.clip(both, 1e-9, whole) * whole)
        weight[both <= _LEAST_COMMON * whole] = 0.0
        weight = cv2.resize(weight.astype(np.float32), (size, size), interpolation=cv2.INTER_NEAREST)
        return cv2.multiply(surface, weight)

    def _common(self, known: np.ndarray, size: int) -> np.ndarray:
        """(size, size): at each shift, the share of the image that covers less ground in both images."""
        common = correlated(_pooled_spectrum(known, size), self._spectra_of(size)[2]) * _POOL**2
        share = common / max(1.0, min(float(known.sum()), float(self._known.sum())))
        return cv2.resize(share, (size, size), interpolation=cv2.INTER_NEAREST)

    def _spectra_of(self, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        if size not in self._spectra:
            self._spectra[size] = (
                conjugate(self._field, (size, size)),
                np.conj(_pooled_spectrum(self._energy, size)),
                np.conj(_pooled_spectrum(self._known, size)),
            )
        return self._spectra[size]


def _about_mean(canvas: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The direction field (H, W, 2) about its mean, and where it is known (H, W) float32, 1 or 0. Fields that
    have one main direction would be alike at every shift."""
    field = direction_field(canvas, valid)
    known = cv2.erode(valid.astype(np.uint8), np.ones((5, 5), np.uint8), borderValue=1)
    mean = np.array(cv2.mean(field, known)[:2], dtype=np.float32)
    weight = known.astype(np.float32)
    return (field - mean) * weight[..., None], weight


def _energy(field: np.ndarray) -> np.ndarray:
    """(H, W): squared lengths of the vectors of a field (H, W, 2)."""
    return np.asarray(field[..., 0] * field[..., 0] + field[..., 1] * field[..., 1])


def _pooled_spectrum(values: np.ndarray, size: int) -> np.ndarray:
    """The spectrum of the means of values (H, W) float32 over squares of _POOL px, of `size` px in all."""
    height, width = values.shape
    filled = cv2.copyMakeBorder(values, 0, size - height, 0, size - width, cv2.BORDER_CONSTANT, value=0)
    side = size // _POOL
    pooled = cv2.resize(filled, (side, side), interpolation=cv2.INTER_AREA)
    return spectrum(pooled, (side, side))


def _similarity(turn: float, scale: float) -> np.ndarray:
    """(2, 2), turn in radians."""
    return scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
