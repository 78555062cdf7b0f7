"""How well both images agree as wholes at every shift, shrunk to one size and under one turn and scale.

The direction fields of both are correlated at all shifts at once. A place counts by its common structure:
without that weight the corners of both images, which share a few edges, would win.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import cv2
import numpy as np

from ...geometry.linear import scale_of
from ...pair import OTHER, Side
from ..limited_cache import LimitedCache
from .canvases import Canvases
from .spectra import correlated, correlated_both, fast_size, spectrum
from .turned_fields import Upright, direction_field, mirrored

APART = 0.1  # of the reference's side: places nearer to each other are one
_LEAST_COMMON = 0.15  # share of the structure of the image with less that lies in the overlap
_POOL = 4  # px: energies of the overlap are summed over such squares
_ROUND = 2 * _POOL  # px: sizes of transforms are multiples
_BESIDE = 4  # px around a peak that belong to it
_LARGER = 1.3  # times as large, the fixed image is cut
_KEPT = 8  # fields that are kept to be turned: one for each scale


@dataclass(frozen=True)
class Place:
    """A place where both images may overlap."""

    transform: np.ndarray  # (3, 3) float64, sensed px -> reference px
    value: float  # correlation times the root of the common structure's share
    deviations: float = np.nan  # value over the spread of all shifts; nan where only near ones were compared


@dataclass(frozen=True)
class Around:
    """The values of places about that of a transform."""

    surface: np.ndarray  # (size, size), that of the transform in the middle; 0 where too little is common
    shrink: float  # px of it, a px of the reference
    beside: int  # px of it that belong to the peak in the middle
    spread: float = 0.0  # root mean square of the values

    @property
    def value(self) -> float:
        """The highest value at the transform, within 2 px of the surface."""
        middle = len(self.surface) // 2
        here = slice(max(0, middle - 2), middle + 3)
        return float(self.surface[here, here].max())

    @property
    def deviations(self) -> float:
        """`value` over the spread of all shifts."""
        return self.value / self.spread if self.spread > 0 else 0.0

    def rival(self, beyond: np.ndarray | None = None, reach: float = np.inf) -> tuple[float, np.ndarray]:
        """The highest value elsewhere over that in the middle, and the shift (2,) from it, px of the
        reference; 0 where too little is common in the middle.

        beyond: (2,) px of the reference, x and y; nearer shifts do not count; None = those of one peak.
        reach: px of the reference, the longest shift that counts.
        """
        size = len(self.surface)
        far = np.abs(np.arange(size) - size // 2)
        value = self.value
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


@dataclass(frozen=True)
class _Whole:
    """An image as a whole."""

    field: np.ndarray  # (H, W, 2) float32, directions about their mean
    known: np.ndarray  # (H, W) float32, 1 or 0

    @cached_property
    def energy(self) -> np.ndarray:
        """(H, W): squared lengths of the vectors of the field."""
        return np.asarray(self.field[..., 0] ** 2 + self.field[..., 1] ** 2)

    @cached_property
    def structure(self) -> float:
        """All of the energy."""
        return float(self.energy.sum())

    def reversed(self) -> _Whole:
        """Turned by half a circle: edges keep their directions."""
        return _Whole(cv2.flip(self.field, -1), cv2.flip(self.known, -1))

    def mirrored(self) -> _Whole:
        """Mirrored left for right."""
        return _Whole(mirrored(self.field), cv2.flip(self.known, 1))

    def part(self, corner: np.ndarray, size: np.ndarray) -> _Whole:
        """The part from `corner` (x, y) on. size: (rows, columns) of the part."""
        return _Whole(_part(self.field, corner, size), _part(self.known, corner, size))

    def spectra(self, size: int) -> _Spectra:
        """The spectra at a size, px."""
        return _Spectra(
            spectrum(self.field, (size, size)),
            _pooled_spectrum(self.energy, size),
            _pooled_spectrum(self.known, size),
        )


class _Spectra(NamedTuple):
    """Spectra of a field (size, size), and of means of its energy and of where it is known over squares."""

    field: np.ndarray
    energy: np.ndarray
    known: np.ndarray


class Level:
    """One image at one size, as spectra of its field, energy and mask; the other, turned, under any map."""

    def __init__(self, canvases: Canvases, side: float, fixed: Side = "reference") -> None:
        """side: px, root of the area of the image that is not turned, `fixed`; the maps of all methods lead
        onto it. The one that covers more ground takes less time."""
        self._canvases = canvases
        self._turning = OTHER[fixed]
        self._shrink = min(1.0, side / float(np.sqrt(canvases.images.on(fixed).size)))
        canvas, valid, self._shift = canvases.of(fixed, self._shrink * np.eye(2))
        self._fixed = _Whole(*_about_mean(canvas, valid))
        self._conjugates: dict[tuple[int, int], _Spectra] = {}
        self._uprights = LimitedCache[Upright](_KEPT)
        self.tests = 0.0  # places that were compared, and that do not share a pixel

    def place(self, linear: np.ndarray) -> Place | None:
        """The best place of any shift under the similarity `linear` (2, 2)."""
        turned, shift = self._turned(linear)
        surface = self._of_all_shifts(turned)
        if surface is None:
            return None
        deviations = self._deviations(surface)
        if not deviations:
            return None
        _, value, _, (x, y) = cv2.minMaxLoc(surface)
        # The pixel p of the fixed canvas lies on p + (x, y) of the turned one, which goes round.
        size = len(surface)
        x, y = x - size * (x >= turned.known.shape[1]), y - size * (y >= turned.known.shape[0])
        return self._place(linear, shift - (x, y), value, deviations)

    def all_round(self, linear: np.ndarray, mirrored: bool) -> list[float]:
        """The standard deviations of the best place of any shift under `linear` (2, 2), a similarity, and
        under its opposite; if `mirrored`, then also those of the fixed image mirrored left for right, under
        both. 0 where nothing is alike.

        It is the fixed image that is turned by half a circle and mirrored, once for all maps, so that the
        other one needs a spectrum only once.
        """
        turned, _ = self._turned(linear)
        size = self._whole_size(turned)
        spectra = turned.spectra(size)
        found = []
        for k in range(4 if mirrored else 2):
            surface = self._surface(spectra, self._conjugate(size, k), turned.structure)
            found.append(0.0 if surface is None else self._deviations(surface, counted=k < 2))
        return found

    def near(self, linear: np.ndarray, place: np.ndarray, radius: float) -> Place | None:
        """The best place under `linear` (2, 2) at which the middle of the turned image lies within `radius`
        px of the fixed one from where `place` (3, 3) puts it.

        Only the part of the larger image on which the other can lie is correlated: at most a quarter of the
        pixels that all shifts take.
        """
        turned, shift = self._turned(linear)
        height, width = self._canvases.images.on(self._turning).shape
        middle = np.array([width / 2, height / 2])
        goal = place[:2, :2] @ middle + place[:2, 2]
        about = np.rint(shift - self._shift - self._shrink * (goal - linear @ middle)).astype(int)
        reach = max(2, round(radius * self._shrink))
        surface, first = self._of_near_shifts(turned, about - reach, reach)
        if surface is None:
            return None
        columns, rows = (np.arange(start, start + 2 * reach + 1) % len(surface) for start in first)
        window = surface[np.ix_(rows, columns)]
        _, value, _, (x, y) = cv2.minMaxLoc(window)
        by = (about - reach) + (x, y)
        return None if value <= 0 else self._place(linear, shift - by, value)

    def _of_near_shifts(
        self, turned: _Whole, least: np.ndarray, reach: int
    ) -> tuple[np.ndarray | None, np.ndarray]:
        """The surface of the shifts from `least` (x, y) on, of twice `reach` px, and where in it they begin;
        it goes round."""
        further = 2 * reach + _POOL  # squares of energies are then those of the whole image
        if max(self._fixed.known.shape) > _LARGER * max(turned.known.shape):
            corner = _POOL * (-(least + 2 * reach) // _POOL)
            part = self._fixed.part(corner, np.array(turned.known.shape) + further)
            size = fast_size(max(part.known.shape), _ROUND)
            conjugates = _Spectra(*map(np.conj, part.spectra(size)))
            return self._surface(turned.spectra(size), conjugates, turned.structure), least + corner
        corner = _POOL * (least // _POOL)
        part = turned.part(corner, np.array(self._fixed.known.shape) + further)
        size = fast_size(max(part.known.shape), _ROUND)
        return self._surface(part.spectra(size), self._conjugate(size), turned.structure), least - corner

    def around(self, transform: np.ndarray, least_common: float = 0.0) -> Around:
        """The values of all shifts under the turn and scale of a transform (3, 3).

        least_common: share of the image that covers less ground, the least that is common at a place that
        counts.
        """
        turned, shift = self._direct(transform[:2, :2])
        beside = round(APART * max(self._fixed.known.shape))
        surface = self._of_all_shifts(turned)
        if surface is None:
            return Around(np.zeros((1, 1), np.float32), self._shrink, beside)
        size = len(surface)
        if least_common:
            surface[self._common(turned, size) < least_common] = 0.0
        x, y = np.rint(shift - self._shift - self._shrink * transform[:2, 2]).astype(int)
        centred = np.roll(surface, (size // 2 - y, size // 2 - x), axis=(0, 1))
        return Around(centred, self._shrink, beside, _spread(_sample(surface)))

    def _direct(self, linear: np.ndarray) -> tuple[_Whole, np.ndarray]:
        """The other image under `linear` (2, 2), and the shift (2,) onto it."""
        canvas, valid, shift = self._canvases.of(self._turning, self._shrink * linear)
        return _Whole(*_about_mean(canvas, valid)), shift

    def _turned(self, linear: np.ndarray) -> tuple[_Whole, np.ndarray]:
        """As `_direct`, of a similarity; its field is made once for each scale, and turned."""
        scale = round(scale_of(linear), 6)

        def upright() -> Upright:
            whole, shift = self._direct(scale * np.eye(2))
            return Upright(whole.field, whole.known, shift)

        field, inside, shift = self._uprights.get(scale, upright).turned(linear)
        return _Whole(field, inside.astype(np.float32)), shift

    def _deviations(self, surface: np.ndarray, counted: bool = True) -> float:
        """The highest value of a surface of all shifts over their spread; 0 where none is above zero.
        counted: whether its places count as compared."""
        sample = _sample(surface)
        if counted:
            self.tests += float(len(sample)) * 9 / (np.pi * _BESIDE**2)
        highest, spread = float(surface.max()), _spread(sample)
        return highest / spread if highest > 0 and spread > 0 else 0.0

    def _place(
        self, linear: np.ndarray, shift: np.ndarray, value: float, deviations: float = np.nan
    ) -> Place:
        """shift: (2,) px of this level, of the turned image onto the fixed canvas."""
        transform = np.eye(3)
        transform[:2, :2] = linear
        transform[:2, 2] = (shift - self._shift) / self._shrink
        return Place(transform, value, deviations)

    def _of_all_shifts(self, turned: _Whole) -> np.ndarray | None:
        """The surface of all shifts at which the images overlap."""
        size = self._whole_size(turned)
        return self._surface(turned.spectra(size), self._conjugate(size), turned.structure)

    def _whole_size(self, turned: _Whole) -> int:
        """px, side of a surface of all shifts at which the images overlap."""
        return fast_size(max(self._fixed.known.shape) + max(turned.known.shape), _ROUND)

    def _surface(self, turned: _Spectra, fixed: _Spectra, structure: float) -> np.ndarray | None:
        """(size, size): correlation at each shift, times the root of the common structure's share; 0 where
        too little is common. fixed: conjugates; structure: all of the turned image's."""
        whole = min(self._fixed.structure, structure)
        if whole <= 0:
            return None
        surface = correlated(turned.field, fixed.field)
        shared = correlated_both(turned.known * fixed.energy, turned.energy * fixed.known)
        shared = np.maximum(shared * _POOL**2, 0.0)
        both = np.sqrt(shared[..., 0] * shared[..., 1])
        weight = 1.0 / np.sqrt(np.clip(both, 1e-9, whole) * whole)
        weight[both <= _LEAST_COMMON * whole] = 0.0
        weight = cv2.resize(weight.astype(np.float32), surface.shape, interpolation=cv2.INTER_NEAREST)
        return cv2.multiply(surface, weight)

    def _common(self, turned: _Whole, size: int) -> np.ndarray:
        """(size, size): at each shift, the share of the image that covers less ground in both images."""
        known = _pooled_spectrum(turned.known, size)
        common = correlated(known, self._conjugate(size).known) * _POOL**2
        least = min(float(turned.known.sum()), float(self._fixed.known.sum()))
        return cv2.resize(common / max(1.0, least), (size, size), interpolation=cv2.INTER_NEAREST)

    def _conjugate(self, size: int, turned: int = 0) -> _Spectra:
        """The conjugates of the fixed image's spectra at a size, px. turned: which of `_all_fixed`."""
        key = size, turned
        if key not in self._conjugates:
            self._conjugates[key] = _Spectra(*map(np.conj, self._all_fixed[turned].spectra(size)))
        return self._conjugates[key]

    @cached_property
    def _all_fixed(self) -> list[_Whole]:
        """The fixed image; turned by half a circle; mirrored left for right; and both."""
        fixed = self._fixed
        return [fixed, fixed.reversed(), fixed.mirrored(), fixed.mirrored().reversed()]


