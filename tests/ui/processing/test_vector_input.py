"""The vector layer of tiepoint:apply: all that the map shows, at its place."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QVariant
from tiepoint.tests.core.scenes import TRUTH, texture, write_raster

from .runs import run_algorithm

UTM = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)


@pytest.fixture
def fit(project, tmp_path):
    """The report of an affine fit between two rasters that are both placed by UTM."""
    sizes = {"reference": (400, 360), "sensed": (320, 300)}
    for name, size in sizes.items():
        write_raster(tmp_path / f"{name}.tif", [(texture(*size) * 255).astype(np.uint8)], UTM, 32633)
    sides = {name: {"source": str(tmp_path / f"{name}.tif"), "size": size} for name, size in sizes.items()}
    transform = {"model": "affine", "sensed_to_reference": TRUTH.tolist(), "known_map": None}
    (tmp_path / "report.json").write_text(json.dumps({"accepted": True, **sides, "transform": transform}))
    return str(tmp_path / "report.json")


@pytest.fixture
def trees(project, tmp_path):
    """A GeoPackage's layer of three trees; their numbers in the file begin with 10."""
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "trees.gpkg"))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    layer = package.CreateLayer("trees", crs, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for index in range(3):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(10 + index)
        feature["name"] = f"tree {index}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({300505 + 100 * index} 4998995)"))
        layer.CreateFeature(feature)
    del feature, layer, package
    layer = QgsVectorLayer(f"{tmp_path}/trees.gpkg|layername=trees", "the trees", "ogr")
    project.addMapLayer(layer)
    return layer


def moved(fit, layer, tmp_path):
    """Name -> (number, x, y) after tiepoint:apply, and its fields."""
    results, _, _ = run_algorithm(
        "apply", {"FIT": fit, "VECTOR": layer, "OUTPUT_VECTOR": str(tmp_path / "moved.gpkg")}
    )
    found = QgsVectorLayer(results["OUTPUT_VECTOR"], "moved")
    places = {each["name"]: (each.id(), each.geometry().asPoint()) for each in found.getFeatures()}
    return {name: (number, place.x(), place.y()) for name, (number, place) in places.items()}, found.fields()


def expected(x, y):
    sensed = (x - UTM[0]) / 10.0 - 0.5, (UTM[3] - y) / 10.0 - 0.5
    column, row = TRUTH[:2, :2] @ sensed + TRUTH[:2, 2]
    return pytest.approx((UTM[0] + 10.0 * (column + 0.5), UTM[3] - 10.0 * (row + 0.5)), abs=1e-3)


def edit(layer):
    """Add, change and delete a tree without saving. Returns the number of the new one."""
    layer.startEditing()
    new = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(QgsPointXY(301005, 4998505)))
    new["name"] = "new"
    layer.addFeature(new)
    layer.deleteFeature(11)
    layer.changeAttributeValue(12, layer.fields().indexOf("name"), "oak")
    return new.id()


def test_changes_that_are_not_saved_are_moved_too(fit, trees, tmp_path):
    edit(trees)
    found, _ = moved(fit, trees.id(), tmp_path)
    trees.rollBack()
    assert {name: number for name, (number, *_) in found.items()} == {"tree 0": 10, "oak": 12, "new": 13}
    assert found["new"][1:] == expected(301005, 4998505)
    assert found["tree 0"][1:] == expected(300505, 4998995)


def test_of_selected_features_those_that_are_not_saved_are_moved_too(fit, trees, tmp_path):
    new = edit(trees)
    trees.selectByIds([new, 12])
    found, _ = moved(fit, QgsProcessingFeatureSourceDefinition(trees.id(), True), tmp_path)
    trees.rollBack()
    assert set(found) == {"oak", "new"}


def test_fields_that_qgis_computes_are_kept(fit, trees, tmp_path):
    trees.addExpressionField("'a ' || \"name\"", QgsField("called", QVariant.String))
    _, fields = moved(fit, trees.id(), tmp_path)
    assert [field.name() for field in fields] == ["fid", "name", "called"]


def test_a_filter_counts(fit, trees, tmp_path):
    trees.setSubsetString("name = 'tree 1'")
    found, _ = moved(fit, trees.id(), tmp_path)
    assert set(found) == {"tree 1"}
    assert found["tree 1"][1:] == expected(300605, 4998995)
