"""Copies of a raster in other formats have the same pixels at the same place."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.raster.warp.raster_formats import COMPRESSIONS, copy_raster
from tiepoint.tests.core.raster.scenes import read, write

PLACE = ((5000.0, 10, 0, 8000.0, 0, -10), 32631)


def source(tmp_path, dtype=np.uint8):
    values = np.random.default_rng(0).integers(0, 200, (90, 120)).astype(dtype)
    return write(tmp_path / "s.tif", values, *PLACE), values


@pytest.mark.parametrize("dtype", [np.uint8, np.float32, np.float64])
@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_geotiffs_of_every_compression(tmp_path, feedback, compression, dtype):
    path, values = source(tmp_path, dtype)
    output = copy_raster(tmp_path / "s.tif", tmp_path / "o.tif", compression, feedback)
    np.testing.assert_array_equal(read(output), values)
    dataset = gdal.Open(str(output))
    assert dataset.GetGeoTransform() == PLACE[0]
    found = dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")
    assert found == {"none": None, "cog": "DEFLATE"}.get(compression, compression.upper())
    assert path.endswith("s.tif")


@pytest.mark.parametrize("suffix", [".img", ".png"])
def test_other_formats(tmp_path, feedback, suffix):
    _, values = source(tmp_path)
    output = copy_raster(tmp_path / "s.tif", tmp_path / f"o{suffix}", "deflate", feedback)
    np.testing.assert_array_equal(read(output), values)
    assert gdal.Open(str(output)).GetGeoTransform() == pytest.approx(PLACE[0])


@pytest.mark.usefixtures("gdal_mode")
def test_an_impossible_copy_is_an_error_and_leaves_nothing(tmp_path, feedback):
    source(tmp_path, np.float32)
    with pytest.raises(TiepointError, match="kind"):
        copy_raster(tmp_path / "s.tif", tmp_path / "o.xyz3", "deflate", feedback)
    with pytest.raises(TiepointError, match=r"o\.png.*GeoTIFF"):
        copy_raster(tmp_path / "s.tif", tmp_path / "o.png", "deflate", feedback)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["s.tif"]


@pytest.mark.usefixtures("gdal_mode")
@pytest.mark.parametrize(("name", "compression"), [("o.png", "deflate"), ("o.tif", "lzw"), ("o.tif", "cog")])
def test_a_cancelled_copy_is_no_error_and_leaves_nothing(tmp_path, feedback, name, compression):
    source(tmp_path)
    feedback.cancel_after = 0
    with pytest.raises(Cancelled):
        copy_raster(tmp_path / "s.tif", tmp_path / name, compression, feedback)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["s.tif"]
