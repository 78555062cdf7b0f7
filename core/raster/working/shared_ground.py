"""The overlap of two rasters by their georeferencing: its size, their pixel ratio, their distance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import TiepointError
from ...pair import Pair
from ..read.georeferencing import PixelLink
from ..read.grids import lattice
from ..read.source import RasterInfo

_SIDE = 33  # points of the lattice, a side


@dataclass(frozen=True)
class SharedGround:
    """What two rasters share by their georeferencing alone, which may be wrong."""

    overlap: float  # share of the smaller raster's area, 0 to 1
    pixel_ratio: float  # side of a sensed pixel in reference pixels
    radius: float  # map units of the reference; the automatic search radius, see working_pair.py
    reach: float  # map units; a radius that finds the sensed raster anywhere over the reference


def shared_ground(infos: Pair[RasterInfo]) -> SharedGround | None:
    """None where one of the two is not placed, or no coordinates join them."""
    reference, sensed = infos.reference, infos.sensed
    if not (reference.placed and sensed.placed):
        return None
    if bool(reference.crs_wkt) != bool(sensed.crs_wkt):
        return None
    try:
        placed = PixelLink(infos).to_reference(lattice(np.array([0, 0, *sensed.size]), _SIDE) - 0.5)
    except TiepointError:
        return None
    corners = placed + 0.5
    known = np.isfinite(corners).all(axis=1)
    if not known.any():
        return None
    width, height = reference.size
    inside = known & (corners >= 0).all(axis=1) & (corners <= (width, height)).all(axis=1)
    low, high = corners[known].min(axis=0), corners[known].max(axis=0)
    area = float(np.prod(high - low))  # of the box; a turned raster fills about half of it
    smaller = max(min(area, float(width * height)), 1e-9)
    met = np.clip(np.minimum(high, (width, height)) - np.maximum(low, 0.0), 0.0, None)
    overlap = min(1.0, float(inside.mean()) * area / smaller)
    unit = reference.map_unit
    apart = np.clip(np.maximum(low - (width, height), -high), 0.0, None)
    ratio = float(np.sqrt(area / sensed.size.area))
    far = float(np.hypot(*apart)) + max(width, height, *(high - low).tolist())
    return SharedGround(overlap, ratio, float(met.max()) / 4 * unit if met.min() > 0 else 0.0, far * unit)
