"""When its parent is gone, the engine removes the parent's private folders, and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import tiepoint
from tiepoint.core.files import private_folders
from tiepoint.core.options import RegistrationOptions
from tiepoint.tests.core.engine.fakes import FakeEngine, gone, until

OPTIONS = RegistrationOptions()

PARENT = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from tiepoint.core.files import private_folders
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.tests.core.engine.fakes import FakeEngine, write_job
engine = FakeEngine()
with private_folders.work_folder() as folder:
    staging = private_folders.make_staging_folder(Path(sys.argv[2]))
    if sys.argv[4]:
        engine.prepare([folder, staging, Path(sys.argv[2])], RegistrationOptions())
    else:
        private_folders.remove(staging)
    if sys.argv[3] == "replaced":
        engine._child.end()
        sys.argv[3] = ""
    print(engine.hello().pid, folder, staging, sep="|", flush=True)
    if sys.argv[3]:
        engine.match(write_job(folder, sys.argv[3]), RegistrationOptions(), Feedback())
    time.sleep(600)
"""


@pytest.mark.parametrize(
    ("behaviour", "prepare"),
    [("features stops", "1"), ("works", "1"), ("", "1"), ("features stops", ""), ("replaced", "1")],
)
def test_when_the_parent_is_killed_the_engine_removes_the_folders_and_ends(tmp_path, behaviour, prepare):
    """Before, during and after matching: the folders' names come with prepare or with the match.

    So does an engine that replaces another one during the run.
    """
    (tmp_path / "the user's own.tif").write_text("data")
    plugins = str(Path(tiepoint.__file__).parent.parent)
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, plugins, str(tmp_path), behaviour, prepare],
        stdout=subprocess.PIPE,
        text=True,
    )
    pid, folder, staging = parent.stdout.readline().strip().split("|")
    assert Path(folder).is_dir()
    if behaviour not in ("", "replaced"):
        assert until((Path(folder) / "threads").is_file)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert until(lambda: gone(int(pid)))
    assert not Path(folder).exists()
    assert not Path(staging).exists()
    assert (tmp_path / "the user's own.tif").is_file()  # without the private name nothing is removed


def test_folders_outside_the_list_are_guarded_by_an_engine_that_was_replaced(tmp_path, monkeypatch):
    """Without a list, a new engine only has the names that were passed to prepare."""
    monkeypatch.setattr(private_folders, "process_list", lambda: None)
    staging = private_folders.make_staging_folder(tmp_path)
    engine = FakeEngine()
    engine.prepare([staging], OPTIONS)
    first = engine.hello().pid
    os.kill(first, signal.SIGKILL)
    assert until(lambda: gone(first))
    second = engine.hello().pid
    assert second != first
    engine._child._process.stdin.close()  # as if this process had died
    assert until(lambda: gone(second))
    assert not staging.exists()
    engine.stop()


def test_an_engine_keeps_the_folders_of_a_live_parent(tmp_path):
    with private_folders.work_folder() as folder:
        engine = FakeEngine()
        engine.prepare([folder], OPTIONS)
        pid = engine.hello().pid
        engine._child._process.stdin.close()
        assert until(lambda: gone(pid))
        assert folder.is_dir()
        engine.stop()
