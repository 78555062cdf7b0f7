"""Programs of an installation: heard, their ends told, and none left when QGIS is killed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from tiepoint.core.engine import install_process
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback

from .fakes import gone, until

SILENT = "import os, time; print(os.getpid(), flush=True); time.sleep(600)"
PARENT = """
import sys
from tiepoint.core.engine import install_process
from tiepoint.core.feedback import Feedback
class Speaker(Feedback):
    def info(self, message):
        print(message, flush=True)
install_process.run([sys.executable, "-c", sys.argv[1]], dict(__import__("os").environ), Speaker())
"""


def run(program):
    return install_process.run([sys.executable, "-c", program], os.environ, Feedback())


@pytest.mark.skipif(sys.platform == "win32", reason="reads /proc")
def test_a_program_ends_when_qgis_is_killed():
    """Silent as pip is while it downloads or unpacks; it wrote on, into what the next QGIS installed."""
    path = os.pathsep.join(filter(None, sys.path))
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, SILENT],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    pid = int(parent.stdout.readline())
    assert not gone(pid)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert until(lambda: gone(pid))


@pytest.mark.parametrize("status", [0, 1, 3, 120])
def test_the_exit_status_is_the_program_s(status):
    assert run(f"print('one'); print('two'); raise SystemExit({status})") == (["one", "two"], status)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [4, 9])
def test_a_signal_is_told_as_one(number):
    assert run(f"import os; os.kill(os.getpid(), {number})")[1] == -number


def test_it_has_nothing_to_read():
    assert run("input()")[0][-1].startswith("EOFError")


def test_a_program_that_is_not_there():
    with pytest.raises(TiepointError) as caught:
        install_process.run(["/no/such/python3"], os.environ, Feedback())
    assert caught.value.code == "program_not_started"
