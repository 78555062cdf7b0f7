"""The tour's search for words that are cut off finds them in every kind of widget, and nothing else."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QTabBar,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from tiepoint.tests.gui.cut_off import cut_off

TEXT = "Registrierungsverfahren"


def combo():
    widget = QComboBox()
    widget.addItem(TEXT)
    return widget


def tool():
    widget = QToolButton()
    widget.setText(TEXT)
    return widget


def tabs():
    widget = QTabBar()
    widget.addTab(TEXT)
    widget.addTab("Export")
    return widget


def table():
    widget = QTableWidget(1, 1)
    widget.setHorizontalHeaderLabels([TEXT])
    widget.resizeColumnsToContents()
    return widget


def wrapped():
    widget = QLabel("many words " * 5)
    widget.setWordWrap(True)
    widget.setMaximumHeight(40 * widget.fontMetrics().height())
    return widget


KINDS = (lambda: QLabel(TEXT), lambda: QPushButton(TEXT), lambda: QCheckBox(TEXT), tool, combo, tabs, wrapped)


@pytest.mark.parametrize("make", KINDS, ids=["label", "button", "check", "tool", "combo", "tabs", "wrapped"])
def test_what_is_too_narrow_is_found(make, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    widget = make()
    widget.setParent(window)
    window.resize(500, 300)
    window.show()
    widget.setGeometry(0, 0, 400, 200)
    assert cut_off(window) == []
    widget.setGeometry(0, 0, 60, 30)
    assert any("lacks" in found for found in cut_off(window))


def test_a_narrow_column_is_found(qtbot):
    view = table()
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show()
    view.setColumnWidth(0, 300)
    assert cut_off(view) == []
    view.horizontalHeader().setMinimumSectionSize(10)
    view.setColumnWidth(0, 40)
    assert TEXT in cut_off(view)[0]


def test_what_lies_outside_its_window_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(TEXT, window)
    label.adjustSize()
    window.resize(600, 100)
    window.show()
    assert cut_off(window) == []
    label.move(window.width() - 30, 0)
    assert "is hidden" in cut_off(window)[0]


def test_what_is_not_shown_is_not_looked_at(qtbot):
    group = QGroupBox("short")
    qtbot.addWidget(group)
    label = QLabel(TEXT)
    QVBoxLayout(group).addWidget(label)
    label.hide()
    group.resize(200, 60)
    group.show()
    assert cut_off(group) == []
