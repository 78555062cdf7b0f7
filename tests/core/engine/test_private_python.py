"""The engine's private environment: made completely or not at all. A script replaces Python, venv and pip."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from tiepoint.core.engine import environment, private_python
from tiepoint.core.engine.private_python import LIGHT, WITH_TORCH, PackageList, Packages
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.tests.core.engine.fakes import until

ROOT = Path(__file__).resolve().parents[3]

# The variable FAKE selects what the replacement does; it writes its arguments to the file FAKE_LOG.
PROGRAM = r"""
import json, os, sys
fault, arguments = os.environ.get("FAKE", ""), sys.argv[1:]
with open(os.environ["FAKE_LOG"], "a") as log:
    log.write(json.dumps([sys.argv[0], *arguments, os.environ.get("TMPDIR", "")]) + "\n")
if arguments[0] == "-c" and "ensurepip" in arguments[1]:
    sys.exit(f"No module named '{fault[3:]}'" if fault.startswith("no ") else 0)
if arguments == ["-m", "pip", "--version"]:
    sys.exit("No module named pip")
if arguments[:2] == ["-m", "venv"]:
    if fault == "venv fails":
        sys.exit("Error: [Errno 13] Permission denied: 'bin'")
    import shutil
    os.makedirs(os.path.join(arguments[3], "bin"))
    shutil.copy(sys.argv[0], os.path.join(arguments[3], "bin", "python3"))
elif arguments[:2] == ["-m", "ensurepip"]:
    if fault == "ensurepip fails":
        sys.exit("OSError: [Errno 28] No space left on device")
elif arguments[:2] == ["-m", "pip"]:
    print("Collecting numpy\nDownloading torch", flush=True)
    with open(os.path.join(os.environ["TMPDIR"], "wheel"), "w") as file:
        file.write("half")
    if fault == "pip fails":
        sys.exit("WARNING: slow\nERROR: No matching distribution found for numpy\nnote")
    if fault == "hangs":
        import subprocess, time
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
    path.write_text(f"#!{sys.executable} -IS\n{PROGRAM}")  # starts in a third of the time
    path.chmod(0o755)
    return path


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "made" / "engine"


@pytest.fixture
def install(base, folder, tmp_path):
    def go(fault="", feedback=None, packages=WITH_TORCH, trial=None):
        variables = {"FAKE": fault, "FAKE_LOG": str(tmp_path / "log")}
        return private_python.install(
            folder, feedback or Feedback(), packages, base=base, variables=variables, trial=trial
        )

    return go


class Listener(Feedback):
    """Records the lines; cancels when one starts with `until`."""

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
def test_the_environment_is_made_and_marked(install, folder, tmp_path, packages):
    listener = Listener()
    assert install("", listener, packages) == {"numpy": "2.4.6", "torch": "2.15.0"}
    assert private_python.is_whole(folder)
    assert os.access(private_python.python_of(folder), os.X_OK)
    assert "Downloading torch" in listener.lines
    assert not (folder / "tmp").exists()
    pip = calls(tmp_path)[3]
    assert '"--require-hashes"' in pip
    assert "opencv.txt" in pip
    if packages is WITH_TORCH:
        second = calls(tmp_path)[4]
        assert '"--require-hashes"' not in second
        assert "torch.txt" in second
    assert calls(tmp_path)[-1].endswith(", ".join(f'"{name}"' for name in packages.modules) + ', ""]')
    assert "--only-binary=:all:" in pip
    assert str(folder / "tmp") in pip


def test_an_old_environment_is_replaced(install, folder):
    folder.mkdir(parents=True)
    (folder / "half").write_text("of an earlier attempt")
    install()
    assert not (folder / "half").exists()


