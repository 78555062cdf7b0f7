"""How long each stage of a run takes, and how it is reported while it does."""

from __future__ import annotations

import time
from typing import Callable

_TICK = 0.01  # of what is left of a stage


class StageClock:
    """Wall and CPU seconds by stage."""

    def __init__(self) -> None:
        self.wall: dict[str, float] = {}
        self.cpu: dict[str, float] = {}
        self._mark = (time.perf_counter(), time.process_time())

    def lap(self, stage: str) -> None:
        """Add the time since the last lap to `stage`."""
        now = (time.perf_counter(), time.process_time())
        self.wall[stage] = self.wall.get(stage, 0.0) + now[0] - self._mark[0]
        self.cpu[stage] = self.cpu.get(stage, 0.0) + now[1] - self._mark[1]
        self._mark = now


class Ticking:
    """Reports the progress of stages, which only goes forward. Where the work ahead is not known, each tick
    brings the stage nearer to its end."""

    def __init__(self, progress: Callable[[str, float], None]) -> None:
        """progress: called with the stage and its share done, 0 to 1."""
        self._progress = progress
        self._stages = [""]  # so far, the current one last
        self._done = 0.0

    def __call__(self, stage: str, done: float) -> None:
        if stage not in self._stages:
            self._stages.append(stage)
        elif stage == self._stages[-1]:
            done = max(done, self._done)
        else:  # work that a later stage was spared, and another needs after all
            self.tick()
            return
        self._done = done
        self._progress(stage, done)

    def tick(self) -> None:
        """Report that the current stage goes on."""
        self(self._stages[-1], self._done + _TICK * (1.0 - self._done))
