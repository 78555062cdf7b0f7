"""Tables for other programs, read back by csv, json and GDAL."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.points.point_tables import write_arosics_table, write_point_table
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import write

pytestmark = pytest.mark.usefixtures("gdal_mode")  # with GDAL's exceptions off and on

UTM = ((500000.0, 10, 0, 5000000.0, 0, -10), 32631)
SHIFT = MatrixTransform("affine", np.array([[1.0, 0, 3.0], [0, 1, -2.0], [0, 0, 1]]))


def infos(tmp_path, sensed=UTM, reference=UTM):
    files = Pair(
        reference=write(tmp_path / "r.tif", np.zeros((66, 84), np.uint8), *reference),
        sensed=write(tmp_path / "s.tif", np.zeros((60, 80), np.uint8), *sensed),
    )
    return files.map(lambda file: describe(RasterSource(file)))


def some_points():
    sensed = np.array([[10.0, 20.0], [30.5, 40.25], [70, 50]])
    points = ControlPoints.of(
        sensed=sensed,
        reference=SHIFT.apply(sensed) + [[0.3, 0.4], [0, 0], [0, 0]],
        score=[0.5, 1.0, 0.25],
        precision=[0.125, np.nan, 0.5],
    )
    points.enabled[2] = False
    return points


def test_csv_has_the_fields_of_the_geopackage(tmp_path):
    write_point_table(tmp_path / "p.csv", some_points(), SHIFT, infos(tmp_path))
    rows = list(csv.DictReader((tmp_path / "p.csv").open(encoding="utf-8")))
    assert [row["id"] for row in rows] == ["1", "2", "3"]
    assert float(rows[0]["residual"]) == pytest.approx(0.5)
    assert float(rows[0]["map_x"]) == pytest.approx(500000 + 10 * 13.8)
    assert [row["enabled"] for row in rows] == ["1", "1", "0"]
    assert "check_only" in rows[0]
    assert [row["precision"] for row in rows] == ["0.125", "", "0.5"]


def test_geojson_is_in_degrees_where_there_is_a_crs(tmp_path):
    write_point_table(tmp_path / "p.geojson", some_points(), SHIFT, infos(tmp_path))
    found = json.loads((tmp_path / "p.geojson").read_text())
    longitude, latitude = found["features"][0]["geometry"]["coordinates"]
    assert longitude == pytest.approx(3.0, abs=0.01)
    assert latitude == pytest.approx(45.15, abs=0.01)
    assert found["features"][1]["properties"]["sen_col"] == 30.5
    assert "crs" not in found


def test_geojson_without_a_crs_has_the_references_coordinates(tmp_path):
    write_point_table(
        tmp_path / "p.geojson", some_points(), SHIFT, infos(tmp_path, (None, None), (None, None))
    )
    found = json.loads((tmp_path / "p.geojson").read_text())
    np.testing.assert_allclose(found["features"][1]["geometry"]["coordinates"], [34.0, -38.75])


def test_arosics_shifts_lead_from_the_georeferenced_to_the_measured_position(tmp_path):
    moved = ((500020.0, 10, 0, 5000050.0, 0, -10), 32631)  # 2 columns east and 5 rows north of the reference
    write_arosics_table(tmp_path / "a.csv", some_points(), SHIFT, infos(tmp_path, moved))
    rows = list(csv.DictReader((tmp_path / "a.csv").open(encoding="utf-8")))
    second = {key: float(value) for key, value in rows[1].items() if value}
    assert (second["X_IM"], second["Y_IM"]) == (31.0, 40.75)
    assert (second["X_MAP"], second["Y_MAP"]) == (500020 + 310, 5000050 - 407.5)
    assert (second["X_SHIFT_M"], second["Y_SHIFT_M"]) == pytest.approx((10.0, -30.0))
    assert (second["X_SHIFT_PX"], second["Y_SHIFT_PX"]) == pytest.approx((1.0, 3.0))
    assert second["ABS_SHIFT"] == pytest.approx(np.hypot(10, 30))
    assert second["ANGLE"] == pytest.approx(180 - np.degrees(np.arctan2(10, 30)))
    assert [row["OUTLIER"] for row in rows] == ["0", "0", "1"]
    assert second["RELIABILITY"] == 100.0
    assert [row["TIEPOINT_PRECISION_PX"] for row in rows] == ["0.125", "-9999", "0.5"]
    # AROSICS makes a ground control point of it: map position plus shift belongs to X_IM, Y_IM.
    reference_pixel = (second["X_MAP"] + second["X_SHIFT_M"] - 500000) / 10 - 0.5
    assert reference_pixel == pytest.approx(33.5)


def test_arosics_needs_georeferencing_of_both(tmp_path):
    with pytest.raises(TiepointError, match=r"s\.tif.*not georeferenced"):
        write_arosics_table(tmp_path / "a.csv", some_points(), SHIFT, infos(tmp_path, (None, None)))
    assert not (tmp_path / "a.csv").exists()


def test_a_missing_folder_is_an_error_and_leaves_nothing(tmp_path):
    with pytest.raises(TiepointError, match="does not exist"):
        write_point_table(tmp_path / "no" / "p.csv", some_points(), SHIFT, infos(tmp_path))
    assert gdal.VSIStatL(str(tmp_path / "no")) is None
