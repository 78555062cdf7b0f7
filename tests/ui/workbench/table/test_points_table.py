"""The table of control points: order, filters, selection, keys, figures."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from tiepoint.ui.workbench.session.project_runs import ProjectRuns
from tiepoint.ui.workbench.table import point_filter, summary_line, table_model
from tiepoint.ui.workbench.table.point_filter import PointFilter
from tiepoint.ui.workbench.table.table_panel import TablePanel

from ...made_runs import WORST, add_run, make_points

DOWN = Qt.SortOrder.DescendingOrder


@pytest.fixture
def opened(show_page, qgis_iface, run_result):
    """The panel as it opens."""
    return show_page(lambda runs: TablePanel(runs, qgis_iface))


@pytest.fixture
def panel(opened):
    """Sorted by number, nothing selected: easier to count."""
    opened.view.sortByColumn(table_model.NUMBER, Qt.SortOrder.AscendingOrder)
    opened._session.select([])
    return opened


@pytest.fixture
def session(panel):
    return panel._session


def test_thousands_of_points_are_selected_without_asking_for_every_cell(panel, session, monkeypatch):
    """With 2000 points, 62 000 questions took 260 ms of the window's thread."""
    asked, flags = [], table_model.TableModel.flags
    monkeypatch.setattr(
        table_model.TableModel, "flags", lambda self, index: asked.append(index) or flags(self, index)
    )
    points, columns = panel.table.rowCount(), panel.table.columnCount()
    panel.view.resize(500, 60)  # few of them in sight
    panel.view.grab()
    del asked[:]
    panel.view.selectAll()
    assert len(session.selected()) == points
    assert len(asked) < points
    panel.view.horizontalHeader().grab()
    assert len(asked) < points * columns / 2


@pytest.mark.parametrize("column", [0, 3, 5])
def test_the_arrow_of_the_sorted_column_has_room_beside_the_title(panel, column):
    """In dark themes it is drawn over the title where that is at the right."""
    header, metrics = panel.view.horizontalHeader(), panel.view.fontMetrics()
    panel.view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    title = panel.table.headerData(column, Qt.Orientation.Horizontal)
    assert header.sectionSize(column) >= metrics.horizontalAdvance(title) + 2 * 12
    assert header.defaultAlignment() & Qt.AlignmentFlag.AlignHCenter


def figures(panel):
    return panel.totals.text().replace("\u00a0", " ").replace("\u2011", "-")


def shown(panel, column):
    model = panel.table
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_opens_with_the_worst_point_on_top_and_selected(opened):
    session = opened._session
    assert opened.table.ids_at([0]) == [WORST + 1]
    residuals = [float(text) for text in shown(opened, table_model.RESIDUAL)]
    assert residuals == sorted(residuals, reverse=True)
    assert session.selected() == [WORST + 1]
    assert [index.row() for index in opened.view.selectionModel().selectedRows()] == [0]
    session.select([7])
    opened.hide()
    opened.show()
    assert session.selected() == [7]  # what the user selected stays


def test_a_disabled_point_is_not_the_worst(opened):
    session = opened._session
    session.set_enabled([session.ids[WORST]], False)
    session.select([])
    opened.view.select_worst()
    lengths = np.hypot(*session.adjustment.residuals.T)
    lengths[WORST] = 0.0
    assert session.selected() == [int(session.ids[np.argmax(lengths)])]


def test_points_whose_files_are_gone_are_told(qtbot, qgis_iface, run_result, project, tmp_path):
    """The panel said “Register two rasters” in a project with a run."""
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    project.clear()
    for file in tmp_path.glob("out*"):
        file.unlink()
    project.read(path)
    runs = ProjectRuns()
    panel = TablePanel(runs, qgis_iface)
    qtbot.addWidget(panel)
    try:
        assert panel.message.text().startswith("The control points of this project cannot be read")
        project.clear()
        assert panel.message.text().startswith("Register two rasters")
    finally:
        panel.release()
        runs.release()


def test_a_hidden_panel_marks_nothing_on_the_map(qtbot, qgis_iface, run_result):
    project_runs = ProjectRuns()
    panel = TablePanel(project_runs, qgis_iface)
    qtbot.addWidget(panel)
    assert panel._session.selected() == []
    panel.release()
    project_runs.release()


def test_table_lists_every_point(panel, session):
    assert panel.pages.currentIndex() == 1
    assert shown(panel, table_model.NUMBER) == [str(n) for n in range(1, 41)]
    residuals = np.hypot(*session.adjustment.residuals.T)
    assert shown(panel, table_model.RESIDUAL) == [f"{r:.2f}" for r in residuals]
    assert shown(panel, table_model.RESIDUAL_MAP) == [f"{10 * r:.2f}" for r in residuals]
    index = panel.table.index(0, table_model.ENABLED)
    assert panel.table.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert panel.table.headerData(table_model.RESIDUAL_MAP, Qt.Orientation.Horizontal) == "Res. m"


