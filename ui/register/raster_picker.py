"""A raster layer, and the band of it to match on."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ..common import tr
from ..runs.sources import colour_bands
from ..snapshot.picture import is_drawn
from ..widgets.elided_combo import BandCombo, LayerCombo, choose_a_layer


class RasterPicker(QWidget):
    """A titled layer combo with a band combo below it."""

    changed = pyqtSignal()

    def __init__(self, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = QgsMapLayerProxyModel.Filter
        self.layer_combo = LayerCombo(
            kinds.RasterLayer | kinds.MeshLayer | kinds.VectorTileLayer | kinds.PointCloudLayer
        )
        # With an empty row, Qt chooses no layer by itself where one is added to none.
        self.layer_combo.setAllowEmptyLayer(True, choose_a_layer())
        self.layer_combo.setLayer(None)
        self.layer_combo.setToolTip(tip)
        self.band_combo = BandCombo()
        self.band_combo.setToolTip(tr("The band to match on. All bands are warped, whichever you choose."))
        self.band_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.band_combo.setMinimumContentsLength(10)

        label = QLabel(title)
        label.setBuddy(self.layer_combo)
        label.setToolTip(tip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(label)
        layout.addWidget(self.layer_combo)
        layout.addWidget(self.band_combo)

        self.layer_combo.layerChanged.connect(self.sync)
        self.band_combo.bandChanged.connect(self._band_changed)
        self._shown: str | None = None  # id of the layer whose bands are offered
        self.sync()

    def layer(self) -> QgsMapLayer | None:
        """A raster, or a layer that is drawn, such as a basemap."""
        return self.layer_combo.currentLayer()

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        self.layer_combo.setLayer(layer)

    def band(self) -> int:
        """1-based; -1 = the mean of all bands."""
        return self.band_combo.currentBand()

    def set_band(self, band: int) -> None:
        self.band_combo.setBand(band)

    def bands(self) -> tuple[int, ...]:
        """The bands to match on, 1-based; empty without a layer."""
        layer = self.layer()
        if layer is None:
            return ()
        return (self.band(),) if self.band() > 0 and not is_drawn(layer) else colour_bands(layer)

    def sync(self, *_: object) -> None:
        """Offer the bands of the current layer.

        The layer combo emits a signal without a change when another layer is removed: then the chosen band
        stays.
        """
        layer = self.layer()
        identity = layer.id() if layer is not None else ""
        if identity == self._shown:
            return
        self._shown = identity
        # What is drawn has colours as the map shows them, and no bands. Without a layer QGIS shows a band 1.
        self.band_combo.setHidden(layer is None or is_drawn(layer))
        if is_drawn(layer):
            layer = None
        self.band_combo.setLayer(layer)
        self.band_combo.setEnabled(layer is not None and layer.bandCount() > 1)
        # Without a layer the combo would offer the mean of no bands.
        self.band_combo.setShowNotSetOption(show=layer is not None, string=tr("Mean of all bands"))
        if layer is not None:
            self.band_combo.setBand(1)
        self.changed.emit()

    def _band_changed(self, *_: object) -> None:
        self.changed.emit()
