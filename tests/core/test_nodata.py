"""Nodata as the text of an option: read, written, refused."""

from __future__ import annotations

import math

import pytest
from tiepoint.core import TiepointError
from tiepoint.core.nodata import BandNodata, nodata_in, nodata_text
from tiepoint.core.options import RegistrationOptions

INF = math.inf


@pytest.mark.parametrize(
    ("text", "bands"),
    [
        ("0", (BandNodata(True, ((0, 0),)),)),
        ("none", (BandNodata(False),)),
        ("none, 0, 250:255", (BandNodata(False, ((0, 0), (250, 255))),)),
        (
            "-inf:-1000; ; 1.5",
            (BandNodata(True, ((-INF, -1000),)), BandNodata(), BandNodata(True, ((1.5, 1.5),))),
        ),
        ("-9999:-9998.5", (BandNodata(True, ((-9999, -9998.5),)),)),
    ],
)
def test_it_is_read_and_written(text, bands):
    assert nodata_in(text) == bands
    assert nodata_in(nodata_text(bands)) == bands


def test_bands_that_are_alike_share_a_part():
    assert nodata_text((BandNodata(True, ((255, 255),)),) * 3) == "255"
    assert nodata_text((BandNodata(False), BandNodata())) == "none; "
    assert nodata_in("none; ") == (BandNodata(False), BandNodata())
    assert nodata_in("") == (BandNodata(),)


@pytest.mark.parametrize("text", ["black", "5:1", "1:2:3", "nan", "0;x"])
def test_what_is_not_understood(text):
    with pytest.raises(TiepointError, match="does not say which values"):
        RegistrationOptions.of(sensed_nodata=text)
