"""Names that are longer than their list is wide: shortened in the middle, whole in the tool tip."""

from __future__ import annotations

import pytest
from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QToolTip
from tiepoint.ui.choices import Choice
from tiepoint.ui.widgets.choice_combo import ChoiceCombo
from tiepoint.ui.widgets.elided_combo import ElidedCombo, LayerCombo

NAME = "S2A_20230111T105321_<b>R051</b>_T31UFT_B04"


@pytest.fixture
def combo(qtbot):
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItems([NAME, "b"])
    combo.setToolTip("The raster that is moved.")
    combo.resize(150, 24)
    combo.show()
    return combo


def tip(combo):
    """What is shown where the mouse rests."""
    place = QPoint(5, 5)
    QApplication.sendEvent(combo, QHelpEvent(QEvent.Type.ToolTip, place, combo.mapToGlobal(place)))
    return QToolTip.text()


def test_a_long_name_keeps_its_ends(combo):
    shown = combo.shown_text()
    assert "…" in shown
    assert shown[:3] == NAME[:3]
    assert shown[-3:] == NAME[-3:]
    assert combo.currentText() == NAME
    combo.resize(600, 24)
    assert combo.shown_text() == NAME
    combo.setCurrentIndex(1)
    assert combo.shown_text() == "b"


def test_the_tool_tip_has_the_whole_name_as_it_is(combo):
    text = tip(combo)
    assert text.startswith("<b>S2A_20230111T105321_&lt;b&gt;R051&lt;/b&gt;_T31UFT_B04</b>")
    assert "The raster that is moved." in text
    combo.setCurrentIndex(1)
    assert tip(combo) == "The raster that is moved."


def test_layers_and_choices_are_shortened_so(qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", NAME, "memory")
    QgsProject.instance().addMapLayer(layer)
    layers, choices = LayerCombo(), ChoiceCombo([Choice("a", NAME, "")])
    for combo in (layers, choices):
        qtbot.addWidget(combo)
        combo.resize(150, 24)
        combo.show()
        combo.grab()  # it is painted
    assert "…" in layers.shown_text()
    assert "…" in choices.shown_text()
    assert choices.minimumSizeHint().width() < 200
    assert layers.minimumSizeHint().width() < 200


@pytest.mark.parametrize("empty", ["", "None"])
def test_no_neighbour_takes_the_place_of_a_removed_layer(qtbot, project, empty):
    """Qt chose the next layer: other polygons, other heights, another mask, unseen."""
    layers = [QgsVectorLayer("Polygon?crs=EPSG:32631", name, "memory") for name in "abc"]
    project.addMapLayers(layers)
    combo = LayerCombo(QgsMapLayerProxyModel.Filter.PolygonLayer, without=layers[:1])
    qtbot.addWidget(combo)
    combo.setAllowEmptyLayer(bool(empty), empty)
    heard = []
    combo.layerChanged.connect(heard.append)
    for at, left in ((1, [layers[2]]), (2, [])):
        combo.setLayer(layers[at])
        project.removeMapLayer(layers[at].id())
        assert combo.currentLayer() is heard[-1] is None
        assert combo.shown_text() == (empty or "Choose a layer")
        assert [combo.layer(row) for row in range(bool(empty), combo.count())] == left
