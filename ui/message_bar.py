"""Messages above the map. QGIS's bar takes HTML, so names of files and layers are escaped."""

from __future__ import annotations

import qgis.utils
from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtWidgets import QWidget

from .common import NAME, as_html

_BESIDE = 130  # px of a message's icon, count and buttons, and of its bold name


def push(
    iface: QgisInterface,
    text: str,
    level: Qgis.MessageLevel,
    seconds: int = 0,
    button: QWidget | None = None,
    short: str = "",
) -> QgsMessageBarItem:
    """Show `text` literally, for `seconds`; 0 = until the user closes it.

    short: in its place where the map is too narrow for it: QGIS would cut off its second line.
    """
    bar, canvas = iface.messageBar(), iface.mapCanvas()  # the bar has no size before its first message
    wide = bar.fontMetrics().horizontalAdvance(f"{NAME}: {text}") + _BESIDE
    if short and 0 < canvas.width() < wide:
        text = short
    item = bar.createMessage(NAME, as_html(text))
    if button is not None:
        item.layout().addWidget(button)
    bar.pushWidget(item, level, seconds)
    return item


def withdraw(text: str) -> None:
    """Take away every message that says just this, whoever showed it."""
    if qgis.utils.iface is None:
        return
    bar = qgis.utils.iface.messageBar()
    for item in bar.items():
        if item.text() == text:
            bar.popWidget(item)
