"""Whole runs onto a basemap, from the dock and from Processing, judged against the exact truth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from tiepoint.ui.processing.register import RegisterAlgorithm
from tiepoint.ui.register.registration_dock import RegistrationDock

from ..tile_server import SENSED_PIXEL, SENSED_SIZE, TRUE, errors, write_sensed

pytest.importorskip("cv2")


@pytest.fixture
def dock(qtbot, qgis_iface, real_engines, basemap, sensed):
    dock = RegistrationDock(qgis_iface, real_engines)
    qtbot.addWidget(dock)
    dock.build()
    dock.show()
    dock.form.pair.reference.set_layer(basemap)
    dock.form.pair.sensed.set_layer(sensed)
    yield dock
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
    assert report["reference"]["drawn"] == {
        "name": "Map",
        "attribution": "© the test",
        "missing": 0.0,
        "cut": False,
    }
    said = {each["code"]: each["text"] for each in report["cautions"]}
    assert "Map (© the test)" in said["drawn"]
    layers = QgsProject.instance().layerTreeRoot().children()[0].findLayers()
    assert layers[-1].name() == "Map (snapshot)"
    assert not layers[-1].isVisible()
    moved = gdal.Open(str(tmp_path / "moved.tif"))
    assert moved.GetSpatialRef().GetAuthorityCode(None) == "32631"
    assert moved.GetGeoTransform()[1] == pytest.approx(2.0, rel=0.01)


def process(engines, folder: Path, **parameters) -> tuple[dict, dict]:
    """The report and the results of tiepoint:register."""
    algorithm = RegisterAlgorithm(engines).create()
    parameters = {
        "OUTPUT": str(folder / "moved.tif"),
        "REPORT": str(folder / "report.json"),
        "SNAPSHOT": str(folder / "map.tif"),
        **parameters,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    results, good = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert good
    return json.loads((folder / "report.json").read_text(encoding="utf-8")), results


def test_a_raster_40_m_off_from_processing(real_engines, basemap, sensed, tmp_path):
    report, results = process(real_engines, tmp_path, REFERENCE=basemap.id(), SENSED=sensed.source())
    assert errors(report, tmp_path / "map.tif").max() < 0.5
    assert "drawn" in results["CAUTIONS"].split("+")


def test_the_map_is_drawn_only_where_to_match(real_engines, basemap, sensed, tmp_path):
    """A third of the raster's width; the search is as wide as for the whole."""
    left, bottom, right, top = TRUE[0] + 150, TRUE[1] - 420, TRUE[0] + 350, TRUE[1] - 160
    report, _ = process(
        real_engines,
        tmp_path,
        REFERENCE=basemap.id(),
        SENSED=sensed.source(),
        AREA=f"{left},{right},{bottom},{top} [EPSG:32631]",
    )
    size = report["reference"]["size"]
    assert size == pytest.approx([100, 130], abs=1)
    assert report["reference"]["drawn"]["cut"]
    assert report["prior"]["radius"] == pytest.approx(75, abs=1)  # px: a quarter of 300
    assert errors(report, tmp_path / "map.tif").max() < 1.0


@pytest.fixture
def bare(project, tmp_path):
    """The sensed raster without coordinates."""
    layer = QgsRasterLayer(str(write_sensed(tmp_path / "bare.tif", off=None)), "bare")
    project.addMapLayer(layer)
    return layer


def visible(share: float) -> QgsRectangle:
    """A map whose middle is off by 30 % of the raster's width and height, and `share` as large."""
    width, height = (SENSED_PIXEL * side for side in SENSED_SIZE)
    middle = QgsPointXY(TRUE[0] + 0.8 * width, TRUE[1] - 0.2 * height)
    return QgsRectangle.fromCenterAndSize(middle, share * width, share * height)


def test_a_raster_without_coordinates_about_the_map(dock, bare, qtbot, qgis_iface, tmp_path):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    canvas.setExtent(visible(1.3))
    dock.form.pair.sensed.set_layer(bare)
    assert dock.form.place.isVisible()
    assert "“bare” has no coordinates" in dock.form.place.text.text()
    report = run(dock, qtbot, tmp_path / "moved.tif")
    assert report["accepted"], report["reason"]
    assert errors(report, tmp_path / "moved_snapshot.tif").max() < 0.5


def test_a_raster_without_coordinates_from_processing(real_engines, basemap, bare, tmp_path):
    place = visible(0.8)
    corners = (place.xMinimum(), place.xMaximum(), place.yMinimum(), place.yMaximum())
    report, _ = process(
        real_engines,
        tmp_path,
        REFERENCE=basemap.id(),
        SENSED=bare.source(),
        PLACE=",".join(map(str, corners)) + " [EPSG:32631]",
        GROUND_PIXEL=2.2,
    )
    assert errors(report, tmp_path / "map.tif").max() < 0.5


def test_a_raster_without_coordinates_and_without_a_place(real_engines, basemap, bare, tmp_path):
    algorithm, context = RegisterAlgorithm(real_engines).create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {
        "REFERENCE": basemap.id(),
        "SENSED": bare.source(),
        "OUTPUT": str(tmp_path / "moved.tif"),
    }
    good, message = algorithm.checkParameterValues(parameters, context)
    assert not good
    assert "give the extent of the place" in message
