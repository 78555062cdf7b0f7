"""Longitudes that count from different meridians: 241 degrees east and 119 degrees west are one place.

Rasters of the whole world, of climate models and across the 180th meridian count from 0 to 360, others from
-180 to 180. This module only brings the two rasters of a pair together; their files and the results keep
their coordinates.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ...pair import Pair
from ..bindings import osr
from .grids import corner_matrix, geotransform_of, lattice, shift
from .placing import to_map
from .source import RasterInfo

_ALIKE = 1e-9  # of a full turn; rounding


class Span(NamedTuple):
    """From the westernmost to the easternmost coordinate of a raster."""

    west: float
    east: float


def side_by_side(infos: Pair[RasterInfo], crss: Pair[osr.SpatialReference]) -> Pair[RasterInfo]:
    """The two georeferenced rasters with longitudes that count from the same meridian. crss: their CRSs.

    In one CRS, the sensed raster is shifted by full turns if it does not overlap the reference otherwise;
    where no geotransform places it, the reference is shifted the other way. In two CRSs, a geographic
    reference CRS is centred on the reference, so that longitudes on both sides of 180 degrees are reprojected
    to its count. GDAL's transformers do this for a geographic sensed raster.
    """
    crs = crss.reference
    if crs.IsSame(crss.sensed, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]):
        turns = _turns_apart(infos.map(_span), crs)
        if not turns:
            return infos
        if infos.sensed.placing is not None:
            return replace(infos, reference=_moved(infos.reference, -turns))
        return replace(infos, sensed=_moved(infos.sensed, turns))
    if not crs.IsGeographic():
        return infos
    span = _span(infos.reference)
    if max(-span.west, span.east) <= _full_turn(crs) / 4:  # longitudes near it are alike in both counts
        return infos
    centred = replace(infos.reference, crs_wkt=_centred(crs, (span.west + span.east) / 2))
    return replace(infos, reference=centred)


def _span(info: RasterInfo) -> Span:
    width, height = info.size
    if info.placing is not None:
        along = to_map(info.placing, info.size, lattice(np.array([0.0, 0.0, width, height]), 9))[:, 0]
        known = along[np.isfinite(along)]
        return Span(float(known.min()), float(known.max())) if len(known) else Span(0.0, 0.0)
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]])
    east = corners @ corner_matrix(info.geotransform or ())[0]
    return Span(float(east.min()), float(east.max()))


def _turns_apart(spans: Pair[Span], crs: osr.SpatialReference) -> float:
    """What to add to the sensed coordinates so that the rasters overlap; 0 where no full turn does it."""
    sensed, reference = spans.sensed, spans.reference

    def overlap(offset: float) -> float:
        return min(sensed.east + offset, reference.east) - max(sensed.west + offset, reference.west)

    if overlap(0.0) > 0:
        return 0.0
    turn = _full_turn(crs)
    if np.isnan(turn):
        return 0.0
    about = np.floor((reference.west + reference.east - sensed.west - sensed.east) / 2 / turn)
    best = max((about * turn, (about + 1) * turn), key=overlap)
    return float(best) if overlap(best) > 0 else 0.0


def _full_turn(crs: osr.SpatialReference) -> float:
    """Once round the earth in units of the CRS; nan where a full turn is not a shift to the east."""
    if crs.IsGeographic():
        return float(2 * np.pi / crs.GetAngularUnits())
    geographic = crs.CloneGeogCS()
    if geographic is None:
        return np.nan
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    try:
        operation = osr.CoordinateTransformation(geographic, crs)
        middle = crs.GetNormProjParm("central_meridian", 0.0)
        degree = np.radians(1.0) / geographic.GetAngularUnits()  # some systems count in grads
        degrees = [(middle + lon, lat) for lat in (0.0, 40.0) for lon in (-90.0, 0.0, 90.0)]
        samples = (degree * np.array(degrees)).tolist()
        east = np.array(operation.TransformPoints(samples))[:, 0].reshape(2, 3)
    except (RuntimeError, TypeError, AttributeError):  # which one depends on osr.UseExceptions()
        return np.nan
    if not np.isfinite(east).all():
        return np.nan
    quarter = (east[0, 2] - east[0, 0]) / 2
    # Meridians that are parallel and evenly spaced: Mercator, plate carree and the like.
    even = np.abs(east - east[0, 1] - quarter * np.array([-1.0, 0.0, 1.0])).max() < _ALIKE * abs(quarter)
    return float(4 * quarter) if quarter > 0 and even else np.nan


def _moved(info: RasterInfo, east: float) -> RasterInfo:
    moved = shift(east, 0.0) @ corner_matrix(info.geotransform or ())
    return replace(info, geotransform=geotransform_of(moved))


def _centred(crs: osr.SpatialReference, longitude: float) -> str:
    """The CRS with longitudes within half a turn of `longitude`, as WKT that GDAL's transformers read."""
    around = crs.Clone()
    # GDAL caches transformers by name and authority of a CRS, and would return one with another centre.
    around.SetAttrValue("GEOGCS", f"{crs.GetAttrValue('GEOGCS')} around {float(longitude)!r}")
    wkt = re.sub(r',AUTHORITY\["[^"]*","[^"]*"\]\]$', "]", str(around.ExportToWkt()))
    # WKT 1: only this version has extensions.
    return f'{wkt[:-1]},EXTENSION["CENTER_LONG","{float(longitude)!r}"]]'
