"""A known fit from control points alone: a GeoPackage, or a .points file of the Georeferencer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..errors import TiepointError
from ..feedback import Feedback
from ..messages import NOTHING, text
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..raster.points.geopackage_reading import IN_SENSED, read_geopackage, read_places
from ..raster.points.point_files import read_georeferencer_points
from ..raster.read.gdal_calls import gdal_errors
from ..raster.read.georeferencing import coordinate_transformation, same_crs
from ..raster.read.map_places import from_map
from ..raster.read.source import RasterInfo, RasterSource, describe_pair
from ..raster.working.known_map import known_map
from .adjustment import adjust
from .reapplication import KnownResult

SUFFIXES = (".gpkg", ".points")
_SAME = 0.5  # reference px; points that lie farther off on the map were set on a raster of other pixels
_REACH = 0.25  # of the reference's longer side, that georeferencing may be off by; as a run searches


def of_points(
    path: Path, sources: Pair[RasterSource], wanted: str, feedback: Feedback, *, assumed: bool = False
) -> KnownResult:
    """The fit of `wanted`, one of options.TRANSFORMS, to the enabled points of a file.

    sources: the reference and the sensed raster that the points were set on. Points of a GeoPackage lie on
    the map, so any raster with coordinates may be the reference. Where the two have different coordinate
    systems and the points confirm it, the exact map between them is applied first, as in a run. assumed:
    whether nobody named the sensed raster, so that a raster with other pixels is refused.
    Raises TiepointError where the points do not determine the transform, and Cancelled.
    """
    infos = describe_pair(sources)
    points = _read(path, infos, feedback)
    if assumed and path.suffix.lower() != ".points":
        _check_pixels(path, points, infos.sensed)
    known = known_map(infos)
    if known is not None and not known.suits(points, _REACH * max(infos.reference.size)):
        known = None
    sizes = infos.map(lambda info: info.size)
    adjustment = adjust(points, wanted, known=known, sizes=sizes, feedback=feedback)
    if adjustment.transform is None:
        raise TiepointError(adjustment.refusal)
    sensed = infos.sensed
    return KnownResult(
        adjustment.transform, points, reference=sources.reference, sensed=sensed, sensed_size=sensed.size
    )


def _read(path: Path, infos: Pair[RasterInfo], feedback: Feedback) -> ControlPoints:
    if path.suffix.lower() == ".points":
        return read_georeferencer_points(path, infos)
    points, reference = read_geopackage(path), infos.reference
    pixels = _pixels_by_map(path, reference)
    off = np.linalg.norm(pixels - points.reference, axis=1)
    if not np.isfinite(off).any() or np.nanmedian(off) < _SAME:
        return points
    feedback.info(text("log_points_by_map", name=reference.source.name))
    return replace(points, reference=pixels, enabled=points.enabled & np.isfinite(off))


def _check_pixels(path: Path, points: ControlPoints, sensed: RasterInfo) -> None:
    """Raise TiepointError where the points do not count in this raster's pixels."""
    beyond = ~_inside(points.sensed, sensed)
    if sensed.placed:
        places = from_map(sensed, read_places(path, IN_SENSED)[0])
        off = np.linalg.norm(places - points.sensed, axis=1)
        other = bool(_inside(places, sensed).any()) and np.nanmedian(off) >= _SAME
    else:
        other = False
    if other or beyond.any():
        raise TiepointError("points_of_other_pixels", name=sensed.source.name)


def _inside(pixels: np.ndarray, info: RasterInfo) -> np.ndarray:
    """(N,): whether pixels (N, 2) are on the raster, or within one pixel of it."""
    return ((pixels > -1.5) & (pixels < np.add(info.size, 0.5))).all(axis=1)


def _pixels_by_map(path: Path, reference: RasterInfo) -> np.ndarray:
    """(N, 2) float64: pixels of the reference at the points' places on the map; nan where unknown."""
    places, wkt = read_places(path)
    unknown = np.full(places.shape, np.nan)
    if not (wkt and reference.crs_wkt and reference.placed and len(places)):
        return unknown
    if not same_crs(wkt, reference.crs_wkt):
        operation = coordinate_transformation(source_wkt=wkt, target_wkt=reference.crs_wkt)
        if operation is None:
            return unknown
        with gdal_errors(NOTHING):
            places = np.array(operation.TransformPoints(places.tolist()), dtype=np.float64)[:, :2]
    pixels = from_map(reference, places)
    return np.where(np.isfinite(pixels), pixels, np.nan)
