"""Where tiles lie, as QGIS says, and how this QGIS draws them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import Qgis, QgsRasterLayer
from tiepoint.ui.snapshot.tiles import Tiles, on_whole_pixels, tiles_of

from ..tile_server import PIXEL, WORLD


@pytest.mark.parametrize("service", ["uri", "wmts"])
def test_a_level_is_found_by_its_pixel(tiles, service):
    layer = QgsRasterLayer(getattr(tiles, service), "Map", "wms")
    for level in (1, 4):
        found = tiles_of(layer, level * PIXEL)
        assert found == pytest.approx(
            Tiles(-WORLD, WORLD, 256 * level * PIXEL, 256 * level * PIXEL), abs=1e-5
        )
    assert tiles_of(layer, 1.5 * PIXEL) is None


def test_a_level_in_a_file(tmp_path, qgis_app):
    file = tmp_path / "map.mbtiles"
    with closing(sqlite3.connect(file)) as base, base:
        base.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        base.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
        values = {"name": "map", "format": "png", "minzoom": "16", "maxzoom": "16"}
        base.executemany("INSERT INTO metadata VALUES (?, ?)", values.items())
    layer = QgsRasterLayer(f"type=mbtiles&url={file.as_uri()}", "Map", "wms")
    assert tiles_of(layer, PIXEL) == pytest.approx(Tiles(-WORLD, WORLD, 256 * PIXEL, 256 * PIXEL), abs=1e-5)


def test_a_map_without_tiles_has_no_level(tiles, sensed):
    assert tiles_of(QgsRasterLayer(tiles.arcgis, "Map", "arcgismapserver"), PIXEL) is None
    assert tiles_of(QgsRasterLayer(tiles.wms, "Map", "wms"), PIXEL) is None
    assert tiles_of(sensed, 2.0) is None


def test_it_is_known_how_this_qgis_draws_tiles(qgis_app):
    if Qgis.QGIS_VERSION_INT < 34000:
        assert not on_whole_pixels()
    elif Qgis.QGIS_VERSION_INT >= 34400:
        assert on_whole_pixels()
    assert on_whole_pixels() is on_whole_pixels()
