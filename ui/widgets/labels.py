"""Labels that show a text literally: one line that is shortened to fit, or a paragraph.

QLabel guesses whether a text is HTML, and names of files and layers may contain tags: use these labels for
every text that is not written in the code.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..common import plain_tip

_NARROW = 220  # px that a paragraph may ask for


class PlainLabel(QLabel):
    """A label that never reads its text as HTML."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class ElidedLabel(PlainLabel):
    """One line; what does not fit becomes “…”, and the tool tip has the whole text."""

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
    """Plain text on as many lines as it needs; its window grows instead of cutting it off."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def hasHeightForWidth(self) -> bool:
        """False: a window does not grow for a label that returns True, but for the height fixed below."""
        return False

    def minimumSizeHint(self) -> QSize:
        """A name without spaces is rather cut off than the window made wider."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROW), hint.height())

    def show_text(self, text: str) -> None:
        """Show the text; "" hides the label."""
        self.setText(text)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # else heightForWidth returns at least the height fixed before
        self.setFixedHeight(max(self.heightForWidth(self.width()), 0))
