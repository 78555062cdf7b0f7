"""The pictures of the report: small, of the same ground, and transparent where there is no data."""

from __future__ import annotations

import numpy as np
from tiepoint.core.pair import Pair
from tiepoint.core.raster.pictures.pair_pictures import pair_pictures
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import write

PLACE = ((5000.0, 10, 0, 8000.0, 0, -10), 32631)


def pictures(tmp_path, feedback, second=PLACE, size=(300, 200), **how):
    ramp = np.tile(np.arange(300, dtype=np.float32), (200, 1))
    other = np.full((size[1], size[0]), 9.0, np.float32)
    other[:, : size[0] // 2] = 1.0
    other[:20] = np.nan
    infos = Pair(
        reference=describe(RasterSource(write(tmp_path / "r.tif", ramp, *PLACE))),
        sensed=describe(RasterSource(write(tmp_path / "w.tif", other, *second, nodata=np.nan))),
    )
    return pair_pictures(infos, Pair(reference=(1,), sensed=(1,)), how.get("longest", 100), 4, feedback)


def test_they_are_small_and_show_both(tmp_path, feedback):
    found = pictures(tmp_path, feedback)
    assert found.reference.shape == found.registered.shape == found.checkerboard.shape == (67, 100, 4)
    assert found.reference[40, 5, 0] < 20 < 230 < found.reference[40, 95, 0]
    assert (found.registered[:6, :, 3] == 0).all()
    assert (found.registered[8:, :, 3] == 255).all()
    assert (found.checkerboard[..., 3] == 255).all()  # where one has no data, the other is shown
    cell = 17
    np.testing.assert_array_equal(found.checkerboard[20:33, :16], found.registered[20:33, :16])
    np.testing.assert_array_equal(found.checkerboard[20:33, cell : 2 * cell], found.reference[20:33, 17:34])


def test_only_the_common_ground_is_shown(tmp_path, feedback):
    found = pictures(tmp_path, feedback, ((6000.0, 10, 0, 7500.0, 0, -10), 32631), (100, 100), longest=500)
    assert found.grid.origin == (100.0, 50.0)
    assert found.reference.shape == (100, 100, 4)
