"""The mouse wheel scrolls a form, and changes a choice or number only where the user works on it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class WheelGuard(QObject):
    """Event filter for the combo boxes and spin boxes that are in a widget now.

    Qt gives them the wheel wherever the pointer is, so that scrolling a form changes what it passes over.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        for field in panel.findChildren((QComboBox, QAbstractSpinBox)):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel alone gives it no focus
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # so that the parent gets it, and scrolls
            return True
        return False
