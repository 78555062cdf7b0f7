"""What every part of ui needs: translation, icons, the log."""

from __future__ import annotations

import math
from collections import deque
from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.figure_text import figure

NAME = "Tiepoint"
_LONG = 30  # characters of a file's name, where there is little room
_recent: deque[tuple[bool, str]] = deque(maxlen=300)  # what was logged last
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def tr(text: str) -> str:
    """`text` in the user's language; all strings of the plugin share one context."""
    return QCoreApplication.translate(NAME, text)


def plain_tip(text: str) -> str:
    """`text` as a literal tool tip: Qt would take a file name with tags in it for HTML."""
    return f"<span>{as_html(text)}</span>" if text else ""


def short_name(name: str) -> str:
    """A file's name, without its middle where it is long: labels break lines at spaces alone."""
    if len(name) <= _LONG:
        return name
    return f"{name[: _LONG // 2]}…{name[-_LONG // 2 + 1 :]}"


def number_text(value: float) -> str:
    """Two decimals; a dash for what is not known."""
    return figure(value, ".2f") if math.isfinite(value) else "–"


def rounded_text(value: float, digits: int) -> str:
    """`value` to so many significant digits, never with an exponent: 2850, 0.012."""
    if value == 0.0 or not math.isfinite(value):
        return figure(value, "g")
    decimals = digits - 1 - math.floor(math.log10(abs(value)))
    places = max(decimals, 0)
    rounded = round(value, decimals)
    while places and round(rounded, places - 1) == rounded:
        places -= 1
    return figure(rounded, f".{places}f")


def as_html(text: str) -> str:
    """`text` escaped for widgets that take HTML, such as QGIS's message bar."""
    return escape(text, quote=False).replace("\n", "<br>")


def icon() -> QIcon:
    """The plugin's own icon."""
    return QIcon(str(RESOURCES / "icon.svg"))


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write a line into the log panel “Tiepoint”; safe from any thread.

    Most versions of QGIS read it as HTML, the newest does not: without angle brackets both show the same.
    """
    _recent.append((level not in (Qgis.MessageLevel.Info, Qgis.MessageLevel.Success), message))
    message = message.replace("<", "‹").replace(">", "›")
    QgsMessageLog.logMessage(message, NAME, level, notifyUser=False)


def recent_log() -> list[tuple[bool, str]]:
    """What was logged last, the newest at the end: (whether it is a warning or an error, text)."""
    return list(_recent)
