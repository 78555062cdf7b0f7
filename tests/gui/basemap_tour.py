"""Run by the real QGIS (--code): registers onto a basemap that a server on this machine delivers.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/basemap_tour.py

A raster 40 m off; the same with a server that keeps it waiting, cancelled; one without coordinates, about the
visible map; no server. Leaves NN_name.png and measures.json in TOUR_OUT: what was said, the errors in sensed
pixels, and how long the window was blocked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget
from tiepoint.tests.gui.tour import Tour, Wait
from tiepoint.tests.ui.tile_server import SENSED_PIXEL, SENSED_SIZE, TRUE, TileServer, errors, write_sensed


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class BasemapTour(Tour):
    def steps(self) -> Iterator[Wait]:
        self.iface.mainWindow().resize(1500, 950)
        self.iface.mainWindow().findChild(QDockWidget, "Browser").hide()
        self.dock.setUserVisible(True)
        self.server = TileServer()
        yield 1000
        yield from self.timed("basemap_chosen", self.add_layers)
        yield from self.run("moved")
        yield from self.cancel_slow()
        yield from self.run_bare()
        yield from self.run_without_server()

    def add(self, layer: QgsRasterLayer) -> QgsRasterLayer:
        return QgsProject.instance().addMapLayer(layer)

    def add_layers(self) -> None:
        self.basemap = self.add(QgsRasterLayer(self.server.uri, "Map of the town", "wms"))
        self.basemap.setAttribution("© Town council")
        self.photo = self.add(QgsRasterLayer(str(write_sensed(self.out / "photo.tif")), "photo"))
        self.bare = self.add(QgsRasterLayer(str(write_sensed(self.out / "bare.tif", off=None)), "bare"))
        form = self.dock.form
        form.pair.reference.set_layer(self.basemap)
        form.pair.sensed.set_layer(self.photo)
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
        self.iface.setActiveLayer(self.photo)
        self.iface.zoomToActiveLayer()

    def run(self, name: str) -> Iterator[Wait]:
        """Press Register and wait for the end."""
        ended = []
        self.dock.run_finished.connect(ended.append)
        self.dock.form.options_widget.output.setFilePath(str(self.out / f"{name}.tif"))
        yield from self.timed(name, lambda: click(self.dock.run_bar.register_button), lambda: bool(ended))
        self.dock.run_finished.disconnect(ended.append)
        outcome = self.dock.outcome
        said = [re.sub("<[^>]+>", " ", words) for words in (outcome.title.text(), outcome.words())]
        self.measures[name] = unescape(" ".join(" ".join(said).split()))
        registration = ended[0].registration
        if registration is not None:
            snapshot = self.out / f"{name}_snapshot.tif"
            self.measures[f"{name} errors"] = errors(registration.report, snapshot).round(3).tolist()

    def cancel_slow(self) -> Iterator[Wait]:
        ended = []
        fresh = self.add(QgsRasterLayer(self.server.uri.replace(".png", ".png?slow"), "Slow map", "wms"))
        self.dock.form.pair.reference.set_layer(fresh)
        yield lambda: not self.iface.mapCanvas().isDrawing()
        QgsProject.instance().layerTreeRoot().findLayer(fresh.id()).setItemVisibilityChecked(False)
        yield 500
        self.server.hold.clear()
        self.dock.run_finished.connect(ended.append)
        self.dock.form.options_widget.output.setFilePath(str(self.out / "slow.tif"))
        yield from self.timed("slow_server", lambda: click(self.dock.run_bar.register_button))
        self.clock.read()
        click(self.dock.run_bar.cancel_button)
        yield lambda: bool(ended)
        self.measures["cancelled"] = ended[0].cancelled
        self.server.hold.set()
        self.dock.run_finished.disconnect(ended.append)
        yield from self.timed("cancelled", lambda: None)

    def run_bare(self) -> Iterator[Wait]:
        self.dock.form.pair.reference.set_layer(self.basemap)
        self.dock.form.pair.sensed.set_layer(self.bare)
        width, height = (SENSED_PIXEL * side for side in SENSED_SIZE)
        middle = QgsPointXY(TRUE[0] + 0.8 * width, TRUE[1] - 0.2 * height)
        extent = QgsRectangle.fromCenterAndSize(middle, width, height)
        yield from self.timed("bare_chosen", lambda: self.iface.mapCanvas().setExtent(extent))
        yield from self.run("bare_moved")

    def run_without_server(self) -> Iterator[Wait]:
        away = self.server.uri.replace(".png", ".png?away")
        self.server.stop()
        self.dock.form.pair.sensed.set_layer(self.photo)
        self.dock.form.pair.reference.set_layer(self.add(QgsRasterLayer(away, "Map of nobody", "wms")))
        yield from self.run("no_server")


tour = BasemapTour()
