"""A layer that masks one of the two rasters: polygons, or a raster that is not zero."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.PyQt.QtWidgets import QWidget

from .. import settings
from ..common import tr
from ..runs.layer_areas import mask_text
from ..widgets.elided_combo import LayerCombo


class MaskPicker(LayerCombo):
    """No layer is chosen at first."""

    def __init__(self, key: str, tip: str, parent: QWidget | None = None) -> None:
        """key: under which the project saves the layer."""
        kinds = QgsMapLayerProxyModel.Filter
        super().__init__(kinds.PolygonLayer | kinds.RasterLayer, parent)
        self._key = key
        self.setAllowEmptyLayer(True, tr("None"))
        self.setLayer(None)
        self.setToolTip(tip)

    def mask(self) -> str:
        """The option of the mask, "" = none. Raises TiepointError."""
        return mask_text(self.currentLayer())

    def remember(self) -> None:
        """Save the choice in the project."""
        layer = self.currentLayer()
        settings.write_project(self._key, "" if layer is None else layer.id())

    def restore(self) -> None:
        """Take over the choice saved in the project; none where its layer is gone."""
        self.setLayer(QgsProject.instance().mapLayer(settings.read_project(self._key)))
