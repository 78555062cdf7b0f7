"""What the whole overlap says of a transform: where, at each textured place, both images show the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from math import lgamma, log

import numpy as np

from ...geometry.radius_search import pairs_within
from ...geometry.transforms import MatrixTransform
from ...match_result import GROUND_COLUMNS
from .displacement_field import DisplacementField

# Neighbouring templates that share no pixel, in sides of a template: their agreement is evidence.
_NEAREST, _FARTHEST = 0.9, 1.9
_FEWEST_AGREEING, _SHARE_AGREEING = 2, 0.25  # of those neighbours that have a clear peak, too
_AGREEMENT = 2.0  # px of the images compared, between the shifts of neighbours
# Share of the templates of unrelated images that are supported: 0.03 at most of 50 wrong transforms of the
# development pairs, 0.00 of most.
CHANCE = 0.05
SURROUNDINGS = 1.25  # sides of a template around a place: what is supported there speaks for the place
QUIET = 0.15  # share of the templates there: with less, the place is silent


_ARRAYS = ("place", "sensed", "left", "correlation", "precision", "supported")


@dataclass(frozen=True)
class Ground:
    """N templates of the reference with structure in both images, all over the overlap. Lengths are px of the
    reference."""

    start: np.ndarray  # (3, 3) float64, the affine transform, sensed -> reference, that was followed from
    # What was added to it: what lies at x is found where start sends to x + field(x).
    field: DisplacementField
    side: float  # of a template
    independent: float  # share of the templates that, as far as pixels go, are independent of each other
    place: np.ndarray  # (N, 2) float64, of the reference
    sensed: (
        np.ndarray
    )  # (N, 2) float64, px of the sensed image that show the same; nan where none clearly does
    left: np.ndarray  # (N, 2) float64, how far that is from the field; nan as well
    correlation: np.ndarray  # (N,) float64 in [0, 1]; nan as well
    precision: np.ndarray  # (N,) float64, standard error; nan as well
    supported: np.ndarray  # (N,) bool: neighbours that share no pixel with it say the same
    detail: Ground | None = None  # what the smallest templates say, which tell best where nothing agrees

    def __len__(self) -> int:
        return len(self.place)

    def take(self, index: np.ndarray) -> Ground:
        """The templates at `index` (bool or int)."""
        return replace(self, **{name: getattr(self, name)[index] for name in _ARRAYS})

    @property
    def share(self) -> float:
        """Of the templates, those that are supported."""
        return float(self.supported.mean()) if len(self) else 0.0

    @cached_property
    def log10_chance(self) -> float:
        """log10 of the probability that unrelated images support so many templates."""
        tried = max(1, round(len(self) * self.independent))
        agree = int(np.count_nonzero(self.supported) * self.independent)
        chance = _log10_tail(agree, tried, CHANCE)
        return chance if self.detail is None else min(chance, self.detail.log10_chance)

    def mirrored(self, width: int) -> Ground:
        """The same of the sensed image as it was before it was mirrored; `width` px."""
        flip = flipped(width)
        return replace(
            self,
            start=self.start @ flip,
            sensed=MatrixTransform("affine", flip).apply(self.sensed),
            detail=None if self.detail is None else self.detail.mirrored(width),
        )

    @cached_property
    def silent(self) -> np.ndarray:
        """(N,) bool: places around which next to nothing is supported."""
        i, j = pairs_within(self.place, self.place, SURROUNDINGS * self.side)
        around = np.bincount(i, minlength=len(self))
        agree = np.bincount(i[self.supported[j]], minlength=len(self))
        return agree < QUIET * around


def flipped(width: int) -> np.ndarray:
    """(3, 3): pixels of an image so wide as those of its mirror image, left for right."""
    return np.array([[-1.0, 0.0, width - 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])


def supported(places: np.ndarray, shifts: np.ndarray, side: float) -> np.ndarray:
    """(N,) bool: shifts (N, 2) that a quarter of the neighbours without a common pixel share.

    places (N, 2) and side of a template: px of the images compared.
    """
    i, j = neighbours(places, side)
    agree = np.sum((shifts[i] - shifts[j]) ** 2, axis=1) <= _AGREEMENT**2
    asked = np.bincount(i, minlength=len(places))
    agreeing = np.bincount(i[agree], minlength=len(places))
    return agreeing >= np.maximum(_FEWEST_AGREEING, _SHARE_AGREEING * asked)


def neighbours(places: np.ndarray, side: float) -> tuple[np.ndarray, np.ndarray]:
    """All (i, j) of templates at places (N, 2) that lie beside each other and share no pixel."""
    i, j = pairs_within(places, places, _FARTHEST * side * 1.4143)
    apart = np.abs(places[i] - places[j]).max(axis=1)
    beside = (apart >= _NEAREST * side) & (apart <= _FARTHEST * side)
    return i[beside], j[beside]


def _log10_tail(least: int, of: int, p: float) -> float:
    """log10 of the chance of `least` or more successes in `of` trials of probability p."""
    if least <= 0:
        return 0.0
    terms = [
        lgamma(of + 1) - lgamma(k + 1) - lgamma(of - k + 1) + k * log(p) + (of - k) * log(1.0 - p)
        for k in range(least, of + 1)
    ]
    largest = max(terms)
    return min(0.0, (largest + log(sum(np.exp(np.array(terms) - largest)))) / log(10.0))


def ground_columns(ground: Ground | None) -> np.ndarray:
    """(N, GROUND_COLUMNS) float64 as match_result.MatchResult.ground has them."""
    if ground is None:
        return np.zeros((0, GROUND_COLUMNS))
    return np.column_stack(
        [
            ground.place,
            ground.sensed,
            ground.precision,
            ground.supported,
            ground.silent,
            np.full(len(ground), ground.side),
        ]
    )
