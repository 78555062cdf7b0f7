"""The table model of a session's control points: filtered, sorted, with two check boxes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont

from ....core.errors import TiepointError
from ....core.figure_text import figure
from ...common import tr
from ...project.styles import colour_of
from ..session.point_session import PointSession

NUMBER, ENABLED, CHECK, RESIDUAL, RESIDUAL_MAP, DX, DY, SCORE, PRECISION, MANUAL = range(10)


def _number(flag: Any) -> int:
    """An alignment as the number that a model returns; Qt 5 and Qt 6 store it differently."""
    return int(getattr(flag, "value", flag))


_RIGHT = _number(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = _number(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column:
    """Title, explanation and format of a column."""

    title: str
    tip: str
    digits: int = 2
    sample: str = "-8.88"  # a text that must fit into the column


def columns(unit: str) -> list[Column]:
    """unit: abbreviated map unit; "" = none."""
    named = unit or tr("map units")
    return [
        Column(tr("No."), tr("Number of the point, the field “id” of the layer"), 0, "8888"),
        Column(tr("On"), tr("Enabled: the point is used in the fit or as a check point (Space)"), 0, ""),
        Column(tr("Chk"), tr("Check point: it judges the fit but takes no part in it (C)"), 0, ""),
        Column(
            tr("Res. px"),
            tr(
                "Residual: distance from the measured place to the one predicted by the transform, in pixels "
                "of the reference"
            ),
        ),
        Column(tr("Res. {}").format(unit).strip(), tr("The residual in {}").format(named), 2, "888.88"),
        Column(tr("dx px"), tr("Residual to the right (predicted minus measured), in reference pixels")),
        Column(tr("dy px"), tr("Residual downward (predicted minus measured), in reference pixels")),
        Column(tr("Score"), tr("Similarity of the two places in the matching, 0 to 1"), 2, "0.88"),
        Column(
            tr("Prec. px"),
            tr(
                "Precision: standard error of the point's place, in pixels of the reference; empty if not "
                "measured"
            ),
            2,
            "0.88",
        ),
        Column(tr("Hand"), tr("Made or moved by hand"), 0, ""),
    ]


def figures_tip() -> str:
    """What the figures of one point mean: residual, score and precision."""
    shown = columns("")
    return "<br>".join(
        f"<b>{each.title}</b>: {each.tip}" for each in (shown[RESIDUAL], shown[SCORE], shown[PRECISION])
    )


class TableModel(QAbstractTableModel):
    """Rows are the listed points in sorted order; main thread only."""

    listing_changed = pyqtSignal()  # other rows or another order: the selection must be shown again
    refused = pyqtSignal(object)  # TiepointError: an edit failed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: PointSession | None = None
        self._columns = columns("")
        self._order = np.zeros(0, np.int64)  # rows of the session
        self._values: list[np.ndarray] = []  # per column (N,), of all points
        self._keep = np.ones(0, bool)
        self._sorted_by, self._descending = NUMBER, False
        self._bold = QFont()
        self._bold.setBold(True)

    # Listing

    def set_session(self, session: PointSession | None, unit: str = "") -> None:
        self._session = session
        self._columns = columns(unit)
        self._keep = np.ones(0, bool)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.read()

    def read(self, keep: np.ndarray | None = None) -> None:
        """Read the session again; keep: (N,) bool, the points to list, None = all."""
        self._values = _values(self._session)
        count = len(self._values[0])
        self._keep = np.ones(count, bool) if keep is None else keep
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        """List and sort; resets the model only if rows were added, removed or moved."""
        listed = np.flatnonzero(self._keep)
        if 0 <= self._sorted_by < len(self._values):
            keys = self._values[self._sorted_by][listed].astype(np.float64)
            keys = np.where(np.isnan(keys), np.inf, -keys if self._descending else keys)  # nan comes last
            listed = listed[np.argsort(keys, kind="stable")]
        if np.array_equal(listed, self._order):
            if len(listed):
                self.dataChanged.emit(self.index(0, 0), self.index(len(listed) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._order = listed
        self.endResetModel()
        self.listing_changed.emit()

    def ids_at(self, rows: Iterable[int]) -> list[int]:
        """Feature ids of rows of the table."""
        session = self._session
        return [] if session is None else session.ids[self._order[list(rows)]].tolist()

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Rows of the table, ascending, of those points that are listed."""
        if self._session is None:
            return []
        wanted = np.isin(self._session.ids[self._order], np.array(list(ids), dtype=np.int64))
        return np.flatnonzero(wanted).tolist()

    # QAbstractTableModel

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() in (ENABLED, CHECK) else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._columns[section].tip
        return None

    def sample(self, column: int) -> str:
        """A wide but usual text of a column."""
        return self._columns[column].sample

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        row, column = int(self._order[index.row()]), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column in (ENABLED, CHECK):
            on = bool(self._values[column][row])
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _CENTRE if column == MANUAL else _RIGHT
        if role == Qt.ItemDataRole.DecorationRole and column == RESIDUAL:
            return self._colour(row)
        if role == Qt.ItemDataRole.ForegroundRole and not self._values[ENABLED][row]:
            return QBrush(QColor(128, 128, 128))  # legible on dark and on light
        if role == Qt.ItemDataRole.FontRole and self._values[CHECK][row]:
            return self._bold
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() not in (ENABLED, CHECK):
            return False
        if self._session is None:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        set_flag = self._session.set_enabled if index.column() == ENABLED else self._session.set_check
        try:
            set_flag(self.ids_at([index.row()]), on)
        except TiepointError as error:
            self.refused.emit(error)
            return False
        return True

    def as_text(self, rows: Iterable[int]) -> str:
        """Rows of the table for a spreadsheet: tabs between columns, headings first, flags as 1 and 0."""
        lines = [[column.title for column in self._columns]]
        for row in self._order[list(rows)]:
            values = [float(column[row]) for column in self._values]
            lines.append(
                [
                    figure(value, f".{column.digits}f") if np.isfinite(value) else ""
                    for value, column in zip(values, self._columns)
                ]
            )
        return "\n".join("\t".join(line) for line in lines)

    def _text(self, row: int, column: int) -> str:
        if column in (ENABLED, CHECK):
            return ""
        value = self._values[column][row]
        if column == MANUAL:
            return "✓" if value else ""
        if not np.isfinite(value):
            return "" if column == PRECISION else "–"
        return figure(value, f".{self._columns[column].digits}f")

    def _colour(self, row: int) -> QColor | None:
        residual = float(self._values[RESIDUAL][row])
        return colour_of(residual if self._values[ENABLED][row] else -1.0) if np.isfinite(residual) else None

    def _tip(self, row: int, column: int) -> str:
        flags = (self._values[name][row] for name in (ENABLED, CHECK))
        enabled, check = (bool(flag) for flag in flags)
        state = tr("used in the fit") if enabled else tr("disabled")
        if enabled and check:
            state = tr("check point, judges the fit but takes no part in it")
        return tr("Control point {}: {}").format(int(self._values[NUMBER][row]), state) + (
            "<br>" + self._columns[column].tip
        )


def _values(session: PointSession | None) -> list[np.ndarray]:
    """Per column (N,), in the order of the session's points."""
    if session is None:
        return [np.zeros(0) for _ in range(MANUAL + 1)]
    points, residuals = session.points, session.adjustment.residuals
    return [
        session.numbers,
        points.enabled,
        points.check,
        np.hypot(*residuals.T),
        session.residuals_on_map(),
        residuals[:, 0],
        residuals[:, 1],
        points.score,
        points.precision,
        points.manual,
    ]
