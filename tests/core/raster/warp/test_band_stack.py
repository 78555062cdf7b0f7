"""Bands written at places of their own: values, marks of what is not covered, types, names, coordinates."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.read.grids import shift
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp import band_stack
from tiepoint.core.raster.warp.band_stack import PlacedBand, write_stack
from tiepoint.tests.core.raster.scenes import write
from tiepoint.tests.core.scenes import write_raster

SIZE = (90, 70)
UTM = (500000.0, 2.0, 0.0, 5400000.0, 0.0, -2.0)


def ramp(add=0.0, size=SIZE):
    """x + 2 y + add, so that a place is known by its value."""
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    return x + 2.0 * y + add


def raster(path: Path, bands, kind=gdal.GDT_Float32, nodata=None, place=UTM):
    height, width = bands[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), kind)
    if place:
        dataset.SetGeoTransform(place)
    for index, band in enumerate(bands):
        target = dataset.GetRasterBand(index + 1)
        target.WriteRaster(0, 0, width, height, band.astype(np.float64).tobytes(), buf_type=gdal.GDT_Float64)
        target.SetDescription(f"b{index + 1}")
        if nodata is not None and nodata[index] is not None:
            target.SetNoDataValue(nodata[index])
    target = dataset = None
    return describe(RasterSource(str(path)))


def stack(path, placed, reference=None, resampling="bilinear", feedback=None):
    options = RegistrationOptions.of(resampling=resampling, threads=1)
    write_stack(path, placed, reference or placed[0].info, options, feedback or Feedback())
    return gdal.Open(str(path))


def values(dataset, band):
    size = dataset.RasterXSize, dataset.RasterYSize
    raw = dataset.GetRasterBand(band).ReadRaster(0, 0, *size, buf_type=gdal.GDT_Float64)
    return np.frombuffer(raw, np.float64).reshape(size[1], size[0])


@pytest.fixture
def private(tmp_path):
    """The writer is given a private place, as run.band_alignment does."""
    return tmp_path / "out.tif"


@pytest.mark.parametrize("strip", [8_000_000, 90 * 9])
def test_a_band_comes_to_its_place_and_the_reference_keeps_its_values(tmp_path, private, monkeypatch, strip):
    monkeypatch.setattr(band_stack, "_STRIP", strip)
    info = raster(tmp_path / "in.tif", [ramp(), ramp(500)])
    placed = [PlacedBand(info, 1, np.eye(3), "red"), PlacedBand(info, 2, shift(3.5, -1.25), "nir")]
    out = stack(private, placed)
    assert (values(out, 1) == ramp()).all()
    moved = values(out, 2)
    inside = np.isfinite(moved)
    assert inside[:66, 4:].all()
    assert not inside[:, :3].any()
    assert not inside[69:].any()
    # The inner pixels are interpolated from four; along the border from those that are there.
    x, y = np.meshgrid(np.arange(SIZE[0]) - 3.5, np.arange(SIZE[1]) + 1.25)
    assert np.abs(moved - (x + 2 * y + 500))[2:66, 6:].max() < 1e-3
    assert [out.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["red", "nir"]
    assert out.GetGeoTransform() == UTM
    assert out.RasterCount == 2


def test_a_turned_and_larger_band_of_another_file(tmp_path, private):
    reference = raster(tmp_path / "r.tif", [ramp()])
    small = raster(tmp_path / "s.tif", [ramp(0.0, (45, 35))], place=None)
    matrix = np.array([[2.0, 0.1, 0.5], [-0.1, 2.0, 0.5], [0.0, 0.0, 1.0]])
    out = stack(private, [PlacedBand(reference, 1, np.eye(3), "a"), PlacedBand(small, 1, matrix, "b")])
    x, y = np.meshgrid(*(np.arange(side) for side in SIZE))
    back = np.linalg.inv(matrix)
    expected = (back[0, 0] + 2 * back[1, 0]) * x + (back[0, 1] + 2 * back[1, 1]) * y
    expected += back[0, 2] + 2 * back[1, 2]
    assert np.abs(values(out, 2) - expected)[8:-8, 8:-8].max() < 1e-3


def test_a_value_that_no_band_has_marks_what_is_not_covered(tmp_path, private):
    info = raster(tmp_path / "in.tif", [ramp(1), ramp(5)], gdal.GDT_UInt16)
    out = stack(
        private, [PlacedBand(info, 1, np.eye(3), ""), PlacedBand(info, 2, shift(10, 0), "")], None, "nearest"
    )
    assert [out.GetRasterBand(i).GetNoDataValue() for i in (1, 2)] == [0.0, 0.0]
    assert (values(out, 2)[:, :10] == 0).all()
    assert (values(out, 2)[:, 10:] == ramp(5)[:, :-10]).all()


def test_where_every_value_is_used_an_alpha_band_says_where_all_bands_are(tmp_path, private, feedback):
    full = np.arange(90 * 70).reshape(70, 90) % 256
    info = raster(tmp_path / "in.tif", [full, full[::-1]], gdal.GDT_Byte)
    out = stack(
        private, [PlacedBand(info, 1, np.eye(3), ""), PlacedBand(info, 2, shift(0, 7), "")], feedback=feedback
    )
    assert "not every band" in " ".join(feedback.lines)
    assert out.RasterCount == 3
    assert out.GetRasterBand(3).GetColorInterpretation() == gdal.GCI_AlphaBand
    alpha = values(out, 3)
    assert set(np.unique(alpha)) == {0.0, 255.0}
    assert (alpha[:7] == 0).all()
    assert (alpha[7:] == 255).all()
    assert (values(out, 1) == full).all()  # also under the alpha band


def test_nodata_that_differs_by_band_never_becomes_a_value(tmp_path, private):
    first, second = ramp(1), ramp(1)
    first[20:30, 20:30], second[40:50, 40:50] = -9999, -1
    info = raster(tmp_path / "a.tif", [first], nodata=(-9999.0,))
    other = raster(tmp_path / "b.tif", [second], nodata=(-1.0,))
    out = stack(private, [PlacedBand(info, 1, np.eye(3), ""), PlacedBand(other, 1, shift(2, 0), "")])
    for band, (rows, columns) in enumerate(
        ((slice(20, 30), slice(20, 30)), (slice(40, 50), slice(43, 51))), 1
    ):
        assert np.isnan(values(out, band)[rows, columns]).all()
        assert np.nanmin(values(out, band)) >= 1.0 - 1e-3


FULL = np.arange(SIZE[0] * SIZE[1]).reshape(SIZE[::-1]) % 256
RGBA = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand]


def one_with(path, bands, validity):
    """A raster of two byte bands, and where each is valid."""
    hole, other = np.zeros(FULL.shape, bool), np.zeros(FULL.shape, bool)
    hole[10:30, 40:60], other[40:60, 5:30] = True, True
    bands = [band.copy() for band in bands]
    if validity == "nodata":
        bands[0][hole], bands[1][other] = 0, 255
        bands[0][~hole & (bands[0] == 0)] = 255  # each value is valid in one of them
        dataset = gdal.Open(
            write(path.with_suffix(".img"), np.stack(bands).astype(np.uint8), driver="HFA"), 1
        )
        for number, value in ((1, 0), (2, 255)):
            dataset.GetRasterBand(number).SetNoDataValue(value)
        name, valid = str(path.with_suffix(".img")), [bands[0] != 0, bands[1] != 255]
    elif validity == "alpha":
        alpha = np.where(hole, 0, 9 + 200 * other)
        layers = np.stack([*bands, bands[0], alpha]).astype(np.uint8)
        name, valid = write(path.with_suffix(".tif"), layers, roles=RGBA), [~hole, ~hole]
    else:
        name, valid = write(path.with_suffix(".tif"), np.stack(bands).astype(np.uint8)), [~hole, ~hole]
        dataset = gdal.Open(name, 1)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.where(hole, 0, 255).astype(np.uint8).tobytes()
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, *SIZE, mask)
    dataset = None
    return describe(RasterSource(name)), bands, valid


@pytest.mark.parametrize("validity", ["nodata", "alpha", "mask"])
@pytest.mark.parametrize(
    ("bands", "kind"), [((FULL, FULL[::-1]), "UInt16"), ((FULL % 255, FULL // 2), "Byte")]
)
def test_no_valid_pixel_of_a_band_is_lost_and_no_invalid_one_becomes_valid(
    tmp_path, private, feedback, validity, bands, kind
):
    info, bands, valid = one_with(tmp_path / "in", bands, validity)
    if validity == "nodata":
        kind = "UInt16"
    placed = [PlacedBand(info, 1, np.eye(3), ""), PlacedBand(info, 2, shift(7, -4), "")]
    out = stack(private, placed, None, "nearest", feedback)
    assert out.RasterCount == 2
    assert gdal.GetDataTypeName(out.GetRasterBand(1).DataType) == kind
    assert len(feedback.lines) == (kind == "UInt16")
    moved = [np.full(FULL.shape, fill) for fill in (-1, False)]
    for canvas, source in zip(moved, (bands[1], valid[1])):
        canvas[:-4, 7:] = source[4:, :-7]
    for number, (wanted, there) in enumerate(((bands[0], valid[0]), (moved[0], moved[1] > 0)), 1):
        found, mask = values(out, number), out.GetRasterBand(number).GetMaskBand().ReadRaster()
        np.testing.assert_array_equal(np.frombuffer(mask, np.uint8).reshape(FULL.shape) > 0, there)
        np.testing.assert_array_equal(found[there], wanted[there])
    options = RegistrationOptions.of(resampling="nearest", threads=1, output_format="cog")
    write_stack(tmp_path / "cog.tif", placed, info, options, feedback)
    cog = gdal.Open(str(tmp_path / "cog.tif"))
    for number in (1, 2):
        np.testing.assert_array_equal(values(cog, number), values(out, number))


def test_types_are_joined_and_ground_control_points_stay(tmp_path, private):
    byte = write_raster(tmp_path / "b.tif", [ramp().astype(np.uint8)])
    dataset = gdal.Open(str(byte), gdal.GA_Update)
    points = [gdal.GCP(x, y, 0, x, y) for x, y in ((10, 20), (50, 20), (30, 60), (70, 9))]
    dataset.SetGCPs(points, "")
    dataset = None
    info, other = describe(RasterSource(str(byte))), raster(tmp_path / "f.tif", [ramp() / 7], place=None)
    out = stack(private, [PlacedBand(info, 1, np.eye(3), ""), PlacedBand(other, 1, np.eye(3), "")])
    assert gdal.GetDataTypeName(out.GetRasterBand(1).DataType) == "Float32"
    assert (values(out, 1) == ramp().astype(np.uint8)).all()
    assert out.GetGCPCount() == 4


def test_cancelling_is_heard_between_strips(tmp_path, private, monkeypatch):
    monkeypatch.setattr(band_stack, "_STRIP", 90)

    class Stop(Feedback):
        asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked > 20

    info = raster(tmp_path / "in.tif", [ramp(), ramp()])
    placed = [PlacedBand(info, 1, np.eye(3), ""), PlacedBand(info, 2, shift(1, 0), "")]
    with pytest.raises(Cancelled):
        stack(private, placed, feedback=Stop())


def test_a_cloud_optimized_stack_has_the_same_pixels(tmp_path, private):
    info = raster(tmp_path / "in.tif", [ramp(1), ramp(5)], gdal.GDT_UInt16)
    placed = [PlacedBand(info, 1, np.eye(3), "red"), PlacedBand(info, 2, shift(2.5, -1.5), "nir")]
    plain = stack(private, placed, resampling="cubic")
    options = RegistrationOptions.of(
        resampling="cubic", output_format="cog", compression="lzw", creation_options="BLOCKSIZE=128"
    )
    write_stack(tmp_path / "cog.tif", placed, info, options, Feedback())
    cog = gdal.Open(str(tmp_path / "cog.tif"))
    assert cog.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert cog.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert cog.GetRasterBand(1).GetBlockSize() == [128, 128]
    for number in (1, 2):
        assert (values(cog, number) == values(plain, number)).all()
        assert cog.GetRasterBand(number).GetDescription() == plain.GetRasterBand(number).GetDescription()
    assert cog.GetGeoTransform() == UTM
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cog.tif", "in.tif", "out.tif"]
