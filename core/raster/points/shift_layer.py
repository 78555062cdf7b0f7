"""A layer of the places where the shift between two rasters was measured, and of those where it was not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ...messages import Notice
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.georeferencing import layer_crs
from ..read.grids import apply_affine
from ..read.source import RasterInfo, pixel_to_map
from ..warp.output_file import space_hint

LAYER = "shift"
_NUMBERS = ("dx", "dy", "length", "dx_map", "dy_map", "length_map", "strength")


@closing_datasets
def write_shift_layer(
    path: Path,
    places: np.ndarray,
    shifts: np.ndarray,
    strength: np.ndarray,
    agreeing: np.ndarray,
    silent: np.ndarray,
    reference: RasterInfo,
) -> None:
    """Write a GeoPackage with the layer `shift` of points, in the reference's CRS.

    path: private, see output_file.written_together. places: (N, 2) reference pixels; shifts: (N, 2), how far
    to the right and down the sensed raster shows what lies there; strength: (N,) in [0, 1]; agreeing: (N,)
    bool. silent: (M, 2), places that say nothing. Fields: matched, agrees; dx, dy, length in reference
    pixels, y down; dx_map, dy_map, length_map in map units, y up; strength. NULL where nothing matched.
    Raises TiepointError.
    """
    to_map = pixel_to_map(reference)
    on_map = shifts @ to_map[:2, :2].T
    columns = (*shifts.T, np.hypot(*shifts.T), *on_map.T, np.hypot(*on_map.T), strength)
    notice = Notice.of("shift_points_not_written", **space_hint(path.parent))
    with gdal_errors(notice) as log:
        package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if package is None:
            raise failure(notice, log)
        package.StartTransaction()
        layer = package.CreateLayer(LAYER, layer_crs(reference), ogr.wkbPoint)
        if layer is None:
            raise failure(notice, log)
        for name in ("matched", "agrees"):
            flag = ogr.FieldDefn(name, ogr.OFTInteger)
            flag.SetSubType(ogr.OFSTBoolean)
            layer.CreateField(flag)
        for name in _NUMBERS:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
        values = np.column_stack(columns)
        for row, (x, y) in enumerate(apply_affine(to_map, np.vstack([places, silent])).tolist()):
            feature = ogr.Feature(layer.GetLayerDefn())
            matched = row < len(places)
            feature.SetField("matched", int(matched))
            feature.SetField("agrees", int(matched and bool(agreeing[row])))
            for name, value in zip(_NUMBERS, values[row] if matched else ()):
                feature.SetField(name, float(value))
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(x, y)
            feature.SetGeometryDirectly(point)
            if layer.CreateFeature(feature) != 0:
                raise failure(notice, log)
        package.CommitTransaction()
        package.FlushCache()
        layer = package = None  # closing writes the rest
        if log.failures:
            raise failure(notice, log)
