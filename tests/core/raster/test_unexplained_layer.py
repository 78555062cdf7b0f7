"""The layer of what is not explained: squares where the places lie, and only those."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from tiepoint.core.control_points import ControlPoints
from tiepoint.core.errors import TiepointError
from tiepoint.core.explained import EXPLAINED, NO_AGREEMENT, OTHER_SHIFT, OverlapGround
from tiepoint.core.raster.point_files import write_geopackage
from tiepoint.core.raster.source import RasterSource, describe
from tiepoint.core.raster.unexplained_layer import LAYER, add_unexplained
from tiepoint.core.transforms import fit
from tiepoint.tests.core.raster.scenes import write

GEOTRANSFORM = (500.0, 10.0, 0.0, 900.0, 0.0, -10.0)


@pytest.fixture
def package(tmp_path):
    """A GeoPackage of control points, and the reference it is of: 200 x 100 px of 10 m."""
    infos = [
        describe(RasterSource(write(tmp_path / name, np.zeros(shape, np.uint8), *geo)))
        for name, shape, geo in (("r.tif", (100, 200), (GEOTRANSFORM, 32631)), ("s.tif", (60, 70), ()))
    ]
    places = np.random.default_rng(3).uniform(5, 55, (12, 2))
    points = ControlPoints.of(places, places + 20.0)
    write_geopackage(tmp_path / "p.gpkg", points, fit("affine", points.sensed, points.reference), *infos)
    return tmp_path / "p.gpkg", infos[0]


def ground(places):
    count = len(places)
    return OverlapGround(
        np.array(places, float).reshape(-1, 2),
        np.zeros((count, 2)),
        np.ones(count),
        np.ones(count, bool),
        np.zeros(count, bool),
        np.full(count, 16.0),
    )


def features(path):
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(LAYER)
    return [(each["state"], each["side"], each.geometry().GetEnvelope()) for each in layer]


def test_squares_lie_on_the_places_that_are_not_explained(package):
    path, reference = package
    states = np.array([EXPLAINED, OTHER_SHIFT, NO_AGREEMENT], dtype=object)
    add_unexplained(path, ground([(10, 10), (50, 20), (120.5, 80)]), states, reference)
    found = features(path)
    assert [(state, side) for state, side, _ in found] == [(OTHER_SHIFT, 16.0), (NO_AGREEMENT, 16.0)]
    # 8 px about the middle of pixel (50, 20), which lies at 505 m and 205 m from the corner.
    assert found[0][2] == pytest.approx((500 + 465, 500 + 545, 900 - 245, 900 - 165))
    dataset = ogr.Open(str(path))
    assert dataset.GetLayerByName("control_points").GetFeatureCount() == 12
    assert dataset.GetLayerByName(LAYER).GetSpatialRef().GetAuthorityCode(None) == "32631"


def test_a_layer_without_a_place_is_empty(package):
    path, reference = package
    add_unexplained(path, ground([(10, 10)]), np.array([EXPLAINED], dtype=object), reference)
    assert features(path) == []


def test_a_missing_package_is_told(package, tmp_path):
    with pytest.raises(TiepointError, match="unexplained places cannot be written"):
        add_unexplained(tmp_path / "none.gpkg", ground([]), np.zeros(0, object), package[1])
