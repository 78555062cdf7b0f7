"""Whole registrations: real rasters, the real engine, exact truth; and what every failure leaves: nothing."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from tiepoint.core import registration as module
from tiepoint.core.engine.client import Engine
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import STAGES, Feedback
from tiepoint.core.match_result import MatchResult
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.source import RasterSource
from tiepoint.core.registration import Outputs, register
from tiepoint.tests.core.engine.fakes import FakeEngine, Recorder

OPTIONS = RegistrationOptions()
# Sensed pixels -> reference pixels, pixel centres: 20 degrees, scale 1.1.
ANGLE, SCALE = np.radians(20.0), 1.1
TRUTH = np.array(
    [
        [SCALE * np.cos(ANGLE), -SCALE * np.sin(ANGLE), 60.0],
        [SCALE * np.sin(ANGLE), SCALE * np.cos(ANGLE), -30.0],
        [0.0, 0.0, 1.0],
    ]
)


@pytest.fixture(scope="module")
def engine():
    engine = Engine(sys.executable)
    yield engine
    engine.stop()


@pytest.fixture(autouse=True)
def _private_temporary_folder(tmp_path_factory, monkeypatch):
    """Whatever a run leaves in the temporary folder is seen."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert [path.name for path in folder.iterdir()] == []


def texture(width: int, height: int, seed: int = 0) -> np.ndarray:
    """Structures of many sizes, float32 in [0, 1]."""
    rng = np.random.default_rng(seed)
    image = np.zeros((height, width), np.float32)
    for sigma in (2, 4, 8, 16):
        layer = cv2.GaussianBlur(rng.standard_normal((height, width)).astype(np.float32), (0, 0), sigma)
        image += layer / layer.std()
    return np.clip(0.5 + image / 12, 0, 1)


def write_raster(path: Path, bands: list[np.ndarray], geotransform=None, epsg: int = 0, nodata=None) -> Path:
    kinds = {np.dtype(np.uint8): gdal.GDT_Byte, np.dtype(np.uint16): gdal.GDT_UInt16}
    height, width = bands[0].shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), width, height, len(bands), kinds[bands[0].dtype])
    if geotransform:
        dataset.SetGeoTransform(geotransform)
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
    for index, band in enumerate(bands):
        dataset.GetRasterBand(index + 1).WriteRaster(0, 0, width, height, band.tobytes())
        if nodata is not None:
            dataset.GetRasterBand(index + 1).SetNoDataValue(nodata)
    dataset = None
    return path


def read_raster(path: Path, band: int = 1) -> np.ndarray:
    dataset = gdal.Open(str(path))
    size = dataset.RasterXSize, dataset.RasterYSize
    raw = dataset.GetRasterBand(band).ReadRaster(0, 0, *size, buf_type=gdal.GDT_Float64)
    return np.frombuffer(raw, np.float64).reshape(size[1], size[0])


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """reference.tif (UTM, 8 bit), sensed.tif (no georeferencing, 16 bit, two bands) and other.tif."""
    folder = tmp_path_factory.mktemp("scene")
    reference = texture(400, 360)
    utm = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
    write_raster(folder / "reference.tif", [(reference * 255).astype(np.uint8)], utm, 32633)
    # warpAffine with WARP_INVERSE_MAP: destination (sensed) -> source (reference)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    turned = cv2.warpAffine(reference, TRUTH[:2], (320, 300), flags=flags, borderValue=-1.0)
    sensed = np.where(turned < 0, 0, 1 + np.clip(turned, 0, 1) * 60000).astype(np.uint16)
    write_raster(folder / "sensed.tif", [sensed, 65535 - sensed], nodata=0)
    write_raster(folder / "other.tif", [(texture(300, 300, seed=5) * 255).astype(np.uint8)])
    return folder


def source(path: Path) -> RasterSource:
    return RasterSource(str(path))


