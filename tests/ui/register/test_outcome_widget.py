"""The card with the outcome of a run: literal texts, and buttons that emit their names."""

from __future__ import annotations

import pytest
from tiepoint.ui.register.outcome_widget import OutcomeWidget


@pytest.fixture
def widget(qtbot):
    widget = OutcomeWidget()
    qtbot.addWidget(widget)
    return widget


def test_hidden_until_there_is_something_to_say(widget):
    assert widget.isHidden()
    widget.show_outcome("info", "Cancelled", ["Nothing was written."])
    assert not widget.isHidden()
    assert widget.kind == "info"
    widget.clear()
    assert widget.isHidden()
    assert widget.kind == ""


def test_the_lead_and_the_cautions_come_before_the_lines_and_names_are_no_html(widget):
    widget.show_outcome("cautious", "a<b>", ["", "last & least"], lead="good", cautions=["look <here>"])
    text = widget.text.text()
    assert widget.title.text() == "<b>a&lt;b&gt;</b>"
    assert text.index("good") < text.index("look &lt;here&gt;") < text.index("last &amp; least")
    assert text.count("<p") == 3  # an empty line is none


def test_buttons_hand_over_their_names_and_may_change_them(qtbot, widget):
    widget.show_outcome("success", "Done", [], {"zoom": "Zoom"}, steps={"band": ("Other band", "Run again.")})
    buttons = widget.links()
    assert list(buttons) == ["zoom", "band"]
    assert [buttons[name].toolTip() for name in buttons] == ["", "Run again."]
    names = []
    widget.link_activated.connect(names.append)
    buttons["band"].click()
    widget.replace_link("zoom", "png", "Save as PNG…")
    assert buttons["zoom"].text() == "Save as PNG…"
    buttons["zoom"].click()
    assert names == ["band", "png"]
    widget.replace_link("folder", "log", "not there")
    assert list(widget.links()) == ["png", "band"]


def test_another_outcome_takes_the_place_of_the_one_before(widget):
    widget.show_outcome("success", "Done", ["one"], {"zoom": "Zoom", "table": "Table"}, "tip")
    widget.show_outcome("error", "Not done", ["two"], {"log": "Log"})
    assert list(widget.links()) == ["log"]
    assert "one" not in widget.text.text()
    assert widget.text.toolTip() == ""


def test_details_are_folded_until_they_are_wanted_and_stay_unfolded(widget):
    widget.show_outcome("success", "Done", ["short"], details=["figures & more", ""])
    assert widget.details.isHidden()
    assert "figures" not in widget.text.text()
    assert "figures &amp; more" in widget.words()
    widget.unfold.click()
    assert not widget.details.isHidden()
    widget.show_outcome("error", "Not done", ["why"])
    assert widget.details.isHidden()  # there are none
    assert widget.unfold.isHidden()
    widget.show_outcome("success", "Done", ["short"], details=["others"])
    assert not widget.details.isHidden()


def test_the_card_can_be_closed(qtbot, widget):
    widget.show_outcome("success", "Done", ["short"])
    widget._close.click()
    assert widget.isHidden()
    assert widget.kind == ""
