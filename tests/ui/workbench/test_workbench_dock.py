"""The workbench dock: empty until shown, follows the project, leaves nothing when unloaded."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QSize, Qt
from tiepoint.ui.runs import run_record
from tiepoint.ui.workbench.session.preview_layer import preview_of
from tiepoint.ui.workbench.workbench_dock import WorkbenchDock

from ..made_runs import WORST, add_run, make_points


@pytest.fixture
def make(qtbot, qgis_iface, project):
    docks = []

    def make(*, built=True):
        """built: with its contents, as after a run."""
        dock = WorkbenchDock(qgis_iface)
        if built:
            dock.build()
        qtbot.addWidget(dock)
        docks.append(dock)
        return dock

    yield make
    for dock in docks:
        dock.release()


def test_nothing_is_made_before_it_is_seen(make, qtbot):
    dock = make(built=False)
    qtbot.wait(50)
    assert dock.project_runs is None
    dock.show()
    assert dock.project_runs is None  # step by step, so that the window answers in between
    assert dock.widget().text() == "Opening…"
    qtbot.waitUntil(lambda: dock.project_runs is not None)
    assert dock.panel.pages.currentIndex() == 0
    assert "Register two rasters" in dock.panel.message.text()


def test_it_is_made_while_the_first_run_goes_on(make, qtbot):
    dock = make(built=False)
    dock.prepare("Reading the rasters…")
    assert dock.project_runs is None
    qtbot.waitUntil(lambda: dock.project_runs is not None)
    assert not dock.isVisible()
    dock.prepare()
    other = make(built=False)
    other.prepare()
    other.release()
    qtbot.wait(300)
    assert other.project_runs is None


def test_a_run_opens_it(make, tmp_path):
    dock = make()
    run = add_run(tmp_path, make_points(), transform="affine")
    dock.open_run(run.points)
    assert dock.isVisible()
    assert dock.project_runs.current.layer is run.points
    assert dock.panel.table.rowCount() == 40


def test_a_run_is_opened_as_soon_as_the_dock_is_built(make, tmp_path, qtbot):
    dock = make(built=False)
    run = add_run(tmp_path, make_points(), transform="affine")
    dock.open_page(run.points, "export")
    dock.open_run(run.points)
    assert dock.isVisible()
    assert dock.project_runs is None
    qtbot.waitUntil(lambda: dock.project_runs is not None and dock.project_runs.current is not None)
    assert dock.project_runs.current.layer is run.points
    assert dock.tools.currentWidget() is dock.export
    assert dock.panel.table.rowCount() == 40


def test_a_dock_released_half_built_listens_to_nothing(make, tmp_path, qtbot):
    dock = make(built=False)
    dock.open_run(add_run(tmp_path, make_points(), transform="affine").points)
    qtbot.waitUntil(lambda: hasattr(dock, "tools") and dock.tools.count() > 1)
    dock.release()
    assert dock.project_runs is None
    QgsProject.instance().clear()
    qtbot.wait(50)
    assert dock.project_runs is None


def test_tools_stand_beside_or_below_the_table(make):
    dock = make()
    dock.show()
    dock.resize(QSize(900, 300))
    assert dock.splitter.orientation() == Qt.Orientation.Horizontal
    dock.resize(QSize(320, 800))
    assert dock.splitter.orientation() == Qt.Orientation.Vertical
    assert dock.minimumWidth() <= 320
    assert dock.panel.minimumSizeHint().width() <= 320


def test_active_layer_chooses_the_run(make, tmp_path, qgis_iface):
    runs = []
    for name in "ab":
        (tmp_path / name).mkdir()
        runs.append(add_run(tmp_path / name, make_points(), transform="affine"))
    dock = make()
    dock.open_run(runs[0].points)
    dock.project_runs.open_run_of(runs[1].raster)
    assert dock.project_runs.current.layer is runs[1].points
    assert dock.panel.runs.count() == 2
    QgsProject.instance().removeMapLayer(runs[1].points.id())
    assert dock.panel.table.rowCount() == 0


def test_a_second_life_goes_on_with_unsaved_edits(make, tmp_path, qtbot):
    first = make()
    run = add_run(tmp_path, make_points(), transform="affine")
    first.open_run(run.points)
    first.project_runs.current.set_enabled([WORST + 1], False)
    preview_of(first.project_runs.current)
    first.release()
    run.points.undoStack().undo()  # nobody listens
    run.points.undoStack().redo()
    second = make()
    second.show()
    assert not second.project_runs.current.points.enabled[WORST]
    assert second.project_runs.live.stale
    qtbot.wait(50)


def test_the_users_own_map_tool_comes_back(make, tmp_path, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    dock = make()
    dock.open_run(add_run(tmp_path, make_points(), transform="affine").points)
    for first, second in ((dock.adding.button, dock.compare.buttons["swipe"]),) * 2:
        first.click()
        assert canvas.mapTool() is dock.adding.tool
        second.click()
        assert canvas.mapTool() is dock.compare.tool
        assert not dock.adding.button.isChecked()
        second.click()
        assert canvas.mapTool() is pan
    dock.compare.buttons["swipe"].click()
    dock.adding.button.click()
    dock.release()
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


def test_points_are_clicked_on_the_bare_reference(make, tmp_path):
    dock = make()
    run = add_run(tmp_path, make_points(), transform="affine")
    dock.open_run(run.points)
    dock.panel.show_preview()
    root, project = QgsProject.instance().layerTreeRoot(), QgsProject.instance()
    preview = run_record.find(dock.project_runs.current.record.run, run_record.PREVIEW)
    over = [run.raster, preview]
    reference = root.findLayer(project.mapLayersByName("red")[0].id())
    reference.setItemVisibilityChecked(False)
    dock.adding.start()
    assert reference.isVisible()
    assert not any(root.findLayer(layer.id()).isVisible() for layer in over)
    assert root.findLayer(run.points.id()).isVisible()
    project.removeMapLayer(preview.id())
    dock.adding.button.setChecked(False)
    assert root.findLayer(run.raster.id()).isVisible()
    assert not root.findLayer(project.mapLayersByName("swir")[0].id()).isVisible()  # nor was it before


def test_no_other_run_covers_the_reference_while_points_are_clicked(make, tmp_path):
    """Nor a raster of the user's above it; what lies below it stays."""
    (tmp_path / "other").mkdir()
    dock = make()
    other = add_run(tmp_path / "other", make_points(), transform="affine")
    run = add_run(tmp_path, make_points(), transform="affine")
    project, root = QgsProject.instance(), QgsProject.instance().layerTreeRoot()
    upper, lower = (QgsRasterLayer(run.raster.source(), name) for name in ("upper", "lower"))
    for layer, place in ((upper, 0), (lower, -1)):
        project.addMapLayer(layer, addToLegend=False)
        root.insertLayer(place, layer)
    over = [upper, other.points, other.residuals, run.raster]
    for layer in over:
        root.findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)
    dock.open_run(run.points)
    dock.adding.start()
    assert [layer.name() for layer in over if root.findLayer(layer.id()).isVisible()] == []
    assert all(root.findLayer(layer.id()).isVisible() for layer in (lower, run.points))
    dock.adding.button.setChecked(False)
    assert all(root.findLayer(layer.id()).isVisible() for layer in over)