def _about_mean(canvas: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The direction field (H, W, 2) about its mean, and where it is known (H, W) float32, 1 or 0. Fields that
    have one main direction would be alike at every shift."""
    field = direction_field(canvas, valid)
    known = cv2.erode(valid.astype(np.uint8), np.ones((5, 5), np.uint8), borderValue=1)
    about_mean = np.zeros_like(field)
    cv2.subtract(field, cv2.mean(field, known), about_mean, known)
    return about_mean, known.astype(np.float32)


def _pooled_spectrum(values: np.ndarray, size: int) -> np.ndarray:
    """The spectrum of the means of values (H, W) float32 over squares of _POOL px, of `size` px in all."""
    height, width = values.shape
    filled = cv2.copyMakeBorder(values, 0, -height % _POOL, 0, -width % _POOL, cv2.BORDER_CONSTANT, value=0)
    shape = filled.shape[1] // _POOL, filled.shape[0] // _POOL
    pooled = cv2.resize(filled, shape, interpolation=cv2.INTER_AREA)
    return spectrum(pooled, (size // _POOL, size // _POOL))


def _part(values: np.ndarray, corner: np.ndarray, size: np.ndarray) -> np.ndarray:
    """The part of values (H, W, ...) from `corner` (x, y) on; 0 outside them. size: (rows, columns) of the
    part."""
    part = np.zeros((*size, *values.shape[2:]), np.float32)
    x, y = corner
    inside = values[max(0, y) : max(0, y + size[0]), max(0, x) : max(0, x + size[1])]
    top, left = max(0, -y), max(0, -x)
    part[top : top + inside.shape[0], left : left + inside.shape[1]] = inside
    return part


def _sample(surface: np.ndarray) -> np.ndarray:
    """A ninth of the values of a surface, those at which enough is common."""
    sample = surface[::3, ::3]
    return sample[sample != 0]


def _spread(sample: np.ndarray) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(sample**2))) if len(sample) else 0.0
