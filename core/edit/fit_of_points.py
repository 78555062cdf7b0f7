"""A known fit from control points alone: a GeoPackage, or a .points file of the Georeferencer."""

from __future__ import annotations

from pathlib import Path

from ..errors import TiepointError
from ..feedback import Feedback
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..raster.points.geopackage_reading import read_geopackage
from ..raster.points.point_files import read_georeferencer_points
from ..raster.read.source import RasterInfo, RasterSource, describe_pair
from ..raster.working.known_map import known_map
from .adjustment import adjust
from .reapplication import KnownResult

SUFFIXES = (".gpkg", ".points")
_REACH = 0.25  # of the reference's longer side, that georeferencing may be off by; as a run searches


def of_points(path: Path, sources: Pair[RasterSource], wanted: str, feedback: Feedback) -> KnownResult:
    """The fit of `wanted`, one of options.TRANSFORMS, to the enabled points of a file.

    sources: the reference and the sensed raster that the points were set on. Where these have different
    coordinate systems and the points confirm it, the exact map between them is applied first, as in a run.
    Raises TiepointError where the points do not determine the transform, and Cancelled.
    """
    infos = describe_pair(sources)
    points = _read(path, infos)
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


def _read(path: Path, infos: Pair[RasterInfo]) -> ControlPoints:
    if path.suffix.lower() == ".points":
        return read_georeferencer_points(path, infos)
    return read_geopackage(path)
