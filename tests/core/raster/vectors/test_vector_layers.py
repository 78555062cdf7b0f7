"""Layers copied with moved geometries, read back by OGR: fields, ids, names, formats."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.raster.read.georeferencing import spatial_reference
from tiepoint.core.raster.vectors.vector_layers import VectorSource, files_of, layer_crs, write_moved

pytestmark = pytest.mark.usefixtures("gdal_mode")  # with GDAL's exceptions off and on

UTM = "EPSG:32633"
TO_MAP = np.array([[10.0, 0.0, 5000.0], [0.0, -10.0, 8000.0], [0.0, 0.0, 1.0]])


def everywhere(points):
    return np.ones(len(points), bool)


def write(path, source, move=lambda p: p + 1.0, inside=everywhere, tolerance=None, feedback=None):
    return write_moved(
        source,
        path,
        move,
        to_map=TO_MAP,
        tolerance=tolerance,
        inside=inside,
        crs_wkt=UTM,
        feedback=feedback or Feedback(),
    )


@pytest.fixture
def package(tmp_path):
    """A GeoPackage with points, polygons and a table; ids with gaps; fields of many types."""
    path = tmp_path / "in.gpkg"
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32631)
    trees = dataset.CreateLayer("trees", crs, ogr.wkbPoint25D, ["FID=number", "GEOMETRY_NAME=place"])
    kinds = (ogr.OFTString, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTDate, ogr.OFTBinary)
    for name, kind in zip(("a_rather_long_name", "a_rather_long_number", "height", "seen", "fid"), kinds):
        trees.CreateField(ogr.FieldDefn(name, kind if name != "fid" else ogr.OFTString))
    for number in (3, 7, 8):
        feature = ogr.Feature(trees.GetLayerDefn())
        feature.SetFID(number)
        feature.SetField("a_rather_long_name", f"Eiche {number} ä")
        feature.SetField("a_rather_long_number", 2**40 + number)
        feature.SetField("height", number / 8)
        feature.SetField("seen", 2024, 5, number, 0, 0, 0, 0)
        feature.SetField("fid", f"old {number}")
        if number != 8:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT Z ({number} {2 * number} 99)"))
        trees.CreateFeature(feature)
    fields = dataset.CreateLayer("fields", crs, ogr.wkbCurvePolygon)
    feature = ogr.Feature(fields.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("CURVEPOLYGON (CIRCULARSTRING (0 0,5 5,10 0,5 -5,0 0))"))
    fields.CreateFeature(feature)
    table = dataset.CreateLayer("table", None, ogr.wkbNone)
    table.CreateField(ogr.FieldDefn("text", ogr.OFTString))
    row = ogr.Feature(table.GetLayerDefn())
    row.SetField("text", "kept")
    table.CreateFeature(row)
    dataset = trees = fields = table = None
    return path


def test_a_geopackage_keeps_layers_ids_fields_and_values(package, tmp_path):
    found = write(tmp_path / "out.gpkg", VectorSource(str(package)))
    assert (found.features, found.straightened, found.lost, found.invalid) == (5, 1, [], [])
    out = gdal.OpenEx(str(tmp_path / "out.gpkg"))
    assert [out.GetLayer(i).GetName() for i in range(out.GetLayerCount())] == ["trees", "fields", "table"]
    trees = out.GetLayerByName("trees")
    assert (trees.GetFIDColumn(), trees.GetGeometryColumn()) == ("number", "place")
    assert trees.GetSpatialRef().IsSame(spatial_reference(UTM), ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"])
    rows = list(trees)
    assert [row.GetFID() for row in rows] == [3, 7, 8]
    assert rows[0].GetGeometryRef().ExportToIsoWkt() == "POINT Z (5040 7930 99)"  # (3 + 1, 6 + 1) px
    assert rows[2].GetGeometryRef() is None
    assert [row["a_rather_long_name"] for row in rows] == ["Eiche 3 ä", "Eiche 7 ä", "Eiche 8 ä"]
    assert (rows[1]["a_rather_long_number"], rows[1]["height"], rows[1]["fid"]) == (2**40 + 7, 0.875, "old 7")
    assert rows[1]["seen"] == "2024/05/07"
    assert out.GetLayerByName("fields").GetGeomType() == ogr.wkbPolygon
    assert next(iter(out.GetLayerByName("table")))["text"] == "kept"


@pytest.mark.parametrize("suffix", [".shp", ".geojson"])
def test_one_layer_goes_into_other_formats(package, tmp_path, suffix):
    said = []

    class Log(Feedback):
        def info(self, message):
            said.append(message)

    path = tmp_path / f"out{suffix}"
    write(path, VectorSource(str(package), "trees"), feedback=Log())
    layer = (out := gdal.OpenEx(str(path))).GetLayer(0)
    rows = list(layer)
    assert [row.GetField(0) for row in rows] == ["Eiche 3 ä", "Eiche 7 ä", "Eiche 8 ä"]
    assert [row.GetField(1) for row in rows] == [2**40 + 3, 2**40 + 7, 2**40 + 8]
    assert rows[0].GetGeometryRef().GetPoint() == (5040.0, 7930.0, 99.0)
    assert rows[2].GetGeometryRef() is None
    assert spatial_reference(UTM).IsSame(layer.GetSpatialRef(), ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"])
    assert bool(said) == (suffix == ".shp")  # names are cut
    assert out is not None


def test_several_layers_need_a_geopackage(package, tmp_path):
    with pytest.raises(TiepointError, match="has 3 layers, and this format holds one"):
        write(tmp_path / "out.shp", VectorSource(str(package)))
    with pytest.raises(TiepointError, match="no layer “roads”"):
        write(tmp_path / "out.gpkg", VectorSource(str(package), "roads"))
    with pytest.raises(TiepointError, match="no geometry to move"):
        write(tmp_path / "out.gpkg", VectorSource(str(package), "table"))


def test_a_layer_with_two_geometries_a_feature_is_refused_and_nothing_is_written(tmp_path):
    """One of them would be left where it was."""
    (tmp_path / "two.csv").write_text("x,y,u,v\n1,2,3,4\n")
    places = "".join(
        f'<GeometryField name="{x}" encoding="PointFromColumns" x="{x}" y="{y}"/>' for x, y in ("xy", "uv")
    )
    (tmp_path / "two.vrt").write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="two"><SrcDataSource>{tmp_path / "two.csv"}</SrcDataSource>'
        f"{places}</OGRVRTLayer></OGRVRTDataSource>"
    )
    with pytest.raises(TiepointError, match="“two” has several geometries"):
        write(tmp_path / "out.gpkg", VectorSource(str(tmp_path / "two.vrt")))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["two.csv", "two.vrt"]


def test_a_shapefile_that_cannot_hold_both_kinds_of_geometry_is_told_so(tmp_path):
    """QGIS 3.40 has GDAL's exceptions on; there the error spoke of disk space."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "m.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    mixed = dataset.CreateLayer("mixed", None, ogr.wkbUnknown)
    for text in ("POINT (20 -20)", "LINESTRING (20 -20, 40 -30)"):
        feature = ogr.Feature(mixed.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        mixed.CreateFeature(feature)
    del feature, mixed, dataset
    with pytest.raises(TiepointError, match="geometries of one kind") as caught:
        write(tmp_path / "out.shp", VectorSource(str(tmp_path / "m.gpkg")))
    assert caught.value.code == "vector_not_in_shapefile"


def test_a_shapefile_that_cannot_hold_a_field_is_told_so(tmp_path, gdal_mode):
    dataset = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "m.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("scans", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("scan", ogr.OFTBinary))
    del layer, dataset
    with pytest.raises(TiepointError, match="fields of type Binary") as caught:
        write(tmp_path / "out.shp", VectorSource(str(tmp_path / "m.gpkg")))
    assert caught.value.code == "vector_not_in_format"


def test_what_the_map_breaks_is_counted(tmp_path):
    """A fold at x = 10: a polygon across it crosses itself, one beyond the map's reach is outside."""
    path = tmp_path / "in.geojson"
    shapes = [[0, 4], [6, 14], [20, 24]]
    features = [
        {
            "type": "Feature",
            "id": index,
            "properties": {},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[a, 0], [b, 0], [b, 4], [(a + b) / 2, 1], [a, 4], [a, 0]]],
            },
        }
        for index, (a, b) in enumerate(shapes)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))

    def folded(points):
        x = np.where(points[:, 0] > 10, 20 - 1.5 * (points[:, 0] - 10) - 10, points[:, 0])
        return np.column_stack([x, points[:, 1]])

    found = write(
        tmp_path / "out.gpkg", VectorSource(str(path)), folded, inside=lambda points: points[:, 0] < 16
    )
    assert found.invalid == [1]
    assert found.outside == [2]
    assert found.inside == 2


def test_names_of_qgis_and_the_files_that_are_read(package, tmp_path):
    assert VectorSource.of(f"{package}|layername=trees|geometrytype=PointZ") == VectorSource(
        str(package), "trees"
    )
    assert package.resolve() in {path.resolve() for path in files_of(VectorSource(str(package)))}
    assert "UTM zone 31N" in layer_crs(VectorSource(str(package), "trees"))[0]
    assert layer_crs(VectorSource(str(package), "trees", "EPSG:3857")) == ["EPSG:3857"]
    with pytest.raises(TiepointError, match="cannot be read"):
        layer_crs(VectorSource(str(tmp_path / "none.gpkg")))
