"""The Processing provider “Tiepoint”."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..common import NAME, icon
from ..runs.engine_holder import EngineHolder
from .stand_in import StandIn
from .toolbox import LISTINGS


class TiepointProvider(QgsProcessingProvider):
    """Says which formats its algorithms write; those that do not take all of them say so."""

    def __init__(self, engines: EngineHolder, *, listed: bool = False) -> None:
        """listed: each algorithm is imported when it is first used; qgis_process needs them whole."""
        super().__init__()
        self._engines, self._listed = engines, listed

    def id(self) -> str:
        return "tiepoint"

    def name(self) -> str:
        return NAME

    def icon(self) -> QIcon:
        return icon()

    def loadAlgorithms(self) -> None:
        for listing in (each() for each in LISTINGS):
            self.addAlgorithm(
                StandIn(listing, self._engines) if self._listed else listing.make(self._engines)
            )

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff", "vrt", "png"]  # the dialogs take no others

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg", "shp", "geojson"]  # the last two: moved layers only

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def supportsNonFileBasedOutput(self) -> bool:
        return False
