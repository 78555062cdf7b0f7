"""The upper half of the set-up page: the engine's Python, the networks' devices, and their buttons."""

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

from ...core.engine.private_python import LIGHT, WITH_TORCH, Packages
from ...core.errors import Cancelled, TiepointError
from ...core.methods import AUTOMATIC, NEED_TORCH
from .. import settings
from ..common import tr
from ..widgets.labels import Paragraph
from .installation import Installation

_NAMES = {"numpy": "numpy", "opencv": "OpenCV", "torch": "torch"}  # key of EngineInfo.packages -> label
_LINES = 2000


class EnginePanel(QGroupBox):
    """Shows the last answer of the engine; asks again when the page is opened."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(tr("Engine and network"), parent)
        self._installation = installation
        self._ending = ""  # how the last installation ended
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.python = Paragraph()
        self.packages = Paragraph()
        self.device = Paragraph()
        self.torch = Paragraph()
        self.note = Paragraph()
        self.light_button = QPushButton()
        self.torch_button = QPushButton()
        self.remove_button = QPushButton(tr("Remove it"))
        self.remove_button.setToolTip(tr("Delete Tiepoint's own environment and go back to QGIS's Python."))
        self.again_button = QPushButton(tr("Check again"))
        self.again_button.setToolTip(
            tr("Ask the engine again, for example after you installed a package yourself.")
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
        self.light_button.clicked.connect(lambda: self._install(LIGHT))
        self.torch_button.clicked.connect(lambda: self._install(WITH_TORCH))
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
        form.addRow(tr("Default network"), self.device)
        form.addRow(tr("Other networks"), self.torch)
        buttons = QHBoxLayout()
        buttons.addWidget(self.light_button)
        buttons.addWidget(self.torch_button)
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
        nothing = tr("not available: see below")
        self.device.show_text(readiness.runs_on(AUTOMATIC) or (nothing if self._lacks_engine() else unknown))
        self.torch.show_text(
            readiness.runs_on(NEED_TORCH[0]) or (tr("needs torch") if self._lacks_torch() else unknown)
        )
        running, installed = engine.running(), engine.installed()
        self.note.show_text("\n\n".join(text for text in (self._ending, self._note()) if text))
        again = tr("Install again")
        self.light_button.setText(again if installed is LIGHT else tr("Install OpenCV"))
        self.light_button.setVisible(not running and (self._lacks_engine() or installed is LIGHT))
        self.torch_button.setText(again if installed is WITH_TORCH else tr("Install torch"))
        self.torch_button.setVisible(not running and (self._lacks_torch() or installed is WITH_TORCH))
        self.remove_button.setVisible(not running and installed is not None)
        self.again_button.setVisible(not running)
        self.again_button.setEnabled(not readiness.asking())
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(running)

    def _lacks_engine(self) -> bool:
        readiness = self._installation.readiness
        return readiness.error is not None or readiness.missing(AUTOMATIC) == "network"

    def _lacks_torch(self) -> bool:
        return bool(self._installation.readiness.problem) or self._lacks_engine()

    def _note(self) -> str:
        """What is missing, and what the buttons install."""
        readiness, engine = self._installation.readiness, self._installation.engine
        if engine.running():
            return tr("Installing into {}.").format(engine.folders[LIGHT].parent)
        parts = []
        if readiness.error is not None:
            parts.append(readiness.error.text)
        elif self._lacks_engine():
            parts.append(tr("This Python's OpenCV cannot run the network."))
        if self._lacks_engine():
            parts.append(
                tr(
                    "“Install OpenCV” creates a separate Python environment with everything that the default "
                    "method needs: about 80 MB to download and 250 MB on the disk, in {}. QGIS's own Python "
                    "is not changed."
                ).format(engine.folders[LIGHT].parent)
            )
        if self._lacks_torch():
            parts.append(self._about_torch())
        return "\n\n".join(parts)

    def _about_torch(self) -> str:
        problem = self._installation.readiness.problem
        parts = [
            tr(
                "The default method runs without torch. You need torch to use a GPU, for the networks with a "
                "weights file of their own (VGG16, AlexNet, GoogLeNet, ResNet-50), and for fine-tuning."
            )
        ]
        if problem and not problem.startswith("ModuleNotFoundError"):
            parts.append(tr("The installed torch cannot be loaded: {}").format(problem))
        parts.append(tr("“Install torch” creates an environment with OpenCV and torch. {}").format(_sizes()))
        return " ".join(parts)

    def _install(self, packages: Packages) -> None:
        self._ending = ""
        self.output.clear()
        self.output.setVisible(True)
        self.cancel_button.setEnabled(True)
        self._installation.install_engine(packages)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._installation.engine.cancel()

    def _hear(self, line: str) -> None:
        self.output.appendPlainText(line)

    def _ended(self, error: TiepointError | None) -> None:
        self._ending = tr("Done. The engine now uses the environment in {}.").format(settings.python())
        if isinstance(error, Cancelled):
            self._ending = tr("Cancelled; nothing was left behind.")
        elif error is not None:
            self._ending = error.text
        elif self._installation.engine.installed() is None:
            self._ending = tr("Removed. The engine uses QGIS's own Python again.")
        self.refresh()


def _packages(versions: dict[str, str]) -> list[str]:
    return [f"{name} {versions[key]}" for key, name in _NAMES.items() if key in versions]


def _sizes() -> str:
    gigabytes = round(WITH_TORCH.room / 1e9)
    if gigabytes < 3:
        return tr("It downloads several hundred MB.")
    return tr(
        "On Linux this includes NVIDIA's CUDA: about 3 GB to download and 6 GB on the disk ({} GB during the "
        "installation). To avoid CUDA, install your system's own torch packages, or choose a Python with a "
        "CPU-only torch under Advanced."
    ).format(gigabytes)
