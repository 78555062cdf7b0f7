"""A line of buttons that breaks where it is too long."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget
from tiepoint.ui.widgets.button_flow import ButtonFlow


@pytest.fixture
def flow(qtbot):
    buttons = [QToolButton() for _ in range(4)]
    for button, text in zip(buttons, ("a", "a long text", "b", "c")):
        button.setText(text)
    flow = ButtonFlow(buttons)
    qtbot.addWidget(flow)
    flow.show()
    return flow


def test_with_room_all_are_in_one_line(flow):
    flow.resize(flow.sizeHint())
    places = [button.geometry() for button in flow._buttons]
    assert len({place.y() for place in places}) == 1
    assert all(one.right() < two.x() for one, two in zip(places, places[1:]))
    assert places[-1].right() < flow.width()
    assert flow.heightForWidth(flow.width()) == flow.sizeHint().height()


def test_a_line_breaks_before_the_button_that_does_not_fit(flow):
    flow.resize(flow._buttons[1].sizeHint().width(), 200)
    rows = [button.y() for button in flow._buttons]
    assert rows[0] < rows[1] < rows[2] == rows[3]
    assert all(button.geometry().right() < flow.width() for button in flow._buttons)


def test_it_is_as_high_as_its_lines(flow, qtbot):
    """Also in a layout, which gives it the height that it says."""
    outer = QWidget()
    qtbot.addWidget(outer)
    layout = QVBoxLayout(outer)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(flow)
    layout.addStretch(1)
    outer.resize(flow.minimumSizeHint().width(), 300)
    outer.show()
    qtbot.wait(10)
    high, wanted = flow.height(), flow.heightForWidth(flow.width())
    flow.setParent(None)  # the bot closes both
    assert high == wanted > 2 * flow.sizeHint().height()


def test_nothing_takes_no_room(qtbot):
    flow = ButtonFlow([])
    qtbot.addWidget(flow)
    assert (flow.sizeHint().width(), flow.heightForWidth(100)) == (0, 0)


def test_what_belongs_together_is_not_parted(qtbot):
    """“Zoom out” stood at the end of a line and “Zoom in” alone in the next."""
    buttons = [QToolButton() for _ in range(3)]
    for button in buttons:
        button.setText("abc")
    flow = ButtonFlow([buttons[0], (buttons[1], buttons[2])])
    qtbot.addWidget(flow)
    flow.show()
    flow.resize(flow.sizeHint().width() - 1, 100)
    assert buttons[0].y() < buttons[1].y() == buttons[2].y()
    assert flow.minimumSizeHint().width() == 2 * buttons[1].sizeHint().width() + 2


def test_shorter_words_before_a_second_line(qtbot):
    """“Use” and “Check point” put the buttons above the chips into two lines in a narrow window."""
    buttons = [QToolButton() for _ in range(3)]
    for button, text in zip(buttons, ("a", "a long text", "b")):
        button.setText(text)
    flow = ButtonFlow(buttons, short={buttons[1]: "l"})
    qtbot.addWidget(flow)
    flow.show()
    for spare, text in ((0, "a long text"), (-1, "l"), (1, "a long text")):
        flow.resize(flow.sizeHint().width() + spare, 100)
        assert buttons[1].text() == text
        assert len({button.y() for button in buttons}) == 1
        assert buttons[2].geometry().right() < flow.width()
    narrow = sum(flow._hints[True][at].width() for at in range(3)) + 4
    assert flow.heightForWidth(narrow) == flow.sizeHint().height() < flow.heightForWidth(narrow - 1)
    assert flow.minimumSizeHint().width() == max(each.width() for each in flow._hints[True])
