"""Messages above the map. QGIS's bar takes HTML, so names of files and layers are escaped."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtWidgets import QWidget

from .common import NAME, as_html


def push(
    iface: QgisInterface,
    text: str,
    level: Qgis.MessageLevel,
    seconds: int = 0,
    button: QWidget | None = None,
) -> QgsMessageBarItem:
    """Show `text` literally, for `seconds`; 0 = until the user closes it."""
    bar = iface.messageBar()
    item = bar.createMessage(NAME, as_html(text))
    if button is not None:
        item.layout().addWidget(button)
    bar.pushWidget(item, level, seconds)
    return item
