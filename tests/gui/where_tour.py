"""Run by the real QGIS (--code): matches in a drawn rectangle, in a selected polygon, and under a mask.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/where_tour.py

Leaves pictures of the window and measures.json: per case what was said, and where the control points lie.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from tiepoint.tests.gui.tour import Tour, Wait
from tiepoint.ui.register.where_widget import EVERYWHERE, MAP, POLYGONS, RECTANGLE


class WhereTour(Tour):
    def drag(self, start: QPoint, end: QPoint) -> None:
        """On the map, by the mouse."""
        viewport = self.iface.mapCanvas().viewport()
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 11):
            QTest.mouseMove(viewport, start + (end - start) * step / 10)
        QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, end)

    def polygons(self, name: str, *shapes: QgsRectangle) -> QgsVectorLayer:
        reference = self.dock.form.pair.reference.layer()
        layer = QgsVectorLayer(f"Polygon?crs={reference.crs().authid()}", name, "memory")
        for shape in shapes:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromRect(shape))
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        QgsProject.instance().addMapLayer(layer)
        return layer

    def steps(self) -> Iterator[Wait]:
        dock, window, canvas = self.dock, self.iface.mainWindow(), self.iface.mapCanvas()
        window.resize(1400, 980)
        window.findChild(QDockWidget, "Browser").hide()
        dock.setUserVisible(True)
        reference, _ = self.add_pair()
        yield 1500  # QGIS zooms to the first layers by itself
        canvas.setExtent(reference.extent())
        canvas.refresh()
        where = dock.form.where
        yield 800
        self.picture("everywhere")
        where.choice.set_value(RECTANGLE)
        yield 300
        self.picture("to_draw")
        whole = canvas.viewport().rect()
        centre = whole.center()
        self.drag(centre, QPoint(centre.x() - whole.width() // 4, centre.y() - whole.height() // 3))
        yield 500
        self.picture("drawn")
        yield from self.run("rectangle")
        extent = reference.extent()
        third = extent.width() / 3
        layer = self.polygons(
            "places",
            QgsRectangle(extent.xMinimum(), extent.yMinimum(), extent.xMinimum() + third, extent.yMaximum()),
            QgsRectangle(extent.xMaximum() - third, extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
        )
        where.choice.set_value(POLYGONS)
        where.layer.setLayer(layer)
        where.selected.setChecked(True)
        yield 300
        yield from self.run("nothing_selected")
        layer.selectByIds([1])
        yield from self.run("selected_polygon")
        where.choice.set_value(EVERYWHERE)
        dock.form.advanced.setCollapsed(False)
        dock.form.advanced.reference_mask.setLayer(layer)
        yield 600
        self.picture("mask")
        yield from self.run("masked")
        dock.form.advanced.reference_mask.setLayer(None)
        canvas.setExtent(QgsRectangle(extent.xMaximum() + 90000, 0, extent.xMaximum() + 91000, 1000))
        where.choice.set_value(MAP)
        yield 600
        yield from self.run("visible_map_elsewhere")

    def run(self, name: str) -> Iterator[Wait]:
        dock = self.dock
        QTest.mouseClick(dock.run_bar.register_button, Qt.MouseButton.LeftButton)
        yield 200
        yield lambda: not dock.runner.busy()
        yield 800
        yield lambda: not self.iface.mapCanvas().isDrawing()
        plain = re.sub("<[^>]*>", "", unescape(dock.outcome.words().replace("</p>", "\n")))
        found: dict[str, object] = {"title": dock.outcome.title.text(), "text": plain.strip().split("\n")}
        points = dock.listener.points()
        if points is not None:
            found["points"] = points.extent().toString(0)
            found["count"] = points.featureCount()
        self.measures[name] = found
        self.picture(name)


tour = WhereTour()
