"""Every kind of export from the page, in the background; each file is opened with another library."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog, QScrollArea
from tiepoint.ui.workbench.export import export_catalogue
from tiepoint.ui.workbench.export.export_widget import ExportWidget
from tiepoint.ui.workbench.session.measured_shift import MeasuredShift


@pytest.fixture
def page(show_page, qgis_iface, run_result):
    return show_page(lambda runs: ExportWidget(runs, qgis_iface), (320, 600), run_result.points)


def export(qtbot, page, kind, path):
    with qtbot.waitSignal(page.ended, timeout=30000) as signal:
        page.export(kind, path)
    return signal.args


@pytest.mark.parametrize("kind", export_catalogue.kinds(), ids=lambda kind: kind.key)
def test_every_kind_is_written(qtbot, page, tmp_path, kind):
    path = tmp_path / f"x{kind.suffix}"
    written, error = export(qtbot, page, kind.key, path)
    if kind.key == "arosics":  # the sensed raster of this run has no place on the map
        assert "georeferenced" in error.message
        assert "georeferenced" in page.note.text()
        assert not path.exists()
        return
    assert error is None
    assert written == path
    assert path.stat().st_size > 0
    assert "Written" in page.note.text()
    assert page.folder_button.isVisibleTo(page)
    assert not page.progress.isVisibleTo(page)


@pytest.mark.parametrize("kind", export_catalogue.kinds(), ids=lambda kind: kind.key)
def test_no_kind_replaces_a_raster_of_the_run(qtbot, page, kind):
    sensed = Path(page._session.record.sensed.uri)
    before = sensed.read_bytes()
    written, error = export(qtbot, page, kind.key, sensed)
    assert written is None
    if kind.key != "arosics":  # refused for want of coordinates
        assert "overwrite" in error.message
        assert sensed.name in page.note.text()
    assert sensed.read_bytes() == before


def test_no_export_replaces_what_a_layer_of_a_run_shows(qtbot, page, run_result):
    """Before, the layer went on with a file that was gone, and later edits with it."""
    package = Path(run_result.points.source().split("|")[0])
    before = package.read_bytes()
    written, error = export(qtbot, page, "gpkg", package)
    assert (written, error.code) == (None, "export_onto_result")
    assert "Control points" in page.note.text()
    assert package.read_bytes() == before


def test_no_geopackage_is_exported_that_qgis_cannot_open(qtbot, page, tmp_path):
    written, error = export(qtbot, page, "gpkg", tmp_path / "my%20points.gpkg")
    assert (written, error.code) == (None, "name_with_percent")
    assert "%20" in page.note.text()
    assert not list(tmp_path.glob("my*"))
    assert export(qtbot, page, "csv", tmp_path / "my%20points.csv")[1] is None


def test_a_layer_of_an_exported_file_shows_the_new_one(qtbot, page, tmp_path):
    path, session = tmp_path / "mine.gpkg", page._session
    export(qtbot, page, "gpkg", path)
    mine = QgsProject.instance().addMapLayer(
        QgsVectorLayer(f"{path}|layername=control_points", "mine", "ogr")
    )
    count = mine.featureCount()
    with session._editing("delete"):
        session.layer.deleteFeature(int(session.ids[0]))
    assert export(qtbot, page, "gpkg", path)[1] is None
    assert mine.featureCount() == len(list(mine.getFeatures())) == count - 1
    mine.startEditing()
    mine.deleteFeature(2)
    written, error = export(qtbot, page, "gpkg", path)
    assert (written, error.code) == (None, "replaced_layer_edited")
    mine.rollBack()


def test_points_keep_what_was_edited(qtbot, page, tmp_path):
    session = page._session
    session.set_enabled([int(session.ids[3])], on=False)
    session.set_check([int(session.ids[4])], on=True)
    for kind, path in (("gpkg", tmp_path / "p.gpkg"), ("csv", tmp_path / "p.csv")):
        assert export(qtbot, page, kind, path)[1] is None
    rows = list(csv.DictReader((tmp_path / "p.csv").open(encoding="utf-8")))
    assert [row["id"] for row in rows if row["enabled"] == "0"] == ["4"]
    assert [row["id"] for row in rows if row["check_only"] == "1"] == ["5"]
    layer = QgsVectorLayer(f"{tmp_path / 'p.gpkg'}|layername=residuals", "r", "ogr")
    assert layer.featureCount() == len(session.points)


def test_the_raster_takes_the_grid_and_resampling_of_the_page(qtbot, page, tmp_path):
    page.grid.set_value("sensed")
    page.resampling.set_value("cubic")
    assert export(qtbot, page, "raster", tmp_path / "r.tif")[1] is None
    pixel = gdal.Open(str(tmp_path / "r.tif")).GetGeoTransform()[1]
    assert pixel == pytest.approx(10 * np.hypot(0.95, 0.1), rel=0.01)


def test_the_raster_in_another_format_and_compression(qtbot, page, tmp_path):
    page.compression.set_value("lzw")
    assert export(qtbot, page, "raster", tmp_path / "r.tif")[1] is None
    assert gdal.Open(str(tmp_path / "r.tif")).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert export(qtbot, page, "raster", tmp_path / "r.img")[1] is None
    same = [gdal.Open(str(tmp_path / name)).ReadRaster() for name in ("r.tif", "r.img")]
    assert same[0] == same[1]


def test_the_report_knows_what_was_measured(qtbot, page, tmp_path):
    figures = {"after": {"median": 0.21, "rmse": 0.3, "p90": 0.4, "places": 9, "tried": 10}}
    page._measured = lambda: MeasuredShift(figures)
    export(qtbot, page, "html", tmp_path / "r.html")
    assert "median 0.21 px" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_dialog_gives_the_name_its_suffix(qtbot, page, tmp_path, monkeypatch):
    asked = []

    def choose(_parent, _title, suggestion, pattern):
        asked.append(suggestion)
        return str(tmp_path / "mine"), pattern

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(page.ended, timeout=20000) as signal:
        page.buttons["geojson"].click()
    assert signal.args[0] == tmp_path / "mine.geojson"
    assert asked[0].endswith("swir_control_points.geojson")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.buttons["csv"].click()
    assert not page.busy()


def test_calls_go_to_the_clipboard(page):
    page.buttons["python"].click()
    assert "processing.run" in QgsApplication.clipboard().text()
    page.buttons["json"].click()
    assert json.loads(QgsApplication.clipboard().text())["inputs"]["REFERENCE"].endswith("red.tif")
    page.buttons["command"].click()
    assert QgsApplication.clipboard().text().startswith("qgis_process run")


def test_without_a_fit_nothing_is_written(qtbot, page, tmp_path):
    page._session.set_enabled(page._session.ids.tolist(), on=False)
    path, error = export(qtbot, page, "raster", tmp_path / "r.tif")
    assert path is None
    assert error.message in page.note.text()
    assert not (tmp_path / "r.tif").exists()


def test_a_project_that_goes_cancels_the_export(qtbot, page, tmp_path):
    page.export("pdf", tmp_path / "r.pdf")
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not page.busy(), timeout=10000)
    qtbot.waitUntil(lambda: not page.isEnabled(), timeout=3000)
    assert not list(tmp_path.glob(".r*"))


def test_the_page_fits_a_narrow_dock(page):
    assert page.findChild(QScrollArea).widget().minimumSizeHint().width() <= 250


@pytest.mark.parametrize(
    "report",
    [
        "no json",
        "[]",
        '{"seconds": 4, "versions": "x", "keypoints": 5}',
        '{"run": "another", "device": "of it"}',
    ],
)
def test_a_report_that_is_not_the_runs_own_does_no_harm(qtbot, page, tmp_path, report):
    (tmp_path / "out_report.json").write_text(report)
    written, error = export(qtbot, page, "html", tmp_path / "x.html")
    assert (written, error) == (tmp_path / "x.html", None)
    assert "of it" not in written.read_text(encoding="utf-8")
