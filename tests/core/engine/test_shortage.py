"""Engines with too little memory, or with a call that never returns: each says so within a bounded time."""

from __future__ import annotations

import queue
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import tiepoint
from tiepoint.core.address_space import room_for
from tiepoint.core.engine import client, memory, protocol
from tiepoint.core.engine.child import Child
from tiepoint.core.engine.client import Engine
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.tests.core.engine.fakes import (
    PATIENCE,
    READY,
    Aside,
    FakeEngine,
    ScriptedEngine,
    gone,
    until,
    write_job,
)

MESSAGE = "There is not enough memory."
SPARING = "smaller area"
limited = pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds to RLIMIT_AS")


class StartedAfter(Engine):
    """The real engine after some lines of Python in its process."""

    def __init__(self, lines: str) -> None:
        super().__init__()
        self.lines = lines

    def command(self):
        engine = Path(tiepoint.__file__).parent / "core" / "engine"
        start = "import sys, runpy; sys.path[0] = sys.argv[1]; runpy.run_path(sys.argv[1] + '/__main__.py')"
        return [sys.executable, "-c", f"{self.lines}\n{start}", str(engine)]


def with_limit(mib):
    return StartedAfter(f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({mib << 20},) * 2)")


def noise_pair(folder):
    image = np.random.default_rng(3).random((220, 260)).astype(np.float32)
    for name, part in (("reference", image), ("sensed", image[:180, 30:])):
        np.save(folder / f"{name}.npy", part)
        np.save(folder / f"{name}_mask.npy", np.ones(part.shape, bool))
    return folder


def run(engine, folder, behaviour):
    return engine.match(write_job(folder, behaviour), RegistrationOptions(), Feedback())


@pytest.fixture
def engine():
    engine = FakeEngine()
    yield engine
    engine.stop()


@limited
@pytest.mark.parametrize("mib", [40, 200, 300])
def test_an_engine_without_room_to_start_says_so(mib):
    engine = with_limit(mib)
    with pytest.raises(TiepointError) as caught:
        engine.hello()
    assert caught.value.message == MESSAGE
    assert SPARING in caught.value.hint
    assert engine.info is None


@limited
@pytest.mark.parametrize("mib", [380, 420, 500, 580, 640])
def test_an_engine_with_little_room_works_or_says_so(tmp_path, mib):
    """With 350 to 500 MiB, depending on its threads, OpenBLAS once retried its allocation for ever."""
    engine = with_limit(mib)
    outcome = Aside(
        lambda: engine.match(noise_pair(tmp_path), RegistrationOptions.of(method="pso-sift"), Feedback())
    ).error()
    engine.stop()
    assert outcome is None or (outcome.message, SPARING in outcome.hint) == (MESSAGE, True)


@limited
def test_an_allocation_that_opencv_fails_is_reported_as_short_memory(engine, tmp_path):
    with pytest.raises(TiepointError) as caught:
        run(engine, tmp_path, "memory of OpenCV")
    assert caught.value.message == MESSAGE


@limited
def test_a_call_that_waits_for_memory_is_ended_and_the_next_run_works(engine, tmp_path):
    pid = engine.hello().pid
    with pytest.raises(TiepointError) as caught:
        run(engine, tmp_path, "waits for memory")
    assert caught.value.message == MESSAGE
    assert "time.sleep(600)" in caught.value.detail
    assert until(lambda: gone(pid))
    assert run(engine, tmp_path, "works").accepted


@limited
def test_many_calls_from_one_place_are_no_hang(engine, tmp_path):
    assert run(engine, tmp_path, "works with little memory").accepted


def test_a_call_that_never_returns_is_ended(engine, tmp_path):
    pid = engine.hello().pid
    with pytest.raises(TiepointError, match="did not finish") as caught:
        run(engine, tmp_path, "hangs")
    assert "time.sleep(600)" in caught.value.detail
    assert until(lambda: gone(pid))


class SilentEngine(ScriptedEngine):
    """Answers once; its silence counts from its last words on, however long a new one takes to start."""

    def __init__(self) -> None:
        words = "import sys; print('last words', file=sys.stderr, flush=True)\n"
        super().__init__(words + READY + "time.sleep(99)")

    @property
    def silence_timeout(self):
        return 0.3 if self._child.tail() == "last words" else PATIENCE


def test_a_silent_engine_is_ended(tmp_path):
    engine = SilentEngine()
    engine.hello()
    with pytest.raises(TiepointError, match="stopped answering") as caught:
        run(engine, tmp_path, "works")
    assert caught.value.detail == "last words"
    assert engine.info is None


class Heard:
    """Stands in for what a child says: None is a look at which it has said nothing."""

    def __init__(self, *said) -> None:
        self.heard, self._said = self, list(said)

    def get(self, timeout):
        said = self._said.pop(0)
        if said is None:
            raise queue.Empty
        return said

    def tail(self):
        return ""


def test_alive_events_keep_it_running():
    engine = Engine()
    engine.silence_timeout = 4 * client._POLL
    last = protocol.Failure.of(TiepointError("gdal_missing"))
    with pytest.raises(TiepointError, match="GDAL"):
        engine._reply(Heard(*[None, None, None, protocol.Alive()] * 5, last), Feedback())
    with pytest.raises(TiepointError, match="stopped answering"):
        engine._reply(Heard(*[None] * 6, last), Feedback())


@pytest.mark.parametrize(
    "words",
    [
        "terminate called after throwing an instance of 'std::bad_alloc'",
        "OpenBLAS error: Memory allocation still failed after 10 retries, giving up.",
        "OpenBLAS blas_thread_init: pthread_create failed for thread 1 of 4",
        "MemoryError",
    ],
)
def test_an_engine_that_dies_without_memory_says_so(tmp_path, words):
    engine = ScriptedEngine(f"import os, sys; print({words!r}, file=sys.stderr, flush=True); os.abort()")
    with pytest.raises(TiepointError) as caught:
        engine.hello()
    assert caught.value.message == MESSAGE
    assert "SIGABRT" in caught.value.detail


NO_THREADS = """
import threading
def refuse(self): raise RuntimeError("can't start new thread")
threading.Thread.start = refuse
"""


def test_an_engine_that_gets_no_thread_says_so():
    with pytest.raises(TiepointError) as caught:
        StartedAfter(NO_THREADS).hello()
    assert caught.value.message == MESSAGE


def test_an_engine_that_cannot_be_read_from_is_ended(monkeypatch):
    def refuse(self):
        raise RuntimeError("can't start new thread")

    started = []
    popen = Child.__init__.__globals__["subprocess"].Popen
    monkeypatch.setattr(
        "tiepoint.core.engine.child.subprocess.Popen",
        lambda *arguments, **named: started.append(popen(*arguments, **named)) or started[0],
    )
    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(TiepointError) as caught:
        Child([sys.executable, "-c", "import time; time.sleep(99)"], threads=1)
    assert caught.value.message == MESSAGE
    assert until(lambda: gone(started[0].pid))


def test_asking_for_room_uses_no_memory():
    before = memory.peak_mib()
    assert room_for(64)
    assert not room_for(1 << 34)  # 16 PiB
    assert memory.peak_mib() - before < 8
