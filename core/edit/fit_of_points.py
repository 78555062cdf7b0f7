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
from ..raster.points.geopackage_reading import PlacedPoints, read_placed_points
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
    if path.suffix.lower() == ".points":
        points = read_georeferencer_points(path, infos)
    else:
        read = read_placed_points(path)
        points = _on_reference(read, infos.reference, feedback)
        if assumed:
            _check_pixels(read, infos.sensed)
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


def _on_reference(read: PlacedPoints, reference: RasterInfo, feedback: Feedback) -> ControlPoints:
    """The points in the reference's pixels: where they lie on the map, if it has other ones than they count
    in."""
    points, pixels = read.points, _pixels_by_map(read, reference)
    off = np.linalg.norm(pixels - points.reference, axis=1)
    if not np.isfinite(off).any() or np.nanmedian(off) < _SAME:
        return points
    feedback.info(text("log_points_by_map", name=reference.source.name))
    return replace(points, reference=pixels, enabled=points.enabled & np.isfinite(off))


def _check_pixels(read: PlacedPoints, sensed: RasterInfo) -> None:
    """Raise TiepointError where the points do not count in this raster's pixels."""
    pixels = read.points.sensed
    other = False
    if sensed.placed:
        places = from_map(sensed, read.places.sensed)
        off = np.linalg.norm(places - pixels, axis=1)
        other = bool(_inside(places, sensed).any()) and np.nanmedian(off) >= _SAME
    if other or not _inside(pixels, sensed).all():
        raise TiepointError("points_of_other_pixels", name=sensed.source.name)


def _inside(pixels: np.ndarray, info: RasterInfo) -> np.ndarray:
    """(N,): whether pixels (N, 2) are on the raster, or within one pixel of it."""
    return ((pixels > -1.5) & (pixels < np.add(info.size, 0.5))).all(axis=1)


def _pixels_by_map(read: PlacedPoints, reference: RasterInfo) -> np.ndarray:
    """(N, 2) float64: pixels of the reference at the points' places on the map; nan where unknown."""
    places, wkt = read.places.reference, read.reference_wkt
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
