"""Buttons in a line that, where it is too long, takes shorter words, and then breaks as words do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Union

from qgis.PyQt.QtCore import QEvent, QRect, QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

_SPACING = 2  # px
Together = Union[QAbstractButton, tuple[QAbstractButton, ...]]  # is not parted by the end of a line


class ButtonFlow(QWidget):
    """As high as its lines are at its width; as narrow as its widest button, if need be."""

    def __init__(
        self,
        buttons: Sequence[Together],
        parent: QWidget | None = None,
        *,
        short: Mapping[QAbstractButton, str] | None = None,
    ) -> None:
        """short: texts of buttons where the line does not fit otherwise."""
        super().__init__(parent)
        self._groups = [each if isinstance(each, tuple) else (each,) for each in buttons]
        self._buttons = [button for group in self._groups for button in group]
        for button in self._buttons:
            button.setParent(self)
        self._texts = [(button, button.text(), text) for button, text in (short or {}).items()]
        self._hints: dict[bool, list[QSize]] = {}  # whether short -> the sizes of the buttons
        self._measure()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((each.bottom() + 1 for each in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        hints = self._hints[False]
        wide = sum(hint.width() + _SPACING for hint in hints) - _SPACING
        return QSize(max(wide, 0), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        widest = max((_width(group) for group in self._widths(short=True)), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say(short=self._is_short(event.size().width()))
        for button, place in zip(self._buttons, self._places(event.size().width())):
            button.setGeometry(place)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _places(self, width: int) -> list[QRect]:
        """The places of the buttons, px; all have the height of the highest."""
        high = self.sizeHint().height()
        places: list[QRect] = []
        x = y = 0
        for group in self._widths(short=self._is_short(width)):
            if x > 0 and x + _width(group) > width:
                x, y = 0, y + high + _SPACING
            for wide in group:
                places.append(QRect(x, y, wide, high))
                x += wide + _SPACING
        return places

    def _is_short(self, width: int) -> bool:
        return bool(self._texts) and self.sizeHint().width() > width

    def _say(self, *, short: bool) -> None:
        for button, long_text, short_text in self._texts:
            button.setText(short_text if short else long_text)

    def _measure(self) -> None:
        """Ask the buttons for their sizes, with both texts."""
        for short in (True, False):
            self._say(short=short)
            self._hints[short] = [button.sizeHint() for button in self._buttons]
        self._say(short=self._is_short(self.width()))

    def _widths(self, *, short: bool) -> list[list[int]]:
        """px, of the buttons of each group."""
        hints = iter(self._hints[short])
        return [[next(hints).width() for _ in group] for group in self._groups]


def _width(group: list[int]) -> int:
    """px, in a line."""
    return sum(wide + _SPACING for wide in group) - _SPACING