def test_project_closed_with_everything_open(make, tmp_path, qtbot):
    dock = make()
    run = add_run(tmp_path, make_points(), transform="polynomial2")
    dock.open_run(run.points)
    for index in range(dock.tools.count()):
        dock.tools.setCurrentIndex(index)
        qtbot.wait(20)
    dock.panel.show_preview()
    dock.project_runs.current.set_enabled([1], False)
    dock.project_runs.current.layer.commitChanges()
    QgsProject.instance().clear()
    qtbot.wait(300)
    assert dock.project_runs.current is None
    assert dock.panel.pages.currentIndex() == 0


def test_a_comparison_starts_on_the_map_alone_and_ends_with_the_points(make, tmp_path):
    dock = make()
    run = add_run(tmp_path, make_points(), transform="affine")
    told = []
    dock.comparing.connect(told.append)
    dock.open_page(run.points, "compare")
    assert not dock.isVisible()
    assert dock.compare.mode() == "swipe"
    assert dock.compare.second.value() == "registered"
    assert told[-1] is True
    dock.open_page(run.points, "compare")  # the same button ends it
    assert dock.compare.mode() == ""
    assert told[-1] is False
    dock.open_page(run.points, "compare")
    dock.open_run(run.points)
    assert dock.isVisible()
    assert dock.compare.mode() == ""


def test_pages_open_for_measuring_and_exporting(make, tmp_path, qtbot):
    dock = make()
    run = add_run(tmp_path, make_points(), transform="affine")
    dock.open_page(run.points, "export")
    assert dock.isVisible()
    assert dock.tools.currentWidget() is dock.export
    dock.open_page(run.points, "measure")
    assert dock.tools.currentWidget() is dock.compare
    assert dock.compare.shift.busy()
    with qtbot.waitSignal(dock.compare.shift.ended, timeout=30000):
        pass
