"""Processing's dialogs show labels and begin with two rasters; scripts keep the values and name both."""

from __future__ import annotations

import pytest
from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import QgsProcessingParameterRasterLayer, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialog
from tiepoint.ui.choices import transforms
from tiepoint.ui.processing.register_parameters import enum_parameter, inputs, suggest_pair

from ..fakes import write_raster


@pytest.fixture
def parameter():
    return enum_parameter("TRANSFORM", "Transform", transforms(), "auto")


def test_labels_are_shown_and_values_returned(qtbot, parameter):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    wrapper = WidgetWrapperFactory.create_wrapper(parameter, dialog)
    assert wrapper.widget.currentText() == "Automatic"
    assert wrapper.value() == "auto"
    wrapper.setValue("affine")
    assert wrapper.widget.currentText() == "Affine"
    assert wrapper.parameterValue() == "affine"
    changed = []
    wrapper.widgetValueHasChanged.connect(changed.append)
    wrapper.widget.set_value("projective")
    assert len(changed) == 1
    shown = [wrapper.widget.itemText(i) for i in range(wrapper.widget.count())]
    assert not set(shown) & {choice.value for choice in transforms()}


def test_scripts_keep_the_values(parameter):
    assert parameter.options() == [choice.value for choice in transforms()]
    assert parameter.checkValueIsAcceptable("affine")
    assert not parameter.checkValueIsAcceptable("Affine")


def test_a_dialog_begins_with_two_rasters_and_a_script_with_none(project, tmp_path):
    names = ("west", "east", "Atlas")
    layers = {name: QgsRasterLayer(str(write_raster(tmp_path / f"{name}.tif")), name) for name in names}
    project.addMapLayers(list(layers.values()))
    found = {parameter.name(): parameter for parameter in inputs()}
    first, second = (found[name] for name in ("REFERENCE", "SENSED"))
    assert first.defaultValueForGui() == layers["Atlas"].id()
    assert second.defaultValueForGui() == layers["east"].id()
    assert first.defaultValue() is None
    assert second.defaultValue() is None


def test_one_raster_is_not_offered_twice(project, tmp_path):
    project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "one.tif")), "one"))
    both = [QgsProcessingParameterRasterLayer(name, name) for name in ("A", "B")]
    suggest_pair(*both)
    assert [each.guiDefaultValueOverride() for each in both] == [None, None]
