"""The two rasters of a registration: the reference and the sensed raster."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QToolButton, QWidget

from ...core.pair import SIDES, Pair, Side
from .. import settings
from ..common import tr
from ..runs import toolbox_results
from ..snapshot.picture import is_drawn
from .raster_picker import RasterPicker

_NONE = "none"  # saved in place of a layer: the user is to choose


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
        self._fill(self.layers())

    def swap(self) -> None:
        reference, sensed = self.reference, self.sensed
        (layer_r, band_r), (layer_s, band_s) = [(w.layer(), w.band()) for w in (reference, sensed)]
        reference.set_layer(layer_s)
        sensed.set_layer(layer_r)
        reference.set_band(band_s)
        sensed.set_band(band_r)

    def count(self) -> int:
        """How many layers of the project can be chosen."""
        return len(self.layers())

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

    def empty_side(self) -> Side | None:
        """The side that alone has no layer."""
        empty = [side for side in SIDES.both if self.chosen.on(side) is None]
        return empty[0] if len(empty) == 1 else None

    def layers_added(self, added: Iterable[QgsMapLayer]) -> None:
        """Choose layers that were added on sides that have none.

        Layers that were there before are left to the user: a side is empty because its layer was removed.
        """
        self._fill(added)

    def remember(self) -> None:
        """Save the choice in the project."""
        for name, picker in (("reference", self.reference), ("sensed", self.sensed)):
            layer = picker.layer()
            nothing = _NONE if self.count() else ""
            settings.write_project(name, layer.id() if layer else nothing)
            settings.write_project(f"{name}_band", str(picker.band()))

    def restore(self) -> None:
        """Take over the choice saved in the project; none where its layer is gone."""
        for name, picker in (("reference", self.reference), ("sensed", self.sensed)):
            saved = settings.read_project(name)
            if not saved:
                continue
            layer = QgsProject.instance().mapLayer(saved)
            picker.set_layer(layer if isinstance(layer, QgsRasterLayer) or is_drawn(layer) else None)
            band = settings.read_project(f"{name}_band", "1")
            if re.fullmatch(r"-?\d{1,6}", band):  # the file may have been edited by hand
                picker.set_band(int(band))

    def _fill(self, candidates: Iterable[QgsMapLayer]) -> None:
        """Choose the first two of these on sides that have no layer; never the result of a run or an
        algorithm, onto which the next one would be registered by mistake."""
        ids = {layer.id() for layer in candidates if not toolbox_results.is_result(layer)}
        for picker, other in ((self.reference, self.sensed), (self.sensed, self.reference)):
            free = [each for each in self.layers() if each.id() in ids and each is not other.layer()]
            if picker.layer() is None and free:
                picker.set_layer(free[0])
