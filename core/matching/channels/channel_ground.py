"""The ground of a hypothesis by a network's channels: templates of them, all over the overlap.

The same statistics as of the templates of edges: each template has its own peak and standard error, and
counts if neighbours without a common pixel agree. Only what is correlated differs, so that one verdict serves
both.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

import numpy as np

from ..cnn.dense import DenseSource
from ..ground.cell_sums import Structure
from ..ground.coarse_to_fine import STIFF, Level, search_level
from ..ground.displacement_field import DisplacementField
from ..ground.ground import Ground
from ..ground.pair_aligner import PairAligner, grid_lines
from ..images import Images
from .channel_map import ChannelMap, about_mean

# px, root of the overlap's area that the network is run on: to try, and to measure.
QUICK, LARGEST = 320, 1024
SPACING = 2  # px that the network sees per compared pixel: its cells, 4 px apart, are interpolated
LEAST = 0.12  # correlation of a peak that counts
HOPELESS = 0.08  # supported share of the first level below which there is no last one; right ones: above 0.4
# Radii in compared pixels: hypotheses are off by 3 to 8 px (root mean square).
FIRST = Level(radius=7, templates=((4, 1),), rounds=4, pitch=float("inf"), stiffness=STIFF, least=LEAST)
LAST = Level(radius=4, templates=((2, 1), (4, 1)), rounds=2, pitch=float("inf"), stiffness=STIFF, least=LEAST)


class ChannelAligner(PairAligner):
    """Aligns the network's channels in place of the images. Both images are seen once, on the reference's
    grid; fields of displacements move the channels."""

    def __init__(
        self,
        source: DenseSource,
        start: np.ndarray,
        images: Images,
        masks: Images,
        largest: float = QUICK,
        tick: Callable[[], None] = lambda: None,
    ) -> None:
        """As PairAligner. largest: px, root of the area that the network is run on at most."""
        super().__init__(start, images, masks, tick)
        self._source = source
        self.seen = self._pixel(largest)  # px of the reference per pixel that the network sees
        self._maps: dict[str, tuple[ChannelMap, np.ndarray]] = {}

    def _pixel(self, largest: float) -> float:
        box = self.overlap(0.0)
        area = 0.0 if box is None else float(np.prod(box[2:] - box[:2]))
        return max(self.unit, float(np.sqrt(area)) / largest)

    def reference_structure(self, box: np.ndarray, step: float, grown: int = 0) -> Structure | None:
        """As PairAligner's, but of the network's channels; never grown."""
        x, y = grid_lines(box, step)
        return self._structure("reference", np.stack(np.meshgrid(x, y), axis=2))

    def sensed_structure(
        self, box: np.ndarray, step: float, field: DisplacementField, grown: int = 0
    ) -> Structure | None:
        """As `reference_structure`, of the sensed image displaced by `field`."""
        x, y = grid_lines(box, step)
        return self._structure("sensed", np.stack(np.meshgrid(x, y), axis=2) + field.on_grid(x, y))

    def _structure(self, side: str, places: np.ndarray) -> Structure | None:
        """places: (h, w, 2) px of the reference."""
        if side not in self._maps:
            whole = self.overlap(8.0 * self.seen)
            if whole is None:
                return None
            pair = self.aligned(whole, self.seen)
            for one in ("reference", "sensed"):
                image, mask = getattr(pair.images, one), getattr(pair.masks, one)
                channel_map = ChannelMap(self._source, (image, mask, np.zeros(2)), np.eye(2))
                self._maps[one] = channel_map, whole[:2]
        channel_map, origin = self._maps[side]
        channels, valid = channel_map.sampled((places - origin) / self.seen)
        if not valid.any():
            return None
        return Structure(np.ascontiguousarray(about_mean(channels, valid)), valid)


def ground_by_channels(
    source: DenseSource,
    start: np.ndarray,
    images: Images,
    masks: Images,
    largest: float = QUICK,
    tick: Callable[[], None] = lambda: None,
) -> Ground | None:
    """The ground around the affine `start` (3, 3), sensed -> reference px; None where the images do not
    overlap. images (H, W) float32 in [0, 1], masks (H, W) bool. largest: as of ChannelAligner."""
    aligner = ChannelAligner(source, start, images, masks, largest, tick)
    box = aligner.overlap(0.0)
    if box is None:
        return None
    step = SPACING * aligner.seen
    field, (first,) = search_level(aligner, box, step, FIRST, DisplacementField.none(box, float("inf")))
    if first.share < HOPELESS:
        return first
    smallest, best = search_level(aligner, box, step, LAST, field)[1]
    return replace(best, detail=smallest)
