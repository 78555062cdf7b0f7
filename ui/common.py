"""What every part of the upper floor needs: translation, icons, the log."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

NAME = "Tiepoint"
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def tr(text: str) -> str:
    """`text` in the user's language; all strings of the plugin share one context."""
    return QCoreApplication.translate(NAME, text)


def plain_tip(text: str) -> str:
    """`text` as a tool tip that shows it as it is: Qt would take a file's name with tags in it for HTML."""
    return f"<span>{as_html(text)}</span>" if text else ""


def as_html(text: str) -> str:
    """`text` for what takes HTML, such as QGIS's message bar."""
    return escape(text, quote=False).replace("\n", "<br>")


def icon() -> QIcon:
    """The plugin's own icon."""
    return QIcon(str(RESOURCES / "icon.svg"))


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """A line in the log panel “Tiepoint”; safe from any thread.

    The panel of most versions takes it for HTML, that of the newest does not: without brackets both show it.
    """
    message = message.replace("<", "‹").replace(">", "›")
    QgsMessageLog.logMessage(message, NAME, level, notifyUser=False)
