"""Run by the real QGIS (--code): from the empty window to the sample's result, by clicks alone.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/first_minutes.py

SCREEN=1024x700: of the virtual display; the window fills it. Leaves NN_name.png and measures.json in
TOUR_OUT, with the clicks that it took.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget, QToolBar
from tiepoint.tests.gui.tour import Tour, Wait

SIZE = [int(side) for side in os.environ.get("SCREEN", "1600x1000").split("x")]


class FirstMinutes(Tour):
    def click(self, button: QAbstractButton) -> None:
        """Click where a person would: the button must be in sight."""
        if not button.isVisible() or button.visibleRegion().isEmpty():
            raise RuntimeError(f"“{button.text() or button.objectName()}” is not in sight.")
        self.measures.setdefault("clicks", []).append(button.text() or button.toolTip())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def steps(self) -> Iterator[Wait]:
        dock, window = self.dock, self.iface.mainWindow()
        window.showNormal()
        window.resize(*SIZE)
        window.move(0, 0)
        window.statusBar().setVisible(SIZE[0] > 1100)  # QGIS 3.22's own is wider than a small screen
        yield 500
        dock.setUserVisible(False)
        bar = next(each for each in window.findChildren(QToolBar) if self.plugin.action in each.actions())
        opener = bar.widgetForAction(self.plugin.action)
        if opener.visibleRegion().isEmpty():  # a narrow window: it is in the bar's menu of what does not fit
            self.plugin.action.trigger()
            self.measures["clicks"] = ["»", self.plugin.action.text()]
        else:
            self.click(opener)
        yield 1500
        self.measures["widths"] = [window.width(), window.minimumSizeHint().width(), dock.width()]
        self.picture("empty")
        dock.start_card.what_button.click()
        yield 300
        self.picture("what_is_this")
        dock.start_card.what_button.click()
        yield 200
        self.click(dock.start_card.sample_button)
        yield 1200
        self.picture("running")
        yield lambda: not dock._runner.busy()
        yield from self.result(dock, window)

    def result(self, dock: QDockWidget, window: QDockWidget) -> Iterator[Wait]:
        for name in ("first_look_0", "first_look_1", "first_look_2"):
            yield 700
            self.picture(name)
        yield 4000
        self.picture("result")
        self.measures["title"] = dock.outcome.title.text()
        self.measures["words"] = dock.outcome.words()
        for name in ("compare", "table", "measure", "export"):
            button = dock.outcome.links().get(name)
            if button is None:
                continue
            self.click(button)
            yield 2500
            if name == "measure":
                yield lambda: self.bench.compare.shift._job is None
                yield 1000
            self.picture(name)
            if name == "table":
                self.bench.tools.setCurrentWidget(self.bench.plots)
                yield 800
                self.picture("plots")
        path = str(self.out / "project.qgz")
        self.bench.setUserVisible(False)
        QgsProject.instance().write(path)
        QgsProject.instance().clear()
        yield 1500
        self.picture("closed")
        QgsProject.instance().read(path)
        yield 2500
        self.picture("reopened")
        dock.start_again()
        yield 500
        yield lambda: not dock._runner.busy()
        yield 5000
        self.picture("second_run")


tour = FirstMinutes()  # QGIS keeps nothing of a script but its names
