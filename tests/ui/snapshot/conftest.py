"""A loopback server of map tiles, its layer, and a raster 40 m off."""

from __future__ import annotations

import pytest
from qgis.core import QgsNetworkAccessManager, QgsProject, QgsRasterLayer

from ..tile_server import TileServer, write_sensed


@pytest.fixture
def tiles():
    server = TileServer()
    yield server
    server.stop()
    QgsNetworkAccessManager.instance().cache().clear()


@pytest.fixture
def basemap(project, tiles):
    layer = QgsRasterLayer(tiles.uri, "Map", "wms")
    assert layer.isValid()
    layer.setAttribution("© the test")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def sensed(project, tmp_path):
    layer = QgsRasterLayer(str(write_sensed(tmp_path / "photo.tif")), "photo")
    QgsProject.instance().addMapLayer(layer)
    return layer
