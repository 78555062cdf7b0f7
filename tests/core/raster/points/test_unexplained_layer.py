"""Unexplained places become a layer of squares beside the control points, in the same package."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.explained import EXPLAINED, NO_AGREEMENT, OTHER_SHIFT, OverlapGround
from tiepoint.core.raster.points.point_files import write_geopackage
from tiepoint.core.raster.points.unexplained_layer import LAYER, add_unexplained
from tiepoint.core.raster.read.source import RasterSource, describe

from ..scenes import write

UTM = (400000.0, 30.0, 0.0, 5000000.0, 0.0, -30.0)
TURNED = (400000.0, 8.0, 6.0, 5000000.0, 6.0, -8.0)  # 10 m px
TRUTH = MatrixTransform("affine", np.array([[1.2, 0.0, 7.0], [0.0, 1.2, -4.0], [0.0, 0.0, 1.0]]))
REFERENCE = np.array([[20.0, 30.0], [60.0, 30.0], [100.0, 45.0]])
GROUND = OverlapGround(
    reference=REFERENCE,
    sensed=(REFERENCE - (7.0, -4.0)) / 1.2,
    precision=np.full(3, 0.1),
    supported=np.ones(3, bool),
    silent=np.zeros(3, bool),
    side=np.array([32.0, 48.0, 64.0]),
)
STATE = np.array([EXPLAINED, OTHER_SHIFT, NO_AGREEMENT], dtype=object)


def package(tmp_path, geotransform, epsg):
    """A package with control points, and the reference's description."""
    reference = write(tmp_path / "reference.tif", np.zeros((90, 140), np.uint8), geotransform, epsg)
    sensed = write(tmp_path / "sensed.tif", np.zeros((80, 120), np.uint8))
    infos = Pair(reference=describe(RasterSource(reference)), sensed=describe(RasterSource(sensed)))
    path = tmp_path / "points.gpkg"
    write_geopackage(path, ControlPoints.of(sensed=GROUND.sensed, reference=REFERENCE), TRUTH, infos)
    return path, infos.reference


def rows(path, layer=LAYER):
    dataset = ogr.Open(str(path))
    found = dataset.GetLayerByName(layer)
    features = []
    for feature in found:
        geometry = feature.GetGeometryRef()
        ring = geometry.GetGeometryRef(0)
        corners = np.array([ring.GetPoint_2D(i) for i in range(ring.GetPointCount())])
        features.append((feature.items(), corners))
    return features, found.GetSpatialRef()


def test_each_unexplained_place_has_one_square(tmp_path):
    path, info = package(tmp_path, UTM, 32633)
    add_unexplained(path, GROUND, STATE, info)
    features, crs = rows(path)
    assert crs.GetAuthorityCode(None) == "32633"
    assert [items["state"] for items, _ in features] == [OTHER_SHIFT, NO_AGREEMENT]
    assert [items["side"] for items, _ in features] == [48.0, 64.0]
    for (_, corners), place, side in zip(features, REFERENCE[1:], GROUND.side[1:]):
        middle = (400000 + 30 * (place[0] + 0.5), 5000000 - 30 * (place[1] + 0.5))
        assert corners[:4].mean(axis=0) == pytest.approx(middle)
        assert np.ptp(corners, axis=0) == pytest.approx([30 * side / 2] * 2)
        assert (corners[0] == corners[4]).all()


def test_the_squares_turn_with_the_raster(tmp_path):
    path, info = package(tmp_path, TURNED, 32633)
    add_unexplained(path, GROUND, STATE, info)
    corners = rows(path)[0][0][1]
    sides = np.linalg.norm(np.diff(corners, axis=0), axis=1)
    assert sides == pytest.approx([240.0] * 4)
    assert (corners[1] - corners[0]) / 240 == pytest.approx([0.8, 0.6])
    middle = (400000 + 8 * 60.5 + 6 * 30.5, 5000000 + 6 * 60.5 - 8 * 30.5)
    assert corners[:4].mean(axis=0) == pytest.approx(middle)


def test_the_control_points_stay(tmp_path):
    path, info = package(tmp_path, UTM, 32633)
    add_unexplained(path, GROUND, STATE, info)
    dataset = ogr.Open(str(path))
    assert dataset.GetLayerByName("control_points").GetFeatureCount() == 3
    assert dataset.GetLayerByName("residuals").GetFeatureCount() == 3


def test_where_all_is_explained_the_layer_is_empty(tmp_path):
    path, info = package(tmp_path, UTM, 32633)
    add_unexplained(path, GROUND, np.full(3, EXPLAINED, dtype=object), info)
    assert rows(path)[0] == []


def test_without_coordinates_squares_lie_where_the_points_do(tmp_path):
    path, info = package(tmp_path, None, None)
    add_unexplained(path, GROUND, STATE, info)
    corners = rows(path)[0][0][1]
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("control_points")
    point = layer.GetFeature(2)  # a geometry does not outlive its feature
    second = point.GetGeometryRef().GetPoint_2D(0)
    assert corners[:4].mean(axis=0) == pytest.approx(second)


def test_a_missing_package_is_an_error_with_a_hint(tmp_path):
    _, info = package(tmp_path, UTM, 32633)
    with pytest.raises(TiepointError) as error:
        add_unexplained(tmp_path / "missing.gpkg", GROUND, STATE, info)
    assert "unexplained places" in error.value.message
