"""Whole registrations of rasters whose valid pixels are declared in unusual ways."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint import core
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.nodata import BandNodata
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.core.run.registration import register
from tiepoint.tests.core.raster import scenes
from tiepoint.tests.core.scenes import OPTIONS, TRUTH, source


class Heard(Feedback):
    def __init__(self, lines):
        self._lines = lines

    def info(self, message):
        self._lines.append(message)


ALPHA = [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]
HOLE = np.s_[120:190, 130:210]


@pytest.fixture(scope="module")
def ground(scene):
    """The sensed image of the scene as 100 to 200, and where it has a value, without a hole in its middle."""
    values = scenes.read(scene / "sensed.tif")
    seen = values > 0
    seen[HOLE] = False
    return 100 + np.round(values / 656), seen


def alpha_of_one(path, values, seen):
    bands = np.stack([np.where(seen, values, 1e6), np.where(seen, 1, 0)]).astype(np.float32)
    return RasterSource(scenes.write(path / "a.tif", bands, roles=ALPHA))


def half_transparent(path, values, seen):
    bands = np.stack([np.where(seen, values, 0), np.where(seen, 90, 0)]).astype(np.uint8)
    return RasterSource(scenes.write(path / "a.tif", bands, roles=ALPHA))


def layers_own_nodata(path, values, seen):
    values = np.where(seen, values, 255)
    values[HOLE] = 3
    rules = (BandNodata(True, ((255.0, 255.0), (0.0, 10.0))),)
    return RasterSource(scenes.write(path / "a.tif", values.astype(np.uint8)), nodata=rules)


def nodata_by_band(path, values, seen):
    bands = np.stack([np.where(seen, values, other) for other in (0, 255)]).astype(np.uint8)
    file = scenes.write(path / "a.img", bands, driver="HFA")
    dataset = gdal.Open(file, gdal.GA_Update)
    for index, value in enumerate((0, 255)):
        dataset.GetRasterBand(index + 1).SetNoDataValue(value)
    return RasterSource(file)


def test_nodata_of_an_option_is_in_the_report_and_in_what_is_applied(scene, ground, tmp_path, real_engine):
    values, seen = ground
    file = scenes.write(tmp_path / "a.tif", np.where(seen, values, 255).astype(np.uint8))
    reference, lines = str(scene / "reference.tif"), []
    result = core.register(
        reference,
        file,
        raster=tmp_path / "out.tif",
        engine=real_engine,
        transform="affine",
        sensed_nodata="255, 0:10",
        feedback=Heard(lines),
    )
    assert result.accepted
    assert result.report["sensed"]["nodata"] == "255, 0:10"
    assert "nodata" not in result.report["reference"]
    assert "Nodata of “a.tif” is set to: 255, 0:10." in lines
    masks = []
    core.apply(result, file, tmp_path / "again.tif", sensed_nodata="255, 0:10")
    for name in ("out.tif", "again.tif"):
        dataset = gdal.Open(str(tmp_path / name))
        masks.append(np.frombuffer(dataset.GetRasterBand(1).GetMaskBand().ReadRaster(), np.uint8) > 0)
    assert masks[0].sum() == pytest.approx(1.21 * seen.sum(), rel=0.005)
    np.testing.assert_array_equal(*masks)
    shift = core.measure(reference, str(tmp_path / "out.tif"), reference_nodata="none")
    assert shift.aligned


@pytest.mark.parametrize("made", [alpha_of_one, half_transparent, layers_own_nodata, nodata_by_band])
def test_it_is_matched_and_no_invalid_pixel_becomes_valid(scene, ground, tmp_path, real_engine, made):
    values, seen = ground
    pair = Pair(reference=source(scene / "reference.tif"), sensed=made(tmp_path, values, seen))
    outputs = Outputs(raster=tmp_path / "out.tif")
    result = register(pair, outputs, OPTIONS, real_engine, Feedback())
    assert result.accepted
    places = np.array([[40.0, 40], [280, 60], [60, 250], [270, 260]])
    assert np.abs(result.transform.apply(places) - apply_affine(TRUTH, places)).max() < 0.5
    dataset = gdal.Open(str(outputs.raster))
    band, last = dataset.GetRasterBand(1), dataset.GetRasterBand(dataset.RasterCount)
    shape = dataset.RasterYSize, dataset.RasterXSize
    image, alpha = (
        np.frombuffer(each.ReadRaster(buf_type=gdal.GDT_Float64)).reshape(shape) for each in (band, last)
    )
    valid = np.frombuffer(band.GetMaskBand().ReadRaster(), np.uint8).reshape(shape) > 0
    if last.GetColorInterpretation() == gdal.GCI_AlphaBand:
        np.testing.assert_array_equal(valid, alpha > 0)
    assert valid.sum() == pytest.approx(1.21 * seen.sum(), rel=0.005)
    assert 99 <= image[valid].min() <= image[valid].max() <= 201
    hole = apply_affine(TRUTH, np.array([[135.0, 125], [205, 125], [205, 185], [135, 185], [170, 155]]))
    column, row = np.rint(hole).astype(int).T
    assert not valid[row, column].any()
