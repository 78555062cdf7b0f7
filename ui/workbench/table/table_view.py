"""The view of the table: keys, context menu, and a selection shared with the layer."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView, QWidget

from ....core.errors import TiepointError
from ...common import tr
from ..session.point_session import PointSession
from .table_model import RESIDUAL, TableModel

_PADDING = 16  # px beside a column's text
_COLOUR = 22  # px for the coloured square before the residual
_ARROW = 12  # px at either side of the title in the middle: a dark theme draws the sort arrow over the text


class TableView(QTableView):
    """On the selected points Space enables or disables, C makes check points, Delete deletes; O sorts."""

    refused = pyqtSignal(object)  # TiepointError: an edit failed
    zoom_wanted = pyqtSignal()  # to the selected points

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._session: PointSession | None = None
        self._following = False  # the selection is being copied
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setSortingEnabled(True)
        self.sortByColumn(RESIDUAL, Qt.SortOrder.DescendingOrder)  # the worst is what one looks for
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(80)
        self.setAccessibleName(tr("Control points"))
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 6)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        # Of its own, and empty: to draw itself, the header would ask for every cell whether it is selected.
        header.setSelectionModel(QItemSelectionModel(model, header))
        self._fit_columns()
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().selectionChanged.connect(self._selected_here)
        model.listing_changed.connect(self._show_selected)
        model.headerDataChanged.connect(self._fit_columns)
        header.sortIndicatorChanged.connect(self._fit_arrow)
        self.doubleClicked.connect(lambda _index: self.zoom_wanted.emit())

    def set_session(self, session: PointSession | None) -> None:
        self._session = session
        self._select_rows_of_session()

    # Selection

    def select_worst(self) -> None:
        """Select the enabled point with the largest residual, unless points are selected already."""
        session = self._session
        if session is None or not session.alive or session.selected():
            return
        lengths = np.hypot(*session.adjustment.residuals.T)
        judged = session.points.enabled & np.isfinite(lengths)
        if judged.any():
            session.select([int(session.ids[np.argmax(np.where(judged, lengths, -1.0))])])

    def _selected_here(self, *_: object) -> None:
        """Select in the layer exactly the points that are selected in the table."""
        if self._following or self._session is None:
            return
        self._following = True
        try:
            self._session.select(self._model.ids_at(self._selected_rows()))
        finally:
            self._following = False

    def _selected_rows(self) -> list[int]:
        """Ascending. Not selectedRows(), which asks the model ten times for every row."""
        ranges = self.selectionModel().selection()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def follow_layer(self) -> None:
        """The layer's selection was changed elsewhere: show it and scroll to its first point."""
        if not self._following:
            self._show_selected()

    def _show_selected(self) -> None:
        """Select the points that are selected in the layer, and scroll to the first."""
        rows = self._select_rows_of_session()
        if rows:
            index = self._model.index(rows[0], 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def _select_rows_of_session(self) -> list[int]:
        rows = [] if self._session is None else self._model.rows_of(self._session.selected())
        self._following = True
        try:
            self.selectionModel().select(
                _ranges(self._model, rows),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        finally:
            self._following = False
        return rows

    # Edits

    def toggle_enabled(self) -> None:
        """Disable the selected points if all are enabled, else enable them."""
        self._toggle("enabled")

    def toggle_check(self) -> None:
        """Make the selected points check points, or control points again if all are check points."""
        self._toggle("check")

    def delete_selected(self) -> None:
        self._try(lambda session: session.delete(session.selected()))

    def _toggle(self, flag: str) -> None:
        def toggle(session: PointSession) -> None:
            ids = session.selected()
            rows = [session.row(id_) for id_ in ids]
            if flag == "enabled":
                session.set_enabled(ids, not session.points.enabled[rows].all())
            else:
                session.set_check(ids, not session.points.check[rows].all())

        self._try(toggle)

    def _try(self, edit: Callable[[PointSession], None]) -> None:
        if self._session is None:
            return
        try:
            edit(self._session)
        except TiepointError as error:
            self.refused.emit(error)

    def copy_selected(self) -> None:
        """Put the selected rows, on the clipboard."""
        rows = self._selected_rows()
        if rows:
            QApplication.clipboard().setText(self._model.as_text(rows))

    def _undo(self) -> None:
        self._try(lambda session: session.undo())

    def _redo(self) -> None:
        self._try(lambda session: session.redo())

    def sort_here(self) -> None:
        """Sort by the column of the current cell; a second time, in the other direction."""
        column, header = self.currentIndex().column(), self.horizontalHeader()
        if column >= 0:
            down = header.sortIndicatorSection() == column and (
                header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            )
            orders = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            self.sortByColumn(column, orders[down])
            index = self._model.index(
                max(self.currentIndex().row(), 0), column
            )  # sorting lost the current cell
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    # QTableView

    def _action_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        standards = ("Undo", self._undo), ("Redo", self._redo), ("Copy", self.copy_selected)
        for standard, action in standards:
            if event.matches(getattr(QKeySequence.StandardKey, standard)):
                return action
        if not event.modifiers():
            return {
                int(Qt.Key.Key_Space): self.toggle_enabled,
                int(Qt.Key.Key_C): self.toggle_check,
                int(Qt.Key.Key_O): self.sort_here,
                int(Qt.Key.Key_Delete): self.delete_selected,
                int(Qt.Key.Key_Backspace): self.delete_selected,
                int(Qt.Key.Key_Return): self.zoom_wanted.emit,
            }.get(event.key())
        return None

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the table from QGIS's own shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self._action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _show_menu(self, place: QPoint) -> None:
        if self._session is None or not self._session.selected():
            return
        menu = self.menu()
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The context menu of the selected points."""
        session, menu = self._session, QMenu(self)
        if session is None:
            return menu
        points = session.points.take(
            np.array([session.row(id_) for id_ in session.selected()], dtype=np.intp)
        )

        def add(text: str, slot: Callable[[], None], key: str = "", icon: str = "") -> None:
            action = menu.addAction(f"{text}\t{key}" if key else text, slot)
            if icon:
                action.setIcon(QgsApplication.getThemeIcon(icon))

        enable = tr("Disable") if points.enabled.all() else tr("Enable")
        add(enable, self.toggle_enabled, tr("Space"))
        check = tr("Use in the fit again") if points.check.all() else tr("Use as check points only")
        add(check, self.toggle_check, "C")
        menu.addSeparator()
        add(tr("Copy"), self.copy_selected, tr("Ctrl+C"), "/mActionEditCopy.svg")
        add(tr("Sort by this column"), self.sort_here, "O")
        add(tr("Zoom to"), self.zoom_wanted.emit, tr("Return"), "/mActionZoomToSelected.svg")
        menu.addSeparator()
        add(tr("Delete"), self.delete_selected, tr("Del"), "/mActionDeleteSelected.svg")
        return menu

    def _fit_columns(self, *_: object) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        for column in range(self._model.columnCount()):
            texts = (
                str(self._model.headerData(column, Qt.Orientation.Horizontal)),
                self._model.sample(column),
            )
            width = max(metrics.horizontalAdvance(text) for text in texts) + _PADDING
            header.resizeSection(column, width + (_COLOUR if column == RESIDUAL else 0))
        self._fit_arrow(header.sortIndicatorSection())

    def _fit_arrow(self, column: int, *_: object) -> None:
        """The sorted column has room for its title and the arrow."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        if 0 <= column < self._model.columnCount():
            title = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            wanted = metrics.horizontalAdvance(title) + 2 * _ARROW + 4
            header.resizeSection(column, max(header.sectionSize(column), wanted))


def _ranges(model: TableModel, rows: list[int]) -> QItemSelection:
    """Ascending rows as few ranges."""
    selection, start = QItemSelection(), 0
    last = model.columnCount() - 1
    for index in range(1, len(rows) + 1):
        if index == len(rows) or rows[index] != rows[index - 1] + 1:
            selection.select(model.index(rows[start], 0), model.index(rows[index - 1], last))
            start = index
    return selection
