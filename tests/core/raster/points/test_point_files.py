"""Control points as GeoPackage and as Georeferencer file: values, frames, and the bytes QGIS reads."""

from __future__ import annotations

import os

import numpy as np
import pytest
from osgeo import ogr
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.mapped_transform import fit_remainder
from tiepoint.core.raster.points.point_files import (
    read_georeferencer_points,
    write_geopackage,
    write_georeferencer_points,
)
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.mapped_cases import REFERENCE_SIZE, SENSED_SIZE, cloud, known
from tiepoint.tests.core.raster.scenes import wkt, write

UTM = (400000.0, 30, 0, 5000000.0, 0, -30)
WEST = (-58.4, 1e-3, 0, -34.5, 0, -1e-3)
# predicted minus measured is (1, -2) at the first point, 0 at the second
POINTS = ControlPoints(
    sensed=np.array([[10.0, 20.0], [30.5, 5.25]]),
    reference=np.array([[19.0, 52.0], [60.5, 35.25]]),
    score=np.array([0.5, 1.0], np.float32),
    enabled=np.array([True, False]),
)

pytestmark = pytest.mark.usefixtures("gdal_mode")  # with GDAL's exceptions off and on
TRANSFORM = MatrixTransform("affine", np.array([[2.0, 0, 0], [0, 2.0, 10], [0, 0, 1]]))
POINTS.reference[1] = TRANSFORM.apply(POINTS.sensed)[1]


def infos(tmp_path, reference=UTM, reference_epsg=32633, sensed=None, sensed_epsg=None):
    def info(name, shape, *place):
        return describe(RasterSource(write(tmp_path / name, np.zeros(shape, np.uint8), *place)))

    return Pair(
        reference=info("reference.tif", (64, 70), reference, reference_epsg),
        sensed=info("sensed.tif", (72, 66), sensed, sensed_epsg),
    )


def rows(path, layer):
    dataset = ogr.Open(str(path))
    found = dataset.GetLayerByName(layer)
    crs = found.GetSpatialRef()
    features = []
    for feature in found:
        geometry = feature.GetGeometryRef()
        places = [geometry.GetPoint_2D(i) for i in range(geometry.GetPointCount())]
        features.append((feature.GetFID(), feature.items(), places))
    return features, crs


def test_geopackage_of_points_and_residuals(tmp_path):
    path = tmp_path / "points.gpkg"
    write_geopackage(path, POINTS, TRANSFORM, infos(tmp_path))
    points, crs = rows(path, "control_points")
    assert crs.GetAuthorityCode(None) == "32633"
    fid, first, places = points[0]
    assert fid == first["id"] == 1
    assert first["enabled"]
    assert not points[1][1]["enabled"]
    assert places == [(400000 + 30 * 19.5, 5000000 - 30 * 52.5)]
    assert (first["map_x"], first["map_y"]) == places[0]
    assert (first["source_x"], first["source_y"]) == (10.5, -20.5)
    assert [first[k] for k in ("ref_col", "ref_row", "sen_col", "sen_row")] == [19, 52, 10, 20]
    assert (first["dx"], first["dy"]) == (1, -2)
    assert first["residual"] == pytest.approx(np.sqrt(5))
    assert first["residual_map"] == pytest.approx(30 * np.sqrt(5))
    assert first["score"] == 0.5
    assert points[1][1]["residual"] == 0
    lines, crs = rows(path, "residuals")
    assert crs.GetAuthorityCode(None) == "32633"
    assert lines[0][2] == [places[0], (places[0][0] + 30, places[0][1] + 60)]
    assert lines[0][1]["residual"] == first["residual"]
    assert lines[0][1]["id"] == 1
    assert sorted(os.listdir(tmp_path)) == ["points.gpkg", "reference.tif", "sensed.tif"]


