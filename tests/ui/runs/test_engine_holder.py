"""One engine for all runs, one run at a time."""

from __future__ import annotations

import threading

import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.ui.runs.engine_holder import EngineHolder

from ..fakes import FakeEngine


class _Impatient(Feedback):
    def cancelled(self) -> bool:
        return True


def test_engine_stays_warm_until_another_python_is_asked_for():
    holder = EngineHolder(FakeEngine)
    with holder.lend("", Feedback()) as first:
        pass
    with holder.lend("", Feedback()) as again:
        assert again is first
    with holder.lend("/other/python", Feedback()) as other:
        assert other.python == "/other/python"
        assert first.stopped
    holder.stop()
    assert other.stopped


def test_engine_comes_back_after_a_stop():
    holder = EngineHolder(FakeEngine)
    with holder.lend("", Feedback()) as first:
        pass
    holder.stop()
    with holder.lend("", Feedback()) as second:
        assert second is not first


def test_waiting_for_the_engine_can_be_cancelled():
    holder = EngineHolder(FakeEngine)
    outcome = []

    def wait():
        try:
            with holder.lend("", _Impatient()):
                outcome.append("lent")
        except Cancelled:
            outcome.append("cancelled")

    with holder.lend("", Feedback()):
        thread = threading.Thread(target=wait)
        thread.start()
        thread.join(5)
    assert outcome == ["cancelled"]


def test_failed_run_gives_the_engine_back():
    holder = EngineHolder(FakeEngine)
    with pytest.raises(ZeroDivisionError), holder.lend("", Feedback()):
        raise ZeroDivisionError
    with holder.lend("", Feedback()):
        pass
