"""Labels that show a text as it is, and fit where they stand: one line that is shortened, or a paragraph.

QLabel guesses whether a text is HTML, and names of files and layers are anybody's: labels whose text is not
written in the code are made here.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..common import plain_tip


class PlainLabel(QLabel):
    """A label that takes nothing for HTML."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class ElidedLabel(PlainLabel):
    """One line; what a narrow dock has no room for becomes “…”, and stands in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self.whole = text
        self.setToolTip(plain_tip(text))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width()))


class Paragraph(PlainLabel):
    """Plain text in as many lines as it takes; a window with it grows rather than cut it off."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def hasHeightForWidth(self) -> bool:
        """Windows do not grow for a label that says yes, but they do for the height that is fixed below."""
        return False

    def show_text(self, text: str) -> None:
        """Show it, or hide the label where there is none."""
        self.setText(text)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # else heightForWidth says no less than what was fixed before
        self.setFixedHeight(max(self.heightForWidth(self.width()), 0))
