"""The compare page: buttons, sliders, map tool, residual surface, remaining shift, removed layers."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpressionContextUtils, QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QScrollArea
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.compare.compare_widget import CompareWidget
from tiepoint.ui.workbench.session.project_runs import ProjectRuns


@pytest.fixture
def page(show_page, show_map, qgis_iface, run_result):
    show_map(run_result.raster)
    page = show_page(lambda runs: CompareWidget(runs, qgis_iface), (320, 500), run_result.points)
    page.second.set_value("registered")
    return page


def press(qtbot, page, mode):
    with qtbot.waitSignal(page.view.rendered, timeout=10000):
        page.buttons[mode].click()


def test_one_button_at_a_time_and_the_same_one_ends_it(qtbot, page):
    press(qtbot, page, "swipe")
    assert page.mode() == "swipe"
    page.buttons["diff"].click()
    assert page.mode() == "diff"
    assert [mode for mode, button in page.buttons.items() if button.isChecked()] == ["diff"]
    assert page.view.item.difference is not None
    page.buttons["diff"].click()
    assert page.mode() == ""
    assert not page.view.active()


@pytest.mark.parametrize("what", ["registered", "before", "preview"])
def test_what_lies_over_the_reference(qtbot, page, what):
    if what == "preview":
        pytest.importorskip("tiepoint.ui.workbench.session.preview_layer")
    page.second.set_value(what)
    press(qtbot, page, "swipe")
    assert page.note.text() == ""
    assert page.view.item.second is not None


def test_the_map_tool_drags_the_divider_and_is_given_back(qtbot, page, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    press(qtbot, page, "swipe")
    assert canvas.mapTool() is page.tool
    width = canvas.width()
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(width // 2, 50))
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(width // 4, 50))
    assert page.view.position == pytest.approx(0.25, abs=0.02)
    assert page.slider.value() == pytest.approx(250, abs=20)
    page.buttons["flicker"].click()
    assert canvas.mapTool() is pan
    page.buttons["flicker"].click()
    assert not page.view.active()


def test_the_slider_is_what_the_mode_needs(qtbot, page):
    press(qtbot, page, "checkerboard")
    page.slider.setValue(50)
    assert page.view.item.cell == 50
    assert "50 px" in page.slider_label.text()
    page.buttons["flicker"].click()
    page.slider.setValue(40)
    assert page.view.rate == 4.0
    page.buttons["checkerboard"].click()
    assert page.slider.value() == 50


def test_arrows_are_drawn_longer(page):
    layer = run_record.find(page._session.record.run, run_record.RESIDUALS)
    page.factor.setValue(page.factor.maximum())
    assert QgsExpressionContextUtils.layerScope(layer).variable("tiepoint_exaggeration") in ("50000", 50000)
    assert layer.name() == "Residuals (× 50000)"
    assert page.factor.label.text().endswith("50000")


def test_layers_and_project_may_go(qtbot, page, run_result):
    press(qtbot, page, "swipe")
    QgsProject.instance().removeMapLayer(page._session.record.reference_layer)
    assert not page.view.active()
    assert page.mode() == ""
    press(qtbot, page, "swipe")  # the file is still there
    QgsProject.instance().clear()
    assert not page.view.active()
    qtbot.waitUntil(lambda: not page.isEnabled(), timeout=3000)


def test_the_residual_surface_is_a_layer_of_the_run(qtbot, page, run_result):
    with qtbot.waitSignal(page.surface.ended, timeout=10000) as signal:
        page.surface_button.click()
    layer, error = signal.args
    assert error is None
    group = QgsProject.instance().layerTreeRoot().findLayer(run_result.raster.id()).parent()
    assert layer.name() in [node.name() for node in group.findLayers()]
    assert page.surface_button.isEnabled()
    assert layer.renderer().legendSymbologyItems()


def test_before_and_after_are_measured_and_drawn(qtbot, page):
    assert page.shift.table.isHidden()
    with qtbot.waitSignal(page.shift.ended, timeout=60000) as signal:
        page.shift.button.click()
        assert page.shift.cancel_button.isVisibleTo(page)
    measured, error = signal.args
    assert error is None
    # Noise that has nothing in common: no arrows, and it is said.
    assert measured.figures["after"]["places"] <= 0.1 * measured.figures["after"]["tried"]
    assert "no georeferencing" in page.shift.note.text()
    assert page.shift.cells["before", "median"].text() == "–"
    assert not page.shift.busy()


def test_measuring_can_be_cancelled_and_left(qtbot, page):
    page.shift.button.click()
    with qtbot.waitSignal(page.shift.ended, timeout=10000) as signal:
        page.shift.cancel_button.click()
    assert signal.args[0] is None
    assert page.shift.button.isVisibleTo(page)
    page.shift.button.click()
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not page.shift.busy(), timeout=10000)


def test_released_while_everything_is_under_way(qtbot, run_result, qgis_iface):
    project_runs = ProjectRuns()
    project_runs.open(run_result.points.id())
    page = CompareWidget(project_runs, qgis_iface)
    page.second.set_value("registered")
    page.buttons["flicker"].click()
    page.surface_button.click()
    page.shift.button.click()
    count = len(QgsProject.instance().mapLayers())
    page.release()
    project_runs.release()
    page.deleteLater()
    qtbot.wait(300)
    assert len(QgsProject.instance().mapLayers()) == count
    assert page.view.item is None


def test_the_page_fits_a_narrow_dock(page):
    assert page.findChild(QScrollArea).widget().minimumSizeHint().width() <= 250