def contents(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def refused(_python, _feedback):
    raise TiepointError("trial_inexact", error=3.0)


@pytest.mark.parametrize(
    ("fault", "code", "words"),
    [
        ("no venv", "environment_module_missing", "its module venv is missing"),
        ("no ensurepip", "environment_module_missing", "its module ensurepip is missing"),
        (
            "no encodings",
            "not_installed",
            "QGIS's Python could not be installed: No module named 'encodings'",
        ),
        (
            "venv fails",
            "install_not_permitted",
            "The Python environment could not be installed: a file or folder",
        ),
        (
            "ensurepip fails",
            "install_disk_full",
            "pip, which installs packages, could not be installed: the disk",
        ),
        ("pip fails", "package_not_in_index", "has no numpy for this Python"),
        (
            "import fails",
            "not_installed",
            "The installed packages could not be installed: ImportError: libcudart",
        ),
        ("trial fails", "trial_inexact", "a small trial registration was wrong by 3.00 px"),
    ],
)
def test_a_failed_step_is_named_leaves_nothing_and_can_be_repeated(
    install, base, folder, tmp_path, fault, code, words
):
    """Every step of an installation, broken on purpose; then mended, without tidying up by hand."""
    before, others = contents(ROOT / "core" / "engine"), sorted(tmp_path.iterdir())
    with pytest.raises(TiepointError) as caught:
        install(fault, trial=refused if fault == "trial fails" else None)
    assert caught.value.code == code
    assert words in caught.value.message
    assert caught.value.hint
    assert (
        sorted(path for path in tmp_path.iterdir() if path.name != "log") == others
    )  # no parent folder, either
    assert install(trial=lambda _python, _feedback: 0.02) == {"numpy": "2.4.6", "torch": "2.15.0"}
    assert private_python.is_whole(folder)
    assert contents(ROOT / "core" / "engine") == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_cancelling_ends_pip_and_its_children_and_leaves_nothing(install, folder):
    listener = Listener("child")
    with pytest.raises(Cancelled):
        install("hangs", listener)
    assert not folder.parent.exists()
    pid = next(line for line in listener.lines if line.startswith("child")).split()[1]
    assert until(lambda: not _lives(pid))


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
    assert "its module venv is missing" in caught.value.message
    assert "sudo apt install python3-venv" in caught.value.hint
    assert (folder / "old").exists()


def test_too_little_disk_space_is_an_error_before_anything_is_made(install, folder, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1_500_000_000))
    with pytest.raises(TiepointError, match=r"too little room: \d\.0 GB are needed and 1\.5 GB are free"):
        install()
    assert not folder.exists()
    install(packages=LIGHT)
    assert private_python.is_whole(folder)


def test_a_folder_that_cannot_be_made_is_an_error(install, folder):
    folder.parent.write_text("a file stands here")
    with pytest.raises(TiepointError):
        install()


def test_without_its_marker_an_environment_is_incomplete(install, folder):
    assert not private_python.is_whole(folder)
    install()
    private_python.remove(folder)
    assert not folder.exists()
    private_python.remove(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="as in Debian")
def test_the_real_venv_has_the_layout_of_the_replacement(folder):
    """The real venv; pip gets no packages, so nothing is downloaded, and the modules are missing."""
    with pytest.raises(TiepointError, match="ModuleNotFoundError"):
        private_python.install(folder, Feedback(), Packages((), ("cv2",), 0), trial=None)
    assert not folder.exists()


@pytest.mark.parametrize(
    ("made", "home_there", "expected"),
    [("3.11.2", True, False), ("3.12.1", True, True), ("3.11.2", False, True)],
)
def test_an_environment_is_outdated_when_its_python_has_changed(tmp_path, made, home_there, expected):
    home = tmp_path if home_there else tmp_path / "QGIS 3.34"
    (tmp_path / "pyvenv.cfg").write_text(
        f"home = {home}\ninclude-system-site-packages = false\nversion = {made}\n"
    )
    assert private_python.outdated(tmp_path, (3, 11)) is expected


def test_a_folder_that_is_no_environment_is_not_outdated(tmp_path):
    assert not private_python.outdated(tmp_path)


# The package lists


