"""What places a raster without a geotransform, against formulas of the test's own."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.pair import Size
from tiepoint.core.raster.read.placing import GCPS, GEOLOCATION, RPCS, placing_of, to_map
from tiepoint.tests.core.placed import (
    FRAME_SIZE,
    SENSED_SIZE,
    by_rpcs,
    cubic,
    lay_arrays,
    lay_gcps,
    moved,
    on_map,
    rpcs,
)
from tiepoint.tests.core.raster.scenes import pixel_centres, write

MODEL = rpcs(FRAME_SIZE, (15.0, 45.0), (0.013, 0.009))


def raster(path, size=FRAME_SIZE, metadata=None):
    write(path, np.zeros(size[::-1], np.uint8))
    if metadata:
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata(metadata, "RPC")
        dataset = None
    return path


def placing(path, dem=""):
    return placing_of(gdal.Open(str(path)), dem)


def inner(size):
    return pixel_centres(*size)[10:-10:37, 10:-10:41].reshape(-1, 2)


def test_nothing_places_a_plain_raster(tmp_path):
    assert placing(raster(tmp_path / "a.tif")) == (None, "")


def test_control_points(tmp_path):
    path = lay_gcps(raster(tmp_path / "a.tif", SENSED_SIZE), lambda p: on_map(cubic(p)))
    found, aside = placing(path)
    assert (found.kind, found.order, found.sure, aside) == (GCPS, 3, True, "")
    assert found.means == "ground control points (polynomial of order 3)"
    places = inner(SENSED_SIZE)
    off = to_map(found, Size(*SENSED_SIZE), places + 0.5) - on_map(cubic(places))
    assert np.abs(off).max() < 0.1  # m, of pixels of 10 m


def test_rpcs_at_one_height(tmp_path):
    found, _ = placing(raster(tmp_path / "a.tif", metadata=MODEL))
    assert (found.kind, float(found.height), found.sure) == (RPCS, 300.0, True)
    places = inner(FRAME_SIZE)
    world = to_map(found, Size(*FRAME_SIZE), places + 0.5)
    assert np.abs(by_rpcs(MODEL, world, np.full(len(world), 300.0)) - places).max() < 0.005


def test_the_default_height_is_that_of_the_same_times_qgis(monkeypatch):
    virtual = gdal.GetDriverByName("MEM").Create("", *FRAME_SIZE, 1)
    virtual.SetMetadata({**MODEL, "HEIGHT_DEFAULT": "120"}, "RPC")
    low, _ = placing_of(virtual)
    monkeypatch.setattr(gdal, "VersionInfo", lambda _: "3060200")
    assert float(low.height) == 300.0
    monkeypatch.setattr(gdal, "VersionInfo", lambda _: "3110000")
    assert float(low.height) == 120.0
    places = inner(FRAME_SIZE)
    world = to_map(low, Size(*FRAME_SIZE), places + 0.5)
    assert np.abs(by_rpcs(MODEL, world, np.full(len(world), 120.0)) - places).max() < 0.005


def test_rpcs_with_heights(tmp_path):
    slope = np.tile(np.linspace(100, 500, 80, dtype=np.float32), (70, 1))  # rises to the east
    dem = write(tmp_path / "dem.tif", slope, (14.96, 0.001, 0, 45.035, 0, -0.001), 4326)
    found, _ = placing(raster(tmp_path / "a.tif", metadata=MODEL), dem)
    assert found.means == "RPCs with the heights of dem.tif"
    places = inner(FRAME_SIZE)
    world = to_map(found, Size(*FRAME_SIZE), places + 0.5)
    heights = 100 + 400 * ((world[:, 0] - 14.96) / 0.001 - 0.5) / 79
    assert np.abs(by_rpcs(MODEL, world, heights) - places).max() < 0.01


def test_geolocation_arrays(tmp_path):
    swath = lay_arrays(
        raster(tmp_path / "a.tif", SENSED_SIZE), lambda p: moved(on_map(cubic(p)), 32633, 4326), 5, tmp_path
    )
    found, _ = placing(swath)
    assert (found.kind, found.sure, found.means) == (GEOLOCATION, True, "geolocation arrays")
    places = inner(SENSED_SIZE)
    there = moved(to_map(found, Size(*SENSED_SIZE), places + 0.5), 4326, 32633)
    assert np.abs(there - on_map(cubic(places))).max() < 0.5  # m, of pixels of 10 m


def test_arrays_beside_a_virtual_raster_are_found_from_anywhere(tmp_path, monkeypatch):
    lay_arrays(raster(tmp_path / "a.tif", SENSED_SIZE), lambda p: p / 1000, 9, tmp_path)
    text = (tmp_path / "swath.vrt").read_text().replace(f"{tmp_path}/", "")
    (tmp_path / "swath.vrt").write_text(text)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    found, _ = placing(tmp_path / "swath.vrt")
    assert dict(found.metadata)["X_DATASET"] == str(tmp_path / "X.tif")


def test_what_gdal_cannot_use_is_left_aside(tmp_path):
    lacking = {name: value for name, value in MODEL.items() if name != "SAMP_NUM_COEFF"}
    virtual = gdal.GetDriverByName("MEM").Create("", *FRAME_SIZE, 1)
    virtual.SetMetadata(lacking, "RPC")
    assert placing_of(virtual) == (None, "RPCs")
    lay_arrays(raster(tmp_path / "b.tif", SENSED_SIZE), lambda p: p / 1000, 9, tmp_path)
    (tmp_path / "Y.tif").unlink()
    assert placing(tmp_path / "swath.vrt") == (None, "geolocation arrays")


def test_heights_of_another_place(tmp_path):
    path = raster(tmp_path / "a.tif", metadata=MODEL)
    far = write(tmp_path / "far.tif", np.zeros((40, 50), np.float32), (3.0, 0.001, 0, 40.0, 0, -0.001), 4326)
    with pytest.raises(TiepointError, match="does not cover"):
        placing(path, far)


def test_a_changed_file_has_another_stamp(tmp_path):
    dem = tmp_path / "dem.tif"
    write(dem, np.zeros((70, 80), np.float32), (14.96, 0.001, 0, 45.035, 0, -0.001), 4326)
    found, _ = placing(raster(tmp_path / "a.tif", metadata=MODEL), str(dem))
    before = found.stamps()
    dem.write_bytes(dem.read_bytes() + b"x")
    assert found.stamps() != before
    assert len(before) == 1


def test_coordinates_without_a_crs(tmp_path):
    path = raster(tmp_path / "a.tif", SENSED_SIZE)
    lay_gcps(path, lambda p: on_map(cubic(p)))
    assert placing(path)[0].crs_wkt.startswith("PROJCRS")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGCPs(dataset.GetGCPs(), "")
    dataset = None
    assert placing(path)[0].crs_wkt == ""
