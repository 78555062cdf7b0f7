"""Georeferencing only: the same pixels, where the warped raster shows them, also in QGIS."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsRasterLayer, QgsRectangle
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import Transform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.georeferencing import PixelLink, same_crs
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.warp.georeference import georeference, view_of
from tiepoint.tests.core.raster.kinds_of_rasters import kind, write_kind
from tiepoint.tests.core.raster.scenes import pixel_centres, shift_between, waves, write
from tiepoint.tests.core.raster.warp_cases import REFERENCE_SIZE, SIZE, back, model, sources

FOLDED = 64  # samples a side in which QGIS is asked for a square


def only_georeferenced(
    tmp_path, feedback, name="affine", place="rotated", suffix=".tif", pair=None, **options
):
    pair = pair or sources(tmp_path, None, place)
    transform, points = model(name)
    (tmp_path / "out").mkdir(exist_ok=True)
    output = tmp_path / "out" / f"shown{suffix}"
    chosen = RegistrationOptions.of(product="georeferenced", **options)
    made = georeference(pair.map(describe), transform, points, output, chosen, feedback, run="run7")
    return output, pair, transform, made


def bytes_of(path):
    """SHA-256 of each band."""
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(index + 1) for index in range(dataset.RasterCount)]
    return [hashlib.sha256(band.ReadRaster()).hexdigest() for band in bands]


def seen_in_qgis(path, reference, transform):
    """How far QGIS shows the raster from its place, sensed px: the mean of 3 x 3 squares, and the worst.

    QGIS takes the nearest pixel, once or twice, so a square alone is only known to about 0.1 px."""
    layer = QgsRasterLayer(str(path), "shown", "gdal")
    assert layer.isValid()
    to_map = pixel_to_map(describe(reference))
    shifts = []
    for x in (60, 150, 240):
        for y in (60, 120, 180):  # of the sensed raster
            centre = apply_affine(to_map, transform.apply(np.array([[x, y]], np.float64)))[0]
            side = 30 * np.sqrt(abs(np.linalg.det(to_map[:2, :2])))
            west, north = centre[0] - side / 2, centre[1] + side / 2
            asked = QgsRectangle(west, north - side, west + side, north)
            block = layer.dataProvider().block(1, asked, FOLDED, FOLDED)
            block.convert(Qgis.DataType.Float32)
            values = np.frombuffer(bytes(block.data()), np.float32).reshape(FOLDED, FOLDED)
            map_places = (pixel_centres(FOLDED, FOLDED) + 0.5) * (side / FOLDED) * (1, -1) + (west, north)
            pixels = apply_affine(np.linalg.inv(to_map), map_places.reshape(-1, 2))
            places = back(transform, pixels).reshape(FOLDED, FOLDED, 2)
            assert np.isfinite(values).all()
            shifts.append(
                shift_between(values, lambda p: 10 + 200 * waves(p), places, np.ones(values.shape, bool))
            )
    return float(np.hypot(*np.mean(shifts, axis=0))), float(np.abs(shifts).max())


@pytest.mark.parametrize(
    ("name", "place", "suffix", "kind"),
    [
        ("affine", "none", ".tif", "gtiff"),
        ("affine", "rotated", ".tif", "gtiff"),
        ("affine", "degrees", ".vrt", "vrt"),
        ("affine", "west of zero", ".tif", "cog"),
        ("polynomial2", "rotated", ".tif", "gtiff"),
        ("polynomial3", "west of zero", ".vrt", "vrt"),
        ("spline", "west of zero", ".tif", "cog"),
        ("tps", "degrees", ".tif", "gtiff"),
        ("mapped", "none", ".tif", "gtiff"),
    ],
)
def test_the_same_pixels_lie_where_qgis_shows_them(tmp_path, feedback, name, place, suffix, kind):
    output, pair, transform, made = only_georeferenced(
        tmp_path, feedback, name, place, suffix, output_format=kind
    )
    assert bytes_of(output) == bytes_of(pair.sensed.uri)
    affine = name == "affine"
    assert made.view == bool(made.coordinates.gcps) == (not affine)
    shown = output if affine else view_of(output)
    mean, worst = seen_in_qgis(shown, pair.reference, transform)
    assert mean < 0.1
    assert worst < 0.3
    dataset = gdal.Open(str(output))
    assert dataset.GetMetadataItem("TIEPOINT_RUN") == "run7"
    assert dataset.GetGCPCount() == len(made.coordinates.gcps)
    files = {path.name for path in output.parent.iterdir()}
    world = {"shown.tfw"} if affine and kind != "vrt" else set()
    assert files == {output.name, *world, *([] if affine else ["shown_warped.vrt"])}


def test_where_the_transform_is_affine_in_the_sensed_crs_the_copy_keeps_that(tmp_path, feedback):
    """A shift between UTM and Mercator is no affine map of pixels to Mercator, but one to UTM."""
    image = (10 + 200 * waves(pixel_centres(*SIZE))).astype(np.float32)
    place = (400000.0, 300.0, 0.0, 6000000.0, 0.0, -300.0)
    sensed = write(tmp_path / "sensed.tif", image, place, 32633)
    base = (1400000.0, 500.0, 0.0, 7320000.0, 0.0, -500.0)
    reference = write(tmp_path / "reference.tif", np.zeros(REFERENCE_SIZE[::-1], np.uint8), base, 3857)
    pair = Pair(reference=RasterSource(reference), sensed=RasterSource(sensed))
    infos = pair.map(describe)
    link = PixelLink(infos)
    wrong = np.array([3.25, -2.5])  # of the sensed coordinates, px
    transform = Moved("affine", link, wrong)
    output = tmp_path / "shown.tif"
    points = model("affine")[1]
    options = RegistrationOptions.of(product="georeferenced")
    made = georeference(infos, transform, points, output, options, feedback)
    info = describe(RasterSource(str(output)))
    assert same_crs(info.crs_wkt, infos.sensed.crs_wkt)
    wanted = [place[0] + 300 * wrong[0], 300, 0, place[3] - 300 * wrong[1], 0, -300]
    np.testing.assert_allclose(info.geotransform, wanted, atol=3.0)
    assert made.coordinates.deviation < 0.01


@dataclass(frozen=True)
class Moved(Transform):
    """By the georeferencing of both rasters after a shift of the sensed pixels."""

    link: PixelLink
    by: np.ndarray

    def apply(self, points):
        return self.link.to_reference(np.asarray(points) + self.by)

    @property
    def affine(self):
        return None


def dressed(path, driver="GTiff", options=(), size=SIZE):
    """A colour image with all that a file may have, and a place by RPCs that is no longer true."""
    rng = np.random.default_rng(2)
    bands = rng.integers(0, 250, (3, size[1], size[0]), dtype=np.uint8)
    colour = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]
    if driver != "GTiff":
        made = gdal.Open(write(path.with_suffix(".src.tif"), bands))
        gdal.GetDriverByName(driver).CreateCopy(str(path), made, 1, list(options))
        return str(path)
    write(path, bands, roles=colour, nodata=251, options=options)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadata({"LINE_OFF": "5", "SAMP_OFF": "5"}, "RPC")
    dataset.SetMetadataItem("SENSOR", "A7")
    dataset.GetRasterBand(2).SetDescription("green")
    dataset.BuildOverviews("NEAREST", [2])
    return str(path)


def test_a_geotiff_keeps_all_that_its_file_has(tmp_path, feedback):
    sensed = dressed(tmp_path / "image.tif", options=["COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "TILED=YES"])
    before = bytes_of(sensed), hashlib.sha256(Path(sensed).read_bytes()).hexdigest()
    reference = sources(tmp_path, np.zeros((60, 50), np.uint8), "west of zero").reference
    pair = Pair(reference=reference, sensed=RasterSource(sensed))
    output, *_ = only_georeferenced(tmp_path, feedback, pair=pair)
    assert bytes_of(output) == before[0]
    assert hashlib.sha256(Path(pair.sensed.uri).read_bytes()).hexdigest() == before[1]
    dataset = gdal.Open(str(output))
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "YCbCr JPEG"
    assert dataset.GetMetadata("RPC") == {}
    assert dataset.GetMetadataItem("SENSOR") == "A7"
    assert dataset.GetRasterBand(2).GetDescription() == "green"
    assert [dataset.GetRasterBand(1).GetOverviewCount(), dataset.GetRasterBand(1).GetNoDataValue()] == [
        1,
        251,
    ]
    assert output.stat().st_size < 1.2 * Path(pair.sensed.uri).stat().st_size + 4000


@pytest.mark.parametrize("driver", ["PNG", "VRT"])
def test_what_is_no_geotiff_is_written_without_loss(tmp_path, feedback, driver):
    pair = sources(tmp_path, np.zeros((60, 50), np.uint8), "west of zero")
    sensed = dressed(tmp_path / f"image.{driver.lower()}", driver)
    pair = Pair(reference=pair.reference, sensed=RasterSource(sensed))
    output, *_ = only_georeferenced(tmp_path, feedback, pair=pair, compression="lzw", overviews=True)
    assert bytes_of(output) == bytes_of(sensed)
    dataset = gdal.Open(str(output))
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert dataset.GetRasterBand(1).GetOverviewCount() == 1


@pytest.mark.parametrize("validity", ["mask", "mask+nodata", "per band"])
@pytest.mark.parametrize(("suffix", "output_format"), [(".tif", "gtiff"), (".tif", "cog"), (".vrt", "gtiff")])
def test_what_hides_pixels_of_a_virtual_raster_hides_them_in_the_copy(
    tmp_path, feedback, validity, suffix, output_format
):
    """The copy of a virtual raster's text sought the file of its mask in the folder of the copy."""
    made = kind(validity, "Byte", 3)
    sensed = write_kind(tmp_path / "virtual", made, "Byte", "VRT", "north", 32633)
    pair = Pair(reference=sources(tmp_path, None, "rotated").reference, sensed=sensed)
    output = only_georeferenced(tmp_path, feedback, pair=pair, suffix=suffix, output_format=output_format)[0]
    copy, source = gdal.Open(str(output)), gdal.Open(sensed.uri)
    for number in (1, 2, 3):
        masks = [each.GetRasterBand(number).GetMaskBand().ReadRaster() for each in (copy, source)]
        assert masks[0] == masks[1]
        assert np.count_nonzero(np.frombuffer(masks[0], np.uint8) == 0) > 100
    assert bytes_of(output) == bytes_of(sensed.uri)


