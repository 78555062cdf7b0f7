"""The mark of the outside is a value that no valid pixel has, or an alpha band, also where bands differ."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.gdal_calls import Progress
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.output_file import common_dtype
from tiepoint.core.raster.warp.outside import choose_outside
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import write

FULL = np.arange(4096).reshape(64, 64)


def outside_of(tmp_path, bands, **how):
    path = write(tmp_path / "a.tif", bands, **how)
    dataset = gdal.Open(path)
    dtype = dataset.GetRasterBand(1).DataType
    return choose_outside(dataset, describe(RasterSource(path)), dtype, Progress(Feedback(), "warp"))


@pytest.mark.parametrize(
    ("bands", "how", "nodata", "alpha"),
    [
        ((FULL % 255 + 1).astype(np.uint8), {}, 0, False),  # 0 is free
        ((FULL % 255).astype(np.uint8), {}, 255, False),
        ((FULL % 256).astype(np.uint8), {}, None, True),
        ((FULL % 256).astype(np.uint8), {"nodata": 9}, 9, False),
        ((FULL % 256).astype(np.uint8), {"nodata": 300}, None, True),  # no byte has 300
        ((FULL * 16).astype(np.uint16), {}, 65535, False),
        (np.where(FULL == 9, 65535, FULL).astype(np.uint16), {}, 65534, False),
        ((FULL - 2000).astype(np.int16), {}, -32768, False),
        (FULL.astype(np.int32), {}, -(2**31), False),
    ],
)
def test_the_mark_is_a_value_no_pixel_has(tmp_path, bands, how, nodata, alpha):
    outside = outside_of(tmp_path, bands, **how)
    assert outside.nodata == nodata
    assert outside.add_alpha == alpha


def test_floats_get_nan_and_every_band_counts(tmp_path):
    assert math.isnan(outside_of(tmp_path, FULL.astype(np.float32)).nodata)
    bands = np.stack([FULL % 255 + 1, FULL % 255]).astype(np.uint8)  # 0 is free in one, 255 in the other
    assert outside_of(tmp_path, bands).add_alpha


def of_bands(tmp_path, bands, nodata, roles=()):
    """As outside_of, for the bands of an Erdas image: each has a nodata value of its own, or None."""
    path = write(tmp_path / "a.img", bands, roles=roles or None, driver="HFA")
    dataset = gdal.Open(path, gdal.GA_Update)
    for index, value in enumerate(nodata):
        if value is not None:
            dataset.GetRasterBand(index + 1).SetNoDataValue(value)
    dataset = gdal.Open(path)
    return choose_outside(
        dataset, describe(RasterSource(path)), common_dtype(dataset), Progress(Feedback(), "warp")
    )


HALF = FULL % 100 + 100  # 100 to 199


@pytest.mark.parametrize(
    ("bands", "nodata", "mark", "dtype"),
    [
        ((HALF, HALF), (0, 255), 0, "Byte"),  # 0 is no valid value of either
        ((FULL % 256, HALF), (0, 255), 0, "Byte"),
        ((FULL % 255, FULL % 255), (0, 255), 255, "Byte"),  # 0 is valid in the second
        ((FULL % 256, FULL % 256), (0, 255), 65535, "UInt16"),  # every value is valid in one of them
        ((FULL % 256, FULL % 256), (0, None), 65535, "UInt16"),
        ((HALF, HALF), (100, None), 0, "Byte"),
    ],
)
def test_nodata_that_differs_by_band_gets_one_mark(tmp_path, bands, nodata, mark, dtype):
    outside = of_bands(tmp_path, np.stack(bands).astype(np.uint8), nodata)
    assert (outside.nodata, outside.add_alpha) == (mark, False)
    assert gdal.GetDataTypeName(outside.dtype) == dtype


def test_a_type_whose_alpha_gdal_takes_for_no_mask_is_widened(tmp_path):
    every = np.arange(-32768, 32768).reshape(256, 256).astype(np.int16)
    outside = outside_of(tmp_path, every)
    assert (outside.nodata, outside.add_alpha) == (2**31 - 1, False)
    assert gdal.GetDataTypeName(outside.dtype) == "Int32"


@pytest.mark.skipif(not hasattr(gdal, "GDT_Int8"), reason="signed bytes came with GDAL 3.7")
def test_signed_bytes_that_use_every_value_become_16_bits(tmp_path):
    path = str(tmp_path / "signed.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 1, gdal.GDT_Int8)
    dataset.WriteRaster(0, 0, 64, 64, (FULL % 256 - 128).astype(np.int8).tobytes())
    dataset = None
    opened = gdal.Open(path)
    info = describe(RasterSource(path))
    outside = choose_outside(opened, info, gdal.GDT_Int8, Progress(Feedback(), "warp"))
    assert (outside.nodata, outside.add_alpha) == (32767, False)
    assert gdal.GetDataTypeName(outside.dtype) == "Int16"


GREY_ALPHA = [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]


@pytest.mark.parametrize(
    ("dtype", "nodata", "mark"),
    [
        (np.uint8, None, None),  # alpha alone
        (np.uint16, None, None),
        (np.int16, None, -32768),  # GDAL takes no such alpha band for a mask
        (np.float32, None, float(np.finfo(np.float32).min)),
        (np.uint8, 9, 9),
        (np.float32, -9999, -9999),
    ],
)
def test_the_mark_beside_an_alpha_band(tmp_path, dtype, nodata, mark):
    bands = np.stack([HALF, np.full_like(FULL, 255)]).astype(dtype)
    outside = outside_of(tmp_path, bands, nodata=nodata, roles=GREY_ALPHA)
    assert not outside.add_alpha
    assert outside.nodata == mark


def test_a_palette_of_which_every_entry_is_used_gets_an_alpha_band(tmp_path):
    path = write(tmp_path / "a.tif", (FULL % 256).astype(np.uint8))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetColorTable(gdal.ColorTable())
    del dataset
    outside = choose_outside(
        gdal.Open(path), describe(RasterSource(path)), gdal.GDT_Byte, Progress(Feedback(), "warp")
    )
    assert (outside.nodata, outside.add_alpha) == (None, True)


@pytest.mark.skipif(not hasattr(gdal, "GDT_Int64"), reason="64-bit types came with GDAL 3.5")
def test_whole_numbers_that_gdal_rounds_are_refused(tmp_path):
    path = str(tmp_path / "a.tif")
    for value, fine in ((2**53, True), (2**53 + 1, False), (-(2**60), False)):
        dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 1, gdal.GDT_Int64)
        values = np.where(FULL == 77, value, FULL).astype(np.int64)
        dataset.GetRasterBand(1).WriteRaster(0, 0, 64, 64, values.tobytes())
        dataset = None
        info = describe(RasterSource(path))
        if fine:
            outside = choose_outside(gdal.Open(path), info, gdal.GDT_Int64, Progress(Feedback(), "warp"))
            assert outside.nodata == -(2**53)
        else:
            with pytest.raises(TiepointError, match="exactly"):
                choose_outside(gdal.Open(path), info, gdal.GDT_Int64, Progress(Feedback(), "warp"))


@pytest.mark.parametrize(
    ("count", "alpha", "mark"),
    [
        (4, 4, None),  # GDAL takes the alpha band for a mask: it says all
        (2, 2, None),
        (4, 1, 0),  # but not before the colours,
        (5, 5, 0),  # and not beside infrared
        (3, 3, 0),
    ],
)
def test_an_alpha_band_that_gdal_takes_for_no_mask_has_a_mark_beside_it(tmp_path, count, alpha, mark):
    bands = np.stack([FULL % 255 + 1] * count).astype(np.uint8)
    bands[alpha - 1] = 255
    bands[:, :9, :7] = 0  # transparent black is no valid 0
    roles = [gdal.GCI_GrayIndex] * count
    roles[alpha - 1] = gdal.GCI_AlphaBand
    outside = outside_of(tmp_path, bands, roles=roles)
    assert (outside.nodata, outside.add_alpha) == (mark, False)


def long_raster(path, values, nodata):
    """A raster of bands (N, H, W) of 64 bits."""
    count, height, width = values.shape
    kind = gdal.GetDataTypeByName({"u": "UInt64", "i": "Int64"}[values.dtype.kind])
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kind)
    dataset.WriteRaster(0, 0, width, height, values.tobytes())
    for number in range(1, count + 1):
        dataset.GetRasterBand(number).SetNoDataValue(nodata)
    return str(path)


@pytest.mark.skipif(not hasattr(gdal, "GDT_UInt64"), reason="64-bit types came with GDAL 3.5")
@pytest.mark.parametrize(("kind", "nodata"), [("UInt64", 2**64 - 1), ("Int64", 2**63 - 1)])
def test_the_greatest_number_of_64_bits_may_be_nodata(tmp_path, feedback, kind, nodata):
    values = np.arange(5, 5 + 60 * 50, dtype=kind.lower()).reshape(50, 60)
    values[10:20, 30:45] = nodata
    path = tmp_path / "long.tif"
    long_raster(path, values[None], nodata)
    reference = write(tmp_path / "reference.tif", np.ones((53, 64), np.uint8))
    infos = Pair(reference=reference, sensed=str(path)).map(lambda name: describe(RasterSource(name)))
    moved = MatrixTransform("affine", np.array([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0], [0.0, 0.0, 1.0]]))
    points = ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2)))
    warp(infos, moved, points, tmp_path / "out.tif", RegistrationOptions(), feedback)
    written = gdal.Open(str(tmp_path / "out.tif"))
    found = np.frombuffer(written.ReadRaster(), kind.lower()).reshape(53, 64)
    mask = np.frombuffer(written.GetRasterBand(1).GetMaskBand().ReadRaster(), np.uint8).reshape(53, 64) > 0
    valid = np.zeros((53, 64), bool)
    valid[1:51, 2:62] = values != nodata
    np.testing.assert_array_equal(mask, valid)
    np.testing.assert_array_equal(found[1:51, 2:62][values != nodata], values[values != nodata])


@pytest.mark.skipif(not hasattr(gdal, "GDT_UInt64"), reason="64-bit types came with GDAL 3.5")
@pytest.mark.parametrize(("kind", "nodata"), [("uint64", 2**64 - 1), ("int64", 2**63 - 1)])
def test_of_several_bands_of_64_bits_the_nodata_value_must_be_exact(tmp_path, feedback, kind, nodata):
    """GDAL takes the pixels for valid; it is not the data that is too large, and the sentence says so."""
    values = np.arange(5, 5 + 2 * 60 * 50, dtype=kind).reshape(2, 50, 60)
    for one, wrong in ((7, None), (nodata, f"The nodata value of “long.tif”, {nodata}, is beyond")):
        values[1, 10:20, 30:45] = one
        path = long_raster(tmp_path / "long.tif", values, nodata)
        info = describe(RasterSource(path))
        how = gdal.Open(path), info, gdal.GetDataTypeByName(info.dtypes[0]), Progress(feedback, "warp")
        if wrong is None:
            assert choose_outside(*how).nodata is not None
        else:
            with pytest.raises(TiepointError, match=wrong):
                choose_outside(*how)
