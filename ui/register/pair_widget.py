"""The two rasters of a registration: the reference and the sensed raster."""

from __future__ import annotations

import re

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QToolButton, QWidget

from ...core.pair import Pair
from .. import settings
from ..common import tr
from ..snapshot.picture import is_drawn
from .raster_picker import RasterPicker


class PairWidget(QWidget):
    """Reference above sensed, with a button between them that swaps the two."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reference = RasterPicker(
            tr("&Reference (stays)"),
            tr(
                "The raster with the correct position, or a basemap: any layer that the map can draw. The "
                "result gets its coordinates."
            ),
        )
        self.sensed = RasterPicker(
            tr("&Sensed (is moved)"),
            tr("The raster that is warped onto the reference. The layer itself is not changed."),
        )
        self.swap_button = QToolButton()
        self.swap_button.setText("⇅")
        self.swap_button.setAutoRaise(True)
        self.swap_button.setToolTip(tr("Swap reference and sensed"))
        self.swap_button.setAccessibleName(tr("Swap reference and sensed"))

        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(8)
        layout.setHorizontalSpacing(4)
        layout.addWidget(self.reference, 0, 0)
        layout.addWidget(self.sensed, 1, 0)
        layout.addWidget(self.swap_button, 0, 1, 2, 1)
        layout.setColumnStretch(0, 1)

        self.reference.changed.connect(self.changed)
        self.sensed.changed.connect(self.changed)
        self.swap_button.clicked.connect(self.swap)
        self._tell_apart()

    def swap(self) -> None:
        reference, sensed = self.reference, self.sensed
        (layer_r, band_r), (layer_s, band_s) = [(w.layer(), w.band()) for w in (reference, sensed)]
        reference.set_layer(layer_s)
        sensed.set_layer(layer_r)
        reference.set_band(band_s)
        sensed.set_band(band_r)

    def count(self) -> int:
        """How many layers of the project can be chosen."""
        return int(self.reference.layer_combo.count())

    def layers(self) -> list[QgsMapLayer]:
        """The layers of the project that can be chosen."""
        combo = self.reference.layer_combo
        found = [combo.layer(index) for index in range(combo.count())]
        return [layer for layer in found if layer is not None]

    def offers(self, layer: QgsMapLayer) -> bool:
        """Whether `layer` can be chosen."""
        return any(each.id() == layer.id() for each in self.layers())

    @property
    def chosen(self) -> Pair[QgsMapLayer | None]:
        """The two layers that are chosen."""
        return Pair(reference=self.reference.layer(), sensed=self.sensed.layer())

    def choose(self, *, reference: QgsMapLayer | None, sensed: QgsMapLayer | None) -> None:
        """Choose both; a layer that is chosen already keeps its band."""
        for picker, layer in ((self.reference, reference), (self.sensed, sensed)):
            if picker.layer() is not layer:
                picker.set_layer(layer)

    def alone(self) -> bool:
        """Whether the project has only one raster."""
        return self.count() == 1

    def layers_added(self) -> None:
        """Choose two different layers: both combos choose the first layer of a project by themselves."""
        self._tell_apart()
        self.reference.sync()
        self.sensed.sync()

    def remember(self) -> None:
        """Save the choice in the project."""
        for name, picker in (("reference", self.reference), ("sensed", self.sensed)):
            layer = picker.layer()
            settings.write_project(name, layer.id() if layer else "")
            settings.write_project(f"{name}_band", str(picker.band()))

    def restore(self) -> None:
        """Take over the choice saved in the project, as far as its layers still exist."""
        for name, picker in (("reference", self.reference), ("sensed", self.sensed)):
            layer = QgsProject.instance().mapLayer(settings.read_project(name))
            if not (isinstance(layer, QgsRasterLayer) or is_drawn(layer)):
                continue
            picker.set_layer(layer)
            band = settings.read_project(f"{name}_band", "1")
            if re.fullmatch(r"-?\d{1,6}", band):  # the file may have been edited by hand
                picker.set_band(int(band))
        self._tell_apart()

    def _tell_apart(self) -> None:
        first = self.reference.layer()
        if first is None or self.sensed.layer() != first:
            return
        combo = self.sensed.layer_combo
        for index in range(combo.count()):
            if combo.layer(index) not in (None, first):
                self.sensed.set_layer(combo.layer(index))  # setting the index would emit no signal
                return