@pytest.mark.parametrize(
    ("reference", "epsg", "place"),
    [
        (None, None, (19.5, -52.5)),
        ((5.0, 2, 0, 7.0, 0, -2), None, (5 + 39, 7 - 105)),
        ((5.0, 2, 1, 7.0, 1, -2), 32633, (5 + 39 + 52.5, 7 + 19.5 - 105)),
        (WEST, 4326, (-58.4 + 0.0195, -34.5 - 0.0525)),
    ],
)
def test_geopackage_places_and_crs(tmp_path, reference, epsg, place):
    path = tmp_path / "points.gpkg"
    write_geopackage(path, POINTS, TRANSFORM, infos(tmp_path, reference, epsg))
    points, crs = rows(path, "control_points")
    assert points[0][2][0] == pytest.approx(place)
    if epsg is None:
        assert crs is None or "ndefined" in crs.GetName()
    else:
        assert crs.GetAuthorityCode(None) == str(epsg)


def test_geopackage_replaces_an_old_one_whole(tmp_path):
    path = tmp_path / "points.gpkg"
    write_geopackage(path, POINTS, TRANSFORM, infos(tmp_path))
    few = ControlPoints.of(sensed=POINTS.sensed[:1], reference=POINTS.reference[:1])
    write_geopackage(path, few, TRANSFORM, infos(tmp_path))
    assert len(rows(path, "control_points")[0]) == 1


def test_points_file_byte_by_byte(tmp_path):
    path = tmp_path / "sensed.points"
    both = infos(tmp_path)
    write_georeferencer_points(path, POINTS, TRANSFORM, both)
    first, header, *lines = path.read_bytes().decode().split("\n")
    assert first == "#CRS: " + both.reference.crs_wkt
    assert header == "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"
    # the sensed residual: measured (19, 52) lies at (9.5, 21) of the sensed raster, so -0.5 right and 1 down
    assert lines[0].startswith("400585.0,4998425.0,10.5,-20.5,1,")
    cells = [float(cell) for cell in lines[0].split(",")[5:]]
    assert cells == pytest.approx([-0.5, -1.0, np.hypot(0.5, 1)])
    assert lines[1].startswith("401845.0,4999370.0,31.0,-5.75,0,0.0,0.0,0.0")
    assert lines[2:] == [""]  # one final newline, no blank line


def test_points_file_of_a_georeferenced_sensed_raster_has_its_map_coordinates(tmp_path):
    path = tmp_path / "sensed.points"
    both = infos(tmp_path, sensed=WEST, sensed_epsg=4326)
    write_georeferencer_points(path, POINTS, TRANSFORM, both)
    cells = path.read_text().splitlines()[2].split(",")
    assert [float(cell) for cell in cells[2:4]] == pytest.approx([-58.4 + 0.0105, -34.5 - 0.0205], abs=1e-12)
    back = read_georeferencer_points(path, both)
    np.testing.assert_allclose(back.sensed, POINTS.sensed, atol=1e-9)


@pytest.mark.parametrize("reference", [None, UTM, (5.0, 2, 1, 7.0, 1, -2)])
def test_points_round_trip(tmp_path, reference):
    rng = np.random.default_rng(0)
    sensed = rng.uniform(0, 64, (50, 2))
    points = ControlPoints.of(sensed=sensed, reference=sensed * 1.7 + rng.normal(0, 0.3, (50, 2)))
    transform = fit("polynomial2", source=points.sensed, target=points.reference)
    path = tmp_path / "a.points"
    both = infos(tmp_path, reference, None if reference is None else 32633)
    write_georeferencer_points(path, points, transform, both)
    back = read_georeferencer_points(path, both)
    np.testing.assert_allclose(back.sensed, points.sensed, atol=1e-9)
    np.testing.assert_allclose(back.reference, points.reference, atol=1e-7)
    assert back.enabled.all()
    assert path.read_text().startswith("mapX" if reference is None else "#CRS: ")


@pytest.mark.parametrize(
    "text",
    [
        "#CRS: EPSG:32633\nmapX,mapY,sourceX,sourceY,enable\n400585,4998425,10.5,-20.5,1,0,0,0\n",
        "mapX,mapY,pixelX,pixelY,enable,dX,dY,residual\n400585,4998425,10.5,-20.5,1,0,0,0",  # before 3.26
        "mapX\tmapY\tpixelX\tpixelY\tenable\n400585\t4998425\t10.5\t-20.5\t1\r\n",  # very old, from Windows
        "whatever\n4.00585e5,4998425,10.5,-20.5\n",
        f"\ufeff#CRS: {wkt(32633)}\nheader\n400585,4998425,10.5,-20.5,1\n\n",
    ],
)
def test_reads_what_georeferencers_write(tmp_path, text):
    path = tmp_path / "a.points"
    path.write_bytes(text.encode("utf-8"))
    points = read_georeferencer_points(path, infos(tmp_path))
    np.testing.assert_allclose(points.sensed, [[10, 20]])
    np.testing.assert_allclose(points.reference, [[19, 52]])
    assert points.enabled.tolist() == [True]


