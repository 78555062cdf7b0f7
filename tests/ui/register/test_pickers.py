"""The layer and band combos keep in step with the project and with each other."""

from __future__ import annotations

import pytest
from qgis.core import QgsRasterLayer
from tiepoint.ui.register.pair_widget import PairWidget
from tiepoint.ui.runs import run_record

from ..fakes import write_raster


@pytest.fixture
def widget(qtbot, project):
    widget = PairWidget()
    qtbot.addWidget(widget)
    project.layersAdded.connect(widget.layers_added)
    yield widget
    project.layersAdded.disconnect(widget.layers_added)


def bands(widget):
    return [picker.band_combo.count() for picker in (widget.reference, widget.sensed)]


def test_layers_that_come_together(widget, project, tmp_path):
    layers = [QgsRasterLayer(str(write_raster(tmp_path / f"{n}.tif")), n) for n in "ab"]
    project.addMapLayers(layers)
    assert {widget.reference.layer(), widget.sensed.layer()} == set(layers)
    assert bands(widget) == [4, 4]  # three, and their mean
    assert widget.reference.bands() == (1,)
    assert widget.sensed.band_combo.isEnabled()


def test_layers_that_come_one_by_one(widget, project, tmp_path):
    for name in "ab":
        project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / f"{name}.tif")), name))
    assert bands(widget) == [4, 4]
    assert widget.sensed.bands() == (1,)


def test_removed_layer_takes_its_bands_along(widget, pair, project):
    project.removeAllMapLayers()
    assert bands(widget) == [0, 0]
    assert widget.reference.bands() == ()


def test_removed_layer_leaves_the_other(widget, pair, project):
    widget.reference.set_layer(pair[0])
    widget.sensed.set_layer(pair[1])
    widget.sensed.set_band(3)
    project.removeMapLayer(pair[0].id())
    assert widget.sensed.layer() == pair[1]
    assert widget.sensed.band() == 3
    assert bands(widget) == [0, 4]
    assert widget.alone()


def test_new_layer_does_not_change_the_choice(widget, pair, project, tmp_path):
    widget.reference.set_layer(pair[1])
    widget.sensed.set_layer(pair[0])
    widget.sensed.set_band(2)
    project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "a.tif")), "a"))
    assert (widget.reference.layer(), widget.sensed.layer()) == (pair[1], pair[0])
    assert widget.sensed.band() == 2


def names(widget):
    return [None if layer is None else layer.name() for layer in widget.chosen.both]


def add(project, folder, *wanted, run=""):
    """Layers of these names; results of the run, if there is one."""
    layers = [QgsRasterLayer(str(write_raster(folder / f"{name}.tif")), name) for name in wanted]
    for layer in layers:
        if run:
            run_record.mark(layer, run, run_record.RASTER)
    return project.addMapLayers(layers)


@pytest.mark.parametrize("gone", [("red",), ("swir",), ("red", "swir")])
def test_no_raster_takes_the_place_of_a_removed_one(widget, pair, project, tmp_path, gone):
    """Qt chose the next in the list, also the result of the run, for the next click to register onto."""
    add(project, tmp_path, "other")
    project.removeMapLayers([layer.id() for layer in pair if layer.name() in gone])
    left = [name if name not in gone else None for name in ("red", "swir")]
    assert names(widget) == left
    add(project, tmp_path, "result", run="run")
    assert names(widget) == left
    empty = widget.reference if left[0] is None else widget.sensed
    assert empty.layer_combo.currentText() == "Choose a layer"
    assert empty.band_combo.isHidden()
    add(project, tmp_path, "new", "newer")  # the user's own
    assert names(widget) == [name or ("new", "newer")[left[0] is None and at] for at, name in enumerate(left)]


def test_a_result_alone_in_the_project_is_not_chosen(widget, project, tmp_path):
    add(project, tmp_path, "result", run="run")
    assert names(widget) == [None, None]


def test_a_side_left_empty_stays_so_in_the_project(widget, pair, project, qtbot, tmp_path):
    add(project, tmp_path, "other")
    project.removeMapLayer(pair[0].id())
    widget.remember()
    again = PairWidget()
    qtbot.addWidget(again)
    assert names(again) == ["other", "swir"]
    again.restore()
    assert names(again) == [None, "swir"]


@pytest.mark.parametrize("side", ["reference", "sensed"])
def test_the_only_empty_side_is_known(widget, pair, project, side):
    assert widget.empty_side() is None
    project.removeMapLayer(widget.chosen.on(side).id())
    assert widget.empty_side() == side
