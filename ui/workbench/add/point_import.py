"""Reads the point pairs of any vector layer as control points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ....core.errors import TiepointError
from ....core.points.control_points import ControlPoints
from ....core.raster.points.point_files import read_georeferencer_points
from ....core.raster.read import map_places
from ....core.raster.read.source import RasterInfo
from ..session.point_session import PointSession

MAP, CENTRES, CORNERS = (
    "map",
    "centres",
    "corners",
)  # map units; pixels with 0 at the first pixel's centre, or corner
_OURS = "control_points"  # layer in Tiepoint's GeoPackages
_KNOWN = (  # well-known names of sensed x and y, and their units
    ("sen_col", "sen_row", CENTRES),
    ("source_x", "source_y", MAP),
    ("sourcex", "sourcey", MAP),
    ("pixelx", "pixely", MAP),
)


@dataclass(frozen=True)
class Mapping:
    """Which fields of a layer hold which values."""

    sensed_x: str = ""
    sensed_y: str = ""
    sensed_in: str = CENTRES
    reference_x: str = ""  # x and y empty: the geometry, in the layer's CRS
    reference_y: str = ""
    reference_in: str = MAP
    enabled: str = ""  # "" = all are enabled

    def complete(self) -> bool:
        return bool(self.sensed_x and self.sensed_y) and bool(self.reference_x) == bool(self.reference_y)


def mapping_by_names(layer: QgsVectorLayer) -> Mapping:
    """The mapping that the field names suggest; incomplete if they suggest none."""
    names = {field.name().lower(): field.name() for field in layer.fields()}
    geometry = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    mapping = Mapping(enabled=names.get("enabled", names.get("enable", "")))
    if not geometry:
        x, y = names.get("map_x", names.get("mapx", "")), names.get("map_y", names.get("mapy", ""))
        mapping = replace(mapping, reference_x=x, reference_y=y)
    for x, y, kind in _KNOWN:
        if x in names and y in names and (geometry or mapping.reference_x):
            return replace(mapping, sensed_x=names[x], sensed_y=names[y], sensed_in=kind)
    return mapping


def open_file(path: Path) -> QgsVectorLayer:
    """The point layer of a vector file. Raises TiepointError."""
    for uri in (f"{path}|layername={_OURS}", str(path)):
        layer = QgsVectorLayer(uri, path.stem, "ogr")
        if layer.isValid():
            return layer
    raise TiepointError("file_without_points", name=path.name)


def read_points_file(path: Path, session: PointSession) -> ControlPoints:
    """The points of a Georeferencer file, as points made by hand. Raises TiepointError."""
    points = read_georeferencer_points(path, session.infos)
    return replace(points, manual=np.ones(len(points), bool))


def read_layer(layer: QgsVectorLayer, mapping: Mapping, session: PointSession) -> ControlPoints:
    """The point pairs of `layer`, without those that lack a place in one of the rasters.

    Flags, scores and precisions are read from Tiepoint's own fields; other points count as made by hand.
    Raises TiepointError if nothing can be read.
    """
    columns = {name: _field(layer, name) for name in (mapping.sensed_x, mapping.sensed_y)}
    by_fields = bool(mapping.reference_x)
    if by_fields:
        columns.update({name: _field(layer, name) for name in (mapping.reference_x, mapping.reference_y)})
    elif layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        raise TiepointError("layer_without_points", name=layer.name())
    fields = layer.fields()
    optional = (mapping.enabled or "enabled", "check_only", "manual", "score", "precision")
    at = [fields.indexOf(name) for name in optional]
    sensed, reference, rest = [], [], []
    request = QgsFeatureRequest()
    if by_fields:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in layer.getFeatures(request):
        values = feature.attributes()
        numbers = {name: _number(values[column]) for name, column in columns.items()}
        if by_fields:
            place = numbers[mapping.reference_x], numbers[mapping.reference_y]
        else:
            geometry = feature.geometry()
            point = None if geometry.isNull() or geometry.isMultipart() else geometry.asPoint()
            place = (np.nan, np.nan) if point is None else (point.x(), point.y())
        sensed.append((numbers[mapping.sensed_x], numbers[mapping.sensed_y]))
        reference.append(place)
        rest.append([_number(values[column]) if column >= 0 else np.nan for column in at])
    enabled, check, manual, score, precision = np.array(rest, dtype=np.float64).reshape(-1, len(at)).T
    points = ControlPoints.of(
        reference=_pixels(
            _in_reference_crs(reference, layer, mapping, session),
            mapping.reference_in,
            session.infos.reference,
        ),
        sensed=_pixels(np.array(sensed).reshape(-1, 2), mapping.sensed_in, session.infos.sensed),
        score=np.clip(np.where(np.isfinite(score), score, 1.0), 0.0, 1.0),
        precision=np.where(precision > 0, precision, np.nan),
    )
    points = replace(
        points,
        enabled=~(enabled == 0),
        check=np.nan_to_num(check) != 0,
        manual=np.nan_to_num(manual) != 0 if "manual" in fields.names() else np.ones(len(points), bool),
    )
    points = points.take(np.isfinite(np.hstack([points.sensed, points.reference])).all(axis=1))
    if not len(points):
        raise TiepointError("layer_without_pairs", name=layer.name())
    return points


def outside(points: ControlPoints, session: PointSession) -> int:
    """How many points are outside one of the rasters; many hint at wrong fields."""
    inside = np.ones(len(points), bool)
    for places, info in ((points.sensed, session.infos.sensed), (points.reference, session.infos.reference)):
        inside &= ((places >= -0.5) & (places <= np.array(info.size) - 0.5)).all(axis=1)
    return int(np.count_nonzero(~inside))


def _field(layer: QgsVectorLayer, name: str) -> int:
    column = layer.fields().indexOf(name)
    if column < 0:
        raise TiepointError("field_missing", name=layer.name(), field=name)
    return int(column)


def _number(value: object) -> float:
    if isinstance(value, str):  # a table may have a decimal comma, which GDAL reads as text
        value = value.replace(",", ".")
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):  # NULL, text
        return np.nan


def _pixels(places: np.ndarray, kind: str, info: RasterInfo) -> np.ndarray:
    if kind == MAP:
        return map_places.from_map(info, places)
    return places - (0.5 if kind == CORNERS else 0.0)


def _in_reference_crs(
    places: Iterable[tuple[float, float]], layer: QgsVectorLayer, mapping: Mapping, session: PointSession
) -> np.ndarray:
    """(N, 2) places: geometries transformed to the reference's CRS, fields unchanged."""
    found = np.array(list(places), dtype=np.float64).reshape(-1, 2)
    target: QgsCoordinateReferenceSystem = session.layer.crs()
    if mapping.reference_x or mapping.reference_in != MAP or not (layer.crs().isValid() and target.isValid()):
        return found
    operation = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())
    if operation.isShortCircuited():
        return found
    for row, (x, y) in enumerate(found.tolist()):
        try:
            point = operation.transform(x, y)
            found[row] = point.x(), point.y()
        except QgsCsException:  # noqa: PERF203 - one bad place must not lose the others
            found[row] = np.nan
    return found
