"""The map tool that drags the divider of a swipe."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal

from .compare_view import SWIPE


class SwipeTool(QgsMapTool):
    """A press or drag moves the divider there; wheel and middle button move the map as usual."""

    moved = pyqtSignal(float)  # share of the width, or height, of the canvas

    def __init__(self, canvas: QgsMapCanvas, mode: Callable[[], str]) -> None:
        super().__init__(canvas)
        self._mode = mode
        self._held = False

    def activate(self) -> None:
        super().activate()
        self.show_cursor()

    def show_cursor(self) -> None:
        upright = self._mode() == SWIPE
        self.setCursor(Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._held = event.button() == Qt.MouseButton.LeftButton
        self._follow(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._follow(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        self._follow(event)
        self._held = False

    def _follow(self, event: QgsMapMouseEvent) -> None:
        if not self._held:
            return
        canvas, place = self.canvas(), event.pixelPoint()
        upright = self._mode() == SWIPE
        at, side = (place.x(), canvas.width()) if upright else (place.y(), canvas.height())
        self.moved.emit(min(1.0, max(0.0, at / max(side, 1))))
