"""How outputs are stored: compression, predictor, overviews, and creation options of the user's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import ResultOptions
from tiepoint.core.raster.warp.creation_options import (
    check_result_options,
    cog_options,
    format_of,
    gtiff_options,
)
from tiepoint.core.raster.warp.overviews import levels_of
from tiepoint.tests.core.raster.warp_cases import SIZE, run


def test_todays_defaults_stay():
    listed = gtiff_options(ResultOptions(), gdal.GDT_Float32, palette=False, threads=2)
    assert listed == ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER", "NUM_THREADS=2", "PREDICTOR=3"]
    assert gtiff_options(ResultOptions(), gdal.GDT_Byte, palette=True, threads=2)[-1] == "NUM_THREADS=2"


def test_free_options_win_and_bring_their_own_predictor():
    options = ResultOptions(creation_options="compress=LERC|MAX_Z_ERROR=0.01|BIGTIFF=YES", compression="lzw")
    listed = gtiff_options(options, gdal.GDT_Float32, palette=False, threads=1, extra=("INTERLEAVE=BAND",))
    assert listed == [
        *("TILED=YES", "NUM_THREADS=1", "INTERLEAVE=BAND"),
        *("COMPRESS=LERC", "MAX_Z_ERROR=0.01", "BIGTIFF=YES"),
    ]
    assert "OVERVIEW_RESAMPLING=NEAREST" in cog_options(options, palette=False, classes=True, threads=1)


@pytest.mark.parametrize(
    ("name", "options", "code"),
    [
        ("a.tif", {"creation_options": "COMPRES=LZW"}, "creation_option_unknown"),
        ("a.tif", {"creation_options": "COMPRESS=SMALL"}, "creation_option_value"),
        ("a.tif", {"output_format": "cog", "creation_options": "TILED=YES"}, "creation_option_unknown"),
        (
            "a.tif",
            {"output_format": "cog", "creation_options": "TARGET_SRS=EPSG:3857"},
            "creation_option_moves",
        ),
        ("a.vrt", {"creation_options": "COMPRESS=LZW"}, "creation_options_of_vrt"),
        ("a.png", {}, "format_suffix"),
        ("a.tif", {"output_format": "vrt"}, "format_suffix"),
    ],
)
def test_what_gdal_would_pass_over_is_an_error(name, options, code):
    with pytest.raises(TiepointError) as raised:
        check_result_options(Path(name), ResultOptions(**options))
    assert raised.value.code == code
    assert raised.value.hint


def test_a_compression_that_this_gdal_lacks_is_named(monkeypatch):
    known = {"COMPRESS": ("NONE", "LZW")}
    monkeypatch.setattr("tiepoint.core.raster.warp.creation_options._published", lambda driver: known)
    check_result_options(Path("a.tif"), ResultOptions(compression="lzw"))
    with pytest.raises(TiepointError, match="cannot write the compression “zstd”"):
        check_result_options(Path("a.tif"), ResultOptions(compression="zstd"))


@pytest.mark.parametrize("text", ["COMPRESS", "=LZW", "A=1|B"])
def test_options_are_pairs(text):
    with pytest.raises(TiepointError, match="not a creation option"):
        ResultOptions(creation_options=text)


def test_the_name_tells_a_virtual_raster():
    assert format_of(Path("a.VRT"), ResultOptions()) == "vrt"
    assert format_of(Path("a.tif"), ResultOptions(output_format="cog")) == "cog"
    check_result_options(Path("a.vrt"), ResultOptions())
    check_result_options(Path("a.tif"), ResultOptions(creation_options="jpeg_quality=70|COMPRESS=jpeg"))


@pytest.mark.parametrize("compression", ["deflate", "zstd", "lzw", "none"])
def test_compressions(tmp_path, feedback, compression):
    output, *_ = run(tmp_path, feedback, compression=compression)
    found = gdal.Open(str(output)).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")
    assert (found or "NONE").lower() == compression


def test_levels():
    assert levels_of(256, 200) == []
    assert levels_of(257, 200) == [2]
    assert levels_of(10_000, 20_000) == [2, 4, 8, 16, 32, 64, 128]


@pytest.mark.parametrize("kind", ["gtiff", "cog"])
@pytest.mark.parametrize("classes", [False, True])
def test_overviews_average_amounts_and_pick_classes(tmp_path, feedback, kind, classes):
    rng = np.random.default_rng(4)
    size = (SIZE[1] * 2, SIZE[0] * 2)
    values = np.array([3, 90, 200], np.uint8)[rng.integers(0, 3, size)] if classes else None
    bands = rng.integers(0, 250, size).astype(np.uint8) if values is None else values
    output, *_ = run(tmp_path, feedback, bands=bands, grid="sensed", output_format=kind, overviews=True)
    dataset = gdal.Open(str(output))
    layout = dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE")
    assert layout == ("COG" if kind == "cog" else None)
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() >= 1
    small = band.GetOverview(0)
    seen = np.unique(np.frombuffer(small.ReadRaster(), np.uint8))
    seen = set(seen.tolist()) - {int(band.GetNoDataValue())}
    assert (seen <= {3, 90, 200}) if classes else (len(seen) > 60)
    if not classes:
        spread = np.frombuffer(small.ReadRaster(), np.uint8).reshape(small.YSize, small.XSize)
        assert spread[100:200, 150:250].std() < 60  # of single pixels 72
