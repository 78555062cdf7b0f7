"""Ctrl+C: first a wish, then an end."""

from __future__ import annotations

import signal
import threading

import pytest
from tiepoint.command.interruption import Interruption


def test_the_first_asks_and_the_second_ends():
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with Interruption() as interruption:
            assert not interruption.pressed
            signal.raise_signal(signal.SIGINT)
            assert interruption.pressed
            with pytest.raises(KeyboardInterrupt):
                signal.raise_signal(signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("where", ["background", "thread"])
def test_a_process_that_ignores_it_goes_on_ignoring_it(where):
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    found = []

    def look():
        with Interruption():
            found.append(signal.getsignal(signal.SIGINT))

    try:
        if where == "thread":
            thread = threading.Thread(target=look)
            thread.start()
            thread.join()
        else:
            look()
        assert found == [signal.SIG_IGN]
    finally:
        signal.signal(signal.SIGINT, before)
