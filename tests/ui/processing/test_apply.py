"""tiepoint:apply for real: a raster and layers of QGIS under one fit, in the formats that QGIS writes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from tiepoint.tests.core.scenes import TRUTH, texture, write_raster
from tiepoint.ui.processing.apply_dialog import apply_parameters

from ..made_runs import add_run, make_points
from .runs import run_algorithm

UTM = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
PLACE = (120.5, 90.0)  # sensed pixel, centre


@pytest.fixture
def files(project, tmp_path):
    """A report of an affine fit, and its rasters; the sensed one has no coordinates."""
    reference = write_raster(tmp_path / "r.tif", [(texture(400, 360) * 255).astype(np.uint8)], UTM, 32633)
    sensed = write_raster(tmp_path / "s.tif", [(texture(320, 300, seed=2) * 255).astype(np.uint8)])
    report = {
        "accepted": True,
        "reference": {"source": str(reference), "size": [400, 360]},
        "sensed": {"source": str(sensed), "size": [320, 300]},
        "transform": {"model": "affine", "sensed_to_reference": TRUTH.tolist(), "known_map": None},
    }
    (tmp_path / "report.json").write_text(json.dumps(report))
    return {"FIT": str(tmp_path / "report.json"), "RASTER": str(sensed)}


@pytest.fixture
def digitised(project):
    """A layer in memory on the sensed raster, as QGIS shows it: y up from 0."""
    layer = QgsVectorLayer("Point?field=name:string(20)&field=size:double", "trees", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Buche", 2.5])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(PLACE[0] + 0.5, -(PLACE[1] + 0.5))))
    layer.dataProvider().addFeatures([feature])
    project.addMapLayer(layer)
    return layer


def expected():
    column, row = TRUTH[:2, :2] @ PLACE + TRUTH[:2, 2]
    return UTM[0] + 10.0 * (column + 0.5), UTM[3] - 10.0 * (row + 0.5)


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_a_raster_and_a_layer_in_memory_in_one_run(files, digitised, tmp_path, suffix):
    outputs = {"OUTPUT": str(tmp_path / "warped.tif"), "OUTPUT_VECTOR": str(tmp_path / f"moved.{suffix}")}
    results, log, _ = run_algorithm("apply", {**files, "VECTOR": digitised.id(), **outputs})
    assert gdal.Open(results["OUTPUT"]).RasterXSize == 400
    layer = QgsVectorLayer(results["OUTPUT_VECTOR"], "moved")
    (feature,) = layer.getFeatures()
    assert (feature["name"], feature["size"]) == ("Buche", 2.5)
    point = feature.geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx(expected(), abs=1e-3)
    assert layer.crs().authid() == "EPSG:32633"
    assert "Moved 1 features." in log.lines


def test_only_what_is_given_is_made(files, digitised, tmp_path):
    outputs = {"OUTPUT": str(tmp_path / "warped.tif"), "OUTPUT_VECTOR": str(tmp_path / "moved.gpkg")}
    results, _, _ = run_algorithm("apply", {**files, **outputs})
    assert set(results) == {"OUTPUT"}
    with pytest.raises(QgsProcessingException, match="nothing to apply the fit to"):
        run_algorithm("apply", {"FIT": files["FIT"], **outputs})


def test_control_points_ask_for_the_rasters_that_they_were_set_on(files, digitised, tmp_path):
    (tmp_path / "p.points").write_text("mapX,mapY,sourceX,sourceY,enable,dX,dY,residual\n")
    outputs = {"OUTPUT_VECTOR": str(tmp_path / "moved.gpkg")}
    with pytest.raises(QgsProcessingException, match="which rasters they were set on"):
        run_algorithm("apply", {"FIT": str(tmp_path / "p.points"), "VECTOR": digitised.id(), **outputs})
    rasters = {"REFERENCE": QgsRasterLayer(str(tmp_path / "r.tif")).source(), "SENSED": files["RASTER"]}
    given = {"FIT": str(tmp_path / "p.points"), "VECTOR": digitised.id(), **rasters, **outputs}
    with pytest.raises(QgsProcessingException, match="control points"):
        run_algorithm("apply", given)  # there are none in it


@pytest.mark.parametrize(
    ("output", "name", "words"),
    [
        ("OUTPUT_VECTOR", "ogr:dbname='there.gpkg' table=\"moved\" (geom)", "not into a database"),
        ("OUTPUT_VECTOR", "memory:", "not into a database"),
        ("OUTPUT_VECTOR", "moved.fgb", "ends in .gpkg, .shp"),
        ("OUTPUT", "warped.gpkg", "ends in .tif"),
        ("OUTPUT", "warped.img", "ends in .tif"),
    ],
)
def test_what_cannot_be_written_is_told_in_its_own_words(files, digitised, tmp_path, output, name, words):
    place = name if ":" in name else str(tmp_path / name)
    given = {**files, "VECTOR": digitised.id(), output: place}
    if output == "OUTPUT_VECTOR":
        given.pop("RASTER")
        given["SENSED"] = files["RASTER"]
    with pytest.raises(QgsProcessingException, match=words):
        run_algorithm("apply", given)
    assert not (tmp_path / name).exists()


def test_a_virtual_raster_can_be_named(files, tmp_path):
    results, _, _ = run_algorithm("apply", {**files, "OUTPUT": str(tmp_path / "warped.vrt")})
    dataset = gdal.Open(results["OUTPUT"])
    assert dataset.GetDriver().ShortName == "VRT"


def test_a_shapefile_holds_one_kind_of_geometry(files, project, tmp_path):
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "mixed.gpkg"))
    mixed = package.CreateLayer("mixed", None, ogr.wkbUnknown)
    for text in ("POINT (20 -20)", "LINESTRING (20 -20, 40 -30)"):
        feature = ogr.Feature(mixed.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        mixed.CreateFeature(feature)
    del feature, mixed, package
    given = {"FIT": files["FIT"], "VECTOR": str(tmp_path / "mixed.gpkg")}
    with pytest.raises(QgsProcessingException, match="geometries of one kind"):
        run_algorithm("apply", {**given, "OUTPUT_VECTOR": str(tmp_path / "moved.shp")})
    assert not (tmp_path / "moved.shp").exists()


def test_what_a_shapefile_cannot_hold_is_no_matter_of_space(files, digitised, tmp_path):
    digitised.dataProvider().addAttributes([QgsField("scan", QVariant.ByteArray)])
    digitised.updateFields()
    given = {**files, "VECTOR": digitised.id(), "OUTPUT_VECTOR": str(tmp_path / "moved.shp")}
    with pytest.raises(QgsProcessingException, match=r"cannot hold all .*Binary.*Choose a GeoPackage"):
        run_algorithm("apply", given)
    assert not list(tmp_path.glob("moved.*"))


def test_control_points_as_register_names_them(files, tmp_path):
    """In a model they are the layer that is loaded: points.gpkg|layername=control_points."""
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "p.gpkg"))
    package.CreateLayer("control_points", None, ogr.wkbPoint)
    del package
    rasters = {"REFERENCE": str(tmp_path / "r.tif"), "SENSED": files["RASTER"], "RASTER": files["RASTER"]}
    given = {
        "FIT": f"{tmp_path}/p.gpkg|layername=control_points",
        "OUTPUT": str(tmp_path / "o.tif"),
        **rasters,
    }
    with pytest.raises(QgsProcessingException, match=r"“p\.gpkg”"):  # there are none in it
        run_algorithm("apply", given)


def test_the_dialog_from_a_result_holds_its_fit(project, tmp_path):
    """The result's card opens it: only the layers to apply it to are left to choose."""
    result = add_run(tmp_path, make_points(), transform="auto", resampling="cubic", sensed_georeferenced=True)
    found = apply_parameters(result.points)
    assert found["FIT"] == str(tmp_path / "out_control_points.gpkg")
    assert (found["TRANSFORM"], found["RESAMPLING"], found["GRID"]) == ("affine", "cubic", "reference")
    assert project.mapLayer(found["REFERENCE"]).name() == "red"
    assert project.mapLayer(found["SENSED"]).name() == "swir"
    sensed = project.mapLayer(found["SENSED"]).source()
    given = {**found, "RASTER": sensed, "OUTPUT": str(tmp_path / "again.tif")}
    output = run_algorithm("apply", given)[0]["OUTPUT"]
    pixels = [gdal.Open(path).ReadAsArray() for path in (output, result.raster.source())]
    assert np.array_equal(*pixels)


def test_of_rasters_that_left_the_project_their_files_are_given(project, tmp_path):
    result = add_run(tmp_path, make_points(), transform="affine")
    project.removeMapLayers([layer.id() for layer in project.mapLayersByName("swir")])
    assert apply_parameters(result.points)["SENSED"] == str(tmp_path / "swir.tif")
