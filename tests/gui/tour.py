"""What the tours of the real window share: steps with waits, pictures, and how long it was blocked.

A tour is a script that QGIS runs (--code) before its event loop; see the tours beside this file. Its
steps wait by yielding, so that the window has all the time.
"""

from __future__ import annotations

import json
import math
import os
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Union

import numpy as np
import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer

Wait = Union[int, Callable[[], bool]]  # ms, or a condition
_STEP = 10  # ms between two ticks of the clock
_SLOW = 0.05  # s without a tick after which the watcher samples the main thread


def sample(name: str) -> Path:
    import tiepoint

    return Path(tiepoint.__file__).resolve().parent / "resources" / "sample" / name


class Clock:
    """The longest spell between two ticks of a timer on the main thread, by the wall and by its CPU time.

    On a busy machine the wall time includes other work; the CPU time is the window's own.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(_STEP)
        self._watcher = Watcher() if os.environ.get("TOUR_TRACE") else None
        self.restart()

    def restart(self) -> None:
        self.wall = self.cpu = 0.0
        self._last = time.perf_counter(), time.thread_time()

    def pause(self) -> None:
        """Stop the clock until go_on()."""
        self._tick()

    def go_on(self) -> None:
        self._last = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.wall = max(self.wall, now[0] - self._last[0])
        self.cpu = max(self.cpu, now[1] - self._last[1])
        self._last = now
        if self._watcher is not None:
            self._watcher.tick()

    def read(self) -> dict[str, object]:
        """The longest spells in ms since the last call."""
        self._tick()
        found: dict[str, object] = {"wall": round(1000 * self.wall), "cpu": round(1000 * self.cpu)}
        if self._watcher is not None:
            found["at"] = self._watcher.take()
        self.restart()
        return found


class Watcher:
    """A thread that samples what the main thread does while it is blocked."""

    def __init__(self) -> None:
        self._main = threading.main_thread().ident
        self._last = time.perf_counter()
        self._seen: Counter[str] = Counter()
        threading.Thread(target=self._watch, daemon=True).start()

    def tick(self) -> None:
        self._last = time.perf_counter()

    def take(self) -> list[str]:
        counts, self._seen = self._seen, Counter()
        return [f"{count}: {where}" for where, count in counts.most_common(8)]

    def _watch(self) -> None:
        while True:
            time.sleep(0.01)
            if time.perf_counter() - self._last > _SLOW:
                frame = sys._current_frames().get(self._main)
                calls = traceback.extract_stack(frame)[-7:]
                self._seen[" > ".join(f"{Path(c.filename).stem}:{c.lineno} {c.name}" for c in calls)] += 1


class Steps:
    """Takes the steps of a drive one after the other; each yields how long to wait in ms, or a condition."""

    limit = math.inf  # s, for a condition to come true
    measures: dict[str, object]
    _steps: Iterator[Wait]

    def next(self) -> None:
        """Take the next step; what it raises ends the drive, and is its failure."""
        try:
            wait = next(self._steps)
        except StopIteration:
            self.end(0)
        except Exception:
            self.fail(traceback.format_exc())
        else:
            self.wait(wait, time.perf_counter() + self.limit)

    def wait(self, wait: Wait, until: float) -> None:
        """Take the next step after `wait`. until: by time.perf_counter(), when a condition has failed."""
        if not callable(wait):
            QTimer.singleShot(wait, self.next)
        elif wait():
            QTimer.singleShot(0, self.next)
        elif time.perf_counter() > until:
            self.fail(f"Waited in vain: {traceback.format_stack(self._steps.gi_frame)[-1]}")
        else:
            QTimer.singleShot(20, lambda: self.wait(wait, until))

    def fail(self, failure: str) -> None:
        """Note the failure, and end the drive."""
        self.measures["failure"] = failure
        self.end(1)

    def end(self, code: int) -> None:
        """Write the measures, and end QGIS."""
        raise NotImplementedError


class Tour(Steps):
    """Runs steps(), which yields how long to wait in ms, or a condition to wait for; then ends QGIS."""

    limit = 600  # machines may be busy

    def __init__(self) -> None:
        self.iface = qgis.utils.iface
        if "tiepoint" in qgis.utils.plugins:  # else the tour installs it
            self.find_plugin()
        self.out = Path(os.environ["TOUR_OUT"])
        self.out.mkdir(parents=True, exist_ok=True)
        self.measures: dict[str, object] = {}
        self.count = 0
        self.clock = Clock()
        self._steps = self.steps()
        QTimer.singleShot(3000, self.next)  # the window is still being made

    def find_plugin(self) -> None:
        self.plugin = qgis.utils.plugins["tiepoint"]
        self.dock, self.bench = self.plugin.dock, self.plugin.workbench
        self.dock.build()

    def steps(self) -> Iterator[Wait]:
        raise NotImplementedError

    def session(self):
        """The PointSession that the workbench shows."""
        runs = self.bench.project_runs  # None while the dock is being built
        return None if runs is None else runs.current

    def picture(self, name: str) -> None:
        """Save a picture of the screen; with TOUR_GRAB=window of QGIS's window only."""
        self.clock.pause()
        window = os.environ.get("TOUR_GRAB") == "window"
        image = self.iface.mainWindow().grab() if window else QgsApplication.primaryScreen().grabWindow(0)
        image.save(str(self.out / f"{self.count:02d}_{name}.png"))
        self.count += 1
        self.clock.go_on()

    def timed(self, name: str, act: Callable[[], object], until: Wait = 1200) -> Iterator[Wait]:
        """Call `act`, wait `until` and for the map, note how long the window was blocked, take a picture."""
        yield 50
        self.clock.read()
        act()
        yield until
        yield 300  # what was asked of the map has begun
        yield lambda: not self.iface.mapCanvas().isDrawing()
        self.measures[f"{name} blocked_ms"] = self.clock.read()
        self.picture(name)

    def add_pair(self) -> tuple[QgsRasterLayer, QgsRasterLayer]:
        """TOUR_REFERENCE, TOUR_SENSED (or the sample pair) and TOUR_DEM in the project and in the dock."""
        pair = []
        for name in ("reference", "sensed"):
            path = os.environ.get(f"TOUR_{name.upper()}") or str(sample(f"{name}.tif"))
            pair.append(QgsRasterLayer(path, name))
        QgsProject.instance().addMapLayers(pair)
        self.dock.form.pair.reference.set_layer(pair[0])
        self.dock.form.pair.sensed.set_layer(pair[1])
        if os.environ.get("TOUR_DEM"):
            heights = QgsRasterLayer(os.environ["TOUR_DEM"], "heights")
            QgsProject.instance().addMapLayer(heights)
            self.dock.form.advanced.heights.setLayer(heights)
            QgsProject.instance().layerTreeRoot().findLayer(heights.id()).setItemVisibilityChecked(False)
        self.iface.setActiveLayer(pair[0])
        self.iface.zoomToActiveLayer()
        return pair[0], pair[1]

    def noise(self) -> Path:
        """A raster that nothing can be registered onto."""
        path = self.out / "noise.tif"
        values = np.random.default_rng(5).integers(0, 255, (2, 300, 300), dtype=np.uint8)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 300, 2, gdal.GDT_Byte)
        dataset.WriteRaster(0, 0, 300, 300, values.tobytes())
        return path

    def fail(self, failure: str) -> None:
        self.picture("failure")
        super().fail(failure)

    def end(self, code: int) -> None:
        (self.out / "measures.json").write_text(json.dumps(self.measures, indent=1, default=str))
        for layer in QgsProject.instance().mapLayers().values():
            if layer.isEditable():
                layer.rollBack()  # else QGIS asks
        QgsProject.instance().clear()  # QGIS 3.22 crashes when it is ended with layers in a group
        QgsApplication.exit(code)
