"""The error where GDAL is missing; GDAL's warning about exceptions does not reach a script."""

from __future__ import annotations

import subprocess
import sys
import warnings

from tiepoint.core.raster.read.gdal_presence import check_gdal
from tiepoint.tests.conftest import PLUGINS

WITHOUT = """
import sys
sys.path.insert(0, sys.argv[1])
sys.modules.update(osgeo=None, rasterio=None)
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.read.gdal_presence import check_gdal
try:
    check_gdal()
except TiepointError as error:
    print(error.code, error.hint, error.detail, sep="\\n")
"""


def test_a_missing_gdal_is_an_error_that_says_how_to_get_it():
    command = [sys.executable, "-c", WITHOUT, PLUGINS]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    assert told[0] == "gdal_missing"
    assert "apt install python3-gdal" in told[1]
    assert "pip install 'tiepoint[rasterio]'" in told[1]
    assert told[2].startswith("ModuleNotFoundError: import of osgeo halted")
    assert told[2].endswith("; ImportError: rasterio is not installed")


def test_the_program_keeps_its_choice_between_exceptions_and_codes():
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        check_gdal()
        text = "Neither gdal.UseExceptions() nor gdal.DontUseExceptions() has been explicitly called."
        warnings.warn(text, FutureWarning, stacklevel=1)
        warnings.warn("Another one", FutureWarning, stacklevel=1)
    assert [str(each.message) for each in heard] == ["Another one"]
