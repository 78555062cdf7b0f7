"""Features on a sensed raster go where its pixels go: a second raster and a layer under one fit agree."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from tiepoint.core import TiepointError, apply
from tiepoint.core.edit.fit_of_points import of_points
from tiepoint.core.edit.reapplication import KnownResult
from tiepoint.core.edit.vector_application import TOLERANCE, move_vectors
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.mapped_transform import MappedTransform
from tiepoint.core.raster.points.point_files import write_geopackage, write_georeferencer_points
from tiepoint.core.raster.read.georeferencing import PixelLink, spatial_reference
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.vectors.vector_layers import VectorSource
from tiepoint.tests.core.scenes import TRUTH, texture, write_raster

SIZE = (320, 300)  # sensed px
UTM33 = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
MARKS = np.array([[70.3, 60.8], [150.0, 70.4], [240.6, 80.2], [90.1, 160.7], [170.5, 150.0], [200.2, 230.9]])
PLACES = np.random.default_rng(3).uniform(10, 290, (90, 2))


def bent(points):
    """As TRUTH, bent by some 6 px."""
    return apply_affine(TRUTH, points) + 6.0 * np.sin(points[:, ::-1] / 60.0)


def marked_raster(path, geotransform=None, epsg=0):
    """Round marks at MARKS on flat ground."""
    x, y = np.meshgrid(np.arange(SIZE[0]), np.arange(SIZE[1]))
    image = np.full(x.shape, 1000.0)
    for mark in MARKS:
        image += 40000.0 * np.exp(-((x - mark[0]) ** 2 + (y - mark[1]) ** 2) / (2 * 3.0**2))
    return write_raster(path, [image.astype(np.uint16)], geotransform, epsg, nodata=0)


def write_layer(path, geometries, wkt="", name="marks"):
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer(name, spatial_reference(wkt) if wkt else None, ogr.wkbUnknown)
    for geometry in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    dataset = layer = None
    return VectorSource(str(path))


def points_of(places):
    return [ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})") for x, y in places.tolist()]


def line_of(places):
    return ogr.CreateGeometryFromWkt(f"LINESTRING ({','.join(f'{x!r} {y!r}' for x, y in places.tolist())})")


def geometries_in(path, reference):
    """[(N, 2)] native reference pixels of each feature."""
    layer = (dataset := gdal.OpenEx(str(path))).GetLayer(0)
    to_pixels = np.linalg.inv(pixel_to_map(describe(reference)))
    found = [np.array(feature.GetGeometryRef().GetPoints())[:, :2] for feature in layer]
    assert dataset is not None
    return [apply_affine(to_pixels, each) for each in found]


def centroids(path, near):
    """Where the marks of a warped raster are, to a few hundredths of a pixel."""
    dataset = gdal.Open(str(path))
    size = dataset.RasterXSize, dataset.RasterYSize
    raw = dataset.GetRasterBand(1).ReadRaster(0, 0, *size, buf_type=gdal.GDT_Float64)
    image = np.frombuffer(raw, np.float64).reshape(size[1], size[0]) - 1000.0
    found = []
    for x, y in np.rint(near).astype(int):
        part = np.clip(image[y - 14 : y + 15, x - 14 : x + 15], 0, None)
        grid = np.mgrid[-14:15, -14:15]
        found.append([x + (grid[1] * part).sum() / part.sum(), y + (grid[0] * part).sum() / part.sum()])
    return np.array(found)


@pytest.fixture
def reference(tmp_path):
    path = write_raster(
        tmp_path / "reference.tif", [(texture(400, 360) * 255).astype(np.uint8)], UTM33, 32633
    )
    return RasterSource(str(path))


def known_fit(model, reference, sensed):
    wanted = bent(PLACES) if model != "affine" else apply_affine(TRUTH, PLACES)
    transform = fit(model, source=PLACES, target=wanted)
    points = ControlPoints.of(sensed=PLACES, reference=wanted)
    info = describe(RasterSource(str(sensed)))
    return KnownResult(transform, points, reference=reference, sensed=info, sensed_size=info.size)


@pytest.mark.parametrize("model", ["affine", "projective", "polynomial2", "spline"])
def test_a_layer_and_a_raster_under_one_fit_agree(model, reference, tmp_path):
    """The bar: 0.1 px. The marks are measured in the warped raster, the points in the layer."""
    sensed = marked_raster(tmp_path / "marks.tif")
    known = known_fit(model, reference, sensed)
    digitised = apply_affine(pixel_to_map(known.sensed), MARKS)
    source = write_layer(tmp_path / "marks.gpkg", points_of(digitised))
    found = move_vectors(known, source, tmp_path / "moved.gpkg", "map", Feedback())
    assert (found.features, found.outside, found.lost) == (6, [], [])
    moved = np.vstack(geometries_in(tmp_path / "moved.gpkg", reference))
    apply(
        known.transform,
        sensed,
        tmp_path / "warped.tif",
        reference=reference,
        resampling="cubic",
    )
    assert np.hypot(*(moved - centroids(tmp_path / "warped.tif", moved)).T).max() < 0.08
    assert np.hypot(*(moved - known.transform.apply(MARKS)).T).max() < 1e-6


def test_the_known_map_is_applied_to_the_layer_too(tmp_path):
    """A sensed raster in another coordinate system, 5 px off: points, warped raster and layer agree."""
    image = (texture(400, 360) * 255).astype(np.uint8)
    wide = (300000.0, 800.0, 0.0, 5300000.0, 0.0, -800.0)  # the map between the two bends by some pixels
    reference = RasterSource(str(write_raster(tmp_path / "reference.tif", [image], wide, 32633)))

    def infos_at(x, y):
        sensed = marked_raster(tmp_path / "marks.tif", (x, 1000.0, 0.0, y, 0.0, -1000.0), 3035)
        return Pair(reference=describe(reference), sensed=describe(RasterSource(str(sensed))))

    middle = PixelLink(infos_at(4500000.0, 2600000.0)).to_sensed(np.array([[200.0, 180.0]]))[0] - 150.0
    infos = infos_at(4500000.0 + 1000.0 * middle[0], 2600000.0 - 1000.0 * middle[1])
    off = (4.0, -3.0)  # what the georeferencing of the sensed raster is wrong by
    truth = PixelLink(infos).to_reference(PLACES + off)
    points = ControlPoints.of(sensed=PLACES, reference=truth)
    write_geopackage(tmp_path / "points.gpkg", points, fit("affine", source=PLACES, target=truth), infos)
    known = of_points(tmp_path / "points.gpkg", infos.map(lambda info: info.source), "affine", Feedback())
    assert isinstance(known.transform, MappedTransform)
    digitised = apply_affine(pixel_to_map(infos.sensed), MARKS)
    source = write_layer(tmp_path / "layer.gpkg", points_of(digitised), infos.sensed.crs_wkt)
    move_vectors(known, source, tmp_path / "moved.gpkg", "map", Feedback())
    moved = np.vstack(geometries_in(tmp_path / "moved.gpkg", reference))
    exact = PixelLink(infos).to_reference(MARKS + off)
    assert np.hypot(*(moved - exact).T).max() < 0.05
    out, marks = tmp_path / "warped.tif", tmp_path / "marks.tif"
    apply(tmp_path / "points.gpkg", marks, out, reference=reference, transform="affine", resampling="cubic")
    inside = ((moved > 20) & (moved < (380, 340))).all(axis=1)
    assert inside.sum() >= 4
    assert np.hypot(*(moved[inside] - centroids(out, moved[inside])).T).max() < 0.08


def test_lines_follow_the_bend(reference, tmp_path):
    sensed = marked_raster(tmp_path / "marks.tif")
    known = known_fit("spline", reference, sensed)
    ends = np.array([[30.0, 40.0], [280.0, 250.0]])
    on_map = apply_affine(pixel_to_map(known.sensed), ends)
    source = write_layer(tmp_path / "line.gpkg", [line_of(on_map)])
    move_vectors(known, source, tmp_path / "moved.gpkg", "map", Feedback())
    (line,) = geometries_in(tmp_path / "moved.gpkg", reference)
    assert len(line) > 8
    dense = known.transform.apply(ends[0] + np.linspace(0, 1, 2001)[:, None] * (ends[1] - ends[0]))
    far = [np.hypot(*(dense - vertex).T).min() for vertex in line]
    assert max(far) < 0.1  # the vertices are on the curve, as finely as it is sampled
    between = (line[1:] + line[:-1]) / 2  # and between them, the line is near it
    assert max(np.hypot(*(dense - middle).T).min() for middle in between) < 3 * TOLERANCE + 0.05
    straight = known_fit("affine", reference, sensed)
    move_vectors(straight, source, tmp_path / "straight.gpkg", "map", Feedback())
    assert [len(each) for each in geometries_in(tmp_path / "straight.gpkg", reference)] == [2]


def test_features_found_in_the_pixels_have_y_down(reference, tmp_path):
    sensed = marked_raster(tmp_path / "marks.tif", UTM33, 32631)
    known = known_fit("affine", reference, sensed)
    source = write_layer(tmp_path / "pixels.gpkg", points_of(MARKS + 0.5))
    move_vectors(known, source, tmp_path / "moved.gpkg", "pixels", Feedback())
    moved = np.vstack(geometries_in(tmp_path / "moved.gpkg", reference))
    assert moved == pytest.approx(apply_affine(TRUTH, MARKS), abs=1e-6)
    with pytest.raises(TiepointError, match="or say that its coordinates are pixels"):
        move_vectors(known, source, tmp_path / "other.gpkg", "map", Feedback())
    assert not (tmp_path / "other.gpkg").exists()


def test_a_layer_in_another_coordinate_system_is_brought_to_the_sensed_raster(reference, tmp_path):
    sensed = marked_raster(tmp_path / "marks.tif", UTM33, 32633)
    known = known_fit("affine", reference, sensed)
    on_map = apply_affine(pixel_to_map(known.sensed), MARKS)
    degrees = osr.CoordinateTransformation(spatial_reference("EPSG:32633"), spatial_reference("EPSG:4326"))
    lonlat = np.array(degrees.TransformPoints(on_map.tolist()))[:, :2]
    source = write_layer(tmp_path / "degrees.gpkg", points_of(lonlat), "EPSG:4326")
    move_vectors(known, source, tmp_path / "moved.geojson", "map", Feedback())
    moved = np.vstack(geometries_in(tmp_path / "moved.geojson", reference))
    assert moved == pytest.approx(apply_affine(TRUTH, MARKS), abs=1e-4)


def test_points_of_the_georeferencer_are_a_fit_too(reference, tmp_path):
    sensed = marked_raster(tmp_path / "marks.tif")
    infos = Pair(reference=describe(reference), sensed=describe(RasterSource(str(sensed))))
    points = ControlPoints.of(sensed=PLACES, reference=apply_affine(TRUTH, PLACES))
    write_georeferencer_points(
        tmp_path / "p.points", points, fit("affine", source=PLACES, target=points.reference), infos
    )
    source = write_layer(tmp_path / "marks.gpkg", points_of(apply_affine(pixel_to_map(infos.sensed), MARKS)))
    out = tmp_path / "moved.shp"
    apply(tmp_path / "p.points", source.uri, out, reference=reference, sensed=sensed, transform="affine")
    moved = np.vstack(geometries_in(out, reference))
    assert moved == pytest.approx(apply_affine(TRUTH, MARKS), abs=1e-5)
    with pytest.raises(TiepointError, match="do not say which rasters"):
        apply(tmp_path / "p.points", source.uri, out, reference=reference)


@pytest.mark.parametrize(
    ("fit_file", "out"),
    [("fit.json", "fit.json"), ("fit.json", "fit.gpkg"), ("fit.json", "link.gpkg"), ("fit.gpkg", "fit.gpkg")],
)
def test_no_output_replaces_what_the_fit_was_read_from(reference, tmp_path, fit_file, out):
    sensed = str(marked_raster(tmp_path / "marks.tif"))
    known = known_fit("affine", reference, sensed)
    infos = Pair(reference=describe(reference), sensed=known.sensed)
    write_geopackage(tmp_path / "fit.gpkg", known.points, known.transform, infos)
    sides = {side: {"source": info.source.uri, "size": info.size} for side, info in vars(infos).items()}
    transform = {"model": "affine", "sensed_to_reference": None}
    report = {"accepted": True, "transform": transform, **sides}
    (tmp_path / "fit.json").write_text(json.dumps(report))
    os.symlink(tmp_path / "fit.gpkg", tmp_path / "link.gpkg")
    layer = write_layer(tmp_path / "layer.gpkg", points_of(MARKS))
    before = (tmp_path / "fit.json").read_bytes(), (tmp_path / "fit.gpkg").read_bytes()
    how = {"frame": "pixels", "reference": reference, "sensed": sensed}
    with pytest.raises(TiepointError) as caught:
        apply(tmp_path / fit_file, layer.uri, tmp_path / out, points=tmp_path / "fit.gpkg", **how)
    assert caught.value.code == "result_overwrites_input"
    assert ((tmp_path / "fit.json").read_bytes(), (tmp_path / "fit.gpkg").read_bytes()) == before


@pytest.mark.parametrize("there", [True, False])
def test_the_parts_of_a_shapefile_go_with_it_and_those_of_others_stay(reference, tmp_path, there):
    known = known_fit("affine", reference, marked_raster(tmp_path / "marks.tif"))
    source = write_layer(tmp_path / "marks.gpkg", points_of(MARKS))
    names = ("out.prj", "out.dbf", "out.qix", *(["out.shp"] if there else []))
    for name in names:
        (tmp_path / name).write_bytes(b"old")
    if not there:  # out.prj may be that of out.bil
        with pytest.raises(TiepointError, match=r"belongs to another file") as caught:
            move_vectors(known, source, tmp_path / "out.shp", "pixels", Feedback())
        assert caught.value.code == "result_shares_part"
        assert {(tmp_path / name).read_bytes() for name in names} == {b"old"}
        return
    assert move_vectors(known, source, tmp_path / "out.shp", "pixels", Feedback()).features == len(MARKS)
    assert not (tmp_path / "out.qix").exists()  # the index of the old features
    assert len(geometries_in(tmp_path / "out.shp", reference)) == len(MARKS)


def test_it_can_be_cancelled_within_one_feature(reference, tmp_path):
    known = known_fit("affine", reference, marked_raster(tmp_path / "marks.tif"))
    turns = np.linspace(0, 2 * np.pi, 20000)
    ring = 150 + 80 * np.column_stack([np.cos(turns), np.sin(turns)])
    source = write_layer(tmp_path / "ring.gpkg", [line_of(ring)])
    asked = []

    class Cancelling(Feedback):
        def cancelled(self):
            asked.append(1)
            return len(asked) > 4

    with pytest.raises(Cancelled):
        move_vectors(known, source, tmp_path / "out.gpkg", "pixels", Cancelling())
    assert not (tmp_path / "out.gpkg").exists()


def test_what_reaches_beyond_is_told_and_nothing_read_is_overwritten(reference, tmp_path):
    sensed = marked_raster(tmp_path / "marks.tif")
    known = known_fit("spline", reference, sensed)
    far = np.vstack([MARKS[:2], [[900.0, 100.0]]])
    source = write_layer(tmp_path / "marks.gpkg", points_of(apply_affine(pixel_to_map(known.sensed), far)))
    said = []

    class Log(Feedback):
        def info(self, message):
            said.append(message)

    assert move_vectors(known, source, tmp_path / "moved.gpkg", "map", Log()).outside == [3]
    assert any("1 features reach beyond the part" in line for line in said)
    before = (tmp_path / "marks.gpkg").read_bytes()
    with pytest.raises(TiepointError, match="overwrite"):
        move_vectors(known, source, tmp_path / "marks.gpkg", "map", Feedback())
    assert (tmp_path / "marks.gpkg").read_bytes() == before
