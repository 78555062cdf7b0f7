"""Where to match: the whole overlap, the visible map, a rectangle drawn on it, or polygons."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...core.chosen_area import rectangle_in
from ...core.errors import TiepointError
from .. import settings
from ..choices import Choice
from ..common import rounded_text, tr
from ..runs.layer_areas import polygons_text, rectangle_text
from ..widgets.choice_combo import ChoiceCombo
from ..widgets.elided_combo import LayerCombo
from ..widgets.labels import PlainLabel
from .rectangle_tool import RectangleTool

EVERYWHERE, MAP, RECTANGLE, POLYGONS = "", "map", "rectangle", "polygons"


def _choices() -> list[Choice]:
    return [
        Choice(EVERYWHERE, tr("Whole overlap"), tr("Wherever the two rasters overlap.")),
        Choice(MAP, tr("Visible map"), tr("Only what the map shows when the run starts.")),
        Choice(RECTANGLE, tr("Drawn rectangle"), tr("Only inside a rectangle that you draw on the map.")),
        Choice(POLYGONS, tr("Polygon layer"), tr("Only inside the polygons of a layer.")),
    ]


class WhereWidget(QWidget):
    """A field, and below it what the choice needs. The sensed raster is warped as a whole in any case."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None) -> None:
        """canvas: None = neither the visible map nor a drawn rectangle is offered."""
        super().__init__(parent)
        self._canvas = canvas
        offered = _choices() if canvas is not None else [_choices()[0], _choices()[3]]
        self.choice = ChoiceCombo(
            offered,
            tr("Where control points are sought. The figures hold there; the whole raster is warped."),
        )
        self.tool = None if canvas is None else RectangleTool(canvas, self)
        self.draw = QToolButton()
        self.draw.setText(tr("Draw"))
        self.draw.setCheckable(True)
        self.draw.setToolTip(tr("Drag a rectangle on the map."))
        self.size = PlainLabel()
        self.layer = LayerCombo(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setToolTip(tr("Only what lies inside the polygons of this layer is matched."))
        self.selected = QCheckBox(tr("Only selected features"))
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._chosen)
        self.layer.layerChanged.connect(self._layer_chosen)
        self.selected.toggled.connect(lambda _on: self.changed.emit())
        if self.tool is not None:
            self.draw.toggled.connect(self.tool.set_drawing)
            self.tool.drawing_changed.connect(self.draw.setChecked)
            self.tool.drawn.connect(self._drawn)
        self._show()

    def _lay_out(self) -> None:
        self._rectangle_row, self._polygon_row = QWidget(), QWidget()
        row = QHBoxLayout(self._rectangle_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.draw)
        row.addWidget(self.size, 1)
        column = QVBoxLayout(self._polygon_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.layer)
        column.addWidget(self.selected)
        field = QVBoxLayout(self)
        field.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choice, self._rectangle_row, self._polygon_row):
            field.addWidget(widget)
        self.setFocusProxy(self.choice)  # of the label's mnemonic

    def area(self) -> str:
        """The option `area`. Raises TiepointError where the choice lacks its rectangle or its polygons."""
        choice = self.choice.value()
        if choice == MAP and self._canvas is not None:
            shown = self._canvas.mapSettings()
            return rectangle_text(shown.visibleExtent(), shown.destinationCrs())  # around a turned map
        if choice == RECTANGLE and self.tool is not None:
            return rectangle_text(self.tool.rectangle, self.tool.crs)
        if choice == POLYGONS:
            return polygons_text(self.layer.currentLayer(), only_selected=self.selected.isChecked())
        return ""

    def problem(self) -> TiepointError | None:
        """Why a run cannot start with the choice; polygons are not written for it."""
        try:
            if self.choice.value() == POLYGONS:
                layer = self.layer.currentLayer()
                if not isinstance(layer, QgsVectorLayer):
                    raise TiepointError("area_layer_missing")
            else:
                self.area()
        except TiepointError as problem:
            return problem
        return None

    def match_everywhere(self) -> None:
        """Choose the whole overlap."""
        self.choice.set_value(EVERYWHERE)

    def remember(self) -> None:
        """Save the choice in the project."""
        layer = self.layer.currentLayer()
        text = "" if self.tool is None or self.tool.rectangle.isEmpty() else self._drawn_text()
        for key, value in (
            ("where", self.choice.value()),
            ("area_rectangle", text),
            ("area_layer", "" if layer is None else layer.id()),
            ("area_selected", str(self.selected.isChecked()).lower()),
        ):
            settings.write_project(key, value)

    def restore(self) -> None:
        """Take over the choice saved in the project, as far as it can be read."""
        if self.tool is not None:
            self.tool.show(*_rectangle(settings.read_project("area_rectangle")))
        layer = QgsProject.instance().mapLayer(settings.read_project("area_layer"))
        if isinstance(layer, QgsVectorLayer):
            self.layer.setLayer(layer)
        self.selected.setChecked(settings.read_project("area_selected") == "true")
        self.choice.set_value(settings.read_project("where"))
        self._show()

    def release(self) -> None:
        """The plugin is being unloaded: leave the map as it was."""
        if self.tool is not None:
            self.tool.release()
            self.tool = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_rectangle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_rectangle()

    def _drawn_text(self) -> str:
        return "" if self.tool is None else rectangle_text(self.tool.rectangle, self.tool.crs)

    def _chosen(self) -> None:
        self._show()
        wanting = self.tool is not None and self.tool.rectangle.isEmpty()
        if self.choice.value() == RECTANGLE and wanting and self.isVisible():
            self.draw.setChecked(True)  # what the user wants next
        elif self.choice.value() != RECTANGLE:
            self.draw.setChecked(False)
        self.changed.emit()

    def _layer_chosen(self, *_: object) -> None:
        self.changed.emit()

    def _drawn(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        choice = self.choice.value()
        self._rectangle_row.setVisible(choice == RECTANGLE)
        self._polygon_row.setVisible(choice == POLYGONS)
        if self.tool is not None:
            self.size.setText(_size_text(self.tool.rectangle, self.tool.crs) or tr("Drag it on the map"))
        self._show_rectangle()

    def _show_rectangle(self) -> None:
        if self.tool is not None:
            self.tool.set_visible(self.choice.value() == RECTANGLE and self.isVisible())


def _rectangle(text: str) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
    """The rectangle that `remember` saved; an empty one for any other text."""
    try:
        found = rectangle_in(text)
    except TiepointError:  # edited by hand
        found = None
    if found is None:
        return QgsRectangle(), QgsCoordinateReferenceSystem()
    return QgsRectangle(*found.bounds), QgsCoordinateReferenceSystem(found.crs)


def _size_text(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """E.g. “1.2 km × 900.0 m”; "" for an empty one."""
    if rectangle.isEmpty():
        return ""
    sides = rectangle.width(), rectangle.height()
    if not crs.isValid():
        return " × ".join(rounded_text(side, 6) for side in sides)
    decimals = 4 if crs.isGeographic() else 1
    return " × ".join(QgsUnitTypes.formatDistance(side, decimals, crs.mapUnits()) for side in sides)
