"""The card with the outcome of a run: literal texts, and buttons that emit their names."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget
from tiepoint.ui.register.outcome_widget import Card, OutcomeWidget


@pytest.fixture
def widget(qtbot):
    widget = OutcomeWidget()
    qtbot.addWidget(widget)
    return widget


def test_hidden_until_there_is_something_to_say(widget):
    assert widget.isHidden()
    widget.show_outcome(Card("info", "Cancelled", ["Nothing was written."]))
    assert not widget.isHidden()
    assert widget.kind == "info"
    widget.clear()
    assert widget.isHidden()
    assert widget.kind == ""


def test_the_lead_and_the_cautions_come_before_the_lines_and_names_are_no_html(widget):
    widget.show_outcome(Card("cautious", "a<b>", ["", "last & least"], lead="good", cautions=["look <here>"]))
    text = widget.text.text()
    assert widget.title.text() == "<b>a&lt;b&gt;</b>"
    assert text.index("good") < text.index("look &lt;here&gt;") < text.index("last &amp; least")
    assert text.count("<p") == 3  # an empty line is none


def test_buttons_hand_over_their_names_and_may_change_them(qtbot, widget):
    widget.show_outcome(
        Card("success", "Done", [], {"zoom": "Zoom"}, steps={"band": ("Other band", "Run again.")})
    )
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
    widget.show_outcome(Card("success", "Done", ["one"], {"zoom": "Zoom", "table": "Table"}, "tip"))
    widget.show_outcome(Card("error", "Not done", ["two"], {"log": "Log"}))
    assert list(widget.links()) == ["log"]
    assert "one" not in widget.text.text()
    assert widget.text.toolTip() == ""


def test_details_are_folded_until_they_are_wanted_and_stay_unfolded(widget):
    widget.show_outcome(Card("success", "Done", ["short"], details=["figures & more", ""]))
    assert widget.details_area.isHidden()
    assert "figures" not in widget.text.text()
    assert "figures &amp; more" in widget.words()
    widget.unfold.click()
    assert not widget.details_area.isHidden()
    widget.show_outcome(Card("error", "Not done", ["why"]))
    assert widget.details_area.isHidden()  # there are none
    assert widget.unfold.isHidden()
    widget.show_outcome(Card("success", "Done", ["short"], details=["others"]))
    assert not widget.details_area.isHidden()


def test_the_card_can_be_closed(qtbot, widget):
    widget.show_outcome(Card("success", "Done", ["short"]))
    widget._close.click()
    assert widget.isHidden()
    assert widget.kind == ""


def test_the_card_can_be_folded_to_its_title_and_the_next_outcome_is_whole(widget):
    widget.show()
    widget.show_outcome(Card("success", "Done", ["short"], {"zoom": "Zoom"}, details=["figures"]))
    widget.unfold.click()
    assert not widget.details_area.isHidden()
    widget.fold.click()
    assert not widget.title.isHidden()
    assert widget.text.isHidden()
    assert widget.details_area.isHidden()
    assert widget.unfold.isHidden()
    assert widget.links()["zoom"].isHidden()
    widget.fold.click()
    assert not widget.text.isHidden()
    assert not widget.details_area.isHidden()
    assert not widget.links()["zoom"].isHidden()
    widget.fold.click()
    widget.show_outcome(Card("error", "Not done", ["why"]))
    assert not widget.text.isHidden()


def test_long_details_scroll_and_their_links_are_among_them(qtbot, widget):
    widget.resize(280, 200)
    widget.show()
    lines = [f"line {number} of many words that go on" for number in range(60)]
    widget.show_outcome(
        Card("success", "Done", [], {"zoom": "Zoom"}, details=lines, more={"folder": "Folder"})
    )
    widget.unfold.click()
    assert widget.details_area.height() < 200
    assert widget.sizeHint().height() < 400
    assert widget.details_area.isAncestorOf(widget.links()["folder"])
    assert not widget.details_area.isAncestorOf(widget.links()["zoom"])
    names = []
    widget.link_activated.connect(names.append)
    widget.links()["folder"].click()
    widget.remove_link("folder")
    assert names == ["folder"]
    assert list(widget.links()) == ["zoom"]


@pytest.mark.parametrize("room", [290, 420, 900])
def test_details_make_no_low_dock_higher(qtbot, room):
    """In 700 px, “Details” made QGIS's window higher than the screen, for good."""
    body, widget, other = QWidget(), OutcomeWidget(), QWidget()
    qtbot.addWidget(body)
    other.setMinimumHeight(60)
    layout = QVBoxLayout(body)
    layout.addWidget(other, 1)
    layout.addWidget(widget)
    body.resize(300, room)
    body.show()
    lines = [f"figure {number}" for number in range(40)]
    widget.show_outcome(Card("success", "Done", ["short"], {"zoom": "Zoom"}, details=lines))
    widget.unfold.click()
    qtbot.wait(10)
    assert body.height() == room
    assert 60 <= widget.details_area.height() <= 190
    if room == 900:
        assert widget.details_area.height() == 190
    if room == 290:
        assert widget.details_area.height() < 120


def test_buttons_without_words_have_names(widget):
    widget.show_outcome(Card("success", "Done", ["short"]))
    assert widget.fold.accessibleName() == "Show the title only"
    widget.fold.click()
    assert widget.fold.accessibleName() == "Show everything"


def test_a_pressed_button_keeps_its_words_and_the_lines_their_buttons(qtbot):
    """“Compare” became “End compare”, wider: of three buttons in a line, two were left."""
    card = QWidget()
    qtbot.addWidget(card)
    widget = OutcomeWidget()
    QVBoxLayout(card).addWidget(widget)
    widget.show_outcome(
        Card("success", "Done", [], {"compare": "Compare", "table": "Points", "zoom": "Zoom"})
    )
    card.show()
    buttons = widget.links()
    card.setFixedWidth(sum(button.sizeHint().width() for button in buttons.values()) + 70)
    qtbot.waitUntil(lambda: buttons["zoom"].y() == buttons["compare"].y())
    before, tip = buttons["compare"].sizeHint(), buttons["compare"].toolTip()
    widget.check_link("compare", True, "on")
    assert (buttons["compare"].isChecked(), buttons["compare"].toolTip()) == (True, "on")
    assert (buttons["compare"].text(), buttons["compare"].sizeHint()) == ("Compare", before)
    qtbot.wait(10)  # it would be laid out anew
    assert buttons["zoom"].y() == buttons["compare"].y()
    widget.check_link("compare", False)
    assert (buttons["compare"].isChecked(), buttons["compare"].toolTip()) == (False, tip)
    widget.check_link("measure", True)  # not there
