"""Nodata set in a layer's properties: the values given become nodata, and no other value changes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.nodata import BandNodata, of_plain, to_plain
from tiepoint.core.raster.read.source import RasterSource, describe, open_raster
from tiepoint.core.raster.read.validity import view_of
from tiepoint.tests.core.raster.scenes import write

DTYPES = (np.uint8, np.uint16, np.int16, np.int32, np.float32, np.float64)
RULES = [
    (None, BandNodata(True, ((200, 200),))),
    (None, BandNodata(True, ((5, 7), (200, 200)))),
    (9, BandNodata(True, ((200, 200),))),
    (9, BandNodata(False, ((200, 200), (-9999, -9999)))),
    (9, BandNodata(False)),
    (None, BandNodata(True, ((-1e9, -100), (120.5, 1e12)))),
    (300.5, BandNodata(True, ((5, 5), (6, 6)))),  # a declared value that whole numbers cannot have
]


def values_of(dtype):
    rng = np.random.default_rng(4)
    if np.issubdtype(dtype, np.integer):
        ends = np.iinfo(dtype)
        wide = rng.integers(ends.min, ends.max, 1000, endpoint=True)
        near = np.clip(rng.integers(-300, 300, 1000), ends.min, ends.max)
        values = np.concatenate([wide, near, [ends.min, ends.max, 0, 5, 6, 7, 9, 200]])
    else:
        sizes = 10.0 ** rng.uniform(-30, 30, 1000)
        values = np.concatenate([sizes, -sizes, [0, -9999, 5, 6.5, 7, np.nextafter(7, 8), 9, 200, 200.0001]])
    return np.resize(values.astype(dtype), (40, 60))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("declared", "rules"), RULES)
def test_what_is_set_becomes_nodata_and_the_rest_stays(tmp_path, dtype, declared, rules):
    values = values_of(dtype)
    source = RasterSource(write(tmp_path / "a.tif", values, nodata=declared), nodata=(rules,))
    dataset = view_of(open_raster(source), describe(source))  # as it is read and warped
    band = dataset.GetRasterBand(1)
    read = np.frombuffer(band.ReadRaster(), dtype).reshape(values.shape)
    invalid = np.zeros(values.shape, bool)
    for low, high in rules.ranges:
        invalid |= (values >= low) & (values <= high)
    if rules.declared and declared is not None:
        invalid |= values == declared
    mask = np.frombuffer(band.GetMaskBand().ReadRaster(), np.uint8).reshape(values.shape)
    np.testing.assert_array_equal(mask == 0, invalid)
    np.testing.assert_array_equal(read[~invalid], values[~invalid])
    del band, dataset


def test_nan_stays_invalid(tmp_path):
    values = np.where(values_of(np.float32) == 0, np.nan, 1.5).astype(np.float32)
    source = RasterSource(write(tmp_path / "a.tif", values), nodata=(BandNodata(True, ((4, 5), (7, 9))),))
    dataset = open_raster(source)
    mask = np.frombuffer(dataset.GetRasterBand(1).GetMaskBand().ReadRaster(), np.uint8)
    np.testing.assert_array_equal(mask.reshape(values.shape) > 0, np.isfinite(values))
    del dataset


def test_all_else_of_the_raster_stays(tmp_path):
    bands = np.stack([np.full((40, 50), value, np.uint8) for value in (1, 2, 255)])
    roles = [gdal.GCI_GrayIndex, gdal.GCI_Undefined, gdal.GCI_AlphaBand]
    path = write(tmp_path / "a.tif", bands, (100.0, 2, 0.5, 900.0, 0.25, -3), 32633, roles=roles)
    rules = (BandNodata(True, ((2, 2),)), BandNodata(), BandNodata(True, ((255, 255),)), BandNodata())
    plain, changed = describe(RasterSource(path)), describe(RasterSource(path, nodata=rules))
    assert changed.nodata == (2.0, None, None)  # not of alpha, nor of a band too many
    for name in ("size", "geotransform", "crs_wkt", "dtypes", "paletted", "alpha_band", "masked"):
        assert getattr(changed, name) == getattr(plain, name)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2])
    del dataset
    dataset = open_raster(RasterSource(path + "|option:OVERVIEW_LEVEL=0", nodata=rules))
    assert (dataset.RasterXSize, dataset.RasterYSize) == (25, 20)
    del dataset


def test_a_virtual_raster_of_several_sources(tmp_path):
    parts = [
        write(tmp_path / f"{x}.tif", np.full((40, 50), x + 3, np.uint8), (50.0 * x, 1, 0, 40, 0, -1))
        for x in (0, 1)
    ]
    gdal.BuildVRT(str(tmp_path / "both.vrt"), parts)
    source = RasterSource(str(tmp_path / "both.vrt"), nodata=(BandNodata(True, ((4, 4), (9, 12))),))
    dataset = open_raster(source)
    mask = np.frombuffer(dataset.GetRasterBand(1).GetMaskBand().ReadRaster(), np.uint8).reshape(40, 100)
    assert (mask[:, :50] == 255).all()
    assert (mask[:, 50:] == 0).all()
    del dataset


def test_it_is_saved_as_plain_values():
    bands = (BandNodata(), BandNodata(False, ((-9999.0, -9999.0), (float("-inf"), 3.5))))
    assert of_plain(json.loads(json.dumps(to_plain(bands)))) == bands
    for wrong in (3, {}, [4], [{"ranges": [1]}], [{"ranges": [["a", 2]]}]):
        with pytest.raises((TypeError, ValueError)):
            of_plain(wrong)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_infinity_is_no_number_within_bounds(tmp_path, dtype):
    values = np.resize(np.array([1, np.inf, -np.inf, 5e8, 9], dtype), (40, 60))
    file = write(tmp_path / "a.tif", values)
    for ranges, invalid in (
        (((5e8, np.inf),), (values >= 5e8)),  # what a layer sets that leaves the end open
        (((-np.inf, 2.0),), (values <= 2)),
        (((8.0, 10.0),), (values == 9)),
    ):
        dataset = open_raster(RasterSource(file, nodata=(BandNodata(True, ranges),)))
        band = dataset.GetRasterBand(1)
        read = np.frombuffer(band.ReadRaster(), dtype).reshape(values.shape)
        mask = np.frombuffer(band.GetMaskBand().ReadRaster(), np.uint8).reshape(values.shape)
        assert np.isfinite(band.GetNoDataValue())
        np.testing.assert_array_equal(mask == 0, invalid)
        np.testing.assert_array_equal(read[~invalid], values[~invalid])
        del band, dataset
