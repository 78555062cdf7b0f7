"""The layer and band combos keep in step with the project and with each other."""

from __future__ import annotations

import pytest
from qgis.core import QgsRasterLayer
from tiepoint.ui.register.pair_widget import PairWidget

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
    widget.layers_added()
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
    assert bands(widget) == [4, 4]
    assert widget.alone()


def test_new_layer_does_not_change_the_choice(widget, pair, project, tmp_path):
    widget.reference.set_layer(pair[1])
    widget.sensed.set_layer(pair[0])
    widget.sensed.set_band(2)
    project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "a.tif")), "a"))
    assert (widget.reference.layer(), widget.sensed.layer()) == (pair[1], pair[0])
    assert widget.sensed.band() == 2
