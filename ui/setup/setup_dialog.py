"""The set-up page: the engine's Python, what is installed, and buttons that install the rest."""

from __future__ import annotations

from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..common import NAME, icon, tr
from .engine_panel import EnginePanel
from .installation import Installation
from .weights_panel import WeightsPanel


class SetupDialog(QDialog):
    """Not modal; what it started continues when it is closed."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TiepointSetup")
        self.setWindowTitle(tr("{}: set-up").format(NAME))
        self.setWindowIcon(icon())
        self._installation = installation
        self.engine = EnginePanel(installation)
        self.weights = WeightsPanel(installation)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.engine)
        layout.addWidget(self.weights, 1)
        layout.addWidget(buttons)
        self.resize(620, 440)

    def open_for(self, what: str, method: str = "") -> None:
        """Show the page; “weights” also downloads those of `method`, as the button that led here said."""
        self.show()
        self.raise_()
        self.activateWindow()
        if what == "weights" and not self._installation.busy():
            self.weights.choose_for(method)
            self.weights.download()

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh: what is installed may have changed since the page was last shown."""
        super().showEvent(event)
        self._installation.engine.tidy()
        self._installation.readiness.ask()
        self.weights.refresh()
