"""The table of control points with what stands above and below it."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ..common import tr
from .session import PointSession
from .sessions import Sessions


class PointPanel(QWidget):
    """Follows the current session."""

    def __init__(self, sessions: Sessions, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._iface = iface
        self.runs = QComboBox()
        self.runs.setToolTip(tr("The runs of this project, the last one first"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.runs)
        layout.addStretch(1)
        self.runs.activated.connect(self._choose)
        sessions.runs_changed.connect(self._list_runs)
        sessions.current_changed.connect(self._show)
        self._list_runs()

    def release(self) -> None:
        """Nothing to let go of."""

    def _choose(self, index: int) -> None:
        self._sessions.open(self.runs.itemData(index))

    def _show(self, _session: PointSession | None) -> None:
        self._list_runs()

    def _list_runs(self) -> None:
        self.runs.clear()
        for layer_id, title in self._sessions.runs():
            self.runs.addItem(title, layer_id)
        current = self._sessions.current
        if current is not None:
            self.runs.setCurrentIndex(self.runs.findData(current.layer.id()))
