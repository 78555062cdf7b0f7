"""Screen readers have a name for what shows no words of its own."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget
from tiepoint.ui.widgets.accessible import first_line, name_by_tips


@pytest.mark.parametrize(
    ("tip", "line"),
    [
        ("", ""),
        ("Help (F1)", "Help (F1)"),
        ("<b>a &amp; b</b><br>The runs", "a & b"),
        ("<span>Undo</span>", "Undo"),
        ("one\ntwo", "one"),
    ],
)
def test_the_first_line_of_a_tip(tip, line):
    assert first_line(tip) == line


def test_what_has_neither_words_nor_label_is_named_by_its_tip(qtbot):
    panel = QWidget()
    qtbot.addWidget(panel)
    icon, worded, labelled, bare, slider = QToolButton(), QToolButton(), QComboBox(), QComboBox(), QSlider()
    worded.setText("Reset")
    label = QLabel("Method")
    label.setBuddy(labelled)
    layout = QHBoxLayout(panel)
    for widget in (icon, worded, label, labelled, bare, slider):
        widget.setToolTip("What it does.<br>More.")
        layout.addWidget(widget)
    bare.setAccessibleName("Its own")
    name_by_tips(panel)
    assert [each.accessibleName() for each in (icon, worded, labelled, bare, slider)] == [
        "What it does.",
        "",
        "",
        "Its own",
        "What it does.",
    ]


def test_the_dock_has_no_nameless_button(dock):
    own = dock.run_bar.findChildren(QToolButton) + dock.outcome.findChildren(QToolButton)
    assert [each.toolTip() for each in own if not (each.text() or each.accessibleName())] == []
    assert dock.form.pair.sensed.band_combo.accessibleName().startswith("The band to match on.")
    assert dock.form.where.choice.nextInFocusChain() is not None
