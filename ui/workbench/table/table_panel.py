"""The panel with the table of control points, its tool bar and its lines of figures."""

from __future__ import annotations

import json

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsUnitTypes,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ....core.errors import TiepointError
from ... import message_bar, settings
from ...choices import transforms
from ...common import as_html, plain_tip, tr
from ...runs.run_record import is_points
from ...widgets.choice_combo import ChoiceCombo
from ...widgets.elided_combo import ElidedCombo
from ...widgets.labels import Paragraph, PlainLabel
from ..session.point_session import PointSession
from ..session.preview_layer import preview_of
from ..session.project_runs import ProjectRuns
from . import summary_line
from .caution_note import CautionNote
from .point_filter import FilterBar, PointFilter
from .table_model import RESIDUAL, RESIDUAL_MAP, TableModel
from .table_tools import TableTools
from .table_view import TableView
from .warp_bar import WarpBar

_NARROW = 300  # px; in a narrower panel the combo boxes are below each other
_WIDE = 620  # px; in a wider panel the combo boxes and the tool bar are in one line
_KEY = "workbench/table"  # in the project
_DELAY = 150  # ms from the last move of the map to the update of the filtered table


class TablePanel(QWidget):
    """Follows the current session; holds none of its data."""

    def __init__(
        self, project_runs: ProjectRuns, iface: QgisInterface, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project_runs = project_runs
        self._iface = iface
        self._session: PointSession | None = None
        self.runs = ElidedCombo()
        self.model_choice = ChoiceCombo(transforms(), tr("Transform that is fitted to the points in use"))
        for combo in (self.runs, self.model_choice):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
        self.filter_bar = FilterBar()
        self.filter_bar.hide()
        self.table = TableModel(self)
        self.view = TableView(self.table)
        self.totals = PlainLabel()
        self.totals.setWordWrap(True)
        self.totals.setToolTip(summary_line.tip())
        self.totals.setContentsMargins(6, 2, 6, 4)
        self.totals.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.notes = Paragraph()  # what this version could not read of the run
        self.notes.setContentsMargins(6, 2, 6, 2)
        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setContentsMargins(16, 16, 16, 16)
        self.warp_bar = WarpBar(project_runs)
        self.tools = TableTools(iface.iconSize(dockedToolbar=True))
        self.undo, self.redo, self.save = self.tools.undo, self.tools.redo, self.tools.save
        self.preview, self.filtering, self.zoom = self.tools.preview, self.tools.filtering, self.tools.zoom
        self._lay_out()
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.timeout.connect(self._list_points)
        self._connect()
        self._show(project_runs.current)
        self._restore()

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setContentsMargins(6, 4, 6, 0)
        self._head.setSpacing(4)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.addWidget(self.runs, 3)
        self._choices.addWidget(self.model_choice, 2)
        self._head.addLayout(self._choices, 1)
        self._head.addWidget(self.tools)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._head)
        layout.addWidget(self.notes)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.totals)
        layout.addWidget(CautionNote(self._project_runs))
        layout.addWidget(self.warp_bar)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.message)
        self.pages.addWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pages)

    def _connect(self) -> None:
        self.undo.triggered.connect(self._undo)
        self.redo.triggered.connect(self._redo)
        self.save.triggered.connect(self.save_points)
        self.preview.triggered.connect(self.show_preview)
        self.filtering.toggled.connect(self._show_filter)
        self.zoom.triggered.connect(self.zoom_to_selected)
        self.runs.activated.connect(self._choose_run)
        self.model_choice.activated.connect(self._choose_model)
        self.filter_bar.changed.connect(self._list_points)
        self.view.refused.connect(self._show_error)
        self.view.zoom_wanted.connect(self.zoom_to_selected)
        self.table.refused.connect(self._show_error)
        self.warp_bar.failed.connect(self._show_error)
        self._project_runs.runs_changed.connect(self._list_runs)
        self._project_runs.current_changed.connect(self._show)
        self._iface.mapCanvas().extentsChanged.connect(self._map_moved)
        QgsProject.instance().writeProject.connect(self._remember)
        QgsProject.instance().readProject.connect(self._restore)
        QgsProject.instance().layersRemoved.connect(self._say_why_empty)

    def release(self) -> None:
        """Disconnect from the map and the layer."""
        self._iface.mapCanvas().extentsChanged.disconnect(self._map_moved)
        QgsProject.instance().writeProject.disconnect(self._remember)
        QgsProject.instance().readProject.disconnect(self._restore)
        QgsProject.instance().layersRemoved.disconnect(self._say_why_empty)
        self._map_timer.stop()
        self.warp_bar.release()
        self._leave()

    # The project

    def _remember(self, *_: object) -> None:
        header = self.view.horizontalHeader()
        down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        state = {
            "sorted_by": header.sortIndicatorSection(),
            "descending": down,
            "filtering": self.filtering.isChecked(),
            "filter": vars(self.filter_bar.filter()),
        }
        settings.write_project(_KEY, json.dumps(state))

    def _restore(self, *_: object) -> None:
        try:
            state = json.loads(settings.read_project(_KEY, "{}"))
            wanted = PointFilter(**state.get("filter", {}))
            self.filtering.setChecked(bool(state.get("filtering", False)))
            self.filter_bar.set_filter(wanted)
            orders = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            column, down = int(state.get("sorted_by", RESIDUAL)), bool(state.get("descending", True))
            self.view.sortByColumn(column, orders[down])
        except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):  # of another version
            return
        finally:
            self._say_why_empty()

    # The run

    def _choose_run(self, index: int) -> None:
        self._project_runs.open(self.runs.itemData(index))

    def _list_runs(self) -> None:
        self.runs.clear()
        for layer_id, title in self._project_runs.runs():
            self.runs.addItem(title, layer_id)
        self.runs.setCurrentIndex(self.runs.findData(self._project_runs.wanted))
        tip = tr("The runs of this project, the last one first")
        self.runs.setToolTip(f"<b>{as_html(self.runs.currentText())}</b><br>{tip}")
        if self._session is None:
            self._say_why_empty()

    def _show(self, session: PointSession | None) -> None:
        self._leave()
        self._session = session
        self._list_runs()
        live = self._project_runs.live  # every session has one
        if session is None or live is None:
            self.table.set_session(None)
            self.view.set_session(None)
            return
        session.adjusted.connect(self._refresh)
        session.selection_changed.connect(self.view.follow_layer)
        stack = session.layer.undoStack()
        stack.indexChanged.connect(self._show_steps)
        session.layer.editingStarted.connect(self._show_steps)
        session.layer.editingStopped.connect(self._show_steps)
        live.stale_changed.connect(self._show_steps)
        live.written.connect(self._saved)
        crs = session.layer.crs()
        unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits()) if crs.isValid() else ""
        self.table.set_session(session, unit)
        self.view.set_session(session)
        self.view.setColumnHidden(RESIDUAL_MAP, not unit)  # without a CRS, it would be pixels once more
        self.notes.show_text("\n".join(session.record.notes))
        self._refresh()
        if self.isVisible():  # else on the map a point would be marked without a reason in sight
            self.view.select_worst()
        self.pages.setCurrentIndex(1)

    def _leave(self) -> None:
        session, self._session = self._session, None
        if session is not None and session.alive:
            session.adjusted.disconnect(self._refresh)
            session.selection_changed.disconnect(self.view.follow_layer)
            session.layer.undoStack().indexChanged.disconnect(self._show_steps)
            session.layer.editingStarted.disconnect(self._show_steps)
            session.layer.editingStopped.disconnect(self._show_steps)

    def _say_why_empty(self, *_: object) -> None:
        error = self._project_runs.error
        if error is not None:
            text = error.text
        elif any(is_points(layer) and not layer.isValid() for layer in _layers()):
            text = tr(
                "The control points of this project cannot be read: their files are missing. Repair the "
                "layers “Control points”, or register the rasters again."
            )
        else:
            text = tr("Register two rasters: their control points are listed here.")
        self.message.setText(text)
        self.pages.setCurrentIndex(1 if self._project_runs.runs() and error is None and self._session else 0)

    def _choose_model(self, *_: object) -> None:
        if self._session is not None:
            self._session.model = self.model_choice.value()

    # The points

    def _refresh(self) -> None:
        if self._session is None:
            return
        self._list_points()
        self.model_choice.set_value(self._session.model)
        self.totals.setText(summary_line.line(self._session))
        self._show_steps()

    def _list_points(self) -> None:
        session = self._session
        if session is None or not session.alive:
            return
        wanted = self.filter_bar.filter() if self.filtering.isChecked() else None
        if wanted is None:
            self.table.read()
            return
        inside = self._in_view(session) if wanted.in_canvas else None
        lengths = np.hypot(*session.adjustment.residuals.T)
        self.table.read(wanted.listed(session.points, lengths, inside))

    def _in_view(self, session: PointSession) -> np.ndarray | None:
        """(N,) bool: the points that the map shows; None if its CRS cannot be reached."""
        shown = self._iface.mapCanvas().mapSettings()
        to_layer = QgsCoordinateTransform(shown.destinationCrs(), session.layer.crs(), QgsProject.instance())
        try:
            view = to_layer.transformBoundingBox(shown.visibleExtent())
        except QgsCsException:
            return None
        places = session.reference_to_map(session.points.reference)
        low, high = (view.xMinimum(), view.yMinimum()), (view.xMaximum(), view.yMaximum())
        return ((places >= low) & (places <= high)).all(axis=1)

    def _map_moved(self) -> None:
        if self.filtering.isChecked() and self.filter_bar.canvas.isChecked():
            self._map_timer.start(_DELAY)

    def _show_filter(self, on: bool) -> None:
        self.filter_bar.setVisible(on)
        self._list_points()

    def zoom_to_selected(self) -> None:
        if self._session is not None and self._session.selected():
            self._iface.mapCanvas().zoomToSelected(self._session.layer)

    def show_preview(self) -> None:
        """Add the live preview to the run's group and show it."""
        if self._session is None:
            return
        try:
            layer = preview_of(self._session)
        except TiepointError as error:
            self._show_error(error)
            return
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(
            True
        )

    # Edits

    def _undo(self, *_: object) -> None:
        if self._session is not None:
            self._session.undo()

    def _redo(self, *_: object) -> None:
        if self._session is not None:
            self._session.redo()

    def save_points(self) -> None:
        """Write the edits to the file, and stay in edit mode."""
        session, live = self._session, self._project_runs.live
        if session is None or live is None:
            return
        if not session.layer.isModified():  # only the transform has changed
            live.write()
        elif not session.layer.commitChanges(stopEditing=False):
            reasons = " ".join(" ".join(session.layer.commitErrors()).replace("<br>", " ").split())
            self._show_error(TiepointError("points_not_saved", reasons=reasons))

    def _saved(self, error: TiepointError | None) -> None:
        if error is not None:
            self._show_error(error)
        self._show_steps()

    def _show_steps(self, *_: object) -> None:
        session, live = self._session, self._project_runs.live
        layer = session.layer if session is not None and session.alive else None
        stack = None if layer is None else layer.undoStack()
        self.undo.setEnabled(stack is not None and stack.canUndo())
        self.redo.setEnabled(stack is not None and stack.canRedo())
        stale = live is not None and live.stale
        self.save.setEnabled(layer is not None and (layer.isModified() or stale))
        for action, step in ((self.undo, "undo"), (self.redo, "redo")):
            what = "" if stack is None else getattr(stack, f"{step}Text")()
            label = tr("Undo") if step == "undo" else tr("Redo")
            action.setToolTip(plain_tip(f"{label}: {what}" if what else label))

    def _show_error(self, error: TiepointError) -> None:
        message_bar.push(self._iface, error.text, Qgis.MessageLevel.Warning, 8)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.select_worst()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        self._head.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        narrow = event.size().width() < _NARROW
        self._choices.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )


def _layers() -> list[QgsMapLayer]:
    return list(QgsProject.instance().mapLayers().values())
