"""Run by the real QGIS (--code): walks through the dock, with pictures, and times the window.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/window_tour.py

TOUR_REFERENCE, TOUR_SENSED and TOUR_UNRELATED name rasters; without them it takes the sample pair and noise.
TOUR_WIDTH: of the dock, TOUR_SIZE: of the window (1500x950), in px. Leaves NN_name.png and measures.json in
TOUR_OUT: per run the longest time in ms that the window did not answer.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from tiepoint.tests.gui.tour import Steps

OUT = Path(os.environ["TOUR_OUT"])
STEP = 10  # ms between two ticks of the clock that finds blocked spells
WIDTH = int(os.environ.get("TOUR_WIDTH", "320"))
SIZE = [int(side) for side in os.environ.get("TOUR_SIZE", "1500x950").split("x")]


def sample(name: str) -> Path:
    import tiepoint

    return Path(tiepoint.__file__).resolve().parent / "resources" / "sample" / name


class Clock:
    """The longest spell between two ticks of a timer on the main thread."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(STEP)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> float:
        """The longest spell in ms."""
        self._tick()
        self._timer.stop()
        return round(1000 * self.longest, 1)


class Tour(Steps):
    """Runs the steps; each yields how long to wait in ms, or a condition to wait for."""

    def __init__(self) -> None:
        self.iface = qgis.utils.iface
        self.dock = qgis.utils.plugins["tiepoint"].dock
        self.dock.build()
        self.measures: dict[str, object] = {}
        self.count = 0
        self._steps = self.steps()

    def end(self, code: int) -> None:
        (OUT / "measures.json").write_text(json.dumps(self.measures, indent=1))
        QgsProject.instance().clear()  # QGIS 3.22 crashes when it is ended with layers in a group
        QgsApplication.exit(code)

    def picture(self, name: str) -> None:
        self.iface.mainWindow().grab().save(str(OUT / f"{self.count:02d}_{name}.png"))
        self.dock.grab().save(str(OUT / f"{self.count:02d}_{name}_dock.png"))
        self.count += 1

    def run(self, name: str, *, measured: bool = True) -> Iterator[int | Callable[[], bool]]:
        """Press Register and wait for the end."""
        clock, start = Clock(), time.perf_counter()
        self.dock.run_bar.register_button.click()
        yield lambda: not self.dock.runner.busy()
        yield 300  # the layers are drawn
        if measured:
            seconds = round(time.perf_counter() - start - 0.3, 2)
            self.measures[name] = {
                "blocked_ms": clock.stop(),
                "seconds": seconds,
                "kind": self.dock.outcome.kind,
            }

    def layer(self, path: Path, name: str) -> QgsRasterLayer:
        layer = QgsRasterLayer(str(path), name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    def steps(self) -> Iterator[int | Callable[[], bool]]:
        dock, window = self.dock, self.iface.mainWindow()
        window.resize(*SIZE)
        window.findChild(QDockWidget, "Browser").hide()
        dock.setUserVisible(True)
        yield 500
        window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
        yield 1000
        self.picture("empty")

        reference = self.layer(Path(os.environ.get("TOUR_REFERENCE") or sample("reference.tif")), "reference")
        self.picture("one_layer")
        sensed = self.layer(Path(os.environ.get("TOUR_SENSED") or sample("sensed.tif")), "sensed")
        dock.form.pair.reference.set_layer(reference)
        dock.form.pair.sensed.set_layer(sensed)
        self.iface.setActiveLayer(reference)
        self.iface.zoomToActiveLayer()
        yield 800
        self.picture("ready")
        dock.form.advanced.setCollapsed(False)
        dock.form.advanced.check_button.click()
        yield lambda: dock.runner._check is None
        yield 300
        self.picture("advanced")
        dock.form.advanced.setCollapsed(True)

        yield from self.run("cold")
        yield 500
        self.picture("done")
        self.measures["layers"] = [
            n.layer().name() for n in QgsProject.instance().layerTreeRoot().findLayers()
        ]
        yield from self.run("warm")
        dock.run_bar.register_button.click()
        yield lambda: dock.run_bar.progress.value() > 250 or not dock.runner.busy()
        self.picture("running")
        clock = time.perf_counter()
        dock.run_bar.cancel_button.click()
        yield lambda: not dock.runner.busy()
        self.measures["cancel_s"] = round(time.perf_counter() - clock, 2)
        yield 300
        self.picture("cancelled")

        unrelated = os.environ.get("TOUR_UNRELATED") or self.noise()
        dock.form.pair.sensed.set_layer(self.layer(Path(unrelated), "elsewhere"))
        yield from self.run("refused")
        self.picture("refused")
        dock.form.pair.sensed.set_layer(sensed)
        wanted = os.environ.pop("TIEPOINT_PYTHON", "")  # goes before the setting
        dock.form.advanced.python.setFilePath("/no/such/python")
        yield from self.run("error")
        self.picture("error")
        dock.form.advanced.python.setFilePath("")
        os.environ["TIEPOINT_PYTHON"] = wanted
        for item in self.iface.messageBar().items():
            self.iface.messageBar().popWidget(item)
        QgsApplication.setUITheme("Night Mapping")
        yield 1500  # every widget is painted anew
        yield from self.run("dark")
        self.picture("dark")

    def noise(self) -> Path:
        path = OUT / "noise.tif"
        values = np.random.default_rng(5).integers(0, 255, (300, 300), dtype=np.uint8)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 300, 1, gdal.GDT_Byte)
        dataset.WriteRaster(0, 0, 300, 300, values.tobytes())
        return path


# --code runs before the event loop; the tour waits for the window.
tour = Tour()
QTimer.singleShot(3000, tour.next)
