"""Layers, project or plugin vanish during a run: no exception, and no leftovers.

An exception in a slot fails a test by itself (pytest-qt).
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import pytest
import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer
from tiepoint.plugin import TiepointPlugin
from tiepoint.ui.runs.engine_holder import _new_engine

from .fakes import FakeEngine
from .made_runs import WORST, add_run, make_points

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture
def plugin(qtbot, qgis_iface, project, monkeypatch):
    """The whole plugin with both docks open, the workbench on a finished run in the project."""
    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    plugin = TiepointPlugin(qgis_iface)
    plugin.engines._make = FakeEngine
    plugin.initGui()
    qgis_iface.mainWindow().show()
    plugin.dock.build()
    plugin.dock.show()
    plugin.workbench.build()
    plugin.workbench.show()
    yield plugin
    qgis_iface.mainWindow().hide()
    if plugin.dock is not None:
        plugin.unload()
    qtbot.wait(50)  # what was on its way has nobody to come to


@pytest.fixture
def earlier(plugin, tmp_path, qtbot):
    """A finished run, open in the workbench, with unsaved edits and everything shown."""
    run = add_run(tmp_path, make_points(), transform="affine")
    bench = plugin.workbench
    bench.open_run(run.points)
    bench.project_runs.current.set_enabled([WORST + 1], False)
    bench.panel.show_preview()
    for index in range(bench.tools.count()):
        bench.tools.setCurrentIndex(index)
        qtbot.wait(10)
    bench.adding.start()
    bench.project_runs.current.select([1])
    return run


@pytest.fixture
def running(plugin, earlier, fake_register, qtbot):
    """A run of the same pair that waits until it is released or cancelled."""
    plugin.dock.runner._register = fake_register
    fake_register.behaviour = "wait"
    for picker, name in ((plugin.dock.form.pair.reference, "red"), (plugin.dock.form.pair.sensed, "swir")):
        picker.set_layer(QgsProject.instance().mapLayersByName(name)[0])
    plugin.dock.start()
    qtbot.waitUntil(fake_register.started.is_set)
    return fake_register


def go_on(qtbot, plugin, register, behaviour="accept"):
    with qtbot.waitSignal(plugin.dock.run_finished, timeout=10000) as signal:
        register.behaviour = behaviour
    qtbot.wait(100)
    return signal.args[0]


def test_layers_renamed(plugin, earlier, running, qtbot):
    for layer in QgsProject.instance().mapLayers().values():
        layer.setName(f"other {layer.name()}")
    assert go_on(qtbot, plugin, running).registration.accepted
    assert plugin.dock.outcome.kind == "success"
    assert plugin.workbench.project_runs.current is not None


def test_points_edited_by_others(plugin, earlier, running, qtbot):
    layer = earlier.points
    layer.changeAttributeValue(2, layer.fields().indexOf("enabled"), False)
    layer.deleteFeatures([5, 6])
    layer.deleteAttribute(layer.fields().indexOf("score"))
    qtbot.waitUntil(lambda: len(plugin.workbench.project_runs.current.points) == 38)
    layer.rollBack()
    layer.startEditing()
    layer.selectAll()
    layer.deleteSelectedFeatures()
    qtbot.waitUntil(lambda: len(plugin.workbench.project_runs.current.points) == 0)
    assert layer.commitChanges()
    count = len(QgsProject.instance().mapLayers())
    assert go_on(qtbot, plugin, running).registration.accepted
    assert len(QgsProject.instance().mapLayers()) == count + 3


@pytest.mark.parametrize("what", ["rasters", "points", "all"])
def test_layers_removed(plugin, earlier, running, qtbot, what):
    project = QgsProject.instance()
    chosen = {
        "rasters": [layer.id() for name in ("red", "swir") for layer in project.mapLayersByName(name)],
        "points": [earlier.points.id(), earlier.residuals.id()],
        "all": list(project.mapLayers()),
    }
    project.removeMapLayers(chosen[what])
    qtbot.wait(50)
    assert go_on(qtbot, plugin, running).registration.accepted
    assert plugin.dock.outcome.kind == "success"
    bench = plugin.workbench
    assert bench.project_runs.current is not None
    bench.panel.view.selectAll()
    bench.tools.setCurrentWidget(bench.compare)
    bench.compare.buttons["swipe"].click()
    qtbot.wait(50)


def test_project_closed(plugin, earlier, running, qtbot):
    with qtbot.waitSignal(plugin.dock.run_finished, timeout=10000) as signal:
        QgsProject.instance().clear()
    assert signal.args[0].cancelled
    qtbot.wait(100)
    assert not QgsProject.instance().mapLayers()
    assert not running.calls[0].outputs.raster.parent.exists()
    assert plugin.workbench.project_runs.current is None


def test_another_project_opened(plugin, earlier, running, qtbot, tmp_path):
    (tmp_path / "other").mkdir()
    path = str(tmp_path / "other" / "other.qgz")
    assert QgsProject.instance().write(path)  # with the earlier run in it
    with qtbot.waitSignal(plugin.dock.run_finished, timeout=10000) as signal:
        assert QgsProject.instance().read(path)
    assert signal.args[0].cancelled
    qtbot.waitUntil(lambda: plugin.workbench.project_runs.current is not None)
    assert len(plugin.workbench.project_runs.current.points) == 40
    assert plugin.dock.run_bar.register_button.isVisibleTo(plugin.dock)


def test_plugin_disabled(plugin, earlier, running, qtbot, tmp_path):
    bench = plugin.workbench
    bench.export.export("html", tmp_path / "report.html")
    bench.compare.surface_button.click()
    bench.panel.warp_bar.button.click()
    plugin.unload()
    assert plugin.dock is None
    qtbot.wait(100)
    assert not running.calls[0].outputs.raster.parent.exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    earlier.points.selectAll()  # nobody listens
    earlier.points.undoStack().undo()
    QgsProject.instance().clear()
    qtbot.wait(50)


def test_plugin_disabled_and_enabled(plugin, earlier, running, qtbot, qgis_iface):
    plugin.unload()
    again = TiepointPlugin(qgis_iface)
    again.initGui()
    again.workbench.build()
    again.workbench.show()
    session = again.workbench.project_runs.current
    again.unload()
    assert session.layer is earlier.points
    assert not session.points.enabled[WORST]


def alive(pid: int) -> bool:
    """Whether the process runs; a zombie does not."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("how", ["disabled", "closed and disabled"])
def test_no_process_outlives_the_plugin(plugin, qtbot, monkeypatch, tmp_path, how):
    pytest.importorskip("cv2")
    monkeypatch.setenv("TIEPOINT_PYTHON", sys.executable)
    layers = [QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name) for name in ("reference", "sensed")]
    QgsProject.instance().addMapLayers(layers)
    plugin.engines.stop()
    plugin.engines._make = _new_engine
    dock = plugin.dock
    dock.form.options_widget.method.set_value("pso-sift")
    dock.form.pair.reference.set_layer(layers[0])
    dock.form.pair.sensed.set_layer(layers[1])
    dock.form.options_widget.output.setFilePath(str(tmp_path / "moved.tif"))
    dock.run_bar.register_button.click()
    qtbot.waitUntil(lambda: dock.run_bar.note.text() == "Finding features…", timeout=30000)
    pid = plugin.engines._engine._child.ready.pid
    assert alive(pid)
    if how.startswith("closed"):
        with qtbot.waitSignal(dock.run_finished, timeout=10000):
            QgsProject.instance().clear()
    plugin.unload()
    qtbot.waitUntil(lambda: not alive(pid), timeout=5000)
    qtbot.wait(50)
    assert list(tmp_path.iterdir()) == []
