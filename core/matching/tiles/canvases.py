"""Images shrunk and turned for the search by tiles; what many turns have in common is done once."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...geometry.linear import scale_of
from ...pair import Side
from ..images import Images, against_aliasing, fill_invalid, without_thin_gaps
from ..limited_cache import LimitedCache

_GAP = 3  # px: gaps up to twice as wide are filled and count as valid
# px of a canvas, side of a block of pixels that is averaged beforehand: of images of 4096 px this takes
# 0.02 s, the blur of all their pixels 1.5 s.
_BLOCK = 0.3
_KEPT = 8  # images that are kept shrinkable: one for each scale and side


class Canvases:
    """Both images of a pair, under any 2 x 2 map."""

    def __init__(self, images: Images, masks: Images) -> None:
        """images (H, W) float32, masks (H, W) bool, True = valid: of the reference and the sensed image."""
        self.images = images.with_each(masks, fill_invalid)
        self.masks = masks
        self._shrinkable = LimitedCache[_Shrinkable](_KEPT)

    def of(self, side: Side, linear: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The image of a side and its mask under the map `linear` (2, 2), whole on a canvas, and the shift
        (2,) onto it."""
        scale = scale_of(linear)

        def make() -> _Shrinkable:
            return _Shrinkable.of(self.images.on(side), self.masks.on(side), scale)

        return self._shrinkable.get((side, round(scale, 6)), make).under(linear)

    def of_part(
        self, side: Side, rows: slice, columns: slice, linear: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """As `of`, for a part of the image."""
        image, mask = self.images.on(side)[rows, columns], self.masks.on(side)[rows, columns]
        return _Shrinkable.of(image, mask, scale_of(linear)).under(linear)


@dataclass(frozen=True)
class _Shrinkable:
    """An image that can be shrunk by one factor without aliasing, under any turn."""

    image: np.ndarray  # (h, w) float32
    known: np.ndarray  # (h, w) float32, the valid share of each pixel
    block: int  # px of the whole image, side of each pixel
    shape: tuple[int, ...]  # (H, W) of the whole image

    @classmethod
    def of(cls, image: np.ndarray, mask: np.ndarray, scale: float) -> _Shrinkable:
        """image (H, W) float32, mask (H, W) bool; scale: of the canvases."""
        block = max(1, int(_BLOCK / scale))
        small, known = (_averaged(values, block) for values in (image, mask.astype(np.float32)))
        return cls(against_aliasing(small, block * scale), known, block, image.shape)

    def under(self, linear: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Canvas, valid pixels and shift, as of `Canvases.of`."""
        size, shift = whole_canvas(self.shape, linear)
        matrix = np.column_stack([self.block * linear, shift + linear @ np.full(2, (self.block - 1) / 2)])
        canvas = cv2.warpAffine(self.image, matrix, size, borderMode=cv2.BORDER_REPLICATE)
        valid = cv2.warpAffine(self.known, matrix, size) > 0.99
        return canvas, without_thin_gaps(valid, _GAP), shift


def whole_canvas(shape: tuple[int, ...], linear: np.ndarray) -> tuple[tuple[int, int], np.ndarray]:
    """The size (width, height) of the canvas on which an image of `shape` (H, W) is whole under the map
    `linear` (2, 2), and the shift (2,) onto it."""
    height, width = shape
    corners = np.array([[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]]) @ linear.T
    columns, rows = np.ceil(np.ptp(corners, axis=0) - 1e-6)
    return (int(columns) + 1, int(rows) + 1), -corners.min(axis=0)


def _averaged(values: np.ndarray, block: int) -> np.ndarray:
    """The means (h, w) of blocks of values (H, W) float32; the last ones are filled up by their border."""
    if block == 1:
        return values
    height, width = values.shape
    filled = cv2.copyMakeBorder(values, 0, -height % block, 0, -width % block, cv2.BORDER_REPLICATE)
    size = filled.shape[1] // block, filled.shape[0] // block
    return cv2.resize(filled, size, interpolation=cv2.INTER_AREA)
