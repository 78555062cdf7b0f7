"""Which layers are drawn instead of read, and such a layer as values that make it again in a task."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsMeshLayer,
    QgsPointCloudLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import TiepointError
from ..common import tr

# Sources of QGIS's provider "gdal" that are pictures of any size all the same.
_SERVICES = re.compile(r"\s*(wms:|wmts:|wcs:|ogcapi:|https?:|<gdal_wms|<wcs_gdal)", re.IGNORECASE)
_DESCRIPTIONS = (".xml", ".wms")  # of files that may describe a service
_HEAD = 400  # bytes of such a file that name it
_DRAWN = (QgsRasterLayer, QgsMeshLayer, QgsVectorTileLayer, QgsPointCloudLayer)


def is_drawn(layer: QgsMapLayer | None) -> bool:
    """Whether a run draws this layer, as it has no pixels that GDAL reads from a file."""
    if not isinstance(layer, _DRAWN):
        return False
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return True
    return bool(_SERVICES.match(layer.source())) or _describes_service(layer.source())


def check_drawn(layer: QgsMapLayer) -> None:
    """Raise TiepointError unless the layer can be drawn at its place on the map."""
    if not layer.isValid():
        raise TiepointError("layer_unreadable", name=layer.name())
    if not layer.crs().isValid():
        raise TiepointError("snapshot_without_crs", name=layer.name())


@dataclass(frozen=True)
class Picture:
    """A layer as the map shows it."""

    kind: type
    source: str
    provider: str
    name: str
    crs: QgsCoordinateReferenceSystem
    style: str  # XML
    attribution: str  # whose data it shows; the name of the server where the layer does not say
    server: str  # its name; empty for a layer without one
    context: QgsCoordinateTransformContext

    @classmethod
    def of(cls, layer: QgsMapLayer) -> Picture:
        """Call it on the layer's own thread. Raises TiepointError."""
        check_drawn(layer)
        server = server_of(layer.source())
        return cls(
            kind=next(kind for kind in _DRAWN if isinstance(layer, kind)),
            source=layer.source(),
            provider=layer.providerType() if hasattr(layer, "providerType") else "",
            name=layer.name() or server or tr("layer"),  # scripts may name a source alone
            crs=layer.crs(),
            style=_style(layer),
            attribution=_attribution(layer) or server,
            server=server,
            context=QgsProject.instance().transformContext(),
        )

    def layer(self) -> QgsMapLayer:
        """The layer again, for the calling thread; shown at every scale, opaque. Raises TiepointError."""
        if self.kind is QgsVectorTileLayer:
            layer = QgsVectorTileLayer(self.source, self.name)
        else:
            source = self.source
            if self.provider == "wms" and "tileMatrixSet=" in source:
                source += "&SmoothPixmapTransform=1"  # as of XYZ; else tiles are drawn to whole pixels
            layer = self.kind(source, self.name, self.provider)
        if not layer.isValid():
            raise TiepointError("snapshot_not_made", name=self.name)
        document = QDomDocument("qgis")
        document.setContent(self.style)
        layer.importNamedStyle(document)
        layer.setCrs(self.crs)
        layer.setScaleBasedVisibility(False)
        layer.setOpacity(1.0)
        layer.setBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        return layer


def server_of(source: str) -> str:
    """The host that a source names, without user and password; empty for none."""
    host = re.search(r"https?://(?:[^/@&]*@)?([^/:?&'\"<]+)", unquote(source))
    return host[1].replace("{switch:", "").split(",")[0] if host else ""


def _attribution(layer: QgsMapLayer) -> str:
    said_by = [layer.serverProperties(), layer]  # newer versions of QGIS, older ones
    named = next((str(each.attribution()) for each in said_by if hasattr(each, "attribution")), "")
    text = named or ", ".join(layer.metadata().rights())
    return re.sub(r"<[^>]*>", "", text).strip()


def _style(layer: QgsMapLayer) -> str:
    document = QDomDocument("qgis")
    layer.exportNamedStyle(document, QgsReadWriteContext())
    return str(document.toString())


def _describes_service(source: str) -> bool:
    """Whether a file is the description of a web service, by its first element."""
    path = Path(source.split("|", maxsplit=1)[0])
    if path.suffix.lower() not in _DESCRIPTIONS:
        return False
    with suppress(OSError), path.open("rb") as file:
        return bool(re.search(rb"<(GDAL_WMS|WCS_GDAL)", file.read(_HEAD)))
    return False
