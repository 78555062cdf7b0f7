"""Names for screen readers, of what shows no words of its own and has no label."""

from __future__ import annotations

import re
from html import unescape

from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QLabel, QScrollBar, QWidget


def name_by_tips(panel: QWidget) -> None:
    """Name the buttons without text, the lists and the sliders that are in `panel` now by their tool tips."""
    labelled = {id(label.buddy()) for label in panel.findChildren(QLabel) if label.buddy() is not None}
    for widget in panel.findChildren((QAbstractButton, QAbstractSlider, QComboBox)):
        worded = isinstance(widget, QAbstractButton) and bool(widget.text())
        if worded or widget.accessibleName() or id(widget) in labelled or isinstance(widget, QScrollBar):
            continue
        widget.setAccessibleName(first_line(widget.toolTip()))


def first_line(tip: str) -> str:
    """The first line of a tool tip, without tags."""
    return unescape(re.sub(r"<[^>]+>", "", re.split(r"<br\s*/?>|\n", tip)[0])).strip()
