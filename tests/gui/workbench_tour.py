"""Run by the real QGIS (--code): works through the control points of a run, a picture at every stop.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/workbench_tour.py

TOUR_REFERENCE, TOUR_SENSED name rasters; without them it takes the sample pair. TOUR_AREA=right puts the
dock at the side, TOUR_WIDTH px wide; TOUR_SIZE: of the window (1500x950). Leaves NN_name.png and
measures.json in TOUR_OUT: per step the longest time in ms that the window did not answer.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from tiepoint.tests.gui.tour import Tour, Wait

AREA = os.environ.get("TOUR_AREA", "bottom")
WIDTH = int(os.environ.get("TOUR_WIDTH", "320"))
SIZE = [int(side) for side in os.environ.get("TOUR_SIZE", "1500x950").split("x")]


class WorkbenchTour(Tour):
    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.bench.panel.view, key)

    def steps(self) -> Iterator[Wait]:
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
        yield from self.timed("empty", lambda: None)

        self.add_pair()
        dock.form.options_widget.output.setFilePath(str(self.out / "registered.tif"))
        dock.form.advanced.report.setChecked(True)
        yield from self.timed("registered", dock.start, lambda: not dock.runner.busy())
        panel = bench.panel
        view = panel.view
        yield from self.timed("sorted", lambda: view.sortByColumn(3, Qt.SortOrder.DescendingOrder))

        def worst() -> None:
            view.setFocus()
            view.selectRow(0)
            for _ in range(2):
                QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
            self.key(Qt.Key.Key_Space)

        yield from self.timed("worst_three_off", worst)
        self.measures["after_worst"] = panel.totals.text()

        def drag() -> None:
            session = self.session()
            id_ = int(session.ids[0])
            session.select([id_])
            session.move(id_, reference=session.points.reference[session.row(id_)] + (6, 0))

        yield from self.timed("moved", drag)
        yield from self.timed("undone", panel.undo.trigger)

        def check() -> None:
            session = self.session()
            session.select(session.ids[5:10].tolist())
            self.key(Qt.Key.Key_C)

        yield from self.timed("five_checks", check)
        self.measures["after_checks"] = panel.totals.text()
        yield from self.timed("preview", panel.show_preview)
        yield from self.timed(
            "filter", lambda: (panel.filtering.trigger(), panel.filter_bar.residual.setValue(0.8))
        )
        panel.filtering.trigger()

        def menu() -> None:
            self.session().select(self.session().ids[:3].tolist())
            QTimer.singleShot(600, lambda: (self.picture("menu"), QgsApplication.activePopupWidget().close()))
            view.customContextMenuRequested.emit(QPoint(60, 40))

        yield from self.timed("after_menu", menu)
        yield from self.timed("saved", panel.save_points, lambda: not bench.project_runs.live.busy())
        yield from self.timed("behind", lambda: self.choose("polynomial2"))
        QTimer.singleShot(300, lambda: self.picture("warping"))
        yield from self.timed("warped", panel.warp_bar.button.click, lambda: not panel.warp_bar.warp.busy())
        yield from self.timed("spline", lambda: self.choose("tps"))
        yield from self.timed("few", lambda: self.session().set_enabled(self.session().ids[1:], False))
        self.session().layer.rollBack()
        self.choose("auto")
        yield 300

        path = str(self.out / "project.qgz")
        project = QgsProject.instance()
        yield from self.timed("project_saved", lambda: project.write(path))
        yield from self.timed("closed", project.clear)
        yield from self.timed("reopened", lambda: project.read(path), lambda: self.session() is not None)
        self.measures["after_reopening"] = panel.totals.text()
        for item in self.iface.messageBar().items():
            self.iface.messageBar().popWidget(item)
        QgsApplication.setUITheme("Night Mapping")
        yield 1500  # every widget is painted anew
        yield from self.timed("dark", lambda: self.session().select(self.session().ids[:2].tolist()))
        QgsProject.instance().removeMapLayer(self.session().layer.id())
        yield from self.timed("layer_removed", lambda: None)
        qgis.utils.reloadPlugin("tiepoint")
        yield 1000

    def choose(self, model: str) -> None:
        combo = self.bench.panel.model_choice
        combo.set_value(model)
        combo.activated.emit(combo.currentIndex())


tour = WorkbenchTour()  # QGIS keeps nothing of a script but its names
