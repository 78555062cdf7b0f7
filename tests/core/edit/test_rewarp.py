"""Warping again: all or nothing, beside the old files until they may be replaced."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.edit.rewarp import EditedRun, rewarp
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.core.raster.warp.run_mark import run_of
from tiepoint.core.run.report import run_of_report

from ..raster.scenes import write

SHIFT = MatrixTransform("affine", np.array([[1.0, 0.0, 7.0], [0.0, 1.0, 3.0], [0.0, 0.0, 1.0]]))
SIZE = Size(80, 60)  # of the sensed raster
REFERENCE_SIZE = Size(90, 70)
SIZES = {"sizes": Pair(reference=REFERENCE_SIZE, sensed=SIZE)}
OPTIONS = RegistrationOptions()


class Cancelling(Feedback):
    def cancelled(self):
        return True


@pytest.fixture
def run(tmp_path):
    """Sources, points shifted by (7, 3), outputs that exist."""
    rng = np.random.default_rng(0)

    def source(name, size):
        values = rng.integers(1, 255, (1, *size[::-1]), dtype=np.uint8)
        return RasterSource(str(write(tmp_path / name, values)))

    sources = Pair(reference=source("reference.tif", REFERENCE_SIZE), sensed=source("sensed.tif", SIZE))
    outputs = Outputs(raster=tmp_path / "out.tif", report=tmp_path / "out.json")
    outputs.raster.write_bytes(b"old")
    cautions = [{"code": "residuals", "text": "9 px."}, {"code": "unexplained", "text": "Half of it."}]
    known = {"method": "sift", "rms_all": 9.0, "explained": 0.5, "cautions": cautions}
    outputs.report.write_text(json.dumps({**known, "options": {"seed": 4}}))
    sensed = np.random.default_rng(1).uniform((0, 0), SIZE, (30, 2))
    points = ControlPoints.of(sensed=sensed, reference=SHIFT.apply(sensed))
    return sources, points, outputs


def names(outputs):
    return sorted(path.name for path in outputs.raster.parent.iterdir())


def test_nothing_is_replaced_before_it_is_published(run):
    sources, points, outputs = run
    points = replace(points, check=np.arange(30) < 5)
    made = rewarp(sources, adjust(points, "affine", **SIZES), points, outputs, OPTIONS, Feedback())
    assert outputs.raster.read_bytes() == b"old"
    made.publish()
    warped = gdal.Open(str(outputs.raster)).ReadAsArray()
    sensed = gdal.Open(sources.sensed.uri).ReadAsArray()
    assert warped.shape == REFERENCE_SIZE[::-1]
    assert np.array_equal(warped[3 : 3 + SIZE[1], 7 : 7 + SIZE[0]], sensed)
    report = json.loads(outputs.report.read_text())
    assert report["method"] == "sift"
    assert report["edited"] is True
    assert (report["control_points"], report["check_points"]) == (25, 5)
    assert report["check_rmse"] < 1e-9
    assert report["rms_all"] < 1e-9
    assert report["explained"] is None  # not measured under the new transform
    cautions = [(each["code"], each["text"]) for each in report["cautions"]]
    assert cautions == [("unexplained", "Before the points were edited: half of it.")]
    assert report["transform"]["sensed_to_reference"][0][2] == pytest.approx(7.0)
    assert report["options"] == {"seed": 4, "transform": "auto"}
    assert names(outputs) == ["out.json", "out.tif", "reference.tif", "sensed.tif"]


def test_discarding_leaves_the_old_files(run):
    sources, points, outputs = run
    made = rewarp(sources, adjust(points, "affine", **SIZES), points, outputs, OPTIONS, Feedback())
    made.discard()
    made.discard()
    assert outputs.raster.read_bytes() == b"old"
    assert names(outputs) == ["out.json", "out.tif", "reference.tif", "sensed.tif"]


def test_cancelled_or_without_transform_nothing_is_left(run):
    sources, points, outputs = run
    fitted = adjust(points, "affine", **SIZES)
    with pytest.raises(Cancelled):
        rewarp(sources, fitted, points, outputs, OPTIONS, Cancelling())
    few = replace(points, enabled=np.zeros(30, bool))
    with pytest.raises(TiepointError, match="control points"):
        rewarp(sources, adjust(few, "affine", **SIZES), few, outputs, OPTIONS, Feedback())
    assert names(outputs) == ["out.json", "out.tif", "reference.tif", "sensed.tif"]


def test_an_input_is_never_replaced(run):
    sources, points, outputs = run
    wrong = replace(outputs, raster=outputs.raster.with_name("sensed.tif"))
    with pytest.raises(TiepointError, match="overwrite"):
        rewarp(sources, adjust(points, "affine", **SIZES), points, wrong, OPTIONS, Feedback())


def test_no_report_is_made_where_there_was_none(run):
    sources, points, outputs = run
    outputs.report.unlink()
    rewarp(sources, adjust(points, "affine", **SIZES), points, outputs, OPTIONS, Feedback()).publish()
    assert names(outputs) == ["out.tif", "reference.tif", "sensed.tif"]


def test_raster_and_report_tell_the_run(run):
    sources, points, outputs = run
    adjusted = adjust(points, "affine", **SIZES)
    rewarp(sources, adjusted, points, outputs, OPTIONS, Feedback(), EditedRun("abc")).publish()
    assert run_of(outputs.raster) == "abc"
    assert run_of_report(outputs.report) == "abc"


@pytest.mark.parametrize(("count", "told"), [(0, ["templates"]), (4, ["templates", "by_hand"])])
def test_points_set_by_hand_are_among_what_measured(run, count, told):
    sources, points, outputs = run
    known = json.loads(outputs.report.read_text())
    outputs.report.write_text(json.dumps({**known, "measured_by_codes": ["templates"]}))
    points = replace(points, manual=np.arange(len(points)) < count)
    rewarp(sources, adjust(points, "affine", **SIZES), points, outputs, OPTIONS, Feedback()).publish()
    report = json.loads(outputs.report.read_text())
    assert report["measured_by_codes"] == told
    assert report["measured_by"].startswith("templates")


def test_saved_elsewhere_the_report_is_made_from_the_old_one(run, tmp_path):
    sources, points, outputs = run
    before = outputs.report.read_text()
    elsewhere = Outputs(raster=tmp_path / "new.tif", report=tmp_path / "new.json")
    adjusted = adjust(points, "affine", **SIZES)
    made = rewarp(sources, adjusted, points, elsewhere, OPTIONS, Feedback(), EditedRun(report=outputs.report))
    made.publish()
    assert json.loads(elsewhere.report.read_text())["method"] == "sift"
    assert (outputs.report.read_text(), outputs.raster.read_bytes()) == (before, b"old")


def test_a_file_that_is_no_report_is_left_as_it_is(run):
    sources, points, outputs = run
    outputs.report.write_text("a diary")
    rewarp(sources, adjust(points, "affine", **SIZES), points, outputs, OPTIONS, Feedback()).publish()
    assert outputs.report.read_text() == "a diary"


def test_a_raster_that_changes_meanwhile_is_not_warped(run):
    sources, points, outputs = run

    class Growing(Feedback):
        def progress(self, stage, fraction):
            with open(sources.sensed.uri, "ab") as file:
                file.write(b"more")

    adjustment = adjust(points, "affine", **SIZES)
    with pytest.raises(TiepointError) as caught:
        rewarp(sources, adjustment, points, outputs, OPTIONS, Growing())
    assert caught.value.code == "raster_changed"
    assert outputs.raster.read_bytes() == b"old"
    assert names(outputs) == ["out.json", "out.tif", "reference.tif", "sensed.tif"]
