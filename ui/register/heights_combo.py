"""The choice of a raster of heights, for rasters that are placed by RPCs."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QWidget

from ..common import tr
from ..runs.sources import check_file
from ..widgets.elided_combo import LayerCombo


class HeightsCombo(LayerCombo):
    """A raster layer of the project, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QgsMapLayerProxyModel.Filter.RasterLayer, parent)
        self.setObjectName("tiepoint_heights")
        self.setAllowEmptyLayer(True, tr("None"))
        self.setLayer(None)
        self.setToolTip(
            tr(
                "Heights in metres for a raster that is placed by RPCs; others ignore them. They count as "
                "ellipsoidal. Heights above sea level are understood if their coordinate reference system "
                "says so (EPSG:4326+5773, say) and the geoid's grid is installed; else they move the raster "
                "by some pixels, which the match takes out. Empty: one mean height, as QGIS shows such a "
                "raster."
            )
        )

    def name(self) -> str:
        """The raster as GDAL names it; "" for none. Raises TiepointError for a layer that is no file."""
        layer = self.currentLayer()
        return "" if layer is None else str(check_file(layer).source())

    def layer_id(self) -> str:
        layer = self.currentLayer()
        return "" if layer is None else str(layer.id())

    def choose(self, layer_id: str) -> None:
        """The raster layer with this id; none where it is gone."""
        layer = QgsProject.instance().mapLayer(layer_id)
        self.setLayer(layer if isinstance(layer, QgsRasterLayer) else None)
