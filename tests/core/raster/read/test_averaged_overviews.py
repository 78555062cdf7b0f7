"""Only overviews that are averages of native pixels are read, and an image read from them lies in place."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.feedback import Feedback
from tiepoint.core.raster.read import reading
from tiepoint.core.raster.read.averaged_overviews import averaged_overview
from tiepoint.core.raster.read.grids import decimated_grid
from tiepoint.core.raster.read.reading import BandReader
from tiepoint.core.raster.read.source import RasterSource, describe

from ...textures import texture
from ..scenes import write

SIZE = 1200, 960


def image():
    tile = texture(480, 4)
    return 120 + 25 * np.tile(tile, (2, 3))[: SIZE[1], : SIZE[0]]


def raster(path, how, values=None, dtype=np.uint8, levels=(2, 4), **options):
    values = image() if values is None else values
    path = write(path, np.clip(values, 1, 250).astype(dtype), **options)
    gdal.Open(str(path)).BuildOverviews(how, list(levels))
    return path


def level(path, shrink=8.5):
    return averaged_overview(gdal.Open(str(path)), shrink)


def test_the_coarsest_level_with_two_pixels_to_one_is_chosen(tmp_path):
    path = raster(tmp_path / "a.tif", "AVERAGE")
    assert level(path) == (1, 4.0)
    assert level(path, 7.9) == (0, 2.0)
    assert level(path, 3.9) is None


@pytest.mark.parametrize("how", ["NEAREST", "MODE"])
def test_overviews_made_otherwise_are_not_read(tmp_path, how):
    assert level(raster(tmp_path / "a.tif", how)) is None


def test_what_cannot_be_proved_is_not_read(tmp_path):
    flat = raster(tmp_path / "flat.tif", "AVERAGE", 100 + (image() - 120) / 25)
    floats = raster(tmp_path / "floats.tif", "AVERAGE", dtype=np.float32)
    odd = raster(tmp_path / "odd.tif", "AVERAGE", image()[:-1, :-1])
    assert level(flat) is level(floats) is level(odd) is None


def test_overviews_of_other_pixels_are_found_out(tmp_path):
    path = raster(tmp_path / "a.tif", "AVERAGE")
    raster(tmp_path / "b.tif", "AVERAGE", image()[:, ::-1])
    (tmp_path / "b.tif.ovr").replace(tmp_path / "a.tif.ovr")
    assert gdal.Open(path).GetRasterBand(1).GetOverviewCount() == 2
    assert level(path) is None


@pytest.mark.parametrize("nodata", [None, 0])
def test_an_image_read_from_them_lies_in_place(tmp_path, monkeypatch, nodata):
    values = image()
    if nodata is not None:
        values[:, :400] = 0
        values = np.where(values > 0, values, 0)
    path = write(tmp_path / "a.tif", np.clip(values, 0, 250).astype(np.uint8), nodata=nodata)
    grid = decimated_grid(describe(RasterSource(str(path))).size, 140)

    def read():
        with BandReader(describe(RasterSource(str(path))), grid, max(grid.step), 1) as reader:
            return reader.read(1, Feedback(), 0.0, 1.0)

    before = read()
    gdal.Open(str(path)).BuildOverviews("AVERAGE", [2, 4])
    used, real = [], reading.averaged_overview
    monkeypatch.setattr(reading, "averaged_overview", lambda *given: used.append(real(*given)) or used[-1])
    after = read()
    assert used == [(1, 4.0)]
    both = np.isfinite(before) & np.isfinite(after)
    assert both.mean() > 0.6
    assert (np.isfinite(before) == np.isfinite(after)).mean() > 0.98
    change = np.gradient(np.where(both, before, 120.0))
    inner = both.copy()
    for axis in (0, 1):
        for step in (-1, 1):
            inner &= np.roll(both, step, axis)
    rows = np.stack([each[inner] for each in change[::-1]], axis=1)
    shift = np.linalg.lstsq(rows, (after - before)[inner], rcond=None)[0]
    assert np.abs(shift).max() < 0.02  # px of the grid
    assert np.sqrt(np.mean((after - before)[inner] ** 2)) < 0.1 * np.std(before[inner])
