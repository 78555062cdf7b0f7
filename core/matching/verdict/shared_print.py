"""Print that both images share: frames, collars, fiducials, tool bars. It agrees while the ground does not.

Images of one place agree all over, with gaps of any shape. Under shared print, nothing agrees within a
rectangle where both images have structure, and around it the images are almost identical. Print lies near the
border of both images, or around what it does not cover; ground may also lie beside a silent rectangle, such
as a lake or a field under speckle.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import apply_affine, scale_of
from ...pair import Pair
from ..ground.ground import Ground
from ..images import Images
from ..thresholds import (
    AROUND_AREA,
    AROUND_ENCLOSED,
    AROUND_SILENT,
    BESIDE_AREA,
    COPY_ENCLOSED,
    COPY_LIKENESS,
    COPY_SILENT,
    DEEP,
    DEEP_PLACES,
    DEEP_SHARE,
    ENCLOSED,
    PRINT_LIKENESS,
    RIM,
    SILENT_ALL_OVER,
    SILENT_AREA,
    SILENT_LESS_AREA,
    SILENT_RECTANGLE,
    SILENT_WIDE,
    SMALL_AREA,
    SMALL_LIKENESS,
    SMALL_RECTANGLE,
    WIDE_AREA,
    WIDE_LIKENESS,
)

_TRIMMED = 5.0  # per cent of the silent places at each side that may lie outside the rectangle
_FEWEST = 10  # silent places that make a rectangle
_AROUND_MATCH = 24.0  # px of the reference: side of the square masked around a match


@dataclass(frozen=True)
class SilentRectangle:
    """The part of the overlap in which nothing agrees. Shares in [0, 1]."""

    silent: float  # of the places in the rectangle
    area: float  # of the rectangle in the overlap
    likeness: float  # median correlation of the templates that agree
    deep: float  # of these templates, those that lie deep in one of the images
    expected: float  # of all places, the same
    enclosed: float  # of the silent places, those that these templates enclose

    @property
    def suspicious(self) -> bool:
        """Whether another transform should be searched."""
        small = self.silent >= SMALL_RECTANGLE and self.area >= SMALL_AREA and self.likeness >= SMALL_LIKENESS
        return small or self._large or self._wide or self._copied or self._all_around or self.at_the_rim

    @property
    def print_only(self) -> bool:
        """Whether only print agrees."""
        ground = self.area < BESIDE_AREA and self.deep >= DEEP_SHARE and self.enclosed <= ENCLOSED
        return (
            (self._large and not ground) or self._wide or self._copied or self._all_around or self.at_the_rim
        )

    @property
    def at_the_rim(self) -> bool:
        """Whether what agrees lies near the border of both images, while other places do not."""
        return self.expected >= DEEP_PLACES and self.deep < RIM * self.expected

    @property
    def hollow(self) -> bool:
        """Whether nothing agrees in most of the overlap, however alike the rest is."""
        return self.silent >= SILENT_ALL_OVER and self.area >= WIDE_AREA

    @property
    def _large(self) -> bool:
        large = self.silent >= SILENT_RECTANGLE and self.area >= SILENT_AREA
        clear = self.silent >= SILENT_ALL_OVER and self.area >= SILENT_LESS_AREA
        return (large or clear) and self.likeness >= PRINT_LIKENESS

    @property
    def _copied(self) -> bool:
        """Whether what agrees is a copy, as print is, and encloses a part of which only some agrees."""
        around = self.enclosed >= COPY_ENCLOSED and self.deep < self.expected
        large = self.silent >= COPY_SILENT and self.area >= SILENT_AREA
        return large and self.likeness >= COPY_LIKENESS and around

    @property
    def _all_around(self) -> bool:
        """Whether what agrees encloses most of the overlap, of which much is silent, but not nearly all."""
        partly = AROUND_SILENT <= self.silent < SILENT_RECTANGLE
        return partly and self.enclosed >= AROUND_ENCLOSED and self.area >= AROUND_AREA

    @property
    def _wide(self) -> bool:
        return self.silent >= SILENT_WIDE and self.area >= WIDE_AREA and self.likeness >= WIDE_LIKENESS


def silent_rectangle(ground: Ground, masks: Images) -> SilentRectangle:
    """The rectangle around the silent places of `ground`; of zero area where there are fewer than _FEWEST.
    masks (H, W) bool: of both images."""
    detail = ground.detail or ground
    silent = detail.silent
    agree = detail.correlation[detail.supported]
    likeness = float(np.median(agree)) if len(agree) else 0.0
    every = Pair(reference=detail.place, sensed=apply_affine(np.linalg.inv(detail.start), detail.place))
    deep = np.maximum(*every.with_each(masks, _depth).both) >= DEEP
    depths = _mean(deep[detail.supported]), _mean(deep)
    if np.count_nonzero(silent) < _FEWEST:
        return SilentRectangle(0.0, 0.0, likeness, *depths, 0.0)
    low, high = (np.percentile(detail.place[silent], p, axis=0) for p in (_TRIMMED, 100.0 - _TRIMMED))
    inside = ((detail.place >= low) & (detail.place <= high)).all(axis=1)
    whole = np.maximum(np.ptp(detail.place, axis=0), 1.0)
    area = float(np.prod((high - low) / whole))
    enclosed = _mean(_enclosed(detail.place[silent], detail.place[detail.supported]))
    return SilentRectangle(float(silent[inside].mean()), area, likeness, *depths, enclosed)


def _depth(places: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """(N,): how far places (N, 2), px, lie from the border of the valid pixels and of the image; 1 is the
    side of a square as large as all of these."""
    framed = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    distance = cv2.distanceTransform(framed, cv2.DIST_L2, 3)
    column, row = np.clip(np.rint(places).astype(int) + 1, 0, np.array(framed.shape[::-1]) - 1).T
    return np.asarray(distance[row, column] / np.sqrt(max(1, np.count_nonzero(mask))))


def _enclosed(places: np.ndarray, around: np.ndarray) -> np.ndarray:
    """(N,) bool: whether places (N, 2) lie in the convex hull of others (K, 2)."""
    if len(around) < 3:
        return np.zeros(len(places), bool)
    hull = cv2.convexHull(around.astype(np.float32))
    return np.array(
        [cv2.pointPolygonTest(hull, place, False) >= 0 for place in places.astype(float).tolist()]
    )


def _mean(found: np.ndarray) -> float:
    return float(found.mean()) if len(found) else 0.0


def without(ground: Ground, matches: Images, masks: Images) -> Images:
    """The masks (H, W) bool of both images without the supported templates of `ground` and without squares
    around `matches`, (K, 2) px of the reference and the sensed image."""
    detail = ground.detail or ground
    pixel = Pair(reference=1.0, sensed=scale_of(ground.start[:2, :2]))  # of each, in px of the reference
    found = Pair(reference=detail.place[detail.supported], sensed=detail.sensed[detail.supported])
    squares = found.with_each(pixel, lambda places, side: (places, detail.side / side))
    first = matches.with_each(pixel, lambda places, side: (places, _AROUND_MATCH / side))
    return masks.with_each(squares, _erased).with_each(first, _erased)


def _erased(mask: np.ndarray, squares: tuple[np.ndarray, float]) -> np.ndarray:
    """The mask without squares: (places (N, 2), side), px."""
    places, side = squares
    left = mask.astype(np.uint8)
    for place in places:
        low, high = np.floor(place - side / 2).astype(int), np.ceil(place + side / 2).astype(int)
        cv2.rectangle(left, tuple(low.tolist()), tuple(high.tolist()), 0, -1)
    return left > 0
