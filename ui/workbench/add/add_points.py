"""Adds points by hand: one click in the reference on the map, one in the sensed raster in the dock."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
from qgis.core import QgsApplication, QgsPointXY
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QToolButton, QVBoxLayout, QWidget

from ....core.edit.snapping import Snap, snap
from ....core.errors import TiepointError
from ....core.feedback import Feedback
from ....core.figure_text import figure
from ....core.geometry.local_geometry import sensed_per_reference
from ....core.pair import Pair
from ....core.raster.pictures.chip_reader import ChipReader
from ... import settings
from ...background import GRACE
from ...common import icon, tr
from ...one_job import OneJob
from ...widgets.button_flow import ButtonFlow
from ...widgets.labels import Paragraph
from ...widgets.lent_tool import LentTool
from ..session.current_transform import current_transform
from ..session.point_session import PointSession
from ..session.project_runs import ProjectRuns
from .bare_reference import BareReference
from .load_points import LoadButton
from .place_tool import PlaceTool
from .sensed_view import SensedView, new_mark, reference_pixels

_SNAP_RADIUS = 12  # px of the coarser raster; clicks are less precise than matches
_KEY = "snap_new_points"  # in the settings
_ENOUGH = 2  # points by hand from which a run can start


class AddPointsWidget(QWidget):
    """The buttons, what to do next, and the second map; the two clicks may come in either order."""

    added = pyqtSignal(int)  # feature id
    new_wanted = pyqtSignal()  # start an empty list for the pair chosen in the dock
    run_wanted = pyqtSignal(object)  # PointSession: register its pair, starting from its points by hand

    def __init__(
        self, project_runs: ProjectRuns, iface: QgisInterface, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project_runs = project_runs
        self._canvas = iface.mapCanvas()
        self._session: PointSession | None = None
        self._reference: np.ndarray | None = None  # (2,) native px of the new point
        self._sensed: np.ndarray | None = None
        self._job = OneJob()
        self._bare = BareReference()
        self.button = QToolButton()
        self.button.setText(tr("Add points"))
        self.button.setIcon(QgsApplication.getThemeIcon("/mActionCapturePoint.svg"))
        self.button.setCheckable(True)
        self.button.setToolTip(
            tr("Click a place in the reference on the map, then the same place in the sensed raster below")
        )
        self.snap = QCheckBox(tr("Snap"))
        self.snap.setToolTip(
            tr("Move a new point in the sensed raster to the best match near the click (sub-pixel)")
        )
        self.snap.setChecked(settings.read_bool(_KEY, default=True))
        self.load = LoadButton()
        self.new = QToolButton()
        self.new.setIcon(QgsApplication.getThemeIcon("/mActionFileNew.svg"))
        self.new.setAccessibleName(tr("Start with points by hand"))
        self.new.setToolTip(
            tr("Start with points by hand: an empty list for the pair chosen in the Tiepoint panel")
        )
        self.run = QToolButton()
        self.run.setText(tr("Register from these"))
        self.run.setIcon(icon())
        self.run.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.run.setToolTip(
            tr("Register the pair, starting from the points made by hand (at least two); these are kept")
        )
        self.text = Paragraph()
        self.view = SensedView(self._canvas)
        self.tool = PlaceTool(self._canvas)
        self._lent = LentTool(self._canvas, self.tool)
        self._mark = new_mark(self._canvas)
        self._lay_out()
        self._connect()
        self._take(project_runs.current)

    def _lay_out(self) -> None:
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(ButtonFlow([self.button, self.snap, self.load, self.new]))
        layout.addWidget(self.text)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.run, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.button.toggled.connect(self._switch)
        self.snap.toggled.connect(self._keep_snapping)
        self.tool.chosen.connect(self._reference_chosen)
        self.tool.given_up.connect(self.give_up)
        self.tool.deactivated.connect(self._tool_gone)
        self.view.chosen.connect(self._sensed_chosen)
        self.view.given_up.connect(self.give_up)
        self.load.reported.connect(self._say)
        self.new.clicked.connect(self._ask_for_new)
        self.run.clicked.connect(self._ask_to_run)
        self._project_runs.current_changed.connect(self._take)

    def release(self) -> None:
        """Release the map, the session and the task."""
        self._project_runs.current_changed.disconnect(self._take)
        self._forget(GRACE)
        self._take(None)
        self._lent.release()
        self._canvas.scene().removeItem(self._mark)
        self.view.release()

    def start(self) -> None:
        """Wait for the first click."""
        self.button.setChecked(True)

    def _ask_for_new(self, *_: object) -> None:
        self.new_wanted.emit()

    def _ask_to_run(self, *_: object) -> None:
        if self._session is not None:
            self.button.setChecked(False)
            self.run_wanted.emit(self._session)

    def give_up(self) -> None:
        """Drop the unfinished point; if there is none, put the tool away."""
        if self._reference is None and self._sensed is None and not self._job.busy:
            self.button.setChecked(False)
        self._forget()
        self._say()

    # The session

    def _take(self, session: PointSession | None) -> None:
        if self._session is not None:
            self._session.adjusted.disconnect(self._adjusted)
            self._session.ended.disconnect(self._ended)
        self._forget()
        self._session = session
        if session is None:
            self.button.setChecked(False)
        else:
            session.adjusted.connect(self._adjusted)
            session.ended.connect(self._ended)
        for widget in (self.button, self.snap, self.view):
            widget.setEnabled(session is not None)
        self.load.set_session(session)
        self.view.set_session(session)
        self._offer_run()
        self._say()

    def _ended(self) -> None:
        self._take(None)

    def _offer_run(self) -> None:
        points = self._session.points if self._session is not None else None
        made = 0 if points is None else int((points.manual & points.used).sum())
        self.run.setVisible(made >= _ENOUGH)

    def _adjusted(self) -> None:
        self._offer_run()
        self.view.show_points()
        self.view.follow()

    # The clicks

    def _switch(self, on: bool) -> None:
        if on and self._session is not None:
            self._lent.take()
            self._bare.show(self._session)
        if not on:
            self._lent.give_back()
            self._bare.restore()
            self._forget()
        self._say()

    def _tool_gone(self) -> None:
        self.button.setChecked(False)

    def _keep_snapping(self, on: bool) -> None:
        settings.write(_KEY, on)

    def _reference_chosen(self, place: QgsPointXY) -> None:
        if self._session is None or self._job.busy:
            return
        self._reference = reference_pixels(self._session, self._canvas, place)
        if self._reference is None:
            return
        self._mark.setCenter(place)
        self._mark.show()
        if self._sensed is None:
            self.view.follow()
        self._try_to_add()

    def _sensed_chosen(self, x: float, y: float) -> None:
        if self._session is None or self._job.busy:
            return
        if not self.button.isChecked():
            self.button.setChecked(True)
        self._sensed = np.array([x, y])
        self.view.show_mark(self._sensed)
        self._try_to_add()

    def _forget(self, seconds: float = 0.0) -> None:
        self._reference = self._sensed = None
        self._mark.hide()
        self.view.show_mark(None)
        self._job.abandon(seconds)

    def _try_to_add(self) -> None:
        reference, sensed, session = self._reference, self._sensed, self._session
        if reference is None or sensed is None or session is None:
            self._say()
            return
        transform = current_transform(session)
        if not self.snap.isChecked() or transform is None:
            self._add("", reference=reference, sensed=sensed)
            return
        turned = sensed_per_reference(transform, sensed)
        infos, bands = session.infos, session.options.read.bands
        places = Pair(reference=reference, sensed=sensed)

        def refine(_feedback: Feedback) -> Snap:
            with ExitStack() as opened:
                readers = infos.with_each(
                    bands, lambda info, some: opened.enter_context(ChipReader(info, some))
                )
                return snap(readers, places, turned, _SNAP_RADIUS)

        def refined(found: Snap | None, error: TiepointError | None) -> None:
            if found is not None:
                note = tr("Snapped by {} px.").format(figure(found.moved, ".1f"))
                self._add(note, reference=reference, sensed=found.sensed, precision=found.precision)
            elif error is not None:
                note = tr("Not snapped: {}").format(error.message)
                self._add(note, reference=reference, sensed=sensed)

        self.text.show_text(tr("Snapping…"))
        self._job.start(tr("Snap a control point"), refine, refined)

    def _add(
        self, note: str, *, reference: np.ndarray, sensed: np.ndarray, precision: float = np.nan
    ) -> None:
        session = self._session
        self._forget()
        if session is None:
            return
        try:
            id_ = session.add(
                reference=tuple(reference.tolist()), sensed=tuple(sensed.tolist()), precision=precision
            )
        except TiepointError as error:
            self.text.show_text(error.text)
            return
        session.select([id_])
        self._say(note)
        self.added.emit(id_)

    def _say(self, note: str = "") -> None:
        """Show what was done, and what to do next."""
        if self._session is None:
            text = tr("Register a pair, or start with points by hand (button on the right).")
        elif not self.button.isChecked():
            text = ""
        elif self._reference is None and self._sensed is None:
            text = tr("Click a place in the reference on the map; Esc ends.")
        elif self._sensed is None:
            text = tr("Now click the same place in the sensed raster below.")
        else:
            text = tr("Now click the same place in the reference on the map.")
        self.text.show_text(f"{note} {text}".strip())
