"""The card of the empty dock: what it asks for, and the word on what this is."""

from __future__ import annotations

import pytest
from tiepoint.ui.register.start_card import StartCard


@pytest.fixture
def card(qtbot):
    card = StartCard()
    qtbot.addWidget(card)
    card.show()
    return card


def test_asks_for_two_rasters_and_then_for_the_other(card):
    assert "Choose two rasters" in card.task.text()
    assert card.open_button.text() == "Open files…"
    card.show_for(["red <i>"])
    assert "red &lt;i&gt;" in card.task.text()
    assert "Add the other raster" in card.task.text()
    assert card.open_button.text() == "Open a file…"
    assert "basemap" in card.hint.text()


def test_explains_itself_when_asked(card):
    assert not card.explanation.isVisible()
    card.what_button.click()
    assert card.explanation.isVisible()
    for word in ("sensed", "reference", "control points", "refused"):
        assert word in card.explanation.text()
    card.what_button.click()
    assert not card.explanation.isVisible()


def test_the_box_stands_out_while_something_is_dragged_over_it(card):
    plain = card.box.styleSheet()
    card.show_drag(True)
    assert "2px dashed" in card.box.styleSheet()
    card.show_drag(False)
    assert card.box.styleSheet() == plain
