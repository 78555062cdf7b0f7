"""“Warp again”: the raster follows its points on request, and is unchanged if that fails."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.ui.runs import run_files, run_record
from tiepoint.ui.runs.record_paths import RecordPaths
from tiepoint.ui.workbench.hand_start import start_by_hand
from tiepoint.ui.workbench.session.project_runs import ProjectRuns
from tiepoint.ui.workbench.table import warp_again, warp_question
from tiepoint.ui.workbench.table.warp_bar import WarpBar

from ...fakes import sides
from ...made_runs import WORST, add_run, make_points


@pytest.fixture
def project_runs(run_result):
    project_runs = ProjectRuns()
    yield project_runs
    project_runs.release()


@pytest.fixture
def bar(qtbot, project_runs):
    bar = WarpBar(project_runs)
    bar.ask = lambda *_: pytest.fail("nothing is in doubt")
    qtbot.addWidget(bar)
    yield bar
    bar.release()


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_bar_shows_when_the_raster_is_behind(bar, project_runs):
    assert not bar.isVisibleTo(None)
    project_runs.current.set_enabled([WORST + 1], False)
    assert bar.isVisibleTo(None)
    project_runs.current.set_enabled([WORST + 1], True)
    assert not bar.isVisibleTo(None)


def test_a_run_that_comes_in_is_not_behind(bar, project_runs, run_result, tmp_path, qtbot):
    (tmp_path / "second").mkdir()
    second = add_run(tmp_path / "second", make_points(), transform="affine")
    project_runs.open(second.points.id())  # the workbench may be quicker than the raster's layer
    assert not bar.isVisibleTo(None)
    QgsProject.instance().removeMapLayer(second.raster.id())
    assert bar.isVisibleTo(None)
    assert bar.button.text() == "Warp again"


def test_points_by_hand_get_their_first_raster(qtbot, run_result, tmp_path):
    pair = [QgsProject.instance().mapLayersByName(name)[0] for name in ("red", "swir")]
    layer = start_by_hand(sides(pair), RegistrationOptions(), make_points(), tmp_path / "out.tif")
    project_runs = ProjectRuns()
    project_runs.open(layer.id())
    bar = WarpBar(project_runs)
    qtbot.addWidget(bar)
    assert bar.button.text() == "Warp"
    before = pixels(tmp_path / "out.tif")  # of the run: it stays
    refit = project_runs.current._refit  # a choice made during the warp would make the raster old at once
    qtbot.waitUntil(lambda: not refit._job.busy and not refit._timer.isActive())
    with qtbot.waitSignal(bar.warp.ended) as signal:
        bar.button.click()
    assert signal.args == [None]
    raster = run_record.find(project_runs.current.record.run, run_record.RASTER)
    assert raster.source() == str(tmp_path / "out_2.tif")
    group = QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent()
    assert group.findLayer(raster.id()) is not None
    assert np.array_equal(pixels(tmp_path / "out.tif"), before)
    assert not bar.isVisibleTo(None)
    bar.release()
    project_runs.release()


def test_raster_layer_and_report_are_made_true(bar, project_runs, run_result, tmp_path, qtbot):
    session = project_runs.current
    before = pixels(tmp_path / "out.tif")
    run_result.raster.setOpacity(0.5)
    session.set_enabled([WORST + 1], False)
    session.move(1, reference=session.points.reference[0] + 30)
    with qtbot.waitSignal(bar.warp.ended) as signal:
        bar.button.click()
        assert bar.button.text() == "Cancel"
    assert signal.args == [None]
    assert run_result.raster.isValid()
    assert run_result.raster.opacity() == 0.5
    assert not np.array_equal(pixels(tmp_path / "out.tif"), before)
    report = json.loads((tmp_path / "out_report.json").read_text())
    assert report["control_points"] == 39
    assert report["rms_all"] == pytest.approx(session.adjustment.quality.rms_all)
    assert not bar.isVisibleTo(None)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_original_pixels_get_the_coordinates_of_the_points(run_result, tmp_path, qtbot):
    """The layer shows the view, where there is one; the file with the pixels keeps its name."""
    points = run_result.points
    record = run_record.read(points)
    chosen = record.options.changed(product="georeferenced", transform="tps")
    run_record.write(points, dataclasses.replace(record, options=chosen))
    again = ProjectRuns()
    again.open(points.id())
    bar = WarpBar(again)
    bar.ask = lambda *_: pytest.fail("nothing is in doubt")
    qtbot.addWidget(bar)
    sensed = pixels(record.sensed.uri)
    for moved in (1.5, 2.5):
        again.current.move(1, reference=again.current.points.reference[0] + moved)
        with qtbot.waitSignal(bar.warp.ended, timeout=30_000) as signal:
            bar.button.click()
        assert signal.args == [None]
        assert Path(run_result.raster.source()) == tmp_path / "out_warped.vrt"
        assert np.array_equal(pixels(tmp_path / "out.tif"), sensed)
        assert gdal.Open(str(tmp_path / "out.tif")).GetGCPCount() > 30
        assert run_record.read(points).raster == str(tmp_path / "out.tif")
    bar.release()
    again.release()


def test_a_failure_leaves_the_raster_and_is_told(bar, project_runs, run_result, tmp_path, qtbot, monkeypatch):
    def fail(*_, **__):
        raise TiepointError("own_file_on_full_disk")

    monkeypatch.setattr(warp_again, "rewarp", fail)
    before = pixels(tmp_path / "out.tif")
    project_runs.current.set_enabled([WORST + 1], False)
    with qtbot.waitSignal(bar.failed) as signal:
        bar.button.click()
    assert "disk is full" in signal.args[0].message
    assert np.array_equal(pixels(tmp_path / "out.tif"), before)
    assert bar.isVisibleTo(None)
    assert run_result.raster.isValid()


def test_cancelling_leaves_the_raster(bar, project_runs, tmp_path, qtbot):
    before = pixels(tmp_path / "out.tif")
    project_runs.current.set_enabled([WORST + 1], False)
    with qtbot.waitSignal(bar.warp.ended) as signal:
        bar.button.click()
        bar.button.click()
    assert isinstance(signal.args[0], Cancelled)
    assert np.array_equal(pixels(tmp_path / "out.tif"), before)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_removed_raster_layer_comes_back(bar, project_runs, run_result, qtbot):
    run = project_runs.current.record.run
    QgsProject.instance().removeMapLayer(run_result.raster.id())
    project_runs.current.set_enabled([WORST + 1], False)
    with qtbot.waitSignal(bar.warp.ended):
        bar.button.click()
    assert run_record.find(run, run_record.RASTER).isValid()


def test_project_closed_during_the_warp(bar, project_runs, qtbot, tmp_path):
    project_runs.current.set_enabled([WORST + 1], False)
    bar.button.click()
    with qtbot.waitSignal(bar.warp.ended):
        QgsProject.instance().clear()
    assert not QgsProject.instance().mapLayers()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_unloading_during_the_warp_leaves_no_folder(project_runs, qtbot, tmp_path):
    warp = warp_again.WarpAgain()
    project_runs.current.set_enabled([WORST + 1], False)
    warp.start(project_runs.current, warp_again.files_of(project_runs.current.record))
    qtbot.wait(30)
    warp.release()
    qtbot.waitUntil(lambda: not [path for path in tmp_path.iterdir() if path.name.startswith(".")])


# Files that may not be the run's own


def press(bar, qtbot, answer):
    """Press “Warp again” and answer a question with `answer`. Returns the doubts."""
    asked = []

    def ask(files, found, _parent):
        asked.extend(found)
        return answer(files) if callable(answer) else answer

    bar.ask = ask
    with qtbot.waitSignal(bar.warp.ended) if answer is not None else _nothing():
        bar.button.click()
    return asked


class _nothing:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


def name_raster(project_runs, path):
    """Name the raster in the record only, as a foreign project might: no layer shows it."""
    layer = project_runs.current.layer
    project = QgsProject.instance()
    project.removeMapLayer(run_record.find(project_runs.current.record.run, run_record.RASTER).id())
    run_files.forget_confirmed()
    values = json.loads(layer.customProperty("tiepoint/record"))
    layer.setCustomProperty("tiepoint/record", json.dumps({**values, "raster": str(path)}))
    project_runs.current.record = run_record.read(layer)
    project_runs.current.set_enabled([WORST + 1], False)


@pytest.mark.parametrize("name", [".bashrc", "thesis.tif", "notes.txt"])
def test_a_file_of_the_users_that_a_project_names_is_not_overwritten(
    bar, project_runs, tmp_path, qtbot, name
):
    QgsProject.instance().write(str(tmp_path / "p.qgz"))  # it lies beside, even
    (tmp_path / name).write_text("of the user")
    name_raster(project_runs, tmp_path / name)
    found = press(bar, qtbot, None)
    assert [doubt.path for doubt in found] == [tmp_path / name]
    assert found[0].replaceable == name.endswith(".tif")
    assert (tmp_path / name).read_text() == "of the user"
    assert not bar.warp.busy()


def test_elsewhere_is_offered_and_remembered(bar, project_runs, run_result, tmp_path, qtbot):
    project = tmp_path / "project"
    project.mkdir()
    QgsProject.instance().write(str(project / "p.qgz"))
    run_files.forget_confirmed()  # as after it was opened again
    before, report = pixels(tmp_path / "out.tif"), (tmp_path / "out_report.json").read_text()
    project_runs.current.set_enabled([WORST + 1], False)
    found = press(bar, qtbot, lambda files: warp_question.elsewhere(files, project / "mine.tif"))
    assert [doubt.path.name for doubt in found] == ["out.tif", "out_report.json"]
    assert all("outside" in doubt.reason for doubt in found)
    assert np.array_equal(pixels(tmp_path / "out.tif"), before)
    assert (tmp_path / "out_report.json").read_text() == report
    assert run_result.raster.source() == str(project / "mine.tif")
    assert run_result.raster.isValid()
    made = json.loads((project / "mine_report.json").read_text())
    assert (made["edited"], made["control_points"], made["run"]) == (
        True,
        39,
        project_runs.current.record.run,
    )
    saved = run_record.read(run_result.points)
    assert (saved.raster, saved.report) == (str(project / "mine.tif"), str(project / "mine_report.json"))
    project_runs.current.set_enabled([WORST + 1], True)
    assert press(bar, qtbot, lambda files: files) == []  # its own now, and beside the project


def test_what_the_user_confirms_is_asked_once(bar, project_runs, tmp_path, qtbot):
    run_files.forget_confirmed()
    project_runs.current.set_enabled([WORST + 1], False)
    assert len(press(bar, qtbot, lambda files: files)) == 2
    project_runs.current.set_enabled([WORST + 1], True)
    assert press(bar, qtbot, lambda files: files) == []


def test_a_raster_of_another_run_is_not_replaced_unasked(bar, project_runs, tmp_path, qtbot):
    second = tmp_path / "second"
    second.mkdir()
    add_run(second, make_points(), transform="affine")
    shutil.copy(second / "out.tif", tmp_path / "out.tif")
    project_runs.current.set_enabled([WORST + 1], False)
    (found,) = press(bar, qtbot, None)
    assert "another run" in found.reason


def test_a_copied_project_leaves_the_original_alone(bar, project_runs, run_result, tmp_path, qtbot):
    """Only the raster and the report of the copy are written."""
    paths = RecordPaths()
    first, copy = tmp_path / "first", tmp_path / "copy"
    first.mkdir()
    QgsProject.instance().clear()
    add_run(first, make_points(), transform="affine")
    assert QgsProject.instance().write(str(first / "p.qgz"))
    QgsProject.instance().clear()
    shutil.copytree(first, copy)
    before = {path.name: path.read_bytes() for path in first.iterdir() if "gpkg" not in path.name}
    QgsProject.instance().read(str(copy / "p.qgz"))
    qtbot.waitUntil(lambda: project_runs.current is not None and bar._session is project_runs.current)
    project_runs.current.set_enabled([WORST + 1], False)
    assert press(bar, qtbot, lambda files: files) == []
    assert {path.name: path.read_bytes() for path in first.iterdir() if "gpkg" not in path.name} == before
    assert json.loads((copy / "out_report.json").read_text())["control_points"] == 39
    assert (copy / "out.tif").read_bytes() != before["out.tif"]
    paths.release()


def test_a_run_of_a_newer_version_is_not_warped(bar, project_runs, run_result, tmp_path, qtbot):
    layer = project_runs.current.layer
    text = json.dumps({**json.loads(layer.customProperty("tiepoint/record")), "schema": 99})
    layer.setCustomProperty("tiepoint/record", text)
    project_runs.current.record = run_record.read(layer)
    project_runs.current.set_enabled([WORST + 1], False)
    with qtbot.waitSignal(bar.failed) as signal:
        bar.button.click()
    assert "newer Tiepoint" in signal.args[0].message
    project_runs.current.model = "similarity"
    assert layer.customProperty("tiepoint/record") == text
