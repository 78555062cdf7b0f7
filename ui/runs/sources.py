"""From a raster layer to the plain values that the ground floor reads it by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsRaster, QgsRasterLayer

from ...core.errors import TiepointError

if TYPE_CHECKING:
    from ...core.raster.read.source import RasterSource


def check_layer(layer: QgsRasterLayer | None) -> QgsRasterLayer:
    """The layer itself; raises TiepointError unless GDAL can open it by its source alone."""
    if layer is None:
        raise TiepointError("layer_missing")
    if not layer.isValid():
        raise TiepointError("layer_unreadable", name=layer.name())
    if layer.providerType() != "gdal":
        raise TiepointError("layer_no_file", name=layer.name())
    return layer


@dataclass(frozen=True)
class LayerSource:
    """How the ground floor finds a layer's raster."""

    uri: str
    crs_wkt: str  # of the layer, which may differ from the file's; empty = unknown

    @classmethod
    def of(cls, layer: QgsRasterLayer | None) -> LayerSource:
        """Call it on the layer's own thread. Raises TiepointError."""
        layer = check_layer(layer)
        crs = layer.crs()
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
        return cls(layer.source(), wkt)

    def to_core(self) -> RasterSource:
        """Call it in the task: the first import of numpy and GDAL would hold up the window."""
        from ...core.raster.read.source import RasterSource

        return RasterSource(self.uri, self.crs_wkt)


def colour_bands(layer: QgsRasterLayer) -> tuple[int, ...]:
    """All bands of the layer, 1-based, without alpha: that one says where, not what."""
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    picture = tuple(
        b for b in bands if provider.colorInterpretation(b) != QgsRaster.ColorInterpretation.AlphaBand
    )
    return picture or tuple(bands)
