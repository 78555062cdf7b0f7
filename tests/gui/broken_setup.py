"""Run by the real QGIS (--code): the engine's set-up, broken on purpose at every step, and then repeated.

    sudo env TIEPOINT_PYTHON= TOUR_WHEELS=folder TOUR_OUT=folder \
        unshare --mount make qgis SCRIPT=tests/gui/broken_setup.py

As root on Linux, in a mount namespace of its own: QGIS's Python is covered by a layer in memory, so that its
modules can be taken away, and the folder of the environments is a small disk. TOUR_WHEELS holds the wheels of
core/engine/locked/opencv.txt; TOUR_ONLY names some of the faults. Leaves measures.json in TOUR_OUT: for each
fault the sentence that the page shows, what was left on the disk, whether a second try succeeded, and whether
QGIS's Python and the plugin's folder are byte for byte what they were.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Callable

import qgis.utils
import tiepoint
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from tiepoint.core.engine import private_python
from tiepoint.tests.gui.tour import Steps
from tiepoint.ui import settings
from tiepoint.ui.data_folders import engine_folder

OUT = Path(os.environ["TOUR_OUT"])
WHEELS = Path(os.environ.get("TOUR_WHEELS", ""))
ONLY = os.environ.get("TOUR_ONLY", "").split()
SECOND = os.environ.get("TOUR_SECOND", "")  # this QGIS installs and waits to be killed
PLUGIN = Path(tiepoint.__file__).resolve().parent
LIBRARY = Path(sysconfig.get_path("stdlib"))
PACKAGES = Path("/usr/lib/python3/dist-packages")
OWN = engine_folder().parent
DISK = 700  # MB of the disk of the environments; 500 are asked for
# Of pip's lines; ensurepip says such things, too.
PIP, UNPACKING = f"Processing {WHEELS}", "Installing collected packages: numpy"

Wait = "int | Callable[[], bool]"


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def cover(folder: Path) -> None:
    """Let changes of `folder` go to memory."""
    layer = Path("/mnt") / folder.name
    layer.mkdir(exist_ok=True)
    mount("-t", "tmpfs", "none", str(layer))
    for name in ("upper", "work"):
        (layer / name).mkdir()
    options = f"lowerdir={folder},upperdir={layer / 'upper'},workdir={layer / 'work'}"
    mount("-t", "overlay", "overlay", "-o", options, str(folder))


def digest(folder: Path, *skipped: str) -> str:
    """SHA-256 of the names and bytes of all files below `folder`."""
    found = hashlib.sha256()
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - set(skipped))
        for name in sorted(files):
            path = Path(root, name)
            found.update(str(path.relative_to(folder)).encode() + b"\0")
            found.update(os.readlink(path).encode() if path.is_symlink() else path.read_bytes())
    return found.hexdigest()


def everything() -> dict[str, str]:
    return {
        "library": digest(LIBRARY),
        "packages": digest(PACKAGES),
        "plugin": digest(PLUGIN, ".git", ".venv", "build", *CACHES),
    }


CACHES = (".mypy_cache", ".ruff_cache", ".pytest_cache")


class Tour(Steps):
    """Runs the faults; each step yields how long to wait in ms, or a condition to wait for."""

    def __init__(self) -> None:
        self.dock = qgis.utils.plugins["tiepoint"].dock
        self.dock.build()
        self.state = self.dock.installation
        self.engine = self.state.engine
        self.measures: dict[str, object] = {"failure": ""}
        self.at: tuple[str, Callable[[], None]] | None = None  # what to do at a line that holds these words
        self.lines: list[str] = []
        self.engine.reported.connect(self.hear)
        self._steps = self.second() if SECOND else self.steps()

    def end(self, code: int) -> None:
        if not SECOND:
            self.save()
        QgsProject.instance().clear()
        QgsApplication.exit(code)

    def save(self) -> None:
        (OUT / "measures.json").write_text(json.dumps(self.measures, indent=1, ensure_ascii=False))

    def hear(self, line: str) -> None:
        self.lines.append(line)
        if self.at is not None and self.at[0] in line:
            act, self.at = self.at[1], None
            try:
                act()
            except Exception:
                self.measures["failure"] = traceback.format_exc()

    def second(self) -> Iterator[Wait]:
        """The other QGIS: says when it is in the middle."""
        self.dock.open_setup("")
        yield lambda: not self.state.readiness.asking()
        self.at = (SECOND, lambda: (OUT / "second").write_text(str(os.getpid())))
        self.dock.setup.engine.light_button.click()
        yield lambda: False

    def steps(self) -> Iterator[Wait]:
        if os.readlink("/proc/self/ns/mnt") == os.readlink("/proc/1/ns/mnt") or not list(
            WHEELS.glob("*.whl")
        ):
            raise SystemError(
                "Mounts of its own and a folder of wheels are needed; see the head of this script."
            )
        settings.write("wheels", str(WHEELS))
        settings.write("index", "")
        settings.write("python", "")
        OWN.mkdir(parents=True, exist_ok=True)
        cover(LIBRARY)
        cover(PACKAGES)
        mount("-t", "tmpfs", "-o", f"size={DISK}M", "none", str(OWN))
        sys.dont_write_bytecode = True
        self.dock.open_setup("")
        yield lambda: not self.state.readiness.asking()
        yield 1000
        before = everything()
        for name, fault in self.faults().items():
            if ONLY and name not in ONLY:
                continue
            found: dict[str, object] = {}
            self.measures[name] = found
            settings.write("wheels", str(WHEELS))
            settings.write("index", "")
            self.lines.clear()
            mend = fault()
            if not callable(mend):
                mend = yield from mend
            start = time.perf_counter()
            if not found.get("begun"):
                self.dock.setup.engine.light_button.click()
            yield lambda: not self.engine.running()
            self.at = None
            yield lambda: not self.state.readiness.asking()
            yield 300
            found["seconds"] = round(time.perf_counter() - start, 1)
            found["says"] = self.dock.setup.engine.note.text()
            found["dock"] = self.dock.form.options_widget.note.label.whole
            found["left"] = sorted(str(path.relative_to(OWN)) for path in OWN.rglob("*"))[:8]
            found["python"] = settings.python()
            self.dock.setup.grab().save(str(OUT / f"{name}.png"))
            mend()
            settings.write("wheels", str(WHEELS))
            settings.write("index", "")
            found["unchanged"] = {key: value == before[key] for key, value in everything().items()}
            self.dock.setup.engine.light_button.click()
            yield lambda: not self.engine.running()
            yield lambda: not self.state.readiness.asking()
            found["again"] = self.dock.setup.engine.note.text()
            found["whole"] = private_python.is_whole(engine_folder())
            found["unchanged again"] = {key: value == before[key] for key, value in everything().items()}
            self.dock.setup.engine.remove_button.click()
            yield lambda: not self.engine.running()
            yield lambda: not self.state.readiness.asking()
            self.save()

    def faults(self) -> dict[str, Callable[[], object]]:
        """Each breaks something and returns what mends it."""
        cancels = {
            f"cancel_{name}": (lambda words=words: self.cancelled_at(words))
            for name, words in (
                ("venv", "Python environment"),
                ("ensurepip", "Looking in links"),
                ("pip", PIP),
                ("unpacking", UNPACKING),
                ("imports", "Successfully installed"),
                ("trial", "Registering a small pair"),
            )
        }
        return {
            "no_venv": lambda: self.without(LIBRARY / "venv"),
            "no_ensurepip": lambda: self.without(LIBRARY / "ensurepip", PACKAGES / "pip"),
            "index_refuses": lambda: self.index("https://127.0.0.1:9/simple"),
            "index_unknown": lambda: self.index("https://index.invalid/simple"),
            "wrong_hash": lambda: self.wheels(self.altered),
            "wheel_missing": lambda: self.wheels(self.one_missing),
            "no_wheels": lambda: self.wheels(lambda folder: None),
            "disk_small": self.small_disk,
            "disk_full_venv": lambda: self.filled_at("Python environment"),
            "disk_full_pip": lambda: self.filled_at(PIP),
            "disk_full_unpacking": lambda: self.filled_at(UNPACKING),
            "read_only": self.read_only,
            **cancels,
            "second_qgis": self.locked,
            "killed": lambda: self.killed(PIP),
            "killed_unpacking": lambda: self.killed(UNPACKING),
        }

    def without(self, *folders: Path) -> Callable[[], None]:
        kept = OUT / "kept"
        shutil.rmtree(kept, ignore_errors=True)
        for folder in folders:
            shutil.copytree(folder, kept / folder.name, symlinks=True)
            shutil.rmtree(folder)
        return lambda: [shutil.copytree(kept / f.name, f, symlinks=True) for f in folders]

    def index(self, url: str) -> Callable[[], None]:
        settings.write("wheels", "")
        settings.write("index", url)
        return lambda: None

    def wheels(self, fill: Callable[[Path], None]) -> Callable[[], None]:
        folder = OUT / "wheels"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        fill(folder)
        settings.write("wheels", str(folder))
        return lambda: None

    def altered(self, folder: Path) -> None:
        for wheel in WHEELS.glob("*.whl"):
            shutil.copy(wheel, folder)
        with next(folder.glob("numpy*")).open("ab") as file:
            file.write(b"\0")

    def one_missing(self, folder: Path) -> None:
        shutil.copy(next(WHEELS.glob("numpy*")), folder)

    def small_disk(self) -> Callable[[], None]:
        mount("-o", "remount,size=100M", str(OWN))
        return lambda: mount("-o", f"remount,size={DISK}M", str(OWN))

    def filled_at(self, words: str) -> Callable[[], None]:
        filler = OWN / "filler"

        def fill() -> None:
            with filler.open("wb", buffering=0) as file, suppress(OSError):
                while True:
                    file.write(bytes(1 << 20))

        self.at = (words, fill)
        return lambda: filler.unlink(missing_ok=True)

    def read_only(self) -> Callable[[], None]:
        mount("-o", "remount,ro", str(OWN))
        return lambda: mount("-o", "remount,rw", str(OWN))

    def cancelled_at(self, words: str) -> Callable[[], None]:
        self.at = (words, self.dock.setup.engine.cancel_button.click)
        return lambda: None

    def other(self, words: str) -> Iterator[Wait]:
        """Start another QGIS and wait until it has come to this line."""
        (OUT / "second").unlink(missing_ok=True)
        command = [
            f"/proc/{os.getpid()}/exe",
            "--nologo",
            "--noversioncheck",
            "--code",
            str(PLUGIN / "tests" / "gui" / "broken_setup.py"),
        ]
        process = subprocess.Popen(command, env={**os.environ, "TOUR_SECOND": words})
        yield lambda: (OUT / "second").exists() or process.poll() is not None
        return process

    def locked(self) -> Iterator[Wait]:
        process = yield from self.other(PIP)
        return lambda: (process.terminate(), process.wait())

    def killed(self, words: str) -> Iterator[Wait]:
        process = yield from self.other(words)
        process.send_signal(signal.SIGKILL)
        process.wait()
        running = subprocess.run(
            ["pgrep", "-fa", str(engine_folder())], check=False, capture_output=True, text=True
        )
        self.measures["running after the kill"] = running.stdout.strip()
        return lambda: None


# --code runs before the event loop; the tour waits for the window.
OUT.mkdir(parents=True, exist_ok=True)
tour = Tour()
QTimer.singleShot(3000, tour.next)