@pytest.mark.parametrize(
    ("validity", "dtype", "count"),
    [("none", "Byte", 1), ("none", "Int32", 2), ("none", "UInt16", 5), ("nodata", "Float32", 2)]
    + [("mask", "Int16", 3), ("mask+nodata", "Int16", 3), ("per band", "Byte", 3), ("alpha", "UInt16", 1)],
)
def test_nothing_outside_is_valid_in_the_raster_that_shows_control_points(
    tmp_path, feedback, validity, dtype, count
):
    """GDAL takes an alpha band for a mask of one or three bands, of 8 or 16 bits without a sign."""
    made = kind(validity, dtype, count)
    sensed = write_kind(tmp_path / "virtual", made, dtype, "VRT", "north", 32633)
    pair = Pair(reference=sources(tmp_path, None, "rotated").reference, sensed=sensed)
    output = only_georeferenced(tmp_path, feedback, name="polynomial2", pair=pair)[0]
    shown = gdal.Open(str(view_of(output)))
    for number in range(1, count + 1):
        valid = np.frombuffer(shown.GetRasterBand(number).GetMaskBand().ReadRaster(), np.uint8) > 0
        assert 0.2 < valid.mean() < 0.98  # as large as the raster, less the hole and the corners
        values = np.frombuffer(shown.GetRasterBand(number).ReadRaster(buf_type=gdal.GDT_Float64))
        low, high = (f(made.bands[number - 1][made.valid[number - 1]]) for f in (np.min, np.max))
        assert low <= values[valid].min()
        assert values[valid].max() <= high


