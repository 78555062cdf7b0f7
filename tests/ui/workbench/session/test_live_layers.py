"""Colours and arrows follow unsaved edits without touching the undo stack; saving updates the file."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayerLegendUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QEventLoop, QSize, QTimer
from tiepoint.ui.project.styles import ARROW_ATTRIBUTE, ATTRIBUTE, EXAGGERATION
from tiepoint.ui.workbench.session.live_style import LIVE, LiveStyle
from tiepoint.ui.workbench.session.project_runs import ProjectRuns

from ...made_runs import WORST


@pytest.fixture
def project_runs(run_result):
    project_runs = ProjectRuns()
    yield project_runs
    project_runs.release()


@pytest.fixture
def session(project_runs):
    return project_runs.current


def classes(layer):
    """Feature id -> index of its class in the legend."""
    context = QgsRenderContext()
    context.setExpressionContext(
        QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    )
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    found = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        symbol = renderer.symbolForFeature(feature, context)
        colours = [item.symbol().color() for item in renderer.ranges()]
        found[feature.id()] = None if symbol is None else colours.index(symbol.color())
    renderer.stopRender(context)
    return found


def expected(session):
    lengths = np.hypot(*session.adjustment.residuals.T)
    found = np.searchsorted([0.5, 1.0, 2.0, 3.0], lengths)
    return dict(zip(session.ids.tolist(), np.where(session.points.enabled, found, 5).tolist()))


def arrows(session):
    """The same for the lines: residuals that say nothing have no arrow."""
    lengths = np.hypot(*session.adjustment.residuals.T)
    least = min(1.0, 2 * np.median(lengths[session.points.enabled]))
    small = session.points.enabled & (lengths <= least)
    assert 0 < small.sum() < len(small)
    hidden = dict(zip(session.ids.tolist(), small.tolist()))
    return {id_: None if hidden[id_] else kind for id_, kind in expected(session).items()}


def legend(layer):
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return QgsMapLayerLegendUtils.legendNodeOrder(node)


def points_of(run_result):
    """The layer of points, after its style has followed an edit."""
    let_styles_follow()
    return run_result.points


def lines_of(run_result):
    """The same of lines."""
    let_styles_follow()
    return run_result.residuals


def let_styles_follow():
    """They do after a shorter time than this; a loop, unlike qWait, keeps to the order on a busy machine."""
    loop = QEventLoop()
    QTimer.singleShot(40, loop.quit)
    loop.exec()


def image(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(300, 200))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def read(session, name):
    package = ogr.Open(session.layer.source().split("|")[0])
    return {feature.GetFID(): feature.items() for feature in package.GetLayerByName(name)}


def test_a_run_shows_what_its_file_has(session, run_result):
    assert points_of(run_result).renderer().classAttribute() == ATTRIBUTE
    assert classes(points_of(run_result)) == expected(session)


def test_unsaved_edits_recolour_points_and_lines(session, project_runs, run_result):
    session.set_enabled([WORST + 1], False)
    session.move(1, sensed=session.points.sensed[0] + (2.5, 0.0))
    new = session.add(reference=(100.0, 90.0), sensed=(95.0, 80.0))
    wanted = expected(session)
    assert wanted[1] >= 2
    assert classes(points_of(run_result)) == wanted
    assert legend(points_of(run_result)) == sorted(set(wanted.values()))
    drawn = {id_: kind for id_, kind in arrows(session).items() if id_ != new}
    assert classes(lines_of(run_result)) == drawn
    assert legend(lines_of(run_result)) == sorted(set(drawn.values()) - {None})
    assert session.layer.undoStack().count() == 3
    assert project_runs.live.stale


def test_the_styles_of_an_edit_do_not_hold_up_the_window(session, run_result, monkeypatch):
    """With 2000 points the first edit took 157 ms of the window's thread in one go, a third of it theirs."""
    points_of(run_result)
    drawn = []
    for name in ("show_points", "show_lines"):
        show = getattr(LiveStyle, name)
        monkeypatch.setattr(
            LiveStyle, name, lambda *given, show=show, name=name: drawn.append(name) or show(*given)
        )
    for id_ in (1, 2):
        session.set_enabled([id_], False)
    assert drawn == []
    assert classes(points_of(run_result)) == expected(session)
    assert drawn == ["show_points", "show_lines"]  # once for both edits


