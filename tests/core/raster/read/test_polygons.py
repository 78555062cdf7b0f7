"""Polygons on the pixels of a raster: through coordinate systems to 0.01 px, burnt, refused."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr, osr
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.pair import Size
from tiepoint.core.raster.read.grids import Grid
from tiepoint.core.raster.read.polygons import names_polygons, read_polygons
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.tests.core.raster.polygon_files import box, write_polygons
from tiepoint.tests.core.raster.scenes import write

UTM = (500000.0, 10.0, 3.0, 5400000.0, 2.0, -9.0)  # turned


@pytest.fixture
def raster(tmp_path):
    return describe(RasterSource(write(tmp_path / "r.tif", np.ones((60, 80), np.uint8), UTM, 32633)))


@pytest.fixture
def bare(tmp_path):
    return describe(RasterSource(write(tmp_path / "bare.tif", np.ones((60, 80), np.uint8))))


def own_pixels(raster):
    return Grid((0.0, 0.0), (1.0, 1.0), raster.size)


def test_a_polygon_lies_where_its_coordinate_system_says(raster, tmp_path, gdal_mode):
    pixels = np.array([[10.25, 12.0], [60.0, 9.5], [44.0, 51.0]])
    utm, geographic = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    geographic.ImportFromEPSG(4326)
    for crs in (utm, geographic):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    onto = osr.CoordinateTransformation(utm, geographic)
    placed = onto.TransformPoints(apply_affine(pixel_to_map(raster), pixels).tolist())
    ring = ",".join(f"{x!r} {y!r}" for x, y, _ in [*placed, placed[0]])
    path = write_polygons(tmp_path / "a.gpkg", f"POLYGON(({ring}))", epsg=4326)
    found = read_polygons(path, raster)
    assert len(found.rings) == 1
    for pixel in pixels:  # between them are the pieces of the edges
        assert np.abs(found.rings[0][0] - pixel).max(axis=1).min() < 0.01
    assert found.box_within(raster.size) == pytest.approx([10.75, 10.0, 60.5, 51.5], abs=0.01)


def test_a_rectangle_takes_the_crs_of_the_raster_or_its_own(raster):
    own = read_polygons("500200,5399700,500400,5399900", raster).on(own_pixels(raster), touched=False)
    y, x = np.nonzero(own)
    on_map = apply_affine(pixel_to_map(raster), np.column_stack([x, y]))
    inside = ((on_map > (500200, 5399700)) & (on_map < (500400, 5399900))).all(axis=1)
    assert inside.all()
    assert own.sum() == pytest.approx(200 * 200 / 96, rel=0.05)  # a pixel has 96 square metres
    named = read_polygons("500200,5399700,500400,5399900 [EPSG:32633]", raster)
    np.testing.assert_array_equal(named.on(own_pixels(raster), touched=False), own)
    with pytest.raises(TiepointError) as error:
        read_polygons("0,0,1,1 [EPSG:nothing]", raster)
    assert error.value.code == "crs_unknown"


def test_without_coordinates_a_raster_takes_them_in_its_pixels(bare, tmp_path):
    path = write_polygons(tmp_path / "a.gpkg", box(10, -30, 25, -20), epsg=3857)
    found = read_polygons(path, bare).on(own_pixels(bare), touched=False)
    expected = np.zeros((60, 80), bool)
    expected[20:30, 10:25] = True
    np.testing.assert_array_equal(found, expected)


def test_holes_parts_and_curves_are_burnt_on_any_grid(bare, tmp_path):
    shapes = (
        "POLYGON((0 0,20 0,20 -20,0 -20,0 0),(5 -5,15 -5,15 -15,5 -15,5 -5))",
        "MULTIPOLYGON(((40 0,50 0,50 -10,40 -10,40 0)),((60 0,70 0,70 -10,60 -10,60 0)))",
        "CURVEPOLYGON(CIRCULARSTRING(30 -40,40 -50,50 -40,40 -30,30 -40))",
        "POINT(3 3)",
        "LINESTRING(0 0,80 -60)",
    )
    found = read_polygons(write_polygons(tmp_path / "a.gpkg", *shapes), bare)
    fine = found.on(own_pixels(bare), touched=False)
    assert fine[:20, :20].sum() == 300
    assert fine[:10, 40:70].sum() == 200
    assert fine[30:50, 30:50].sum() == pytest.approx(np.pi * 100, abs=12)
    assert fine.sum() == fine[:20, :20].sum() + fine[:10, 40:].sum() + fine[30:50, 30:50].sum()
    coarse = found.on(Grid((2.0, 2.0), (2.0, 2.0), Size(39, 29)), touched=True)
    assert (coarse >= fine[2:60:2, 2:80:2]).all()  # a touched pixel counts
    assert coarse.sum() > 400 / 4


@pytest.mark.parametrize(
    ("suffix", "count"), [("|layername=areas", 2), ("|layerid=0", 2), ("|subset=number=1", 1), ("", 2)]
)
def test_the_name_may_choose_a_layer_and_its_features(bare, tmp_path, suffix, count):
    path = tmp_path / "a.gpkg"
    write_polygons(path, box(1, -9, 8, -2), box(20, -29, 28, -22), kind=ogr.wkbPolygon)
    write_polygons(path, "POINT(1 1)", layer="others", kind=ogr.wkbPoint)
    assert len(read_polygons(f"{path}{suffix}", bare).rings) == count
    assert names_polygons(f"{path}{suffix}")
    assert not names_polygons(bare.source.uri)


@pytest.mark.parametrize(
    ("suffix", "code"),
    [
        ("|layername=none", "polygons_layer_missing"),
        ("|layername=points", "polygons_none"),
        ("|layername=empty", "polygons_none"),
        ("", "polygons_of_which_layer"),
    ],
)
def test_a_layer_that_cannot_be_used_is_told(bare, tmp_path, suffix, code, gdal_mode):
    path = tmp_path / "a.gpkg"
    write_polygons(path, box(1, -9, 8, -2), layer="one", kind=ogr.wkbPolygon)
    write_polygons(path, box(1, -9, 8, -2), layer="two", kind=ogr.wkbPolygon)
    write_polygons(path, "POINT(1 1)", layer="points", kind=ogr.wkbPoint)
    write_polygons(path, layer="empty", kind=ogr.wkbPolygon)
    with pytest.raises(TiepointError) as error:
        read_polygons(f"{path}{suffix}", bare)
    assert error.value.code == code
    assert error.value.hint


def test_a_file_that_is_none_is_told(bare, tmp_path, gdal_mode):
    (tmp_path / "text.gpkg").write_text("nothing")
    for name in ("text.gpkg", "absent.shp"):
        with pytest.raises(TiepointError) as error:
            read_polygons(str(tmp_path / name), bare)
        assert error.value.code == "polygons_not_opened"


def test_reading_can_be_cancelled(bare, tmp_path, feedback):
    path = write_polygons(tmp_path / "a.gpkg", *(box(k, -9, k + 1, -2) for k in range(20)))
    feedback.cancel_after = 5
    with pytest.raises(Cancelled):
        read_polygons(path, bare, feedback=feedback)
    assert feedback.asked < 20


def test_polygons_elsewhere_have_no_box(raster, tmp_path):
    path = write_polygons(
        tmp_path / "a.gpkg", box(0, 0, 1, 1), box(500000, 5200000, 500100, 5200100), epsg=32633
    )
    assert read_polygons(path, raster).box_within(raster.size) is None


@pytest.mark.parametrize(("west", "epsg"), [(-119.0, 4326), (241.0, 4326), (-119.0, 3857)])
def test_longitudes_may_count_from_another_meridian(tmp_path, west, epsg):
    """The raster counts from 0 to 360; the polygons from -180 to 180, or in another CRS."""
    place = (240.0, 0.1, 0.0, 40.0, 0.0, -0.1)
    raster = describe(RasterSource(write(tmp_path / "r.tif", np.ones((50, 60), np.uint8), place, 4326)))
    shape = box(west, 37, west + 2, 38)
    if epsg == 3857:
        degree = 20037508.342789244 / 180
        shape = box(west * degree, 4439106.787, (west + 2) * degree, 4579425.813)
    found = read_polygons(write_polygons(tmp_path / "a.gpkg", shape, box(10, 10, 11, 11), epsg=epsg), raster)
    assert found.box_within(raster.size) == pytest.approx([10, 20, 30, 30], abs=0.02)
