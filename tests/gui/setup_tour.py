"""Run by the real QGIS (--code): the set-up page and the dock's notes in every state, a picture of each.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/setup_tour.py

Weights come from a server on loopback; TOUR_WEIGHTS names a safetensors file to choose. With TIEPOINT_PYTHON=
(empty) and TOUR_INSTALL=torch or =opencv it also installs that for real, once cancelled after TOUR_CANCEL ms
and once to the end, and removes it. Leaves NN_name.png and measures.json in TOUR_OUT. What it installs in the
profile it removes.
"""

from __future__ import annotations

import importlib.util
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import qgis.utils
import tiepoint
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from tiepoint.core.errors import TiepointError
from tiepoint.core.methods import NEED_WEIGHTS
from tiepoint.tests.gui.tour import Steps
from tiepoint.ui import settings
from tiepoint.ui.data_folders import models_folder
from tiepoint.ui.setup import weights_panel

OUT = Path(os.environ["TOUR_OUT"])
WIDTH = int(os.environ.get("TOUR_WIDTH", "320"))
NO_TORCH = "ModuleNotFoundError: No module named 'torch'"


def file_server():
    """The module tests/ui/file_server.py, which cannot be imported as a package here."""
    path = Path(tiepoint.__file__).resolve().parent / "tests" / "ui" / "file_server.py"
    spec = importlib.util.spec_from_file_location("file_server", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.FileServer()


class Tour(Steps):
    """Runs the steps; each yields how long to wait in ms, or a condition to wait for."""

    def __init__(self) -> None:
        self.dock = qgis.utils.plugins["tiepoint"].dock
        self.dock.build()
        self.state = self.dock.installation
        self.measures: dict[str, object] = {}
        self.count = 0
        self._steps = self.steps()

    def end(self, code: int) -> None:
        (OUT / "measures.json").write_text(json.dumps(self.measures, indent=1))
        QgsProject.instance().clear()
        QgsApplication.exit(code)

    def picture(self, widget: QWidget, name: str) -> None:
        widget.grab().save(str(OUT / f"{self.count:02d}_{name}.png"))
        self.count += 1

    def steps(self) -> Iterator[int | Callable[[], bool]]:
        dock, window = self.dock, qgis.utils.iface.mainWindow()
        settings.write("network", "{}")
        window.resize(1500, 950)
        window.findChild(QDockWidget, "Browser").hide()
        dock.setUserVisible(True)
        yield 500
        window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
        yield 500
        yield from self.notes()
        with file_server().running() as server:
            yield from self.weights(server)
        if os.environ.get("TOUR_INSTALL"):
            yield from self.install()
        QgsApplication.setUITheme("Night Mapping")
        yield 1500
        self.picture(dock, "dock_dark")
        self.picture(dock.setup, "page_dark")

    def notes(self) -> Iterator[int | Callable[[], bool]]:
        """The text below the method in the dock."""
        dock, ready, method = self.dock, self.state.readiness, self.dock.form.options_widget.method
        method.set_value("pso-sift+dense")
        yield lambda: not ready.asking()
        yield 200
        self.measures["device"] = ready.device or ready.problem or str(ready.error)
        self.picture(dock, "dock_device")
        method.set_value("pso-sift+fc6")
        yield 200
        self.picture(dock, "dock_no_weights")
        known = ready.torch, ready.problem
        for name in ("pso-sift+fc6", "auto"):
            method.set_value(name)
            ready.torch, ready.problem = "", NO_TORCH
            ready.changed.emit()
            yield 200
            self.picture(dock, f"dock_no_torch_{name}")
        dock.open_setup("")
        yield lambda: not ready.asking()
        ready.torch, ready.problem = "", NO_TORCH
        ready.changed.emit()
        yield 300
        self.picture(dock.setup, "page_no_torch")
        ready.error = TiepointError(
            "package_missing", hint_code="install_package", program="/usr/bin/python3", title="OpenCV"
        )
        ready.changed.emit()
        yield 300
        self.picture(dock.setup, "page_no_opencv")
        self.picture(dock, "dock_no_opencv")
        ready.error = None
        ready.torch, ready.problem = known
        ready.changed.emit()
        yield 300
        self.picture(dock.setup, "page")
        dock.setup.optional.setCollapsed(False)
        dock.setup.resize(640, 760)
        method.set_value("pso-sift+resnet50")
        yield 300
        self.picture(dock.setup, "page_optional")
        self.picture(dock, "dock_resnet50")

    def weights(self, server: object) -> Iterator[int | Callable[[], bool]]:
        """Downloading, broken off, failed, done; and a file of one's own."""
        dock, panel = self.dock, self.dock.setup.weights
        known = replace(server.known(), title="VGG16 (ImageNet)", methods=NEED_WEIGHTS)
        weights_panel.KNOWN = (known,)
        panel.refresh()
        dock.form.options_widget.method.set_value("pso-sift+fc6")
        for fault in ("stall", "404", ""):
            server.faults = [fault]
            panel.download_button.click()
            yield 700
            self.picture(dock.setup, f"page_download_{fault or 'done'}")
            self.picture(dock, f"dock_download_{fault or 'done'}")
            self.state.cancel()
            yield lambda: not self.state.busy()
        chosen = os.environ.get("TOUR_WEIGHTS", "")
        if chosen:
            self.state.choose(Path(chosen))
            yield lambda: not self.state.busy()
            yield 200
            self.picture(dock.setup, "page_chosen")
        half = OUT / "half.safetensors"
        half.write_bytes(bytes(100))
        self.state.choose(half)
        yield lambda: not self.state.busy()
        yield 200
        self.picture(dock.setup, "page_refused")
        half.unlink()
        for name in (known.file_name, Path(chosen).name):
            if name:
                self.state.remove(models_folder() / name)

    def install(self) -> Iterator[int | Callable[[], bool]]:
        """For real: OpenCV, or torch's gigabytes; TOUR_INSTALL says which."""
        dock, panel, engine = self.dock, self.dock.setup.engine, self.state.engine
        yield lambda: not self.state.readiness.asking()
        self.picture(dock.setup, "page_before")
        for name, after in (("cancelled", int(os.environ.get("TOUR_CANCEL", "8000"))), ("installed", 0)):
            start = time.perf_counter()
            (
                dock.setup.torch.torch_button if os.environ["TOUR_INSTALL"] == "torch" else panel.light_button
            ).click()
            yield after
            if after:
                self.picture(dock.setup, "page_installing")
                start = time.perf_counter()
                panel.cancel_button.click()
            yield lambda: not engine.running()
            self.measures[f"{name}_s"] = round(time.perf_counter() - start, 1)
            self.measures[f"{name}_left"] = [str(f) for f in engine.folders.values() if f.exists()]
            yield lambda: not self.state.readiness.asking()
            yield 300
            self.picture(dock.setup, f"page_{name}")
            self.picture(dock, f"dock_{name}")
        self.measures["installed"] = str(self.state.readiness.info)
        panel.remove_button.click()
        yield lambda: not engine.running() and not self.state.readiness.asking()
        yield 300
        self.picture(dock.setup, "page_removed")


# --code runs before the event loop; the tour waits for the window.
OUT.mkdir(parents=True, exist_ok=True)
tour = Tour()
QTimer.singleShot(3000, tour.next)
