"""The preview is in the run's group and follows the points."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject
from tiepoint.core.errors import TiepointError
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.session.preview_layer import preview_of
from tiepoint.ui.workbench.session.project_runs import ProjectRuns


@pytest.fixture
def project_runs(run_result):
    project_runs = ProjectRuns()
    yield project_runs
    project_runs.release()


def corner(layer):
    return np.array([layer.extent().xMinimum(), layer.extent().yMaximum()])


def test_preview_stands_above_the_warped_raster(project_runs, run_result):
    layer = preview_of(project_runs.current)
    assert preview_of(project_runs.current) is layer
    assert layer.isValid()
    assert layer.crs() == run_result.points.crs()
    names = [node.layerId() for node in run_result.group.findLayers()]
    assert names.index(layer.id()) == names.index(run_result.raster.id()) - 1
    # the sensed raster's top left corner, as its transform has it
    place = project_runs.current.adjustment.transform.apply(np.array([[-0.5, -0.5], [319.5, 239.5]]))
    inside = project_runs.current.reference_to_map(place)
    assert (inside[:, 0] >= layer.extent().xMinimum() - 10).all()


def test_preview_follows_the_points(project_runs, tmp_path, qtbot):
    session = project_runs.current
    layer = preview_of(session)
    before = corner(layer)
    with session._editing("shift all by 20 px"):
        for id_, (column, row) in zip(session.ids.tolist(), session.points.sensed.tolist()):
            session.layer.changeAttributeValue(id_, session.layer.fields().indexOf("sen_col"), column - 20)
            session.layer.changeAttributeValue(id_, session.layer.fields().indexOf("sen_row"), row)
    moved = session.reference_to_map(session.adjustment.transform.apply(np.array([[20.0, 0.0], [0.0, 0.0]])))
    shift = moved[0] - moved[1]
    qtbot.waitUntil(lambda: np.abs(corner(layer) - before - shift).max() < 0.5)
    assert [path.name for path in tmp_path.glob("*.vrt")] == ["out_preview2.vrt"]


def test_the_preview_of_a_saved_project_outlives_its_successors(project_runs, tmp_path, qtbot):
    session = project_runs.current
    layer = preview_of(session)
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    saved = Path(layer.source())
    for id_ in (1, 2):
        source = layer.source()
        session.set_enabled([id_], False)
        qtbot.waitUntil(lambda source=source: layer.source() != source)
    assert saved.exists()
    assert len(list(tmp_path.glob("*_preview*.vrt"))) == 2
    session.layer.rollBack()
    QgsProject.instance().clear()  # without being saved
    assert QgsProject.instance().read(path)
    qtbot.waitUntil(lambda: project_runs.current is not None)
    previews = [
        each for each in QgsProject.instance().mapLayers().values() if each.name().startswith("Preview")
    ]
    assert [each.isValid() for each in previews] == [True]


def test_a_bent_preview_comes_in_the_background(project_runs, qtbot):
    project_runs.current.model = "polynomial2"
    layer = preview_of(project_runs.current)
    assert layer.isValid()
    qtbot.waitUntil(lambda: bool(layer.abstract()))


def test_no_transform_no_preview(project_runs):
    project_runs.current.set_enabled(project_runs.current.ids, False)
    with pytest.raises(TiepointError, match="control points"):
        preview_of(project_runs.current)


def test_a_removed_preview_is_made_again(project_runs, qtbot):
    layer = preview_of(project_runs.current)
    QgsProject.instance().removeMapLayer(layer.id())
    project_runs.current.set_enabled([1], False)
    assert preview_of(project_runs.current).isValid()


def test_a_reopened_project_goes_on_with_its_preview(project_runs, tmp_path, qtbot):
    preview_of(project_runs.current)
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert QgsProject.instance().read(path)
    qtbot.waitUntil(lambda: project_runs.current is not None)
    known = run_record.find(project_runs.current.record.run, run_record.PREVIEW)
    assert preview_of(project_runs.current) is known
