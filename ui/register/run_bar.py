"""The Register button and, during a run, its progress and the Cancel button."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ..common import icon, plain_tip, tr
from ..help_window import help_button
from ..widgets.labels import PlainLabel


class RunBar(QWidget):
    """Idle: the Register button below a note why no run can start. Running: stage, progress, Cancel."""

    register_clicked = pyqtSignal()
    cancel_clicked = pyqtSignal()
    setup_clicked = pyqtSignal()
    series_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.register_button = QPushButton(icon(), tr("Register"))
        self.register_button.setMinimumHeight(34)
        font = self.register_button.font()
        font.setBold(True)
        self.register_button.setFont(font)
        self.setup_button = QToolButton()
        self.setup_button.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self.setup_button.setAutoRaise(True)
        self.setup_button.setToolTip(tr("Set-up: Python, network and weights"))
        self.help_button = help_button("first")
        self.series_button = QPushButton(tr("More rasters…"))
        more = tr("Register a folder or a list of rasters onto this reference, with these options.")
        self.series_button.setToolTip(plain_tip(more))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.cancel_button = QPushButton(tr("Cancel"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note, 0, 0, 1, 4)
        layout.addWidget(self.register_button, 1, 0)
        layout.addWidget(self.series_button, 1, 1)
        layout.addWidget(self.setup_button, 1, 2)
        layout.addWidget(self.help_button, 1, 3)
        layout.addWidget(self.progress, 2, 0)
        layout.addWidget(self.cancel_button, 2, 1, 1, 3)
        layout.setColumnStretch(0, 1)
        self.register_button.clicked.connect(self.register_clicked)
        self.setup_button.clicked.connect(self.setup_clicked)
        self.series_button.clicked.connect(self.series_clicked)
        self.cancel_button.clicked.connect(self._cancel)
        self.show_idle()

    def show_idle(self, problem: str = "") -> None:
        """Show the Register button. problem: why no run can start; "" = it can."""
        self.note.setText(problem)
        self.note.setVisible(bool(problem))
        self.register_button.setVisible(True)
        self.register_button.setText(tr("Register"))
        self.register_button.setEnabled(not problem)
        tip = tr("Find control points and warp the sensed raster onto the reference.")
        self.register_button.setToolTip(plain_tip(problem or tip))
        self.setup_button.setVisible(True)
        self.series_button.setVisible(True)
        self.help_button.setVisible(True)
        self.progress.setVisible(False)
        self.cancel_button.setVisible(False)

    def show_install(self, text: str, tip: str, problem: str = "") -> None:
        """Show the button with another text, for what has to be installed first; enabled in any case."""
        self.show_idle(problem)
        self.register_button.setText(text)
        self.register_button.setToolTip(plain_tip(tip))
        self.register_button.setEnabled(True)

    def show_running(self, stage: str, *, known: bool = True) -> None:
        """known: whether the share that is done will be reported."""
        self.progress.setRange(0, 1000 if known else 0)
        self.note.setText(stage)
        self.note.setVisible(True)
        self.register_button.setVisible(False)
        self.setup_button.setVisible(False)
        self.series_button.setVisible(False)
        self.help_button.setVisible(False)
        self.progress.setValue(0)
        self.progress.setVisible(True)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setVisible(True)

    def show_finishing(self, stage: str) -> None:
        """The run is over and its layers are being added: too late to cancel."""
        self.note.setText(stage)
        self.progress.setValue(self.progress.maximum())
        self.cancel_button.setEnabled(False)

    def set_stage(self, stage: str) -> None:
        self.note.setText(stage)

    def set_progress(self, percent: float) -> None:
        """Show the progress, never backwards: a repeated attempt reports its stages again."""
        self.progress.setValue(max(self.progress.value(), round(percent * 10)))

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.note.setText(tr("Cancelling…"))
        self.cancel_clicked.emit()
