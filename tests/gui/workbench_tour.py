"""Run by the real QGIS (--code): works through the control points of a run, a picture at every stop.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/workbench_tour.py

TOUR_REFERENCE, TOUR_SENSED name rasters; without them it takes the sample pair. TOUR_AREA=right puts the
dock at the side, TOUR_WIDTH px wide; TOUR_SIZE: of the window (1500x950). Leaves NN_name.png and
measures.json in TOUR_OUT: per step the longest time in ms that the window did not answer.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget

OUT = Path(os.environ["TOUR_OUT"])
STEP = 10  # ms between two ticks of the clock that finds blocked spells
AREA = os.environ.get("TOUR_AREA", "bottom")
WIDTH = int(os.environ.get("TOUR_WIDTH", "320"))
SIZE = [int(side) for side in os.environ.get("TOUR_SIZE", "1500x950").split("x")]
Wait = "int | Callable[[], bool]"


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


class Tour:
    """Runs the steps; each yields how long to wait in ms, or a condition to wait for."""

    def __init__(self) -> None:
        self.iface = qgis.utils.iface
        plugin = qgis.utils.plugins["tiepoint"]
        self.dock, self.bench = plugin.dock, plugin.workbench
        self.measures: dict[str, object] = {}
        self.count = 0
        self._steps = self.steps()

    def next(self) -> None:
        try:
            wait = next(self._steps)
        except StopIteration:
            self._end(0)
        except Exception:
            self.measures["failure"] = traceback.format_exc()
            self.picture("failure")
            self._end(1)
        else:
            self._wait(wait)

    def _wait(self, wait: int | Callable[[], bool]) -> None:
        if callable(wait):
            done = wait()
            QTimer.singleShot(0 if done else 20, self.next if done else lambda: self._wait(wait))
        else:
            QTimer.singleShot(wait, self.next)

    def _end(self, code: int) -> None:
        (OUT / "measures.json").write_text(json.dumps(self.measures, indent=1))
        QgsProject.instance().clear()  # QGIS 3.22 crashes when it is ended with layers in a group
        QgsApplication.exit(code)

    def picture(self, name: str) -> None:
        QgsApplication.primaryScreen().grabWindow(0).save(str(OUT / f"{self.count:02d}_{name}.png"))
        self.count += 1

    def settled(self, name: str, act: Callable[[], object]) -> Iterator[int | Callable[[], bool]]:
        """Do it, wait until the map stands, take a picture, and keep how long the window was blocked."""
        clock = Clock()
        yield 50
        act()
        yield 1200
        yield lambda: not self.iface.mapCanvas().isDrawing()
        self.measures[f"{name} blocked_ms"] = clock.stop()
        self.picture(name)

    def session(self):
        return self.bench.sessions.current

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.bench.panel.view, key)

    def layer(self, path: Path, name: str) -> QgsRasterLayer:
        layer = QgsRasterLayer(str(path), name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    def steps(self) -> Iterator[int | Callable[[], bool]]:
        dock, bench, window = self.dock, self.bench, self.iface.mainWindow()
        window.resize(*SIZE)
        window.findChild(QDockWidget, "Browser").hide()
        if AREA == "right":
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench)
        dock.setUserVisible(AREA != "right")
        yield 500
        bench.setUserVisible(True)
        yield 500
        if AREA == "right":
            window.resizeDocks([bench], [WIDTH], Qt.Orientation.Horizontal)
        else:
            window.resizeDocks([bench], [int(0.4 * SIZE[1])], Qt.Orientation.Vertical)
        yield from self.settled("empty", lambda: None)

        reference = self.layer(Path(os.environ.get("TOUR_REFERENCE") or sample("reference.tif")), "reference")
        sensed = self.layer(Path(os.environ.get("TOUR_SENSED") or sample("sensed.tif")), "sensed")
        dock.pair.reference.set_layer(reference)
        dock.pair.sensed.set_layer(sensed)
        dock.options_widget.output.setFilePath(str(OUT / "registered.tif"))
        dock.advanced.report.setChecked(True)
        self.iface.setActiveLayer(reference)
        self.iface.zoomToActiveLayer()
        clock = Clock()
        dock.start()
        yield lambda: not dock.busy()
        self.measures["run blocked_ms"] = clock.stop()
        panel = bench.panel
        yield from self.settled("registered", lambda: None)
        view = panel.view
        yield from self.settled("sorted", lambda: view.sortByColumn(3, Qt.SortOrder.DescendingOrder))

        def worst() -> None:
            view.setFocus()
            view.selectRow(0)
            for _ in range(2):
                QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
            self.key(Qt.Key.Key_Space)

        yield from self.settled("worst_three_off", worst)
        self.measures["after_worst"] = panel.totals.text()

        def drag() -> None:
            session = self.session()
            id_ = int(session.ids[0])
            session.select([id_])
            session.move(id_, reference=session.points.reference[session.row(id_)] + (6, 0))

        yield from self.settled("moved", drag)
        yield from self.settled("undone", panel.undo.trigger)

        def check() -> None:
            session = self.session()
            session.select(session.ids[5:10].tolist())
            self.key(Qt.Key.Key_C)

        yield from self.settled("five_checks", check)
        self.measures["after_checks"] = panel.totals.text()
        yield from self.settled("preview", panel.show_preview)
        yield from self.settled(
            "filter", lambda: (panel.filtering.trigger(), panel.filter_bar.residual.setValue(0.8))
        )
        panel.filtering.trigger()

        def menu() -> None:
            self.session().select(self.session().ids[:3].tolist())
            QTimer.singleShot(600, lambda: (self.picture("menu"), QgsApplication.activePopupWidget().close()))
            view.customContextMenuRequested.emit(QPoint(60, 40))

        yield from self.settled("after_menu", menu)
        clock = Clock()
        panel.save_points()
        yield lambda: not self.bench.sessions.live.busy()
        self.measures["save blocked_ms"] = clock.stop()
        yield from self.settled("saved", lambda: None)
        yield from self.settled("behind", lambda: self.choose("polynomial2"))
        clock = Clock()
        panel.warp_bar.button.click()
        yield 100
        self.picture("warping")
        yield lambda: not panel.warp_bar.warp.busy()
        self.measures["warp blocked_ms"] = clock.stop()
        yield from self.settled("warped", lambda: None)
        yield from self.settled("spline", lambda: self.choose("tps"))
        yield from self.settled("few", lambda: self.session().set_enabled(self.session().ids[1:], False))
        self.session().layer.rollBack()
        self.choose("auto")
        yield 300

        path = str(OUT / "project.qgz")
        QgsProject.instance().write(path)
        QgsProject.instance().clear()
        yield 500
        self.picture("closed")
        QgsProject.instance().read(path)
        yield lambda: self.session() is not None
        yield from self.settled("reopened", lambda: None)
        self.measures["after_reopening"] = panel.totals.text()
        for item in self.iface.messageBar().items():
            self.iface.messageBar().popWidget(item)
        QgsApplication.setUITheme("Night Mapping")
        yield 1500  # every widget is painted anew
        yield from self.settled("dark", lambda: self.session().select(self.session().ids[:2].tolist()))
        QgsProject.instance().removeMapLayer(self.session().layer.id())
        yield from self.settled("layer_removed", lambda: None)
        qgis.utils.reloadPlugin("tiepoint")
        yield 1000

    def choose(self, model: str) -> None:
        combo = self.bench.panel.model_choice
        combo.set_value(model)
        combo.activated.emit(combo.currentIndex())


# --code runs before the event loop; the tour waits for the window.
tour = Tour()
QTimer.singleShot(3000, tour.next)