@pytest.mark.parametrize("name", ["affine", "polynomial2"])
@pytest.mark.parametrize("place", ["<GeoTransform>7,3,0,9,0,-3</GeoTransform>", "<SRS>EPSG:4326</SRS>"])
def test_coordinates_in_a_sidecar_do_not_come_back(tmp_path, feedback, name, place):
    """Beside control points they would: the copy is given up, and the file written without the sidecar."""
    pair = sources(tmp_path, np.zeros((60, 50), np.uint8) + 3, "west of zero")
    Path(f"{pair.sensed.uri}.aux.xml").write_text(f"<PAMDataset>{place}</PAMDataset>", encoding="utf-8")
    output, pair, _, made = only_georeferenced(tmp_path, feedback, name, pair=pair)
    dataset = gdal.Open(str(output))
    wanted = made.coordinates.geotransform or (0, 1, 0, 0, 0, 1)
    np.testing.assert_allclose(dataset.GetGeoTransform(), wanted)
    assert dataset.GetGCPCount() == len(made.coordinates.gcps)
    assert bool(made.coordinates.gcps) == (name == "polynomial2")
    wkt = dataset.GetGCPProjection() if made.coordinates.gcps else dataset.GetProjection()
    assert same_crs(wkt, made.coordinates.crs_wkt)
    beside = "shown.tfw" if name == "affine" else "shown_warped.vrt"
    assert sorted(path.name for path in output.parent.iterdir()) == sorted([output.name, beside])
    assert bytes_of(output) == bytes_of(pair.sensed.uri)


