"""The working pair: geometry to a hundredth of a pixel against analytic images, masks, refusals."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.working.working_pair import make_working_pair
from tiepoint.tests.core.raster.scenes import cut_off, pixel_centres, shift_between, waves, write


def load(folder):
    names = ("reference", "reference_mask", "sensed", "sensed_mask")
    return [np.load(folder / f"{name}.npy", mmap_mode="r") for name in names]


def pair_of(tmp_path, feedback, reference, sensed, **options):
    sources = Pair(reference=reference, sensed=sensed).map(RasterSource)
    return make_working_pair(sources.map(describe), RegistrationOptions.of(**options), tmp_path, feedback)


def scene(path, size, geotransform, epsg=None, period=37.0, to_scene=lambda p: p, dtype=np.uint16):
    """A raster of one scene that is fixed on the map: waves, with 10 m as the unit."""
    places = np.array(pixel_centres(*size)).reshape(-1, 2) + 0.5
    x0, a, b, y0, d, e = geotransform
    on_map = np.column_stack([x0 + places @ (a, b), y0 + places @ (d, e)])
    values = 1000 + 8000 * waves(to_scene(on_map) / 10, period).reshape(size[::-1])
    return write(path, values.astype(dtype), geotransform, epsg)


def test_equal_grids_are_read_untouched(tmp_path, feedback):
    geotransform = (-300.0, 10, 0, 50.0, 0, -10)
    reference = scene(tmp_path / "r.tif", (200, 150), geotransform, 32633)
    pair = pair_of(tmp_path, feedback, reference, reference, stretch_percentiles=(0, 100))
    images = load(tmp_path)
    assert pair.georeferenced
    assert pair.sizes.reference == pair.sizes.sensed == (200, 150)
    assert images[0].dtype == np.float32
    assert images[1].dtype == bool
    np.testing.assert_array_equal(images[0], images[2])
    points = np.array([[0.0, 0.0], [17.25, 140.5]])
    np.testing.assert_allclose(pair.lift_reference(points), points, atol=1e-9)
    np.testing.assert_allclose(pair.lift_sensed(points), points, atol=1e-6)
    stages = {stage for stage, _ in feedback.fractions}
    assert stages == {"read"}
    fractions = [fraction for _, fraction in feedback.fractions]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


@pytest.mark.parametrize(
    ("sensed_geotransform", "size"),
    [
        ((412.0, 10.3, 0, -203.0, 0, -10.3), (180, 140)),  # nearly the same pixel: reference untouched
        ((400.0, 24.0, 0, -200.0, 0, -24.0), (100, 90)),  # coarser: common grid of 24 m
        ((400.0, 4.0, 0, -200.0, 0, -4.0), (420, 380)),  # finer: averaged to 10 m
        ((900.0, 8.0, 5.0, -100.0, 5.0, -8.0), (170, 150)),  # rotated
    ],
)
@pytest.mark.parametrize("turned_reference", [False, True])
def test_the_scene_lies_at_the_same_place(tmp_path, feedback, sensed_geotransform, size, turned_reference):
    geotransform = (0.0, 9.0, 3.0, 300.0, 2.0, -9.5) if turned_reference else (0.0, 10, 0, 60.0, 0, -10)
    reference = scene(tmp_path / "r.tif", (240, 220), geotransform, 32633)
    sensed = scene(tmp_path / "s.tif", size, sensed_geotransform, 32633)
    pair = pair_of(tmp_path, feedback, reference, sensed)
    assert pair.georeferenced
    images = load(tmp_path)
    infos = [describe(RasterSource(path)) for path in (reference, sensed)]
    assert images[3].mean() > 0.3
    for image, mask, lift, info in (
        (images[0], images[1], pair.lift_reference, infos[0]),
        (images[2], images[3], pair.lift_sensed, infos[1]),
    ):
        # lifting is exact: both lifts of one map place agree
        height, width = image.shape
        working = np.array(pixel_centres(width, height)).reshape(-1, 2)
        on_map = apply_affine(pixel_to_map(info), lift(working)).reshape(height, width, 2)
        inner = np.array(mask)
        inner[[0, -1]] = inner[:, [0, -1]] = False
        for _ in range(3):
            inner[1:-1, 1:-1] &= inner[:-2, 1:-1] & inner[2:, 1:-1] & inner[1:-1, :-2] & inner[1:-1, 2:]
        assert inner.any()
        # the stretch is unknown: fit it together with the shift
        truth = waves(on_map / 10)
        gain, offset = np.polyfit(truth[inner], np.array(image)[inner], 1)
        shift = shift_between((image - offset) / gain, waves, on_map / 10, inner)
        assert np.abs(shift).max() < 0.02  # scene units are reference pixels


def test_lifts_agree_on_the_map_to_a_millionth(tmp_path, feedback):
    reference = scene(tmp_path / "r.tif", (240, 220), (0.0, 9.0, 3.0, 300.0, 2.0, -9.5), 32633)
    sensed = scene(tmp_path / "s.tif", (170, 150), (900.0, 8.0, 5.0, -100.0, 5.0, -8.0), 32633)
    pair = pair_of(tmp_path, feedback, reference, sensed, max_working_size=90)
    assert max(*pair.sizes.reference, *pair.sizes.sensed) <= 90
    on_reference = pair.grids.sensed.lift([[3.0, 4.0], [50.5, 20.25]])
    lifted = pair.lift_sensed(np.array([[3.0, 4.0], [50.5, 20.25]]))
    expected = apply_affine(
        np.linalg.inv(pixel_to_map(pair.infos.sensed)) @ pixel_to_map(pair.infos.reference), on_reference
    )
    np.testing.assert_allclose(lifted, expected, atol=1e-6)


def test_geographic_onto_utm_west_of_greenwich(tmp_path, feedback):
    utm, geographic = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32629)
    geographic.ImportFromEPSG(4326)
    for crs in (utm, geographic):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_utm = osr.CoordinateTransformation(geographic, utm)

    def scene_of(lonlat):
        return np.array(to_utm.TransformPoints(lonlat.tolist()))[:, :2] - (480000.0, 4400000.0)

    reference = scene(
        tmp_path / "r.tif", (260, 240), (480000.0, 10, 0, 4402400.0, 0, -10), 32629,
        to_scene=lambda p: p - (480000.0, 4400000.0),
    )  # fmt: skip
    lon, lat, _ = osr.CoordinateTransformation(utm, geographic).TransformPoint(480300.0, 4402000.0)
    assert lon < 0
    sensed = scene(tmp_path / "s.tif", (200, 200), (lon, 1e-4, 0, lat, 0, -1e-4), 4326, to_scene=scene_of)
    pair = pair_of(tmp_path, feedback, reference, sensed)
    image, mask = load(tmp_path)[2:]
    assert any("different coordinate reference systems" in line for line in feedback.lines)
    height, width = image.shape
    working = np.array(pixel_centres(width, height)).reshape(-1, 2)
    lonlat = apply_affine(pixel_to_map(pair.infos.sensed), pair.lift_sensed(working))
    back = apply_affine(
        np.linalg.inv(pixel_to_map(pair.infos.reference)), scene_of(lonlat) + (480000.0, 4400000.0)
    )
    np.testing.assert_allclose(back, pair.grids.sensed.lift(working), atol=1e-4)  # 1 mm of the map
    inner = np.array(mask)
    inner[:4] = inner[-4:] = inner[:, :4] = inner[:, -4:] = False
    places = scene_of(lonlat).reshape(height, width, 2) / 10
    gain, offset = np.polyfit(waves(places)[inner], np.array(image)[inner], 1)
    assert np.abs(shift_between((image - offset) / gain, waves, places, inner)).max() < 0.02


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32, np.float64])
def test_decimation_averages_and_maps_back(tmp_path, feedback, dtype):
    values = 10 + 100 * waves(pixel_centres(701, 500), 90.0)
    reference = write(tmp_path / "r.tif", values.astype(dtype))
    sensed = write(tmp_path / "s.tif", values[:300, :290].astype(dtype))
    pair = pair_of(tmp_path, feedback, reference, sensed, max_working_size=300, stretch_percentiles=(0, 100))
    assert not pair.georeferenced
    assert pair.sizes.reference == (300, 213)
    assert pair.sizes.sensed == (290, 300)
    image = load(tmp_path)[0]
    points = np.array(pixel_centres(300, 213)).reshape(-1, 2)
    np.testing.assert_allclose(pair.lift_reference(points), (points + 0.5) * (701 / 300, 500 / 213) - 0.5)
    places = pair.lift_reference(points).reshape(213, 300, 2)
    inner = np.zeros(image.shape, bool)
    inner[2:-2, 2:-2] = True
    gain, offset = np.polyfit(waves(places, 90.0)[inner], image[inner], 1)
    shift = shift_between((image - offset) / gain, lambda p: waves(p, 90.0), places, inner)
    assert np.abs(shift).max() < 0.02  # native px


@pytest.mark.parametrize("kind", ["nodata", "nan", "alpha", "mask", "inf"])
def test_invalid_pixels_are_masked_and_do_not_spread(tmp_path, feedback, kind):
    values = (50 + 100 * waves(pixel_centres(200, 160))).astype(np.float32)
    hole = np.zeros(values.shape, bool)
    hole[40:80, 60:100] = True
    path = tmp_path / "r.tif"
    if kind in ("nodata", "nan", "inf"):
        values[hole] = {"nodata": -9999, "nan": np.nan, "inf": np.inf}[kind]
        write(path, values, nodata=-9999 if kind == "nodata" else None)
    elif kind == "alpha":
        bands = np.stack([values, np.where(hole, 0, 255)]).astype(np.uint8)
        bands[0][hole] = 255
        write(path, bands, roles=[gdal.GCI_GrayIndex, gdal.GCI_AlphaBand])
    else:
        values[hole] = 255
        write(path, values.astype(np.uint8))
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.where(hole, 0, 255).astype(np.uint8)
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, 200, 160, mask.tobytes())
        del dataset
    for size in (4096, 100):
        pair_of(tmp_path, feedback, str(path), str(path), max_working_size=size, stretch_percentiles=(0, 100))
        image, mask = load(tmp_path)[:2]
        step = 200 // image.shape[1]
        if kind != "inf" or step == 1:
            assert (~mask).sum() == 1600 / step**2
        assert not mask[45 // step : 75 // step, 65 // step : 95 // step].any()
        near = waves(pixel_centres(200, 160))[::step, ::step]
        gain, offset = np.polyfit(near[mask], image[mask], 1)
        assert np.abs(image - offset - gain * near)[mask].max() < (0.01 if step == 1 else 0.08)


def test_palette_becomes_luma(tmp_path, feedback):
    indices = (pixel_centres(100, 80)[..., 0] // 25).astype(np.uint8)
    indices[:20] = 9
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(tmp_path / "p.tif"), 100, 80, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    for index, colour in enumerate([(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]):
        table.SetColorEntry(index, (*colour, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).SetNoDataValue(9)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 100, 80, indices.tobytes())
    del dataset
    path = str(tmp_path / "p.tif")
    pair_of(tmp_path, feedback, path, path, stretch_percentiles=(0, 100))
    image, mask = load(tmp_path)[:2]
    assert not mask[:20].any()
    assert mask[22:].all()
    luma = (image[50, [10, 40, 60, 90]] * (255 - 29.07) + 29.07).tolist()
    assert luma == pytest.approx([0.299 * 255, 0.587 * 255, 0.114 * 255, 255], abs=0.1)


def test_a_black_border_is_masked_with_a_message(tmp_path, feedback):
    values = (20 + 200 * waves(pixel_centres(150, 150))).astype(np.uint8)
    values[:, :40] = 0
    plain = write(tmp_path / "r.tif", values)
    pair_of(tmp_path, feedback, plain, plain)
    mask = load(tmp_path)[1]
    assert not mask[:, :40].any()
    assert mask[:, 42:].all()
    assert any("black border" in line for line in feedback.lines)


@pytest.mark.parametrize("longest", [4096, 100])
@pytest.mark.parametrize("nodata", [None, -99999.0, -7.0])
def test_an_undeclared_fill_is_masked_with_a_message_and_does_not_spread(tmp_path, feedback, longest, nodata):
    """nodata: none declared, or a value that does not occur, or another value that occurs."""
    truth = waves(pixel_centres(200, 160)) * 0.4
    values = truth.astype(np.float32)
    hole = np.zeros(values.shape, bool)
    hole[:40, 60:], hole[120:, :40] = True, True
    values[hole] = -9999
    if nodata == -7.0:
        values[60:80, 100:140] = nodata
        hole[60:80, 100:140] = True
    path = write(tmp_path / "r.tif", values, nodata=nodata)
    pair_of(tmp_path, feedback, path, path, max_working_size=longest, stretch_percentiles=(0, 100))
    image, mask = load(tmp_path)[:2]
    step = 200 // image.shape[1]
    assert np.array_equal(mask, ~hole[::step, ::step])
    small = truth.reshape(160 // step, step, 200 // step, step).mean(axis=(1, 3))
    gain, offset = np.polyfit(small[mask], image[mask], 1)
    assert np.abs(image - offset - gain * small)[mask].max() < 0.005
    assert [line for line in feedback.lines if "-9999" in line and "without declaring it" in line]


def test_every_band_has_its_own_fill(tmp_path, feedback):
    scene = waves(pixel_centres(200, 160))
    values = np.stack([50 + 100 * scene, 300 + 1000 * scene])
    values[0, :30], values[1, :, :25] = -9999, 65535
    path = write(tmp_path / "r.tif", values.astype(np.float32))
    pair_of(tmp_path, feedback, path, path, reference_bands=(1, 2), sensed_bands=(2,))
    masks = load(tmp_path)[1::2]
    assert np.array_equal(~masks[0], np.isin(values, (-9999, 65535)).any(axis=0))
    assert np.array_equal(~masks[1], values[1] == 65535)
    assert "-9999 and 65535" in feedback.lines[0]
    assert "65535" in feedback.lines[1]


@pytest.mark.parametrize("longest", [4096, 120])
def test_black_is_data_where_there_are_few_values(tmp_path, feedback, longest):
    """A 1-bit scan: averaging gives many grey values, but the file has two."""
    values = (waves(pixel_centres(240, 200)) > 0.45).astype(np.uint8)
    values[:30] = 0
    path = write(tmp_path / "r.tif", values, options=["NBITS=1"])
    pair_of(tmp_path, feedback, path, path, max_working_size=longest)
    assert load(tmp_path)[1].all()
    assert not [line for line in feedback.lines if "black" in line]


def test_black_is_data_in_a_map_of_few_colours(tmp_path, feedback):
    indices = (waves(pixel_centres(160, 120)) * 5).astype(np.uint8)
    indices[:30] = 0
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "p.tif"), 160, 120, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    for index, colour in enumerate([(0, 0, 0), (200, 90, 0), (0, 160, 90), (240, 240, 200), (60, 80, 220)]):
        table.SetColorEntry(index, (*colour, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 160, 120, indices.tobytes())
    del dataset
    path = str(tmp_path / "p.tif")
    pair_of(tmp_path, feedback, path, path)
    assert load(tmp_path)[1].all()


@pytest.mark.parametrize("nodata", [None, 255])
def test_gaps_that_reach_the_border_are_masked(tmp_path, feedback, nodata):
    values = np.clip(np.random.default_rng(2).integers(20, 200, (240, 400)), 1, 254).astype(np.uint8)
    rows, columns = np.mgrid[0:240, 0:400]
    gaps = (rows + 0.17 * columns) % 33 < 1 + 14 * np.abs(columns - 200) / 200
    values[gaps] = 0
    path = write(tmp_path / "r.tif", values, nodata=nodata)  # 255 is declared and does not occur
    pair_of(tmp_path, feedback, path, path)
    assert np.array_equal(load(tmp_path)[1], ~gaps)


def test_search_radius_crops(tmp_path, feedback):
    reference = scene(tmp_path / "r.tif", (400, 300), (0.0, 10, 0, 0.0, 0, -10), 32633)
    sensed = scene(tmp_path / "s.tif", (100, 100), (1000.0, 10, 0, -1000.0, 0, -10), 32633)
    pair = pair_of(tmp_path, feedback, reference, sensed, search_radius=200.0)
    assert pair.grids.reference.origin == (80.0, 80.0)
    assert pair.sizes.reference == (140, 140)
    assert pair.sizes.sensed == (100, 100)
    pair = pair_of(tmp_path, feedback, reference, sensed)  # a quarter of 100 px
    assert pair.sizes.reference == (150, 150)
    assert pair.radius == 25.0
    assert pair.cropped


@pytest.mark.parametrize("longest", [4096, 60])
def test_the_georeferencing_is_the_prior(tmp_path, feedback, longest):
    reference = scene(tmp_path / "r.tif", (400, 300), (0.0, 10, 0, 0.0, 0, -10), 32633)
    sensed = scene(tmp_path / "s.tif", (100, 100), (1000.0, 10, 0, -1000.0, 0, -10), 32633)
    pair = pair_of(tmp_path, feedback, reference, sensed, max_working_size=longest)
    places = np.array([[0.0, 0.0], [40.0, 7.5]])
    prior = pair.prior().matrix[:2]
    mapped = places @ prior[:, :2].T + prior[:, 2]
    np.testing.assert_allclose(pair.lift_reference(mapped), pair.lift_sensed(places) + 100.0, atol=1e-6)
    assert pair.radius == pytest.approx(25.0 / pair.grids.reference.step[0])
    alone = pair_of(tmp_path, feedback, reference, sensed, use_georeferencing=False)
    assert alone.prior() is None
    assert not alone.cropped


def test_with_one_crs_only_the_pair_is_matched_in_pixels(tmp_path, feedback):
    reference = scene(tmp_path / "r.tif", (100, 100), (0.0, 10, 0, 0.0, 0, -10), 32633)
    sensed = scene(tmp_path / "s.tif", (100, 100), (0.0, 10, 0, 0.0, 0, -10))
    assert not pair_of(tmp_path, feedback, reference, sensed).georeferenced
    assert any("s.tif" in line and "no coordinate reference system" in line for line in feedback.lines)
    other = scene(tmp_path / "o.tif", (100, 100), (30.0, 10, 0, 0.0, 0, -10))
    pair = pair_of(tmp_path, feedback, sensed, other)  # without a CRS both share one space
    assert pair.georeferenced
    np.testing.assert_allclose(pair.lift_sensed(pair.grids.sensed.lift([[0, 0]]) * 0), [[0, 0]], atol=1e-6)
    assert not pair_of(tmp_path, feedback, sensed, other, use_georeferencing=False).georeferenced


def test_no_overlap(tmp_path, feedback, gdal_mode):
    reference = scene(tmp_path / "r.tif", (100, 100), (0.0, 10, 0, 0.0, 0, -10), 32633)
    sensed = scene(tmp_path / "s.tif", (100, 100), (5000.0, 10, 0, 0.0, 0, -10), 32633)
    with pytest.raises(TiepointError, match="do not overlap") as caught:
        pair_of(tmp_path, feedback, reference, sensed)
    assert "Use georeferencing" in caught.value.hint
    pair = pair_of(tmp_path, feedback, reference, sensed, search_radius=4500.0)  # reaches across the gap
    assert pair.georeferenced
    corner = scene(tmp_path / "c.tif", (100, 100), (950.0, 10, 0, 0.0, 0, -10), 32633)
    with pytest.raises(TiepointError, match="overlap on only"):
        pair_of(tmp_path, feedback, reference, corner, search_radius=10.0)


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize(
    ("value", "nodata", "words"),
    [(5, None, "only one value"), (5, 5, "no valid pixel"), (0, None, "one value")],
)
def test_nothing_to_match(tmp_path, feedback, which, value, nodata, words, gdal_mode):
    good = write(tmp_path / "good.tif", (200 * waves(pixel_centres(64, 64))).astype(np.uint8))
    bad = write(tmp_path / "bad.tif", np.full((64, 64), value, np.uint8), nodata=nodata)
    with pytest.raises(TiepointError, match=f"bad.tif.*{words}"):
        pair_of(tmp_path, feedback, *((bad, good) if which == 0 else (good, bad)))


def test_cancel_inside_a_read(tmp_path, feedback, gdal_mode):
    values = (200 * waves(pixel_centres(2000, 2000))).astype(np.uint8)
    path = write(tmp_path / "r.tif", values)
    feedback.cancel_after = 3
    with pytest.raises(Cancelled):
        pair_of(tmp_path, feedback, path, path, max_working_size=500)


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("name", ["cut.tif", "cut.jpg", "cut.png", "cut.vrt"])
def test_a_file_that_is_cut_off_is_named(tmp_path, feedback, gdal_mode, name, which):
    values = (200 * waves(pixel_centres(900, 700))).astype(np.uint8)
    good = write(tmp_path / "good.tif", values)
    path, original = tmp_path / name, gdal.Open(good)
    drivers = {".jpg": "JPEG", ".png": "PNG", ".vrt": "VRT", ".tif": "GTiff"}
    gdal.GetDriverByName(drivers[path.suffix]).CreateCopy(str(path), original).FlushCache()
    if path.suffix == ".vrt":
        path.write_text(path.read_text().replace("good.tif", "gone.tif"))
    else:
        cut_off(path, 0.6)
    pair = (str(path), good) if which == 0 else (good, str(path))
    with pytest.raises(TiepointError, match=rf"{name}.*cannot be read") as caught:
        pair_of(tmp_path, feedback, *pair)
    assert "complete" in caught.value.hint
    assert "space" not in caught.value.hint


def test_a_file_cut_off_outside_the_needed_part_is_read(tmp_path, feedback):
    reference = scene(tmp_path / "r.tif", (1300, 1200), (0.0, 10, 0, 0.0, 0, -10), 32633)
    sensed = scene(tmp_path / "s.tif", (200, 150), (1000.0, 10, 0, -1000.0, 0, -10), 32633)
    cut_off(reference, 0.7)
    pair = pair_of(tmp_path, feedback, reference, sensed)
    assert pair.sizes.sensed == (200, 150)
    assert load(tmp_path)[1].all()
