"""A plot of control points: a click or a drag picks the points, which are then selected everywhere."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...project.classes import class_indices
from ...project.styles import class_colour
from .overlap_cells import OverlapCells

SELECTED = QColor("#ffd400")  # as QGIS marks what is selected
_LEGIBLE = 100  # of 255, by which the lightness of words and of what is behind them differs at least
_LIGHT, _DARK = "#dcdcdc", "#202020"
_DRAG = 5.0  # px that the mouse moves before a click becomes a drag
_NEAR = 9.0  # px from a dot that still hit it


@dataclass(frozen=True)
class PlotData:
    """The points of a session; all arrays are in the same order."""

    ids: np.ndarray  # (N,) int64
    places: np.ndarray  # (N, 2) reference pixels
    residuals: np.ndarray  # (N, 2) reference pixels, nan without a fit
    enabled: np.ndarray  # (N,) bool
    check: np.ndarray  # (N,) bool
    selected: np.ndarray  # (N,) bool
    cells: OverlapCells = field(default_factory=OverlapCells)
    unexplained: tuple[np.ndarray, ...] = ()  # polygons (M, 2), reference pixels

    @property
    def lengths(self) -> np.ndarray:
        """(N,) px."""
        return np.hypot(*self.residuals.T)


class Plot(QWidget):
    """Holds the data; what it looks like, and what is under the mouse, is of the kinds below."""

    picked = pyqtSignal(object)  # (N,) bool: these points

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data: PlotData | None = None
        self._from: QPointF | None = None  # where the button was pressed
        self._to = QPointF()
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(170, 150)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(230, 200)

    def set_data(self, data: PlotData | None) -> None:
        self.data = data
        self.update()

    # What the kinds say

    def draw(self, painter: QPainter, data: PlotData) -> None:
        raise NotImplementedError

    def at(self, place: QPointF, data: PlotData) -> np.ndarray:
        """(N,) bool: the points under a place of the widget."""
        raise NotImplementedError

    def inside(self, box: QRectF, data: PlotData) -> np.ndarray:
        """(N,) bool: the points in a rectangle of the widget."""
        raise NotImplementedError

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().base())
        if self.data is not None and len(self.data.ids):
            self.draw(painter, self.data)
        if self._dragged():
            painter.setPen(QPen(self.palette().highlight().color(), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._box())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = _place_of(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = _place_of(event)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None or self.data is None:
            return
        self._to = _place_of(event)
        dragged, box, place = self._dragged(), self._box(), self._from
        self._from = None
        self.update()
        if not len(self.data.ids):
            return
        found = self.inside(box, self.data) if dragged else self.at(place, self.data)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            found = found | self.data.selected
        self.picked.emit(found)

    def _dragged(self) -> bool:
        return self._from is not None and (self._to - self._from).manhattanLength() > _DRAG

    def _box(self) -> QRectF:
        start = self._from if self._from is not None else self._to
        return QRectF(start, self._to).normalized()

    # For the kinds

    def ink(self) -> QColor:
        ink, ground = self.palette().text().color(), self.palette().base().color()
        if abs(ink.lightness() - ground.lightness()) < _LEGIBLE:  # as in QGIS's dark theme
            return QColor(_LIGHT if ground.lightness() < 128 else _DARK)
        return QColor(ink)

    def pale(self) -> QColor:
        """For lines of a grid, on light and on dark backgrounds."""
        colour = self.ink()
        colour.setAlpha(50)
        return colour


def draw_dots(painter: QPainter, places: np.ndarray, data: PlotData, radius: float = 2.6) -> None:
    """A dot for each point at `places` (N, 2), px of the widget; check points are squares.

    All dots of a kind in one call: with thousands of points, the window would wait for Python.
    """
    lengths = np.where(data.enabled, data.lengths, -1.0)
    shown = np.isfinite(lengths) & np.isfinite(places).all(axis=1)
    groups = class_indices(np.where(shown, lengths, -1.0))
    caps = Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.SquareCap
    for chosen in (False, True):
        for square in (False, True):
            kind = shown & (data.selected == chosen) & (data.check == square)
            width = 2 * radius + (2.0 if chosen else 0.0) - (1.0 if square else 0.0)
            inks = [(QColor(0, 0, 0, 255 if chosen else 150), 1.2, kind)]
            inks += [
                (SELECTED if chosen else class_colour(group), 0.0, kind & (groups == group))
                for group in np.unique(groups[kind]).tolist()
            ]
            for ink, rim, which in inks if kind.any() else ():  # Qt 5 crashes on no points
                painter.setPen(QPen(ink, width + rim, Qt.PenStyle.SolidLine, caps[square]))
                painter.drawPoints(QPolygonF([*map(QPointF, *places[which].T.tolist())]))


def nearest(places: np.ndarray, place: QPointF) -> np.ndarray:
    """(N,) bool: the dot nearest to `place`, if it is near."""
    distances = np.hypot(places[:, 0] - place.x(), places[:, 1] - place.y())
    distances = np.where(np.isfinite(distances), distances, np.inf)
    found = np.zeros(len(places), bool)
    if len(places) and distances.min() <= _NEAR:
        found[int(np.argmin(distances))] = True
    return found


def within(places: np.ndarray, box: QRectF) -> np.ndarray:
    """(N,) bool: the dots in a rectangle."""
    low, high = (box.left(), box.top()), (box.right(), box.bottom())
    return ((places >= low) & (places <= high)).all(axis=1)


def _place_of(event: QMouseEvent) -> QPointF:
    return event.position() if hasattr(event, "position") else QPointF(event.localPos())
