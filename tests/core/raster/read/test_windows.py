"""Windows lie exactly in place at any turn and size, are read downwards, and are nan without data."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import Cancelled
from tiepoint.core.raster.read.patch import Patch
from tiepoint.core.raster.read.reading import BandReader
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.read.windows import WindowReader

from ..scenes import pixel_centres, shift_between, waves, write

WHOLE = (0.0, 100.0)


def read(path, *patches, bands=(1,), percentiles=WHOLE):
    with WindowReader(describe(RasterSource(str(path))), bands, percentiles) as reader:
        return reader.read(patches)


def around(x, y, size, per_offset=np.eye(2), step=1.0):  # noqa: B008
    return Patch.around(np.array([x, y], float), per_offset, step, size)


@pytest.mark.parametrize("step", [0.4, 1.0, 1.7, 3.0])
@pytest.mark.parametrize("angle", [0.0, 0.6, 2.0])
def test_a_window_lies_exactly_in_place(tmp_path, step, angle):
    truth = lambda p: waves(p, 61.0)  # noqa: E731
    whole = truth(pixel_centres(700, 640))
    path = write(tmp_path / "a.tif", (30000 * whole).astype(np.uint16))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    patch = around(340.3, 322.7, 75, 0.9 * turn, step)
    (values,) = read(path, patch)
    assert values.shape == (75, 75)
    values = whole.min() + values * np.ptp(whole)
    places = pixel_centres(75, 75) @ patch.matrix[:2, :2].T + patch.matrix[:2, 2]
    assert np.hypot(*shift_between(values, truth, places, np.isfinite(values))) < 0.05


def test_on_the_rasters_own_pixels_nothing_is_resampled(tmp_path):
    values = np.random.default_rng(0).integers(1, 200, (120, 150)).astype(np.uint8)
    path = write(tmp_path / "a.tif", values)
    stretch = np.clip((values - float(values.min())) / (values.max() - values.min()), 0, 1)
    chips = read(path, around(40, 90, 15), around(70, 20, 15), around(2, 60, 15))
    np.testing.assert_allclose(chips[0], stretch[83:98, 33:48], atol=1e-6)
    np.testing.assert_allclose(chips[1], stretch[13:28, 63:78], atol=1e-6)
    assert np.isnan(chips[2][:, :5]).all()  # beyond the border
    np.testing.assert_allclose(chips[2][:, 5:], stretch[53:68, :10], atol=1e-6)
    assert np.isnan(read(path, around(-500, 60, 15))).all()


def test_bands_are_stretched_by_the_whole_raster_and_averaged(tmp_path):
    ramp = np.tile(np.arange(100, dtype=np.uint8), (80, 1))
    path = write(tmp_path / "a.tif", np.stack([ramp, 2 * ramp[:, ::-1]]))
    (chip,) = read(path, around(30, 40, 21), bands=(1, 2))
    np.testing.assert_allclose(chip, 0.5, atol=1e-6)
    (chip,) = read(path, around(30, 40, 21), bands=(1,), percentiles=(20.0, 80.0))
    assert chip[0, 10] == pytest.approx((30 - 19.8) / 59.4, abs=0.01)
    assert chip[0, 0] == pytest.approx(0.0, abs=0.02)  # below the 20th percentile


@pytest.mark.parametrize("declared", [True, False])
def test_nodata_is_nan_declared_or_not(tmp_path, declared):
    values = np.random.default_rng(0).uniform(200, 900, (300, 320)).astype(np.float32)
    values[:, 200:] = -9999.0
    path = write(tmp_path / "a.tif", values, nodata=-9999 if declared else None)
    askew = around(199.4, 150.2, 41, np.array([[0.8, -0.6], [0.6, 0.8]]))
    upright, turned = read(path, around(199, 150, 41), askew)
    assert np.isnan(upright[:, 21:]).all()
    assert np.isfinite(upright[:, :21]).all()
    column = pixel_centres(41, 41) @ askew.matrix[0, :2] + askew.matrix[0, 2]
    assert np.isnan(turned[column > 200.5]).all()
    assert np.isfinite(turned[column < 199]).all()
    assert np.nanmin(turned) >= -0.2  # nothing of the fill is mixed in


def test_a_palette_is_read_as_luma(tmp_path):
    index = np.tile(np.arange(50, dtype=np.uint8), (60, 1))
    path = write(tmp_path / "a.tif", index)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    for value in range(256):
        table.SetColorEntry(value, (0, min(255, 4 * value), 0, 255))
    dataset.GetRasterBand(1).SetRasterColorTable(table)
    dataset = None
    (chip,) = read(path, around(25, 30, 11))
    np.testing.assert_allclose(chip[5], 0.587 * 4 * np.arange(20, 31) / 255, atol=1e-4)


def test_windows_are_read_from_top_to_bottom_and_can_be_cancelled(tmp_path, monkeypatch):
    path = write(tmp_path / "a.tif", np.random.default_rng(0).integers(1, 200, (400, 300)).astype(np.uint8))
    rows, real = [], BandReader.native
    monkeypatch.setattr(
        BandReader, "native", lambda self, band, box: rows.append(box[1]) or real(self, band, box)
    )
    patches = [around(x, y, 21) for y in (300, 60, 180) for x in (200, 50)]
    chips = read(path, *patches)
    assert rows == sorted(rows)
    assert len(rows) == len(chips) == 6
    np.testing.assert_array_equal(chips[3], read(path, patches[3])[0])

    def cancel():
        raise Cancelled()

    with WindowReader(describe(RasterSource(str(path))), (1,), WHOLE) as reader, pytest.raises(Cancelled):
        reader.read(patches, cancel)


def test_larger_pixels_are_the_means_of_what_they_cover(tmp_path):
    values = np.random.default_rng(0).integers(0, 201, (120, 160)).astype(np.uint8)
    values[0, :2] = 0, 200
    path = write(tmp_path / "a.tif", values)
    (chip,) = read(path, around(60 + 1.5, 40 + 1.5, 5, step=4.0))  # pixels of 52 to 71, and 32 to 51
    means = values[32:52, 52:72].reshape(5, 4, 5, 4).mean(axis=(1, 3)) / 200
    np.testing.assert_allclose(chip, means, atol=1e-5)


def test_a_windows_border_is_as_exact_as_its_middle(tmp_path):
    """What lies around it is read as well, for the resampling."""
    values = np.random.default_rng(0).integers(0, 201, (120, 160)).astype(np.uint8)
    path = write(tmp_path / "a.tif", values)
    small, large = (read(path, around(70.3, 50.6, size))[0] for size in (15, 25))
    np.testing.assert_allclose(small, large[5:20, 5:20], atol=1e-5)
