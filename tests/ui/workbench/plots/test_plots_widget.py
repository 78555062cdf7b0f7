"""The page of plots: it follows session and selection, and a click selects points."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from tiepoint.ui.project.unexplained import load_unexplained
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.plots.plots_widget import PlotsWidget

from ...fakes import write_unexplained
from ...made_runs import WORST

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(show_page, run_result):
    return show_page(PlotsWidget, (760, 300))


@pytest.fixture
def session(page):
    return page._session


def click(plot, place, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(plot, LEFT, modifier, QPoint(round(place[0]), round(place[1])))


def drag(plot, start, end):
    for act, place in ((QTest.mousePress, start), (QTest.mouseRelease, end)):
        act(plot, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(*map(round, place)))


def test_the_bar_at_the_right_holds_the_worst_point(page, session):
    plot, area = page.histogram, page.histogram._area()
    edges = plot.edges(plot.data)
    lengths = np.hypot(*session.adjustment.residuals.T)
    bar = int(np.searchsorted(edges, lengths[WORST], side="right")) - 1
    click(plot, (area.left() + (bar + 0.5) * area.width() / (len(edges) - 1), area.center().y()))
    inside = (lengths >= edges[bar]) & (lengths <= edges[bar + 1])
    assert sorted(session.selected()) == sorted(session.ids[inside].tolist())
    assert WORST + 1 in session.selected()
    assert plot.data.selected.sum() == inside.sum()  # it shows what is selected


def test_all_bars_together_are_all_enabled_points(qtbot, page, session):
    session.set_enabled([session.ids[2]], False)
    qtbot.waitUntil(lambda: not page.histogram.data.enabled[2])  # drawn after the table
    area = page.histogram._area()
    drag(page.histogram, (area.left() - 2, area.top() + 5), (area.right() + 1, area.bottom() - 5))
    assert sorted(session.selected()) == sorted(set(session.ids.tolist()) - {int(session.ids[2])})


def test_a_dot_of_the_directions_is_the_point(page, session):
    plot = page.polar
    dots = plot.dots(plot.data)
    centre = np.array([plot.width() / 2, plot.height() / 2])
    dx, dy = session.adjustment.residuals[WORST]
    assert np.sign(dots[WORST] - centre).tolist() == np.sign([dx, dy]).tolist()  # as on the map
    click(plot, dots[WORST])
    assert session.selected() == [WORST + 1]
    click(plot, (2, 2))
    assert session.selected() == []


def test_a_cell_selects_its_points_and_control_adds(page, session):
    plot = page.coverage
    dots, cells = plot.dots(plot.data), plot.data.cells
    index = cells.index_of(plot.data.places)
    in_cell = (index == index[5]).all(axis=1)
    corner = plot._on_widget(cells.outline(tuple(index[5]))[:1], plot.data)[0]
    spots = [corner + (x, y) for x in range(2, 20, 3) for y in range(2, 15, 3)]
    free = next(spot for spot in spots if np.hypot(*(dots - spot).T).min() > 10)
    click(plot, free)
    assert sorted(session.selected()) == sorted(session.ids[in_cell].tolist())
    other = int(np.flatnonzero(~in_cell)[0])
    click(plot, dots[other], Qt.KeyboardModifier.ControlModifier)
    assert set(session.selected()) > set(session.ids[in_cell].tolist())
    drag(plot, (1, 1), (plot.width() - 1, plot.height() - 1))
    assert len(session.selected()) == 40


def test_it_follows_edits_and_is_drawn_only_in_sight(page, session):
    page.hide()
    session.set_enabled([session.ids[WORST]], False)
    assert page.histogram.data.enabled[WORST]  # as before
    page.show()
    assert not page.histogram.data.enabled[WORST]
    assert page.polar.reach(page.polar.data) < 2.0
    for plot in page.plots():
        assert not plot.grab().isNull()


def test_a_selection_alone_computes_nothing_again(page, session):
    before = page.coverage.data
    session.select([session.ids[4], session.ids[7]])
    after = page.coverage.data
    assert np.flatnonzero(after.selected).tolist() == [4, 7]
    assert after.cells is before.cells
    assert after.residuals is before.residuals


def test_unexplained_places_are_hatched(page, session, run_result, tmp_path):
    plain = page.coverage.grab().toImage()
    layer = load_unexplained(write_unexplained(tmp_path / "out_control_points.gpkg"))
    run_record.mark(layer, session.record.run, run_record.UNEXPLAINED)
    QgsProject.instance().addMapLayer(layer)
    page._draw()
    assert len(page.coverage.data.unexplained) == 3
    low = page.coverage.data.unexplained[0].min(axis=0)
    assert low == pytest.approx([9.5, 15.5])  # 500100, 4999840 in pixels of 10 m
    assert page.coverage.grab().toImage() != plain


def test_side_by_side_or_one_below_the_other(page):
    tops = {page.mapFromGlobal(plot.mapToGlobal(QPoint(0, 0))).y() for plot in page.plots()}
    assert len(tops) == 1
    page.resize(300, 700)
    page.layout().activate()
    assert page._row.direction() == page._row.Direction.TopToBottom


def test_without_a_run_the_plots_are_empty(show_page):
    page = show_page(PlotsWidget)
    assert not page.isEnabled()
    for plot in page.plots():
        assert plot.data is None
        click(plot, (5, 5))
        assert not plot.grab().isNull()


def test_points_without_a_fit_do_no_harm(page, session):
    session.set_enabled(session.ids[1:].tolist(), False)
    for plot in page.plots():
        assert not plot.grab().isNull()
        plot.at(QPointF(50, 50), plot.data)


@pytest.mark.parametrize("ground", ["#323232", "#ffffff", "#707070"])
def test_words_are_legible_on_any_ground(page, ground):
    plot = page.histogram
    colours = plot.palette()
    for role in (colours.ColorRole.Base, colours.ColorRole.Text):
        colours.setColor(role, QColor(ground))
    plot.setPalette(colours)
    assert abs(plot.ink().lightness() - QColor(ground).lightness()) >= 75
