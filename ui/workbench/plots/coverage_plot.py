"""Where the points lie in the overlap, which cells have none, and what the transform does not explain."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from ...common import tr
from .plot import Plot, PlotData, draw_dots, nearest, within

_MARGIN = 8.0  # px
_EMPTY, _DOUBT = QColor(215, 25, 28, 70), QColor("#ff8c1a")


class CoveragePlot(Plot):
    """The cells of the overlap, red without a point; hatched: places that are not explained."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "The cells of the overlap and the points in them. Red: no point, so that the transform is "
                "only continued there. Hatched: the images do not agree there. Click a point or a cell, or "
                "drag, to select points."
            )
        )

    def dots(self, data: PlotData) -> np.ndarray:
        """(N, 2) px of the widget."""
        return self._on_widget(data.places, data)

    def draw(self, painter: QPainter, data: PlotData) -> None:
        used = data.places[data.enabled & ~data.check]
        empty = set(data.cells.empty(used))
        for cell in sorted(data.cells.covered):
            painter.setPen(self.pale())
            painter.setBrush(_EMPTY if cell in empty else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(self._polygon(data.cells.outline(cell), data))
        painter.setPen(QPen(_DOUBT, 1.0))
        painter.setBrush(QBrush(_DOUBT, Qt.BrushStyle.BDiagPattern))
        for outline in data.unexplained:
            painter.drawPolygon(self._polygon(outline, data))
        draw_dots(painter, self.dots(data), data, 2.2)

    def at(self, place: QPointF, data: PlotData) -> np.ndarray:
        """The point there; beside all of them, those of the cell."""
        found = nearest(self.dots(data), place)
        if found.any():
            return found
        low, scale = self._frame(data)
        spot = (np.array([[place.x(), place.y()]]) - self._offset(data, scale)) / scale + low
        if not (data.cells.low <= spot).all() or not (spot <= data.cells.low + data.cells.extent).all():
            return found
        return np.asarray((data.cells.index_of(data.places) == data.cells.index_of(spot)).all(axis=1))

    def inside(self, box: QRectF, data: PlotData) -> np.ndarray:
        return within(self.dots(data), box)

    def _frame(self, data: PlotData) -> tuple[np.ndarray, float]:
        """What is shown: its upper left corner in px of the reference, px of the widget for one of them."""
        low, high = self._bounds(data)
        room = np.array([self.width(), self.height()]) - 2 * _MARGIN
        return low, float(max((room / np.maximum(high - low, 1e-9)).min(), 1e-9))

    def _bounds(self, data: PlotData) -> tuple[np.ndarray, np.ndarray]:
        if data.cells.covered:
            return data.cells.low, data.cells.low + data.cells.extent
        return data.places.min(axis=0), data.places.max(axis=0)

    def _offset(self, data: PlotData, scale: float) -> np.ndarray:
        """Centres what is shown."""
        low, high = self._bounds(data)
        return (np.array([self.width(), self.height()]) - (high - low) * scale) / 2

    def _on_widget(self, places: np.ndarray, data: PlotData) -> np.ndarray:
        low, scale = self._frame(data)
        return np.asarray((places - low) * scale + self._offset(data, scale))

    def _polygon(self, outline: np.ndarray, data: PlotData) -> QPolygonF:
        return QPolygonF([QPointF(x, y) for x, y in self._on_widget(outline, data).tolist()])
