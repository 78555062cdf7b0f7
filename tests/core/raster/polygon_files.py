"""Polygon layers for the tests, written by OGR."""

from __future__ import annotations

from osgeo import gdal, ogr, osr


def box(x0: float, y0: float, x1: float, y1: float) -> str:
    """A rectangle as WKT."""
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def write_polygons(path, *shapes: str, epsg: int | None = None, layer="areas", kind=ogr.wkbUnknown) -> str:
    """Add a layer of WKT geometries to a GeoPackage; returns the path as text."""
    crs = None
    if epsg is not None:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if path.exists():
        package = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    else:
        package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    table = package.CreateLayer(layer, crs, kind)
    table.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, shape in enumerate(shapes):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetField("number", number)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        table.CreateFeature(feature)
    return str(path)
