"""A patch: a small image of a raster's pixels at any scale, turned and placed by an affine map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...geometry.linear import apply_affine
from ...pair import Size


@dataclass(frozen=True)
class Patch:
    """Where a chip lies on a raster: `size` chip pixels, which `matrix` maps to raster pixels."""

    matrix: np.ndarray  # (3, 3) float64, affine; both sides integer at pixel centres
    size: Size

    @classmethod
    def around(cls, place: np.ndarray, per_offset: np.ndarray, step: float, size: int) -> Patch:
        """A square chip of `size` px whose centre is exactly `place` (2,), pixels of the raster.

        step: reference pixels per chip pixel. per_offset: (2, 2) raster pixels per reference pixel: the
        identity for the reference; for the sensed raster the derivative of the inverse transform here, so
        that the chip has the reference's geometry.
        """
        linear = np.asarray(per_offset, dtype=np.float64) * step
        matrix = np.eye(3)
        matrix[:2, :2] = linear
        matrix[:2, 2] = np.asarray(place, dtype=np.float64) - linear @ np.full(2, (size - 1) / 2)
        return cls(matrix, Size(size, size))

    @property
    def corners(self) -> np.ndarray:
        """(4, 2) raster pixels under the centres of the outermost chip pixels."""
        width, height = self.size.width - 1, self.size.height - 1
        return apply_affine(self.matrix, np.array([[0, 0], [width, 0], [0, height], [width, height]]))
