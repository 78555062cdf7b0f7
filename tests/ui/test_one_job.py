"""One job at a time is held, reports its end once, and is let go of before that."""

from __future__ import annotations

import threading

import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.ui.one_job import OneJob


@pytest.fixture
def ends():
    return []


def test_it_is_free_again_before_the_end_is_reported(qtbot, ends):
    one, shares, lines = OneJob(), [], []

    def work(feedback):
        feedback.progress("", 0.5)
        feedback.info("half")
        return 7

    def finished(value, error):
        ends.append((value, error, one.busy))

    one.start("a job", work, finished, advanced=shares.append, reported=lines.append)
    assert one.busy
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [(7, None, False)]
    qtbot.waitUntil(lambda: (shares, lines) == ([0.5], ["half"]))


@pytest.mark.parametrize("quietly", [False, True])
def test_cancelled_it_reports_so(qtbot, ends, quietly):
    one, begun = OneJob(), threading.Event()

    def work(feedback):
        begun.set()
        while True:
            feedback.check()

    one.start("a job", work, lambda value, error: ends.append((value, type(error))), quietly=quietly)
    assert begun.wait(10)
    one.cancel()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [(None, Cancelled)]


def test_abandoned_it_reports_nothing_and_ends(ends):
    one, begun, over = OneJob(), threading.Event(), threading.Event()

    def work(feedback):
        begun.set()
        try:
            while True:
                feedback.check()
        finally:
            over.set()

    one.start("a job", work, lambda *end: ends.append(end))
    assert begun.wait(10)
    assert one.abandon(10.0) is not None
    assert over.is_set()
    assert (one.busy, one.abandon(), ends) == (False, None, [])
