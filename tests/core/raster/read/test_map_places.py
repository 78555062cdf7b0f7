"""Native pixels and the map of QGIS, with and without a geotransform. tests/ui compares with QGIS itself."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.raster.read.map_places import from_map, to_map
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.placed import lay_gcps, on_map
from tiepoint.tests.core.raster.scenes import write

PLACES = np.array([[0.0, 0.0], [20.5, 7.0], [59.0, 39.0]])


def bent(points):
    return on_map(points + 1e-3 * points**2)


@pytest.mark.parametrize("place", ["geotransform", "gcps", "nothing"])
def test_there_and_back(tmp_path, place):
    geotransform = (100.0, 2.0, 0.5, 900.0, 0.25, -3.0) if place == "geotransform" else None
    path = write(tmp_path / "a.tif", np.zeros((40, 60), np.uint8), geotransform)
    if place == "gcps":
        lay_gcps(path, bent, 4)
    info = describe(RasterSource(path))
    there = to_map(info, PLACES)
    wanted = {
        "geotransform": np.array([100 + 2 * 21 + 0.5 * 7.5, 900 + 0.25 * 21 - 3 * 7.5]),
        "gcps": bent(PLACES[1]),
        "nothing": np.array([21.0, -7.5]),
    }[place]
    assert np.abs(there[1] - wanted).max() < 1e-3
    assert np.abs(from_map(info, there) - PLACES).max() < 0.1
    assert len(to_map(info, PLACES[:0])) == len(from_map(info, PLACES[:0])) == 0
