"""Compares two rasters on the map canvas: swipe, flicker, checkerboard and difference.

Both are rendered in the background as the canvas would, with rotation, reprojection and styles. Vector
layers can be drawn on top. Nothing is added to the project.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsMapToPixel, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...widgets.canvas_cover import CanvasCover

SWIPE, SWIPE_DOWN, FLICKER, CHECKERBOARD, DIFFERENCE = (
    "swipe",
    "swipe_down",
    "flicker",
    "checkerboard",
    "diff",
)
_DELAY = 120  # ms after the last change of the view
_GRIP = 7.0  # px, half the width of the handle on the divider


class Picture:
    """A rendered image and the view for which it was rendered."""

    def __init__(self, image: QImage, size: QSize, view: QgsMapToPixel) -> None:
        self.image = image
        self.size = size  # logical px; on a high-resolution screen the image has more
        self.view = view

    def placed_in(self, view: QgsMapToPixel) -> QTransform | None:
        """From pixels of the image to pixels of another view, to show it at once after a move or zoom."""
        width, height = self.size.width(), self.size.height()
        corners = [QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)]
        placed = []
        for corner in corners:
            place = view.transform(self.view.toMapCoordinates(round(corner.x()), round(corner.y())))
            placed.append(QPointF(place.x(), place.y()))
        return _quad_to_quad(source=QPolygonF(corners), target=QPolygonF(placed))


class CompareItem(CanvasCover):
    """Paints the pictures; knows nothing of layers."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas, height=1)  # above the map, below what the map tools draw
        self.mode = SWIPE
        self.position = 0.5  # of the divider, share of the width or height
        self.cell = 96  # px of the screen
        self.second_shown = False  # of the flicker
        self.names = "", ""  # of both rasters, shown on the map; "" = not shown
        self.first: Picture | None = None
        self.second: Picture | None = None
        self.above: Picture | None = None
        self.difference: Picture | None = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem | None = None,
        widget: QWidget | None = None,
    ) -> None:
        if self.first is None or self.second is None:
            return
        area = self.boundingRect()
        painter.save()
        painter.setClipRect(area)
        ground = self._canvas.canvasColor()
        if self.mode == DIFFERENCE:
            self._draw(painter, self.difference, QColor(128, 128, 128))
        elif self.mode == FLICKER:
            self._draw(painter, self.second if self.second_shown else self.first, ground)
        else:
            self._draw(painter, self.first, ground)
            painter.setClipPath(self._second_part(area), Qt.ClipOperation.IntersectClip)
            self._draw(painter, self.second, ground)
            painter.setClipRect(area)
        self._draw(painter, self.above, None)
        if self.mode in (SWIPE, SWIPE_DOWN):
            self._draw_divider(painter, area)
        self._draw_names(painter)
        painter.restore()

    def divider(self) -> float:
        """Position of the divider in px of the canvas."""
        side = self._canvas.width() if self.mode == SWIPE else self._canvas.height()
        return self.position * side

    def _second_part(self, area: QRectF) -> QPainterPath:
        path = QPainterPath()
        if self.mode == SWIPE:
            path.addRect(QRectF(self.divider(), 0, area.width(), area.height()))
        elif self.mode == SWIPE_DOWN:
            path.addRect(QRectF(0, self.divider(), area.width(), area.height()))
        else:
            for row in range(int(area.height() / self.cell) + 1):
                for column in range(1 - row % 2, int(area.width() / self.cell) + 1, 2):
                    path.addRect(QRectF(column * self.cell, row * self.cell, self.cell, self.cell))
        return path

    def _draw(self, painter: QPainter, picture: Picture | None, ground: QColor | None) -> None:
        """ground: colour that hides the map below; None = transparent."""
        if ground is not None:
            painter.fillRect(self.boundingRect(), ground)
        if picture is None:
            return
        placed = picture.placed_in(self._canvas.getCoordinateTransform())
        if placed is None:
            return
        painter.save()
        painter.setTransform(placed, combine=True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not placed.isIdentity())
        painter.drawImage(QRectF(0, 0, picture.size.width(), picture.size.height()), picture.image)
        painter.restore()

    def _draw_divider(self, painter: QPainter, area: QRectF) -> None:
        at = self.divider()
        upright = self.mode == SWIPE
        start, end = (
            (QPointF(at, 0), QPointF(at, area.height()))
            if upright
            else (QPointF(0, at), QPointF(area.width(), at))
        )
        for width, colour in ((3.0, QColor(0, 0, 0, 160)), (1.2, QColor(255, 255, 255))):
            painter.setPen(QPen(colour, width))
            painter.drawLine(start, end)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = (start + end) / 2
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1.0))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(middle, _GRIP, _GRIP)
        painter.setPen(QPen(QColor(60, 60, 60), 1.4))
        along = QPointF(3, 0) if upright else QPointF(0, 3)
        across = QPointF(0, 3) if upright else QPointF(3, 0)
        for side in (-1, 1):
            painter.drawLine(middle + along * side * 0.5 - across, middle + along * side * 0.5 + across)

    def _draw_names(self, painter: QPainter) -> None:
        """Say which raster is which: beside the divider, or of the flicker in the corner."""
        first, second = self.names
        if not first or self.mode not in (SWIPE, SWIPE_DOWN, FLICKER):
            return
        metrics, at = painter.fontMetrics(), self.divider()
        height, pad = metrics.height() + 6.0, 8.0
        widths = [metrics.horizontalAdvance(name) + 2 * pad for name in self.names]
        if self.mode == SWIPE:
            places = [QPointF(at - widths[0] - pad, pad), QPointF(at + pad, pad)]
        elif self.mode == SWIPE_DOWN:
            places = [QPointF(pad, at - height - pad), QPointF(pad, at + pad)]
        else:
            places = [QPointF(pad, pad)] * 2
        shown = [self.second_shown] if self.mode == FLICKER else [False, True]
        for which in map(int, shown):
            box = QRectF(places[which].x(), places[which].y(), widths[which], height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 170))
            painter.drawRoundedRect(box, 4.0, 4.0)
            painter.setPen(QColor(255, 255, 255))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, (first, second)[which])


