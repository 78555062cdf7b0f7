"""Where the residuals point to: a common direction is a shift that the transform does not hold."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainter

from ....core.figure_text import figure
from ...common import tr
from .axis import nice
from .plot import Plot, PlotData, draw_dots, nearest, within

_MARGIN = 20.0  # px


class PolarPlot(Plot):
    """dx to the right, dy down, as in the image; rings of equal length."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Length and direction of every residual, as on the map. Around the middle: only noise. In "
                "one direction: a shift is left. Click a dot, or drag around several, to select them."
            )
        )

    def reach(self, data: PlotData) -> float:
        """Radius of the outer ring, px of the reference."""
        known = data.lengths[data.enabled]
        return nice(max(float(np.nanmax(known, initial=0.0)), 0.05))

    def dots(self, data: PlotData) -> np.ndarray:
        """(N, 2) px of the widget; nan for a disabled point."""
        shown = np.where(data.enabled[:, None], data.residuals, np.nan)
        return np.array([self.width() / 2, self.height() / 2]) + shown * self._scale(data)

    def draw(self, painter: QPainter, data: PlotData) -> None:
        reach, scale = self.reach(data), self._scale(data)
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for share in (0.5, 1.0):
            radius = share * reach * scale
            painter.setPen(self.pale())
            painter.drawEllipse(centre, radius, radius)
            painter.setPen(self.ink())
            label = tr("{} px").format(figure(share * reach, "g"))
            painter.drawText(centre + QPointF(3, -radius - 2), label)
        painter.setPen(self.pale())
        side = reach * scale
        painter.drawLine(centre - QPointF(side, 0), centre + QPointF(side, 0))
        painter.drawLine(centre - QPointF(0, side), centre + QPointF(0, side))
        draw_dots(painter, self.dots(data), data)

    def at(self, place: QPointF, data: PlotData) -> np.ndarray:
        return nearest(self.dots(data), place)

    def inside(self, box: QRectF, data: PlotData) -> np.ndarray:
        return within(self.dots(data), box)

    def _scale(self, data: PlotData) -> float:
        """px of the widget for a px of the reference."""
        return max(min(self.width(), self.height()) / 2 - _MARGIN, 1.0) / self.reach(data)
