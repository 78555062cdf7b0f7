"""Where to match, in the dock: each choice as an option, the drawn rectangle, what the project keeps."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from tiepoint.core.chosen_area import rectangle_in
from tiepoint.core.errors import TiepointError
from tiepoint.ui.register.mask_picker import MaskPicker
from tiepoint.ui.register.where_widget import MAP, POLYGONS, RECTANGLE, WhereWidget

from ..vector_layers import polygon_layer

SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"


@pytest.fixture
def canvas(qtbot, project):
    canvas = QgsMapCanvas()
    canvas.resize(400, 200)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(500000, 5000000, 500400, 5000200))
    qtbot.addWidget(canvas)
    return canvas


@pytest.fixture
def where(qtbot, canvas):
    widget = WhereWidget(canvas)
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    widget.release()


def drawn(where, *bounds):
    where.tool._tool.extentChanged.emit(QgsRectangle(*bounds))


def test_everywhere_is_the_default(where):
    assert where.area() == ""
    assert where.problem() is None


def test_the_visible_map_is_that_of_the_moment(where, canvas):
    where.choice.set_value(MAP)
    canvas.setExtent(QgsRectangle(600000, 5000000, 600400, 5000200))
    found = rectangle_in(where.area())
    assert found.crs == "EPSG:32633"
    shown = canvas.mapSettings().visibleExtent()
    assert shown.contains(QgsRectangle(600000, 5000000, 600400, 5000200))
    assert QgsRectangle(*found.bounds) == shown
    canvas.setRotation(90)
    assert rectangle_in(where.area()).bounds[3] - found.bounds[3] > 50  # what was its width


def test_a_rectangle_is_drawn_shown_and_kept_in_its_crs(where, canvas, qtbot):
    own = QgsMapToolPan(canvas)
    canvas.setMapTool(own)
    where.choice.set_value(RECTANGLE)
    assert canvas.mapTool() is where.tool._tool  # nothing is drawn yet
    assert where.draw.isChecked()
    assert where.problem().code == "area_not_drawn"
    with qtbot.waitSignal(where.changed):
        drawn(where, 500010, 5000020, 500110, 5000080)
    assert canvas.mapTool() is own
    assert not where.draw.isChecked()
    assert where.size.text() == "100.0 m × 60.0 m"
    assert where.tool._band.isVisible()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert rectangle_in(where.area()).bounds == (500010, 5000020, 500110, 5000080)
    assert where.tool._band.asGeometry().boundingBox().xMaximum() < 20  # degrees
    where.choice.set_value(MAP)
    assert not where.tool._band.isVisible()
    where.choice.set_value(RECTANGLE)
    assert canvas.mapTool() is own  # it is still there


def test_the_rectangle_is_hidden_with_the_dock(where):
    where.choice.set_value(RECTANGLE)
    drawn(where, 0, 0, 1, 2)
    where.hide()
    assert not where.tool._band.isVisible()
    where.show()
    assert where.tool._band.isVisible()


def test_a_layer_of_polygons(where):
    where.choice.set_value(POLYGONS)
    assert where.problem().code == "area_layer_missing"
    layer = polygon_layer(SQUARE)
    assert where.problem() is None
    assert where.area().endswith("|layername=polygons")
    where.selected.setChecked(True)
    with pytest.raises(TiepointError, match="selected"):
        where.area()
    layer.selectAll()
    assert where.area()


def test_the_project_keeps_the_choice(where, canvas, qtbot):
    where.choice.set_value(RECTANGLE)
    drawn(where, 500010, 5000020, 500110.25, 5000080)
    layer = polygon_layer(SQUARE)
    where.layer.setLayer(layer)
    where.remember()
    other = WhereWidget(canvas)
    qtbot.addWidget(other)
    other.restore()
    assert other.area() == where.area()
    assert other.layer.currentLayer() is layer
    QgsProject.instance().writeEntry("tiepoint", "/area_rectangle", "4,0,3,1")  # edited by hand
    other.restore()
    assert other.problem().code == "area_not_drawn"
    other.match_everywhere()
    assert other.area() == ""
    other.release()


def test_without_a_canvas_only_layers_are_offered(qtbot, project):
    where = WhereWidget()
    qtbot.addWidget(where)
    assert [where.choice.itemData(index) for index in range(where.choice.count())] == ["", POLYGONS]
    where.restore()
    assert where.area() == ""


def test_no_mask_is_the_default_and_the_project_keeps_one(qtbot, project):
    layer = polygon_layer(SQUARE)
    picker, other = MaskPicker("sensed_mask", ""), MaskPicker("sensed_mask", "")
    for each in (picker, other):
        qtbot.addWidget(each)
    assert picker.mask() == ""
    picker.setLayer(layer)
    assert picker.mask()
    picker.remember()
    other.restore()
    assert other.currentLayer() is layer
