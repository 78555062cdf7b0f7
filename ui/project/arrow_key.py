"""The key to the arrows on the map: one arrow, and the residual that it stands for at the current scale."""

from __future__ import annotations

import math
from contextlib import suppress
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..common import rounded_text, tr
from ..widgets.canvas_cover import CanvasCover

PIXEL = "tiepoint/pixel"  # custom property of a layer of arrows: side of a reference pixel in its units
_SHORTEST, _LONGEST = 36.0, 100.0  # px of the screen
_MARGIN, _PAD, _HEAD = 10.0, 6.0, 7.0  # px of the screen


@dataclass(frozen=True)
class Key:
    """What is drawn."""

    length: float  # px of the screen
    text: str


class ArrowKey(CanvasCover):
    """At the lower left of the map while a layer of arrows is on it. Main thread only; the plugin has one."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, height=0.5)  # below a comparison, which hides the arrows, too
        self.key: Key | None = None
        for signal in self._signals():
            signal.connect(self.follow)
        self.follow()

    def _signals(self) -> list:
        canvas = self._canvas
        return [canvas.extentsChanged, canvas.layersChanged, canvas.mapCanvasRefreshed]

    def release(self) -> None:
        """Leave the canvas; the plugin is being unloaded."""
        for signal in self._signals():
            with suppress(TypeError, RuntimeError):
                signal.disconnect(self.follow)
        self.take_off()

    def follow(self, *_: object) -> None:
        """The map has changed."""
        layer = next((each for each in self._canvas.layers() if _pixel_of(each) > 0), None)
        key = None if layer is None else key_of(layer, self._canvas)
        if key != self.key:
            self.key = key
            self.prepareGeometryChange()
            self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem | None = None,
        widget: QWidget | None = None,
    ) -> None:
        key = self.key
        if key is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._canvas.font())
        metrics = QFontMetricsF(painter.font())
        wide = key.length + 3 * _PAD + metrics.horizontalAdvance(key.text)
        high = metrics.height() + 2 * _PAD
        box = QRectF(_MARGIN, self._canvas.height() - _MARGIN - high, wide, high)
        painter.setPen(QPen(QColor(0, 0, 0, 90), 1.0))
        painter.setBrush(QColor(255, 255, 255, 215))
        painter.drawRoundedRect(box, 3.0, 3.0)
        ink = QColor(20, 20, 20)
        start = QPointF(box.left() + _PAD, box.center().y())
        end = start + QPointF(key.length, 0.0)
        painter.setPen(QPen(ink, 2.0))
        painter.drawLine(start, end - QPointF(_HEAD, 0.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        half = _HEAD * 0.55
        painter.drawPolygon(QPolygonF([end, end + QPointF(-_HEAD, -half), end + QPointF(-_HEAD, half)]))
        painter.setPen(ink)
        text = QRectF(end.x() + _PAD, box.top(), box.right() - end.x(), box.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, key.text)
        painter.restore()


def key_of(layer: QgsMapLayer, canvas: QgsMapCanvas) -> Key | None:
    """The key to the arrows of `layer`; None where the map has no scale, or none is round enough."""
    per_pixel = _screen_length(layer, canvas)
    if not 0.0 < per_pixel < math.inf:
        return None
    power = 10.0 ** math.floor(math.log10(_LONGEST / per_pixel))
    residual = max((step * power for step in (1, 2, 5) if step * power * per_pixel <= _LONGEST), default=0.0)
    if residual * per_pixel < _SHORTEST:
        return None
    text = tr("{} px").format(rounded_text(residual, 1))
    unit = layer.crs().mapUnits()
    if layer.crs().isValid() and not layer.crs().isGeographic():
        ground = residual * _pixel_of(layer)
        text = f"{text} ({rounded_text(ground, 3)} {QgsUnitTypes.toAbbreviatedString(unit)})"
    return Key(residual * per_pixel, text)


def _screen_length(layer: QgsMapLayer, canvas: QgsMapCanvas) -> float:
    """How long an arrow for a residual of one reference pixel is drawn, px of the screen."""
    from .styles import EXAGGERATION  # not at QGIS's start, where the key is made, too

    scope = QgsExpressionContextUtils.layerScope(layer)
    try:
        factor = float(scope.variable(EXAGGERATION) or 0.0)
    except (TypeError, ValueError):  # the user may write anything there
        return 0.0
    settings = canvas.mapSettings()
    to_map = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
    start = layer.extent().center()
    end = QgsPointXY(start.x() + factor * _pixel_of(layer), start.y())
    try:
        length = to_map.transform(start).distance(to_map.transform(end))
    except QgsCsException:
        return 0.0
    return float(length / settings.mapUnitsPerPixel()) if settings.mapUnitsPerPixel() > 0 else 0.0


def _pixel_of(layer: QgsMapLayer) -> float:
    """Side of a reference pixel in units of a layer of arrows; 0 = another layer."""
    try:
        side = float(layer.customProperty(PIXEL, 0.0)) if isinstance(layer, QgsVectorLayer) else 0.0
    except (TypeError, ValueError):
        return 0.0
    return side if math.isfinite(side) else 0.0
