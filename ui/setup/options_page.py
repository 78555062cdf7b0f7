"""Tiepoint's page in Settings > Options: the machine, the engine's Python, and the defaults of a run."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import TiepointError
from ...core.options import MatchOptions, ReadOptions, ResultOptions
from .. import choices, settings
from ..choices import Choice
from ..common import tr
from ..widgets.choice_combo import ChoiceCombo
from ..widgets.labels import Paragraph
from . import weights_store
from .installation import Installation
from .report_button import ReportButton
from .setup_dialog import SetupDialog

_SIZES = (512, 16384)  # px, of the longer side of a working image
_THREADS = 256  # the most that can be set


class OptionsPage(QgsOptionsPageWidget):
    """Values are read when it is made, and written when the user presses OK."""

    def __init__(
        self, installation: Installation, applied: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """applied: called after new values were written."""
        super().__init__(parent)
        self._installation = installation
        self._applied = applied
        self._page: SetupDialog | None = None
        match, result = MatchOptions(), ResultOptions()
        self.combos = {
            "device": _combo("device", choices.devices(), match.device),
            "method": _combo("method", choices.methods(), match.method),
            "transform": _combo("transform", choices.transforms(), match.transform),
            "resampling": _combo("resampling", choices.resamplings(), result.resampling),
            "grid": _combo("grid", choices.grids(), result.grid),
        }
        self.threads = QSpinBox()
        self.threads.setRange(0, _THREADS)
        self.threads.setSpecialValueText(tr("All but one"))
        self.threads.setToolTip(tr("Processor cores for reading, matching and warping, also in Processing."))
        self.threads.setValue(settings.number("threads", 0))
        self.size = QSpinBox()
        self.size.setRange(*_SIZES)
        self.size.setSingleStep(512)
        self.size.setSuffix(tr(" px"))
        self.size.setToolTip(
            tr(
                "Longer side of the images that are matched; larger rasters are reduced for it, and points "
                "are then measured again at full resolution. 2048 px take about a quarter of the memory of "
                "4096 px. Used by the dock."
            )
        )
        self.size.setValue(settings.number("max_working_size", ReadOptions().max_working_size))
        self.python = QgsFileWidget()
        self.python.setDialogTitle(tr("Python of the engine"))
        self.python.lineEdit().setPlaceholderText(tr("[Automatic]"))
        self.python.setFilePath(settings.python())
        self.weights = _weights()
        self.set_up = QPushButton(tr("Set-up…"))
        self.set_up.setToolTip(tr("Install, repair or remove the engine's Python, torch and weights."))
        self.report = ReportButton(installation)
        self._lay_out()
        self.set_up.clicked.connect(self._open_set_up)
        installation.engine_ended.connect(self._installed)

    def _lay_out(self) -> None:
        machine, _ = _group(
            tr("This computer"),
            {
                tr("Device of the network"): self.combos["device"],
                tr("Threads"): self.threads,
                tr("Memory: working images up to"): self.size,
            },
        )
        engine, form = _group(
            tr("Engine"), {tr("Python of the engine"): self.python, tr("Weights of networks"): self.weights}
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.set_up)
        buttons.addWidget(self.report)
        buttons.addStretch(1)
        form.addRow(buttons)
        defaults, dock = _group(
            tr("Defaults of the dock"),
            {
                tr("Method"): self.combos["method"],
                tr("Transform"): self.combos["transform"],
                tr("Resampling"): self.combos["resampling"],
                tr("Output grid"): self.combos["grid"],
            },
        )
        note = Paragraph()
        note.show_text(tr("The dock starts with these, and with what you used in it last."))
        dock.addRow(note)
        layout = QVBoxLayout(self)
        for group in (machine, engine, defaults):
            layout.addWidget(group)
        layout.addStretch(1)

    def apply(self) -> None:
        """Write what was changed. Called by QGIS when the user presses OK."""
        for key, combo in self.combos.items():
            settings.write(key, combo.value())
        settings.write("threads", str(self.threads.value()))
        settings.write("max_working_size", str(self.size.value()))
        settings.write("weights", self.weights.value())
        settings.write("python", self.python.filePath().strip())
        self._applied()

    def _open_set_up(self) -> None:
        if self._page is None:
            self._page = SetupDialog(
                self._installation, self.window()
            )  # above the modal window of the options
        self._page.open_for("")

    def _installed(self, _error: TiepointError | None) -> None:
        """Apply must not write back what was set before."""
        self.python.setFilePath(settings.python())


def _combo(key: str, offered: list[Choice], default: str) -> ChoiceCombo:
    combo = ChoiceCombo(offered)
    combo.set_value(default)
    combo.set_value(settings.read(key))
    return combo


def _weights() -> ChoiceCombo:
    """The installed files; the first entry leaves the choice to each method."""
    files, _ = weights_store.installed()
    combo = ChoiceCombo(
        [
            Choice("", tr("Those that fit the method") if files else tr("None installed")),
            *(Choice(file.path.name, file.title) for file in files),
        ]
    )
    combo.set_value(settings.read("weights"))
    return combo


def _group(title: str, rows: dict[str, QWidget]) -> tuple[QGroupBox, QFormLayout]:
    """A new group and its layout."""
    box = QGroupBox(title)
    form = QFormLayout(box)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for label, widget in rows.items():
        form.addRow(label, widget)
    return box, form
