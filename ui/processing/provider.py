"""The Processing provider “Tiepoint”."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..common import NAME, icon
from ..runs.engine_holder import EngineHolder
from .algorithm import TiepointAlgorithm
from .align_bands import AlignBandsAlgorithm
from .apply import ApplyAlgorithm
from .finetune import FinetuneAlgorithm
from .measure import MeasureAlgorithm
from .register import RegisterAlgorithm
from .register_series import RegisterSeriesAlgorithm

# A new algorithm is a line here and a file of its own, see algorithm.py.
_ALGORITHMS: list[Callable[[EngineHolder], TiepointAlgorithm]] = [
    RegisterAlgorithm,
    ApplyAlgorithm,
    MeasureAlgorithm,
    RegisterSeriesAlgorithm,
    AlignBandsAlgorithm,
    FinetuneAlgorithm,
]


class TiepointProvider(QgsProcessingProvider):
    """Says which formats its algorithms write; those that do not take all of them say so."""

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
        for algorithm in _ALGORITHMS:
            self.addAlgorithm(algorithm(self._engines))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff", "png"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg", "shp", "geojson"]  # the last two: moved layers only

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def supportsNonFileBasedOutput(self) -> bool:
        return False
