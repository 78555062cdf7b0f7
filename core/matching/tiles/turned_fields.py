"""Fields of edge directions of both images, turned and shrunk; the mirrored pair has the same, mirrored."""

from __future__ import annotations

from functools import partial

import cv2
import numpy as np

from ...pair import Pair, Side
from ..features.gradient import length
from ..kept import KeptReference
from .canvases import Canvases

_SMOOTH = 0.8  # px, sigma before the gradient
_BLUR = 1.0  # px, sigma of the field
_FLOOR = 0.15  # share of the strong edges' strength below which an edge counts less and less
_REACH = 4  # px around an invalid pixel: blur, gradient and blur
_KEPT = 1 << 20  # bytes: larger fields are not kept; a search everywhere leaves 150 smaller ones, 100 MiB
_FLIP = np.diag([-1.0, 1.0])

Turned = tuple[np.ndarray, np.ndarray, np.ndarray]  # field (H, W, 2), valid (H, W) bool, shift (2,) onto it


def direction_field(image: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """(H, W, 2) float32: at each pixel the direction of the edges around it, as a vector of twice its angle.

    Its length is near one where strong edges have one direction, and near zero where there are no edges or
    edges of all directions. Contrast and its sign do not matter. image (H, W) float32, mask (H, W) bool, True
    = valid; zero beside invalid pixels.
    """
    smooth = cv2.GaussianBlur(image, (0, 0), _SMOOTH)
    gx, gy = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    known = mask
    if not mask.all():
        size = 2 * _REACH + 1
        known = cv2.erode(mask.astype(np.uint8), np.ones((size, size), np.uint8), borderValue=1) > 0
        gx, gy = np.where(known, gx, np.float32(0)), np.where(known, gy, np.float32(0))
    strength = length(gx, gy)
    unit = 1.0 / np.maximum(strength, 1e-12)
    field = np.dstack([(gx * gx - gy * gy) * unit, 2.0 * gx * gy * unit])
    field = cv2.GaussianBlur(field, (0, 0), _BLUR)
    strength = cv2.GaussianBlur(strength, (0, 0), _BLUR)
    sample = strength[::3, ::3][known[::3, ::3]]
    strong = float(np.percentile(sample, 90)) if len(sample) else 0.0
    field /= np.where(known, np.maximum(strength + _FLOOR * strong, 1e-12), np.float32(np.inf))[..., None]
    return field


class TurnedFields:
    """The direction fields of a pair under any 2 x 2 map. Small ones are kept for the mirrored pair."""

    def __init__(
        self,
        images: Pair[np.ndarray],
        masks: Pair[np.ndarray],
        plain: TurnedFields | None = None,
        kept: KeptReference | None = None,
    ) -> None:
        """images (H, W) float32, masks (H, W) bool, True = valid: of the reference and the sensed image.
        plain: of the same pair, if its sensed image is mirrored here. kept: of the reference, from pairs
        before."""
        self.canvases = Canvases(images, masks)
        self.kept = kept
        self._plain = plain
        self._kept: dict[tuple[Side, tuple[float, ...]], Turned] = {}

    @property
    def turned_over(self) -> bool:
        """Whether the sensed image is mirrored."""
        return self._plain is not None

    def under(self, side: Side, linear: np.ndarray) -> Turned:
        """The field of a side under the map `linear` (2, 2), its valid pixels, and the shift (2,) onto it."""
        found = None if self._plain is None else self._plain.mirrored(side, linear)
        if found is None:
            if self.kept is not None and side == "reference":
                made = partial(self._made, side, linear)
                found = self.kept.get(("field", _key(side, linear)), made, lambda field: field[0].nbytes)
            else:
                found = self._made(side, linear)
            if self._plain is None and found[0].nbytes <= _KEPT:
                self._kept[_key(side, linear)] = found
        return found

    def _made(self, side: Side, linear: np.ndarray) -> Turned:
        canvas, valid, shift = self.canvases.of(side, linear)
        return direction_field(canvas, valid), valid, shift

    def mirrored(self, side: Side, linear: np.ndarray) -> Turned | None:
        """The same of the pair whose sensed image is mirrored left for right; None where it is not kept."""
        if side == "reference":
            return self._kept.get(_key(side, linear))
        found = self._kept.get(_key(side, _FLIP @ linear @ _FLIP))
        if found is None:
            return None
        field, valid, shift = found
        last = np.array([[field.shape[1] - 1.0, 0.0], [self.canvases.images.sensed.shape[1] - 1.0, 0.0]])
        moved = _FLIP @ shift + last[0] - linear @ last[1]
        return field[:, ::-1] * np.array([1.0, -1.0], np.float32), np.ascontiguousarray(valid[:, ::-1]), moved


def _key(side: Side, linear: np.ndarray) -> tuple[Side, tuple[float, ...]]:
    return side, tuple((np.round(linear, 9) + 0.0).ravel().tolist())
