"""The engine's own environment: made whole or not at all. A script stands in for Python, venv and pip."""

from __future__ import annotations

import os
import shutil
import sys
import time
from types import SimpleNamespace

import pytest
from tiepoint.core.engine import private_python
from tiepoint.core.engine.private_python import LIGHT, WITH_TORCH, Packages
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback

# What the stand-in does is said by the variable FAKE; it leaves its arguments in FAKE_LOG.
PROGRAM = r"""
import json, os, shutil, subprocess, sys, time
fault, arguments = os.environ.get("FAKE", ""), sys.argv[1:]
with open(os.environ["FAKE_LOG"], "a") as log:
    log.write(json.dumps([sys.argv[0], *arguments, os.environ.get("TMPDIR", "")]) + "\n")
if arguments[0] == "-c" and "ensurepip" in arguments[1]:
    sys.exit("No module named 'ensurepip'" if fault == "no venv" else 0)
if arguments[:2] == ["-m", "venv"]:
    os.makedirs(os.path.join(arguments[2], "bin"))
    shutil.copy(sys.argv[0], os.path.join(arguments[2], "bin", "python3"))
elif arguments[:2] == ["-m", "pip"]:
    print("Collecting numpy\nDownloading torch", flush=True)
    with open(os.path.join(os.environ["TMPDIR"], "wheel"), "w") as file:
        file.write("half")
    if fault == "pip fails":
        sys.exit("WARNING: slow\nERROR: No matching distribution found for numpy\nnote")
    if fault == "hangs":
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        print(f"child {child.pid}", flush=True)
        time.sleep(60)
elif fault == "import fails":
    sys.exit("ImportError: libcudart.so: cannot open shared object file")
else:
    print('versions {"numpy": "2.4.6", "torch": "2.15.0"}')
"""


@pytest.fixture
def base(tmp_path):
    path = tmp_path / "python3"
    path.write_text(f"#!{sys.executable}\n{PROGRAM}")
    path.chmod(0o755)
    return path


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "made" / "engine"


@pytest.fixture
def install(base, folder, tmp_path):
    def go(fault="", feedback=None, packages=WITH_TORCH):
        variables = {"FAKE": fault, "FAKE_LOG": str(tmp_path / "log")}
        return private_python.install(
            folder, feedback or Feedback(), packages, base=base, variables=variables
        )

    return go


class Listener(Feedback):
    """Keeps the lines; wants out when one starts with `until`."""

    def __init__(self, until: str = "never") -> None:
        self.until = until
        self.lines: list[str] = []

    def info(self, message: str) -> None:
        self.lines.append(message)

    def cancelled(self) -> bool:
        return any(line.startswith(self.until) for line in self.lines)


def calls(tmp_path):
    return (tmp_path / "log").read_text().splitlines()


@pytest.mark.parametrize("packages", [LIGHT, WITH_TORCH])
def test_a_good_end(install, folder, tmp_path, packages):
    listener = Listener()
    assert install("", listener, packages) == {"numpy": "2.4.6", "torch": "2.15.0"}
    assert private_python.is_whole(folder)
    assert os.access(private_python.python_of(folder), os.X_OK)
    assert "Downloading torch" in listener.lines
    assert not (folder / "tmp").exists()
    pip = calls(tmp_path)[2]
    for requirement in WITH_TORCH.requirements:
        assert (requirement in pip) == (requirement in packages.requirements)
    assert calls(tmp_path)[3].endswith(", ".join(f'"{name}"' for name in packages.modules) + ', ""]')
    assert "--only-binary=:all:" in pip
    assert str(folder / "tmp") in pip


def test_what_was_there_before_is_replaced(install, folder):
    folder.mkdir(parents=True)
    (folder / "half").write_text("of an earlier attempt")
    install()
    assert not (folder / "half").exists()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("pip fails", "could not be installed: ERROR: No matching distribution found for numpy."),
        ("import fails", "libcudart.so"),
    ],
)
def test_a_failure_tells_why_and_leaves_nothing(install, folder, fault, words):
    with pytest.raises(TiepointError) as caught:
        install(fault)
    assert words in caught.value.message
    assert "log panel" in caught.value.hint
    assert list(folder.parent.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_cancel_ends_pip_and_what_pip_started_and_leaves_nothing(install, folder):
    listener = Listener("child")
    with pytest.raises(Cancelled):
        install("hangs", listener)
    assert list(folder.parent.iterdir()) == []
    pid = next(line for line in listener.lines if line.startswith("child")).split()[1]
    for _ in range(100):
        if not _lives(pid):
            break
        time.sleep(0.02)
    assert not _lives(pid)


def _lives(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().split()[2] != "Z"
    except OSError:
        return False


def test_a_python_without_venv_says_what_to_install_and_touches_nothing(install, folder, monkeypatch):
    folder.mkdir(parents=True)
    (folder / "old").write_text("")
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(TiepointError) as caught:
        install("no venv")
    assert "venv and ensurepip are missing" in caught.value.message
    assert "sudo apt install python3-venv" in caught.value.hint
    assert (folder / "old").exists()


def test_too_little_room_is_told_before_anything_is_made(install, folder, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1_500_000_000))
    with pytest.raises(TiepointError, match=r"too little room: \d\.0 GB are needed and 1\.5 GB are free"):
        install()
    assert not folder.exists()
    install(packages=LIGHT)
    assert private_python.is_whole(folder)


def test_a_folder_that_cannot_be_made_is_told(install, folder):
    folder.parent.write_text("a file stands here")
    with pytest.raises(TiepointError):
        install()


def test_without_its_marker_it_is_not_whole(install, folder):
    assert not private_python.is_whole(folder)
    install()
    private_python.remove(folder)
    assert not folder.exists()
    private_python.remove(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="as in Debian")
def test_the_real_venv_is_made_as_the_stand_in_makes_it(folder):
    """venv for real; pip is asked for nothing, so nothing is downloaded, and the packages are missing."""
    with pytest.raises(TiepointError, match="ModuleNotFoundError"):
        private_python.install(folder, Feedback(), Packages(("pip",), ("cv2",), 0))
    assert not folder.exists()
