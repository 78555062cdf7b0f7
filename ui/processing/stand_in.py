"""An algorithm as the toolbox lists it, before anybody has opened it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..common import icon
from ..runs.engine_holder import EngineHolder
from .toolbox import Listing


class StandIn(QgsProcessingAlgorithm):
    """QGIS opens, runs and models a copy, which `createInstance` makes of the algorithm itself.

    What the toolbox shows comes from the listing, so that QGIS's start imports no algorithm; scripts that
    ask this one for its parameters get those of the algorithm.
    """

    def __init__(self, listing: Listing, engines: EngineHolder) -> None:
        super().__init__()
        self._listing, self._engines = listing, engines
        self._whole: QgsProcessingAlgorithm | None = None

    def name(self) -> str:
        return self._listing.name

    def displayName(self) -> str:
        return self._listing.title

    def shortDescription(self) -> str:
        return self._listing.description

    def tags(self) -> list[str]:
        return self._listing.tags.split(",")

    def icon(self) -> QIcon:
        return icon()

    def createInstance(self) -> QgsProcessingAlgorithm:
        return self._listing.make(self._engines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """It has no parameters of its own."""

    def processAlgorithm(self, *_: Any) -> dict[str, Any]:
        raise NotImplementedError  # a copy is run

    # What only the algorithm itself knows

    def _algorithm(self) -> QgsProcessingAlgorithm:
        if self._whole is None:
            self._whole = self.create()
        return self._whole

    def helpUrl(self) -> str:
        return str(self._algorithm().helpUrl())

    def shortHelpString(self) -> str:
        return str(self._algorithm().shortHelpString())

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        good, message = self._algorithm().checkParameterValues(parameters, context)
        return bool(good), str(message)

    def parameterDefinitions(self) -> list[QgsProcessingParameterDefinition]:
        return list(self._algorithm().parameterDefinitions())

    def parameterDefinition(self, name: str) -> QgsProcessingParameterDefinition | None:
        return self._algorithm().parameterDefinition(name)

    def destinationParameterDefinitions(self) -> list[QgsProcessingParameterDefinition]:
        return list(self._algorithm().destinationParameterDefinitions())

    def outputDefinitions(self) -> list[QgsProcessingOutputDefinition]:
        return list(self._algorithm().outputDefinitions())

    def outputDefinition(self, name: str) -> QgsProcessingOutputDefinition | None:
        return self._algorithm().outputDefinition(name)
