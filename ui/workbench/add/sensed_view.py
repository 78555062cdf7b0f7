"""A second map with the sensed raster alone, rotated so that it shows the same place as QGIS's map."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....core.geometry.local_geometry import sensed_place
from ...common import tr
from ..session.current_transform import current_transform
from ..session.point_session import PointSession
from .place_tool import PlaceTool

_PAUSE_MS = 60  # after the last move of the main map
_POINTS, _NEW = QColor("#ffe14d"), QColor("#ff4dd8")


class SensedView(QWidget):
    """Shows the sensed raster of a session in its own coordinates; main thread only."""

    chosen = pyqtSignal(float, float)  # native sensed pixels of a click
    given_up = pyqtSignal()

    def __init__(self, main: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main = main
        self._session: PointSession | None = None
        self._layer: QgsRasterLayer | None = None
        self._placed = False  # the whole raster was shown; from then on the view is the user's
        self.canvas = QgsMapCanvas()
        self.canvas.setObjectName("TiepointSensedCanvas")
        self.canvas.setCanvasColor(self.palette().window().color())
        self.canvas.enableAntiAliasing(True)
        self.canvas.setMinimumHeight(110)
        self.canvas.setToolTip(tr("The sensed raster alone; it follows the map once there are two points"))
        self.tool = PlaceTool(self.canvas)
        self.tool.chosen.connect(self._clicked)
        self.tool.given_up.connect(self.given_up)
        self.canvas.setMapTool(self.tool)
        self._dots = QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.PointGeometry)
        self._dots.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        self._dots.setIconSize(8)
        self._dots.setWidth(2)
        self._dots.setColor(_POINTS)
        self._dots.setFillColor(QColor(0, 0, 0, 0))
        self._mark = new_mark(self.canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.follow)
        main.extentsChanged.connect(self._main_moved)
        main.rotationChanged.connect(self._main_moved)

    def release(self) -> None:
        """Disconnect from the main map."""
        self._timer.stop()
        self._main.extentsChanged.disconnect(self._main_moved)
        self._main.rotationChanged.disconnect(self._main_moved)
        self.set_session(None)

    def set_session(self, session: PointSession | None) -> None:
        self._session = session
        self._placed = False
        self.show_mark(None)
        self.canvas.stopRendering()
        self.canvas.setLayers([])
        self._layer = None
        if session is None:
            self._dots.reset(QgsWkbTypes.GeometryType.PointGeometry)
            return
        layer = QgsProject.instance().mapLayer(session.record.sensed_layer)
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            layer = QgsRasterLayer(session.sources.sensed.uri, session.sources.sensed.name, "gdal")
        # A copy: the user may remove the project's layer while this canvas shows it.
        self._layer = layer.clone()
        self.canvas.setDestinationCrs(self._layer.crs())
        self.canvas.setLayers([self._layer])
        self.show_points()
        self._main_moved()

    def show_points(self) -> None:
        """Draw the current points, if the view is visible."""
        if not self.isVisible():
            return
        self._dots.reset(QgsWkbTypes.GeometryType.PointGeometry)
        if self._session is None:
            return
        sensed = self._session.points.sensed
        places = self._session.sensed_to_map(sensed[np.isfinite(sensed).all(axis=1)])
        if len(places):
            dots = QgsGeometry.fromMultiPointXY([QgsPointXY(x, y) for x, y in places.tolist()])
            self._dots.setToGeometry(dots, None)

    def show_mark(self, sensed: np.ndarray | None) -> None:
        """Mark the place (2,) of a new point, native pixels; None removes the mark."""
        self._mark.setVisible(sensed is not None and self._session is not None)
        if sensed is not None and self._session is not None:
            x, y = self._session.sensed_to_map(np.array([sensed]))[0].tolist()
            self._mark.setCenter(QgsPointXY(x, y))

    def follow(self) -> None:
        """Show the place that the main map shows; if it is unknown, the whole raster, once."""
        session = self._session
        if session is None or self._layer is None or not self.isVisible():
            return
        view = self._view_of(session)
        if view is not None:
            extent, rotation = view
            self.canvas.setRotation(rotation)
            self.canvas.setExtent(extent)
        elif not self._placed:
            self.canvas.setRotation(0.0)
            self.canvas.setExtent(self._layer.extent())
        self._placed = True
        self.canvas.refresh()

    def _main_moved(self, *_: object) -> None:
        self._timer.start(_PAUSE_MS)

    def _clicked(self, place: QgsPointXY) -> None:
        if self._session is not None:
            pixels = self._session.map_to_sensed(np.array([[place.x(), place.y()]]))[0]
            if np.isfinite(pixels).all():
                self.chosen.emit(*pixels.tolist())

    def _view_of(self, session: PointSession) -> tuple[QgsRectangle, float] | None:
        """Extent and rotation (degrees) that show the main map's place; None if it is unknown here."""
        transform = current_transform(session)
        if transform is None:
            return None
        screen = self._main.mapSettings().mapToPixel()
        x, y = self._main.width() / 2, self._main.height() / 2
        reach = max(20.0, x / 4)  # screen px: short enough to be a straight line, long enough to be precise
        middle = np.array(session.infos.sensed.size) / 2
        places = []
        for dx in (0.0, reach):
            place = reference_pixels(session, self._main, screen.toMapCoordinatesF(x + dx, y))
            sensed = None if place is None else sensed_place(transform, reference=place, start=middle)
            if sensed is None:
                return None
            places.append(session.sensed_to_map(sensed[None])[0])
        centre, right = places[0], places[1] - places[0]
        units = float(np.hypot(*right)) / reach  # per screen px
        if not math.isfinite(units) or units <= 0:
            return None
        extent = QgsRectangle.fromCenterAndSize(
            QgsPointXY(*centre.tolist()), units * self.canvas.width(), units * self.canvas.height()
        )
        return extent, math.degrees(math.atan2(right[1], right[0]))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.show_points()
        self._main_moved()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._main_moved()


def reference_pixels(session: PointSession, canvas: QgsMapCanvas, place: QgsPointXY) -> np.ndarray | None:
    """(2,) native pixels of the reference at a place on the map; None if the CRS does not reach it."""
    to_layer = QgsCoordinateTransform(
        canvas.mapSettings().destinationCrs(), session.layer.crs(), QgsProject.instance()
    )
    try:
        on_layer = to_layer.transform(place)
    except QgsCsException:
        return None
    pixels = session.map_to_reference(np.array([[on_layer.x(), on_layer.y()]]))[0]
    return pixels if np.isfinite(pixels).all() else None


def new_mark(canvas: QgsMapCanvas) -> QgsVertexMarker:
    """The cross that marks a new point; hidden at first."""
    mark = QgsVertexMarker(canvas)
    mark.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
    mark.setIconSize(18)
    mark.setPenWidth(2)
    mark.setColor(_NEW)
    mark.hide()
    return mark
