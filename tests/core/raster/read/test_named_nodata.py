"""Nodata values that an option names, for all bands or for each."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core import TiepointError
from tiepoint.core.nodata import BandNodata
from tiepoint.core.options import ReadOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.named_nodata import as_options_say, with_named_nodata
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import write


@pytest.fixture
def source(tmp_path):
    bands = np.stack([np.full((40, 52), value, np.uint8) for value in (3, 4, 5)])
    return RasterSource(write(tmp_path / "a.tif", bands, nodata=9), nodata=(BandNodata(False),) * 3)


def test_one_rule_for_all_bands(source):
    assert describe(with_named_nodata(source, "none, 3")).nodata == (3.0, 3.0, 3.0)
    assert with_named_nodata(source, " ") == source


def test_a_rule_for_each_band(source):
    assert describe(with_named_nodata(source, "none; none, 4; 5")).nodata == (None, 4.0, 9.0)
    with pytest.raises(TiepointError, match="for 4 bands, and “a"):
        with_named_nodata(source, "0;0;0;0")


def test_each_side_has_its_own(source, tmp_path):
    other = RasterSource(write(tmp_path / "b.tif", np.ones((60, 44), np.uint8)))
    found = as_options_say(
        Pair(reference=source, sensed=other), ReadOptions(sensed_nodata="7", dem="heights.tif")
    )
    assert found.reference.nodata == source.nodata
    assert found.sensed.nodata == (BandNodata(True, ((7.0, 7.0),)),)
    assert found.map(lambda each: each.dem).both == ("heights.tif", "heights.tif")
