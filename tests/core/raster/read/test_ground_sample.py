"""The size of a photo's pixels on the ground, from metadata as cameras and satellites write it."""

from __future__ import annotations

import pytest
from osgeo import gdal
from tiepoint.core.raster.read.ground_sample import ground_pixel

XMP = '<x:xmpmeta><rdf:Description drone-dji:RelativeAltitude="{}" /></x:xmpmeta>'
XMP_ELEMENT = "<drone-dji:RelativeAltitude>{}</drone-dji:RelativeAltitude>"


def photo(path, items=None, xmp="", size=(400, 300)):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *size, 1, gdal.GDT_Byte)
    dataset.SetMetadata(items or {})
    if xmp:
        dataset.SetMetadata([xmp], "xml:XMP")
    return str(path)


@pytest.mark.parametrize("xmp", [XMP, XMP_ELEMENT])
@pytest.mark.parametrize("size", [(400, 300), (300, 400)])
def test_a_drone_at_60_m(tmp_path, xmp, size):
    items = {"EXIF_FocalLengthIn35mmFilm": "(24)"}
    uri = photo(tmp_path / "a.tif", items, xmp.format("+60.0"), size)
    assert ground_pixel(uri) == pytest.approx(60.0 * 36 / 24 / 400)


@pytest.mark.parametrize("key", ["GSD", "MEANPRODUCTGSD", "camera.ground_sampling_distance"])
def test_a_named_distance(tmp_path, key):
    assert ground_pixel(photo(tmp_path / "a.tif", {key: "0.31 m"})) == pytest.approx(0.31)


@pytest.mark.parametrize(
    ("items", "xmp"),
    [
        ({}, ""),
        ({"EXIF_FocalLengthIn35mmFilm": "24"}, ""),  # how high is not known
        ({}, XMP.format("60")),
        ({"EXIF_FocalLengthIn35mmFilm": "24"}, XMP.format("-3")),  # below where it started
        ({"GSD": "unknown"}, ""),
        ({"GSD": "0"}, ""),
    ],
)
def test_what_does_not_say(tmp_path, items, xmp):
    assert ground_pixel(photo(tmp_path / "a.tif", items, xmp)) is None


def test_no_file():
    assert ground_pixel("/nowhere/a.tif") is None
