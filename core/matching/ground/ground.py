"""The ground of a transform: where in the sensed image each textured place of the overlap lies."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from math import lgamma, log

import numpy as np

from ...geometry.linear import apply_affine
from ...geometry.radius_search import apart, neighbours, pairs_within
from ...match_result import GROUND_COLUMNS
from .displacement_field import DisplacementField

_FEWEST_AGREEING, _SHARE_AGREEING = 2, 0.25  # of those neighbours that have a clear peak, too
_AGREEMENT = 2.0  # px of the compared images, between the shifts of neighbours
# Share of the templates of unrelated images that are supported: 0.03 at most of 50 wrong transforms of the
# development pairs, 0.00 of most.
CHANCE = 0.05
SURROUNDINGS = 1.25  # sides of a template: support within this distance counts for a place
QUIET = 0.15  # supported share of the templates within it below which the place is silent


_ARRAYS = ("place", "sensed", "shift", "correlation", "precision", "supported")


@dataclass(frozen=True)
class Ground:
    """N templates of the reference with structure in both images, all over the overlap. Lengths are px of the
    reference."""

    start: np.ndarray  # (3, 3) float64, affine, sensed -> reference: where the search started
    field: DisplacementField  # the prediction: place x shows the sensed pixel that start maps to x + field(x)
    side: float  # of a template
    independent: float  # share of the templates that are independent of each other, by common pixels
    place: np.ndarray  # (N, 2) float64, of the reference
    # (N, 2) float64, the same place in px of the sensed image; nan where the peak is not clear
    sensed: np.ndarray
    shift: np.ndarray  # (N, 2) float64, from the prediction to the place; nan likewise
    correlation: np.ndarray  # (N,) float64 in [0, 1]; nan likewise
    precision: np.ndarray  # (N,) float64, standard error; nan likewise
    supported: np.ndarray  # (N,) bool: neighbours without a common pixel have the same shift
    detail: Ground | None = None  # by the smallest templates, which show best where nothing agrees
    # Where the field bends, the ground that control points are taken from: measured once more around the
    # field, also by templates at the border of which only a part is known. No verdict rests on it.
    for_points: Ground | None = None

    def __len__(self) -> int:
        return len(self.place)

    def take(self, index: np.ndarray) -> Ground:
        """The templates at `index` (bool or int), as they were measured first."""
        return replace(self, for_points=None, **{name: getattr(self, name)[index] for name in _ARRAYS})

    @property
    def bent(self) -> bool:
        """Whether the prediction bends; else its field is a plane, whose nodes are a box apart."""
        return bool(len(self) and self.field.pitch < np.ptp(self.place, axis=0).max())

    @property
    def share(self) -> float:
        """The supported share of the templates."""
        return float(self.supported.mean()) if len(self) else 0.0

    @property
    def supported_area(self) -> float:
        """px² of the reference that the supported smallest templates cover, about."""
        small = self.detail or self
        return float(np.count_nonzero(small.supported)) * small.independent * small.side**2

    @cached_property
    def log10_chance(self) -> float:
        """log10 of the probability that unrelated images support as many templates."""
        tried = max(1, round(len(self) * self.independent))
        agree = int(np.count_nonzero(self.supported) * self.independent)
        chance = _log10_tail(agree, tried, CHANCE)
        return chance if self.detail is None else min(chance, self.detail.log10_chance)

    def mirrored(self, width: int) -> Ground:
        """The ground for the sensed image before it was mirrored, `width` px wide."""
        mirror = mirror_matrix(width)
        return replace(
            self,
            start=self.start @ mirror,
            sensed=apply_affine(mirror, self.sensed),
            detail=None if self.detail is None else self.detail.mirrored(width),
            for_points=None if self.for_points is None else self.for_points.mirrored(width),
        )

    @cached_property
    def silent(self) -> np.ndarray:
        """(N,) bool: places with almost no support around them."""
        i, j = pairs_within(self.place, self.place, SURROUNDINGS * self.side)
        around = np.bincount(i, minlength=len(self))
        agree = np.bincount(i[self.supported[j]], minlength=len(self))
        return agree < QUIET * around


def mirror_matrix(width: int) -> np.ndarray:
    """(3, 3): pixels of an image of `width` px to those of its mirror image, left for right."""
    return np.array([[-1.0, 0.0, width - 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])


def supported(places: np.ndarray, shifts: np.ndarray, side: float) -> np.ndarray:
    """(N,) bool: shifts (N, 2) that at least a quarter of the neighbours without a common pixel share.

    places (N, 2), shifts and the side of a template: px of the compared images.
    """
    i, j = neighbours(places, side)
    x, y = apart(shifts, shifts, i, j)
    agree = x * x + y * y <= _AGREEMENT**2
    count = np.bincount(i, minlength=len(places))
    agreeing = np.bincount(i[agree], minlength=len(places))
    return agreeing >= np.maximum(_FEWEST_AGREEING, _SHARE_AGREEING * count)


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
