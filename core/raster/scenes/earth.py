"""Where a scene lies on Earth, and when it was taken, as catalogues want it: WGS 84 and UTC."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ...errors import TiepointError
from ..bindings import gdal, ogr, osr
from ..read.gdal_calls import closing_datasets
from ..read.georeferencing import coordinate_transformation
from ..read.source import RasterSource, open_raster
from ..vectors.new_layers import polygon

_WGS84 = "EPSG:4326"
_TIMES = (  # metadata domain, item -> formats
    ("IMAGERY", "ACQUISITIONDATETIME", ("%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S")),
    ("", "TIFFTAG_DATETIME", ("%Y:%m:%d %H:%M:%S",)),
    ("", "EXIF_DateTimeOriginal", ("%Y:%m:%d %H:%M:%S",)),
)


@dataclass(frozen=True)
class Earth:
    """A footprint as GeoJSON has it; None where it is not known."""

    geometry: dict[str, Any] | None = None
    bbox: list[float] | None = None  # west, south, east, north; west > east across the date line


def on_earth(ring: Sequence[Sequence[float]], crs_wkt: str) -> Earth:
    """The polygon with corners `ring` in WGS 84, cut in two where it crosses the date line."""
    system = osr.SpatialReference()
    if not ring or not crs_wkt or system.ImportFromWkt(crs_wkt) != 0 or system.IsLocal():
        return Earth()
    operation = coordinate_transformation(source_wkt=crs_wkt, target_wkt=_WGS84)
    footprint = polygon(ring)
    if operation is None:
        return Earth()
    moved = ogr.GeomTransformer(operation, ["WRAPDATELINE=YES"]).Transform(footprint)
    if moved is None or moved.IsEmpty():
        return Earth()
    parts = [moved.GetGeometryRef(index) for index in range(moved.GetGeometryCount())]
    several = moved.GetGeometryName() == "MULTIPOLYGON" and len(parts) > 1
    west, east, south, north = moved.GetEnvelope()
    if several:
        boxes = [part.GetEnvelope() for part in parts]
        west, east = min(box[0] for box in boxes if box[0] > 0), max(box[1] for box in boxes if box[1] < 0)
    return Earth(json.loads(moved.ExportToJson()), [west, south, east, north])


def epsg_code(crs_wkt: str) -> str | None:
    """Such as “EPSG:32633”; None where the coordinate system has no code."""
    system = osr.SpatialReference()
    if not crs_wkt or system.ImportFromWkt(crs_wkt) != 0 or system.GetAuthorityName(None) != "EPSG":
        return None
    return f"EPSG:{system.GetAuthorityCode(None)}"


@closing_datasets
def taken_at(source: RasterSource) -> datetime | None:
    """When the file says that it was taken; UTC is assumed. None where it does not say."""
    try:
        dataset = open_raster(source)
    except TiepointError:
        return None
    for domain, item, formats in _TIMES:
        for layout in formats:
            try:
                found = datetime.strptime(f"{dataset.GetMetadataItem(item, domain)}+0000", f"{layout}%z")
            except ValueError:
                continue
            return found
    return None


def written_at(uri: str) -> datetime | None:
    """When the file was written, also one on a server; None where that is not known."""
    found = gdal.VSIStatL(uri.split("|", maxsplit=1)[0])
    return datetime.fromtimestamp(found.mtime, timezone.utc) if found is not None and found.mtime else None
