"""Fields of edge directions of both images, turned and shrunk.

Turned by half a circle they are the same, reversed, and those of the mirrored pair the same, mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np

from ...geometry.linear import scale_of, similarity, turn_of
from ...pair import Side
from ..features.gradient import length
from ..images import Images
from ..limited_cache import LimitedCache
from ..reference_cache import ReferenceCache
from .canvases import Canvases, whole_canvas

_SMOOTH = 0.8  # px, sigma before the gradient
_BLUR = 1.0  # px, sigma of the field
_FLOOR = 0.15  # share of the strong edges' strength below which an edge counts less and less
_REACH = 4  # px around an invalid pixel: blur, gradient and blur
_KEPT = 1 << 20  # bytes: larger fields are not kept; a search everywhere leaves 75 smaller ones, 50 MiB
_UPRIGHT = 16  # fields that are kept to be turned: five scales, cut from either image
MIRROR = np.diag([-1.0, 1.0])  # mirrors left for right

_Key = tuple[Side, tuple[float, ...], int]
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


def vectors_of(field: np.ndarray) -> np.ndarray:
    """A field (H, W, 2) float32 as complex numbers (H, W), the same memory: numpy multiplies these ten times
    as fast as pairs of numbers."""
    return field.view(np.complex64)[..., 0]


def mirrored(field: np.ndarray) -> np.ndarray:
    """A field (H, W, 2) float32, mirrored left for right."""
    return np.conj(vectors_of(field)[:, ::-1])[..., None].view(np.float32)


@dataclass(frozen=True)
class Upright:
    """The field of an image under a scale alone. Turned, it is about that of the turned image, at a third of
    the cost."""

    field: np.ndarray  # (H, W, 2) float32
    known: np.ndarray  # (H, W) float32, 1 or 0
    shift: np.ndarray  # (2,) onto it

    def turned(self, linear: np.ndarray) -> Turned:
        """The field under a similarity (2, 2) of that scale."""
        turn = similarity(1.0, turn_of(linear))
        size, onto = whole_canvas(self.known.shape, turn)
        matrix = np.column_stack([turn, onto])
        inside = cv2.warpAffine(self.known, matrix, size) > 0.99
        field = cv2.transform(cv2.warpAffine(self.field, matrix, size), turn @ turn)  # twice the angle
        vectors_of(field)[...] *= inside
        return field, inside, onto + turn @ self.shift


class TurnedFields:
    """The direction fields of a pair under any 2 x 2 map. Small ones are kept, also for the mirrored pair."""

    def __init__(
        self,
        images: Images,
        masks: Images,
        unmirrored: TurnedFields | None = None,
        cache: ReferenceCache | None = None,
    ) -> None:
        """images (H, W) float32, masks (H, W) bool, True = valid: of the reference and the sensed image.
        unmirrored: of the same pair, if its sensed image is mirrored here. cache: of the reference, from
        earlier pairs."""
        self.canvases = Canvases(images, masks)
        self.cache = cache
        self._unmirrored = unmirrored
        self._kept: dict[_Key, Turned] = {}
        self._uprights = LimitedCache[Upright](_UPRIGHT)

    @property
    def is_mirrored(self) -> bool:
        """Whether the sensed image is mirrored."""
        return self._unmirrored is not None

    def under(self, side: Side, linear: np.ndarray, pool: int = 1) -> Turned:
        """The field of a side under the map `linear` (2, 2), its valid pixels, and the shift (2,) onto it.

        pool: px, side of the squares that are averaged in the field; valid pixels and shift are those of the
        field before.
        """
        key = _key(side, linear, pool)
        made = partial(self._made, side, linear, pool)
        if self.cache is not None and side == "reference":
            return self.cache.get(("field", key), made, lambda turned: turned[0].nbytes)
        found = self._from_kept(side, linear, pool)
        if found is None:
            found = made()
            if self._unmirrored is None and found[0].nbytes <= _KEPT:
                self._kept[key] = found
        return found

    def _made(self, side: Side, linear: np.ndarray, pool: int) -> Turned:
        field, valid, shift = self._turned(side, linear) if pool > 1 else self._direct(side, linear)
        field = averaged(field, pool)
        height, width = (pool * size for size in field.shape[:2])
        return field, valid[:height, :width], shift

    def _direct(self, side: Side, linear: np.ndarray) -> Turned:
        """The field of the turned image."""
        canvas, valid, shift = self.canvases.of(side, linear)
        return direction_field(canvas, valid), valid, shift

    def _turned(self, side: Side, linear: np.ndarray) -> Turned:
        """The turned field, good enough to be averaged; of a similarity."""
        scale = scale_of(linear)
        if not np.allclose(linear, scale * similarity(1.0, turn_of(linear))):
            return self._direct(side, linear)

        def upright() -> Upright:
            field, valid, shift = self._direct(side, scale * np.eye(2))
            return Upright(field, valid.astype(np.float32), shift)

        return self._uprights.get((side, round(scale, 9)), upright).turned(linear)

    def _from_kept(self, side: Side, linear: np.ndarray, pool: int) -> Turned | None:
        """The turned field from one that is kept; None where none is."""
        if self._unmirrored is not None:
            return self._mirrored(self._unmirrored, side, linear, pool)
        found = self._kept.get(_key(side, linear, pool))
        opposite = self._kept.get(_key(side, -linear, pool))
        if found is not None or opposite is None:
            return found
        field, valid, shift = opposite
        last = np.array(valid.shape[::-1], dtype=np.float64) - 1.0
        return cv2.flip(field, -1), np.ascontiguousarray(valid[::-1, ::-1]), last - shift

    def _mirrored(self, unmirrored: TurnedFields, side: Side, linear: np.ndarray, pool: int) -> Turned | None:
        """The turned field from one of `unmirrored`, whose sensed image is ours mirrored left for right."""
        if side == "reference":
            return unmirrored._from_kept(side, linear, pool)
        found = unmirrored._from_kept(side, MIRROR @ linear @ MIRROR, pool)
        if found is None:
            return None
        field, valid, shift = found
        last = np.array([[valid.shape[1] - 1.0, 0.0], [self.canvases.images.sensed.shape[1] - 1.0, 0.0]])
        moved = MIRROR @ shift + last[0] - linear @ last[1]
        return mirrored(field), np.ascontiguousarray(valid[:, ::-1]), moved


def averaged(values: np.ndarray, side: int) -> np.ndarray:
    """The means of an image over squares of `side` px; what is left over at the right and below is cut."""
    if side == 1:
        return values
    height, width = (size // side for size in values.shape[:2])
    whole = values[: height * side, : width * side]
    return cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)


def _key(side: Side, linear: np.ndarray, pool: int) -> _Key:
    return side, tuple((np.round(linear, 9) + 0.0).ravel().tolist()), pool
