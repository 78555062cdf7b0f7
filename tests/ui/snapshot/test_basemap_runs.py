"""Whole runs onto a basemap, from the dock and from Processing, judged against the exact truth."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject
from tiepoint.ui.processing.register import RegisterAlgorithm
from tiepoint.ui.register.registration_dock import RegistrationDock
from tiepoint.ui.register.runner import Runner
from tiepoint.ui.runs.engine_holder import EngineHolder

from ..tile_server import errors

pytest.importorskip("cv2")


@pytest.fixture
def real_engines(monkeypatch):
    monkeypatch.setenv("TIEPOINT_PYTHON", sys.executable)
    engines = EngineHolder()
    yield engines
    engines.stop()


@pytest.fixture
def dock(qtbot, qgis_iface, real_engines, basemap, sensed):
    dock = RegistrationDock(qgis_iface, Runner(real_engines))
    qtbot.addWidget(dock)
    dock.show()
    dock.form.pair.reference.set_layer(basemap)
    dock.form.pair.sensed.set_layer(sensed)
    yield dock
    dock._runner.stop()
    dock.release()


def run(dock, qtbot, output: Path) -> dict:
    dock.form.options_widget.output.setFilePath(str(output))
    dock.form.advanced.report.setChecked(True)
    with qtbot.waitSignal(dock.run_finished, timeout=600000) as signal:
        dock.run_bar.register_button.click()
    assert signal.args[0].registration is not None, signal.args[0]
    return signal.args[0].registration.report


def test_a_raster_40_m_off_from_the_dock(dock, qtbot, tmp_path):
    report = run(dock, qtbot, tmp_path / "moved.tif")
    assert report["accepted"], report["reason"]
    snapshot = tmp_path / "moved_snapshot.tif"
    assert errors(report, snapshot).max() < 0.5
    assert report["reference"]["source"] == str(snapshot)
    assert report["reference"]["drawn"] == {"name": "Map", "attribution": "© the test", "missing": 0.0}
    said = {each["code"]: each["text"] for each in report["cautions"]}
    assert "Map (© the test)" in said["drawn_reference"]
    layers = QgsProject.instance().layerTreeRoot().children()[0].findLayers()
    assert layers[-1].name() == "Map (snapshot)"
    assert not layers[-1].isVisible()
    moved = gdal.Open(str(tmp_path / "moved.tif"))
    assert moved.GetSpatialRef().GetAuthorityCode(None) == "32631"
    assert moved.GetGeoTransform()[1] == pytest.approx(2.0, rel=0.01)


def test_a_raster_40_m_off_from_processing(real_engines, basemap, sensed, tmp_path):
    algorithm = RegisterAlgorithm(real_engines).create()
    parameters = {
        "REFERENCE": basemap.id(),
        "SENSED": sensed.source(),
        "OUTPUT": str(tmp_path / "moved.tif"),
        "REPORT": str(tmp_path / "report.json"),
        "SNAPSHOT": str(tmp_path / "map.tif"),
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    results, good = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert good
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert errors(report, tmp_path / "map.tif").max() < 0.5
    assert "drawn_reference" in results["CAUTIONS"].split("+")
