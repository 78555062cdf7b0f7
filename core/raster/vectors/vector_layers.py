"""The layers of a vector dataset, copied with their geometries moved: names, fields and values stay.

Written by OGR as a GeoPackage, a Shapefile or GeoJSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...files.file_names import file_of
from ...geometry.linear import apply_affine, scale_of
from ...messages import Notice, text
from ..bindings import gdal, ogr, osr
from ..read.gdal_calls import GdalLog, closing_datasets, failure, gdal_errors
from ..read.georeferencing import spatial_reference
from ..warp.output_file import space_hint
from .moved_geometry import PointMap, applied, moved, vertices_of

DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON", ".json": "GeoJSON"}
STAGE = "vector"
_AT_ONCE = 500  # features whose vertices are moved in one call
_BLOCK = 4096  # vertices between two checks for cancelling; 0.2 s under a spline of 2000 points
_SHOWN = 5  # feature ids that a message lists
# What GDAL says -> code of the message, where the format and not the place is the reason
_LIMITS = {
    "geometry to": "vector_not_in_shapefile",
    "geometry type": "vector_not_in_format",
    "fields of type": "vector_not_in_format",
    "field of type": "vector_not_in_format",
}


@dataclass(frozen=True)
class VectorSource:
    """A vector dataset as OGR opens it. layer: name of the one that is meant; "" = all.

    crs_wkt: CRS of the QGIS layer, which overrides the file's; empty = the file's.
    """

    uri: str
    layer: str = ""
    crs_wkt: str = ""

    @property
    def name(self) -> str:
        """Short name for messages."""
        return Path(self.uri).name or self.uri

    @classmethod
    def of(cls, text: str) -> VectorSource:
        """From a name such as QGIS has it: path|layername=roads."""
        uri, *parts = text.split("|")
        names = [part[len("layername=") :] for part in parts if part.startswith("layername=")]
        return cls(uri, names[0] if names else "")


@dataclass
class Moved:
    """What became of the features, counted; ids of the first of each kind."""

    features: int = 0
    invalid: list[int] = field(default_factory=list)  # valid before and not after
    outside: list[int] = field(default_factory=list)  # a vertex lies beyond the part that can be moved
    lost: list[int] = field(default_factory=list)  # no place there: without geometry now
    straightened: int = 0  # curves that became lines
    inside: int = 0  # features with a vertex in the part that can be moved


@closing_datasets
def layer_crs(source: VectorSource) -> list[str]:
    """WKT of the CRS of each layer that is meant, "" where it has none. Raises TiepointError."""
    if source.crs_wkt and _is_on_earth(spatial_reference(source.crs_wkt)):
        return [source.crs_wkt]
    with gdal_errors(Notice.of("vector_unreadable", name=source.name)):
        dataset = _opened(source)
        return [wkt_of(layer) for layer in _layers(dataset, source) if layer.GetGeomType() != ogr.wkbNone]


@closing_datasets
def write_moved(
    source: VectorSource,
    path: Path,
    move: PointMap,
    *,
    to_map: np.ndarray,
    tolerance: float | None,
    inside: PointMap,
    crs_wkt: str,
    feedback: Feedback,
) -> Moved:
    """Write the layers of `source` with their geometries moved to `path`, private, by its suffix.

    move: coordinates of the source (N, 2) -> reference pixels; to_map: (3, 3), those -> coordinates of the
    output, whose CRS is crs_wkt ("" = none). tolerance: of lines, reference pixels; see moved_geometry.moved.
    inside: coordinates (N, 2) -> (N,) bool, whether the map holds there. Layers without geometry are copied.
    Raises TiepointError and Cancelled.
    """
    found = Moved()
    notice = Notice.of("vector_not_written", name=path.name, **space_hint(path.parent))
    unit = scale_of(to_map[:2, :2])
    to_output = _by_blocks(lambda points: apply_affine(to_map, move(points)), feedback)

    with gdal_errors(notice) as log:
        dataset = _opened(source)
        layers = _layers(dataset, source)
        kind = DRIVERS[path.suffix.lower()]
        if kind != "GPKG" and len(layers) > 1:
            raise TiepointError("vector_many_layers", name=source.name, count=len(layers))
        target = gdal.GetDriverByName(kind).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if target is None:
            raise failure(notice, log)
        total = sum(max(layer.GetFeatureCount(), 0) for layer in layers) or 1
        for layer in layers:
            copy = _created(target, layer, kind, crs_wkt, path, log)
            if copy is None:
                raise failure(_beyond_format(log, path) or notice, log)
            _transaction(target, begin=True)
            for features in _chunks(layer):
                feedback.check()
                feedback.progress(STAGE, min(found.features / total, 1.0))
                _move(features, to_output, None if tolerance is None else tolerance * unit, inside, found)
                for feature in features:
                    if not _copied(feature, copy, kind, log):
                        raise failure(_beyond_format(log, path) or notice, log)
            _transaction(target, begin=False)
            copy = None
        target.FlushCache()
        del layers, layer
        target = dataset = None  # closing writes the rest
        if log.failures or not _is_whole(path, found.features):
            raise failure(_beyond_format(log, path) or notice, log)
        if log.warnings:
            feedback.info(text("vector_format_warns", name=path.name, words="; ".join(log.warnings[:_SHOWN])))
    feedback.progress(STAGE, 1.0)
    return found


def _is_whole(path: Path, count: int) -> bool:
    """Whether the file has all features: GDAL reports no error where a GeoJSON is cut off by a full disk."""
    written = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    if written is None:
        return False
    layers = [written.GetLayer(number) for number in range(written.GetLayerCount())]
    return sum(layer.GetFeatureCount() for layer in layers) == count


def _beyond_format(log: GdalLog, path: Path) -> Notice | None:
    """Why the format of `path` cannot hold the layer; None where the format is not the reason."""
    said = " ".join(log.failures)
    code = next((code for words, code in _LIMITS.items() if words in said), None)
    return None if code is None else Notice.of(code, name=path.name)


def _by_blocks(move: PointMap, feedback: Feedback) -> PointMap:
    """`move` block by block, so that it can be cancelled: one polygon may have millions of vertices."""

    def moved_points(points: np.ndarray) -> np.ndarray:
        found = np.empty(points.shape)
        for start in range(0, len(points), _BLOCK):
            feedback.check()
            part = slice(start, start + _BLOCK)
            found[part] = move(points[part])
        return found

    return moved_points


def files_of(source: VectorSource) -> list[Path]:
    """The files of a dataset, which no output may replace."""
    with gdal_errors(Notice.of("vector_unreadable", name=source.name)):
        dataset = gdal.OpenEx(source.uri, gdal.OF_VECTOR)
        listed = [] if dataset is None else dataset.GetFileList() or []
    file = file_of(source.uri)
    return [Path(name) for name in listed] + ([] if file is None else [file])


def _opened(source: VectorSource) -> gdal.Dataset:
    notice = Notice.of("vector_unreadable", name=source.name)
    with gdal_errors(notice) as log:
        dataset = gdal.OpenEx(source.uri, gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        if dataset is None:
            raise failure(notice, log)
    return dataset


def _layers(dataset: gdal.Dataset, source: VectorSource) -> list[ogr.Layer]:
    """The layers that are meant. Raises TiepointError where there is none of that name, or none at all."""
    names = (
        [source.layer]
        if source.layer
        else [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    )
    layers = [dataset.GetLayerByName(name) for name in names]
    if not layers or None in layers:
        raise TiepointError("vector_without_layer", name=source.name, layer=source.layer)
    for layer in layers:
        if layer.GetLayerDefn().GetGeomFieldCount() > 1:
            raise TiepointError("vector_many_geometries", layer=layer.GetName())
    if all(layer.GetGeomType() == ogr.wkbNone for layer in layers):
        raise TiepointError("vector_without_geometry", name=source.name)
    return layers


def wkt_of(layer: ogr.Layer) -> str:
    """WKT of its CRS, "" where it has none on the earth."""
    crs = layer.GetSpatialRef()
    return str(crs.ExportToWkt(["FORMAT=WKT2_2019"])) if crs is not None and _is_on_earth(crs) else ""


def _is_on_earth(crs: osr.SpatialReference) -> bool:
    """False for an engineering CRS, and for what a GeoPackage calls undefined."""
    return not crs.IsLocal() and not (crs.GetName() or "").lower().startswith("undefined")


def _created(
    target: gdal.Dataset, layer: ogr.Layer, kind: str, crs_wkt: str, path: Path, log: GdalLog
) -> ogr.Layer | None:
    """An empty layer with the name, the fields and the geometry type of `layer`; None where it cannot be."""
    crs: osr.SpatialReference | None = spatial_reference(crs_wkt) if crs_wkt else None
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    taken = {each.GetName().lower() for each in fields}
    options = {
        "GPKG": [
            f"FID={_free(layer.GetFIDColumn() or 'fid', taken)}",
            f"GEOMETRY_NAME={_free(layer.GetGeometryColumn() or 'geom', taken)}",
        ],
        "ESRI Shapefile": ["ENCODING=UTF-8"],
        "GeoJSON": ["COORDINATE_PRECISION=10"],
    }[kind]
    geometry = layer.GetGeomType()
    name = layer.GetName() if kind == "GPKG" else path.stem
    plain = geometry if geometry == ogr.wkbNone else ogr.GT_GetLinear(geometry)
    try:
        copy = target.CreateLayer(name, None if geometry == ogr.wkbNone else crs, plain, options)
        if copy is None or any(copy.CreateField(each) != 0 for each in fields):
            return None
    except RuntimeError as error:  # where ogr.UseExceptions() was called, before GDAL 3.7
        log.raised(error)
        return None
    return copy if copy.GetLayerDefn().GetFieldCount() == len(fields) else None


def _transaction(target: gdal.Dataset, *, begin: bool) -> None:
    """Begin or end one where the format has them: for others, the call raises after ogr.UseExceptions()."""
    if target.TestCapability(ogr.ODsCTransactions):
        (target.StartTransaction if begin else target.CommitTransaction)()


def _free(name: str, taken: set[str]) -> str:
    """`name`, with a number where a field has it."""
    candidates = [name, *(f"{name}_{number}" for number in range(1, 100))]
    return next(each for each in candidates if each.lower() not in taken)


def _chunks(layer: ogr.Layer) -> Iterator[list[ogr.Feature]]:
    layer.ResetReading()
    features: list[ogr.Feature] = []
    for feature in layer:
        features.append(feature)
        if len(features) == _AT_ONCE:
            yield features
            features = []
    if features:
        yield features


def _move(
    features: list[ogr.Feature], move: PointMap, tolerance: float | None, inside: PointMap, found: Moved
) -> None:
    """Replace the geometries of `features`, and count what became of them."""
    placed = [feature for feature in features if feature.GetGeometryRef() is not None]
    geometries = [feature.GetGeometryRef().Clone() for feature in placed]
    found.features += len(features)
    found.straightened += sum(bool(geometry.HasCurveGeometry()) for geometry in geometries)
    holds = applied(inside, [vertices_of(geometry) for geometry in geometries])
    for feature, before, after, held in zip(placed, geometries, moved(geometries, move, tolerance), holds):
        number = feature.GetFID()
        if not before.IsEmpty():
            found.inside += int(held.any())
            if not held.all():
                found.outside.append(number)
            if after.IsEmpty():
                found.lost.append(number)
            elif after.GetDimension() == 2 and _valid(before) and not _valid(after):
                found.invalid.append(number)
        feature.SetGeometryDirectly(after)


def _valid(geometry: ogr.Geometry) -> bool:
    """Whether GEOS finds it valid; its complaints are no errors of the copy."""
    with gdal_errors(Notice.of("vector_unreadable", name="")):
        return bool(geometry.IsValid())


def _copied(feature: ogr.Feature, copy: ogr.Layer, kind: str, log: GdalLog) -> bool:
    row = ogr.Feature(copy.GetLayerDefn())
    # By position: a Shapefile cuts the names of fields to ten characters.
    row.SetFromWithMap(feature, True, list(range(copy.GetLayerDefn().GetFieldCount())))
    if kind != "ESRI Shapefile":  # its ids count from 0, in the order of writing
        row.SetFID(feature.GetFID())
    geometry = row.GetGeometryRef()
    if kind == "ESRI Shapefile" and geometry is not None and geometry.IsEmpty():
        row.SetGeometry(None)
    try:
        return bool(copy.CreateFeature(row) == 0)
    except RuntimeError as error:  # where ogr.UseExceptions() was called, before GDAL 3.7
        log.raised(error)
        return False
