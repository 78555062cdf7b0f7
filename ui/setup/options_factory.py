"""Makes Tiepoint's page each time Settings > Options is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from ..common import NAME, icon

if TYPE_CHECKING:
    from .installation import Installation
    from .options_page import OptionsPage


class OptionsFactory(QgsOptionsWidgetFactory):
    """There from QGIS's start, so the page is imported only when it is made."""

    def __init__(self, installation: Callable[[], Installation], applied: Callable[[], None]) -> None:
        """installation: gives the one of the plugin. applied: called after new values were written."""
        super().__init__(NAME, icon())
        self._installation, self._applied = installation, applied

    def createWidget(self, parent: QWidget) -> OptionsPage:
        from .options_page import OptionsPage

        return OptionsPage(self._installation(), self._applied, parent)
