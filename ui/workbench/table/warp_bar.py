"""The note that the registered raster is missing or out of date, and the button that warps it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from ....core.errors import Cancelled, TiepointError
from ....core.files.outputs import Outputs
from ...common import tr
from ...runs import run_files, run_record, warp_mark
from ...widgets.labels import PlainLabel
from ..session.point_session import PointSession
from ..session.project_runs import ProjectRuns
from . import warp_question
from .warp_again import WarpAgain, files_of


class WarpBar(QWidget):
    """Visible while the raster is missing, out of date or being warped."""

    failed = pyqtSignal(object)  # TiepointError

    def __init__(self, project_runs: ProjectRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project_runs = project_runs
        self._session: PointSession | None = None
        self.warp = WarpAgain(self)
        self.ask: Callable[..., Outputs | None] = warp_question.ask
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.button = QToolButton()
        self.button.setAutoRaise(False)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(self.fontMetrics().height())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 4)
        layout.addWidget(self.note, 2)
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._press)
        self.warp.started.connect(self._refresh)
        self.warp.progress_changed.connect(lambda share: self.progress.setValue(round(100 * share)))
        self.warp.ended.connect(self._ended)
        project_runs.current_changed.connect(self._show)
        # The raster is added to the project after the points, and may be removed.
        QgsProject.instance().layersAdded.connect(self._refresh)
        QgsProject.instance().layersRemoved.connect(self._refresh)
        self._show(project_runs.current)

    def release(self) -> None:
        """End a running warp, and disconnect from the project."""
        QgsProject.instance().layersAdded.disconnect(self._refresh)
        QgsProject.instance().layersRemoved.disconnect(self._refresh)
        self.warp.release()
        self._leave()

    def _show(self, session: PointSession | None) -> None:
        self._leave()
        self._session = session
        if session is not None:
            session.adjusted.connect(self._refresh)
        self._refresh()

    def _leave(self) -> None:
        if self._session is not None and self._session.alive:
            self._session.adjusted.disconnect(self._refresh)
        self._session = None

    def _press(self) -> None:
        if self.warp.busy():
            self.warp.cancel()
            return
        try:
            if self._session is not None:
                self._start(self._session)
        except TiepointError as error:
            self.failed.emit(error)

    def _start(self, session: PointSession) -> None:
        """Raises TiepointError."""
        if self._project_runs.others is not None:
            self._project_runs.others.look()
        record = session.record
        wanted = files_of(record)
        found = [] if record.newer else run_files.doubts(record.run, wanted)
        files = self.ask(wanted, found, self) if found else wanted
        if files is not None and session.alive:
            self.progress.setValue(0)
            self.warp.start(session, files)

    def _ended(self, error: TiepointError | None) -> None:
        self._refresh()
        if error is not None and not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _refresh(self, *_: object) -> None:
        busy, session = self.warp.busy(), self._session
        self.progress.setVisible(busy)
        if busy:
            texts = tr("Warping…"), tr("Cancel"), tr("Stop; the raster is not changed")
        elif session is not None and not session.record.warped:
            texts = (
                tr("These points have no registered raster yet."),
                tr("Warp"),
                tr("Warp the sensed raster with these points, and add it to the project"),
            )
        else:
            texts = (
                tr("The registered raster does not match the current points."),
                tr("Warp again"),
                tr("Warp the sensed raster with the current points, and replace the old result"),
            )
        self.note.setText(texts[0])
        self.button.setText(texts[1])
        self.button.setToolTip(texts[2])
        self.setVisible(busy or self._behind())

    def _behind(self) -> bool:
        session = self._session
        if session is None or not session.alive or session.adjustment.transform is None:
            return False
        layer = run_record.find(session.record.run, run_record.RASTER)
        size = session.infos.sensed.size
        return layer is None or not warp_mark.is_current(layer, session.adjustment.transform, size)
