"""How many points have which residual."""

from __future__ import annotations

import math

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPen

from ....core.figure_text import figure
from ...common import tr
from ...project.styles import colour_of
from .axis import nice
from .plot import SELECTED, Plot, PlotData

_LEFT, _RIGHT, _TOP, _BOTTOM = 34.0, 12.0, 8.0, 34.0  # px


class HistogramPlot(Plot):
    """Bars in the colours of the map; a click takes a bar, a drag several."""

    def __init__(self) -> None:
        super().__init__(tr("How many enabled points have which residual. Click a bar to select its points."))

    def edges(self, data: PlotData) -> np.ndarray:
        """The edges of the bars, px of the reference."""
        lengths = _counted(data)
        lengths = lengths[np.isfinite(lengths)]
        longest = nice(max(float(lengths.max(initial=0.0)), 0.05))
        bars = int(np.clip(2 * math.sqrt(max(len(lengths), 1)), 6, 24))
        return np.linspace(0.0, longest, bars + 1)

    def draw(self, painter: QPainter, data: PlotData) -> None:
        edges, lengths = self.edges(data), _counted(data)
        counts, _ = np.histogram(lengths[np.isfinite(lengths)], edges)
        chosen, _ = np.histogram(lengths[np.isfinite(lengths) & data.selected], edges)
        most, area = max(int(counts.max()), 1), self._area()
        self._draw_axes(painter, area, most, float(edges[-1]))
        step = area.width() / (len(edges) - 1)
        for index, (count, marked) in enumerate(zip(counts.tolist(), chosen.tolist())):
            colour = colour_of(float(edges[index] + edges[index + 1]) / 2)
            for number, fill in ((count, colour), (marked, SELECTED)):
                height = number / most * area.height()
                painter.setPen(QPen(self.ink(), 0.6))
                painter.setBrush(fill)
                if number:
                    left = area.left() + index * step
                    painter.drawRect(QRectF(left, area.bottom() - height, step, height))

    def at(self, place: QPointF, data: PlotData) -> np.ndarray:
        return self.inside(QRectF(place, place), data)

    def inside(self, box: QRectF, data: PlotData) -> np.ndarray:
        """The points of the bars that the rectangle touches from left to right."""
        edges, area = self.edges(data), self._area()
        bars = len(edges) - 1
        first, last = (
            min(max(math.floor((x - area.left()) / area.width() * bars), -1), bars)
            for x in (box.left(), box.right())
        )
        lengths = np.nan_to_num(_counted(data), nan=-1.0)
        bar = np.minimum(np.searchsorted(edges, lengths, side="right") - 1, bars - 1)
        return (bar >= first) & (bar <= last) & (lengths >= 0.0)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _draw_axes(self, painter: QPainter, area: QRectF, most: int, longest: float) -> None:
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
        for count in sorted({round(most * share) for share in (0.5, 1.0)} - {0}):
            y = area.bottom() - count / most * area.height()
            painter.setPen(self.pale())
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self.ink())
            label = QRectF(0, y - 10, area.left() - 4, 20)
            painter.drawText(label, right | Qt.AlignmentFlag.AlignVCenter, str(count))
        painter.setPen(self.ink())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for share in (0.0, 0.5, 1.0):
            x = area.left() + share * area.width()
            painter.drawText(QRectF(x - 30, area.bottom() + 2, 60, 16), middle, figure(share * longest, "g"))
        label = QRectF(area.left(), area.bottom() + 16, area.width(), 18)
        painter.drawText(label, middle, tr("residual (px)"))


def _counted(data: PlotData) -> np.ndarray:
    """(N,) residuals in px; nan for a disabled point."""
    return np.where(data.enabled, data.lengths, np.nan)