def test_undo_brings_the_stored_look_back(session, project_runs, run_result):
    before = image(lines_of(run_result))
    session.move(1, sensed=session.points.sensed[0] + (20.0, 0.0))
    assert image(lines_of(run_result)) != before
    session.layer.undoStack().undo()
    session.update()
    assert lines_of(run_result).renderer().classAttribute() == ARROW_ATTRIBUTE
    assert not project_runs.live.stale
    assert image(lines_of(run_result)) == before


def test_the_project_keeps_one_set_of_unsaved_residuals(session, run_result):
    for id_ in (1, 2, 3):
        session.move(id_, sensed=session.points.sensed[id_] + (20.0, 0.0))
    for layer in (points_of(run_result), lines_of(run_result)):
        assert layer.customProperty("variableNames").count(LIVE) == 1
    names = lines_of(run_result).customProperty("variableNames")
    factor = lines_of(run_result).customProperty("variableValues")[names.index(EXAGGERATION)]
    while session.layer.undoStack().canUndo():
        session.layer.undoStack().undo()
    session.update()
    names = lines_of(run_result).customProperty("variableNames")
    assert sorted(names) == ["tiepoint_exaggeration", "tiepoint_least"]
    assert lines_of(run_result).customProperty("variableValues")[names.index(EXAGGERATION)] == factor


def test_saving_writes_what_follows_from_the_points(session, project_runs, run_result, qtbot):
    session.set_enabled([WORST + 1], False)
    session.set_check([5], True)
    session.delete([2])
    session.add(reference=(100.0, 90.0), sensed=(95.0, 80.0))
    session.select([3, 7])
    with qtbot.waitSignal(project_runs.live.written) as signal:
        assert session.layer.commitChanges()
    assert signal.args == [None]
    assert sorted(session.selected()) == [3, 7]
    residuals, lines = session.adjustment.residuals, read(session, "residuals")
    stored = read(session, "control_points")
    assert sorted(lines) == sorted(stored) == sorted(session.ids.tolist())
    for row, id_ in enumerate(session.ids.tolist()):
        assert stored[id_]["residual"] == pytest.approx(np.hypot(*residuals[row]))
        assert (lines[id_]["dx"], lines[id_]["dy"]) == pytest.approx(tuple(residuals[row]))
        assert stored[id_]["ref_col"] == pytest.approx(session.points.reference[row, 0])
        assert lines[id_]["id"] == stored[id_]["id"]
    assert lines[WORST + 1]["enabled"] == 0
    assert lines[5]["check_only"] == 1
    assert points_of(run_result).renderer().classAttribute() == ATTRIBUTE
    assert classes(points_of(run_result)) == expected(session)
    assert classes(lines_of(run_result)) == arrows(session)
    assert not project_runs.live.stale


def test_another_model_can_be_saved_without_edits(session, project_runs, qtbot):
    session.model = "similarity"
    assert project_runs.live.stale
    with qtbot.waitSignal(project_runs.live.written):
        project_runs.live.write()
    lengths = np.hypot(*session.adjustment.residuals.T)
    stored = read(session, "control_points")
    assert [stored[id_]["residual"] for id_ in session.ids.tolist()] == pytest.approx(lengths.tolist())


def test_without_a_fit_points_are_grey_and_have_no_lines(session, run_result, qtbot, project_runs):
    session.set_enabled(session.ids[1:], False)
    assert set(classes(points_of(run_result)).values()) == {5}
    assert set(classes(lines_of(run_result)).values()) == {None}
    with qtbot.waitSignal(project_runs.live.written):
        assert session.layer.commitChanges()
    assert read(session, "residuals") == {}
    assert read(session, "control_points")[1]["residual"] is None


def test_a_style_of_the_users_own_is_left_alone(session, run_result):
    points_of(run_result).renderer().setClassAttribute("score")
    session.set_enabled([1], False)
    assert points_of(run_result).renderer().classAttribute() == "score"
