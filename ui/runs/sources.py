"""From a raster layer to the plain values by which core reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRaster, QgsRasterLayer

from ...core.errors import TiepointError
from ..snapshot.picture import check_drawn, is_drawn

if TYPE_CHECKING:
    from ...core.raster.read.source import RasterSource


def check_layer(layer: QgsMapLayer | None) -> QgsMapLayer:
    """The layer; raises TiepointError unless GDAL can open its source or QGIS can draw it."""
    if layer is None:
        raise TiepointError("layer_missing")
    if is_drawn(layer):
        check_drawn(layer)
    elif not layer.isValid():
        raise TiepointError("layer_unreadable", name=layer.name())
    elif not isinstance(layer, QgsRasterLayer):
        raise TiepointError("layer_no_raster", name=layer.name())
    return layer


def check_file(layer: QgsMapLayer | None) -> QgsRasterLayer:
    """The layer; raises TiepointError unless it is a raster that GDAL reads pixel by pixel."""
    layer = check_layer(layer)
    if is_drawn(layer):
        raise TiepointError("layer_no_file", name=layer.name())
    return layer


@dataclass(frozen=True)
class LayerSource:
    """Where core finds a layer's raster."""

    uri: str
    crs_wkt: str  # of the layer, may differ from the file's; empty = unknown

    @classmethod
    def of(cls, layer: QgsMapLayer | None) -> LayerSource:
        """Call it on the layer's own thread. Raises TiepointError, also for a layer that must be drawn."""
        layer = check_file(layer)
        crs = layer.crs()
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
        return cls(layer.source(), wkt)

    def to_core(self) -> RasterSource:
        """The source for core. Call it in the task: the first import of numpy and GDAL is slow."""
        from ...core.raster.read.source import RasterSource

        return RasterSource(self.uri, self.crs_wkt)


DRAWN_BANDS = (1, 2, 3)  # of a snapshot: red, green, blue; the fourth is alpha


def colour_bands(layer: QgsMapLayer) -> tuple[int, ...]:
    """All bands of the layer but alpha, 1-based."""
    if is_drawn(layer):
        return DRAWN_BANDS
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    picture = tuple(
        b for b in bands if provider.colorInterpretation(b) != QgsRaster.ColorInterpretation.AlphaBand
    )
    return picture or tuple(bands)
