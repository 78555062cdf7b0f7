"""Rasters come into the dock by files, drops, the sample pair, and a layer's own menu."""

from __future__ import annotations

import pytest
from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMimeData, QUrl
from qgis.PyQt.QtWidgets import QFileDialog
from tiepoint.core.pair import SIDES
from tiepoint.ui import data_folders
from tiepoint.ui.common import RESOURCES

from ..fakes import write_raster


def chosen(dock):
    return [each.layer().name() for each in (dock.form.pair.reference, dock.form.pair.sensed)]


def dropped(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def layers_dropped(*layers):
    return QgsMimeDataUtils.encodeUriList([_uri(layer) for layer in layers])


def _uri(layer):
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.uri, uri.providerKey = "raster", layer.source(), "gdal"
    uri.layerId, uri.name = layer.id(), layer.name()
    return uri


@pytest.fixture(autouse=True)
def _opening_window(monkeypatch, qgis_iface):
    """QGIS's window adds what it opens to the project, and gives None for what is no raster."""

    def add(path, name):
        layer = QgsRasterLayer(path, name)
        return QgsProject.instance().addMapLayer(layer) if layer.isValid() else None

    monkeypatch.setattr(qgis_iface, "addRasterLayer", add)


@pytest.fixture
def three(project, tmp_path):
    layers = [QgsRasterLayer(str(write_raster(tmp_path / f"{n}.tif")), n) for n in ("a", "b", "c")]
    project.addMapLayers(layers)
    return layers


def test_opened_files_become_the_pair_and_the_placed_one_the_reference(
    make_dock, project, tmp_path, monkeypatch
):
    dock = make_dock()
    bare = write_raster(tmp_path / "bare.tif", origin=None, size=(40, 30))
    placed = write_raster(tmp_path / "placed.tif")
    paths = [str(bare), str(placed)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    dock.start_card.open_button.click()
    assert chosen(dock) == ["placed", "bare"]
    assert dock.form.isVisible()
    assert not dock.start_card.isVisible()
    assert dock.run_bar.register_button.isEnabled()


def test_a_second_file_is_added_to_the_first_raster(make_dock, project, tmp_path):
    dock = make_dock()
    project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "first.tif")), "first & <b>"))
    assert "first &amp; &lt;b&gt;" in dock.start_card.task.text()
    assert dock.start_card.isVisible()
    assert dock.incoming.accepts(dropped(tmp_path / "second.tif"))
    dock.incoming.drop(dropped(write_raster(tmp_path / "second.tif")))
    assert chosen(dock) == ["first & <b>", "second"]


def test_a_layer_is_dropped_on_its_side_and_else_is_moved(make_dock, three):
    dock = make_dock()
    assert chosen(dock) == ["a", "b"]
    assert dock.incoming.accepts(layers_dropped(three[2]))
    dock.incoming.drop(layers_dropped(three[2]), "reference")
    assert chosen(dock) == ["c", "b"]
    dock.incoming.drop(layers_dropped(three[0]))
    assert chosen(dock) == ["c", "a"]
    dock.incoming.drop(layers_dropped(three[2]))  # it cannot be on both sides
    assert chosen(dock) == ["a", "c"]
    dock.incoming.drop(layers_dropped(three[1], three[0]))
    assert chosen(dock) == ["b", "a"]
    assert len(QgsProject.instance().mapLayers()) == 3


def test_a_file_that_is_no_raster_changes_nothing(make_dock, three, tmp_path):
    dock = make_dock()
    text = tmp_path / "notes.txt"
    text.write_text("no raster")
    dock.incoming.drop(dropped(text))
    assert chosen(dock) == ["a", "b"]
    assert not dock.incoming.accepts(QMimeData())


def test_the_sample_is_registered_by_one_click_from_a_copy(qtbot, make_dock, project, fake_register):
    before = {path: path.read_bytes() for path in (RESOURCES / "sample").iterdir()}
    dock = make_dock()
    with qtbot.waitSignal(dock.run_finished, timeout=10000):
        dock.start_card.sample_button.click()
    assert dock.outcome.kind == "success"
    call = fake_register.calls[0]
    folder = data_folders.sample_folder()
    assert call.reference.uri == str(folder / "reference.tif")
    assert call.sensed.uri == str(folder / "sensed.tif")
    for side in SIDES.both:
        copy = folder / f"{side}.tif"
        assert copy.read_bytes() == (RESOURCES / "sample" / copy.name).read_bytes()
    assert {path: path.read_bytes() for path in (RESOURCES / "sample").iterdir()} == before


def test_a_sample_that_cannot_be_copied_is_told(make_dock, project, record_folder, fake_register):
    record_folder.parent.mkdir(parents=True)
    record_folder.write_text("a file where the folder belongs")
    dock = make_dock()
    dock.start_card.sample_button.click()
    assert dock.outcome.kind == "error"
    assert "sample pair cannot be copied" in dock.outcome.title.text()
    assert not fake_register.calls
    assert not project.mapLayers()


def test_register_onto_takes_the_only_other_raster(dock, pair):
    dock.hide()
    dock.incoming.register_onto(pair[0])
    assert chosen(dock) == ["swir", "red"]
    assert dock.isVisible()
    assert not dock.runner.busy()  # it asks for a look first


def test_register_onto_asks_where_there_are_several(make_dock, three):
    dock = make_dock()
    three[1].setName("b & b")
    menu = dock.incoming.menu(three[2], three[:2])
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Register “c” onto:", "a", "b && b", "", "Open a file…"]
    menu.actions()[2].trigger()
    assert chosen(dock) == ["b & b", "c"]


def test_register_onto_waits_for_the_other_raster(make_dock, project, tmp_path):
    dock = make_dock()
    only = QgsRasterLayer(str(write_raster(tmp_path / "only.tif")), "only")
    project.addMapLayer(only)
    dock.incoming.register_onto(only)
    assert dock.start_card.isVisible()
    project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "other.tif")), "other"))
    assert chosen(dock) == ["other", "only"]


def test_the_card_comes_back_when_a_raster_is_removed(dock, pair):
    QgsProject.instance().removeMapLayer(pair[1].id())
    assert dock.start_card.isVisible()
    assert not dock.form.isVisible()
    assert not dock.run_bar.isVisible()


def test_what_is_dropped_fills_the_side_whose_layer_was_removed(make_dock, three, project, tmp_path):
    """It was made the sensed raster, and the sensed one the reference."""
    dock = make_dock()
    assert chosen(dock) == ["a", "b"]
    project.removeMapLayer(three[0].id())
    assert not dock.run_bar.register_button.isEnabled()
    assert dock.run_bar.note.text().startswith("A raster layer is missing.")
    dock.incoming.drop(layers_dropped(three[2]))
    assert chosen(dock) == ["c", "b"]
    project.removeMapLayer(three[2].id())
    dock.incoming.drop(dropped(write_raster(tmp_path / "new.tif")))
    assert chosen(dock) == ["new", "b"]
    assert dock.run_bar.register_button.isEnabled()