def everything(folder: Path) -> Outputs:
    return Outputs(
        folder / "warped.tif", folder / "points.gpkg", folder / "report.json", folder / "warped.points"
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run(scene, outputs, engine, options=OPTIONS, feedback=None, sensed="sensed.tif"):
    pair = source(scene / "reference.tif"), source(scene / sensed)
    return register(*pair, outputs, options, engine, feedback or Feedback())


def grid_rmse(result, width=320, height=300) -> float:
    """Over those points of the sensed raster that lie in the reference."""
    x, y = np.meshgrid(np.linspace(0, width - 1, 20), np.linspace(0, height - 1, 20))
    points = np.column_stack([x.ravel(), y.ravel()])
    expected = points @ TRUTH[:2, :2].T + TRUTH[:2, 2]
    inside = ((expected >= 0) & (expected <= (399, 359))).all(axis=1)
    errors = result.transform.apply(points[inside]) - expected[inside]
    return float(np.sqrt(np.mean(np.sum(errors**2, axis=1))))


def test_a_pair_is_registered_from_files_to_files(scene, engine, tmp_path):
    recorder = Recorder()
    result = run(scene, everything(tmp_path), engine, feedback=recorder)
    assert result.accepted
    assert result.reason == result.hint == ""
    assert grid_rmse(result) < 0.05
    assert len(result.points) > 300
    assert result.quality.rms_loo < 0.5
    assert names(tmp_path) == ["points.gpkg", "report.json", "warped.points", "warped.tif"]
    assert result.outputs == everything(tmp_path)
    assert (result.reference_info.size, result.sensed_info.size) == ((400, 360), (320, 300))
    stages = list(dict.fromkeys(stage for stage, _ in recorder.stages))
    assert stages == list(STAGES)

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


def test_the_report_says_what_happened(scene, engine, tmp_path):
    result = run(scene, everything(tmp_path), engine)
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert report == result.report
    assert (report["schema"], report["accepted"], report["reason"]) == (1, True, "")
    assert (report["method"], report["device"]) == ("pso-sift", "cpu")
    assert report["reference"] == {
        "source": str(scene / "reference.tif"),
        "band": 1,
        "bands": [1],
        "size": [400, 360],
    }
    assert report["transform"]["model"] == result.transform.model
    assert np.abs(np.array(report["transform"]["sensed_to_reference"]) - TRUTH).max() < 0.2
    assert report["control_points"] == len(result.points)
    assert report["initial_matches"] > 100
    assert report["log10_nfa"] < -100
    figures = ("rms_all", "rms_loo", "n_red", "bpp", "p_quad", "skew", "s_cat", "phi", "occupancy")
    assert [name for name in figures if report[name] is None] == []
    assert list(report["seconds"]) == ["read", "engine", "features", "match", "refine", "warp", "total"]
    parts = sum(seconds for name, seconds in report["seconds"].items() if name != "total")
    assert 0.8 * report["seconds"]["total"] < parts < report["seconds"]["total"]
    assert report["cpu_seconds"]["total"] > report["cpu_seconds"]["features"] > 0
    assert report["peak_memory_mib"] > 20
    assert RegistrationOptions.from_json(report["options"]) == OPTIONS
    assert {"tiepoint", "python", "numpy", "opencv"} <= set(report["versions"])


def test_decimated_working_images_cost_little_accuracy(scene, engine):
    result = run(scene, Outputs(), engine, replace(OPTIONS, max_working_size=200))
    assert result.accepted
    assert grid_rmse(result) < 0.2


def test_an_inverted_band_registers_too(scene, engine):
    result = run(scene, Outputs(), engine, replace(OPTIONS, sensed_bands=(2,)))
    assert result.accepted
    assert grid_rmse(result) < 0.05
    assert result.outputs == Outputs()


@pytest.mark.parametrize("transform", ["similarity", "affine", "projective", "polynomial3", "tps"])
def test_the_wanted_transform_is_used(scene, engine, tmp_path, transform):
    outputs = Outputs(raster=tmp_path / "w.tif", report=tmp_path / "r.json")
    result = run(scene, outputs, engine, replace(OPTIONS, transform=transform))
    assert result.accepted
    assert result.transform.model == transform
    assert grid_rmse(result) < 0.5  # the polynomial reaches beyond its points
    matrix = json.loads((tmp_path / "r.json").read_text())["transform"]["sensed_to_reference"]
    assert (matrix is None) == (transform in ("polynomial3", "tps"))


def test_unrelated_rasters_are_refused_and_only_the_report_is_written(scene, engine, tmp_path):
    result = run(scene, everything(tmp_path), engine, sensed="other.tif")
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


class StubEngine:
    """Gives a fixed result; the working pair is real."""

    info = None

    def __init__(self, **values) -> None:
        points = np.random.default_rng(0).uniform(20, 250, (40, 2))
        self.result = MatchResult(
            **{
                "accepted": True,
                "reason": "",
                "hint": "",
                "sensed": points,
                "reference": points @ TRUTH[:2, :2].T + TRUTH[:2, 2],
                "score": np.ones(40, np.float32),
                "sensed_to_reference": TRUTH,
                "log10_nfa": -50.0,
                "initial_matches": 60,
                **values,
            }
        )

    def prepare(self, folders, options):
        self.folders = folders

    def match(self, folder, options, feedback):
        assert folder in self.folders
        return self.result


def test_a_refused_pair_keeps_its_points_and_its_estimate_in_native_pixels(scene, tmp_path):
    refused = {"accepted": False, "reason": "Too few.", "hint": "Try again.", "log10_nfa": float("inf")}
    result = run(scene, everything(tmp_path), StubEngine(**refused))
    assert (result.accepted, result.reason, result.hint) == (False, "Too few.", "Try again.")
    assert np.abs(result.transform.matrix - TRUTH).max() < 1e-9
    assert len(result.points) == 40
    assert result.report["log10_nfa"] is None
    assert np.abs(np.array(result.report["transform"]["sensed_to_reference"]) - TRUTH).max() < 1e-9
    # Half the size: the matrix between working pixels is lifted to native ones.
    half = np.diag([2.0, 2.0, 1.0])
    half[:2, 2] = 0.5  # centre of a 2 x 2 block
    working = np.linalg.inv(half) @ TRUTH @ half
    engine = StubEngine(**refused, sensed_to_reference=working)
    result = run(scene, Outputs(), engine, replace(OPTIONS, max_working_size=160))
    assert result.report["transform"]["model"] == "affine"
    engine = StubEngine(**refused, sensed_to_reference=None)
    result = run(scene, Outputs(), engine)
    assert (result.transform, result.report["transform"]) == (None, None)


def test_too_few_points_for_the_wanted_transform_is_a_refusal(scene, tmp_path):
    engine = StubEngine()
    few = {name: getattr(engine.result, name)[:8] for name in ("sensed", "reference", "score")}
    options = replace(OPTIONS, transform="polynomial3")
    result = run(scene, everything(tmp_path), StubEngine(**few), options)
    assert not result.accepted
    assert "needs 10 control points; there are 8" in result.reason
    assert names(tmp_path) == ["report.json"]


@pytest.mark.parametrize("stage", STAGES)
def test_cancelled_at_any_stage_nothing_is_left(scene, engine, tmp_path, stage):
    with pytest.raises(Cancelled):
        run(scene, everything(tmp_path), engine, feedback=Recorder(cancel_at=stage))
    assert names(tmp_path) == []


@pytest.mark.parametrize("behaviour", ["features dies", "fails"])
def test_when_the_engine_fails_nothing_is_left(scene, tmp_path, behaviour, monkeypatch):
    real = module.make_working_pair

    def with_behaviour(reference, sensed, options, folder, feedback):
        (folder / "behaviour").write_text(behaviour)
        return real(reference, sensed, options, folder, feedback)

    monkeypatch.setattr(module, "make_working_pair", with_behaviour)
    engine = FakeEngine()
    with pytest.raises(TiepointError) as caught:
        run(scene, everything(tmp_path), engine)
    assert caught.value.detail
    assert names(tmp_path) == []
    engine.stop()


def test_without_the_packages_nothing_is_left(scene, tmp_path):
    python = tmp_path / "python3"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "$@"\n')
    python.chmod(0o755)
    (tmp_path / "out").mkdir()
    with pytest.raises(TiepointError, match="has no NumPy") as caught:
        run(scene, everything(tmp_path / "out"), Engine(str(python)))
    assert caught.value.hint
    assert names(tmp_path / "out") == []


@pytest.mark.parametrize("step", ["warp", "write_geopackage", "write_georeferencer_points", "write_report"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), TiepointError("No.", "Why.")])
def test_a_failure_while_writing_takes_back_what_was_written(scene, tmp_path, monkeypatch, step, error):
    def fail(*arguments, **named):
        raise error

    monkeypatch.setattr(module, step, fail)
    (tmp_path / "warped.tif").write_text("the result of an earlier run")
    with pytest.raises(TiepointError) as caught:
        run(scene, everything(tmp_path), StubEngine())
    assert caught.value.hint
    assert names(tmp_path) == ["warped.tif"]
    assert (tmp_path / "warped.tif").read_text() == "the result of an earlier run"


