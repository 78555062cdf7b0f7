"""A layer with a row and a footprint for each scene of a series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...messages import Notice
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.georeferencing import layer_crs
from ..read.source import RasterInfo
from ..vectors.outline import polygon_of
from ..warp.output_file import space_hint

LAYER = "scenes"
Ring = Sequence[Sequence[float]]  # (x, y) of the corners, the first once; empty = no footprint
_KINDS = {str: ogr.OFTString, float: ogr.OFTReal, int: ogr.OFTInteger}


@closing_datasets
def write_footprints(
    path: Path,
    rows: Iterable[tuple[Ring, Mapping[str, Any]]],
    columns: Mapping[str, type],
    reference: RasterInfo,
) -> None:
    """Write a GeoPackage with the layer `scenes` of polygons, in the reference's CRS.

    path: private. rows: footprint and values by column; None = NULL. columns: name -> str, float or int.
    Raises TiepointError.
    """
    notice = Notice.of("footprints_not_written", **space_hint(path.parent))
    with gdal_errors(notice) as log:
        package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if package is None:
            raise failure(notice, log)
        package.StartTransaction()
        layer = package.CreateLayer(LAYER, layer_crs(reference), ogr.wkbPolygon)
        if layer is None:
            raise failure(notice, log)
        for name, kind in columns.items():
            layer.CreateField(ogr.FieldDefn(name, _KINDS[kind]))
        for ring, values in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, kind in columns.items():
                if values.get(name) is not None:
                    feature.SetField(name, kind(values[name]))
            if ring:
                feature.SetGeometryDirectly(polygon_of(ring))
            if layer.CreateFeature(feature) != 0:
                raise failure(notice, log)
        package.CommitTransaction()
        layer = package = None  # closing writes the rest
        if log.failures:
            raise failure(notice, log)
