"""The runs of a project: listed, chosen, saved and released."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.session.project_runs import ProjectRuns

from ...made_runs import add_run, make_points


@pytest.fixture
def project_runs(project):
    project_runs = ProjectRuns()
    yield project_runs
    project_runs.release()


def two_runs(tmp_path):
    made = []
    for name in "ab":
        folder = tmp_path / name
        folder.mkdir()
        made.append(add_run(folder, make_points(), transform="affine"))
    return made


def test_runs_are_listed_last_first(project_runs, tmp_path, qtbot):
    assert project_runs.runs() == []
    first, second = two_runs(tmp_path)
    assert [id_ for id_, _ in project_runs.runs()] == [second.points.id(), first.points.id()]
    assert [title for _, title in project_runs.runs()] == ["swir → red (2)", "swir → red (1)"]
    qtbot.waitUntil(lambda: project_runs.current is not None)


def test_any_layer_of_a_run_chooses_it(project_runs, tmp_path):
    first, second = two_runs(tmp_path)
    project_runs.open_run_of(first.raster)
    assert project_runs.current.layer is first.points
    project_runs.open_run_of(second.residuals)
    assert project_runs.current.layer is second.points
    project_runs.open_run_of(QgsProject.instance().mapLayersByName("red")[0])
    assert project_runs.current.layer is second.points


def test_a_removed_run_gives_way_to_another(project_runs, tmp_path, qtbot):
    first, second = two_runs(tmp_path)
    project_runs.open(second.points.id())
    QgsProject.instance().removeMapLayer(second.points.id())
    assert project_runs.current is None
    qtbot.waitUntil(lambda: project_runs.current is not None)
    assert project_runs.current.layer is first.points
    QgsProject.instance().clear()
    assert project_runs.current is None
    qtbot.wait(20)
    assert project_runs.runs() == []


def test_a_saved_project_goes_on_where_it_was(project_runs, tmp_path, qtbot):
    first, _ = two_runs(tmp_path)
    session = project_runs.open(first.points.id())
    session.set_enabled([4], False)
    assert session.layer.commitChanges()
    rms = session.adjustment.quality.rms_all
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert QgsProject.instance().read(path)
    wanted = session.record.run
    qtbot.waitUntil(lambda: project_runs.current is not None and project_runs.current.record.run == wanted)
    assert project_runs.current.model == "affine"
    assert not project_runs.current.points.enabled[3]
    assert project_runs.current.adjustment.quality.rms_all == pytest.approx(rms)
    assert run_record.find(session.record.run, run_record.RASTER) is not None


def test_a_run_whose_raster_is_gone_says_so(project_runs, tmp_path, qtbot):
    (run,) = [add_run(tmp_path, make_points())]
    names = [layer.id() for name in ("red", "swir") for layer in QgsProject.instance().mapLayersByName(name)]
    QgsProject.instance().removeMapLayers(names)
    (tmp_path / "red.tif").unlink()
    with qtbot.waitSignal(project_runs.failed) as signal:
        assert project_runs.open(run.points.id()) is None
    assert "red.tif" in signal.args[0].message
    assert project_runs.error is signal.args[0]
