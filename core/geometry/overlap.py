"""Places in the overlap of a pair, at which a transform is judged."""

from __future__ import annotations

import numpy as np

from ..pair import Pair, Size
from .transforms import Transform


def lattice_between(low: np.ndarray, high: np.ndarray, side: int) -> np.ndarray:
    """(side * side, 2) points from `low` to `high`, row by row."""
    x, y = np.meshgrid(np.linspace(low[0], high[0], side), np.linspace(low[1], high[1], side))
    return np.column_stack([x.ravel(), y.ravel()])


def overlap_places(transform: Transform, side: int, sizes: Pair[Size]) -> np.ndarray:
    """(N, 2) sensed pixels, those of a side x side lattice over the sensed raster that `transform` maps into
    the reference; may be none. sizes: of the rasters, px."""
    whole = lattice_between(np.zeros(2), np.array(sizes.sensed, dtype=np.float64) - 1, side)
    mapped = transform.apply(whole)
    with np.errstate(invalid="ignore"):  # beyond a horizon
        inside = ((mapped >= -0.5) & (mapped <= np.array(sizes.reference) - 0.5)).all(axis=1)
    return whole[inside]
