"""The set-up page's upper half: the engine's Python, torch, and the button that installs it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
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

from ...core.engine import private_python
from ...core.errors import Cancelled, TiepointError
from ..common import tr
from ..installation import Installation
from .labels import Paragraph

_NAMES = {"numpy": "numpy", "opencv": "OpenCV", "torch": "torch"}  # key of EngineInfo.packages -> for people
_LINES = 2000


class EnginePanel(QGroupBox):
    """Shows what the engine answered last; asks again when it is shown."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(tr("Engine and network"), parent)
        self._installation = installation
        self._ending = ""  # how the last installation ended
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.python = Paragraph()
        self.packages = Paragraph()
        self.device = Paragraph()
        self.note = Paragraph()
        self.install_button = QPushButton()
        self.remove_button = QPushButton(tr("Remove it"))
        self.remove_button.setToolTip(tr("Delete Tiepoint's own environment and go back to QGIS's Python."))
        self.again_button = QPushButton(tr("Look again"))
        self.again_button.setToolTip(tr("Ask the engine again, after you have installed something yourself."))
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
        self.install_button.clicked.connect(self._install)
        self.remove_button.clicked.connect(installation.remove_engine)
        self.again_button.clicked.connect(installation.readiness.ask)
        self.cancel_button.clicked.connect(self._cancel)
        installation.changed.connect(self.refresh)
        installation.engine.said.connect(self._hear)
        installation.engine_ended.connect(self._ended)
        self.refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Python"), self.python)
        form.addRow(tr("Packages"), self.packages)
        form.addRow(tr("Runs on"), self.device)
        buttons = QHBoxLayout()
        buttons.addWidget(self.install_button)
        buttons.addWidget(self.remove_button)
        buttons.addWidget(self.again_button)
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
        self.device.show_text(
            readiness.device or (tr("nothing yet: see below") if self._lacks() else unknown)
        )
        running = engine.running()
        self.note.show_text("\n\n".join(text for text in (self._ending, self._note()) if text))
        self.install_button.setText(tr("Install again") if engine.is_whole() else tr("Install torch"))
        self.install_button.setVisible(not running and (self._lacks() or engine.is_whole()))
        self.remove_button.setVisible(not running and engine.is_whole())
        self.again_button.setVisible(not running)
        self.again_button.setEnabled(not readiness.asking())
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(running)

    def _lacks(self) -> bool:
        readiness = self._installation.readiness
        return bool(readiness.problem) or readiness.error is not None

    def _note(self) -> str:
        readiness, engine = self._installation.readiness, self._installation.engine
        if engine.running():
            return tr("Installing into {}.").format(engine.folder)
        if not self._lacks():
            return ""
        why = tr("The methods with VGG16 need torch, torchvision and safetensors, which this Python lacks.")
        if readiness.error is not None:
            why = f"{readiness.error.message} {readiness.error.hint}"
        elif not readiness.problem.startswith("ModuleNotFoundError"):
            why = tr("torch cannot be loaded: {}").format(readiness.problem)
        return f"{why}\n\n{self._offer()}"

    def _offer(self) -> str:
        return tr(
            "“Install torch” makes a Python environment of Tiepoint's own, with numpy, OpenCV and torch, in "
            "{}. QGIS's own Python stays as it is. {}"
        ).format(self._installation.engine.folder, _sizes())

    def _install(self) -> None:
        self._ending = ""
        self.output.clear()
        self.output.setVisible(True)
        self.cancel_button.setEnabled(True)
        self._installation.install_engine()

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._installation.engine.cancel()

    def _hear(self, line: str) -> None:
        self.output.appendPlainText(line)

    def _ended(self, error: TiepointError | None) -> None:
        self._ending = tr("Done. The engine now runs on the environment in {}.").format(
            self._installation.engine.folder
        )
        if isinstance(error, Cancelled):
            self._ending = tr("Cancelled; nothing was left behind.")
        elif error is not None:
            self._ending = f"{error.message} {error.hint}"
        elif not self._installation.engine.is_whole():
            self._ending = tr("Removed. The engine runs on QGIS's own Python again.")
        self.refresh()


def _packages(versions: dict[str, str]) -> list[str]:
    return [f"{name} {versions[key]}" for key, name in _NAMES.items() if key in versions]


def _sizes() -> str:
    gigabytes = round(private_python.ROOM / 1e9)
    if gigabytes < 3:
        return tr("It downloads several hundred MB.")
    return tr(
        "On Linux that brings NVIDIA's CUDA: about 3 GB to download and 6 GB on the disk ({} GB while it "
        "installs). For a smaller one without it, install your system's own torch packages, or name a Python "
        "that has a CPU-only torch under Advanced."
    ).format(gigabytes)
