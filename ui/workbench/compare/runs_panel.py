"""Two runs side by side: a choice of the other run, and a table in which what differs stands out."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....core.errors import Cancelled, TiepointError
from ...choices import Choice
from ...common import plain_tip, tr
from ...runs import run_record
from ...widgets.choice_combo import ChoiceCombo
from ...widgets.labels import PlainLabel
from ..session.point_session import PointSession
from ..session.project_runs import ProjectRuns
from . import run_rows
from .run_side import OtherRun, RunSide

_PAUSE = 200  # ms after the last edit


class RunsPanel(QWidget):
    """Hidden while the project has one run only. Main thread only."""

    changed = pyqtSignal()  # another run was chosen, or none
    shown = pyqtSignal()  # the table is up to date

    def __init__(self, project_runs: ProjectRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project_runs = project_runs
        self._session: PointSession | None = None
        self._other: RunSide | None = None
        self._reader = OtherRun(self._read, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fill)
        self.choice = ChoiceCombo([], tr("What the result of this run is compared with."))
        self.sentence = PlainLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.table = _table()
        label = QLabel(tr("Compare &with"))
        label.setBuddy(self.choice)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label, self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        self.figures = QWidget()  # below the buttons of the page, see compare_widget
        below = QVBoxLayout(self.figures)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.sentence)
        below.addWidget(self.table)
        self.figures.hide()
        self.choice.currentIndexChanged.connect(self._choose)
        project_runs.runs_changed.connect(self._list)
        self._list()

    def release(self) -> None:
        """The plugin is being unloaded."""
        self._project_runs.runs_changed.disconnect(self._list)
        self._reader.stop()
        self.set_session(None)

    def set_session(self, session: PointSession | None) -> None:
        """Compare this run from now on."""
        if self._session is not None and self._session.alive:
            self._session.adjusted.disconnect(self._soon)
        self._session = session
        if session is not None:
            session.adjusted.connect(self._soon)
        self._list()
        self._choose()

    def other_layer(self) -> QgsVectorLayer | None:
        """The control points of the other run; None = the reference is compared."""
        layer = QgsProject.instance().mapLayer(self.choice.value())
        return layer if isinstance(layer, QgsVectorLayer) else None

    def names(self) -> tuple[str, str]:
        """What a comparison calls the other run and this one; empty without another run."""
        other = self.other_layer()
        if other is None or self._session is None:
            return "", ""
        return _name(other), _name(self._session.layer)

    def busy(self) -> bool:
        return self._reader.busy()

    def _list(self) -> None:
        shown = None if self._session is None else self._session.layer.id()
        before = self.choice.value()
        choices = [Choice("", tr("Reference"), tr("The raster that the run was registered onto."))]
        for layer_id, title in self._project_runs.runs():
            if layer_id != shown:
                layer = QgsProject.instance().mapLayer(layer_id)
                text = tr("{}: {}").format(_name(layer), title)
                choices.append(Choice(layer_id, text, tr("Its result, and its figures beside this run's.")))
        self.choice.set_choices(choices)
        self.setVisible(len(choices) > 1)
        if self.choice.value() != before:
            self._choose()

    def _choose(self, *_: object) -> None:
        self._other = None
        self._timer.stop()
        self._reader.stop()
        layer = self.other_layer() if self._session is not None else None
        self.figures.setVisible(layer is not None)
        self.table.hide()
        if layer is not None:
            self.sentence.setText(tr("Reading the other run…"))
            try:
                self._reader.read(layer)
            except TiepointError as error:
                self.sentence.setText(error.text)
        self.changed.emit()

    def _read(self, side: RunSide | None, error: TiepointError | None) -> None:
        if side is None:
            if error is not None and not isinstance(error, Cancelled):
                self.sentence.setText(error.text)
            return
        self._other = side
        self._fill()

    def _soon(self) -> None:
        if self._other is not None:
            self._timer.start(_PAUSE)

    def _fill(self) -> None:
        session, other = self._session, self._other
        if session is None or not session.alive or other is None or session.busy:
            return
        here = RunSide.of(session)
        self.sentence.setText(run_rows.sentence(here, other))
        found = run_rows.rows(here, other)
        names = [run_rows.run_name(side.number) for side in (here, other)]
        self.table.setHorizontalHeaderLabels(["", *names])
        self.table.setRowCount(len(found))
        for index, row in enumerate(found):
            self._show_row(index, row)
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(index) for index in range(len(found)))
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + 4)
        self.table.show()
        self.shown.emit()

    def _show_row(self, index: int, row: run_rows.Row) -> None:
        """What differs is bold; what does not is paler."""
        pale = self.palette().color(QPalette.ColorRole.Text)
        pale.setAlpha(140)  # of 255: still legible
        tips = ("\n".join(dict.fromkeys(filter(None, row.tips))), *row.tips)
        for column, (text, tip) in enumerate(zip((row.name, *row.values), tips)):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(tip or text))
            font = item.font()
            font.setBold(row.differs and column > 0)
            item.setFont(font)
            if not row.differs:
                item.setForeground(QBrush(pale))
            self.table.setItem(index, column, item)


def _name(layer: QgsMapLayer | None) -> str:
    return run_rows.run_name(0 if layer is None else run_record.number_of(layer))


def _table() -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setAccessibleName(tr("Figures of both runs"))
    table.verticalHeader().hide()
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)  # no name is cut off
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
