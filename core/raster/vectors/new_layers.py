"""New vector layers in a GeoPackage: created, filled row by row, and complete or an error."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from ...messages import Notice
from ..bindings import gdal, ogr
from ..read.gdal_calls import GdalLog, failure, gdal_errors
from ..read.georeferencing import layer_crs
from ..read.source import RasterInfo
from ..warp.output_file import space_hint

_KINDS = {str: ogr.OFTString, float: ogr.OFTReal, int: ogr.OFTInteger, bool: ogr.OFTInteger}


class Row(NamedTuple):
    """A feature."""

    geometry: ogr.Geometry | None
    values: Mapping[str, Any]  # by column; None, nan or no value = NULL
    id: int | None = None  # of the feature; None = the next one


class NewLayers:
    """The GeoPackage that `new_layers` opens."""

    def __init__(self, package: gdal.Dataset, reference: RasterInfo, notice: Notice, log: GdalLog) -> None:
        self._package, self._reference, self._notice, self._log = package, reference, notice, log

    def add(self, name: str, kind: int, columns: Mapping[str, type], rows: Iterable[Row]) -> None:
        """A layer of `rows` in the reference's CRS.

        kind: of the geometries, as ogr.wkbPoint. columns: name -> str, float, int or bool. Raises
        TiepointError.
        """
        layer = self._package.CreateLayer(name, layer_crs(self._reference), kind)
        if layer is None:
            raise failure(self._notice, self._log)
        for column, type_ in columns.items():
            field = ogr.FieldDefn(column, _KINDS[type_])
            if type_ is bool:
                field.SetSubType(ogr.OFSTBoolean)
            layer.CreateField(field)
        definition = layer.GetLayerDefn()
        for row in rows:
            if layer.CreateFeature(_feature(definition, columns, row)) != 0:
                raise failure(self._notice, self._log)

    def commit(self) -> None:
        """End the transaction."""
        self._package.CommitTransaction()
        self._package.FlushCache()

    def close(self) -> None:
        """Close the file: with its last reference, which must not wait for an error's traceback to go."""
        self._package = None


@contextmanager
def new_layers(path: Path, reference: RasterInfo, code: str, *, added: bool = False) -> Iterator[NewLayers]:
    """Layers of a new GeoPackage at `path`, a private place, or, with `added`, of the one that is there.

    code: of the message where they cannot be written. Raises TiepointError.
    """
    notice = Notice.of(code, **space_hint(path.parent))
    with gdal_errors(notice) as log:
        layers = NewLayers(_opened(path, added=added, notice=notice, log=log), reference, notice, log)
        try:
            yield layers
            layers.commit()
        finally:
            layers.close()
        if log.failures:
            raise failure(notice, log)


def line(places: Sequence[Sequence[float]]) -> ogr.Geometry:
    """The line through these places (x, y)."""
    return _through(ogr.wkbLineString, places)


def point(place: Sequence[float]) -> ogr.Geometry:
    """The point at (x, y)."""
    return _through(ogr.wkbPoint, [place])


def polygon(corners: Sequence[Sequence[float]]) -> ogr.Geometry:
    """The polygon with these corners (x, y), the first given once."""
    whole = ogr.Geometry(ogr.wkbPolygon)
    whole.AddGeometryDirectly(_through(ogr.wkbLinearRing, [*corners, corners[0]]))
    return whole


def _through(kind: int, places: Sequence[Sequence[float]]) -> ogr.Geometry:
    geometry = ogr.Geometry(kind)
    for x, y in places:
        geometry.AddPoint_2D(float(x), float(y))
    return geometry


def _opened(path: Path, *, added: bool, notice: Notice, log: GdalLog) -> gdal.Dataset:
    """The package, with a transaction begun."""
    if added:
        package = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    else:
        package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if package is None:
        raise failure(notice, log)
    package.StartTransaction()
    return package


def _feature(definition: ogr.FeatureDefn, columns: Mapping[str, type], row: Row) -> ogr.Feature:
    feature = ogr.Feature(definition)
    if row.id is not None:
        feature.SetFID(row.id)
    for index, (column, type_) in enumerate(columns.items()):  # GDAL looks a name up again in every feature
        value = row.values.get(column)
        if value is not None and not (type_ is float and not math.isfinite(value)):
            feature.SetField(index, int(value) if type_ is bool else type_(value))
    if row.geometry is not None:
        feature.SetGeometryDirectly(row.geometry)
    return feature
