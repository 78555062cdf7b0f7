"""A form that may be higher than its dock: it scrolls vertically only."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget


class FormArea(QScrollArea):
    """As wide as its form needs beside the scroll bar, so that no word is cut off."""

    def __init__(self, form: QWidget, *, rearranged: bool) -> None:
        super().__init__()
        self._rearranged = rearranged
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        form = self.widget()
        if form is None or self._rearranged:
            return hint
        beside = self.verticalScrollBar().sizeHint().width()
        return QSize(max(hint.width(), form.minimumSizeHint().width() + beside), hint.height())

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.LayoutRequest:  # of the form
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolling(form: QWidget, *, rearranged: bool = False) -> FormArea:
    """`form` in a scroll area without a frame; the form is as wide as the area.

    rearranged: the form arranges itself for the width that it has, so that it needs no certain one.
    """
    return FormArea(form, rearranged=rearranged)
