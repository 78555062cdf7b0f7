"""A square picture around a point, with a crosshair that can be dragged."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...project.styles import colour_of

_GRAB = 14  # screen px around the crosshair within which it can be grabbed
_GAP = 5  # screen px left free in the middle of the crosshair
_ARM = 16  # screen px, length of its arms
_HEAD = 6  # screen px, of the arrow
_SHOWN_FROM = 3  # screen px; a shorter residual is a dot in the crosshair
_CROSS, _EDGE = QColor("#ffe14d"), QColor(0, 0, 0, 200)


class ChipPane(QWidget):
    """Shows one image, or two blended. Lengths are reference pixels; the middle is the point."""

    dropped = pyqtSignal(float, float)  # where the crosshair was dropped, from the middle
    zoomed = pyqtSignal(int)  # steps of the wheel, > 0 = closer
    focused = pyqtSignal()  # it was clicked, so the chips take the keyboard

    def __init__(self, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(72, 72)
        self.movable = True
        self._title = title
        self._below: QImage | None = None
        self._above: QImage | None = None
        self._share = 1.0  # of the image above
        self._span = 1.0  # reference px across
        self._arrow = (math.nan, math.nan)  # residual, reference px
        self._offset = QPointF(0.0, 0.0)  # of the crosshair, reference px
        self._held: QPointF | None = None  # from the mouse to the crosshair, screen px

    def sizeHint(self) -> QSize:
        return QSize(150, 150)

    def side(self) -> int:
        """Screen px of the square."""
        return max(1, min(self.width(), self.height()))

    def show_images(
        self, below: QImage | None, above: QImage | None, span: float, arrow: tuple[float, float]
    ) -> None:
        """span: reference px across. arrow: predicted minus measured, reference px; nan = none."""
        self._below, self._above, self._span, self._arrow = below, above, span, arrow
        if self._held is None:
            self._offset = QPointF(0.0, 0.0)
        self.update()

    def set_share(self, share: float) -> None:
        """Set the opacity of the image above, 0 to 1."""
        self._share = share
        self.update()

    def empty(self) -> bool:
        return self._below is None

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = self._square()
        painter.fillRect(square, self.palette().window().color().darker(120))
        if self._below is None:
            return
        painter.setClipRect(square)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(square, self._below)
        if self._above is not None:
            painter.setOpacity(self._share)
            painter.drawImage(square, self._above)
            painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._draw_arrow(painter)
        self._draw_cross(painter)
        self._draw_title(painter, square)

    def _square(self) -> QRectF:
        side = self.side()
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _scale(self) -> float:
        """Screen px per reference px."""
        return self.side() / self._span

    def _cross(self) -> QPointF:
        return self._square().center() + self._offset * self._scale()

    def _draw_cross(self, painter: QPainter) -> None:
        at = self._cross()
        for pen in (QPen(_EDGE, 3.5), QPen(_CROSS, 1.5)):
            painter.setPen(pen)
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(at + QPointF(x, y) * _GAP, at + QPointF(x, y) * _ARM)

    def _draw_arrow(self, painter: QPainter) -> None:
        """Draw the residual from the measured place to the predicted one, at its true length."""
        residual = math.hypot(*self._arrow)
        if not math.isfinite(residual):
            return
        start = self._square().center()
        step = QPointF(*self._arrow) * self._scale()
        length = math.hypot(step.x(), step.y())
        colour = colour_of(residual)
        if length < _SHOWN_FROM:
            painter.setPen(QPen(_EDGE, 1.0))
            painter.setBrush(colour)
            painter.drawEllipse(start + step, 2.5, 2.5)
            return
        end, along = start + step, step / length
        across = QPointF(-along.y(), along.x())
        head = min(float(_HEAD), length)
        tip = QPolygonF([end, end - along * head + across * head / 2, end - along * head - across * head / 2])
        for pen in (QPen(_EDGE, 4.0), QPen(colour, 2.0)):
            painter.setPen(pen)
            painter.drawLine(start, end - along * head / 2)
        painter.setPen(QPen(_EDGE, 1.0))
        painter.setBrush(colour)
        painter.drawPolygon(tip)

    def _draw_title(self, painter: QPainter, square: QRectF) -> None:
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, int(square.width()) - 8)
        box = QRectF(
            square.left(), square.top(), metrics.boundingRect(text).width() + 9, metrics.height() + 2
        )
        painter.fillRect(box, QColor(0, 0, 0, 150))
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.focused.emit()
        if event.button() != Qt.MouseButton.LeftButton or self.empty() or not self.movable:
            return
        away = self._cross() - _position(event)
        if math.hypot(away.x(), away.y()) <= _GRAB:
            self._held = away
            self.setCursor(Qt.CursorShape.BlankCursor)  # the crosshair replaces the cursor

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._drag_to(_position(event) + self._held)

    def _drag_to(self, at: QPointF) -> None:
        square = self._square()
        inside = QPointF(
            min(max(at.x(), square.left()), square.right()), min(max(at.y(), square.top()), square.bottom())
        )
        self._offset = (inside - square.center()) / self._scale()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag_to(_position(event) + self._held)
        self.let_go()
        if not self._offset.isNull():
            self.dropped.emit(self._offset.x(), self._offset.y())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Move the point to where it was double-clicked."""
        if self.empty() or not self.movable or not self._square().contains(_position(event)):
            return
        self._offset = (_position(event) - self._square().center()) / self._scale()
        self.dropped.emit(self._offset.x(), self._offset.y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoomed.emit(1 if turned > 0 else -1)
        event.accept()

    def let_go(self) -> None:
        """End a drag where it is, without a signal."""
        self._held = None
        self.unsetCursor()


def _position(event: QMouseEvent) -> QPointF:
    """Qt 6 has position(), Qt 5 has localPos()."""
    return event.position() if hasattr(event, "position") else event.localPos()
