"""Whole registrations of real rasters by the real engine, against exact truth."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from tiepoint.core.feedback import STAGES
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.messages import NOTHING, Notice
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair, Prior
from tiepoint.tests.core.engine.fakes import Recorder
from tiepoint.tests.core.scenes import (
    OPTIONS,
    TRUTH,
    StubEngine,
    everything,
    names,
    run,
    texture,
    write_raster,
)

pytestmark = pytest.mark.usefixtures("clean_temporary_folder")

REFUSAL = Notice.of("refused_no_agreement")


def read_raster(path: Path, band: int = 1) -> np.ndarray:
    dataset = gdal.Open(str(path))
    size = dataset.RasterXSize, dataset.RasterYSize
    raw = dataset.GetRasterBand(band).ReadRaster(0, 0, *size, buf_type=gdal.GDT_Float64)
    return np.frombuffer(raw, np.float64).reshape(size[1], size[0])


def grid_rmse(result, width=320, height=300) -> float:
    """RMSE over the points of the sensed raster that lie in the reference."""
    x, y = np.meshgrid(np.linspace(0, width - 1, 20), np.linspace(0, height - 1, 20))
    points = np.column_stack([x.ravel(), y.ravel()])
    expected = points @ TRUTH[:2, :2].T + TRUTH[:2, 2]
    inside = ((expected >= 0) & (expected <= (399, 359))).all(axis=1)
    errors = result.transform.apply(points[inside]) - expected[inside]
    return float(np.sqrt(np.mean(np.sum(errors**2, axis=1))))


def test_each_raster_is_described_once_and_read_once(scene, tmp_path, monkeypatch):
    opened = []
    real = gdal.OpenEx
    monkeypatch.setattr(
        gdal, "OpenEx", lambda name, *a, **k: opened.append(Path(name).name) or real(name, *a, **k)
    )
    run(scene, Outputs(raster=tmp_path / "w.tif", control_points=tmp_path / "p.gpkg"), StubEngine())
    assert opened.count("reference.tif") == 2
    assert opened.count("sensed.tif") == 3  # its pixels once more, for the warp


def test_a_pair_is_registered_from_files_to_files(scene, real_engine, tmp_path):
    recorder = Recorder()
    result = run(scene, everything(tmp_path), real_engine, feedback=recorder)
    assert result.accepted
    assert result.reason == result.hint == ""
    assert grid_rmse(result) < 0.05
    assert len(result.points) > 250  # templates, 16 px apart, in place of the keypoints
    assert result.quality.rms_loo < 0.5
    assert names(tmp_path) == [
        "checkerboard.png",
        "checkerboard.png.aux.xml",
        "points.gpkg",
        "report.json",
        "warped.points",
        "warped.tif",
    ]
    assert result.outputs == everything(tmp_path)
    assert result.infos.map(lambda info: info.size) == Pair(reference=(400, 360), sensed=(320, 300))
    stages = list(dict.fromkeys(stage for stage, _ in recorder.stages))
    assert stages == [stage for stage in STAGES if stage not in ("cnn", "windows")]  # PSO-SIFT; small rasters

    warped = gdal.Open(str(tmp_path / "warped.tif"))
    assert warped.RasterCount == 2
    assert warped.GetRasterBand(1).DataType == gdal.GDT_UInt16
    assert warped.GetGeoTransform() == (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
    assert osr.SpatialReference(warped.GetProjection()).GetAuthorityCode(None) == "32633"
    values = read_raster(tmp_path / "warped.tif")
    reference = 1 + read_raster(scene / "reference.tif") / 255 * 60000
    covered = values != 0
    assert 0.4 < covered.mean() < 0.9
    assert np.sqrt(np.mean((values - reference)[covered] ** 2)) / reference.std() < 0.2  # nearest neighbour
    layers = ogr.Open(str(tmp_path / "points.gpkg"))
    assert layers.GetLayerByName("control_points").GetFeatureCount() == len(result.points)


def test_the_report_says_what_happened(scene, real_engine, tmp_path):
    result = run(scene, everything(tmp_path), real_engine)
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert report == result.report
    assert (report["schema"], report["accepted"], report["reason"]) == (1, True, "")
    assert (report["method"], report["device"]) == ("pso-sift", "cpu")
    assert report["reference"] == {
        "source": str(scene / "reference.tif"),
        "band": 1,
        "bands": [1],
        "size": [400, 360],
        "placed_by": "geotransform",
    }
    assert report["transform"]["model"] == result.transform.model
    assert np.abs(np.array(report["transform"]["sensed_to_reference"]) - TRUTH).max() < 0.2
    assert report["control_points"] == result.points.used.sum()
    assert report["check_points"] == result.points.check.sum() > 20
    assert report["check_rmse"] < 0.1
    assert report["initial_matches"] > 100
    assert report["log10_nfa"] < -100
    figures = ("rms_all", "rms_loo", "n_red", "bpp", "p_quad", "skew", "s_cat", "phi", "occupancy")
    assert [name for name in figures if report[name] is None] == []
    parts = {"read", "engine", "features", "match", "refine", "fit", "warp"}
    assert set(report["seconds"]) == {*parts, "total"}
    parts = sum(seconds for name, seconds in report["seconds"].items() if name != "total")
    assert 0.8 * report["seconds"]["total"] < parts < report["seconds"]["total"]
    assert report["cpu_seconds"]["total"] > report["cpu_seconds"]["features"] > 0
    assert report["peak_memory_mib"] > 20
    assert RegistrationOptions.from_json(report["options"]) == OPTIONS
    assert {"tiepoint", "python", "numpy", "opencv"} <= set(report["versions"])


def test_decimated_working_images_cost_little_accuracy(scene, real_engine):
    result = run(scene, Outputs(), real_engine, OPTIONS.changed(max_working_size=200))
    assert result.accepted
    assert grid_rmse(result) < 0.2


def test_an_inverted_band_registers_too(scene, real_engine):
    result = run(scene, Outputs(), real_engine, OPTIONS.changed(sensed_bands=(2,)))
    assert result.accepted
    assert grid_rmse(result) < 0.05
    assert result.outputs == Outputs()


@pytest.mark.parametrize(
    "transform", ["similarity", "affine", "projective", "polynomial3", "spline", "displacement", "tps"]
)
def test_the_wanted_transform_is_used(scene, real_engine, tmp_path, transform):
    outputs = Outputs(raster=tmp_path / "w.tif", report=tmp_path / "r.json")
    result = run(scene, outputs, real_engine, OPTIONS.changed(transform=transform))
    assert result.accepted
    assert result.transform.model == transform
    assert grid_rmse(result) < 0.5  # the polynomial reaches beyond its points
    matrix = json.loads((tmp_path / "r.json").read_text())["transform"]["sensed_to_reference"]
    assert (matrix is None) == (transform not in ("similarity", "affine", "projective"))


def test_the_checkerboard_needs_no_other_output(scene, tmp_path):
    result = run(scene, Outputs(checkerboard=tmp_path / "c.tif"), StubEngine())
    assert result.accepted
    assert names(tmp_path) == ["c.tif"]
    mosaic = gdal.Open(str(tmp_path / "c.tif"))
    assert mosaic.GetGeoTransform()[1:3] == (10.0, 0.0)
    assert (mosaic.RasterCount, mosaic.GetRasterBand(1).DataType) == (2, gdal.GDT_Byte)


def test_unrelated_rasters_are_refused_and_only_the_report_is_written(scene, real_engine, tmp_path):
    result = run(scene, everything(tmp_path), real_engine, sensed="other.tif")
    assert not result.accepted
    assert result.reason
    assert result.hint
    assert result.quality is None
    assert names(tmp_path) == ["report.json"]
    assert result.outputs == Outputs(report=tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (report["accepted"], report["reason"], report["hint"]) == (False, result.reason, result.hint)
    assert report["rms_all"] is None
    assert report["seconds"].get("warp") is None


def test_a_refused_pair_keeps_its_points_and_its_estimate_in_native_pixels(scene, tmp_path):
    refused = {
        "accepted": False,
        "refusal": Notice.of("refused_chance", hint_code="other_bands", agree=3, matches=90),
        "log10_nfa": float("inf"),
    }
    result = run(scene, everything(tmp_path), StubEngine(**refused))
    assert not result.accepted
    assert result.reason.startswith("Only 3 of 90 matches agree on one transform")
    assert result.hint.startswith("Check that both rasters show the same area")
    assert np.abs(result.transform.matrix - TRUTH).max() < 1e-9
    assert len(result.points) == 40
    assert result.report["log10_nfa"] is None
    assert np.abs(np.array(result.report["transform"]["sensed_to_reference"]) - TRUTH).max() < 1e-9
    # Half the size: the matrix between working pixels is lifted to native ones.
    half = np.diag([2.0, 2.0, 1.0])
    half[:2, 2] = 0.5  # centre of a 2 x 2 block
    working = np.linalg.inv(half) @ TRUTH @ half
    engine = StubEngine(**refused, sensed_to_reference=working)
    result = run(scene, Outputs(), engine, OPTIONS.changed(max_working_size=160))
    assert result.report["transform"]["model"] == "affine"
    engine = StubEngine(**refused, sensed_to_reference=None)
    result = run(scene, Outputs(), engine)
    assert (result.transform, result.report["transform"]) == (None, None)


def test_too_few_points_for_the_wanted_transform_is_a_refusal(scene, tmp_path):
    engine = StubEngine()
    few = {name: getattr(engine.result, name)[:8] for name in ("sensed", "reference", "score")}
    options = OPTIONS.changed(transform="polynomial3")
    result = run(scene, everything(tmp_path), StubEngine(**few), options)
    assert not result.accepted
    assert "needs 10 control points and has 8" in result.reason
    assert names(tmp_path) == ["report.json"]


@pytest.mark.parametrize(
    ("offset", "accepted", "words"),
    [
        ((26.0, 4.0), True, "The coordinates are right to 7 px"),
        ((20.0, 60.0), True, "The coordinates are right to 60 px"),
        ((120.0, 0.0), True, "The coordinates are 100 px off, .* of 70 px"),
        ((20.0, 0.0), False, "No match was found near the coordinates"),
    ],
)
def test_coordinates_are_called_no_help_only_where_they_are_off_by_more_than_the_radius(
    tmp_path, offset, accepted, words
):
    image = (texture(300, 280) * 255).astype(np.uint8)
    for name, x in (("reference", 300000.0), ("sensed", 300200.0)):
        write_raster(tmp_path / f"{name}.tif", [image], (x, 10.0, 0.0, 5000000.0, 0.0, -10.0), 32633)
    found = np.array([[1.0, 0.0, offset[0]], [0.0, 1.0, offset[1]], [0.0, 0.0, 1.0]])
    recorder = Recorder()
    engine = StubEngine(
        sensed_to_reference=found,
        accepted=accepted,
        refusal=NOTHING if accepted else Notice.of("refused_no_agreement"),
    )
    run(tmp_path, Outputs(), engine, feedback=recorder)
    lines = [line for line in recorder.lines if "coordinates" in line and "searched again" not in line]
    assert len(lines) == 1
    assert re.match(words, lines[0])


@pytest.mark.parametrize(("near", "search"), [(True, "near the georeferencing"), (False, "everywhere")])
def test_the_report_says_whether_the_coordinates_helped(tmp_path, near, search):
    image = (texture(300, 300) * 255).astype(np.uint8)
    for name, x in (("reference", 300000.0), ("sensed", 300200.0)):
        write_raster(tmp_path / f"{name}.tif", [image], (x, 10.0, 0.0, 5000000.0, 0.0, -10.0), 32633)
    recorder = Recorder()
    engine = StubEngine(near_prior=near)
    result = run(tmp_path, Outputs(report=tmp_path / "report.json"), engine, feedback=recorder)
    report = json.loads((tmp_path / "report.json").read_text())
    assert (report["search"], report["search_code"]) == (search, search.replace(" the ", "_"))
    assert any("all places" in line for line in recorder.lines) is not near
    prior = Prior.from_json(result.report["prior"])
    assert prior == engine.prior
    assert prior.matrix[:2] == pytest.approx(np.array([[1, 0, 20.0], [0, 1, 0]]), abs=1e-6)
    assert prior.radius == pytest.approx(75.0, abs=10.0)


def test_without_coordinates_the_search_is_everywhere(scene):
    recorder = Recorder()
    result = run(scene, Outputs(), StubEngine(), feedback=recorder)
    assert result.report["search"] == "everywhere"
    assert not any("all places" in line for line in recorder.lines)


def test_where_the_coordinates_are_far_off_the_whole_rasters_are_searched(tmp_path):
    reference, sensed = (texture(side, side, seed=side) for side in (600, 200))
    for name, image, x in (("reference", reference, 300000.0), ("sensed", sensed, 300500.0)):
        values = (image * 255).astype(np.uint8)
        write_raster(tmp_path / f"{name}.tif", [values], (x, 10.0, 0.0, 5000000.0, 0.0, -10.0), 32633)

    class Refusing(StubEngine):
        sizes: ClassVar[list] = []

        def match(self, folder, options, feedback, prior=None):
            self.sizes.append((np.load(folder / "reference.npy").shape, prior is not None))
            return super().match(folder, options, feedback, prior)

    recorder = Recorder()
    result = run(
        tmp_path,
        Outputs(),
        Refusing(accepted=False, refusal=REFUSAL),
        feedback=recorder,
    )
    assert Refusing.sizes == [((250, 300), True), ((600, 600), False)]
    assert not result.accepted
    assert any("searched again" in line for line in recorder.lines)
    assert result.report["prior"] is None
    assert RegistrationOptions.from_json(result.report["options"]) == OPTIONS  # as they were asked


@pytest.mark.parametrize("side", [360, 120])
def test_the_precision_of_points_is_in_pixels_of_the_reference(scene, side):
    """It is measured in working pixels, which are larger where the rasters are decimated."""
    measured = np.linspace(0.05, 0.4, 40)
    engine = StubEngine(precision=measured)
    shapes = []
    real = engine.match

    def match(folder, options, feedback, prior):
        shapes.append(np.load(folder / "reference.npy", mmap_mode="r").shape)
        return real(folder, options, feedback, prior)

    engine.match = match
    result = run(scene, Outputs(), engine, options=OPTIONS.changed(max_working_size=side))
    height, width = shapes[0]
    scale = np.sqrt(400 / width * 360 / height)
    assert scale == pytest.approx({360: 1.1, 120: 3.3}[side], rel=0.1)
    assert result.points.precision == pytest.approx(measured * scale, rel=0.02)
