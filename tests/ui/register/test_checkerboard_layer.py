"""The checkerboard from the dock: a layer in the run's group, then a picture; and what must not go wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QFileDialog
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.raster.pictures import checkerboard as core_checkerboard
from tiepoint.ui.register.registration_dock import RegistrationDock
from tiepoint.ui.register.runner import Runner

from ..small_disk import small_disk  # noqa: F401 - fixture


@pytest.fixture
def done(qtbot, dock):
    """The dock after a run."""
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    return dock


def press(qtbot, dock, name):
    """Press a button of the outcome and wait for the end; the error, or None."""
    with qtbot.waitSignal(dock.listener.checkerboard.ended, timeout=10000) as signal:
        dock.outcome.links()[name].click()
        assert not dock.outcome.links()[name].isEnabled()
    return signal.args[0]


def group():
    return QgsProject.instance().layerTreeRoot().children()[0]


def names():
    return [node.layer().name() for node in group().findLayers()]


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


def test_it_becomes_a_layer_on_top_of_the_group(qtbot, done, fake_register):
    before = names()
    assert press(qtbot, done, "checkerboard") is None
    assert names() == ["Checkerboard", *before]
    layer = group().findLayers()[0].layer()
    assert isinstance(layer, QgsRasterLayer)
    raster = fake_register.calls[0].outputs.raster
    assert layer.source() == str(raster.with_name(f"{raster.stem}_checkerboard.tif"))
    assert layer.renderer().alphaBand() == 4  # colour, as the rasters are
    assert layer.extent() == group().findLayers()[3].layer().extent()
    assert list(done.outcome.links())[-2:] == ["zoom", "png"]
    assert done.outcome.links()["png"].isEnabled()


def test_it_is_saved_as_a_picture(qtbot, done, qgis_iface, tmp_path, monkeypatch):
    press(qtbot, done, "checkerboard")
    asked = []

    def choose(_parent, _title, suggestion, _filter):
        asked.append(suggestion)
        return str(tmp_path / "picture"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    assert press(qtbot, done, "png") is None
    assert asked[0].endswith("swir_checkerboard.png")
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")
    assert QgsRasterLayer(str(tmp_path / "picture.png")).crs().authid() == "EPSG:32631"
    assert any("picture.png" in text for text in messages(qgis_iface))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    done.outcome.links()["png"].click()  # thought better of it
    assert not done.listener.checkerboard.busy()


def test_it_replaces_no_raster_of_the_run(qtbot, done, fake_register, tmp_path, monkeypatch):
    """Neither the layer nor the picture, also not the sensed raster, which the mosaic does not need."""
    sensed = Path(fake_register.calls[0].sensed.uri)
    raster = fake_register.calls[0].outputs.raster
    before = sensed.read_bytes()
    target = raster.with_name(f"{raster.stem}_checkerboard.tif")
    os.link(sensed, target)
    assert "overwrite" in press(qtbot, done, "checkerboard").message
    target.unlink()
    assert press(qtbot, done, "checkerboard") is None
    picture = tmp_path / "picture.png"
    os.link(sensed, picture)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(picture), ""))
    assert "overwrite" in press(qtbot, done, "png").message
    assert picture.read_bytes() == sensed.read_bytes() == before


def test_an_error_is_told_and_can_be_tried_again(qtbot, done, qgis_iface, monkeypatch):
    def fail(*_args, **_named):
        raise TiepointError("own_file_on_full_disk")

    with monkeypatch.context() as patch:
        patch.setattr(core_checkerboard, "write_checkerboard", fail)
        assert press(qtbot, done, "checkerboard").code == "own_file_on_full_disk"
    assert TiepointError("own_file_on_full_disk").text in messages(qgis_iface)
    assert done.outcome.links()["checkerboard"].isEnabled()
    assert press(qtbot, done, "checkerboard") is None


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL's, on closing
@pytest.mark.parametrize("what", ["checkerboard", "png"])
def test_it_says_where_nothing_can_be_written(qtbot, dock, small_disk, monkeypatch, what):  # noqa: F811
    """What was there stays."""
    dock.form.options_widget.output.setFilePath(str(small_disk.folder / "out.tif"))
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.run_bar.register_button.click()
    if what == "png":
        assert press(qtbot, dock, "checkerboard") is None
    picture = small_disk.folder / "picture.png"
    picture.write_bytes(b"an older one")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(picture), ""))
    before = small_disk.files()
    assert len(before) == (4 if what == "png" else 3)
    small_disk.end()
    error = press(qtbot, dock, what)
    assert small_disk.words in error.text
    assert small_disk.files() == before
    assert dock.outcome.links()[what].isEnabled()


@pytest.fixture
def endless(monkeypatch):
    """A mosaic that runs until it is cancelled."""

    def wait(*arguments, **_named):
        while True:
            arguments[2].check()

    monkeypatch.setattr(core_checkerboard, "write_checkerboard", wait)


@pytest.mark.usefixtures("endless")
def test_closing_the_project_cancels_it(qtbot, done, qgis_iface):
    qgis_iface.messageBar().clearWidgets()
    done.outcome.links()["checkerboard"].click()
    with qtbot.waitSignal(done.listener.checkerboard.ended, timeout=5000) as signal:
        QgsProject.instance().clear()
    assert isinstance(signal.args[0], Cancelled)
    assert not QgsProject.instance().mapLayers()
    assert messages(qgis_iface) == []


@pytest.mark.usefixtures("endless", "pair")
def test_unloading_ends_it(qtbot, qgis_iface, engines, fake_register):
    dock = RegistrationDock(qgis_iface, engines, runner=Runner(engines, fake_register))
    qtbot.addWidget(dock)
    dock.build()
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.start()
    dock.outcome.links()["checkerboard"].click()
    job = dock.listener.checkerboard._job._job
    qtbot.waitUntil(job.isActive)
    dock.release()
    assert not dock.listener.checkerboard.busy()
    assert job.isCanceled()


def test_a_layer_removed_meanwhile_gets_no_mosaic(qtbot, done):
    done.outcome.links()["checkerboard"].click()
    with qtbot.waitSignal(done.listener.checkerboard.ended, timeout=5000):
        QgsProject.instance().removeMapLayer(group().findLayers()[2].layer().id())
    assert "Checkerboard" not in names()
    for link in ("zoom", "table", "checkerboard"):  # dead objects are not touched
        done.outcome.link_activated.emit(link)
    assert not done.outcome.isVisible()