def test_sorted_by_residual_the_worst_is_first_and_its_switch_works(panel, session):
    panel.view.sortByColumn(table_model.RESIDUAL, DOWN)
    assert panel.table.ids_at([0]) == [WORST + 1]
    index = panel.table.index(0, table_model.ENABLED)
    assert panel.table.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not session.points.enabled[WORST]
    assert "39 of 40" in figures(panel)
    panel.undo.trigger()
    assert session.points.enabled.all()
    assert "40 of 40" in figures(panel)


def test_selection_is_the_layers(panel, session, qtbot):
    panel.view.selectRow(4)
    assert session.layer.selectedFeatureIds() == [5]
    session.layer.selectByIds([7, 8, 30])
    assert sorted(i.row() for i in panel.view.selectionModel().selectedRows()) == [6, 7, 29]
    panel.view.sortByColumn(table_model.RESIDUAL, DOWN)
    rows = [i.row() for i in panel.view.selectionModel().selectedRows()]
    assert sorted(panel.table.ids_at(rows)) == [7, 8, 30]
    assert sorted(session.selected()) == [7, 8, 30]


def test_keys_edit_what_is_selected(panel, session, qtbot):
    session.select([1, 2, 3])
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert np.flatnonzero(~session.points.enabled).tolist() == [0, 1, 2]
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert session.points.enabled.all()
    qtbot.keyClick(panel.view, Qt.Key.Key_C)
    assert np.flatnonzero(session.points.check).tolist() == [0, 1, 2]
    assert "3 check points: " in figures(panel)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert len(session.points) == 37
    assert session.layer.undoStack().count() == 4


def test_filters_hold_together(panel, session):
    panel.filtering.trigger()
    assert panel.filter_bar.isVisible()
    panel.filter_bar.residual.setValue(2.0)
    assert shown(panel, table_model.NUMBER) == [str(WORST + 1)]
    panel.filter_bar.kind.setCurrentIndex(panel.filter_bar.kind.findData(point_filter.DISABLED))
    assert panel.table.rowCount() == 0
    session.set_enabled([WORST + 1], False)
    assert panel.table.rowCount() == 1
    panel.filtering.trigger()
    assert panel.table.rowCount() == 40


def test_filter_by_score_and_kind(session):
    points, lengths = session.points, np.zeros(40)
    assert PointFilter(score_below=0.7).listed(points, lengths).sum() == (points.score < 0.7).sum()
    assert not PointFilter(point_filter.CHECK).listed(points, lengths).any()
    assert not PointFilter(residual_above=1.0).listed(points, np.full(40, np.nan)).any()
    worse = PointFilter(precision_above=0.2).listed(points, lengths)
    assert worse.sum() == np.sum(np.nan_to_num(points.precision) > 0.2) > 5


