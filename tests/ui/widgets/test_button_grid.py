"""Buttons in columns: as many as fit, each as wide as it must be."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget
from tiepoint.ui.widgets.button_grid import ButtonGrid, columns_in


@pytest.mark.parametrize(
    ("room", "columns"),
    [(0, 1), (81, 1), (161, 1), (162, 2), (241, 2), (242, 3), (283, 3), (284, 4), (9999, 4)],
)
def test_a_column_is_no_wider_than_its_buttons(room, columns):
    """Of 40, 90, 70 and 78 px, with 2 px between: one long text does not widen the other column."""
    assert columns_in(room, [40, 90, 70, 78]) == columns


def test_no_buttons_are_one_column():
    assert columns_in(100, []) == 1


def test_the_columns_begin_at_the_left(qtbot):
    buttons = [QToolButton() for _ in range(3)]
    for button, text in zip(buttons, ("a", "bb", "a long text")):
        button.setText(text)
    grid = ButtonGrid(buttons)
    qtbot.addWidget(grid)
    grid.resize(sum(button.sizeHint().width() for button in buttons[1:]) + 4, 80)
    grid.show()
    qtbot.wait(10)  # it is laid out
    assert buttons[1].y() == buttons[0].y()
    assert [button.x() for button in buttons] == [0, buttons[1].x(), 0]
    assert buttons[2].y() > buttons[0].y()


def test_a_longer_text_takes_a_column_less(qtbot):
    """“Copy report” becomes “Copied”, or longer: words were cut off where three columns had just fitted."""
    buttons = [QToolButton() for _ in range(3)]
    for button in buttons:
        button.setText("Compare")
    card = QWidget()  # a window of its own would grow with its buttons
    qtbot.addWidget(card)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(ButtonGrid(buttons))
    card.setFixedWidth(sum(button.sizeHint().width() for button in buttons) + 6)
    card.show()
    qtbot.waitUntil(lambda: buttons[2].y() == buttons[0].y())
    buttons[0].setText("A longer text")
    qtbot.waitUntil(lambda: buttons[2].y() > buttons[0].y())
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_no_word_is_cut_off_where_the_columns_are_unlike(qtbot):
    """Columns of 142 px for words of 156 and 143: the layout knew widths of before QGIS's style came."""
    buttons = [QToolButton() for _ in range(3)]
    card = QWidget()
    qtbot.addWidget(card)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(ButtonGrid(buttons))
    for button, text in zip(buttons, ("Georeferencer, longer", "AROSICS", "CSV")):
        button.setText(text)
    room = sum(button.sizeHint().width() for button in buttons) + 6
    card.setFixedWidth(room)
    card.show()
    qtbot.waitUntil(lambda: buttons[2].y() == buttons[0].y())
    grid = buttons[0].parentWidget().layout()
    wide = [button.sizeHint().width() for button in buttons]
    assert [grid.columnMinimumWidth(column) for column in range(3)] == wide
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
