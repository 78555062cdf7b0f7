"""The optional part of the set-up page that installs torch: for a GPU, other networks and fine-tuning."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.engine.private_python import WITH_TORCH
from ...core.errors import TiepointError
from ...core.methods import NEED_TORCH
from ..common import tr
from ..widgets.labels import Paragraph
from .installation import Installation


class TorchPanel(QWidget):
    """Says whether torch runs and on what, and installs it."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._installation = installation
        self.torch = Paragraph()
        self.note = Paragraph()
        self.torch_button = QPushButton()
        form = QFormLayout()
        form.addRow(tr("Other networks"), self.torch)
        buttons = QHBoxLayout()
        buttons.addWidget(self.torch_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        self.torch_button.clicked.connect(lambda: installation.install_engine(WITH_TORCH))
        installation.changed.connect(self.refresh)
        installation.engine_ended.connect(self._ended)
        self.refresh()

    def refresh(self) -> None:
        readiness, engine = self._installation.readiness, self._installation.engine
        unknown = "…" if readiness.asking() else "–"
        lacking = bool(readiness.problem) or self._installation.lacks_engine()
        self.torch.show_text(readiness.runs_on(NEED_TORCH[0]) or (tr("needs torch") if lacking else unknown))
        self.note.show_text(self._note() if lacking and not engine.running() else "")
        installed = engine.installed() is WITH_TORCH
        self.torch_button.setText(tr("Install again") if installed else tr("Install torch"))
        self.torch_button.setVisible(not engine.running() and (lacking or installed))

    def _ended(self, _error: TiepointError | None) -> None:
        self.refresh()

    def _note(self) -> str:
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


def _sizes() -> str:
    gigabytes = round(WITH_TORCH.room / 1e9)
    if gigabytes < 3:
        return tr("It downloads several hundred MB.")
    return tr(
        "On Linux this includes NVIDIA's CUDA: about 3 GB to download and 6 GB on the disk ({} GB during the "
        "installation). To avoid CUDA, install your system's own torch packages, or choose a Python with a "
        "CPU-only torch under Advanced."
    ).format(gigabytes)
