"""Whole registrations of rasters that control points, RPCs or geolocation arrays place, to 0.25 px."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import describe_pair, pixel_to_map
from tiepoint.core.run.registration import register
from tiepoint.tests.core.engine.fakes import Recorder
from tiepoint.tests.core.placed import (
    BIAS,
    GROUND_SIZE,
    REFERENCE_SIZE,
    SENSED_SIZE,
    UTM,
    bytes_of,
    cubic,
    lay_arrays,
    lay_gcps,
    moved,
    on_map,
    shown,
    write_bent_pair,
    write_frame,
)
from tiepoint.tests.core.raster.scenes import pixel_centres
from tiepoint.tests.core.scenes import OPTIONS, source, texture, write_raster

pytestmark = pytest.mark.usefixtures("clean_temporary_folder")

OFF = np.array([6.0, -4.0])  # px by which control points and arrays are wrong


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    """Folder of write_frame, and its truth."""
    folder = tmp_path_factory.mktemp("frame")
    return folder, write_frame(folder)


@pytest.fixture
def bent(tmp_path):
    write_bent_pair(tmp_path)
    return tmp_path


def registered(folder, engine, reference="reference.tif", sensed="sensed.tif", **options):
    """The registration, and what it said."""
    recorder = Recorder()
    pair = Pair(reference=source(folder / reference), sensed=source(folder / sensed))
    outputs = Outputs(raster=folder / "warped.tif", report=folder / "report.json")
    result = register(pair, outputs, OPTIONS.changed(**options), engine, recorder)
    assert result.accepted, result.reason
    return result, " ".join(recorder.lines)


def frame_pair(folder):
    return Pair(reference=source(folder / "ground.tif"), sensed=source(folder / "frame.tif"))


def largest_error(transform, places, wanted, size):
    inside = ((wanted >= 0) & (wanted <= np.array(size) - 1)).all(axis=1)
    assert inside.sum() > 300
    return float(np.hypot(*(transform.apply(places) - wanted)[inside].T).max())


def sampled(size=SENSED_SIZE, step=12):
    return pixel_centres(*size)[::step, ::step].reshape(-1, 2)


@pytest.mark.parametrize("epsg", [32633, 4326])
def test_exact_control_points_are_a_known_map(bent, real_engine, epsg):
    lay_gcps(bent / "sensed.tif", lambda p: moved(on_map(cubic(p + OFF)), 32633, epsg), epsg=epsg)
    result, said = registered(bent, real_engine)
    assert result.transform.model in ("similarity", "affine")
    assert largest_error(result.transform, sampled(), cubic(sampled()), REFERENCE_SIZE) < 0.15
    assert "polynomial of order 3" in said
    report = json.loads((bent / "report.json").read_text(encoding="utf-8"))
    assert report["search_code"] == "near_georeferencing"
    assert report["reference"]["placed_by"] == "geotransform"
    assert report["sensed"]["placed_by"] == "ground control points (polynomial of order 3)"
    assert np.allclose(report["transform"]["known_map"]["sensed_offset_px"], -OFF, atol=0.2)
    warped = gdal.Open(str(bent / "warped.tif"))
    assert warped.GetGCPCount() == 0
    assert warped.GetGeoTransform() == UTM


def test_control_points_that_miss_each_other_only_say_where_to_search(bent, real_engine):
    rng = np.random.default_rng(3)
    lay_gcps(bent / "sensed.tif", lambda p: on_map(cubic(p + OFF) + rng.normal(0, 2, p.shape)))
    result, said = registered(bent, real_engine, transform="polynomial3", search_radius=20.0)
    assert result.report["transform"]["known_map"] is None
    assert result.report["search_code"] == "near_georeferencing"
    assert result.report["prior"]["radius"] > 4.0  # 20 m are 2 px: the points miss each other by more
    assert "contradict each other by" in said
    assert largest_error(result.transform, sampled(), cubic(sampled()), REFERENCE_SIZE) < 0.25


def test_geolocation_arrays_are_a_known_map(bent, real_engine):
    lay_arrays(bent / "sensed.tif", lambda p: moved(on_map(cubic(p + OFF)), 32633, 4326), 5, bent)
    result, _ = registered(bent, real_engine, sensed="swath.vrt")
    assert result.report["sensed"]["placed_by"] == "geolocation arrays"
    assert result.transform.model in ("similarity", "affine")
    assert largest_error(result.transform, sampled(), cubic(sampled()), REFERENCE_SIZE) < 0.2
    assert not gdal.Open(str(bent / "warped.tif")).GetMetadata("GEOLOCATION")


def test_rpcs_and_a_dem_are_a_known_map(frame, real_engine):
    folder, truth = frame
    dem = str(folder / "dem.tif")
    result, said = registered(folder, real_engine, "ground.tif", "frame.tif", dem=dem)
    assert "RPCs with the heights of dem.tif" in said
    assert result.transform.model in ("similarity", "affine")
    assert result.transform.known.curvature > 10  # px, of the terrain
    assert np.allclose(result.transform.known.offset, BIAS, atol=0.2)
    places = sampled((380, 330))
    assert largest_error(result.transform, places, truth[::12, ::12].reshape(-1, 2), GROUND_SIZE) < 0.2
    assert not gdal.Open(str(folder / "warped.tif")).GetMetadata("RPC")


def test_a_gap_in_the_heights_is_a_doubt(frame, real_engine, tmp_path):
    folder, truth = frame
    dem = gdal.GetDriverByName("GTiff").CreateCopy(
        str(tmp_path / "dem.tif"), gdal.Open(str(folder / "dem.tif"))
    )
    band = dem.GetRasterBand(1)
    band.SetNoDataValue(-9999)
    band.WriteRaster(0, 0, 45, 125, np.full(45 * 125, -9999, np.float32).tobytes())  # the west
    dem = band = None
    result, _ = registered(folder, real_engine, "ground.tif", "frame.tif", dem=str(tmp_path / "dem.tif"))
    assert result.transform.known.unknown == pytest.approx(0.25, abs=0.03)
    doubts = [caution.text for caution in result.cautions if caution.doubt]
    assert "In 25 % of the sensed raster, the heights" in doubts[0]
    places, wanted = sampled((380, 330)), truth[::12, ::12].reshape(-1, 2)
    east = places[:, 0] > 130  # where heights are
    assert largest_error(result.transform, places[east], wanted[east], GROUND_SIZE) < 0.25


def turned(degrees, across, down):
    """Reference pixels -> UTM: turned, with pixels of this size; negative = flipped."""
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    matrix = np.array([[across * cos, down * sin], [across * sin, -down * cos]])
    return lambda p: (p + 0.5) @ matrix.T + UTM[0::3]


@pytest.mark.parametrize(
    ("lie", "pull"),
    [
        (turned(0, 10, 10), 60.0),
        (turned(0, 10, -10), 60.0),
        (turned(0, -10, 10), 60.0),
        (turned(30, 10, 10), 60.0),
        (turned(30, 10, 10), 0.0),
    ],
    ids=["north up", "flipped rows", "flipped columns", "turned", "turned, straight"],
)
def test_the_result_lies_where_control_points_put_the_reference(tmp_path, real_engine, lie, pull):
    """Judged by GDAL's transformer from the map to the reference's file, which is what QGIS draws by."""
    width, height = 220, 200
    ground = texture(width, height, 3)
    write_raster(tmp_path / "reference.tif", [bytes_of(ground)])

    def bend(p):
        x, y = np.moveaxis((p - (110.0, 100.0)) / (110.0, 100.0), -1, 0)
        return lie(p) + pull * np.stack([0.5 * x**2, 0.4 * x * y], -1)

    lay_gcps(tmp_path / "reference.tif", bend, 5)
    file_pixels = 0.9 * pixel_centres(200, 170) + (20.0, 15.0)  # that a sensed pixel shows
    write_raster(tmp_path / "sensed.tif", [bytes_of(shown(ground, file_pixels))])
    result, _ = registered(tmp_path, real_engine)
    place = sampled((200, 170), 20)
    on_the_map = apply_affine(pixel_to_map(result.infos.reference), result.transform.apply(place))
    transformer = gdal.Transformer(gdal.Open(str(tmp_path / "reference.tif")), None, [])
    back, _ = transformer.TransformPoints(1, [(x, y, 0.0) for x, y in on_the_map.tolist()])
    wanted = 0.9 * place + (20.0, 15.0) + 0.5
    assert np.hypot(*(np.array(back)[:, :2] - wanted).T).max() < 0.25
    told = {caution.code for caution in result.cautions}
    assert ("reference_placed" in told) == bool(result.infos.reference.source.shown) == (pull > 0)
    warped = gdal.Open(str(tmp_path / "warped.tif"))
    assert warped.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert warped.GetGeoTransform() == result.infos.reference.geotransform


def test_a_dem_that_cannot_be_used_is_told_before_the_work(frame, tmp_path):
    pair = frame_pair(frame[0])
    write_raster(tmp_path / "far.tif", [np.full((40, 50), 9, np.uint8)], UTM, 32633)
    write_raster(tmp_path / "plain.tif", [np.full((40, 50), 9, np.uint8)], UTM)
    write_raster(tmp_path / "unplaced.tif", [np.full((40, 50), 9, np.uint8)])
    for name, message in (
        ("far.tif", "does not cover"),
        ("plain.tif", "no coordinate reference system"),
        ("unplaced.tif", "cannot be opened or has no geotransform"),
        ("missing.tif", "cannot be opened"),
    ):
        with pytest.raises(TiepointError, match=message):
            register(pair, Outputs(), OPTIONS.changed(dem=str(tmp_path / name)), None, Recorder())


def test_the_dem_is_an_input_that_no_output_replaces(frame):
    pair = frame_pair(frame[0])
    dem = frame[0] / "dem.tif"
    before = dem.read_bytes()
    with pytest.raises(TiepointError):
        register(pair, Outputs(raster=dem), OPTIONS.changed(dem=str(dem)), None, Recorder())
    assert dem.read_bytes() == before


def test_nor_is_a_geolocation_array(bent):
    swath = lay_arrays(bent / "sensed.tif", lambda p: moved(on_map(cubic(p)), 32633, 4326), 5, bent)
    pair = Pair(reference=source(bent / "reference.tif"), sensed=source(swath))
    assert describe_pair(pair).sensed.placing is not None
    with pytest.raises(TiepointError):
        register(pair, Outputs(raster=bent / "X.tif"), OPTIONS, None, Recorder())
