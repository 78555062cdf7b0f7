"""Which layers are drawn, and what is known of them."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsVectorLayer, QgsVectorTileLayer
from tiepoint.core.errors import TiepointError
from tiepoint.ui.snapshot.picture import Picture, check_drawn, is_drawn, server_of

from ..fakes import write_raster

TILES = "type=xyz&url=http://tiles.example.org:8080/{z}/{x}/{y}.png?key%3Dsecret&zmin=0&zmax=18"


def test_which_layers_are_drawn(project, tmp_path):
    assert is_drawn(QgsRasterLayer(TILES, "a", "wms"))
    assert is_drawn(QgsVectorTileLayer(TILES, "a"))
    assert not is_drawn(QgsRasterLayer(str(write_raster(tmp_path / "a.tif")), "a"))
    assert not is_drawn(QgsVectorLayer("Point", "a", "memory"))
    assert not is_drawn(None)


def test_a_file_that_describes_a_service_is_drawn(tmp_path):
    path = tmp_path / "tiles.xml"
    path.write_text('<?xml version="1.0"?>\n<GDAL_WMS><Service name="TMS"/></GDAL_WMS>')
    assert is_drawn(QgsRasterLayer(str(path), "a", "gdal"))
    path.write_text("<VRTDataset/>")
    assert not is_drawn(QgsRasterLayer(str(path), "a", "gdal"))


@pytest.mark.parametrize(
    ("source", "host"),
    [
        (TILES, "tiles.example.org"),
        ("url=https://user:word@maps.example.org/wms?layers=a", "maps.example.org"),
        ("type=xyz&url=https%3A//a.tile.org/%7Bz%7D", "a.tile.org"),
        ("/data/tiles.mbtiles", ""),
    ],
)
def test_the_server_of_a_source(source, host):
    assert server_of(source) == host


def test_attribution(project):
    layer = QgsRasterLayer(TILES, "a", "wms")
    assert Picture.of(layer).attribution == "tiles.example.org"  # better than nothing
    layer.setAttribution('<a href="x">© OpenStreetMap</a> contributors')
    assert Picture.of(layer).attribution == "© OpenStreetMap contributors"


def test_the_layer_again(project):
    layer = QgsRasterLayer(TILES, "a", "wms")
    layer.setOpacity(0.3)
    layer.setScaleBasedVisibility(True)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3395"))
    again = Picture.of(layer).layer()
    assert again.opacity() == 1.0
    assert not again.hasScaleBasedVisibility()
    assert again.crs().authid() == "EPSG:3395"
    assert layer.opacity() == pytest.approx(0.3)


def test_a_layer_without_a_place(project):
    layer = QgsRasterLayer(TILES, "a", "wms")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(TiepointError, match="“a” has no coordinate reference system"):
        check_drawn(layer)
