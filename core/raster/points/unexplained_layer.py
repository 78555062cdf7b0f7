"""A layer of squares: the parts of the overlap that the transform does not explain."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ...messages import Notice
from ...points.explained import EXPLAINED, OverlapGround
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.georeferencing import layer_crs
from ..read.grids import apply_affine
from ..read.source import RasterInfo, pixel_to_map
from ..vectors.outline import polygon_of
from ..warp.output_file import space_hint

LAYER = "unexplained"
_SHARE = 0.5  # drawn share of a compared square's side, so that neighbours hardly overlap


@closing_datasets
def add_unexplained(
    package_path: Path, ground: OverlapGround, state: np.ndarray, reference_info: RasterInfo
) -> None:
    """Add the layer `unexplained` to a GeoPackage of write_geopackage that is not shown yet.

    One square for each place whose `state` (see explained.states) is not EXPLAINED, in the reference's CRS.
    Fields: state, text; side, reference px. Raises TiepointError.
    """
    notice = Notice.of("unexplained_not_written", **space_hint(package_path.parent))
    left = state != EXPLAINED
    to_map = pixel_to_map(reference_info)
    with gdal_errors(notice) as log:
        package = gdal.OpenEx(str(package_path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if package is None:
            raise failure(notice, log)
        package.StartTransaction()
        layer = package.CreateLayer(LAYER, layer_crs(reference_info), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("state", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("side", ogr.OFTReal))
        for place, side, name in zip(ground.reference[left], ground.side[left], state[left]):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("state", str(name))
            feature.SetField("side", float(side))
            corners = apply_affine(to_map, place + _corners(_SHARE * side))
            feature.SetGeometryDirectly(polygon_of(corners.tolist()))
            if layer.CreateFeature(feature) != 0:
                raise failure(notice, log)
        package.CommitTransaction()
        layer = package = None  # closing writes the rest
        if log.failures:
            raise failure(notice, log)


def _corners(side: float) -> np.ndarray:
    """(4, 2) px: the corners of a square, relative to its centre."""
    return side / 2 * np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
