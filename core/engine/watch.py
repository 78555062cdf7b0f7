"""The engine's watchdog: a call that never returns ends the process with a message.

Without memory, some libraries retry an allocation for ever, or wait for a thread that could not start. No
error is raised then, and from outside the engine seems to work.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from types import FrameType
from typing import Callable

from ..address_space import room_for
from ..errors import NotEnoughMemory, TiepointError
from ..memory import WORK_AREA
from . import protocol

# Seconds as the watch's own thread counts them, so that a sleeping or busy machine gets more time.
CHECK_EVERY = 1.0  # between two checks
ALIVE = 5  # checks between two Alive events
SUSPECT = 3  # checks with the main thread at the same instruction, before its call is followed
STARVED = 7  # further checks in the same call while memory is short: it waits for memory
STUCK = 600  # the same with memory left; no call of ours takes a tenth of it


class Watch:
    """Checks the main thread from another thread while the worker answers a request."""

    def __init__(self, send: Callable[[protocol.Event], None]) -> None:
        """Make it in the main thread."""
        self._send = send
        self._main = threading.get_ident()
        self._busy = False

    def start(self) -> None:
        """Raises RuntimeError where the system gives no thread."""
        threading.Thread(target=self._run, name="watch", daemon=True).start()

    def __enter__(self) -> None:
        self._busy = True

    def __exit__(self, *_: object) -> None:
        self._busy = False

    def _run(self) -> None:
        call = _Call()
        rounds = 0
        while True:
            time.sleep(CHECK_EVERY)
            if not self._busy:
                call = _Call()
                continue
            rounds += 1
            if rounds % ALIVE == 0:
                self._send(protocol.Alive())
            call.look_at(sys._current_frames().get(self._main))  # noqa: SLF001 - documented
            if call.starved >= STARVED:
                self._end(NotEnoughMemory("A call waits for memory that is not there."), call)
            elif call.held >= STUCK:
                self._end(_hangs(), call)

    def _end(self, error: TiepointError, call: _Call) -> None:
        """Report the error and end the process: the main thread cannot be interrupted."""
        error.detail = f"{error.detail}\n{call.stack()}".strip()
        self._send(protocol.Failure.of(error))
        os._exit(1)


class _Call:
    """The call that the main thread is in, and for how many checks already."""

    def __init__(self) -> None:
        self._place: tuple[object, int] | None = None
        self._same = 0
        self._frame: FrameType | None = None  # only when suspect: a frame keeps its arrays alive
        self.held = 0
        self.starved = 0

    def look_at(self, frame: FrameType | None) -> None:
        place = None if frame is None else (frame.f_code, frame.f_lasti)
        self._same = self._same + 1 if place == self._place else 0
        self._place = place
        if self._same < SUSPECT:
            self._frame, self.held, self.starved = None, 0, 0
            return
        if frame is not self._frame:  # a new call from the same line, as in a loop
            self._frame, self.held, self.starved = frame, 0, 0
            return
        self.held += 1
        self.starved = 0 if room_for(WORK_AREA) else self.starved + 1

    def stack(self) -> str:
        return "".join(traceback.format_stack(self._frame)[-5:]) if self._frame is not None else ""


def _hangs() -> TiepointError:
    return TiepointError("engine_hangs")
