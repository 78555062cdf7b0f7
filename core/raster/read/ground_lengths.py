"""Lengths on the ground: what an offset of pixels is there, whatever the projection does to lengths.

A map unit of Web Mercator is half a metre at 60° north, and a degree has no length at all; so the ellipsoid
of the coordinate system says what an offset is.
"""

from __future__ import annotations

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import apply_affine
from ...messages import Notice
from ..bindings import osr
from .gdal_calls import gdal_errors
from .georeferencing import spatial_reference
from .source import RasterInfo, pixel_to_map

METRE = "m"
_STEP = 100.0  # map units of the difference; the scale of a projection hardly changes within it
_ABBREVIATIONS = {"metre": METRE, "meter": METRE, "meters": METRE, "metres": METRE, "foot": "ft"}
_TRUE = 0.005  # departure of a projection's scale from 1 that is left as it is; UTM's is 0.0004


def ground_offsets(
    info: RasterInfo, places: np.ndarray, offsets: np.ndarray
) -> tuple[np.ndarray, str] | None:
    """Offsets of native pixels (N, 2) at `places` (N, 2) as lengths on the ground, and their unit.

    x and y: along the axes of the map, east and north. The unit is that of the map, metres where that is an
    angle. None where the raster has no coordinate system, or GDAL does not know what it is on the ground.
    """
    if not info.georeferenced or not info.crs_wkt:
        return None
    to_map = pixel_to_map(info)
    on_map = np.asarray(offsets, dtype=np.float64) @ to_map[:2, :2].T
    try:
        with gdal_errors(Notice.of("coordinates_not_transformed")):
            unit = _map_unit(spatial_reference(info.crs_wkt), apply_affine(to_map, places))
    except TiepointError:  # no figure on the ground is no reason to lose the run
        return None
    return None if unit is None else (on_map * unit[0], unit[1])


def _map_unit(crs: osr.SpatialReference, placed: np.ndarray) -> tuple[np.ndarray, str] | None:
    """(N, 2): lengths on the ground of one map unit along x and along y at places (N, 2), and their unit."""
    if crs.IsGeographic():
        return _metres_per_angle(crs, placed[:, 1]), METRE
    scale = _scale(crs, placed) if crs.IsProjected() else None
    if scale is None:
        return None
    name = str(crs.GetLinearUnitsName() or "")
    return scale, _ABBREVIATIONS.get(name.lower(), name)


def _metres_per_angle(crs: osr.SpatialReference, latitude: np.ndarray) -> np.ndarray:
    """(N, 2): metres in one angular unit of the system east and north, at latitudes (N,) in that unit.

    The unit is the degree, or the grad, as of the French systems on the meridian of Paris.
    """
    unit = float(crs.GetAngularUnits())  # radians
    major, flattening = crs.GetSemiMajor(), 1.0 / crs.GetInvFlattening() if crs.GetInvFlattening() else 0.0
    squared = flattening * (2.0 - flattening)
    phi = unit * latitude
    bend = 1.0 - squared * np.sin(phi) ** 2
    east = major / np.sqrt(bend) * np.cos(phi)
    north = major * (1.0 - squared) / bend**1.5
    return np.column_stack([east, north]) * unit


def _scale(crs: osr.SpatialReference, placed: np.ndarray) -> np.ndarray | None:
    """(N, 2): lengths on the ground of one map unit along x and along y, in map units; None = not known."""
    geographic = crs.CloneGeogCS()
    if geographic is None:
        return None
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    operation = osr.CoordinateTransformation(crs, geographic)
    if operation is None or operation.this is None or not len(placed):
        return None
    sides = [placed, placed + (_STEP, 0.0), placed + (0.0, _STEP)]
    around = np.array(operation.TransformPoints(np.vstack(sides).tolist()))[:, :2].reshape(3, -1, 2)
    angle = _metres_per_angle(geographic, around[0][:, 1])
    moved = (around[1:] - around[0]) * angle  # (2, N, 2) metres
    scale = np.linalg.norm(moved, axis=2).T / _STEP / crs.GetLinearUnits()
    if not np.isfinite(scale).all():
        return None
    return np.where(np.abs(scale - 1.0) < _TRUE, 1.0, scale)
