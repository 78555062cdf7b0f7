"""The warp against analytic images: place, values and bands."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import pixel_centres, read, shift_between, waves, write
from tiepoint.tests.core.raster.warp_cases import (
    AFFINE,
    GEOTRANSFORMS,
    MODELS,
    REFERENCE_SIZE,
    SIZE,
    model,
    run,
    sensed_places,
    sources,
)

COLOUR = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize(
    ("grid", "place"),
    [("reference", "none"), ("aligned", "west of zero"), ("sensed", "rotated"), ("sensed", "degrees")],
)
def test_every_pixel_is_in_place(tmp_path, feedback, name, grid, place):
    output, pair, transform = run(tmp_path, feedback, name, place=place, resampling="cubic", grid=grid)
    places = sensed_places(output, pair.reference, transform, every=4)
    image = read(output)[::4, ::4]
    with np.errstate(invalid="ignore"):
        inside = ((places > 3) & (places < np.array(SIZE) - 4)).all(axis=2)
        outside = ((places < -0.6) | (places > np.array(SIZE) - 0.4)).any(axis=2)
    assert inside.sum() > 2_000
    assert np.isnan(image[outside]).all()
    truth = 10 + 200 * waves(places)
    shift = shift_between(image, lambda p: 10 + 200 * waves(p), places, inside)
    assert np.abs(shift).max() < 0.005
    gradient = 200 * 2 * np.pi / 37 / 8 * 2  # grey values per pixel, where the image is steepest
    # no pixel is off by more than 0.05 px plus the error of cubic resampling (0.25 grey values)
    assert np.abs(image - truth)[inside].max() < 0.05 * gradient + 0.25


@pytest.mark.parametrize("place", GEOTRANSFORMS)
@pytest.mark.parametrize("grid", ["reference", "aligned", "sensed"])
def test_output_grid_and_crs(tmp_path, feedback, place, grid):
    output, pair, _ = run(tmp_path, feedback, place=place, grid=grid)
    info, base = describe(RasterSource(str(output))), describe(pair.reference)
    assert info.crs_wkt == base.crs_wkt
    assert bool(info.crs_wkt) == (GEOTRANSFORMS[place][1] is not None)
    if grid == "reference":
        assert info.size == REFERENCE_SIZE
        assert info.geotransform == base.geotransform
    to_reference = np.linalg.inv(pixel_to_map(base)) @ pixel_to_map(info)
    if grid == "aligned":
        np.testing.assert_allclose(to_reference[:2, :2], np.eye(2), atol=1e-6)
        np.testing.assert_allclose(to_reference[:2, 2], np.round(to_reference[:2, 2]), atol=1e-4)
    if grid == "sensed":
        np.testing.assert_allclose(to_reference[:2, :2], 0.9 * np.eye(2), atol=1e-6)
    if grid != "reference":  # the whole sensed raster is inside, without empty lines around it
        corners = np.array([[0, 0], [SIZE[0], 0], [0, SIZE[1]], SIZE], dtype=np.float64) - 0.5
        mapped = apply_affine(np.linalg.inv(to_reference) @ AFFINE, corners) + 0.5
        assert mapped.min() > -1e-3
        assert (mapped.max(axis=0) > np.array(info.size) - 1.001).all()
        assert (mapped.max(axis=0) < np.array(info.size) + 1e-3).all()


def test_nearest_keeps_values_and_all_band_properties(tmp_path, feedback):
    rng = np.random.default_rng(0)
    bands = rng.integers(100, 60000, (3, *SIZE[::-1])).astype(np.uint16)
    pair = sources(tmp_path, bands, "west of zero", nodata=7)
    dataset = gdal.Open(pair.sensed.uri, gdal.GA_Update)
    dataset.SetMetadata({"SENSOR": "X1", "AREA_OR_POINT": "Point"})
    for index, name in enumerate(("red", "nir", "swir")):
        band = dataset.GetRasterBand(index + 1)
        band.SetDescription(name)
        band.SetScale(1e-4)
        band.SetOffset(-0.1)
        band.SetUnitType("reflectance")
        band.SetMetadata({"WAVELENGTH": str(index), "STATISTICS_MEAN": "1"})
    del dataset, band
    transform, points = model("affine")
    output = tmp_path / "out.tif"
    warp(pair.map(describe), transform, points, output, RegistrationOptions(), feedback)
    written = gdal.Open(str(output))
    assert written.RasterCount == 3
    assert written.GetMetadataItem("SENSOR") == "X1"
    assert written.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert written.GetRasterBand(1).GetBlockSize() == [256, 256]
    places = np.round(sensed_places(output, pair.reference, transform))
    inside = ((places >= 0) & (places < SIZE)).all(axis=2)
    column, row = places[inside].astype(int).T
    for index, name in enumerate(("red", "nir", "swir")):
        band = written.GetRasterBand(index + 1)
        assert band.GetDescription() == name
        assert (band.GetScale(), band.GetOffset(), band.GetUnitType()) == (1e-4, -0.1, "reflectance")
        assert band.GetMetadataItem("WAVELENGTH") == str(index)
        assert band.GetMetadataItem("STATISTICS_MEAN") is None
        assert band.GetNoDataValue() == 7
        assert band.DataType == gdal.GDT_UInt16
        image = read(output, index + 1)
        assert (image[inside] == bands[index][row, column]).mean() > 0.9999  # ties may be rounded up or down
        assert (image[~inside] == 7).mean() > 0.999


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.int32, np.float32, np.float64])
@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "cubicspline", "lanczos", "average"])
def test_types_and_resamplings(tmp_path, feedback, dtype, resampling):
    bands = (10 + 200 * waves(pixel_centres(*SIZE))).astype(dtype)
    output, pair, transform = run(tmp_path, feedback, bands=bands, resampling=resampling)
    info = describe(RasterSource(str(output)))
    source = gdal.Open(str(tmp_path / "sensed.tif"))  # a band is invalid without its dataset
    assert info.dtypes == (gdal.GetDataTypeName(source.GetRasterBand(1).DataType),)
    places = sensed_places(output, pair.reference, transform)
    inside = ((places > 5) & (places < np.array(SIZE) - 6)).all(axis=2)
    image = read(output)
    shift = shift_between(image, lambda p: 10 + 200 * waves(p), places, inside)
    assert np.abs(shift).max() < 0.05  # cubicspline in GDAL: 0.03
    assert np.abs(image - 10 - 200 * waves(places))[inside].max() < 13  # nearest: 0.7 px on the slope


def test_nan_does_not_spread(tmp_path, feedback):
    values = (10 + 200 * waves(pixel_centres(*SIZE))).astype(np.float32)
    values[100:140, 100:140] = np.nan
    output, pair, transform = run(tmp_path, feedback, bands=values, resampling="bilinear")
    image = read(output)
    places = sensed_places(output, pair.reference, transform)
    hole = ((places > 101) & (places < 138)).all(axis=2)
    around = ((places > 90) & (places < 150)).all(axis=2) & ~((places > 98.5) & (places < 140.5)).all(axis=2)
    assert np.isnan(image[hole]).all()
    assert np.abs(image - 10 - 200 * waves(places))[around].max() < 1.5
    assert np.isnan(describe(RasterSource(str(output))).nodata[0])


def test_nodata_of_one_band_hides_that_band_only(tmp_path, feedback):
    bands = np.stack([np.full(SIZE[::-1], 100), np.full(SIZE[::-1], 200)]).astype(np.int16)
    bands[0, 100:140, 100:140] = -99
    output, pair, transform = run(tmp_path, feedback, bands=bands, how={"nodata": -99}, resampling="cubic")
    places = sensed_places(output, pair.reference, transform)
    hole = ((places > 102) & (places < 137)).all(axis=2)
    assert (read(output, 1)[hole] == -99).all()
    assert (read(output, 2)[hole] == 200).all()
    assert set(np.unique(read(output, 1))) == {-99.0, 100.0}  # no mixing across the border


def test_eight_bits_without_a_free_value_get_an_alpha_band(tmp_path, feedback):
    values = (255 * waves(pixel_centres(*SIZE))).astype(np.uint8)
    values[0, 0], values[0, 1] = 0, 255
    output, pair, transform = run(
        tmp_path, feedback, bands=np.stack([values] * 3), resampling="bilinear", how={"roles": COLOUR}
    )
    written = gdal.Open(str(output))
    assert written.RasterCount == 4
    assert [written.GetRasterBand(i + 1).GetColorInterpretation() for i in range(4)] == [
        *COLOUR,
        gdal.GCI_AlphaBand,
    ]
    places = sensed_places(output, pair.reference, transform)
    inside = ((places > 0) & (places < np.array(SIZE) - 1)).all(axis=2)
    outside = ((places < -0.6) | (places > np.array(SIZE) - 0.4)).any(axis=2)
    assert (read(output, 4)[inside] == 255).all()
    assert (read(output, 4)[outside] == 0).all()
    assert any("alpha band" in line for line in feedback.lines)
    assert not output.with_name("out.tif.aux.xml").exists()


@pytest.mark.parametrize("model", ["affine", "polynomial2"])
@pytest.mark.parametrize(("corner", "bands"), [(5, 3), (-5, 4)])
def test_no_alpha_band_where_nothing_is_outside(tmp_path, feedback, model, corner, bands):
    """All values in use, nothing invalid, the output within the sensed raster, or not quite."""
    values = np.random.default_rng(2).integers(0, 256, (3, 90, 110)).astype(np.uint8)
    sensed = write(tmp_path / "sensed.tif", values, roles=COLOUR)
    reference = write(tmp_path / "reference.tif", np.ones((70, 80), np.uint8))
    infos = Pair(reference=reference, sensed=sensed).map(lambda name: describe(RasterSource(name)))
    places = np.random.default_rng(4).uniform((0, 0), (110, 90), (40, 2))
    points = ControlPoints.of(sensed=places, reference=places - corner)
    transform = fit(model, source=points.sensed, target=points.reference)
    output = warp(infos, transform, points, tmp_path / "out.tif", RegistrationOptions(), feedback)
    assert gdal.Open(str(output)).RasterCount == bands
    found = np.stack([read(output, band) for band in (1, 2, 3)])
    if corner > 0:
        np.testing.assert_array_equal(found, values[:, 5:75, 5:85])
    else:
        np.testing.assert_array_equal(found[:, 5:, 5:], values[:, :65, :75])


def test_alpha_stays_alpha(tmp_path, feedback):
    values = (255 * waves(pixel_centres(*SIZE))).astype(np.uint8)
    alpha = np.full_like(values, 255)
    alpha[50:90, 50:90] = 0
    output, pair, transform = run(
        tmp_path,
        feedback,
        bands=np.stack([values, alpha]),
        how={"roles": [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]},
    )
    written = gdal.Open(str(output))
    assert written.RasterCount == 2
    assert written.GetRasterBand(2).GetColorInterpretation() == gdal.GCI_AlphaBand
    places = sensed_places(output, pair.reference, transform)
    hole = ((places > 51) & (places < 88)).all(axis=2)
    assert (read(output, 2)[hole] == 0).all()
    assert (read(output, 2) > 0).sum() == pytest.approx((SIZE[0] * SIZE[1] - 1600) * 0.81, rel=0.2)


def test_mask_band_becomes_nodata(tmp_path, feedback):
    values = (1 + 250 * waves(pixel_centres(*SIZE))).astype(np.uint8)
    pair = sources(tmp_path, values)
    dataset = gdal.Open(pair.sensed.uri, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full(SIZE[::-1], 255, np.uint8)
    mask[50:90, 50:90] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, *SIZE, mask.tobytes())
    del dataset
    transform, points = model("affine")
    output = warp(
        pair.map(describe), transform, points, tmp_path / "out.tif", RegistrationOptions(), feedback
    )
    places = sensed_places(output, pair.reference, transform)
    hole = ((places > 51) & (places < 88)).all(axis=2)
    assert describe(RasterSource(str(output))).nodata == (0.0,)
    assert (read(output)[hole] == 0).all()


def test_palette_is_kept_and_never_interpolated(tmp_path, feedback):
    path = tmp_path / "sensed.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *SIZE, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    for index in range(3):
        table.SetColorEntry(index, (80 * index, 10, 20, 255))
    band = dataset.GetRasterBand(1)
    band.SetColorTable(table)
    band.SetCategoryNames(["water", "wood", "town"])
    indices = np.random.default_rng(0).integers(0, 3, SIZE[::-1]).astype(np.uint8)
    band.WriteRaster(0, 0, *SIZE, indices.tobytes())
    del dataset, band
    reference = RasterSource(write(tmp_path / "reference.tif", np.zeros(REFERENCE_SIZE[::-1], np.uint8)))
    transform, points = model("affine")
    options = RegistrationOptions.of(resampling="bilinear")
    output = warp(
        Pair(reference=reference, sensed=RasterSource(str(path))).map(describe),
        transform,
        points,
        tmp_path / "out.tif",
        options,
        feedback,
    )
    band = (written := gdal.Open(str(output))).GetRasterBand(1)
    assert band.GetColorTable().GetColorEntry(2) == (160, 10, 20, 255)
    assert band.GetCategoryNames()[:3] == ["water", "wood", "town"]
    assert band.GetNoDataValue() == 255  # the first value that no pixel has
    assert set(np.unique(read(output))) == {0.0, 1.0, 2.0, 255.0}
    assert any("nearest neighbour" in line for line in feedback.lines)
    del band, written


def test_mixed_types_are_promoted_with_a_message(tmp_path, feedback):
    parts = [
        write(tmp_path / "a.tif", np.full(SIZE[::-1], 200, np.uint8)),
        write(tmp_path / "b.tif", np.full(SIZE[::-1], -3000, np.int16)),
    ]
    gdal.BuildVRT(str(tmp_path / "both.vrt"), parts, separate=True)
    pair = sources(tmp_path)
    transform, points = model("affine")
    source = RasterSource(str(tmp_path / "both.vrt"))
    output = warp(
        replace(pair, sensed=source).map(describe),
        transform,
        points,
        tmp_path / "out.tif",
        RegistrationOptions(),
        feedback,
    )
    assert describe(RasterSource(str(output))).dtypes == ("Int16", "Int16")
    assert read(output, 1).max() == 200
    assert read(output, 2).max() in (-3000, -32768)
    assert any("all bands of the output have Int16" in line for line in feedback.lines)


def test_sensed_georeferencing_and_gcps_are_not_used(tmp_path, feedback):
    expected = read(run(tmp_path, feedback, place="west of zero")[0])
    how = {"geotransform": (7.0, 0.5, 0, 50.0, 0, -0.5), "epsg": 4326}
    np.testing.assert_array_equal(read(run(tmp_path, feedback, place="west of zero", how=how)[0]), expected)
    dataset = gdal.Open(str(tmp_path / "sensed.tif"), gdal.GA_Update)
    dataset.SetGCPs([gdal.GCP(x, y, 0, x, 2 * y) for x, y in ((0, 0), (9, 0), (0, 9), (9, 9))], "")
    del dataset
    transform, points = model("affine")
    pair = Pair(
        reference=RasterSource(str(tmp_path / "reference.tif")),
        sensed=RasterSource(str(tmp_path / "sensed.tif")),
    )
    output = warp(pair.map(describe), transform, points, tmp_path / "o2.tif", RegistrationOptions(), feedback)
    np.testing.assert_array_equal(read(output), expected)


def test_identity_copies_every_pixel(tmp_path, feedback):
    values = np.random.default_rng(0).integers(1, 200, SIZE[::-1]).astype(np.uint8)
    sensed = write(tmp_path / "s.tif", values)
    transform = MatrixTransform("affine", np.eye(3))
    for resampling in ("nearest", "cubic"):
        options = RegistrationOptions.of(resampling=resampling)
        pair = Pair(reference=RasterSource(sensed), sensed=RasterSource(sensed))
        output = warp(
            pair.map(describe), transform, model("affine")[1], tmp_path / "o.tif", options, feedback
        )
        np.testing.assert_array_equal(read(output), values)


def test_earlier_output_and_its_sidecars_are_replaced(tmp_path, feedback):
    pair = sources(tmp_path)
    (tmp_path / "out.tif").write_bytes(b"old")
    (tmp_path / "out.tif.aux.xml").write_text("old statistics")
    (tmp_path / "out.tif.ovr").write_text("old overviews")
    transform, points = model("affine")
    warp(pair.map(describe), transform, points, tmp_path / "out.tif", RegistrationOptions(), feedback)
    assert sorted(os.listdir(tmp_path)) == ["out.tif", "reference.tif", "sensed.tif"]
    fractions = [fraction for stage, fraction in feedback.fractions if stage == "warp"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


@pytest.mark.skipif(not hasattr(gdal, "GDT_Int64"), reason="64-bit types came with GDAL 3.5")
@pytest.mark.parametrize("name", ["Int64", "UInt64"])
def test_64_bit_whole_numbers(tmp_path, feedback, name):
    values = 10**15 + np.random.default_rng(0).integers(0, 10**6, SIZE[::-1])
    kind = np.int64 if name == "Int64" else np.uint64
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "long.tif"), *SIZE, 1, gdal.GetDataTypeByName(name)
    )
    dataset.GetRasterBand(1).WriteRaster(0, 0, *SIZE, values.astype(kind).tobytes())
    del dataset
    pair = replace(sources(tmp_path), sensed=RasterSource(str(tmp_path / "long.tif")))
    transform, points = model("affine")
    output = warp(pair.map(describe), transform, points, tmp_path / "o.tif", RegistrationOptions(), feedback)
    places = np.round(sensed_places(output, pair.reference, transform))
    inside = ((places >= 0) & (places < SIZE)).all(axis=2)
    column, row = places[inside].astype(int).T
    written = gdal.Open(str(output))
    band = written.GetRasterBand(1)
    image = np.frombuffer(band.ReadRaster(), kind).reshape(inside.shape)
    assert gdal.GetDataTypeName(band.DataType) == name
    assert (image[inside] == values[row, column]).mean() > 0.9999
    assert (image[~inside] == band.GetNoDataValue()).mean() > 0.999
    del band, written
