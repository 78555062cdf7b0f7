"""An item that covers the whole map canvas, and does not move with the map."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF


class CanvasCover(QgsMapCanvasItem):
    """A subclass paints. Main thread only."""

    def __init__(self, canvas: QgsMapCanvas, height: float) -> None:
        """height: the order in which the items of a canvas are drawn, the highest last."""
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(height)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """The canvas has moved: the item always covers all of it."""
        self.prepareGeometryChange()
        self.setPos(0, 0)
        self.update()

    def take_off(self) -> None:
        """Leave the canvas, if it is still there."""
        scene = self._canvas.scene()
        if scene is not None:
            scene.removeItem(self)
