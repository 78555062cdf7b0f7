"""The first part of the set-up page: the engine's Python, and the buttons that install what it needs."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...core.engine.private_python import LIGHT, WITH_TORCH
from ...core.errors import Cancelled, TiepointError
from ...core.methods import AUTOMATIC
from .. import settings
from ..common import tr
from ..widgets.labels import Paragraph
from .installation import Installation

_NAMES = {"numpy": "numpy", "opencv": "OpenCV", "torch": "torch"}  # key of EngineInfo.packages -> label
_LINES = 2000  # of pip, in the window


class EnginePanel(QGroupBox):
    """Shows the last answer of the engine; asks again when the page is opened."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(tr("Engine"), parent)
        self._installation = installation
        self._ending = ""  # how the last installation ended
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.python = Paragraph()
        self.packages = Paragraph()
        self.device = Paragraph()
        self.note = Paragraph()
        self.light_button = QPushButton()
        self.remove_button = QPushButton(tr("Remove it"))
        self.remove_button.setToolTip(tr("Remove Tiepoint's own environment and go back to QGIS's Python."))
        self.again_button = QPushButton(tr("Check again"))
        self.again_button.setToolTip(
            tr("Check Python and packages again, for example after you installed a package yourself.")
        )
        self.copy_button = QPushButton(tr("Copy the commands"))
        self.copy_button.setToolTip(
            tr(
                "Copy the commands with which you or your administrator can install the same in a terminal, "
                "and those that fetch the wheels for a machine without internet."
            )
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.output = QPlainTextEdit()
        self.output.setReadOnly(True)
        self.output.setMaximumBlockCount(_LINES)
        self.output.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.output.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.output.setFixedHeight(150)
        self.output.setVisible(False)
        self._lay_out()
        self.light_button.clicked.connect(lambda: installation.install_engine(LIGHT))
        self.remove_button.clicked.connect(installation.remove_engine)
        self.again_button.clicked.connect(installation.check_again)
        self.copy_button.clicked.connect(self._copy)
        self.cancel_button.clicked.connect(self._cancel)
        installation.changed.connect(self.refresh)
        installation.engine.started.connect(self._begin)
        installation.engine.reported.connect(self._hear)
        installation.engine_ended.connect(self._ended)
        self.refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Python"), self.python)
        form.addRow(tr("Packages"), self.packages)
        form.addRow(tr("Default network"), self.device)
        buttons = QHBoxLayout()
        for button in (self.light_button, self.remove_button, self.again_button, self.copy_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        layout.addLayout(running)
        layout.addWidget(self.output)

    def refresh(self) -> None:
        readiness, engine = self._installation.readiness, self._installation.engine
        info, unknown = readiness.info, "…" if readiness.asking() else "–"
        program = readiness.program()
        self.python.show_text(tr("{} ({})").format(program, info.python) if info else program or unknown)
        self.packages.show_text(", ".join(_packages(info.packages)) if info else unknown)
        lacking = self._installation.lacks_engine()
        nothing = tr("not available: see below")
        self.device.show_text(readiness.runs_on(AUTOMATIC) or (nothing if lacking else unknown))
        running, installed = engine.running(), engine.installed()
        self.note.show_text("\n\n".join(text for text in (self._ending, self._note()) if text))
        self.light_button.setText(tr("Install again") if installed is LIGHT else tr("Install OpenCV (80 MB)"))
        self.light_button.setVisible(not running and (lacking or installed is LIGHT))
        self.remove_button.setVisible(not running and installed is not None)
        self.again_button.setVisible(not running)
        self.again_button.setEnabled(not readiness.asking())
        self.copy_button.setVisible(not running)
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(running)

    def _note(self) -> str:
        """What is missing, and what the button installs."""
        readiness, engine = self._installation.readiness, self._installation.engine
        if engine.running():
            return tr("Installing into {}.").format(engine.folders[LIGHT].parent)
        parts = []
        if readiness.error is not None:
            parts.append(readiness.error.text)
        elif self._installation.lacks_engine():
            parts.append(tr("This Python's OpenCV cannot run the network."))
        if parts:
            parts.append(
                tr(
                    "“Install OpenCV” creates a separate Python environment with everything that the default "
                    "method needs: about 80 MB to download and 250 MB on the disk, in {}. QGIS's own Python "
                    "is not changed."
                ).format(engine.folders[LIGHT].parent)
            )
        return "\n\n".join(parts)

    def _copy(self) -> None:
        """Copy the commands of what the page would install next."""
        light = self._installation.lacks_engine()
        try:
            text = self._installation.engine.commands(LIGHT if light else WITH_TORCH)
        except TiepointError as error:
            self._ending = error.text
        else:
            QApplication.clipboard().setText(text)
            self._ending = tr(
                "The commands are in the clipboard: paste them into a text editor or a terminal."
            )
        self.refresh()

    def _begin(self) -> None:
        self._ending = ""
        self.output.clear()
        self.output.setVisible(True)
        self.cancel_button.setEnabled(True)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._installation.engine.cancel()

    def _hear(self, line: str) -> None:
        self.output.appendPlainText(line)

    def _ended(self, error: TiepointError | None) -> None:
        self._ending = tr("Done, and tried with a small registration. The engine now uses {}.").format(
            settings.python()
        )
        if isinstance(error, Cancelled):
            self._ending = tr("Cancelled; nothing was left behind.")
        elif error is not None:
            self._ending = error.text
        elif self._installation.engine.installed() is None:
            self._ending = tr("Removed. The engine uses QGIS's own Python again.")
        self.refresh()


def _packages(versions: dict[str, str]) -> list[str]:
    return [f"{name} {versions[key]}" for key, name in _NAMES.items() if key in versions]
