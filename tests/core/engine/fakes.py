"""Engines that misbehave on demand, and helpers of the tests about processes."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import numpy as np
from tiepoint.core.engine.client import Engine
from tiepoint.core.engine.protocol import VERSION
from tiepoint.core.feedback import Feedback

FAKE = Path(__file__).parent / "fake_engine"
PATIENCE = 120.0  # s; the longest that a test waits for what must come, however busy the machine is

READY = (
    "import sys, json, os, time\n"
    "def say(**m): print(json.dumps(m), flush=True)\n"
    "sys.stdin.readline()\n"
    f"say(type='ready', protocol={VERSION}, pid=os.getpid(), python='3', "
    "executable='', platform='', packages={})\n"
)


class FakeEngine(Engine):
    """The worker with the fake match function."""

    def command(self):
        return [sys.executable, str(FAKE)]


class ScriptedEngine(Engine):
    """Any Python program in place of the engine."""

    def __init__(self, program: str) -> None:
        super().__init__()
        self.program = program

    def command(self):
        return [sys.executable, "-c", self.program]


class Recorder(Feedback):
    """Records all calls; cancels once the stage `cancel_at` has begun."""

    def __init__(self, cancel_at: str = "") -> None:
        self.stages: list[tuple[str, float]] = []
        self.lines: list[str] = []
        self.cancel_at = cancel_at
        self.asked_to_cancel = False
        self.looks_after = 0  # looks at `cancelled` since it was asked to

    def progress(self, stage, fraction):
        self.stages.append((stage, fraction))
        if stage == self.cancel_at and not self.asked_to_cancel:
            self.asked_to_cancel = True

    def info(self, message):
        self.lines.append(message)

    def cancelled(self):
        self.looks_after += self.asked_to_cancel
        return self.asked_to_cancel


class Aside:
    """A call in another thread."""

    def __init__(self, call) -> None:
        self._call = call
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._call()
        except BaseException as error:
            self._error = error

    def error(self) -> BaseException | None:
        """The error that the call raised, after it has ended."""
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        return self._error


def write_job(folder: Path, behaviour: str = "works") -> Path:
    """A tiny working pair."""
    for name in ("reference", "sensed"):
        np.save(folder / f"{name}.npy", np.full((40, 50), 0.25, np.float32))
        np.save(folder / f"{name}_mask.npy", np.ones((40, 50), bool))
    (folder / "behaviour").write_text(behaviour)
    return folder


def gone(pid: int) -> bool:
    """Whether the process has ended; a zombie counts as ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"


def until(condition, seconds: float = PATIENCE) -> bool:
    """Wait for the condition; returns whether it became true in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
