"""The layer of measured shifts in a raster's own pixels, read back by OGR."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from tiepoint.core.raster.points.shift_layer import LAYER, write_shift_layer
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.scenes import texture, write_raster


def test_a_raster_without_coordinates_has_places_as_qgis_shows_them(tmp_path):
    image = (texture(90, 70) * 255).astype(np.uint8)
    info = describe(RasterSource(str(write_raster(tmp_path / "r.tif", [image]))))
    path = tmp_path / "shift.gpkg"
    places, silent = np.array([[10.0, 20.0], [30.0, 40.0]]), np.array([[50.0, 60.0]])
    shifts = np.array([[3.0, 4.0], [-1.0, 0.0]])
    flags = np.array([True, False])
    write_shift_layer(path, places, shifts, np.array([0.5, 0.25]), flags, silent, info)
    package = ogr.Open(str(path))
    layer = package.GetLayerByName(LAYER)
    rows = list(layer)
    assert [row.GetGeometryRef().GetPoint_2D() for row in rows] == [
        (10.5, -20.5),
        (30.5, -40.5),
        (50.5, -60.5),
    ]
    assert [(row["matched"], row["agrees"]) for row in rows] == [(1, 1), (1, 0), (0, 0)]
    first = rows[0]
    assert [
        first[name] for name in ("dx", "dy", "length", "dx_map", "dy_map", "length_map")
    ] == pytest.approx([3.0, 4.0, 5.0, 3.0, -4.0, 5.0])
    assert [row["strength"] for row in rows] == [0.5, 0.25, None]
