"""“Save…” makes a temporary result permanent: files are copied, the layers show the copies."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QFileDialog
from tiepoint.ui.register.registration_dock import RegistrationDock
from tiepoint.ui.runs import run_record

from ..fakes import write_raster


@pytest.fixture
def done(qtbot, dock):
    """The dock after a run into temporary files."""
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    assert "QGIS deletes it" in dock.outcome.words()
    return dock


def told(iface):
    return " ".join(item.text() for item in iface.messageBar().items())


def save(qtbot, dock, monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dock.outcome.links()["save"].click()
    qtbot.waitUntil(lambda: not dock.listener.saving.busy())


def test_the_layers_show_the_saved_files_and_the_card_says_so(qtbot, done, monkeypatch, tmp_path):
    result = done.listener.result
    before, style = Path(result.raster.source()), result.points.renderer().classAttribute()
    save(qtbot, done, monkeypatch, tmp_path / "kept")
    assert Path(result.raster.source()) == tmp_path / "kept.tif"
    assert result.raster.isValid()
    for layer in (result.points, result.residuals):
        assert layer.source().startswith(str(tmp_path / "kept_control_points.gpkg"))
        assert layer.isValid()
    assert result.points.featureCount() == 6
    assert result.points.renderer().classAttribute() == style
    assert (tmp_path / "kept.tif").read_bytes() == before.read_bytes()
    record = run_record.read(result.points)
    assert record.raster == str(tmp_path / "kept.tif")
    assert "save" not in done.outcome.links()
    assert "folder" in done.outcome.links()
    assert "QGIS deletes it" not in done.outcome.words()


def test_points_of_another_run_are_not_replaced(qtbot, done, monkeypatch, tmp_path, qgis_iface):
    other = tmp_path / "kept_control_points.gpkg"
    other.write_bytes(b"another run's")
    save(qtbot, done, monkeypatch, tmp_path / "kept.tif")
    assert other.read_bytes() == b"another run's"
    assert not (tmp_path / "kept.tif").exists()
    assert "exists already" in told(qgis_iface)
    assert "save" in done.outcome.links()


def test_an_input_cannot_be_chosen(qtbot, done, monkeypatch, pair, tmp_path):
    before = Path(pair[0].source()).read_bytes()
    save(qtbot, done, monkeypatch, pair[0].source())
    assert Path(pair[0].source()).read_bytes() == before
    assert "save" in done.outcome.links()


def test_unsaved_edits_come_first(qtbot, done, monkeypatch, tmp_path, qgis_iface):
    points = done.listener.result.points
    points.startEditing()
    points.deleteFeature(1)
    save(qtbot, done, monkeypatch, tmp_path / "kept.tif")
    assert not (tmp_path / "kept.tif").exists()
    assert "edits that are not saved" in told(qgis_iface)
    points.rollBack()


def test_a_result_with_a_name_needs_no_saving(qtbot, dock, tmp_path):
    dock.form.options_widget.output.setFilePath(str(tmp_path / "named.tif"))
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    assert "save" not in dock.outcome.links()
    assert "folder" in dock.outcome.links()
    assert "QGIS deletes it" not in dock.outcome.words()


def test_the_card_is_there_again_with_the_project(
    qtbot, make_dock, pair, tmp_path, fake_register, qgis_iface
):
    dock = make_dock()
    dock.form.options_widget.output.setFilePath(str(tmp_path / "named.tif"))
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    said = dock.outcome.text.text()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert dock.outcome.isHidden()
    qgis_iface.messageBar().clearWidgets()
    assert project.read(str(tmp_path / "project.qgz"))
    assert dock.outcome.isHidden()  # QGIS has the window to itself while it reads
    qtbot.waitUntil(lambda: dock.outcome.kind == "success")
    assert dock.outcome.text.text() == said
    assert qgis_iface.messageBar().items() == []  # it is no news
    wanted = []
    dock.page_wanted.connect(lambda layer, page: wanted.append((layer.id(), page)))
    for name in ("compare", "measure", "export"):
        dock.outcome.links()[name].click()
    points = dock.listener.points()
    assert wanted == [(points.id(), name) for name in ("compare", "measure", "export")]
    points.setCustomProperty("tiepoint/edited", "true")
    assert "The points were edited since" in dock.outcome.words()


def test_a_dock_that_was_closed_shows_the_project_s_run_when_it_is_opened(
    qtbot, make_dock, pair, tmp_path, engines, qgis_iface
):
    dock = make_dock()
    dock.form.options_widget.output.setFilePath(str(tmp_path / "named.tif"))
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    said = dock.outcome.text.text()
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    later = RegistrationDock(qgis_iface, engines)
    qtbot.addWidget(later)
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    assert not later.built
    later.show()
    qtbot.waitUntil(lambda: later.built)
    assert later.outcome.text.text() == said
    assert later.form.pair.sensed.layer() is not None
    assert later.form.pair.sensed.layer() is dock.form.pair.sensed.layer()
    later.release()


def test_a_project_without_a_run_shows_no_card(qtbot, dock, tmp_path):
    project = QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "more.tif")), "more"))
    project.write(str(tmp_path / "project.qgz"))
    project.read(str(tmp_path / "project.qgz"))
    qtbot.wait(20)
    assert dock.outcome.isHidden()
