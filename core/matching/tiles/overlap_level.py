"""How well both images agree as wholes at every shift, shrunk to one size and under one turn and scale.

The direction fields of both are correlated at all shifts at once. A place counts by its common structure:
without that weight the corners of both images, which share a few edges, would win.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from .canvases import Canvases
from .spectra import conjugate, correlated, spectrum
from .turned_fields import direction_field

APART = 0.1  # of the reference's side: places nearer to each other are one
_LEAST_COMMON = 0.15  # share of the structure of the image with less that lies in the overlap
_POOL = 4  # px: energies of the overlap are summed over such squares
_ROUND = 32  # px: sizes of transforms; all turns share a few of them
_BESIDE = 4  # px around a peak that belong to it


@dataclass(frozen=True)
class Place:
    """A place where both images may overlap."""

    transform: np.ndarray  # (3, 3) float64, sensed px -> reference px
    value: float  # correlation times the root of the common structure's share
    deviations: float


@dataclass(frozen=True)
class Around:
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


class Level:
    """The reference at one size, as spectra of its field, energy and mask; the sensed image under any map."""

    def __init__(self, canvases: Canvases, side: float) -> None:
        self._canvases = canvases
        self._shrink = min(1.0, side / float(np.sqrt(canvases.images.reference.size)))
        canvas, valid, self._shift = canvases.of("reference", self._shrink * np.eye(2))
        self._field, self._known = _about_mean(canvas, valid)
        self._energy = _energy(self._field)
        self._spectra: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]] = {}
        self.tests = 0.0  # places that were compared, and that do not share a pixel

    def place(self, linear: np.ndarray) -> Place | None:
        """The best place of any shift under `linear` (2, 2), sensed to reference."""
        canvas, valid, shift = self._canvases.of("sensed", self._shrink * linear)
        field, known = _about_mean(canvas, valid)
        return self._best(linear, self._surface(field, known), known.shape, shift)

    def places(self, linear: np.ndarray) -> list[Place | None]:
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

    def near(self, linear: np.ndarray, place: np.ndarray, radius: float) -> Place | None:
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

    def around(self, transform: np.ndarray, least_common: float = 0.0) -> Around:
        """The values of all shifts under the turn and scale of a transform (3, 3).

        least_common: share of the image that covers less ground, the least that is common at a place that
        counts.
        """
        linear = transform[:2, :2]
        canvas, valid, shift = self._canvases.of("sensed", self._shrink * linear)
        field, known = _about_mean(canvas, valid)
        beside = round(APART * max(self._known.shape))
        surface = self._surface(field, known)
        if surface is None:
            return Around(np.zeros((1, 1), np.float32), self._shrink, beside)
        size = len(surface)
        if least_common:
            surface[self._common(known, size) < least_common] = 0.0
        x, y = np.rint(shift - self._shift - self._shrink * transform[:2, 2]).astype(int)
        centred = np.roll(surface, (size // 2 - y, size // 2 - x), axis=(0, 1))
        return Around(centred, self._shrink, beside)

    def _best(
        self,
        linear: np.ndarray,
        surface: np.ndarray | None,
        shape: tuple[int, ...],
        shift: np.ndarray,
        within: tuple[np.ndarray, int] | None = None,
    ) -> Place | None:
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
        return Place(transform, value, value / spread)

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
