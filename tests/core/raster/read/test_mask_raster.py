"""A mask raster on the grid of the raster it masks: by coordinates, by pixels, and what counts as masked."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.pair import Size
from tiepoint.core.raster.read.grids import Grid
from tiepoint.core.raster.read.mask_raster import read_mask_raster
from tiepoint.core.raster.read.polygons import read_polygons
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import write

PLACE = (1000.0, 10.0, 0.0, 9000.0, 0.0, -10.0)
SIZE = Size(80, 60)


@pytest.fixture
def raster(tmp_path):
    return describe(RasterSource(write(tmp_path / "r.tif", np.ones(SIZE.shape, np.uint8), PLACE, 32633)))


@pytest.fixture
def bare(tmp_path):
    return describe(RasterSource(write(tmp_path / "bare.tif", np.ones(SIZE.shape, np.uint8))))


def region(rows=slice(20, 35), columns=slice(10, 41)):
    wanted = np.zeros(SIZE.shape, bool)
    wanted[rows, columns] = True
    return wanted


def own_pixels(step=1.0):
    return Grid((0.0, 0.0), (step, step), Size(int(SIZE.width / step), int(SIZE.height / step)))


def masked(path, raster, feedback, grid=None):
    return read_mask_raster(RasterSource(path), raster, grid or own_pixels(), raster, feedback)


@pytest.mark.parametrize(
    ("dtype", "value"), [("uint8", 1), ("uint8", 255), ("int16", -3), ("float32", 0.25), ("float64", -1e-3)]
)
def test_all_but_zero_is_masked(raster, tmp_path, feedback, dtype, value, gdal_mode):
    path = write(tmp_path / "m.tif", np.where(region(), value, 0).astype(dtype), PLACE, 32633)
    np.testing.assert_array_equal(masked(path, raster, feedback), region())


def test_nodata_is_not_masked(raster, tmp_path, feedback):
    values = np.where(region(), 7.0, 0.0)
    values[25:30, 15:20] = -9999.0
    values[0, 0] = np.nan
    path = write(tmp_path / "m.tif", values, PLACE, 32633, nodata=-9999.0)
    expected = region()
    expected[25:30, 15:20] = False
    np.testing.assert_array_equal(masked(path, raster, feedback), expected)


def test_nan_is_not_masked_where_nodata_is_not_declared(raster, tmp_path, feedback):
    values = np.where(region(), 7, 0).astype(np.float32)
    values[40:50, 50:70] = np.nan
    path = write(tmp_path / "m.tif", values, PLACE, 32633)
    np.testing.assert_array_equal(masked(path, raster, feedback), region())


@pytest.mark.parametrize(("dtype", "opaque"), [("uint8", 255), ("uint16", 255), ("float32", 1)])
def test_what_its_own_alpha_hides_is_not_masked(raster, tmp_path, feedback, dtype, opaque):
    bands = np.stack([np.full(SIZE.shape, 3), np.where(region(), opaque, 0)]).astype(dtype)
    roles = [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]
    path = write(tmp_path / "m.tif", bands, PLACE, 32633, roles=roles)
    np.testing.assert_array_equal(masked(path, raster, feedback), region())


@pytest.mark.parametrize("nodata", [None, 9])
def test_what_its_mask_band_hides_is_not_masked(raster, tmp_path, feedback, nodata):
    values = np.full(SIZE.shape, 3, np.uint8)
    values[25:30, 15:20] = 9
    path = write(tmp_path / "m.tif", values, PLACE, 32633, nodata=nodata)
    dataset = gdal.Open(path)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    seen = np.where(region(), 255, 0).astype(np.uint8)
    dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, *SIZE, seen.tobytes())
    dataset = None
    expected = region()
    expected[25:30, 15:20] = nodata is None
    np.testing.assert_array_equal(masked(path, raster, feedback), expected)


def test_a_mask_on_another_grid_lies_by_its_coordinates(raster, tmp_path, feedback):
    coarse = np.zeros((5, 4), np.uint8)  # 100 m a pixel, and fewer pixels than a raster needs
    coarse[1, 2] = 1
    path = write(tmp_path / "m.tif", coarse, (1000.0, 100.0, 0.0, 9000.0, 0.0, -100.0), 32633)
    np.testing.assert_array_equal(
        masked(path, raster, feedback), region(rows=slice(10, 20), columns=slice(20, 30))
    )


def test_a_mask_in_another_coordinate_system_is_reprojected(tmp_path, feedback):
    place = (500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0)
    raster = describe(RasterSource(write(tmp_path / "r.tif", np.ones(SIZE.shape, np.uint8), place, 32633)))
    step = 1e-5  # about a metre
    fine = np.zeros((600, 1200), np.uint8)
    fine[100:400, 300:900] = 1
    latitude = 48.7525  # a little below the raster's upper edge
    path = write(tmp_path / "m.tif", fine, (15.0, step, 0.0, latitude, 0.0, -step), 4326)
    found = masked(path, raster, feedback)
    polygon = (
        f"{15 + 300 * step},{latitude - 400 * step},{15 + 900 * step},{latitude - 100 * step} [EPSG:4326]"
    )
    expected = read_polygons(polygon, raster).on(own_pixels(), touched=True)
    assert expected.sum() > 500
    assert (found ^ expected).sum() <= 0.03 * expected.sum()  # pixels at the edge


def test_one_masked_pixel_masks_the_pixel_of_a_coarser_grid(raster, tmp_path, feedback):
    values = np.zeros(SIZE.shape, np.uint8)
    values[41, 62] = 1
    path = write(tmp_path / "m.tif", values, PLACE, 32633)
    found = masked(path, raster, feedback, own_pixels(step=4.0))
    assert found.sum() == 1
    assert found[10, 15]


def test_the_same_pixels_need_no_coordinates(raster, bare, tmp_path, feedback):
    path = write(tmp_path / "m.tif", region().astype(np.uint8))
    for each in (raster, bare):
        np.testing.assert_array_equal(masked(path, each, feedback), region())


def test_a_mask_of_another_size_needs_coordinates(raster, bare, tmp_path, feedback, gdal_mode):
    path = write(tmp_path / "m.tif", np.ones((70, 80), np.uint8))
    placed = write(tmp_path / "p.tif", np.ones((70, 80), np.uint8), PLACE, 32633)
    for name, each, code in (
        (path, raster, "mask_unplaced"),
        (path, bare, "mask_on_pixels"),
        (placed, bare, "mask_on_pixels"),
        (str(tmp_path / "absent.tif"), raster, "mask_not_opened"),
    ):
        with pytest.raises(TiepointError) as error:
            masked(name, each, feedback)
        assert error.value.code == code
        assert error.value.hint
