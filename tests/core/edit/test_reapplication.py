"""Another raster warped by a result: by the Registration, by its report, by a bare transform."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core import TiepointError, Transform, apply, register
from tiepoint.core.edit.reapplication import of_report
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.points.point_files import write_geopackage
from tiepoint.core.raster.read.drawn import ITEM, Drawn
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.scenes import TRUTH, StubEngine, texture, write_raster

PLACES = np.random.default_rng(3).uniform(10, 290, (90, 2))


def pixels(path):
    dataset = gdal.Open(str(path))
    size = dataset.RasterXSize, dataset.RasterYSize
    raw = dataset.GetRasterBand(1).ReadRaster(0, 0, *size, buf_type=gdal.GDT_Float64)
    return np.frombuffer(raw, np.float64).reshape(size[1], size[0])


def bent(points):
    """As TRUTH, bent by some 6 px."""
    return apply_affine(TRUTH, points) + 6.0 * np.sin(points[:, ::-1] / 60.0)


@pytest.fixture
def registered(scene, tmp_path):
    """A registration by an affine transform; raster.tif, points.gpkg and report.json are in tmp_path."""
    names = {"raster": "raster.tif", "points": "points.gpkg", "report": "report.json"}
    files = {name: tmp_path / file for name, file in names.items()}
    pair = scene / "reference.tif", scene / "sensed.tif"
    return register(*pair, engine=StubEngine(), transform="affine", **files)


@pytest.fixture
def bent_report(registered, scene, tmp_path):
    """The report and the points of a spline, and the spline."""
    paths = Pair(reference=scene / "reference.tif", sensed=scene / "sensed.tif")
    infos = paths.map(lambda path: describe(RasterSource(str(path))))
    points = ControlPoints.of(
        sensed=PLACES,
        reference=bent(PLACES),
        score=np.linspace(0, 1, 90),
        precision=np.linspace(0.1, 0.2, 90),
    )
    spline = fit("spline", source=PLACES, target=bent(PLACES), base="projective")
    write_geopackage(tmp_path / "spline.gpkg", points, spline, infos)
    report = json.loads((tmp_path / "report.json").read_text())
    values = {
        "sensed_to_reference": None,
        "model": "spline",
        "smoothing": spline.smoothed,
        "base": "projective",
    }
    report["transform"].update(values)
    return report, tmp_path / "spline.gpkg", spline


def test_the_sensed_raster_comes_out_as_the_run_made_it(registered, scene, tmp_path):
    sensed = scene / "sensed.tif"
    apply(registered, sensed, tmp_path / "by_result.tif")
    apply(tmp_path / "report.json", sensed, tmp_path / "by_report.tif")
    apply(registered.report, sensed, tmp_path / "with_points.tif", points=tmp_path / "points.gpkg")
    apply(registered.transform, sensed, tmp_path / "by_transform.tif", reference=scene / "reference.tif")
    expected = pixels(tmp_path / "raster.tif")
    assert expected.std() > 1000
    for name in ("by_result", "by_report", "with_points", "by_transform"):
        assert (pixels(tmp_path / f"{name}.tif") == expected).all(), name


def test_a_fit_onto_a_picture_that_is_gone(scene, tmp_path):
    """A basemap is drawn for one run: applied to the same raster, its report gives the same pixels."""
    drawn = Drawn('Map | url=http://x?a="1"&b', "© <nobody>")
    picture, sensed = tmp_path / "picture.tif", scene / "sensed.tif"
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(str(picture), gdal.Open(str(scene / "reference.tif")))
    dataset.SetMetadataItem(ITEM, drawn.to_text())
    del dataset
    files = {"raster": tmp_path / "raster.tif", "report": tmp_path / "report.json"}
    register(picture, sensed, engine=StubEngine(), transform="affine", grid="sensed", **files)
    picture.unlink()
    apply(tmp_path / "report.json", sensed, tmp_path / "again.tif")
    made, again = (gdal.Open(str(tmp_path / name)) for name in ("raster.tif", "again.tif"))
    assert again.GetGeoTransform() == made.GetGeoTransform()
    assert again.GetSpatialRef().IsSame(made.GetSpatialRef())
    assert (pixels(tmp_path / "again.tif") == pixels(tmp_path / "raster.tif")).all()


@pytest.mark.parametrize("grid", [{}, {"geotransform": [0, 0, 0, 0, 0, 0], "crs_wkt": ""}, "1"])
def test_a_grid_that_is_none(registered, tmp_path, grid):
    report = json.loads((tmp_path / "report.json").read_text())
    report["reference"].update(source="gone.tif", drawn={"name": "Map"}, grid=grid)
    with pytest.raises(TiepointError, match="not the report"):
        of_report(report, None, Feedback())


def test_coarser_pixels_are_joined_by_the_size(registered, scene, tmp_path):
    """Half as many pixels along each axis: the same ground, so the same place on the reference."""
    coarse = pixels(scene / "sensed.tif").reshape(150, 2, 160, 2).mean(axis=(1, 3))
    write_raster(tmp_path / "coarse.tif", [coarse.astype(np.uint16)], nodata=0)
    apply(registered, tmp_path / "coarse.tif", tmp_path / "out.tif", resampling="bilinear")
    found, expected = pixels(tmp_path / "out.tif"), pixels(tmp_path / "raster.tif")
    both = (found > 0) & (expected > 0)
    assert both.mean() > 0.4
    assert np.corrcoef(found[both], expected[both])[0, 1] > 0.97


def test_other_pixels_are_joined_by_the_georeferencing(scene, tmp_path):
    """A window of the sensed raster, which begins 40 px right and 20 px down."""
    sensed = (texture(320, 300) * 255).astype(np.uint8)
    place = (900.0, 2.0, 0.0, 700.0, 0.0, -2.0)
    write_raster(tmp_path / "sensed.tif", [sensed], place)
    shifted = (900.0 + 80.0, 2.0, 0.0, 700.0 - 40.0, 0.0, -2.0)
    write_raster(tmp_path / "window.tif", [np.ascontiguousarray(sensed[20:, 40:])], shifted)
    r = register(scene / "reference.tif", tmp_path / "sensed.tif", engine=StubEngine(), transform="affine")
    for name in ("sensed", "window"):
        apply(r, tmp_path / f"{name}.tif", tmp_path / f"{name}_out.tif", grid="aligned")
    whole, window = (gdal.Open(str(tmp_path / f"{name}_out.tif")) for name in ("sensed", "window"))
    offset = (np.array(window.GetGeoTransform()) - whole.GetGeoTransform())[[0, 3]] / (10.0, -10.0)
    left, top = offset.astype(int)
    part = pixels(tmp_path / "window_out.tif")
    expected = pixels(tmp_path / "sensed_out.tif")[top : top + part.shape[0], left : left + part.shape[1]]
    both = (part != 0) & (expected != 0)
    assert both.mean() > 0.3
    assert (part[both] == expected[both]).mean() > 0.999


def test_what_nothing_joins_is_refused(registered, tmp_path):
    write_raster(tmp_path / "other.tif", [np.ones((100, 190), np.uint8)])
    with pytest.raises(TiepointError, match="has 190 x 100 pixels, the registered raster 320 x 300"):
        apply(registered, tmp_path / "other.tif", tmp_path / "out.tif")
    assert not (tmp_path / "out.tif").exists()


def test_a_bent_transform_comes_back_from_its_report_and_points(bent_report):
    report, package, spline = bent_report
    known = of_report(report, package, Feedback())
    everywhere = np.random.default_rng(4).uniform(0, 300, (200, 2))
    assert np.abs(known.transform.apply(everywhere) - spline.apply(everywhere)).max() < 1e-9
    assert len(known.points) == 90
    with pytest.raises(TiepointError, match="Give the GeoPackage of its control points"):
        of_report(report, None, Feedback())


@pytest.mark.parametrize(
    ("result", "message"),
    [
        ({}, "not the report of a"),
        (
            {"accepted": True, "reference": 1, "sensed": 2, "transform": {}},
            "not the report of a",
        ),
        ("missing.json", "“missing.json” cannot be read"),
        (Transform("affine"), "does not name a reference"),
    ],
)
def test_what_is_no_result_is_refused(result, message, tmp_path):
    with pytest.raises(TiepointError, match=message):
        apply(result, "sensed.tif", tmp_path / "out.tif")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (("transform", "sensed_to_reference"), [1, 2]),
        (("transform", "sensed_to_reference"), [[0.0] * 3] * 3),
        (("transform", "sensed_to_reference"), "[]"),
        (("transform", "model"), []),
        (("transform",), 7),
        (("sensed", "source"), {}),
        (("sensed", "size"), [float("inf"), 1]),
        (("options",), "x"),
        (("joint",), [1]),
        (("reference",), None),
    ],
)
def test_a_report_may_hold_anything(registered, key, value):
    report = json.loads(json.dumps(registered.report))
    at = report
    for name in key[:-1]:
        at = at[name]
    at[key[-1]] = value
    with pytest.raises(TiepointError) as caught:
        of_report(report, None, Feedback())
    assert caught.value.code == "no_report"


def test_a_view_of_earlier_coordinates_does_not_stay(bent_report, scene, tmp_path):
    """The virtual raster of a georeferenced result would warp the one that replaces it again."""
    report, package, _ = bent_report
    out, view = tmp_path / "made.tif", tmp_path / "made_warped.vrt"
    how = {"points": package}
    apply(report, scene / "sensed.tif", out, product="georeferenced", **how)
    assert view.is_file()
    apply(report, scene / "sensed.tif", out, product="georeferenced", **how)  # replaced
    assert view.is_file()
    apply(report, scene / "sensed.tif", out, **how)
    assert not view.exists()
    gdal.Translate(str(view), str(scene / "sensed.tif"), format="VRT")  # of somebody else
    apply(report, scene / "sensed.tif", out, **how)
    assert view.is_file()
