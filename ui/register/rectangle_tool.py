"""A rectangle on the map: drawn with QGIS's own tool, and shown until another one is drawn."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..widgets.lent_tool import LentTool

_LINE = QColor(230, 97, 0)
_FILL = QColor(230, 97, 0, 30)


class RectangleTool(QObject):
    """The user's own map tool comes back as soon as a rectangle is drawn."""

    drawn = pyqtSignal()
    drawing_changed = pyqtSignal(bool)  # whether the tool is on the canvas

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rectangle = QgsRectangle()
        self.crs = QgsCoordinateReferenceSystem()  # of the rectangle
        self._canvas = canvas
        self._visible = False
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(_LINE)
        self._band.setFillColor(_FILL)
        self._band.setWidth(2)
        self._tool = QgsMapToolExtent(canvas)
        self._tool.extentChanged.connect(self._extent_changed)
        self._tool.deactivated.connect(self._deactivated)
        self._lent = LentTool(canvas, self._tool)
        canvas.destinationCrsChanged.connect(self._draw)

    def set_drawing(self, drawing: bool) -> None:
        """Put the tool on the canvas, or the user's tool back."""
        if drawing:
            self._lent.take()
        else:
            self._lent.give_back()

    def show(self, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Take over a rectangle; crs: of its coordinates."""
        self.rectangle, self.crs = rectangle, crs
        self._draw()

    def set_visible(self, visible: bool) -> None:
        """Whether the rectangle is shown on the map."""
        self._visible = visible
        self._draw()

    def release(self) -> None:
        """Remove everything from the canvas."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._tool.deactivated.disconnect(self._deactivated)
        self._lent.release()
        self._canvas.scene().removeItem(self._band)

    def _extent_changed(self, rectangle: QgsRectangle) -> None:
        if rectangle.isEmpty():  # a click, or the end of the tool
            return
        self.rectangle = QgsRectangle(rectangle)
        self.crs = self._canvas.mapSettings().destinationCrs()
        self._lent.give_back()
        self._draw()
        self.drawn.emit()

    def _deactivated(self) -> None:
        self.drawing_changed.emit(False)

    def _draw(self) -> None:
        shown = self._visible and not self.rectangle.isEmpty()
        geometry = QgsGeometry.fromRect(self.rectangle) if shown else QgsGeometry()
        self._band.setToGeometry(geometry, self.crs)
        self._band.setVisible(shown)
