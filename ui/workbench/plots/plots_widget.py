"""The page “Plots”: residuals by length, by direction and by place, side by side or one below the other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from ...common import tr
from ...runs import run_record
from ...widgets.scroll import scrolling
from ..session.point_session import PointSession
from ..session.project_runs import ProjectRuns
from .coverage_plot import CoveragePlot
from .histogram_plot import HistogramPlot
from .overlap_cells import OverlapCells
from .plot import Plot, PlotData
from .polar_plot import PolarPlot

_WIDE = 560  # px: three plots fit side by side
_LATER = 30  # ms after an edit, which has its own work to do


class PlotsWidget(QWidget):
    """Follows the current session while it is in sight."""

    def __init__(self, project_runs: ProjectRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project_runs = project_runs
        self._session: PointSession | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw)
        self.histogram, self.polar, self.coverage = HistogramPlot(), PolarPlot(), CoveragePlot()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for title, plot in (
            (tr("Residuals"), self.histogram),
            (tr("Directions"), self.polar),
            (tr("Coverage"), self.coverage),
        ):
            column = QVBoxLayout()
            column.setSpacing(2)
            label = QLabel(title)
            label.setToolTip(plot.toolTip())
            column.addWidget(label)
            column.addWidget(plot, 1)
            self._row.addLayout(column, 1)
            plot.picked.connect(self._select)
        self.hint = QLabel(tr("Click a bar, a dot or a cell to select its points; drag for several."))
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._row, 1)
        layout.addWidget(self.hint)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body, rearranged=True))
        project_runs.current_changed.connect(self._take)
        self._take(project_runs.current)

    def plots(self) -> tuple[Plot, ...]:
        return self.histogram, self.polar, self.coverage

    def release(self) -> None:
        """Disconnect from the session; the widget is about to be deleted."""
        self._timer.stop()
        self._project_runs.current_changed.disconnect(self._take)
        self._leave()

    def _take(self, session: PointSession | None) -> None:
        self._leave()
        self._session = session
        if session is not None:
            session.adjusted.connect(self._refresh)
            session.selection_changed.connect(self._mark)
        self.setEnabled(session is not None)
        self._refresh()

    def _leave(self) -> None:
        session, self._session = self._session, None
        if session is not None and session.alive:
            session.adjusted.disconnect(self._refresh)
            session.selection_changed.disconnect(self._mark)

    def _refresh(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start(_LATER)

    def _mark(self) -> None:
        """Show the selection; points and fit are as they were."""
        session, data = self._session, self.histogram.data
        if self._stale or session is None or data is None or not np.array_equal(data.ids, session.ids):
            self._refresh()
            return
        marked = replace(data, selected=np.isin(data.ids, session.selected()))
        for plot in self.plots():
            plot.set_data(marked)

    def _draw(self) -> None:
        self._stale = False
        session = self._session
        data = None if session is None or not session.alive else data_of(session)
        for plot in self.plots():
            plot.set_data(data)

    def _select(self, found: np.ndarray) -> None:
        session, data = self._session, self.histogram.data
        if session is not None and session.alive and data is not None:
            session.select(data.ids[found].tolist())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)


def data_of(session: PointSession) -> PlotData:
    """The current points, their fit and their selection."""
    points, selected = session.points, np.isin(session.ids, session.selected())
    return PlotData(
        session.ids.copy(),
        points.reference,
        session.adjustment.residuals,
        points.enabled,
        points.check,
        selected,
        OverlapCells.of(session.adjustment.transform, session.infos),
        _unexplained(session),
    )


def _unexplained(session: PointSession) -> tuple[np.ndarray, ...]:
    """Outlines (M, 2) of the places that the run's transform does not explain, reference pixels."""
    layer = run_record.find(session.record.run, run_record.UNEXPLAINED)
    if not isinstance(layer, QgsVectorLayer):
        return ()
    found = []
    for feature in layer.getFeatures():
        corners = [(place.x(), place.y()) for place in feature.geometry().vertices()]
        if len(corners) > 2:
            found.append(session.map_to_reference(np.array(corners, dtype=np.float64)))
    return tuple(found)
