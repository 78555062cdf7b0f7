"""The lines that say what to know before the run is relied on, as its points stand."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ...common import tr
from ...widgets.labels import ElidedLabel, PlainLabel
from ..session.point_session import PointSession
from ..session.project_runs import ProjectRuns


class CautionNote(QWidget):
    """One line, since the table needs the room, all of it in the tool tip. Out of sight without any."""

    def __init__(self, project_runs: ProjectRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: PointSession | None = None
        icon = PlainLabel()
        icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(16, 16))
        self.text = ElidedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 2)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        project_runs.current_changed.connect(self._show)
        self._show(project_runs.current)

    def _show(self, session: PointSession | None) -> None:
        if self._session is not None and self._session.alive:
            self._session.adjusted.disconnect(self._refresh)
        self._session = session
        if session is not None:
            session.adjusted.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        session = self._session
        told = session.run_quality().cautions if session is not None and session.alive else ()
        doubts = [each.text for each in told if each.doubt]
        self.setVisible(bool(doubts))
        if doubts:
            lead = "" if len(doubts) == 1 else tr("{} cautions: ").format(len(doubts))
            self.text.show_text(lead + " ".join(doubts))
            self.text.setToolTip(_tip(doubts))


def _tip(doubts: list[str]) -> str:
    """One sentence a line; QLabel breaks long lines of HTML alone."""
    return "".join(f"<p>{escape(each)}</p>" for each in doubts)
