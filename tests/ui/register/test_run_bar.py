"""The Register button, the progress and the Cancel button."""

from __future__ import annotations

import pytest
from tiepoint.ui.register.run_bar import RunBar


@pytest.fixture
def bar(qtbot):
    bar = RunBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_idle_it_offers_the_run_or_says_why_not(bar):
    assert bar.register_button.isEnabled()
    assert not bar.note.isVisible()
    bar.show_idle("Load <two> rasters.")
    assert not bar.register_button.isEnabled()
    assert bar.note.text() == "Load <two> rasters."
    assert "&lt;two&gt;" in bar.register_button.toolTip()


def test_progress_never_goes_backwards_within_a_run(bar):
    bar.show_running("Reading…")
    shown = []
    for percent in (12.34, 60.0, 20.0, 60.1):
        bar.set_progress(percent)
        shown.append(bar.progress.value())
    assert shown == [123, 600, 600, 601]
    bar.show_running("Reading…")
    assert bar.progress.value() == 0


def test_cancelling_is_asked_once_and_too_late_at_the_end(qtbot, bar):
    bar.show_running("Reading…")
    with qtbot.waitSignal(bar.cancel_clicked):
        bar.cancel_button.click()
    assert not bar.cancel_button.isEnabled()
    assert bar.note.text() == "Cancelling…"
    bar.show_running("Reading…")
    assert bar.cancel_button.isEnabled()
    bar.show_finishing("Adding the layers…")
    assert not bar.cancel_button.isEnabled()
    assert bar.progress.value() == bar.progress.maximum()
