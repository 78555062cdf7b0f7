"""The whole path: two layers, the dock's button, the engine, the layers on the map."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from tiepoint.ui.register.registration_dock import RegistrationDock
from tiepoint.ui.runs.engine_holder import EngineHolder

pytest.importorskip("cv2")

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture
def dock(qtbot, qgis_iface, project, monkeypatch):
    """A dock with an engine of its own on the Python of these tests, and the sample pair."""
    monkeypatch.setenv("TIEPOINT_PYTHON", sys.executable)
    layers = [QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name) for name in ("reference", "sensed")]
    project.addMapLayers(layers)
    engines = EngineHolder()
    dock = RegistrationDock(qgis_iface, engines)
    qtbot.addWidget(dock)
    dock.build()
    dock.show()
    dock.form.pair.reference.set_layer(layers[0])
    dock.form.pair.sensed.set_layer(layers[1])
    yield dock
    dock.release()
    engines.stop()


def test_sample_pair(dock, qtbot, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "moved.tif"))
    dock.form.advanced.report.setChecked(True)
    with qtbot.waitSignal(dock.run_finished, timeout=600000) as signal:
        dock.run_bar.register_button.click()
    assert signal.args[0].registration is not None, signal.args[0]
    assert dock.outcome.kind == "success"
    assert {"compare", "table", "zoom", "checkerboard", "folder"} <= set(dock.outcome.links())

    report = json.loads((tmp_path / "moved_report.json").read_text(encoding="utf-8"))
    truth = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
    corners = np.array([[0, 0, 1], [239, 0, 1], [0, 239, 1], [239, 239, 1]], dtype=float).T
    found, exact = (
        np.array(matrix) @ corners
        for matrix in (report["transform"]["sensed_to_reference"], truth["sensed_to_reference"])
    )
    assert np.abs(found[:2] / found[2] - exact[:2] / exact[2]).max() < 0.5

    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()[0].findLayers()]
    assert names[0] == "Control points"
    assert names[-1] == "sensed (registered)"  # above it, where there are any, the unexplained places
    points, *_, raster = QgsProject.instance().layerTreeRoot().children()[0].findLayers()
    assert points.layer().featureCount() == report["control_points"] + report["check_points"]
    assert raster.layer().extent() == QgsProject.instance().mapLayersByName("reference")[0].extent()


def test_cancel_in_the_engine_leaves_no_file(dock, qtbot, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "moved.tif"))
    dock.run_bar.register_button.click()
    qtbot.waitUntil(lambda: dock.run_bar.note.text() == "Finding features…", timeout=600000)
    with qtbot.waitSignal(dock.run_finished, timeout=60000) as signal:
        dock.run_bar.cancel_button.click()
    assert signal.args[0].cancelled
    assert list(tmp_path.iterdir()) == []
