"""What a folding group holds is seen only while the group is open."""

from __future__ import annotations

import pytest
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import QVBoxLayout
from tiepoint.ui.widgets.in_group import shown_in_group
from tiepoint.ui.widgets.labels import PlainLabel


@pytest.fixture
def group(qtbot):
    box = QgsCollapsibleGroupBoxBasic("Group")
    qtbot.addWidget(box)
    box.note = PlainLabel()
    QVBoxLayout(box).addWidget(box.note)
    box.refresh = shown_in_group(box, box.note, lambda: bool(box.note.text()))
    box.show()
    return box


def test_a_note_that_comes_while_the_group_is_folded_waits_for_it(group):
    group.setCollapsed(True)
    group.note.setText("news")
    group.refresh()
    assert not group.note.isVisible()
    group.setCollapsed(False)
    assert group.note.isVisible()


def test_a_group_that_opens_shows_no_note_without_text(group):
    group.setCollapsed(True)
    group.setCollapsed(False)
    assert not group.note.isVisible()


def test_the_engines_answer_waits_until_advanced_is_open(dock):
    advanced = dock.form.advanced
    advanced.setCollapsed(False)
    advanced.show_check("Starting", busy=True)
    assert not advanced.check_result.isHidden()
    advanced.setCollapsed(True)
    advanced.show_check("OK")
    assert advanced.check_result.isHidden()
