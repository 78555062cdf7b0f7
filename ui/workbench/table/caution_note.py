"""The line with the cautions about the current points of a run."""

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
    """One line, to leave room for the table; the tool tip has all cautions. Hidden if there are none."""

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
        cautions = session.run_quality().cautions if session is not None and session.alive else ()
        doubts = [each.text for each in cautions if each.doubt]
        self.setVisible(bool(doubts))
        if doubts:
            lead = "" if len(doubts) == 1 else tr("{} cautions: ").format(len(doubts))
            self.text.show_text(lead + " ".join(doubts))
            self.text.setToolTip(_tip(doubts))


def _tip(doubts: list[str]) -> str:
    """A paragraph for each sentence, as HTML: Qt breaks long lines only there."""
    return "".join(f"<p>{escape(each)}</p>" for each in doubts)
