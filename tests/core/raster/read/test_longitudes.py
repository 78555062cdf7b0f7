"""A place is found by both of its longitudes, in one CRS and in two."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import osr
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.georeferencing import PixelLink, spatial_reference
from tiepoint.core.raster.read.longitudes import _full_turn
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.working.working_pair import make_working_pair
from tiepoint.tests.core.raster.scenes import pixel_centres, waves, write

STEP = 0.0003  # degrees
MERCATOR = 20037508.342789244  # m, half a turn


def raster(path, epsg, west, north, step, size):
    values = np.zeros(size[::-1], np.uint8)
    return describe(RasterSource(write(path, values, (west, step, 0, north, 0, -step), epsg)))


def projected(epsg, lon, lat):
    operation = osr.CoordinateTransformation(
        spatial_reference("EPSG:4326"), spatial_reference(f"EPSG:{epsg}")
    )
    return operation.TransformPoint(lon, lat)[:2]


@pytest.mark.parametrize(
    ("epsg", "reference", "sensed", "step"),
    [
        (4326, 241.0, -119.0, STEP),
        (4326, -119.0, 241.0, STEP),
        (4326, 179.97, -180.03, STEP),
        (4326, -180.03, 179.97, STEP),
        (4326, 601.0, -119.0, STEP),
        (4807, 0.0, 400.0, STEP),  # gon
        (3857, MERCATOR - 500, -MERCATOR - 500, 10.0),
        (3857, -MERCATOR - 500, MERCATOR - 500, 10.0),
    ],
)
def test_in_one_crs_the_sensed_raster_is_shifted_by_full_turns(tmp_path, epsg, reference, sensed, step):
    north = 20.0 if step == STEP else 2_000_000.0
    first = raster(tmp_path / "r.tif", epsg, reference, north, step, (300, 200))
    second = raster(tmp_path / "s.tif", epsg, sensed + 40 * step, north - 30 * step, step, (120, 160))
    link = PixelLink(Pair(reference=first, sensed=second))
    places = np.array([[0.0, 0.0], [100.25, 7.0]])
    np.testing.assert_allclose(link.to_reference(places), places + (40, 30), atol=1e-5)
    np.testing.assert_allclose(link.to_sensed(places + (40, 30)), places, atol=1e-5)


@pytest.mark.parametrize(
    ("reference_epsg", "sensed_epsg", "lon", "counted"),
    [
        (4326, 32660, 180.0, 180.0),  # the sensed raster lies across the 180th meridian
        (4326, 32601, -179.9, 180.1),
        (4326, 32611, -119.0, 241.0),
        (4326, 4269, -119.0, 241.0),
        (32611, 4326, -119.0, 241.0),
        (32660, 4326, 180.0, 180.0),
        (32660, 4326, 180.0, -180.0),
    ],
)
def test_in_two_crss_longitudes_keep_their_count(tmp_path, reference_epsg, sensed_epsg, lon, counted):
    def info(name, epsg, size):
        if epsg in (4326, 4269):
            return raster(tmp_path / name, epsg, (counted if epsg == 4326 else lon) - 0.02, 10.02, STEP, size)
        x, y = projected(epsg, lon, 10.0)
        return raster(tmp_path / name, epsg, x - 2000, y + 2000, 30.0, size)

    first, second = info("r.tif", reference_epsg, (140, 130)), info("s.tif", sensed_epsg, (134, 136))
    link = PixelLink(Pair(reference=first, sensed=second))
    places = pixel_centres(9, 8).reshape(-1, 2) * 14
    mapped = link.to_reference(places)
    assert np.abs(mapped - places).max() < 12  # both start about 0.02 degrees north-west of the place
    np.testing.assert_allclose(link.to_sensed(mapped), places, atol=1e-3)


@pytest.mark.parametrize(
    ("epsg", "west", "step"), [(4326, 30.0, STEP), (32633, 1_500_000.0, 10.0), (3857, 900_000.0, 10.0)]
)
def test_a_raster_elsewhere_is_not_moved(tmp_path, epsg, west, step):
    first = raster(tmp_path / "r.tif", epsg, 0.0, 20.0, step, (100, 100))
    second = raster(tmp_path / "s.tif", epsg, west, 20.0, step, (100, 100))
    mapped = PixelLink(Pair(reference=first, sensed=second)).to_reference(np.zeros((1, 2)))
    np.testing.assert_allclose(mapped, [[west / step, 0.0]], rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize(("reference", "sensed"), [(241.0, -119.0), (-119.0, 241.0), (-119.0, -119.0)])
def test_the_pair_is_read_alike_in_both_counts(tmp_path, reference, sensed):
    values = (200 * waves(pixel_centres(180, 150))).astype(np.uint8)
    paths = Pair(
        reference=write(tmp_path / "r.tif", values, (reference, STEP, 0, 36.0, 0, -STEP), 4326),
        sensed=write(
            tmp_path / "s.tif",
            values[20:, 30:],
            (sensed + 30 * STEP, STEP, 0, 36 - 20 * STEP, 0, -STEP),
            4326,
        ),
    )
    infos = paths.map(RasterSource).map(describe)
    options = RegistrationOptions.of(stretch_percentiles=(0, 100))
    pair = make_working_pair(infos, options, tmp_path, Feedback())
    assert pair.georeferenced
    assert pair.sizes.sensed == (150, 130)
    images = [np.load(tmp_path / f"{name}.npy") for name in ("reference", "sensed")]
    x, y = np.rint(pair.prior().matrix[:2, 2]).astype(int)
    gain, offset = np.polyfit(images[0][y : y + 130, x : x + 150].ravel(), images[1].ravel(), 1)
    assert np.abs(images[0][y : y + 130, x : x + 150] * gain + offset - images[1]).max() < 1e-3
    np.testing.assert_allclose(pair.lift_sensed(np.zeros((1, 2))), [[0, 0]], atol=1e-5)


@pytest.mark.parametrize("counted", [180.0, -180.0, 180.01])  # in one process, as GDAL caches transformers
def test_a_raster_across_the_180th_meridian_is_read_whole(tmp_path, counted):
    values = (20 + 200 * waves(pixel_centres(200, 180))).astype(np.uint8)
    x, y = projected(32660, 180.0, 10.0)
    sensed = write(tmp_path / "s.tif", values, (x - 3000, 30, 0, y + 2700, 0, -30), 32660)
    reference = write(tmp_path / "r.tif", values, (counted - 0.04, STEP, 0, 10.04, 0, -STEP), 4326)
    make_working_pair(
        Pair(reference=reference, sensed=sensed).map(RasterSource).map(describe),
        RegistrationOptions(),
        tmp_path,
        Feedback(),
    )
    mask = np.load(tmp_path / "sensed_mask.npy")
    assert mask.shape[1] > 180
    assert mask[8:-8, 8:-8].mean() > 0.99  # the meridian runs through the middle


@pytest.mark.parametrize("epsg", [4326, 4807])
def test_a_full_turn_is_once_round_the_earth_in_degrees_and_in_grads(epsg):
    geographic = spatial_reference(f"EPSG:{epsg}")
    names = ("central_meridian", "scale_factor", "false_easting", "false_northing")
    listed = "".join(f'PARAMETER["{name}",{value}],' for name, value in zip(names, (30, 1, 0, 0)))
    wkt = f'PROJCS["m",{geographic.ExportToWkt()},PROJECTION["Mercator_1SP"],{listed}UNIT["metre",1]]'
    mercator = spatial_reference(wkt)
    turn = _full_turn(geographic)
    assert _full_turn(mercator) == pytest.approx(2 * np.pi * mercator.GetSemiMajor())
    assert turn == pytest.approx({4326: 360.0, 4807: 400.0}[epsg])
