"""The options under “Advanced”, which most runs leave at their defaults."""

from __future__ import annotations

import math

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.options import MatchOptions
from ...core.pair import SIDES
from .. import settings
from ..choices import devices, modes, network_inputs
from ..common import tr
from ..option_help import option_help
from ..widgets.choice_combo import ChoiceCombo
from ..widgets.in_group import shown_in_group
from ..widgets.labels import PlainLabel
from .changed_options import ChangedOptions, Option
from .heights_combo import HeightsCombo
from .mask_picker import MaskPicker


class AdvancedWidget(QgsCollapsibleGroupBox):
    """Georeferencing, masks, mode, device, seed, further files and the Python of the engine."""

    python_changed = pyqtSignal()
    files_changed = pyqtSignal()  # which files a run writes beside the raster
    check_requested = pyqtSignal(str)  # the Python to check; "" = choose automatically

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Advanced"), parent)
        self.setObjectName("tiepoint_advanced")  # whether it is open is saved under this name
        self.setCollapsed(True)
        self.georeferencing = QCheckBox(tr("Use georeferencing"))
        self.georeferencing.setToolTip(option_help("USE_GEOREFERENCING"))
        self.radius = QDoubleSpinBox()
        self.radius.setRange(0.0, 1e9)
        self.radius.setDecimals(2)
        self.radius.setMinimumWidth(60)  # else it is as wide as its largest value
        self.radius.setSpecialValueText(tr("Automatic"))
        self.radius.setToolTip(option_help("SEARCH_RADIUS"))
        self.reference_mask, self.sensed_mask = (
            MaskPicker(f"{side}_mask", tr("Not matched there: polygons, or a raster that is not 0 there."))
            for side in SIDES.both
        )
        self.heights = HeightsCombo()
        self.mode = ChoiceCombo(modes(), tr("How matches are found and checked."))
        self.refine = QCheckBox(tr("Refine the control points"))
        self.refine.setToolTip(option_help("REFINE"))
        self.device = ChoiceCombo(devices(), tr("The processor that runs the network."))
        self.cnn_input = ChoiceCombo(
            network_inputs(),
            tr("Size of the patch that fc6 and fc7 of VGG16 take; the other methods ignore it."),
        )
        self.seed = QSpinBox()
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setToolTip(option_help("SEED"))
        self.report = QCheckBox(tr("Save report (.json)"))
        self.report.setToolTip(tr("Write all figures of the run to a JSON file beside the output file."))
        self.georeferencer = QCheckBox(tr("Save points (.points)"))
        self.georeferencer.setToolTip(
            tr("Write the control points beside the output file, for QGIS's own Georeferencer.")
        )
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python of the engine"))
        self.python.lineEdit().setPlaceholderText(tr("[Automatic]"))
        self.python.setToolTip(
            tr(
                "The Python program that runs the matching. It needs numpy and OpenCV. "
                "Leave empty to use QGIS's own Python."
            )
        )
        self.check_button = QPushButton(tr("Check"))
        self.check_button.setToolTip(
            tr("Start the engine with this Python and show the versions of its packages.")
        )
        self.check_result = PlainLabel()
        self.check_result.setWordWrap(True)

        self.changes = ChangedOptions(self, self._options())
        self._lay_out()
        self._show_check = shown_in_group(self, self.check_result, lambda: bool(self.check_result.text()))
        self.georeferencing.toggled.connect(self.radius.setEnabled)
        self.check_button.clicked.connect(lambda: self.check_requested.emit(self.python_path()))
        self.python.fileChanged.connect(self._python_changed)
        for box in (self.report, self.georeferencer):
            box.toggled.connect(lambda _on: self.files_changed.emit())
        self.restore()

    def _options(self) -> list[Option]:
        """The options that change a run. The engine's Python is none of them: set-up sets it."""
        ticked = {self.georeferencing: True, self.refine: True, self.report: False, self.georeferencer: False}
        numbers = {tr("Search radius"): self.radius, tr("Seed"): self.seed}
        layers = {
            tr("Mask of reference"): self.reference_mask,
            tr("Mask of sensed"): self.sensed_mask,
            tr("Heights (DEM)"): self.heights,
        }
        defaults = MatchOptions()
        combos = {
            tr("Mode"): (self.mode, defaults.mode),
            tr("Device"): (self.device, defaults.device),
            tr("Network input"): (self.cnn_input, defaults.cnn_input),
        }
        return [
            *(_of_box(box, default) for box, default in ticked.items()),
            *(_of_number(name, box) for name, box in numbers.items()),
            *(_of_layer(name, combo) for name, combo in layers.items()),
            *(_of_combo(name, combo, str(default)) for name, (combo, default) in combos.items()),
        ]

    def _lay_out(self) -> None:
        python_row = QHBoxLayout()
        python_row.addWidget(self.python, 1)
        python_row.addWidget(self.check_button)
        python_label = QLabel(tr("Python of the engine"))
        python_label.setBuddy(self.python)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.georeferencing)
        form.addRow(tr("Search radius"), self.radius)
        form.addRow(tr("Mask of reference"), self.reference_mask)
        form.addRow(tr("Mask of sensed"), self.sensed_mask)
        form.addRow(tr("Heights (DEM)"), self.heights)
        form.addRow(tr("Mode"), self.mode)
        form.addRow(self.refine)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Network input"), self.cnn_input)
        form.addRow(tr("Seed"), self.seed)
        form.addRow(self.report)
        form.addRow(self.georeferencer)
        layout = QVBoxLayout(self)
        layout.addWidget(self.changes)
        layout.addLayout(form)
        layout.addWidget(python_label)
        layout.addLayout(python_row)
        layout.addWidget(self.check_result)

    def files(self) -> dict[str, bool]:
        """The files to write beside the raster and the control points: name -> wanted."""
        return {"report": self.report.isChecked(), "georeferencer": self.georeferencer.isChecked()}

    def python_path(self) -> str:
        return self.python.filePath().strip()

    def set_unit(self, unit: str) -> None:
        """The map unit of the search radius, as a suffix; "" when unknown."""
        self.radius.setSuffix(f" {unit}" if unit else "")

    def show_check(self, text: str, *, busy: bool = False) -> None:
        """Show the result of a check; busy: it is running, and the button is disabled."""
        self.check_button.setEnabled(not busy)
        self.check_result.setText(text)
        self._show_check()

    def remember(self) -> None:
        """Save the options in the profile; the search radius is in map units and belongs to the project."""
        settings.write("use_georeferencing", self.georeferencing.isChecked())
        settings.write("mode", self.mode.value())
        settings.write("refine", self.refine.isChecked())
        settings.write("device", self.device.value())
        settings.write("cnn_input", self.cnn_input.value())
        settings.write("seed", str(self.seed.value()))
        settings.write("save_report", self.report.isChecked())
        settings.write("save_georeferencer_points", self.georeferencer.isChecked())

    def restore(self) -> None:
        self.georeferencing.setChecked(settings.read_bool("use_georeferencing", default=True))
        self.radius.setEnabled(self.georeferencing.isChecked())
        defaults = MatchOptions()
        for key in ("mode", "device", "cnn_input"):
            combo = getattr(self, key)
            combo.set_value(str(getattr(defaults, key)))
            combo.set_value(settings.read(key))
        self.refine.setChecked(settings.read_bool("refine", default=True))
        seed = settings.read("seed", "0")
        self.seed.setValue(int(seed) if seed.isdigit() else 0)
        self.report.setChecked(settings.read_bool("save_report", default=False))
        self.georeferencer.setChecked(settings.read_bool("save_georeferencer_points", default=False))
        self.python.setFilePath(settings.python())

    def remember_in_project(self) -> None:
        settings.write_project("search_radius", repr(self.radius.value()))
        for mask in (self.reference_mask, self.sensed_mask):
            mask.remember()
        settings.write_project("heights", self.heights.layer_id())

    def restore_from_project(self) -> None:
        try:
            radius = float(settings.read_project("search_radius", "0"))
        except ValueError:  # edited by hand
            radius = 0.0
        self.radius.setValue(radius if math.isfinite(radius) else 0.0)
        for mask in (self.reference_mask, self.sensed_mask):
            mask.restore()
        self.heights.choose(settings.read_project("heights", ""))

    def _python_changed(self) -> None:
        settings.write("python", self.python_path())
        self.show_check("")
        self.python_changed.emit()


def _of_box(box: QCheckBox, default: bool) -> Option:
    return Option(
        box.text(), box.toggled, lambda: box.isChecked() != default, lambda: box.setChecked(default)
    )


def _of_number(name: str, box: QSpinBox | QDoubleSpinBox) -> Option:
    return Option(name, box.valueChanged, lambda: box.value() != 0, lambda: box.setValue(0))


def _of_layer(name: str, combo: QgsMapLayerComboBox) -> Option:
    return Option(
        name, combo.layerChanged, lambda: combo.currentLayer() is not None, lambda: combo.setLayer(None)
    )


def _of_combo(name: str, combo: ChoiceCombo, default: str) -> Option:
    return Option(
        name,
        combo.currentIndexChanged,
        lambda: combo.value() != default,
        lambda: combo.set_value(default),
    )