def test_the_same_raster_twice_is_refused_unless_the_bands_differ(scene, tmp_path):
    link = tmp_path / "link.tif"
    link.symlink_to(scene / "sensed.tif")
    for other in (scene / "sensed.tif", link, Path(os.path.relpath(scene / "sensed.tif"))):
        with pytest.raises(TiepointError, match="are the same") as caught:
            register(
                source(scene / "sensed.tif"), source(other), Outputs(), OPTIONS, StubEngine(), Feedback()
            )
        assert caught.value.hint
    options = replace(OPTIONS, sensed_bands=(2,))
    both = source(scene / "sensed.tif"), source(link)
    assert register(*both, Outputs(), options, StubEngine(), Feedback()).accepted


def test_an_input_is_never_overwritten(scene):
    before = (scene / "sensed.tif").read_bytes()
    for output in (scene / "sensed.tif", scene / "reference.tif"):
        with pytest.raises(TiepointError, match="would overwrite"):
            run(scene, Outputs(raster=output), StubEngine())
    assert (scene / "sensed.tif").read_bytes() == before


def write_bad(folder: Path, kind: str) -> Path:
    path = folder / "bad.tif"
    if kind == "text":
        path.write_text("no raster")
    elif kind == "one colour":
        write_raster(path, [np.full((100, 100), 7, np.uint8)])
    elif kind == "all nodata":
        write_raster(path, [np.zeros((100, 100), np.uint8)], nodata=0)
    elif kind == "8 x 8":
        write_raster(path, [(texture(8, 8) * 255).astype(np.uint8)])
    elif kind == "no overlap":
        far = (700000.0, 10.0, 0.0, 1000000.0, 0.0, -10.0)
        write_raster(path, [(texture(100, 100) * 255).astype(np.uint8)], far, 32633)
    return path


@pytest.mark.parametrize("kind", ["missing", "text", "one colour", "all nodata", "8 x 8", "no overlap"])
def test_bad_rasters_are_clear_errors_and_leave_nothing(scene, engine, tmp_path, kind):
    (tmp_path / "out").mkdir()
    pair = source(scene / "reference.tif"), source(write_bad(tmp_path, kind))
    with pytest.raises(TiepointError) as caught:
        register(*pair, everything(tmp_path / "out"), OPTIONS, engine, Feedback())
    assert not isinstance(caught.value, Cancelled)
    assert caught.value.hint
    assert names(tmp_path / "out") == []


def test_no_temporary_folder_is_a_clear_error(scene, monkeypatch):
    monkeypatch.setattr(tempfile, "mkdtemp", lambda **named: os.mkdir("/proc/no"))
    with pytest.raises(TiepointError, match="cannot be read or written"):
        run(scene, Outputs(), StubEngine())
