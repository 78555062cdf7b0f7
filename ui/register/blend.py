"""After a run: the map fades from the reference to the result and back, so that shifts catch the eye."""

from __future__ import annotations

import math
from contextlib import suppress

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QElapsedTimer, QObject, QPointF, QRectF, QTimer
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..common import tr
from ..widgets.canvas_cover import CanvasCover

_LENGTH, _TIMES = 3.6, 2  # s, and how often the reference is seen
_FRAME = 50  # ms
_WAIT = 100  # ms, between two looks whether the map is drawn


class _Veil(CanvasCover):
    """The picture of the reference over the map, more or less opaque, with a word on what is seen."""

    def __init__(self, canvas: QgsMapCanvas, image: QImage) -> None:
        super().__init__(canvas, height=2)
        self._image = image
        self.share = 1.0  # opacity

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem | None = None,
        widget: QWidget | None = None,
    ) -> None:
        area = self.boundingRect()
        painter.save()
        painter.setOpacity(self.share)
        painter.drawImage(area, self._image)
        painter.setOpacity(1.0)
        text = tr("Reference") if self.share > 0.5 else tr("Registered raster")
        metrics = QFontMetricsF(painter.font())
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 20, metrics.height() + 8)
        box.moveBottomRight(area.bottomRight() - QPointF(12, 14))  # the key of the arrows is on the left
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 4.0, 4.0)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(QPointF(box.left() + 10, box.top() + 4 + metrics.ascent()), text)
        painter.restore()


class Blend(QObject):
    """One at a time; ends by itself, and as soon as the map is moved or changed."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer_id = ""
        self._job: QgsMapRendererParallelJob | None = None
        self._veil: _Veil | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def active(self) -> bool:
        """Whether it is on the map, or about to be."""
        return self._timer.isActive() or self._job is not None

    def start(self, reference: QgsMapLayer | None) -> None:
        """Begin once the map with the result is drawn."""
        self.stop()
        if reference is not None and reference.isValid() and self._canvas.isVisible():
            self._layer_id = reference.id()
            self._timer.start(_WAIT)

    def stop(self) -> None:
        """Show the map as it is."""
        self._timer.stop()
        job, self._job = self._job, None
        if job is not None and job.isActive():
            job.cancelWithoutBlocking()
        veil, self._veil = self._veil, None
        if veil is None:
            return
        with suppress(TypeError, RuntimeError):
            self._canvas.extentsChanged.disconnect(self.stop)
            self._canvas.layersChanged.disconnect(self.stop)
        veil.take_off()

    def _step(self) -> None:
        if self._veil is not None:
            passed = self._clock.elapsed() / 1000.0
            if passed >= _LENGTH:
                self.stop()
                return
            self._veil.share = opacity(passed)
            self._veil.update()
        elif self._job is None and not self._canvas.isDrawing():
            self._render()

    def _render(self) -> None:
        settings = QgsMapSettings(self._canvas.mapSettings())
        layers = [each for each in settings.layers() if each.id() == self._layer_id]
        if not layers or settings.outputSize().isEmpty() or not settings.hasValidSettings():
            self.stop()  # the reference is not on the map
            return
        settings.setLayers(layers)
        job = QgsMapRendererParallelJob(settings)
        self._job = job
        job.finished.connect(self._rendered)
        job.start()

    def _rendered(self) -> None:
        job = self._job
        if job is None or job.isActive():  # stopped, or an earlier job's last word
            return
        image = job.renderedImage()
        self._job = None
        self._veil = _Veil(self._canvas, image)
        self._canvas.extentsChanged.connect(self.stop)
        self._canvas.layersChanged.connect(self.stop)
        self._clock.start()
        self._timer.start(_FRAME)


def opacity(passed: float) -> float:
    """Opacity of the reference, 0 to 1, `passed` seconds after the start: first opaque, at last invisible."""
    phase = min(max(passed / _LENGTH, 0.0), 1.0) * (_TIMES - 0.5) * 2.0 * math.pi
    return 0.5 + 0.5 * math.cos(phase)
