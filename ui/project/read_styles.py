"""Makes the style of the points of an opened project safe to be drawn; see share_shape."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..runs.record_property import RECORD


class ReadStyles(QObject):
    """Main thread only. The plugin has one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QgsProject.instance().readProject.connect(self._share)
        self._share()

    def release(self) -> None:
        """Disconnect from the project."""
        QgsProject.instance().readProject.disconnect(self._share)

    def _share(self, *_: object) -> None:
        for layer in QgsProject.instance().mapLayers().values():
            if layer.customProperty(RECORD):
                from .styles import share_shape  # most projects have no run

                share_shape(layer)
