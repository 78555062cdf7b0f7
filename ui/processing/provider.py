"""The Processing provider “Tiepoint”."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..common import NAME, icon
from ..engine_holder import EngineHolder
from .finetune import FinetuneAlgorithm
from .register import RegisterAlgorithm


class TiepointProvider(QgsProcessingProvider):
    """Its algorithms write GeoTIFF, PNG (the checkerboard alone) and GeoPackage; Processing checks that."""

    def __init__(self, engines: EngineHolder) -> None:
        super().__init__()
        self._engines = engines

    def id(self) -> str:
        return "tiepoint"

    def name(self) -> str:
        return NAME

    def icon(self) -> QIcon:
        return icon()

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(RegisterAlgorithm(self._engines))
        self.addAlgorithm(FinetuneAlgorithm(self._engines))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff", "png"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def supportsNonFileBasedOutput(self) -> bool:
        return False
