"""Both images on one grid of the reference, under a transform and a field of displacements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import cv2
import numpy as np

from ...geometry.linear import apply_affine, scale_of
from ...pair import Pair, Side
from ..images import Images, against_aliasing, fill_invalid, without_thin_gaps
from .cell_sums import Structure
from .displacement_field import DisplacementField

_LEAST_SIDE = 192  # px: six templates of the smallest size
_FINEST = 0.25  # px of the sensed image: finer sampling shows nothing new
# px: gaps up to twice as wide, such as those of Landsat 7, are filled and compared.
_GAP = 8


@dataclass(frozen=True)
class Aligned:
    """Two images on one grid: pixel (i, j) of both shows the same place."""

    images: Images  # (H, W) float32
    masks: Images  # (H, W) bool


class PairAligner:
    """Resamples a pair onto one grid, again for each better field of displacements."""

    def __init__(
        self, start: np.ndarray, images: Images, masks: Images, tick: Callable[[], None] = lambda: None
    ) -> None:
        """start (3, 3): affine, sensed -> reference px. images (H, W) float32, masks (H, W) bool: of the
        reference and the sensed image. tick: called at each sampling."""
        self.start = start
        self._tick = tick
        self._back = np.linalg.inv(start)
        self._images = images.with_each(masks, fill_invalid)
        self._masks = masks.map(lambda mask: without_thin_gaps(mask, _GAP).astype(np.uint8) * 255)
        self._shrunk: dict[tuple[Side, float], np.ndarray] = {}
        self._last: tuple[tuple[float, ...], Structure | None] = ((), None)  # box and step, and the structure

    @property
    def unit(self) -> float:
        """px of the reference per compared pixel: the pixel size of the coarser image. Less where the overlap
        is too small for templates side by side."""
        scale = scale_of(self.start[:2, :2])
        box = self.overlap(0.0)
        room = np.inf if box is None else float((box[2:] - box[:2]).min()) / _LEAST_SIDE
        return float(np.clip(room, _FINEST * scale, max(1.0, scale)))

    def overlap(self, margin: float) -> np.ndarray | None:
        """Box (x0, y0, x1, y1), reference px, of the overlap under `start` and `margin` px around it; None
        where the images do not overlap."""
        height, width = self._images.sensed.shape
        corners = np.array(
            [[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]], dtype=np.float64
        )
        mapped = apply_affine(self.start, corners)
        height, width = self._images.reference.shape
        low = np.maximum(np.floor(mapped.min(axis=0) - margin), 0.0)
        high = np.minimum(np.ceil(mapped.max(axis=0) + margin), [width - 1, height - 1])
        return np.concatenate([low, high]) if (high > low).all() else None

    def sensed(self, reference: np.ndarray, displacement: np.ndarray) -> np.ndarray:
        """Where places (N, 2) of the reference, displaced by (N, 2) px, lie in the sensed image, px."""
        return apply_affine(self._back, reference + displacement)

    def aligned(self, box: np.ndarray, step: float, field: DisplacementField | None = None) -> Aligned:
        """Both images in the box (x0, y0, x1, y1), reference px, one pixel every `step` px of it.

        Place x of the reference shows the sensed pixel that `start` maps to x + field(x).
        """
        both = Pair(reference=self._reference_in(box, step), sensed=self._sensed_in(box, step, field))
        return Aligned(both.map(lambda sampled: sampled[0]), both.map(lambda sampled: sampled[1]))

    def reference_structure(self, box: np.ndarray, step: float, grown: int = 0) -> Structure | None:
        """The structure of the reference in the box, see `aligned`; None where it has no edges. grown: as of
        Structure.of; beyond a border the nearest pixels go on."""
        key = *box.tolist(), step, grown
        if self._last[0] != key:  # the same in every round of a level
            self._last = key, Structure.of(*self._reference_in(box, step), grown)
        return self._last[1]

    def sensed_structure(
        self, box: np.ndarray, step: float, field: DisplacementField, grown: int = 0
    ) -> Structure | None:
        """The structure of the sensed image in the box under the field; None where it has no edges. grown: as
        of Structure.of; beyond a border the nearest pixels go on."""
        return Structure.of(*self._sensed_in(box, step, field), grown)

    def _reference_in(self, box: np.ndarray, step: float) -> tuple[np.ndarray, np.ndarray]:
        return self._sampled("reference", np.meshgrid(*grid_lines(box, step), copy=False), step)

    def _sensed_in(
        self, box: np.ndarray, step: float, field: DisplacementField | None
    ) -> tuple[np.ndarray, np.ndarray]:
        x, y = grid_lines(box, step)
        place = np.meshgrid(x, y, copy=False)
        if field is not None:
            moved = field.on_grid(x, y)
            place = [place[axis] + moved[..., axis] for axis in (0, 1)]
        scale = scale_of(self._back[:2, :2])
        places = [row[0] * place[0] + row[1] * place[1] + row[2] for row in self._back[:2]]
        return self._sampled("sensed", places, step * scale)

    def _sampled(self, side: Side, places: list[np.ndarray], spacing: float) -> tuple[np.ndarray, np.ndarray]:
        """One image and its mask at columns and rows `places`, `spacing` px of it apart."""
        x, y = (np.ascontiguousarray(place, dtype=np.float32) for place in places)
        self._tick()
        key = side, round(spacing, 3)
        if key not in self._shrunk:
            self._shrunk[key] = against_aliasing(self._images.on(side), 1.0 / spacing)
        image = cv2.remap(self._shrunk[key], x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        known = cv2.remap(
            self._masks.on(side), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0
        )
        return image, known == 255


def grid_lines(box: np.ndarray, step: float) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows of the grid, px of the reference."""
    return np.arange(box[0], box[2] + 1e-6, step), np.arange(box[1], box[3] + 1e-6, step)
