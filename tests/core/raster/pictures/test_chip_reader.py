"""Patches lie exactly in place at any rotation and size; pixels without data are transparent."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.pictures.chip_reader import ChipReader, grey, picture
from tiepoint.core.raster.read.patch import Patch
from tiepoint.core.raster.read.source import RasterSource, describe

from ..scenes import pixel_centres, shift_between, waves, write


def reader(path, bands=(1,)):
    return ChipReader(describe(RasterSource(str(path))), bands)


@pytest.mark.parametrize("step", [0.25, 1.0, 1.7, 2.6, 4.0])
@pytest.mark.parametrize("angle", [0.0, 0.6, 2.0])
def test_a_patch_lies_exactly_in_place(tmp_path, step, angle):
    truth = lambda p: waves(p, 61.0)  # noqa: E731
    path = write(tmp_path / "a.tif", (30000 * truth(pixel_centres(700, 640))).astype(np.uint16))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    place = np.array([340.3, 322.7])
    patch = Patch.around(place, 0.9 * turn, step, 90)
    with reader(path) as chips:
        values = chips.read(patch)[0]
        rough = chips.read(patch, rough=True)[0]
    assert values.shape == rough.shape == (90, 90)
    places = pixel_centres(90, 90) @ patch.matrix[:2, :2].T + patch.matrix[:2, 2]
    middle = patch.matrix[:2] @ (44.5, 44.5, 1.0)
    assert middle == pytest.approx(place)
    shift = shift_between(values / 30000.0, truth, places, np.isfinite(values))
    assert np.hypot(*shift) < 0.05
    shift = shift_between(rough / 30000.0, truth, places, np.isfinite(rough))
    assert np.hypot(*shift) < 0.6 * max(1, int(0.9 * step))  # half a pixel of the coarse sample


def test_outside_the_raster_and_at_nodata_a_patch_is_nan(tmp_path):
    values = np.full((100, 120), 9, np.uint8)
    values[:, 60:] = 0
    path = write(tmp_path / "a.tif", values, nodata=0)
    with reader(path) as chips:
        for step in (1.0, 3.0):
            read = chips.read(Patch.around(np.array([59.5, 49.5]), np.eye(2), step, 40))[0]
            assert np.isnan(read[:, 21:]).all()
            assert (read[18:22, 15:19] == 9).all()
        outside = chips.read(Patch.around(np.array([-500.0, 20.0]), np.eye(2), 1.0, 40))
    assert np.isnan(outside).all()
    assert not picture(outside).any()
    assert np.isnan(grey(outside)).all()


def test_three_bands_are_a_colour_picture_and_one_is_grey(tmp_path):
    ramp = np.tile(np.arange(0, 200, 2, dtype=np.uint8), (100, 1))
    path = write(tmp_path / "a.tif", np.stack([ramp, ramp[:, ::-1], ramp.T]))
    patch = Patch.around(np.array([49.5, 49.5]), np.eye(2), 1.0, 80)
    with reader(path, (1, 2, 3)) as chips:
        colour = picture(chips.read(patch))
    assert colour.shape == (80, 80, 4)
    assert colour[0, 0, 0] < 5
    assert colour[0, 0, 1] > 250
    assert colour[-1, 0, 2] > 250
    assert (colour[..., 3] == 255).all()
    with reader(path, (2,)) as chips:
        one = picture(chips.read(patch))
    assert (one[..., 0] == one[..., 2]).all()


def test_alpha_and_colour_tables_are_applied(tmp_path):
    alpha = np.zeros((64, 64), np.uint8)
    alpha[:, :32] = 255
    roles = (gdal.GCI_GrayIndex, gdal.GCI_AlphaBand)
    path = write(tmp_path / "alpha.tif", np.stack([np.full((64, 64), 50, np.uint8), alpha]), roles=roles)
    patch = Patch.around(np.array([31.5, 31.5]), np.eye(2), 1.0, 40)
    with reader(path) as chips:
        values = chips.read(patch)[0]
    assert (values[:, :19] == 50).all()
    assert np.isnan(values[:, 21:]).all()

    index = np.zeros((64, 64), np.uint8)
    index[:, 32:] = 1
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "table.tif"), 64, 64, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    table.SetColorEntry(0, (200, 10, 10, 255))
    table.SetColorEntry(1, (10, 10, 200, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 64, 64, index.tobytes())
    dataset = None
    with reader(tmp_path / "table.tif") as chips:
        values = chips.read(patch)
    assert values[:, 5, 5].tolist() == [200, 10, 10]
    assert values[:, 5, 35].tolist() == [10, 10, 200]


def test_errors_name_their_cause(tmp_path):
    path = write(tmp_path / "a.tif", np.ones((40, 40), np.uint8))
    with pytest.raises(TiepointError, match="no band 2"):
        reader(path, (2,))
    chips = reader(path)
    chips.close()
    with pytest.raises(TiepointError, match="not open"):
        chips.read(Patch.around(np.zeros(2), np.eye(2), 1.0, 40))
