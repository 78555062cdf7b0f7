"""The engine from its client's side: runs, cancelling, crashes, and what they leave behind."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import tiepoint
from tiepoint.core.engine import child as child_module
from tiepoint.core.engine import environment
from tiepoint.core.engine.child import Child
from tiepoint.core.engine.client import Engine
from tiepoint.core.engine.protocol import VERSION, Hello
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.tests.core.engine.fakes import (
    PATIENCE,
    READY,
    Aside,
    FakeEngine,
    Recorder,
    ScriptedEngine,
    gone,
    until,
    write_job,
)

OPTIONS = RegistrationOptions()


@pytest.fixture(autouse=True)
def _no_developer_python(monkeypatch):
    monkeypatch.delenv(environment.DEVELOPER_VARIABLE, raising=False)


@pytest.fixture
def engine():
    engine = FakeEngine()
    yield engine
    engine.stop()


def run(engine, folder, behaviour, feedback=None):
    return engine.match(write_job(folder, behaviour), OPTIONS, feedback or Feedback())


@pytest.fixture(autouse=True, scope="module")
def _small_heap():
    """Earlier tests leave nothing open, and what they have made is not looked through at every collection."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def open_files():
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


def test_a_result_comes_back_with_its_arrays(engine, tmp_path):
    result = run(engine, tmp_path, "works")
    assert result.accepted
    assert result.sensed.tolist() == [[1.5, 2.5], [3.0, 4.0]]
    assert result.reference.tolist() == [[1.75, 2.75], [3.25, 4.25]]
    assert result.score.dtype == np.float32
    assert (result.initial_matches, result.keypoints) == (2000, Pair(reference=7, sensed=8))
    assert result.log10_nfa == float("-inf")
    assert 20 < result.peak_memory_mib < 2000


def test_progress_comes_in_order_from_start_to_end_of_each_stage_and_is_throttled(engine, tmp_path):
    recorder = Recorder()
    run(engine, tmp_path, "works", recorder)
    stages = [stage for stage, _ in recorder.stages]
    assert list(dict.fromkeys(stages)) == ["engine", "features", "match", "refine"]
    assert stages == sorted(stages, key=["engine", "features", "match", "refine"].index)
    for stage in dict.fromkeys(stages):
        fractions = [fraction for name, fraction in recorder.stages if name == stage]
        assert (fractions[0], fractions[-1]) == (0.0, 1.0)
        assert fractions == sorted(fractions)
    assert len(stages) < 100  # of 3000
    assert recorder.lines == [
        f"Matching 50 x 40 and 50 x 40 pixels with {environment.thread_count(0)} thread(s)."
    ]


def test_the_engine_stays_warm_and_leaves_no_open_files(engine, tmp_path):
    first = engine.hello()
    assert first.python == ".".join(map(str, sys.version_info[:3]))
    assert first.packages["numpy"] == np.__version__
    before = open_files()
    for _ in range(3):
        run(engine, tmp_path, "works")
        assert engine.hello().pid == first.pid
    assert until(lambda: open_files() <= before)
    engine.stop()
    assert until(lambda: gone(first.pid) and open_files() <= before - 3)
    assert engine.info is None


def test_another_number_of_threads_starts_another_engine(engine, tmp_path):
    run(engine, tmp_path, "works")
    assert (tmp_path / "threads").read_text() == str(environment.thread_count(0))
    pid = engine.hello().pid
    engine.match(tmp_path, RegistrationOptions.of(threads=63), Feedback())
    assert (tmp_path / "threads").read_text() == "63"
    assert until(lambda: gone(pid))


@pytest.mark.parametrize("behaviour", ["features stops", "refine stops", "ignores terminate"])
def test_cancel_ends_it_at_the_next_look(engine, tmp_path, behaviour):
    recorder = Recorder(cancel_at=behaviour.split()[0] if "stops" in behaviour else "deaf")
    pid = engine.hello().pid
    with pytest.raises(Cancelled):
        run(engine, tmp_path, behaviour, recorder)
    assert recorder.looks_after == 1
    assert until(lambda: gone(pid))
    assert run(engine, tmp_path, "works").accepted  # a new engine starts by itself


def test_cancel_while_it_starts(tmp_path):
    engine = ScriptedEngine("import time; time.sleep(600)")
    with pytest.raises(Cancelled):
        run(engine, tmp_path, "works", Recorder(cancel_at="engine"))
    assert engine.info is None


