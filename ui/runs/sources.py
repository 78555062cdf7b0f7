"""From a raster layer to the plain values by which core reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsRaster, QgsRasterLayer

from ...core.errors import TiepointError

if TYPE_CHECKING:
    from ...core.raster.read.source import RasterSource


def check_layer(layer: QgsRasterLayer | None) -> QgsRasterLayer:
    """The layer; raises TiepointError unless GDAL can open its source."""
    if layer is None:
        raise TiepointError("layer_missing")
    if not layer.isValid():
        raise TiepointError("layer_unreadable", name=layer.name())
    if layer.providerType() != "gdal":
        raise TiepointError("layer_no_file", name=layer.name())
    return layer


@dataclass(frozen=True)
class LayerSource:
    """Where core finds a layer's raster."""

    uri: str
    crs_wkt: str  # of the layer, may differ from the file's; empty = unknown

    @classmethod
    def of(cls, layer: QgsRasterLayer | None) -> LayerSource:
        """Call it on the layer's own thread. Raises TiepointError."""
        layer = check_layer(layer)
        crs = layer.crs()
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
        return cls(layer.source(), wkt)

    def to_core(self) -> RasterSource:
        """The source for core. Call it in the task: the first import of numpy and GDAL is slow."""
        from ...core.raster.read.source import RasterSource

        return RasterSource(self.uri, self.crs_wkt)


def colour_bands(layer: QgsRasterLayer) -> tuple[int, ...]:
    """All bands of the layer but alpha, 1-based."""
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    picture = tuple(
        b for b in bands if provider.colorInterpretation(b) != QgsRaster.ColorInterpretation.AlphaBand
    )
    return picture or tuple(bands)
