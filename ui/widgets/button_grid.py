"""Buttons in as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QGridLayout, QWidget

_SPACING = 2  # px


class ButtonGrid(QWidget):
    """From left to right, then the next line; a column is as wide as the widest of its buttons."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (
            QEvent.Type.LayoutRequest,
            QEvent.Type.Show,
        ):  # a button has another text or style
            self._fit()
        return bool(done)

    def _fit(self) -> None:
        widths = [button.sizeHint().width() for button in self._buttons]
        columns = columns_in(self.width(), widths)
        self._arrange(columns)
        for column in range(self._grid.columnCount()):  # the layout may know widths of before a style came
            least = max(widths[column::columns]) if column < min(columns, len(widths)) else 0
            if least != self._grid.columnMinimumWidth(column):
                self._grid.setColumnMinimumWidth(column, least)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # else two columns could not shrink to one

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, button in enumerate(self._buttons):
            self._grid.addWidget(button, index // columns, index % columns, Qt.AlignmentFlag.AlignLeft)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()


def columns_in(room: int, widths: Sequence[int]) -> int:
    """The most columns, at least one, that fit in `room` px. widths: of the buttons, px."""
    for columns in range(len(widths), 1, -1):
        wide = sum(max(widths[column::columns]) for column in range(columns))
        if wide + (columns - 1) * _SPACING <= room:
            return columns
    return 1