def test_precision_is_blank_and_last_where_nobody_measured_it(panel, session):
    panel.view.sortByColumn(table_model.PRECISION, Qt.SortOrder.DescendingOrder)
    texts = shown(panel, table_model.PRECISION)
    assert texts[0] == f"{np.nanmax(session.points.precision):.2f}"
    assert texts[-8:] == [""] * 8
    assert "" not in texts[:-8]
    title = panel.table.headerData(
        table_model.PRECISION, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert "pixels of the reference" in title


def test_only_what_the_map_shows(panel, session, qtbot, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(session.layer.crs())
    x, y = session.reference_to_map(session.points.reference[:1])[0]
    panel.filtering.trigger()
    panel.filter_bar.canvas.setChecked(True)
    canvas.setExtent(QgsRectangle(x - 1, y - 1, x + 1, y + 1))
    qtbot.waitUntil(lambda: "1" in shown(panel, table_model.NUMBER) and panel.table.rowCount() < 5)


def test_what_is_not_listed_is_not_edited(panel, session, qtbot):
    session.select([1, 2])
    panel.filtering.trigger()
    panel.filter_bar.residual.setValue(2.0)
    panel.view.selectAll()
    assert session.selected() == [WORST + 1]


def test_totals_say_why_there_is_no_fit(panel, session):
    session.set_enabled(session.ids[1:], False)
    assert "1 of 40" in figures(panel)
    assert "control points" in figures(panel)
    assert shown(panel, table_model.RESIDUAL)[0] == "–"


def test_totals_warn_where_nothing_is_redundant(panel, session):
    session.model = "affine"
    session.set_enabled(session.ids[3:], False)
    assert "0 redundant" in figures(panel)
    assert "No point is redundant" in figures(panel)
    session.delete(session.ids)
    assert figures(panel).startswith("No points yet")


def test_keys_sort_and_go_back(panel, session):
    panel.view.setCurrentIndex(panel.table.index(5, table_model.SCORE))
    for descending in (False, True):
        QTest.keyClick(panel.view, Qt.Key.Key_O)
        scores = [float(text) for text in shown(panel, table_model.SCORE)]
        assert scores == sorted(scores, reverse=descending)
    session.set_enabled([1], False)
    QTest.keySequence(panel.view, QKeySequence(QKeySequence.StandardKey.Undo))
    assert session.points.enabled[session.row(1)]
    QTest.keySequence(panel.view, QKeySequence(QKeySequence.StandardKey.Redo))
    assert not session.points.enabled[session.row(1)]


def test_copied_rows_are_whole_and_have_headings(panel, session):
    session.set_enabled([session.ids[2]], False)
    session.select([session.ids[1], session.ids[2]])
    QTest.keySequence(panel.view, QKeySequence(QKeySequence.StandardKey.Copy))
    heads, *rows = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert len(heads) == panel.table.columnCount()
    assert heads[table_model.RESIDUAL]
    assert [row[table_model.NUMBER] for row in rows] == ["2", "3"]
    assert [row[table_model.ENABLED] for row in rows] == ["1", "0"]
    measured = float(np.hypot(*session.adjustment.residuals[session.row(session.ids[1])]))
    assert float(rows[0][table_model.RESIDUAL]) == pytest.approx(measured, abs=0.01)


def test_the_combo_tells_the_model_whoever_chose_it(panel, session):
    session.model = "polynomial2"
    assert panel.model_choice.value() == "polynomial2"


def test_the_tools_can_be_reached_by_tab(panel):
    for action in (panel.undo, panel.save, panel.preview, panel.filtering):
        assert panel.tools.widgetForAction(action).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_another_model(panel, session):
    panel.model_choice.set_value("similarity")
    panel.model_choice.activated.emit(panel.model_choice.currentIndex())
    assert session.model == "similarity"
    assert figures(panel).startswith(summary_line.model_name(session))


def test_menu_says_what_will_happen(panel, session):
    session.select([1])
    texts = [action.text().split("\t")[0] for action in panel.view.menu().actions() if action.text()]
    assert texts == [
        "Disable",
        "Use as check points only",
        "Copy",
        "Sort by this column",
        "Zoom to",
        "Delete",
    ]
    session.set_enabled([1], False)
    assert panel.view.menu().actions()[0].text().startswith("Enable")


def test_a_layer_that_cannot_be_edited_is_told(panel, session, qgis_iface):
    session.layer.setReadOnly(True)
    qgis_iface.messageBar().clearWidgets()
    session.select([1])
    panel.view.toggle_enabled()
    assert session.points.enabled.all()
    (message,) = qgis_iface.messageBar().items()
    assert "cannot be edited" in message.text()


def test_without_a_run_it_says_what_to_do(panel, qtbot):
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: panel.pages.currentIndex() == 0)
    assert "Register two rasters" in panel.message.text()
    assert panel.table.rowCount() == 0


def test_sorting_and_filter_are_remembered_with_the_project(panel, session, tmp_path, qtbot):
    panel.view.sortByColumn(table_model.RESIDUAL, DOWN)
    panel.filtering.trigger()
    panel.filter_bar.residual.setValue(0.1)
    before = shown(panel, table_model.NUMBER)
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    panel.filtering.trigger()
    panel.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "p.qgz"))
    qtbot.waitUntil(lambda: panel.table.rowCount() > 0)
    assert panel.filter_bar.isVisibleTo(panel)
    assert shown(panel, table_model.NUMBER) == before


def test_a_point_that_the_order_takes_away_stays_in_sight(panel, session):
    panel.resize(400, 300)
    panel.view.sortByColumn(table_model.RESIDUAL, DOWN)
    best = panel.table.ids_at([39])[0]
    session.select([best])
    session.move(best, sensed=session.points.sensed[session.row(best)] + 9)
    assert panel.table.ids_at([0]) == [best]
    assert panel.view.currentIndex().row() == 0
    assert panel.view.rowAt(5) == 0


def test_what_another_version_saved_is_noted_above_the_table(panel, session, run_result, tmp_path):
    assert not panel.notes.isVisible()
    layer = session.layer
    values = json.loads(layer.customProperty("tiepoint/record"))
    values["options"]["warp_drive"] = "<b>9</b>"
    second = add_run(_folder(tmp_path), make_points())
    second.points.setCustomProperty("tiepoint/record", json.dumps(values))
    panel._project_runs.open(second.points.id())
    assert panel.notes.isVisible()
    assert panel.notes.text() == "Options of another version were ignored: “warp_drive”."


def _folder(tmp_path):
    (tmp_path / "second").mkdir()
    return tmp_path / "second"


def test_without_a_crs_there_are_pixels_alone(panel, session):
    """The title of the column with map units was “Res. ⌖”, which few fonts have, and before that “deg”."""
    assert not panel.view.isColumnHidden(table_model.RESIDUAL_MAP)
    session.layer.setCrs(QgsCoordinateReferenceSystem())
    panel._show(None)
    panel._show(session)
    assert panel.view.isColumnHidden(table_model.RESIDUAL_MAP)
    assert not panel.view.isColumnHidden(table_model.RESIDUAL)


def test_the_figures_break_between_words_but_not_before_a_number_or_unit(panel):
    """They broke at their dots alone: eight lines in a window of 1024 px, and two rows of the table."""
    text = panel.totals.text()
    assert "RMSE\u00a0" in text
    assert "\u00a0px\u00a0· leave\u2011one\u2011out\u00a0" in text
    assert "points in use\u00a0· " in text