@pytest.mark.parametrize(("driver", "suffix"), [("GTiff", ".vrt"), ("PNG", ".tif"), ("PNG", ".vrt")])
def test_control_points_end_a_geotransform(tmp_path, feedback, driver, suffix):
    """Most rasters have one, and that of a virtual raster stays beside control points."""
    pair = sources(tmp_path, None, "west of zero")
    image = np.rint(10 + 200 * waves(pixel_centres(*SIZE))).astype(np.uint8)
    own = write(tmp_path / "own.tif", image, (7e5, 25, 0, 4e5, 0, -25), 32634)
    if driver == "PNG":
        copy = gdal.GetDriverByName("PNG").CreateCopy(str(tmp_path / "own.png"), gdal.Open(own))
        del copy
        own = str(tmp_path / "own.png")
    pair = Pair(reference=pair.reference, sensed=RasterSource(own))
    output, _, transform, made = only_georeferenced(
        tmp_path, feedback, "polynomial2", suffix=suffix, pair=pair
    )
    assert bytes_of(output) == bytes_of(own)
    dataset = gdal.Open(str(output))
    assert dataset.GetGeoTransform(can_return_null=True) is None
    assert dataset.GetGCPCount() == len(made.coordinates.gcps)
    mean, worst = seen_in_qgis(view_of(output), pair.reference, transform)
    assert mean < 0.1
    assert worst < 0.3


@pytest.mark.parametrize("options", [{"output_format": "cog"}, {"compression": "zstd"}])
def test_pixels_of_twelve_bits_have_no_predictor(tmp_path, feedback, options):
    pair = sources(tmp_path, None, "west of zero")
    image = np.rint(4000 * waves(pixel_centres(*SIZE))).astype(np.uint16)
    twelve = write(tmp_path / "twelve.tif", image, options=["NBITS=12"])
    pair = Pair(reference=pair.reference, sensed=RasterSource(twelve))
    output, *_ = only_georeferenced(tmp_path, feedback, pair=pair, **options)
    assert bytes_of(output) == bytes_of(twelve)
    assert gdal.Open(str(output)).GetRasterBand(1).GetMetadataItem("NBITS", "IMAGE_STRUCTURE") == "12"


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"creation_options": "COMPRESS=JPEG|JPEG_QUALITY=30"}, "georeferenced_changes_pixels"),
        ({"output_format": "cog", "creation_options": "COMPRESS=JPEG"}, "georeferenced_changes_pixels"),
    ],
)
def test_options_that_change_pixels_are_refused(tmp_path, feedback, options, code):
    sources(tmp_path, np.zeros((60, 50), np.uint8), "west of zero")
    sensed = dressed(tmp_path / "image.png", "PNG")
    pair = Pair(reference=RasterSource(str(tmp_path / "reference.tif")), sensed=RasterSource(sensed))
    with pytest.raises(TiepointError) as raised:
        only_georeferenced(tmp_path, feedback, pair=pair, **options)
    assert raised.value.code == code
    assert list((tmp_path / "out").iterdir()) == []


