"""Where is drawn and how fine: around a raster with coordinates, or about the visible map."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer, QgsRectangle
from tiepoint.core.errors import TiepointError
from tiepoint.ui.snapshot.area import LONGEST, Place, about, around, has_coordinates, metres_of_a_unit

from ..fakes import write_raster
from ..tile_server import write_sensed

UTM, WEB, DEGREES = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (32631, 3857, 4326))


@pytest.fixture
def layer(project, tmp_path):
    return QgsRasterLayer(str(write_raster(tmp_path / "a.tif")), "a")  # 64 x 48 pixels of 10 m


@pytest.fixture
def bare(project, tmp_path):
    layer = QgsRasterLayer(str(write_sensed(tmp_path / "b.tif", off=None)), "b")  # 300 x 260 pixels
    layer.setCrs(WEB)  # as QGIS may choose for what has none
    return layer


def test_who_has_coordinates(layer, bare):
    assert has_coordinates(layer)
    assert not has_coordinates(bare)
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert not has_coordinates(layer)


def test_around_a_raster(layer):
    area = around(layer, 0.0)
    assert area.box == (499840.0, 4999360.0, 500800.0, 5000160.0)  # a quarter of 640 m each side
    assert area.pixel == (10.0, 10.0)
    assert around(layer, 25.0).box == (499975.0, 4999495.0, 500665.0, 5000025.0)
    assert area.limited == area


def test_a_large_raster_gets_larger_pixels(layer):
    area = around(layer, 10.0 * LONGEST)
    assert area.limited.pixel == pytest.approx((10 * (2 + 64 / LONGEST),) * 2)


def test_about_the_visible_map(bare):
    place = Place(QgsRectangle(500000, 5390000, 500600, 5390520), UTM)
    area = about(place, bare, WEB)
    assert area.crs == UTM
    assert area.box == (499820.0, 5389820.0, 500780.0, 5390700.0)  # 30 % of 600 m each side
    assert area.pixel == pytest.approx((2.0, 2.0))
    assert area.with_ground_pixel(3.0).pixel == pytest.approx((3.0, 3.0), rel=1e-3)


def test_a_map_in_degrees_is_drawn_in_the_layers_metres(bare):
    place = Place(QgsRectangle(3.0, 48.0, 3.1, 48.1), DEGREES, 0.5)
    area = about(place, bare, WEB)
    assert area.crs == WEB
    assert area.pixel[0] == pytest.approx(0.5 / 0.6685, rel=0.01)  # cosine of 48.05 degrees
    assert area.metres == 0.0  # the user has said it


def test_no_map(bare):
    with pytest.raises(TiepointError, match="“b” has no coordinates"):
        about(Place(QgsRectangle(), UTM), bare, WEB)


def test_a_place_without_a_coordinate_reference_system_is_told_so(bare):
    """As qgis_process gives it for xmin,xmax,ymin,ymax: it has no project. It was taken for no place."""
    with pytest.raises(TiepointError) as caught:
        about(Place(QgsRectangle(0, 0, 10, 10), QgsCoordinateReferenceSystem()), bare, WEB)
    assert caught.value.code == "place_without_crs"


def test_a_web_maps_metre():
    assert metres_of_a_unit(QgsPointXY(0, 8399737.9), WEB) == pytest.approx(0.5, rel=0.01)  # 60 degrees north
    assert metres_of_a_unit(QgsPointXY(500000, 5390000), UTM) == pytest.approx(1.0, rel=1e-3)
