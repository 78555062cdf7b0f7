"""Buttons in a line that breaks where it is too long, as words do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

_SPACING = 2  # px
Together = Union[QAbstractButton, tuple[QAbstractButton, ...]]  # is not parted by the end of a line


class ButtonFlow(QWidget):
    """As high as its lines are at its width; as narrow as its widest button, if need be."""

    def __init__(self, buttons: Sequence[Together], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = [each if isinstance(each, tuple) else (each,) for each in buttons]
        self._buttons = [button for group in self._groups for button in group]
        for button in self._buttons:
            button.setParent(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((each.bottom() + 1 for each in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        hints = [button.sizeHint() for button in self._buttons]
        wide = sum(hint.width() + _SPACING for hint in hints) - _SPACING
        return QSize(max(wide, 0), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        widest = max(map(_width, self._groups), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button, place in zip(self._buttons, self._places(event.size().width())):
            button.setGeometry(place)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _places(self, width: int) -> list[QRect]:
        """The places of the buttons, px; all have the height of the highest."""
        high = self.sizeHint().height()
        places: list[QRect] = []
        x = y = 0
        for group in self._groups:
            if x > 0 and x + _width(group) > width:
                x, y = 0, y + high + _SPACING
            for button in group:
                wide = button.sizeHint().width()
                places.append(QRect(x, y, wide, high))
                x += wide + _SPACING
        return places


def _width(group: tuple[QAbstractButton, ...]) -> int:
    """px, in a line."""
    return sum(button.sizeHint().width() + _SPACING for button in group) - _SPACING