def test_bands_of_several_types_go_into_a_virtual_raster_only(tmp_path, feedback):
    pair = sources(tmp_path, np.zeros((60, 50), np.uint8), "west of zero")
    first, second = (
        write(tmp_path / f"{kind}.tif", np.ones((50, 40), kind)) for kind in ("uint8", "float32")
    )
    mixed = str(tmp_path / "mixed.vrt")
    gdal.BuildVRT(mixed, [first, second], separate=True).FlushCache()
    pair = Pair(reference=pair.reference, sensed=RasterSource(mixed))
    with pytest.raises(TiepointError) as raised:
        only_georeferenced(tmp_path, feedback, pair=pair)
    assert raised.value.code == "georeferenced_of_mixed_types"
    output, *_ = only_georeferenced(tmp_path, feedback, suffix=".vrt", pair=pair)
    assert bytes_of(output) == bytes_of(mixed)


@pytest.mark.parametrize(("suffix", "name"), [(".tif", "tps"), (".vrt", "spline")])
def test_the_files_move_together(tmp_path, feedback, suffix, name):
    """The view names the copy beside it, a virtual raster the file below it, relative to themselves."""
    output, pair, *_ = only_georeferenced(tmp_path, feedback, name, suffix=suffix)
    sums = bytes_of(view_of(output))
    if suffix == ".vrt":
        beside = tmp_path / "out" / "data"
        beside.mkdir()
        shutil.copy(pair.sensed.uri, beside / "sensed.tif")
        pair = Pair(reference=pair.reference, sensed=RasterSource(str(beside / "sensed.tif")))
        output, *_ = only_georeferenced(tmp_path, feedback, name, suffix=suffix, pair=pair)
    (tmp_path / "out").rename(tmp_path / "moved")
    assert bytes_of(tmp_path / "moved" / view_of(output).name) == sums


def test_the_world_file_names_the_centre_of_the_first_pixel(tmp_path, feedback):
    output, *_ = only_georeferenced(tmp_path, feedback)
    x, a, b, y, d, e = gdal.Open(str(output)).GetGeoTransform()
    assert abs(b - d) > 0.1
    written = [float(line) for line in output.with_suffix(".tfw").read_text().split()]
    assert written == pytest.approx([a, d, b, e, x + (a + b) / 2, y + (d + e) / 2], rel=1e-12)


def test_an_old_world_file_does_not_outlive_its_raster(tmp_path, feedback):
    """GDAL would believe it, and not the control points of the raster that takes the place."""
    output, *_ = only_georeferenced(tmp_path, feedback)
    assert output.with_suffix(".tfw").exists()
    only_georeferenced(tmp_path, feedback, name="polynomial2")
    assert not output.with_suffix(".tfw").exists()
    dataset = gdal.Open(str(output))
    assert dataset.GetGCPCount() > 50
    assert dataset.GetGeoTransform(can_return_null=True) is None


def test_cancelling_leaves_nothing(tmp_path, feedback, gdal_mode):
    feedback.cancel_after = 1
    with pytest.raises(Cancelled):
        only_georeferenced(tmp_path, feedback)
    assert list((tmp_path / "out").iterdir()) == []


def test_the_sensed_file_is_never_the_output(tmp_path, feedback):
    pair = sources(tmp_path, None, "west of zero")
    transform, points = model("affine")
    output = Path(pair.sensed.uri)
    options = RegistrationOptions.of(product="georeferenced")
    with pytest.raises(TiepointError):
        georeference(pair.map(describe), transform, points, output, options, feedback)
