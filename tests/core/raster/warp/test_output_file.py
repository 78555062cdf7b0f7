"""How pixels outside are marked, and how a file is moved to its target."""

from __future__ import annotations

import math
import os

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.raster.read.gdal_calls import Progress
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.output_file import choose_outside, moved_into_place
from tiepoint.tests.core.raster.scenes import write

FULL = np.arange(4096).reshape(64, 64)


def outside_of(tmp_path, bands, **how):
    path = write(tmp_path / "a.tif", bands, **how)
    dataset = gdal.Open(path)
    dtype = dataset.GetRasterBand(1).DataType
    return choose_outside(dataset, describe(RasterSource(path)), dtype, Progress(Feedback(), "warp"))


@pytest.mark.parametrize(
    ("bands", "how", "nodata", "alpha"),
    [
        ((FULL % 255 + 1).astype(np.uint8), {}, 0, False),  # 0 is free
        ((FULL % 255).astype(np.uint8), {}, 255, False),
        ((FULL % 256).astype(np.uint8), {}, None, True),
        ((FULL % 256).astype(np.uint8), {"nodata": 9}, 9, False),
        ((FULL % 256).astype(np.uint8), {"nodata": 300}, None, True),  # no byte has 300
        ((FULL * 16).astype(np.uint16), {}, 65535, False),
        (np.where(FULL == 9, 65535, FULL).astype(np.uint16), {}, 65534, False),
        ((FULL - 2000).astype(np.int16), {}, -32768, False),
        (FULL.astype(np.int32), {}, -(2**31), False),
    ],
)
def test_the_mark_is_a_value_no_pixel_has(tmp_path, bands, how, nodata, alpha):
    outside = outside_of(tmp_path, bands, **how)
    assert outside.nodata == nodata
    assert outside.add_alpha == alpha


def test_floats_get_nan_and_every_band_counts(tmp_path):
    assert math.isnan(outside_of(tmp_path, FULL.astype(np.float32)).nodata)
    bands = np.stack([FULL % 255 + 1, FULL % 255]).astype(np.uint8)  # 0 is free in one, 255 in the other
    assert outside_of(tmp_path, bands).add_alpha


def test_a_file_moves_with_its_sidecars(tmp_path):
    target = tmp_path / "a.gpkg"
    target.write_text("old")
    (tmp_path / "a.gpkg-wal").write_text("old journal")
    (tmp_path / "a.gpkg.aux.xml").write_text("old")
    with moved_into_place(target) as temporary:
        assert temporary.parent.parent == tmp_path  # on the same file system
        assert temporary.name == "a.gpkg"  # files of one format name each other
        temporary.write_text("new")
        temporary.with_name(temporary.name + ".aux.xml").write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert (tmp_path / "a.gpkg.aux.xml").read_text() == "new"
    assert sorted(os.listdir(tmp_path)) == ["a.gpkg", "a.gpkg.aux.xml"]


def test_a_failure_leaves_the_old_file_alone(tmp_path):
    target = tmp_path / "a.tif"
    target.write_text("old")

    def write_half():
        with moved_into_place(target) as temporary:
            temporary.write_text("half")
            temporary.with_name(temporary.name + ".aux.xml").write_text("half")
            raise TiepointError("sensed_unreadable")

    with pytest.raises(TiepointError):
        write_half()
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.tif"]


def test_a_missing_folder_is_an_error(tmp_path):
    with (
        pytest.raises(TiepointError, match="does not exist"),
        moved_into_place(tmp_path / "no" / "a.tif"),
    ):
        pass