def tiny_wheel(folder):
    """A package of one module; its path and SHA-256."""
    path = folder / "tiepoint_tiny-1.0-py3-none-any.whl"
    files = {
        "tiepoint_tiny.py": "__version__ = '1.0'\n",
        "tiepoint_tiny-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: tiepoint-tiny\nVersion: 1.0\n",
        "tiepoint_tiny-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "tiepoint_tiny-1.0.dist-info/RECORD": "",
    }
    with zipfile.ZipFile(path, "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


def listing(python):
    """Name, size and time of all files of a Python's standard library."""
    program = "import sysconfig; print(sysconfig.get_path('stdlib'))"
    library = subprocess.run([python, "-B", "-c", program], capture_output=True, text=True, check=True).stdout
    files = [path for path in Path(library.strip()).rglob("*") if "site-packages" not in path.parts]
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files if path.is_file()}


@pytest.mark.skipif(sys.platform == "win32", reason="as in Debian")
def test_pip_takes_a_file_of_the_right_hash_from_where_its_variables_say(folder, tmp_path, monkeypatch):
    """The real venv and pip, without a network: PIP_* name a folder in place of a company's index."""
    index = tmp_path / "index"
    index.mkdir()
    _, digest = tiny_wheel(index)
    listed = tmp_path / "list.txt"
    listed.write_text(f"tiepoint-tiny==1.0 --hash=sha256:{digest}\n")
    for name, value in {
        "NO_INDEX": "1",
        "FIND_LINKS": str(index),
        "CONFIG_FILE": os.devnull,
        "USER": "1",
    }.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    packages = Packages((PackageList(listed, hashed=True),), ("tiepoint_tiny",), 0)
    before = listing(environment.host_python())
    assert private_python.install(folder, Feedback(), packages, trial=None) == {"tiepoint_tiny": "1.0"}
    assert listing(environment.host_python()) == before


def requirements(packages):
    """(name, version, marker, hashes) of every line of the package lists."""
    for listed in packages.lists:
        text = listed.file.read_text(encoding="utf-8").replace("\\\n", " ")
        for line in text.splitlines():
            if not line.startswith("#"):
                what, *hashes = line.split("--hash=sha256:")
                requirement, _, marker = what.partition(";")
                name, _, version = requirement.strip().partition("==")
                yield name, version, marker.strip(), [each.strip() for each in hashes]


def test_every_version_is_exact_and_the_light_list_names_every_file():
    for name, version, _, _ in requirements(WITH_TORCH):
        assert re.fullmatch(r"[a-z-]+", name)
        assert re.fullmatch(r"\d+(\.\d+)+", version)
    for _, _, _, hashes in requirements(LIGHT):
        assert len(hashes) >= 5
        assert all(re.fullmatch(r"[0-9a-f]{64}", each) for each in hashes)


@pytest.mark.parametrize("version", ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"])
@pytest.mark.parametrize(
    ("system", "machine"),
    [
        ("linux", "x86_64"),
        ("linux", "aarch64"),
        ("win32", "AMD64"),
        ("darwin", "arm64"),
        ("darwin", "x86_64"),
    ],
)
def test_every_python_has_one_version_of_each(version, system, machine):
    from packaging.markers import Marker

    place = {
        "python_version": version,
        "python_full_version": f"{version}.2",
        "sys_platform": system,
        "platform_machine": machine,
    }
    found = [
        n for n, _, marker, _ in requirements(WITH_TORCH) if not marker or Marker(marker).evaluate(place)
    ]
    assert sorted(found) == ["numpy", "opencv-python-headless", "safetensors", "torch", "torchvision"]


def test_opencv_is_the_one_that_the_tests_run_with():
    text = (ROOT / "scripts" / "requirements-engine.txt").read_text(encoding="utf-8")
    locked = {f"{name}=={version}" for name, version, _, _ in requirements(LIGHT)}
    assert [line for line in text.splitlines() if line in locked]
    wanted = (ROOT / "scripts" / "opencv.in").read_text(encoding="utf-8")
    assert all(requirement in wanted for requirement in locked)
