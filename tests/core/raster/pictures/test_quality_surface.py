"""The surface of local residuals: correct near points, nodata elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.pair import Size
from tiepoint.core.raster.pictures.quality_surface import NODATA, local_mean, write_quality_surface
from tiepoint.core.raster.read.grids import Grid
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import read, write

PLACES = np.random.default_rng(1).uniform((10, 10), (190, 90), (400, 2))


def test_the_mean_follows_the_residuals_from_side_to_side():
    values = local_mean(PLACES, 0.5 + PLACES[:, 0] / 100, Grid((0, 0), (2.0, 2.0), Size(100, 50)))
    assert values[25, 15] == pytest.approx(0.81, abs=0.1)
    assert values[25, 80] == pytest.approx(2.11, abs=0.1)


def test_far_from_points_the_surface_is_nodata(tmp_path):
    corner = PLACES[(PLACES[:, 0] < 60) | (PLACES[:, 1] > 80)]
    reference = describe(
        RasterSource(
            write(tmp_path / "r.tif", np.zeros((100, 200), np.uint8), (500.0, 10, 0, 900.0, 0, -10), 32631)
        )
    )
    low, high = write_quality_surface(tmp_path / "q.tif", corner, np.full(len(corner), 0.7), reference)
    assert (low, high) == pytest.approx((0.7, 0.7), abs=1e-6)
    values = read(tmp_path / "q.tif")
    dataset = gdal.Open(str(tmp_path / "q.tif"))
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    far = values[int((900 - 10 * 15 - y0) / dy), int((500 + 10 * 150 - x0) / dx)]
    near = values[int((900 - 10 * 50 - y0) / dy), int((500 + 10 * 30 - x0) / dx)]
    assert far == NODATA
    assert near == pytest.approx(0.7, abs=1e-6)


def test_a_single_point_and_no_georeferencing(tmp_path):
    reference = describe(RasterSource(write(tmp_path / "r.tif", np.zeros((100, 200), np.uint8))))
    write_quality_surface(tmp_path / "q.tif", PLACES[:1], np.array([0.3]), reference)
    assert read(tmp_path / "q.tif").max() == pytest.approx(0.3)
