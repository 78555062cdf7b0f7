"""tiepoint:apply for real: a raster and layers of QGIS under one fit, in the formats that QGIS writes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorLayer,
)
from tiepoint.tests.core.scenes import TRUTH, texture, write_raster

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
