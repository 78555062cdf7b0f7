"""The error where GDAL is missing; GDAL's warning about exceptions does not reach a script."""

from __future__ import annotations

import sys
import warnings

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.read.gdal_presence import check_gdal


def test_a_missing_gdal_is_an_error_that_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "osgeo", None)
    with pytest.raises(TiepointError, match="apt install python3-gdal") as caught:
        check_gdal()
    assert caught.value.code == "gdal_missing"
    assert caught.value.detail.startswith("ModuleNotFoundError")


def test_the_program_keeps_its_choice_between_exceptions_and_codes():
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        check_gdal()
        text = "Neither gdal.UseExceptions() nor gdal.DontUseExceptions() has been explicitly called."
        warnings.warn(text, FutureWarning, stacklevel=1)
        warnings.warn("Another one", FutureWarning, stacklevel=1)
    assert [str(each.message) for each in heard] == ["Another one"]
