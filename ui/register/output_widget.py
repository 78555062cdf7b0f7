"""The options under “Output”: pixels and storage of the registered raster."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayerProxyModel
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsExtentWidget,
    QgsMapCanvas,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from ...core.options import ResultOptions
from .. import settings
from ..choices import compressions, output_formats
from ..common import tr
from ..option_help import option_help
from ..runs.layer_areas import polygons_text
from ..runs.output_place import crs_text, extent_text
from ..widgets.choice_combo import ChoiceCombo
from ..widgets.elided_combo import LayerCombo

_KEPT = ("output_format", "compression")  # combos, named like the options they set


class OutputWidget(QgsCollapsibleGroupBox):
    """Coordinate system, pixel size and extent; format, compression, overviews and creation options."""

    changed = pyqtSignal()  # the format, on which the name of the file depends

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        """canvas: the map whose extent may be taken, or drawn on."""
        super().__init__(tr("Output"), parent)
        self.setObjectName("tiepoint_output")  # whether it is open is saved under this name
        self.setCollapsed(True)
        self._warped = True  # whether the result has pixels of its own
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("Same as reference"))
        self.crs.setToolTip(option_help("TARGET_CRS"))
        self.resolution = QDoubleSpinBox()
        self.resolution.setRange(0.0, 1e9)
        self.resolution.setDecimals(8)
        self.resolution.setMinimumWidth(60)  # else it is as wide as its largest value
        self.resolution.setSpecialValueText(tr("As in “Output grid”"))
        self.resolution.setToolTip(option_help("TARGET_RESOLUTION"))
        self.extent = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent.setNullValueAllowed(True, tr("As in “Output grid”"))
        self.extent.setMapCanvas(canvas)
        for line in self.extent.findChildren(QLineEdit):  # QGIS 3.22 shows nothing for no extent
            line.setPlaceholderText(tr("As in “Output grid”"))
        self.extent.setToolTip(option_help("TARGET_EXTENT"))
        self.clip = QCheckBox(tr("Only where both rasters are"))
        self.clip.setToolTip(option_help("CLIP_TO_OVERLAP"))
        self.clip_area = LayerCombo(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.clip_area.setAllowEmptyLayer(True, tr("Not cut"))
        self.clip_area.setLayer(None)
        self.clip_area.setToolTip(
            tr("The registered raster is empty outside these polygons. Points may be sought beyond them.")
        )
        self.format = ChoiceCombo(output_formats(), tr("Kind of the output file."))
        self.compression = ChoiceCombo(compressions(), tr("None of these loses anything."))
        self.overviews = QCheckBox(tr("Build overviews"))
        self.overviews.setToolTip(option_help("OVERVIEWS"))
        self.creation = QLineEdit()
        self.creation.setPlaceholderText("KEY=VALUE|KEY=VALUE")
        self.creation.setToolTip(
            tr(
                "Creation options of GDAL, several joined by “|”, such as COMPRESS=LERC|MAX_Z_ERROR=0.01. "
                "They override the choices above; a wrong one is an error."
            )
        )
        self._lay_out()
        self.format.currentIndexChanged.connect(self._format_changed)
        self.restore()

    def _lay_out(self) -> None:
        self._form = form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("CRS"), self.crs)
        form.addRow(tr("Pixel size"), self.resolution)
        form.addRow(tr("Extent"), self.extent)
        form.addRow(self.clip)
        form.addRow(tr("Cut to"), self.clip_area)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Compression"), self.compression)
        form.addRow(self.overviews)
        form.addRow(tr("Creation options"), self.creation)

    def options(self) -> dict[str, str | float | bool]:
        """The options of the result, by their names. Raises TiepointError for a layer without polygons."""
        layer = self.clip_area.currentLayer() if self.clip_area.isEnabled() else None
        extent = ""
        if self.extent.isValid():
            extent = extent_text(self.extent.outputExtent(), self.extent.outputCrs())
        return {
            "target_crs": crs_text(self.crs.crs()),
            "target_resolution": self.resolution.value(),
            "target_extent": extent,
            "clip_to_overlap": self.clip.isChecked(),
            "clip_area": "" if layer is None else polygons_text(layer),
            "output_format": self.format.value(),
            "compression": self.compression.value(),
            "overviews": self.overviews.isChecked(),
            "creation_options": self.creation.text().strip(),
        }

    def set_product(self, product: str) -> None:
        """Enable what the product depends on: the sensed pixels as they are have no other grid."""
        self._warped = product == "warped"
        for widget in (self.crs, self.resolution, self.extent, self.clip):
            self._enable(widget, self._warped)
        self._show_format()

    def _enable(self, widget: QWidget, enabled: bool) -> None:
        for each in (widget, self._form.labelForField(widget)):
            if each is not None:
                each.setEnabled(enabled)

    def remember(self) -> None:
        """Save the storage in the profile; coordinate system, size and extent belong to this pair only."""
        for key, combo in zip(_KEPT, (self.format, self.compression)):
            settings.write(key, combo.value())
        settings.write("overviews", self.overviews.isChecked())
        settings.write("creation_options", self.creation.text().strip())

    def forget_place(self) -> None:
        """Set what belongs to one pair to its default."""
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        self.resolution.setValue(0.0)
        self.extent.clear()
        self.clip.setChecked(False)
        self.clip_area.setLayer(None)

    def restore(self) -> None:
        defaults = ResultOptions()
        for key, combo in zip(_KEPT, (self.format, self.compression)):
            combo.set_value(getattr(defaults, key))
            combo.set_value(settings.read(key))
        self.overviews.setChecked(settings.read_bool("overviews", default=defaults.overviews))
        self.creation.setText(settings.read("creation_options"))
        self._show_format()

    def _format_changed(self) -> None:
        self._show_format()
        self.changed.emit()

    def _show_format(self) -> None:
        """A virtual raster holds no pixels that could be compressed."""
        stored = self.format.value() != "vrt"
        for widget in (self.compression, self.creation):
            widget.setEnabled(stored)
            self._form.labelForField(widget).setEnabled(stored)
        self.overviews.setEnabled(self.format.value() == "gtiff")
        self._enable(self.clip_area, stored and self._warped)
