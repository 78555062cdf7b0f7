"""Native pixels are sampled without resampling, and only as many as needed."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.raster.read.sampling import sample_band
from tiepoint.core.raster.read.source import RasterSource, describe, open_raster
from tiepoint.tests.core.raster.scenes import cut_off, write


def sample(path, band=1):
    source = RasterSource(path)
    return sample_band(open_raster(source), describe(source), band)


def test_a_small_raster_is_read_whole(tmp_path):
    values = np.arange(90 * 70, dtype=np.float64).reshape(70, 90)
    taken = sample(write(tmp_path / "a.tif", np.stack([values, values + 0.25]), nodata=17.0), band=2)
    assert sorted(taken.values) == (values.ravel() + 0.25).tolist()
    assert taken.invalid == 0
    assert sample(str(tmp_path / "a.tif")).invalid == 1


def test_a_large_raster_is_sampled_from_border_to_border(tmp_path):
    values = np.zeros((1500, 300), np.uint8)
    values[[0, -1]] = 9
    taken = sample(write(tmp_path / "a.tif", values))
    assert len(taken.values) == 4 * 256 * 300
    assert (taken.values == 9).sum() == 600


def test_unreadable_windows_are_left_out(tmp_path, gdal_mode):
    values = np.random.default_rng(0).integers(0, 255, (1500, 300)).astype(np.uint8)
    path = cut_off(write(tmp_path / "cut.tif", values), 0.5)
    assert len(sample(path).values) == 2 * 256 * 300


@pytest.mark.parametrize(("dtype", "opaque"), [(np.uint8, 254), (np.uint16, 255), (np.float32, 1)])
@pytest.mark.parametrize("nodata", [None, 9])
def test_alpha_above_zero_is_valid_beside_nodata(tmp_path, dtype, opaque, nodata):
    values = np.tile(np.arange(10, dtype=dtype), (40, 4))
    alpha = np.full_like(values, opaque)
    alpha[:10] = 0
    roles = [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]
    taken = sample(write(tmp_path / "a.tif", np.stack([values, alpha]), nodata=nodata, roles=roles))
    assert taken.invalid == 400 + (120 if nodata else 0)
    assert (9 in taken.values) == (nodata is None)


def test_a_mask_counts_beside_nodata(tmp_path):
    values = np.tile(np.arange(10, dtype=np.uint8), (40, 4))
    path = write(tmp_path / "a.tif", values, nodata=9)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full_like(values, 255)
    mask[:10] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, 40, 40, mask.tobytes())
    del dataset
    assert sample(path).invalid == 400 + 120
