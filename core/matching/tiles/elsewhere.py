"""Whether the sensed image fits another place of the reference as well as the one that was found."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from ...geometry.linear import scale_of
from .canvases import Canvases
from .overlap_level import Around, Level

# px, root of the area of the image that covers less ground, where one place is compared with all others; and
# of the reference then, the least and the most.
SMALLER, LEAST, LARGEST = 96, 192, 1000
_SHARED_END = 0.95  # of the shifts that rivals.py compares, too: from there on, places count here


class Elsewhere:
    """How well the sensed image fits other places of the reference, under the turn and scale of a transform.

    Unlike verdict/rivals.py, which shifts the common part, this sees places outside it: an image that stands
    twice in a larger one.
    """

    def __init__(
        self, canvases: Canvases, transform: np.ndarray, least_common: float, beyond: np.ndarray
    ) -> None:
        """transform: (3, 3), sensed px -> reference px. least_common: share of the image that covers less
        ground, the least that is common at a place that counts. beyond: (2,) px of the reference, x and y;
        nearer shifts are not compared."""
        self._canvases, self._transform = canvases, transform
        self._least_common, self._beyond = least_common, beyond

    @cached_property
    def _around(self) -> Around:
        images, transform = self._canvases.images, self._transform
        sides = images.map(lambda image: float(np.sqrt(image.size)))
        smaller = min(sides.reference, sides.sensed * scale_of(transform[:2, :2]))
        level = Level(self._canvases, min(max(LEAST, SMALLER * sides.reference / smaller), LARGEST))
        return level.around(transform, self._least_common)

    def rival(self, reach: float = np.inf) -> tuple[float, np.ndarray]:
        """The value at the best other place over that under the transform, and the shift (2,) between them,
        px of the reference; 0 where too little is common under the transform to decide. reach: px of the
        reference, the longest shift that counts."""
        # Those at the very end are compared here as well as there: neither may miss a tile of half the side.
        return self._around.rival(_SHARED_END * self._beyond, reach)
