"""The method, the transform and the output of a run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ...core.errors import TiepointError
from ...core.options import RegistrationOptions
from ...core.weights.weights_files import WeightsFile
from .. import settings
from ..choices import Choice, grids, methods, products, resamplings, transforms
from ..common import tr
from ..setup import weights_store
from ..setup.installation import Installation, size_text
from ..widgets.choice_combo import ChoiceCombo
from .network_note import NetworkNote

_SUFFIXES = {"gtiff": (".tif", ".tiff"), "cog": (".tif", ".tiff"), "vrt": (".vrt",)}  # the first: default
_KEPT = ("method", "transform", "product", "resampling", "grid")  # combos, named like the options they set


class OptionsWidget(QWidget):
    """Method, transform, resampling, output grid and output file, label beside field."""

    changed = pyqtSignal()
    product_changed = pyqtSignal(str)
    setup_requested = pyqtSignal(str)  # what is to be installed

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        """installation: which methods can run, and the installed weights."""
        super().__init__(parent)
        self._installation = installation
        self.method = ChoiceCombo(methods(), tr("How features are described and matched."))
        self.note = NetworkNote()
        self.weights = ChoiceCombo([], tr("The weights file of the method's network."))
        self.transform = ChoiceCombo(transforms(), tr("The transform that warps the sensed raster."))
        self.product = ChoiceCombo(products(), tr("What is written: new pixels, or new coordinates alone."))
        self.resampling = ChoiceCombo(
            resamplings(), tr("How the pixel values of the result are interpolated.")
        )
        self.grid = ChoiceCombo(grids(), tr("Pixel size, alignment and extent of the result."))
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setDialogTitle(tr("Save the registered raster as"))
        self.output.lineEdit().setPlaceholderText(tr("[Temporary file]"))
        self.output.setToolTip(
            tr(
                "The registered raster; the control points are saved beside it as a GeoPackage. "
                "Leave empty for temporary files, which are deleted when QGIS is closed."
            )
        )
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Method"), self.method)
        form.addRow(self.note)
        form.addRow(tr("&Weights"), self.weights)
        form.addRow(tr("&Transform"), self.transform)
        form.addRow(tr("Res&ult"), self.product)
        form.addRow(tr("R&esampling"), self.resampling)
        form.addRow(tr("Output &grid"), self.grid)
        form.addRow(tr("Sa&ve as"), self.output)
        self.product.currentIndexChanged.connect(self._product_changed)
        self.output.fileChanged.connect(self._file_changed)
        self.method.currentIndexChanged.connect(self._method_changed)
        self.weights.currentIndexChanged.connect(self._weights_changed)
        self.note.clicked.connect(self.setup_requested)
        self.set_format("gtiff")
        self.restore()
        self._product_changed()
        installation.changed.connect(self.show_installed)
        installation.progressed.connect(self.show_progress)
        self.show_installed()

    def put_first(self, label: str, field: QWidget) -> None:
        """Add a row above the method."""
        self._form.insertRow(0, label, field)

    def show_installed(self) -> None:
        """Mark the methods that cannot run, and offer the installed weights."""
        readiness = self._installation.readiness
        self.method.set_choices([_marked(choice, readiness.missing(choice.value)) for choice in methods()])
        method = self.method.value()
        files = weights_store.serving(method)
        self.weights.set_choices([Choice(file.path.name, file.title, _tip(file)) for file in files])
        selected = weights_store.selected(method)
        if selected is not None:
            self.weights.set_value(selected.path.name)
        for widget in (self.weights, self._form.labelForField(self.weights)):
            widget.setVisible(bool(files))
        self.note.show_state(method, self._installation)

    def set_device(self, wanted: str) -> None:
        """wanted: the option `device`, for the note."""
        self.note.wanted = wanted
        self.show_progress()

    def set_format(self, kind: str) -> None:
        """kind: the option `output_format`, which decides how the file may end; its name follows."""
        self._format = kind
        virtual = tr("Virtual raster (*.vrt)")
        self.output.setFilter(virtual if kind == "vrt" else tr("GeoTIFF (*.tif *.tiff)"))
        text = self.output.filePath().strip()
        ends = [end for each in _SUFFIXES.values() for end in each]
        if text and Path(text).suffix.lower() in set(ends) - set(_SUFFIXES[kind]):
            self.output.setFilePath(str(Path(text).with_suffix(_SUFFIXES[kind][0])))

    def show_progress(self) -> None:
        """Show how far a download is; nothing else has changed."""
        self.note.show_state(self.method.value(), self._installation)

    def _method_changed(self) -> None:
        self.show_installed()
        self.changed.emit()

    def _product_changed(self) -> None:
        """The sensed pixels as they are have no other grid, and are not resampled."""
        product = self.product.value()
        for widget in (self.resampling, self.grid):
            for each in (widget, self._form.labelForField(widget)):
                each.setEnabled(product == "warped")
        self.product_changed.emit(product)

    def _weights_changed(self) -> None:
        if self.weights.value():
            weights_store.select(Path(self.weights.value()))

    def _file_changed(self, *_: object) -> None:
        self.changed.emit()

    def output_path(self) -> Path | None:
        """The chosen file, None for a temporary one. Raises TiepointError for an unusable name."""
        text = self.output.filePath().strip()
        if not text:
            return None
        path = Path(text).expanduser()
        allowed = _SUFFIXES[self._format]
        if not path.suffix:
            path = path.with_suffix(allowed[0])
        if path.suffix.lower() not in allowed:
            if self._format == "vrt":
                raise TiepointError("result_suffix", name=path.name, kinds=allowed[0])
            raise TiepointError("result_no_geotiff", name=path.name)
        if not path.is_absolute():
            raise TiepointError("result_without_folder", text=text)
        return path

    def remember(self) -> None:
        """Save the options in the profile; the output file belongs to this run only."""
        for key in _KEPT:
            settings.write(key, getattr(self, key).value())
        text = self.output.filePath().strip()
        if text:
            settings.write("output_folder", str(Path(text).parent))

    def restore(self) -> None:
        defaults = RegistrationOptions().to_json()
        for key in _KEPT:
            combo = getattr(self, key)
            combo.set_value(defaults[key])
            combo.set_value(settings.read(key))
        self.output.setDefaultRoot(settings.read("output_folder"))


def _marked(choice: Choice, missing: str) -> Choice:
    """The choice, marked if something is missing; choosing it shows how to install that."""
    if missing not in ("network", "torch", "weights"):
        return choice
    return replace(choice, label=tr("{} (not installed)").format(choice.label))


def _tip(file: WeightsFile) -> str:
    return f"{file.path.name}, {size_text(file.size)}"
