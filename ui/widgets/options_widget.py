"""How the pair is matched and where the result goes."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ...core.errors import TiepointError
from ...core.options import RegistrationOptions
from .. import settings
from ..choices import grids, methods, resamplings, transforms
from ..common import tr
from .choice_combo import ChoiceCombo

_SUFFIXES = (".tif", ".tiff")
_KEPT = ("method", "transform", "resampling", "grid")  # combos, named like the options they set


class OptionsWidget(QWidget):
    """Method, transform, resampling, output grid and output file, label beside field."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = ChoiceCombo(methods(), tr("How features are described and matched."))
        self.transform = ChoiceCombo(transforms(), tr("What the sensed raster is bent by."))
        self.resampling = ChoiceCombo(resamplings(), tr("How pixel values of the result are computed."))
        self.grid = ChoiceCombo(grids(), tr("Pixel size, alignment and extent of the result."))
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter(tr("GeoTIFF (*.tif *.tiff)"))
        self.output.setDialogTitle(tr("Save the registered raster as"))
        self.output.lineEdit().setPlaceholderText(tr("[Temporary file]"))
        self.output.setToolTip(
            tr(
                "GeoTIFF for the registered raster; the control points go beside it as a GeoPackage. "
                "Leave empty for temporary files, which end with QGIS."
            )
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Method"), self.method)
        form.addRow(tr("&Transform"), self.transform)
        form.addRow(tr("R&esampling"), self.resampling)
        form.addRow(tr("Output &grid"), self.grid)
        form.addRow(tr("Sa&ve as"), self.output)
        self.output.fileChanged.connect(self._file_changed)
        self.restore()

    def _file_changed(self, *_: object) -> None:
        self.changed.emit()

    def output_path(self) -> Path | None:
        """The chosen file, None for a temporary one. Raises TiepointError when it cannot be written there."""
        text = self.output.filePath().strip()
        if not text:
            return None
        path = Path(text).expanduser()
        if not path.suffix:
            path = path.with_suffix(".tif")
        if path.suffix.lower() not in _SUFFIXES:
            raise TiepointError(
                tr("The result is a GeoTIFF; “{}” is not a name for one.").format(path.name),
                tr("Let the file name end in .tif."),
            )
        if not path.is_absolute():
            raise TiepointError(
                tr("“{}” does not say in which folder.").format(text), tr("Give the full path of the result.")
            )
        return path

    def remember(self) -> None:
        """Keep the options in the profile; the output file is of this run only."""
        for key in _KEPT:
            settings.write(key, getattr(self, key).value())
        text = self.output.filePath().strip()
        if text:
            settings.write("output_folder", str(Path(text).parent))

    def restore(self) -> None:
        defaults = RegistrationOptions()
        for key in _KEPT:
            combo = getattr(self, key)
            combo.set_value(getattr(defaults, key))
            combo.set_value(settings.read(key))
        self.output.setDefaultRoot(settings.read("output_folder"))
