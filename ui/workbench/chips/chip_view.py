"""The pictures around a control point: reference, sensed and both, read in the background."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ....core.errors import TiepointError
from ....core.geometry.local_geometry import sensed_per_reference
from ... import settings
from ...common import tr
from ...images import image_of
from ..session.current_transform import current_transform
from ..session.point_session import PointSession
from .chip_loader import ChipLoader, ChipRequest, Chips, Readers
from .chip_pane import ChipPane

SPANS = (16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512)  # reference px across a chip
_SPAN = 96  # until the user zooms
_KEY = "chip_span"  # in the settings
_SIZES = (96, 128, 160, 200, 256, 320, 400)  # px of a chip's side: the next size above the pane's
_GAP = 4  # px between panes
_NOTHING = (math.nan, math.nan)


class ChipView(QWidget):
    """Three squares, as large as fits: in a row in a wide dock, else two above one."""

    shown = pyqtSignal(int)  # feature id of the point whose chips are shown
    failed = pyqtSignal(object)  # TiepointError: they cannot be read
    moved = pyqtSignal(str, float, float)  # "reference" or "sensed", and the place in native pixels
    focused = pyqtSignal()  # a picture was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        move = tr("Drag the crosshair, or double-click, to move the point.")
        self.reference = ChipPane(tr("Reference"), tr("The reference around the point.") + " " + move)
        self.sensed = ChipPane(
            tr("Sensed"), tr("The sensed raster around the point, rotated to the reference.") + " " + move
        )
        self.blend = ChipPane(tr("Both"), tr("Both images, one over the other; F switches between them."))
        self.blend.movable = False
        self.panes = (self.reference, self.sensed, self.blend)
        for pane in self.panes:
            pane.setParent(self)
            pane.zoomed.connect(self.zoom)
            pane.focused.connect(self.focused)
        self.reference.dropped.connect(self._drop_reference)
        self.sensed.dropped.connect(self._drop_sensed)
        self.setMinimumHeight(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.span = _read_span()
        self._session: PointSession | None = None
        self._loader: ChipLoader | None = None
        self._id: int | None = None
        self._near: list[int] = []
        self._request: ChipRequest | None = None
        self._chips: Chips | None = None

    def set_session(self, session: PointSession | None) -> None:
        """Read from the rasters of this session; None stops reading."""
        if self._loader is not None:
            self._loader.stop()
            self._loader.deleteLater()
        self._session, self._loader = session, None
        self._id = self._request = self._chips = None
        if session is not None:
            self._loader = ChipLoader(session.infos, session.options.read.bands, self)
            self._loader.loaded.connect(self._loaded)
            self._loader.failed.connect(self._failed)
        self._show_images()

    def release(self) -> None:
        """Stop reading and wait until the rasters are closed."""
        loader = self._loader
        self.set_session(None)
        if loader is not None:
            loader.wait()

    def show_point(self, id_: int | None, near: Sequence[int] = ()) -> None:
        """Show point `id_` of the session; near: feature ids of points that are read ahead."""
        for pane in self.panes:
            if id_ != self._id:
                pane.let_go()
        self._id, self._near = id_, list(near)
        self._ask()

    def per_offset(self) -> np.ndarray:
        """(2, 2) sensed pixels per reference pixel at the shown point."""
        return np.eye(2) if self._request is None else np.array(self._request.per_offset).reshape(2, 2)

    def run(self, work: Callable[[Readers], Any], then: Callable[[Any, TiepointError | None], None]) -> None:
        """Call `work(readers)` in the background, then `then(value, error)` on this thread."""
        if self._loader is not None:
            self._loader.run(work, then)

    def zoom(self, steps: int) -> None:
        """Zoom in (steps > 0) or out."""
        nearest = min(range(len(SPANS)), key=lambda i: abs(SPANS[i] - self.span))
        self.span = float(SPANS[min(max(nearest - steps, 0), len(SPANS) - 1)])
        settings.write(_KEY, f"{self.span:g}")
        self._ask()

    def nudge(self, x: int, y: int) -> None:
        """Move the sensed place by a screen pixel."""
        step = self.span / self.sensed.side()
        self._drop_sensed(x * step, y * step)

    # Reading

    def _point(self, id_: int | None) -> tuple[PointSession, int] | None:
        """The session and the row of a point in it; None if it has no such point."""
        if self._session is None or id_ is None:
            return None
        try:
            return self._session, self._session.row(id_)
        except KeyError:
            return None

    def _ask(self) -> None:
        request = self._request_for(self._id)
        if request is None:
            self._request = self._chips = None
            self._show_images()
            if self._point(self._id) is not None:
                self.failed.emit(TiepointError("point_without_place"))
            return
        if not self.isVisible() or self._loader is None:
            return
        if request == self._request and self._chips is not None:
            self._show_images()
            return
        self._request = request
        ahead = [self._request_for(id_) for id_ in self._near]
        self._loader.ask(request, [each for each in ahead if each is not None])

    def _request_for(self, id_: int | None) -> ChipRequest | None:
        point = self._point(id_)
        if point is None:
            return None
        session, row = point
        points = session.points
        reference, sensed = points.reference[row], points.sensed[row]
        if not np.isfinite([*reference, *sensed]).all():
            return None
        turned = sensed_per_reference(current_transform(session), sensed)
        wanted = self.reference.side() * self.devicePixelRatioF()
        size = next((size for size in _SIZES if size >= wanted), _SIZES[-1])
        # Rounded, so that a tiny change by a re-fit does not cause another read.
        return ChipRequest(
            reference=tuple(np.round(reference, 4).tolist()),
            sensed=tuple(np.round(sensed, 4).tolist()),
            per_offset=tuple(np.round(turned, 4).ravel().tolist()),
            step=self.span / size,
            size=size,
        )

    def _loaded(self, request: ChipRequest, chips: Chips) -> None:
        if request != self._request:
            return  # read ahead, or out of date
        self._chips = chips
        self._show_images()
        if self._id is not None:
            self.shown.emit(self._id)

    def _failed(self, request: ChipRequest, error: TiepointError) -> None:
        if request == self._request:
            self._chips = None
            self._show_images()
            self.failed.emit(error)

    def _show_images(self) -> None:
        point = self._point(self._id)
        images: tuple[QImage | None, QImage | None] = None, None
        if point is not None and self._chips is not None:
            images = image_of(self._chips.reference), image_of(self._chips.sensed)
        residual = _NOTHING
        if point is not None:
            session, row = point
            if row < len(session.adjustment.residuals):
                residual = tuple(session.adjustment.residuals[row].tolist())
        self.reference.show_images(images[0], None, self.span, residual)
        self.sensed.show_images(images[1], None, self.span, _NOTHING)
        self.blend.show_images(*images, self.span, _NOTHING)

    # Moving

    def _drop_reference(self, x: float, y: float) -> None:
        point = self._point(self._id)
        if point is not None:
            session, row = point
            self.moved.emit("reference", *(session.points.reference[row] + (x, y)).tolist())

    def _drop_sensed(self, x: float, y: float) -> None:
        point = self._point(self._id)
        if point is not None:
            session, row = point
            place = session.points.sensed[row] + self.per_offset() @ (x, y)
            self.moved.emit("sensed", *place.tolist())

    # Size

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._ask)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        row = min((self.width() - 2 * _GAP) // 3, self.height())
        block = min((self.width() - _GAP) // 2, (self.height() - _GAP) // 2)
        side = max(row, block, 1)
        places = [(0, 0), (1, 0), (2, 0)] if row >= block else [(0, 0), (1, 0), (0, 1)]
        for pane, (column, line) in zip(self.panes, places):
            pane.setGeometry(column * (side + _GAP), line * (side + _GAP), side, side)
        QTimer.singleShot(0, self._ask)


def _read_span() -> float:
    try:
        span = float(settings.read(_KEY, str(_SPAN)))
    except ValueError:
        return float(_SPAN)
    return span if span in SPANS else float(_SPAN)
