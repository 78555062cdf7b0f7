"""The line below the method: the device of its network, or what is missing and a button to install it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...core.methods import AUTOMATIC, HAVE_NETWORK
from ...core.weights.weights_files import known_for
from ..common import plain_tip, tr
from ..setup.installation import Installation, size_text
from ..widgets.labels import ElidedLabel


class NetworkNote(QWidget):
    """Hidden for a method without a network."""

    clicked = pyqtSignal(str)  # the missing part, see Readiness.missing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = "auto"  # the option `device`
        self._missing = ""
        self.label = ElidedLabel()
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self.clicked.emit(self._missing))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self.setVisible(False)

    def show_state(self, method: str, installation: Installation) -> None:
        """Show the state of `method`."""
        readiness = installation.readiness
        self._missing = readiness.missing(method)
        if method == "auto" and not self._missing:
            self._missing = readiness.missing(AUTOMATIC)
        text, button = self._texts(method, installation)
        self.label.show_text(text)
        if self._missing == "torch":
            self.label.setToolTip(plain_tip(readiness.problem))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setVisible(bool(text))

    def _texts(self, method: str, installation: Installation) -> tuple[str, str]:
        """The text of the line and of the button; "" = hidden."""
        readiness = installation.readiness
        network = method in (*HAVE_NETWORK, "auto")
        if installation.engine.running() and (network or self._missing):
            return tr("The engine is being set up…"), tr("Show…")
        if self._missing == "engine":
            lacking = readiness.error is not None and readiness.error.code == "package_missing"
            return tr("OpenCV is missing.") if lacking else tr("The engine does not run."), tr("Set up…")
        if not network:
            return "", ""
        if self._missing == "network":
            text = tr("OpenCV cannot run the network.")
            if method == "auto":
                text = tr("Without network: PSO-SIFT only.")
            return text, tr("Set up…")
        if self._missing == "torch":
            return tr("torch is not installed."), tr("Install…")
        if self._missing == "weights":
            if installation.download is not None:
                name = installation.download.known.title.partition(" (")[0]
                return tr("Downloading {}: {} %").format(name, int(100 * installation.share)), tr("Show…")
            size = size_text(known_for(method).size)
            return tr("The weights are missing."), tr("Download ({})").format(size)
        device = readiness.runs_on(method, self.wanted)
        if device:
            return tr("Runs on: {}").format(device), ""
        if readiness.asking():
            return tr("Looking for a GPU…"), ""
        return "", ""
