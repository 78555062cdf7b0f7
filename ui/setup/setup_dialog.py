"""The set-up page: the engine's Python, what is installed, and buttons that install the rest."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..common import NAME, icon, tr
from ..widgets.labels import Paragraph
from ..widgets.scroll import scrolling
from ..widgets.usual_buttons import name_usual
from .engine_panel import EnginePanel
from .installation import Installation
from .report_button import ReportButton
from .source_panel import SourcePanel
from .torch_panel import TorchPanel
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
        self.source = SourcePanel()
        self.torch = TorchPanel(installation)
        self.weights = WeightsPanel(installation)
        self.optional = self._optional()
        self.report = ReportButton(installation)
        body = QWidget()
        parts = QVBoxLayout(body)
        for part in (self.engine, self.source, self.optional):
            parts.addWidget(part)
        parts.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        name_usual(buttons)
        buttons.addButton(self.report, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolling(body), 1)
        layout.addWidget(buttons)
        self.resize(640, 480)

    def _optional(self) -> QgsCollapsibleGroupBoxBasic:
        """What the default method does not need."""
        box = QgsCollapsibleGroupBoxBasic(tr("Optional: torch, weights, fine-tuning"))
        box.setObjectName("tiepoint_optional")
        box.setCollapsed(True)
        tuning = Paragraph()
        tuning.show_text(
            tr(
                "Fine-tuning trains VGG16's last layers on your own registered pairs. With torch and weights "
                "installed, it is in the Processing toolbox: Tiepoint > Fine-tune the network."
            )
        )
        layout = QVBoxLayout(box)
        for part in (self.torch, self.weights, tuning):
            layout.addWidget(part)
        return box

    def open_for(self, what: str, method: str = "") -> None:
        """Show the page; “weights” also downloads those of `method`, as the button that led here said."""
        self.show()
        self.raise_()
        self.activateWindow()
        if what in ("torch", "weights"):
            self.optional.setCollapsed(False)
        if what == "weights" and not self._installation.busy():
            self.weights.choose_for(method)
            self.weights.download()

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh: what is installed may have changed since the page was last shown."""
        super().showEvent(event)
        self._installation.engine.tidy()
        self._installation.readiness.ask()
        self.source.refresh()
        self.weights.refresh()
