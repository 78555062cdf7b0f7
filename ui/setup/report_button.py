"""The button that copies a report of this installation into the clipboard."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QWidget

from ..common import tr
from .installation import Installation

_SHOWN = 3000  # ms, of the answer


class ReportButton(QPushButton):
    """Copies the diagnostics; its text then says so."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(tr("Copy a report"), parent)
        self.setToolTip(
            tr(
                "Copy versions, the engine's state, the last errors and the end of the log, for a question "
                "or a bug report. Passwords, names of folders and your name are left out; look it over "
                "before you publish it."
            )
        )
        self._installation = installation
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(lambda: self.setText(tr("Copy a report")))
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        from .diagnostics import report  # loads GDAL

        QApplication.clipboard().setText(report(self._installation))
        self.setText(tr("Copied"))
        self._back.start(_SHOWN)
