"""Colours that nobody sees are no ground: not when matching, and not in the output."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.feedback import Feedback
from tiepoint.core.nodata import BandNodata
from tiepoint.core.raster.read.grids import Grid
from tiepoint.core.raster.read.palettes import transparent_indices
from tiepoint.core.raster.read.reading import BandReader
from tiepoint.core.raster.read.source import RasterSource, describe

VALUES = (np.arange(60)[:, None] + np.arange(80)).astype(np.uint8) % 85 + 10
VALUES[10:30, 20:50] = 3


def drawing(path, clear, hidden=4):
    """An Erdas image with a colour table, some of whose entries are transparent; entry 9 is half so."""
    dataset = gdal.GetDriverByName("MEM").Create("", 80, 60, 1)
    table = gdal.ColorTable()
    for entry in range(100):
        table.SetColorEntry(entry, (entry, entry, 0, 0 if entry in clear else 128 if entry == 9 else 255))
    values = VALUES.copy()
    values[40:, 60:] = hidden
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 80, 60, values.tobytes())
    copy = gdal.GetDriverByName("HFA").CreateCopy(str(path), dataset)
    del copy
    return RasterSource(str(path)), values


@pytest.mark.parametrize(
    ("clear", "nodata", "unseen"),
    [
        ((), None, ()),
        ((3,), 3.0, (3,)),
        ((3, 4), None, (3, 4)),  # they would become one in the output
        (range(100), None, ()),  # a writer that knows no transparency
    ],
)
def test_one_clear_index_is_nodata_and_more_are_not_matched(tmp_path, clear, nodata, unseen):
    source, values = drawing(tmp_path / "a.img", clear)
    info = describe(source)
    assert info.nodata == (nodata,)
    assert transparent_indices(gdal.Open(source.uri).GetRasterBand(1)) == unseen
    with BandReader(info, Grid((0.0, 0.0), (1.0, 1.0), info.size), 1.0, 1) as reader:
        image = reader.read(1, Feedback(), 0.0, 1.0)
        native = reader.native(1, (0, 0, 80, 60))
    np.testing.assert_array_equal(np.isnan(image), np.isin(values, unseen))
    np.testing.assert_array_equal(np.isnan(native), np.isin(values, unseen))


def test_where_all_that_is_used_is_clear_it_is_matched(tmp_path):
    source, values = drawing(tmp_path / "a.img", range(99))
    info = describe(source)
    with BandReader(info, Grid((0.0, 0.0), (1.0, 1.0), info.size), 1.0, 1) as reader:
        assert np.isfinite(reader.native(1, (0, 0, 80, 60))).mean() > 0.9
    assert values.max() < 99


def test_what_the_layer_says_is_kept(tmp_path):
    rules = (BandNodata(True, ((11.0, 12.0),)),)
    source, _ = drawing(tmp_path / "a.img", (3,))
    assert describe(RasterSource(source.uri, nodata=rules)).nodata == (11.0,)