def test_children_of_the_engine_end_with_it(engine, tmp_path):
    aside = Aside(lambda: run(engine, tmp_path, "has a child"))
    assert until((tmp_path / "grandchild").is_file)
    assert until(lambda: (tmp_path / "grandchild").read_text() != "")
    engine.stop()
    assert isinstance(aside.error(), Cancelled)
    assert until(lambda: gone(int((tmp_path / "grandchild").read_text())))


def test_an_error_in_the_callers_feedback_ends_the_engine(engine, tmp_path):
    class Broken(Feedback):
        def progress(self, stage, fraction):
            if stage == "match":
                raise ZeroDivisionError

    pid = engine.hello().pid
    with pytest.raises(ZeroDivisionError):
        run(engine, tmp_path, "match stops", Broken())
    assert until(lambda: gone(pid))


@pytest.mark.parametrize("stage", ["features", "match", "refine"])
def test_a_kill_at_any_stage_is_an_error_with_its_last_words(engine, tmp_path, stage, monkeypatch):
    monkeypatch.setattr(child_module, "_GRACE", PATIENCE)  # a busy machine reads the last words late
    with pytest.raises(TiepointError) as caught:
        run(engine, tmp_path, f"{stage} dies")
    assert caught.value.message == "The engine ended unexpectedly (signal SIGKILL)."
    assert "memory" in caught.value.hint
    assert f"last words of {stage}" in caught.value.detail
    assert f"last words of {stage}" in str(caught.value)
    assert run(engine, tmp_path, "works").accepted


def test_a_kill_between_runs_goes_unnoticed(engine, tmp_path):
    pid = engine.hello().pid
    os.kill(pid, signal.SIGKILL)
    assert until(lambda: gone(pid))
    assert run(engine, tmp_path, "works").accepted
    assert engine.hello().pid != pid


def test_an_exit_names_its_status_and_keeps_fifteen_lines(engine, tmp_path):
    with pytest.raises(TiepointError, match=r"exit status 3") as caught:
        run(engine, tmp_path, "exits")
    assert caught.value.detail.splitlines() == [f"line {n}" for n in range(25, 40)]


def test_prints_of_libraries_do_not_reach_the_protocol(engine, tmp_path):
    assert run(engine, tmp_path, "prints").accepted


def test_an_error_that_the_engine_reports_leaves_it_warm(engine, tmp_path):
    pid = engine.hello().pid
    with pytest.raises(TiepointError) as caught:
        run(engine, tmp_path, "tells")
    values = {"model": "affine transform", "need": 3, "points": 2}
    assert (caught.value.code, caught.value.notice.values) == ("too_few_points", values)
    assert caught.value.message == "The affine transform needs 3 control points and has 2."
    assert caught.value.detail == "of the fake"
    with pytest.raises(TiepointError) as caught:
        run(engine, tmp_path, "fails")
    assert caught.value.message == "The engine failed: ValueError: out of cheese"
    assert 'raise ValueError("out of cheese")' in caught.value.detail
    with pytest.raises(TiepointError, match="not enough memory"):
        run(engine, tmp_path, "memory")
    (tmp_path / "sensed.npy").unlink()
    with pytest.raises(TiepointError, match=r"sensed\.npy.*No such file"):
        engine.match(tmp_path, OPTIONS, Feedback())
    assert engine.hello().pid == pid


def test_a_second_match_at_the_same_time_is_refused(engine, tmp_path):
    started = threading.Event()

    class Waiting(Recorder):
        def progress(self, stage, fraction):
            super().progress(stage, fraction)
            if stage == "features":
                started.set()

    aside = Aside(lambda: run(engine, tmp_path, "features stops", Waiting()))
    assert started.wait(PATIENCE)
    for call in (
        lambda: engine.match(tmp_path, OPTIONS, Feedback()),
        lambda: engine.prepare([], RegistrationOptions.of(threads=63)),
        engine.hello,
    ):
        with pytest.raises(TiepointError, match="busy with another registration"):
            call()
    assert engine.info is not None
    engine.stop()  # from this thread, during the other thread's run
    assert isinstance(aside.error(), Cancelled)


