"""How long the stages of a run take."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class RunClock:
    """Wall seconds by stage."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self._seconds[name] = self._seconds.get(name, 0.0) + time.perf_counter() - start

    def split(self, name: str, parts: dict[str, float]) -> None:
        """Move `parts`, seconds by stage measured elsewhere, out of stage `name`."""
        self._seconds[name] = max(0.0, self._seconds[name] - sum(parts.values()))
        for part, seconds in parts.items():
            self._seconds[part] = self._seconds.get(part, 0.0) + seconds

    def seconds(self) -> dict[str, float]:
        """Seconds by stage, and the total until now."""
        return {**self._seconds, "total": time.perf_counter() - self._start}
