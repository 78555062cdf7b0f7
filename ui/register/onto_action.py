"""“Register onto…” in the menu of every raster layer."""

from __future__ import annotations

from qgis.core import QgsMapLayerType
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..common import icon, tr


class OntoAction(QAction):
    """There from QGIS's start, before the dock has anything in it."""

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(icon(), tr("Register onto…"), parent)
        self.setObjectName("TiepointRegisterOnto")
        self._iface = iface
        iface.addCustomActionForLayerType(self, "", QgsMapLayerType.RasterLayer, True)

    def release(self) -> None:
        """The plugin is being unloaded."""
        self._iface.removeCustomActionForLayerType(self)
