"""A dock that is empty until it is needed: shown, asked for its parts, or prepared while a run goes on."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLabel
from tiepoint.ui.widgets.stepped_dock import SteppedDock


class Steps(SteppedDock):
    """Three steps, the second of which makes a part."""

    def __init__(self):
        super().__init__("Steps", "TiepointStepsOfTest")
        self.done = 0

    def _building(self):
        for self.done in (1, 2, 3):
            yield
        self.show_contents(QLabel("whole"))


@pytest.fixture
def dock(qtbot):
    dock = Steps()
    qtbot.addWidget(dock)
    yield dock
    dock.stop_building()


def test_it_is_built_when_it_is_shown_and_the_window_answers_in_between(dock, qtbot):
    qtbot.wait(50)
    assert (dock.done, dock.built, dock.widget().text()) == (0, False, "Opening…")
    dock.show()
    assert dock.done == 0
    with qtbot.waitSignal(dock.completed):
        pass
    assert (dock.done, dock.built, dock.widget().text()) == (3, True, "whole")


def test_what_is_asked_before_waits_and_what_is_asked_later_does_not(dock, qtbot):
    asked = []
    dock.when_built(lambda: asked.append(dock.done))
    assert asked == []
    qtbot.waitUntil(lambda: dock.built)
    assert asked == [3]
    dock.when_built(lambda: asked.append("at once"))
    assert asked == [3, "at once"]


def test_it_can_be_had_at_once(dock):
    dock.build()
    assert dock.widget().text() == "whole"
    dock.build()
    dock.prepare()
    assert dock.done == 3


def test_one_that_goes_half_built_stays_so(dock, qtbot):
    asked = []
    dock.when_built(lambda: asked.append(1))
    qtbot.waitUntil(lambda: dock.done > 0)
    dock.stop_building()
    before = dock.done
    dock.show()
    dock.when_built(lambda: asked.append(2))
    dock.build()
    qtbot.wait(60)
    assert (dock.done, dock.built, asked) == (before, False, [])
