"""Both images prepared for a CNN: turned and scaled to each other, the finer one shrunk.

A CNN's descriptors change with rotation, so the sensed image is turned by the known or supposed transform
before it is described.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

import cv2
import numpy as np

from ...geometry.linear import scale_of, turn_of
from ...pair import Pair
from ..features.pso_sift import Features
from ..images import Images, against_aliasing

if TYPE_CHECKING:
    from ..cnn import FeatureSource
    from ..cnn.source import View
    from ..reference_cache import ReferenceCache

SAME_TURN = 10.0  # degrees that the features tolerate
SAME_SCALE = 0.15  # relative scale difference that they tolerate

Progress = Callable[[float], None]


class TurnedView:
    """One image, turned and scaled by a 2 x 2 map, under a feature source."""

    def __init__(self, source: FeatureSource, image: np.ndarray, linear: np.ndarray) -> None:
        canvas, self._linear, self._shift = turned(image, linear)
        self._view: View = source.view(canvas)

    def describe(self, xy: np.ndarray, progress: Progress) -> np.ndarray:
        """(N, L) float32 unit descriptors at points (N, 2) in pixels of the original image."""
        return self._view.describe(xy @ self._linear.T + self._shift, progress)


class PairViews:
    """Reference and sensed image under a feature source, turned to each other.

    images: (H, W) float32, without invalid pixels.
    """

    def __init__(self, images: Images, source: FeatureSource, cache: ReferenceCache | None = None) -> None:
        """cache: of the reference, from earlier pairs."""
        self.source = source
        self._images = images
        self._cache = cache if source.views_last else None
        self._reference: dict[float, TurnedView] = {}  # by its scale
        self._sensed: tuple[np.ndarray, TurnedView] | None = None  # its map, and the view

    def area(self) -> int:
        """Pixels of the larger image."""
        return max(image.size for image in self._images.both)

    def describe(
        self,
        places: Pair[np.ndarray],
        linear: np.ndarray,
        progress: Progress = lambda done: None,
        detail: float = 1.0,
    ) -> Pair[np.ndarray]:
        """Descriptors (N, L) of places (N, 2), pixels, of each image.

        linear: (2, 2), from the sensed to the reference image. Where the sensed image is the coarser one,
        the reference is shrunk: enlarging would cost more and show nothing new. detail: share of their size
        to which both are shrunk, for a quick try.
        """
        scale = scale_of(linear)
        size = round(detail / scale if scale > 1.0 + SAME_SCALE else detail, 2)
        if size not in self._reference:
            self._reference[size] = self._of_reference(size)
        first = self._reference[size].describe(places.reference, lambda done: progress(done / 2))
        wanted = size * linear
        if self._sensed is None or not same_view(self._sensed[0], wanted):
            self._sensed = wanted, TurnedView(self.source, self._images.sensed, wanted)
        second = self._sensed[1].describe(places.sensed, lambda done: progress(0.5 + done / 2))
        return Pair(reference=first, sensed=second)

    def _of_reference(self, size: float) -> TurnedView:
        def make() -> TurnedView:
            return TurnedView(self.source, self._images.reference, size * np.eye(2))

        return make() if self._cache is None else self._cache.get(("view", self.source, size), make)

    def with_cnn(
        self,
        features: Pair[Features],
        linear: np.ndarray,
        progress: Progress = lambda done: None,
        detail: float = 1.0,
    ) -> Pair[Features]:
        """The features with their CNN descriptors under `linear`."""
        rows = self.describe(features.map(Features.places), linear, progress, detail)
        return features.with_each(rows, Features.with_cnn)


def turned(image: np.ndarray, linear: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """`image` (H, W) under the 2 x 2 map `linear`, whole on its canvas; and the map (2, 2) and shift (2,)
    from its pixels to the canvas.

    Where the map is nearly upright and of scale one, the image itself, not resampled.
    """
    if same_view(linear, np.eye(2)):
        return image, np.eye(2), np.zeros(2)
    height, width = image.shape
    corners = np.array([[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]]) @ linear.T
    size = np.ceil(np.ptp(corners, axis=0)).astype(int) + 1
    shift = -corners.min(axis=0)
    picture = np.ascontiguousarray(image)
    picture = against_aliasing(picture, scale_of(linear))
    matrix = np.column_stack([linear, shift])
    # Mirrored surroundings fill the empty corners without false structure.
    canvas = cv2.warpAffine(picture, matrix, tuple(int(v) for v in size), borderMode=cv2.BORDER_REFLECT_101)
    return canvas, linear, shift


def same_view(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two 2 x 2 maps turn and scale nearly alike, so that the descriptors stay the same."""
    between = one @ np.linalg.inv(other)
    return abs(turn_of(between)) < SAME_TURN and abs(scale_of(between) - 1.0) < SAME_SCALE
