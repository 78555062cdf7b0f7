"""The wheel over a form: it scrolls, and changes only the field that has the focus."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QScrollArea, QVBoxLayout, QWidget
from tiepoint.ui.register.registration_dock import RegistrationDock
from tiepoint.ui.widgets.wheel import WheelGuard


def turn(widget, notches=-1):
    """Turn the wheel over `widget`, towards the user; True if it took the event."""
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(0, 40 * notches),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def area(qtbot):
    body = QWidget()
    layout = QVBoxLayout(body)
    area = QScrollArea()
    area.combo, area.spin = QComboBox(), QDoubleSpinBox()
    area.combo.addItems(["one", "two", "three"])
    for widget in (area.combo, area.spin):
        layout.addWidget(widget)
    body.setMinimumSize(150, 900)
    area.setWidget(body)
    area.resize(180, 200)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    area.setFocus()
    return area


def test_without_the_guard_scrolling_changes_the_choice(area):
    assert turn(area.combo)
    assert area.combo.currentIndex() == 1


def test_the_wheel_is_left_to_the_form(area):
    WheelGuard(area)
    for field in (area.combo, area.spin):
        assert not turn(field)
        assert not field.hasFocus()
    assert area.combo.currentIndex() == 0
    assert area.spin.value() == 0.0


def test_a_field_with_the_focus_follows_the_wheel(area, qtbot):
    WheelGuard(area)
    area.combo.setFocus()
    qtbot.waitUntil(area.combo.hasFocus)
    turn(area.combo)
    assert area.combo.currentIndex() == 1


def test_no_field_of_the_dock_takes_the_wheel_unasked(qtbot, dock):
    assert isinstance(dock, RegistrationDock)
    fields = dock.form.findChildren(QComboBox)
    assert len(fields) >= 6
    before = [field.currentIndex() for field in fields]
    for field in fields:
        turn(field)
    assert [field.currentIndex() for field in fields] == before
