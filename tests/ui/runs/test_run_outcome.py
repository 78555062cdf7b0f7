"""What the card says of a run, saved in its points and read again."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject
from tiepoint.ui.project import layers
from tiepoint.ui.runs import run_outcome
from tiepoint.ui.runs.run_outcome import RunOutcome


def test_saved_with_the_run_and_read_again(run_result):
    outcome = RunOutcome.read(run_result.points)
    assert (outcome.reference_name, outcome.sensed_name) == ("red", "swir")
    assert outcome.report["rms_loo"] == pytest.approx(0.421)
    assert outcome.pixel == (10.0, "m")
    assert outcome.options.match.transform == "affine"
    assert not outcome.edited
    assert not outcome.drawn


def test_long_values_of_the_report_are_left_out(run_result):
    report = {"rms_all": 0.5, "transform": {"model": "tps", "weights": [0.123456] * 2000}, "list": "x" * 5000}
    outcome = RunOutcome.read(run_result.points)
    RunOutcome(report, outcome.options, reference_name="a", sensed_name="b").write(run_result.points)
    found = RunOutcome.read(run_result.points).report
    assert found == {"rms_all": 0.5, "transform": {"model": "tps"}}


@pytest.mark.parametrize(
    "text",
    ["", "[", "[]", "{}", '{"report": 3, "pixel": [1, "m"], "overrides": {}, "drawn": false}', "[" * 9999],
)
def test_anything_else_in_the_project_is_ignored(run_result, text):
    run_result.points.setCustomProperty("tiepoint/outcome", text)
    assert RunOutcome.read(run_result.points) is None


def test_edits_are_noted_and_forgotten(run_result):
    points, keys = run_result.points, []
    points.customPropertyChanged.connect(keys.append)
    run_outcome.note_edits(points, edited=False)
    assert keys == []  # it was so before: the project stays unchanged
    run_outcome.note_edits(points, edited=True)
    assert RunOutcome.read(points).edited
    run_outcome.note_edits(points, edited=False)
    assert not RunOutcome.read(points).edited
    assert keys == [run_outcome.EDITED] * 2


def test_the_last_whole_run_of_the_project_is_found(run_result):
    found = layers.find_result()
    assert found.points is run_result.points
    assert found.raster is run_result.raster
    assert found.request.outputs.raster == run_result.request.outputs.raster
    assert found.request.scratch is None
    assert found.request.run == run_result.request.run
    assert found.request.sensed.uri == run_result.request.sensed.uri
    assert json.loads(run_result.points.customProperty("tiepoint/outcome"))["report"]["accepted"]
    QgsProject.instance().removeMapLayer(run_result.raster.id())
    assert layers.find_result() is None
