"""The one engine of the plugin: started when first needed, lent to one run at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Callable

from ...core.feedback import Feedback

if TYPE_CHECKING:
    from ...core.engine.client import Engine


def _new_engine(python: str) -> Engine:
    from ...core.engine.client import Engine

    return Engine(python)


class EngineHolder:
    """The dock, Processing and the Check button share the running engine; runs wait for each other."""

    def __init__(self, make: Callable[[str], Engine] = _new_engine) -> None:
        self._make = make
        self._engine: Engine | None = None
        self._python = ""
        self._turn = threading.Lock()

    @contextmanager
    def lend(self, python: str, feedback: Feedback) -> Iterator[Engine]:
        """The engine on `python` ("" = choose automatically); waits while another run has it.

        Raises Cancelled while it waits.
        """
        while not self._turn.acquire(timeout=0.1):
            feedback.check()
        try:
            if self._engine is None or self._python != python:
                self._end_engine()
                self._engine, self._python = self._make(python), python
            yield self._engine
        finally:
            self._turn.release()

    def tail(self) -> str:
        """The last lines of the engine's stderr; "" where none runs."""
        return "" if self._engine is None else self._engine.tail()

    def stop(self) -> None:
        """End the engine's process; a run that still has the engine fails."""
        self._end_engine()

    def _end_engine(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.stop()
