"""From a raster layer to the plain values by which core reads it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsRaster,
    QgsRasterLayer,
    QgsRasterRange,
)

from ...core.errors import TiepointError
from ...core.nodata import BandNodata, to_plain
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
    nodata: tuple[BandNodata, ...] = ()  # of each band, where the layer's properties change it; see nodata_of

    @classmethod
    def of(cls, layer: QgsMapLayer | None) -> LayerSource:
        """Call it on the layer's own thread. Raises TiepointError, also for a layer that must be drawn."""
        layer = check_file(layer)
        crs = layer.crs()
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
        return cls(layer.source(), wkt, nodata_of(layer))

    def to_plain(self) -> dict[str, Any]:
        """For JSON."""
        return {"uri": self.uri, "crs_wkt": self.crs_wkt, "nodata": to_plain(self.nodata)}

    def to_core(self) -> RasterSource:
        """The source for core. Call it in the task: the first import of numpy and GDAL is slow."""
        from ...core.raster.read.source import RasterSource

        return RasterSource(self.uri, self.crs_wkt, nodata=self.nodata)


def nodata_of(layer: QgsRasterLayer) -> tuple[BandNodata, ...]:
    """The nodata values of each band as the layer's properties set them; empty = all as in the file."""
    provider = layer.dataProvider()
    bands = tuple(
        BandNodata(
            provider.useSourceNoDataValue(band) or not provider.sourceHasNoDataValue(band),
            tuple(map(_closed, provider.userNoDataValues(band))),
        )
        for band in range(1, layer.bandCount() + 1)
    )
    return bands if any(band != BandNodata() for band in bands) else ()


def _closed(values: QgsRasterRange) -> tuple[float, float]:
    """Least and greatest value, both included; infinite where QGIS has no limit."""
    low = -math.inf if math.isnan(values.min()) else values.min()
    high = math.inf if math.isnan(values.max()) else values.max()
    bounds = values.bounds()
    kinds = QgsRasterRange.BoundsType
    if bounds in (kinds.IncludeMax, kinds.Exclusive):
        low = math.nextafter(low, math.inf)
    if bounds in (kinds.IncludeMin, kinds.Exclusive):
        high = math.nextafter(high, -math.inf)
    return low, high


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
