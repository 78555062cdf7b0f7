"""A small image found in a much larger one: first as a whole, for it has too few tiles.

Under each supposed turn and scale the small image, shrunk to about one tile, is correlated with the large
one. The best places are only candidates: tiles at full detail decide whether one is better than chance, and
every place, turn and scale that was compared counts as a test.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import scale_of
from ...pair import OTHER, Side
from .canvases import Canvases
from .spectra import conjugate, correlated, spectrum
from .tile_finder import TOLERANCE
from .turned_fields import direction_field

SIDE = 64  # px, root of the small image's area: chance reaches 0.25 (at 48 px 0.30), the right place 0.7
LEAST_SIDE = 32  # px; below, chance correlates better than the right place
LARGEST = 1600  # px, root of the area of the large image; bounds the time, 0.1 s a turn
_PER_MAP = 2  # best places of each turn and scale that are kept
_APART = SIDE // 4  # px between them
_WEAK_WINDOW = 0.3  # of the small image's energy: the least by which a window is normalised


@dataclass(frozen=True)
class WholeMatch:
    """A place where the small image may lie."""

    transform: np.ndarray  # (3, 3) float64, sensed px -> reference px
    correlation: float  # of the direction fields, up to 1


class WholeSearch:
    """Searches of one pair; `tests` counts the places, turns and scales that were compared."""

    def __init__(self, canvases: Canvases) -> None:
        """canvases: of reference and sensed image."""
        self._canvases = canvases
        self._images = canvases.images
        self.tests = 0.0

    def candidates(self, linears: Iterable[np.ndarray]) -> list[WholeMatch]:
        """The likeliest places under some turns and scales, the best first.

        linears: the turns and scales, 2 x 2 maps from the sensed to the reference image; those of one scale
        are fastest one after the other.
        """
        found: list[WholeMatch] = []
        large: _Large | None = None
        for linear in linears:
            area = self._images.map(lambda image: image.size)
            small: Side = "sensed" if area.sensed * scale_of(linear) ** 2 < area.reference else "reference"
            to_large = linear if small == "sensed" else np.linalg.inv(linear)
            shrink = self._shrink(small, to_large)
            if shrink is None:
                continue
            if large is None or (large.side, large.shrink) != (OTHER[small], shrink):
                side = OTHER[small]
                large = _Large(side, self._canvases, shrink)
            canvas, valid, shift = self._canvases.of(small, shrink * to_large)
            for corner, correlation in large.best(direction_field(canvas, valid), valid):
                transform = np.eye(3)
                transform[:2, :2] = to_large
                transform[:2, 2] = (shift + corner - large.shift) / shrink
                if small == "reference":
                    transform = np.linalg.inv(transform)
                found.append(WholeMatch(transform, correlation))
            self.tests += large.area / (np.pi * TOLERANCE**2)
        return sorted(found, key=lambda place: -place.correlation)

    def _shrink(self, small: Side, to_large: np.ndarray) -> float | None:
        """The factor by which the large image is shrunk; None where the small one would become too small."""
        # The side of the small image, px of the large one.
        side = float(np.sqrt(self._images.on(small).size * abs(np.linalg.det(to_large))))
        shrink = min(1.0, SIDE / side, LARGEST / float(np.sqrt(self._images.on(OTHER[small]).size)))
        return shrink if shrink * side >= LEAST_SIDE else None


class _Large:
    """The large image at one scale, as a spectrum."""

    def __init__(self, side: Side, canvases: Canvases, shrink: float) -> None:
        canvas, valid, self.shift = canvases.of(side, shrink * np.eye(2))
        field = direction_field(canvas, valid)
        self.side, self.shrink = side, shrink
        self.area = float(np.count_nonzero(valid))
        self._shape = field.shape[:2]
        self._size = tuple(cv2.getOptimalDFTSize(side) for side in field.shape[1::-1])
        self._spectrum = spectrum(field, self._size)
        self._energy = spectrum(np.sum(field**2, axis=2), self._size)

    def best(self, field: np.ndarray, valid: np.ndarray) -> Iterator[tuple[np.ndarray, float]]:
        """Corners (2,), x and y, at which the small image's `field` fits best, and its correlation there."""
        height, width = (whole - part + 1 for whole, part in zip(self._shape, field.shape))
        strength = float(np.sum(field**2))
        if min(height, width) < 1 or strength <= 0:
            return
        surface = correlated(self._spectrum, conjugate(field, self._size))
        energy = correlated(self._energy, conjugate(valid.astype(np.float32), self._size))
        energy = np.maximum(energy[:height, :width], _WEAK_WINDOW * strength)
        surface = surface[:height, :width] / np.sqrt(energy * strength)
        for _ in range(_PER_MAP):
            _, best, _, (x, y) = cv2.minMaxLoc(surface)
            if best <= 0:
                return
            yield np.array([x, y], dtype=np.float64), float(best)
            surface[max(0, y - _APART) : y + _APART + 1, max(0, x - _APART) : x + _APART + 1] = 0.0
