"""Run by the real QGIS (--code): compares, measures and exports a run, and takes a picture at every stop.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/compare_tour.py

TOUR_REFERENCE, TOUR_SENSED: rasters instead of the sample pair. TOUR_DARK=1: on QGIS's dark theme.
Leaves NN_name.png, the exported files and measures.json in TOUR_OUT.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget

OUT = Path(os.environ["TOUR_OUT"])


def sample(name: str) -> Path:
    import tiepoint

    return Path(tiepoint.__file__).resolve().parent / "resources" / "sample" / name


class Tour:
    """Runs the steps; each yields how long to wait in ms, or a condition to wait for."""

    def __init__(self) -> None:
        self.iface = qgis.utils.iface
        self.plugin = qgis.utils.plugins["tiepoint"]
        self.measures: dict[str, object] = {}
        self.count = 0
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)
        self._steps = self.steps()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def blocked(self, name: str) -> None:
        """Note the longest spell, in ms, without an answer since the last note."""
        self._tick()
        self.measures[f"blocked_ms_{name}"] = round(1000 * self.longest, 1)
        self.longest = 0.0

    def next(self) -> None:
        try:
            wait = next(self._steps)
        except StopIteration:
            self._end(0)
        except Exception:
            self.measures["failure"] = traceback.format_exc()
            self._end(1)
        else:
            self._wait(wait, time.perf_counter() + 120)

    def _wait(self, wait: int | Callable[[], bool], until: float) -> None:
        if not callable(wait):
            QTimer.singleShot(wait, self.next)
        elif wait() or time.perf_counter() > until:
            QTimer.singleShot(0, self.next)
        else:
            QTimer.singleShot(20, lambda: self._wait(wait, until))

    def _end(self, code: int) -> None:
        (OUT / "measures.json").write_text(json.dumps(self.measures, indent=1))
        QgsProject.instance().clear()  # QGIS 3.22 crashes when it is ended with layers in a group
        QgsApplication.exit(code)

    def picture(self, name: str) -> None:
        self._tick()
        kept = self.longest
        self.iface.mainWindow().grab().save(str(OUT / f"{self.count:02d}_{name}.png"))
        self.count += 1
        self._last, self.longest = time.perf_counter(), kept  # taking pictures is the tour's own affair

    def steps(self) -> Iterator[int | Callable[[], bool]]:
        dock, window = self.plugin.dock, self.iface.mainWindow()
        window.resize(1500, 1000)
        window.findChild(QDockWidget, "Browser").hide()
        if os.environ.get("TOUR_DARK"):
            QgsApplication.setUITheme("Night Mapping")
        dock.setUserVisible(True)
        yield 1500
        paths = [
            os.environ.get(f"TOUR_{n.upper()}") or str(sample(f"{n}.tif")) for n in ("reference", "sensed")
        ]
        reference, sensed = (QgsRasterLayer(path, name) for path, name in zip(paths, ("reference", "sensed")))
        QgsProject.instance().addMapLayers([reference, sensed])
        dock.pair.reference.set_layer(reference)
        dock.pair.sensed.set_layer(sensed)
        self.iface.setActiveLayer(reference)
        self.iface.zoomToActiveLayer()
        dock.options_widget.method.set_value("pso-sift")
        dock.advanced.report.setChecked(True)
        yield 800
        dock.run_bar.register_button.click()
        yield lambda: not dock.busy()
        yield 1500
        workbench = self.plugin.workbench
        workbench.open_run(dock._result.points)
        workbench.setFloating(False)  # wherever the profile had it
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, workbench)
        workbench.setUserVisible(True)
        window.resizeDocks([workbench], [330], Qt.Orientation.Vertical)
        yield 1500
        compare, export = workbench.compare, workbench.export
        workbench.tools.setCurrentWidget(compare)
        yield 1000
        self.picture("compare")
        self.blocked("before")
        canvas = self.iface.mapCanvas()
        compare.second.set_value(os.environ.get("TOUR_OVER", "preview"))
        compare.buttons["swipe"].click()
        yield 1500
        middle = QPoint(canvas.width() // 2, canvas.height() // 2)
        QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        for step in range(1, 20):
            QTest.mouseMove(canvas.viewport(), middle + QPoint(-8 * step, 0))
            yield 20
        end = middle + QPoint(-160, 0)
        QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        self.measures["divider"] = compare.view.position
        self.picture("swipe")
        self.blocked("swipe")
        canvas.setRotation(25)
        canvas.zoomByFactor(0.5)
        yield 2500
        self.picture("swipe_turned")
        canvas.setRotation(0)
        canvas.zoomByFactor(2.0)
        yield 1500
        for mode in ("checkerboard", "flicker", "diff"):
            compare.buttons[mode].click()
            yield 1500
            self.picture(mode)
            self.blocked(mode)
        compare.second.set_value("registered")
        compare.vectors.setChecked(True)
        yield 1500
        self.picture("diff_registered_points")
        compare.buttons["diff"].click()
        compare.factor.setValue(min(compare.factor.value() + 1, compare.factor.maximum()))
        compare.surface_button.click()
        yield compare.surface_button.isEnabled
        yield 1500
        self.picture("surface")
        self.blocked("surface")
        compare.shift.button.click()
        yield 1000
        self.picture("measuring")
        yield lambda: not compare.shift.busy()
        yield 1500
        self.measures["shift"] = compare.shift.measured().figures if compare.shift.measured() else None
        self.picture("shift")
        self.blocked("shift")
        workbench.tools.setCurrentWidget(export)
        yield 600
        self.picture("export")
        from tiepoint.ui.workbench import exports

        for kind in exports.kinds():
            export.export(kind.key, OUT / f"export_{kind.key}{kind.suffix}")
            yield lambda: not export.busy()
            self.measures[f"export_{kind.key}"] = export.note.text()
            self.blocked(f"export_{kind.key}")
        self.picture("exported")
        dock.raise_()
        noise = self.noise()
        other = QgsRasterLayer(str(noise), "elsewhere")
        QgsProject.instance().addMapLayer(other)
        dock.pair.sensed.set_layer(other)
        yield 300
        dock.run_bar.register_button.click()
        yield lambda: not dock.busy()
        yield 800
        self.picture("refused")
        dock.grab().save(str(OUT / "refused_dock.png"))
        self.measures["refused"] = list(dock.outcome.links())

    def noise(self) -> Path:
        path = OUT / "noise.tif"
        values = np.random.default_rng(5).integers(0, 255, (2, 300, 300), dtype=np.uint8)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 300, 2, gdal.GDT_Byte)
        dataset.WriteRaster(0, 0, 300, 300, values.tobytes())
        return path


# --code runs before the event loop; the tour waits for the window.
tour = Tour()
QTimer.singleShot(3000, tour.next)