def test_points_in_another_crs_are_transformed(tmp_path):
    path = tmp_path / "a.points"
    path.write_text("#CRS: EPSG:4326\nheader\n15.0,45.0,10.5,-20.5,0,0,0,0\n")
    points = read_georeferencer_points(path, infos(tmp_path))
    # 15 E is the central meridian of zone 33: easting 500 km; northing of 45 N as in any table
    np.testing.assert_allclose(points.reference[0, 0], (500000 - 400000) / 30 - 0.5, atol=1e-6)
    np.testing.assert_allclose(points.reference[0, 1], (5000000 - 4982950.40) / 30 - 0.5, atol=1e-3)
    assert not points.enabled[0]


@pytest.mark.parametrize("line", ["1,2,3", "a,b,c,d,1", "1;2;3;4", "1,2,3,nan,1", "1,2,3,4,maybe"])
def test_malformed_lines_are_named(tmp_path, line):
    path = tmp_path / "a.points"
    path.write_text(f"header\n1,2,3,4,1\n{line}\n")
    with pytest.raises(TiepointError, match=r"Line 3 of “a\.points”"):
        read_georeferencer_points(path, infos(tmp_path))


def test_unreadable_and_rotated_are_refused(tmp_path):
    both = infos(tmp_path)
    with pytest.raises(TiepointError, match="cannot be read"):
        read_georeferencer_points(tmp_path / "no.points", both)
    (tmp_path / "b.points").write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(TiepointError, match="cannot be read"):
        read_georeferencer_points(tmp_path / "b.points", both)
    (tmp_path / "c.points").write_text("#CRS: nonsense\nheader\n1,2,3,4,1\n")
    with pytest.raises(TiepointError, match="reference system"):
        read_georeferencer_points(tmp_path / "c.points", both)
    rotated = infos(tmp_path, sensed=(0.0, 2, 1, 0, 1, -2))
    for work in (
        read_georeferencer_points,
        lambda path, some: write_georeferencer_points(path, POINTS, TRANSFORM, some),
    ):
        with pytest.raises(TiepointError, match="rotated") as caught:
            work(tmp_path / "c.points", rotated)
        assert "GeoPackage" in caught.value.hint


def test_no_points_at_all(tmp_path):
    none = ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2)))
    both = infos(tmp_path)
    write_geopackage(tmp_path / "a.gpkg", none, TRANSFORM, both)
    assert rows(tmp_path / "a.gpkg", "residuals")[0] == []
    write_georeferencer_points(tmp_path / "a.points", none, TRANSFORM, both)
    assert len(read_georeferencer_points(tmp_path / "a.points", both)) == 0


def test_unwritable_folder(tmp_path):
    both = infos(tmp_path)
    for work, name in ((write_geopackage, "a.gpkg"), (write_georeferencer_points, "a.points")):
        with pytest.raises(TiepointError, match="does not exist"):
            work(tmp_path / "no" / name, POINTS, TRANSFORM, both)


def test_sensed_residuals_after_a_known_map_are_those_of_the_whole(tmp_path):
    """The Georeferencer's own inverse fit does not contain the known map."""
    points = cloud(40)
    points.reference[0] += (2.0, 0.0)
    transform = fit_remainder(
        "affine", points, known=known(), sizes=Pair(reference=REFERENCE_SIZE, sensed=SENSED_SIZE)
    ).transform
    write_georeferencer_points(tmp_path / "sensed.points", points, transform, infos(tmp_path))
    lines = (tmp_path / "sensed.points").read_text().splitlines()[2:]
    residuals = np.array([line.split(",")[5:7] for line in lines], dtype=float) * (1, -1)
    assert np.abs(transform.apply(points.sensed + residuals) - points.reference).max() < 0.01
    assert np.hypot(*residuals[1:].T).max() < 0.5
    assert 1.5 < np.hypot(*residuals[0]) < 3.0
