"""Ctrl+C: the first asks the run to end, so that it leaves nothing half done; the second ends it at once."""

from __future__ import annotations

import signal
import threading
from typing import Any


class Interruption:
    """While it lasts, whether Ctrl+C was pressed.

    The handler writes nothing: it may come in the middle of a line that is being written.
    """

    def __init__(self) -> None:
        self._before: Any = None
        self._on_main_thread = (
            threading.current_thread() is threading.main_thread()
        )  # no other one gets signals
        self.pressed = False

    def __enter__(self) -> Interruption:  # noqa: PYI034 - typing.Self is of Python 3.11
        # A process that was started to ignore it, as in the background, goes on ignoring it.
        if self._on_main_thread and signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            self._before = signal.signal(signal.SIGINT, self._press)
        return self

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def _press(self, *_: object) -> None:
        if self.pressed:
            raise KeyboardInterrupt
        self.pressed = True