@pytest.mark.parametrize(
    ("program", "message", "detail"),
    [
        (
            "print('Segmentation fau', flush=True); input()",
            "do not understand each other",
            "Segmentation fau",
        ),
        (READY + "say(type='result'); time.sleep(99)", "do not understand each other", "result"),
        (READY + "print('x' * (3 << 20), flush=True); time.sleep(99)", "do not understand", "xxx"),
        (
            READY
            + f"say(type='ready', protocol={VERSION}, pid=1, python='', executable='', platform='');"
            + "time.sleep(99)",
            "does not belong",
            "",
        ),
        (
            READY + "sys.stdin.readline(); say(type='result', values={}); time.sleep(99)",
            "result cannot be read",
            "points.npy",
        ),
        (
            READY.replace(f"protocol={VERSION}", "protocol=99") + "time.sleep(99)",
            "different versions",
            "",
        ),
        ("import os; os.close(1); import time; time.sleep(99)", "closed its output but still runs", ""),
        ("import no_such_package", "exit status 1", "No module named 'no_such_package'"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "signal SIGSEGV", ""),
        ("", "exit status 0", ""),
    ],
)
def test_an_invalid_message_is_a_clear_error_and_ends_the_process(tmp_path, program, message, detail):
    engine = ScriptedEngine(program)
    before = open_files()
    with pytest.raises(TiepointError, match=message) as caught:
        run(engine, tmp_path, "works")
    assert caught.value.hint
    assert detail in caught.value.detail
    assert engine.info is None
    assert until(lambda: open_files() <= before)


def test_the_last_message_of_an_engine_is_reported_even_if_unasked():
    """A Python that is too old says so and ends, perhaps before Hello could be sent."""
    values = '{"program": "/usr/bin/python3", "version": "3.6.1"}'
    program = f"""print('{{"type": "error", "notice": {{"code": "python_too_old", "values": {values}}}}}')"""
    child = Child([sys.executable, "-c", program], threads=1)
    assert until(lambda: not child.alive())
    with pytest.raises(TiepointError, match=r"/usr/bin/python3 is 3\.6\.1\. Choose another"):
        child.send(Hello())
    child.end()


def test_an_engine_that_never_answers_is_given_up(tmp_path):
    engine = ScriptedEngine("import sys, time; print('loading', file=sys.stderr, flush=True); time.sleep(99)")
    engine.hello_timeout = 0.5
    with pytest.raises(TiepointError, match="did not answer within") as caught:
        run(engine, tmp_path, "works")
    assert caught.value.detail == "loading"


@pytest.mark.parametrize("package", ["numpy", "cv2"])
def test_a_missing_package_is_an_error_with_a_hint(tmp_path, package):
    python = tmp_path / "python3"
    start = (
        f"import sys, runpy; sys.modules[{package!r}] = None; sys.path[0] = sys.argv[1]; "
        "runpy.run_path(sys.argv[1] + '/__main__.py')"
    )
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{start}" "$@"\n')
    python.chmod(0o755)
    engine = Engine(str(python))
    with pytest.raises(TiepointError) as caught:
        engine.hello()
    assert {"numpy": "NumPy", "cv2": "OpenCV"}[package] in caught.value.message
    assert "python3-opencv" in caught.value.hint
    assert engine.info is None


def test_an_isolated_python_has_no_packages(tmp_path):
    python = tmp_path / "python3"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "$@"\n')
    python.chmod(0o755)
    with pytest.raises(TiepointError, match="has no NumPy"):
        Engine(str(python)).hello()


def test_a_python_that_cannot_be_started(tmp_path):
    python = tmp_path / "python3"
    python.write_text("#!/no/such/interpreter\n")
    python.chmod(0o755)
    with pytest.raises(TiepointError, match="cannot be started") as caught:
        Engine(str(python)).hello()
    assert "under Advanced" in caught.value.hint


def test_the_real_engine_says_hello_through_a_link_and_an_odd_folder_name(tmp_path):
    """tiepoint is a link already; this one has a blank and an umlaut."""
    link = tmp_path / "mein Plugin-Ordner ü"
    link.symlink_to(Path(tiepoint.__file__).parent, target_is_directory=True)

    class Linked(Engine):
        def command(self):
            return [sys.executable, str(link / "core" / "engine")]

    engine = Linked()
    assert engine.hello().packages.keys() >= {"numpy", "opencv"}
    engine.stop()


def test_the_engine_ends_with_its_owner(tmp_path):
    engine = FakeEngine()
    pid = engine.hello().pid
    del engine
    assert until(lambda: gone(pid))
