"""How well both images agree as wholes at every shift, shrunk to one size and under one turn and scale.

The direction fields of both are correlated at all shifts at once. A place counts by its common structure:
without that weight the corners of both images, which share a few edges, would win.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import scale_of
from .canvases import Canvases
from .spectra import conjugate, correlated, fast_size, spectrum
from .turned_fields import KeptUprights, Upright, direction_field

APART = 0.1  # of the reference's side: places nearer to each other are one
_LEAST_COMMON = 0.15  # share of the structure of the image with less that lies in the overlap
_POOL = 4  # px: energies of the overlap are summed over such squares
_ROUND = 2 * _POOL  # px: sizes of transforms are multiples
_BESIDE = 4  # px around a peak that belong to it
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


class Level:
    """The reference at one size, as spectra of its field, energy and mask; the sensed image under any map."""

    def __init__(self, canvases: Canvases, side: float) -> None:
        self._canvases = canvases
        self._shrink = min(1.0, side / float(np.sqrt(canvases.images.reference.size)))
        canvas, valid, self._shift = canvases.of("reference", self._shrink * np.eye(2))
        self._field, self._known = _about_mean(canvas, valid)
        self._energy = _energy(self._field)
        self._spectra: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]] = {}
        self._uprights = KeptUprights(_KEPT)
        self.tests = 0.0  # places that were compared, and that do not share a pixel

    def place(self, linear: np.ndarray) -> Place | None:
        """The best place of any shift under the similarity `linear` (2, 2), sensed to reference."""
        field, known, shift = self._turned(linear)
        return self._best(linear, field, known, shift)

    def places(self, linear: np.ndarray) -> list[Place | None]:
        """As `place`, under `linear` and under its opposite."""
        field, known, shift = self._turned(linear)
        last = np.array(known.shape[::-1], dtype=np.float64) - 1.0
        # Turned by half a circle, edges keep their directions.
        return [
            self._best(linear, field, known, shift),
            self._best(-linear, cv2.flip(field, -1), cv2.flip(known, -1), last - shift),
        ]

    def near(self, linear: np.ndarray, place: np.ndarray, radius: float) -> Place | None:
        """The best place under `linear` at which the middle of the sensed image lies within `radius` px of
        the reference from where `place` (3, 3) puts it.

        Only the part of the sensed image on which the reference can lie is correlated: at most a quarter of
        the pixels that all shifts take.
        """
        field, known, shift = self._turned(linear)
        height, width = self._canvases.images.sensed.shape
        middle = np.array([width / 2, height / 2])
        goal = place[:2, :2] @ middle + place[:2, 2]
        about = np.rint(shift - self._shift - self._shrink * (goal - linear @ middle)).astype(int)
        reach = max(2, round(radius * self._shrink))
        corner = _POOL * ((about - reach) // _POOL)  # squares of energies are then those of the whole image
        size = np.array(self._known.shape) + 2 * reach + _POOL
        energy = _energy(field)
        part, part_known, part_energy = (_part(values, corner, size) for values in (field, known, energy))
        transformed = fast_size(max(size), _ROUND)
        surface = self._surface(part, part_known, part_energy, transformed, float(energy.sum()))
        if surface is None:
            return None
        left, top = about - reach - corner
        window = surface[top : top + 2 * reach + 1, left : left + 2 * reach + 1]
        _, value, _, (x, y) = cv2.minMaxLoc(window)
        return None if value <= 0 else self._place(linear, shift - corner - (left + x, top + y), value)

    def around(self, transform: np.ndarray, least_common: float = 0.0) -> Around:
        """The values of all shifts under the turn and scale of a transform (3, 3).

        least_common: share of the image that covers less ground, the least that is common at a place that
        counts.
        """
        field, known, shift = self._sensed(transform[:2, :2])
        beside = round(APART * max(self._known.shape))
        surface = self._of_all_shifts(field, known)
        if surface is None:
            return Around(np.zeros((1, 1), np.float32), self._shrink, beside)
        size = len(surface)
        if least_common:
            surface[self._common(known, size) < least_common] = 0.0
        x, y = np.rint(shift - self._shift - self._shrink * transform[:2, 2]).astype(int)
        centred = np.roll(surface, (size // 2 - y, size // 2 - x), axis=(0, 1))
        return Around(centred, self._shrink, beside, _spread(_sample(surface)))

    def _sensed(self, linear: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The sensed image's field and where it is known under `linear` (2, 2), and the shift (2,) onto
        them."""
        canvas, valid, shift = self._canvases.of("sensed", self._shrink * linear)
        return (*_about_mean(canvas, valid), shift)

    def _turned(self, linear: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """As `_sensed`, of a similarity; its field is made once for each scale, and turned."""
        scale = round(scale_of(linear), 6)
        upright = self._uprights.get(scale, lambda: Upright(*self._sensed(scale * np.eye(2))))
        field, inside, shift = upright.turned(linear)
        return field, inside.astype(np.float32), shift

    def _best(
        self, linear: np.ndarray, field: np.ndarray, known: np.ndarray, shift: np.ndarray
    ) -> Place | None:
        """The best place of all shifts."""
        surface = self._of_all_shifts(field, known)
        if surface is None:
            return None
        sample = _sample(surface)
        spread = _spread(sample)
        self.tests += float(len(sample)) * 9 / (np.pi * _BESIDE**2)
        _, value, _, (x, y) = cv2.minMaxLoc(surface)
        if value <= 0 or spread <= 0:
            return None
        # The pixel p of the reference's canvas lies on p + (x, y) of the sensed one, which goes round.
        size = len(surface)
        x, y = x - size * (x >= known.shape[1]), y - size * (y >= known.shape[0])
        return self._place(linear, shift - (x, y), value, value / spread)

    def _place(
        self, linear: np.ndarray, shift: np.ndarray, value: float, deviations: float = np.nan
    ) -> Place:
        """shift: (2,) px of this level, of the sensed image under `linear` onto the reference's canvas."""
        transform = np.eye(3)
        transform[:2, :2] = linear
        transform[:2, 2] = (shift - self._shift) / self._shrink
        return Place(transform, value, deviations)

    def _of_all_shifts(self, field: np.ndarray, known: np.ndarray) -> np.ndarray | None:
        """The surface of all shifts at which the images overlap."""
        size = fast_size(max(self._known.shape) + max(known.shape), _ROUND)
        energy = _energy(field)
        return self._surface(field, known, energy, size, float(energy.sum()))

    def _surface(
        self, field: np.ndarray, known: np.ndarray, energy: np.ndarray, size: int, structure: float
    ) -> np.ndarray | None:
        """(size, size): correlation at each shift, times the root of the common structure's share; 0 where
        too little is common. energy: of `field`; structure: all of the sensed image's."""
        whole = min(float(self._energy.sum()), structure)
        if whole <= 0:
            return None
        reference, reference_energy, reference_known = self._spectra_of(size)
        surface = correlated(spectrum(field, (size, size)), reference)
        shared = [
            np.maximum(correlated(_pooled_spectrum(known, size), reference_energy) * _POOL**2, 0.0),
            np.maximum(correlated(_pooled_spectrum(energy, size), reference_known) * _POOL**2, 0.0),
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
    about_mean = np.zeros_like(field)
    cv2.subtract(field, cv2.mean(field, known), about_mean, known)
    return about_mean, known.astype(np.float32)


def _energy(field: np.ndarray) -> np.ndarray:
    """(H, W): squared lengths of the vectors of a field (H, W, 2)."""
    return np.asarray(field[..., 0] * field[..., 0] + field[..., 1] * field[..., 1])


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