class CompareView(QObject):
    """Renders two rasters whenever the canvas changes, and shows them in a CompareItem, from start() on."""

    rendered = pyqtSignal()
    stopped = pyqtSignal()  # by itself, because a layer was removed

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._item: CompareItem | None = None
        self._layers: tuple[QgsMapLayer, QgsMapLayer] | None = None
        self._jobs: dict[str, QgsMapRendererParallelJob] = {}
        self._old: list[QgsMapRendererParallelJob] = []  # cancelled, not yet ended
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_DELAY)
        self._wait.timeout.connect(self._render)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._flick)
        self.mode = SWIPE
        self.position = 0.5
        self.cell = 96
        self.rate = 1.5  # changes per second
        self.names = "", ""  # of both rasters, see CompareItem
        self._vectors = False  # draw vector layers on top; off, as they hide the rasters

    @property
    def item(self) -> CompareItem | None:
        """The item on the canvas; None while nothing is compared."""
        return self._item

    def active(self) -> bool:
        return self._item is not None

    def start(self, *, first: QgsMapLayer, second: QgsMapLayer) -> None:
        """Compare these two layers from now on."""
        if self._layers == (first, second) and self._item is not None:
            return
        if self._item is None:
            self._item = CompareItem(self._canvas)
            for signal in self._canvas_signals():
                signal.connect(self._soon)
        self._let_go()
        self._layers = (first, second)
        for layer in self._layers:
            layer.willBeDeleted.connect(self._layer_going)
            layer.repaintRequested.connect(self._soon)
        self._item.first = self._item.second = self._item.above = self._item.difference = None
        self.apply()
        self._render()

    def show_vectors(self, on: bool) -> None:
        """Draw the vector layers of the map on top, or not."""
        self._vectors = on
        self._soon()

    def stop(self) -> None:
        """End the comparison; may be called at any time."""
        self._wait.stop()
        self._beat.stop()
        self._cancel()
        self._let_go()
        item, self._item = self._item, None
        if item is None:
            return
        for signal in self._canvas_signals():
            with suppress(TypeError, RuntimeError):
                signal.disconnect(self._soon)
        item.take_off()

    def apply(self) -> None:
        """Apply mode, position, cell and rate."""
        item = self._item
        if item is None:
            return
        to_difference = self.mode == DIFFERENCE and item.difference is None
        item.mode, item.position, item.cell = self.mode, self.position, self.cell
        item.names = self.names
        if self.mode == FLICKER:
            self._beat.start(int(1000 / max(self.rate, 0.1)))
        else:
            self._beat.stop()
        if to_difference:
            self._subtract()
        item.update()

    def _canvas_signals(self) -> list[Any]:
        canvas = self._canvas
        return [
            canvas.extentsChanged,
            canvas.layersChanged,
            canvas.mapCanvasRefreshed,
            canvas.destinationCrsChanged,
            canvas.rotationChanged,
        ]

    def _soon(self, *_: object) -> None:
        self._wait.start()

    def _flick(self) -> None:
        if self._item is not None:
            self._item.second_shown = not self._item.second_shown
            self._item.update()

    def _layer_going(self) -> None:
        self.stop()
        self.stopped.emit()

    def _let_go(self) -> None:
        layers, self._layers = self._layers, None
        for layer in layers or ():
            with suppress(TypeError, RuntimeError):  # its C++ object may be deleted
                layer.willBeDeleted.disconnect(self._layer_going)
                layer.repaintRequested.disconnect(self._soon)

    def _render(self) -> None:
        """Start rendering both rasters, and the vector layers, for the current view."""
        if self._layers is None or self._item is None:
            return
        if self._canvas.isDrawing():  # it emits a signal when it is done
            return
        self._cancel()
        settings = QgsMapSettings(self._canvas.mapSettings())
        if settings.outputSize().isEmpty() or not settings.hasValidSettings():
            return
        shown = [layer for layer in settings.layers() if self._vectors and isinstance(layer, QgsVectorLayer)]
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        for name, layers in (("first", [self._layers[0]]), ("second", [self._layers[1]]), ("above", shown)):
            self._begin(name, settings, layers)

    def _begin(self, name: str, settings: QgsMapSettings, layers: Sequence[QgsMapLayer]) -> None:
        if not layers:
            setattr(self._item, name, None)
            return
        one = QgsMapSettings(settings)
        one.setLayers(list(layers))
        job = QgsMapRendererParallelJob(one)
        self._jobs[name] = job
        job.finished.connect(lambda name=name, job=job: self._ended(name, job))
        job.start()

    def _ended(self, name: str, job: QgsMapRendererParallelJob) -> None:
        if job in self._old:
            self._old.remove(job)
            return
        if name not in self._jobs or self._jobs[name] is not job:
            return
        del self._jobs[name]
        if self._item is None:
            return
        settings = job.mapSettings()
        picture = Picture(job.renderedImage(), settings.outputSize(), QgsMapToPixel(settings.mapToPixel()))
        setattr(self._item, name, picture)
        if not self._jobs:
            self._item.difference = None
            if self.mode == DIFFERENCE:
                self._subtract()
            self._item.update()
            self.rendered.emit()

    def _subtract(self) -> None:
        item = self._item
        if item is None or item.first is None or item.second is None:
            return
        from .difference import difference_image  # numpy is slow to import, but already loaded after a run

        image = difference_image(first=item.first.image, second=item.second.image)
        if image is not None:
            item.difference = Picture(image, item.first.size, item.first.view)

    def _cancel(self) -> None:
        jobs, self._jobs = self._jobs, {}
        for job in jobs.values():
            if job.isActive():
                self._old.append(job)
                job.cancelWithoutBlocking()


def _quad_to_quad(*, source: QPolygonF, target: QPolygonF) -> QTransform | None:
    """The transform between two quadrilaterals; PyQt5 fills an argument, PyQt6 returns it."""
    result = QTransform()
    try:
        return result if QTransform.quadToQuad(source, target, result) else None
    except TypeError:
        return QTransform.quadToQuad(source, target)
