"""Run by the real QGIS (--code): the sample registered from every kind of layer that people have.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/daily_layers.py

Leaves NN_name.png and measures.json in TOUR_OUT: for each kind what was said, and the largest error in px.
"""

from __future__ import annotations

import functools
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsDateTimeRange,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterTransparency,
)
from qgis.PyQt.QtCore import QDateTime
from tiepoint.tests.gui.daily import GOOD, Daily
from tiepoint.tests.gui.tour import Wait

LIMIT = 0.5  # px


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


class DailyLayers(Daily):
    def steps(self) -> Iterator[Wait]:
        yield from self.arrange()
        self.project = QgsProject.instance()
        self.folder = self.out / "data"
        self.reference, self.sensed = self.pair(self.folder)
        self.dock.form.advanced.report.setChecked(True)
        self.source = str(self.folder / "sensed.tif")
        handler = functools.partial(Quiet, directory=str(self.folder))
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        for name, make in self.kinds().items():
            yield from self.registered(name, make)
        yield from self.styled()
        yield from self.as_reference()
        self.server.shutdown()

    def kinds(self) -> dict[str, Callable[[], str]]:
        """Name -> a function that makes it and returns its source."""
        return {
            "memory": lambda: self.translated("/vsimem/sensed.tif", "GTiff"),
            "virtual raster": lambda: self.translated(str(self.folder / "virtual.vrt"), "VRT"),
            "PNG": lambda: self.translated(str(self.folder / "sensed.png"), "PNG"),
            "netCDF subdataset": self.netcdf,
            "in a zip": self.zipped,
            "from a server": lambda: f"/vsicurl/http://127.0.0.1:{self.server.server_port}/sensed.tif",
        }

    def translated(self, path: str, driver: str) -> str:
        gdal.Translate(path, self.source, format=driver)
        return path

    def netcdf(self) -> str:
        path = self.translated(str(self.folder / "sensed.nc"), "netCDF")
        return f'NETCDF:"{path}":Band1'

    def zipped(self) -> str:
        path = self.folder / "scenes ä.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(self.source, "a folder/sensed.tif")
        return f"/vsizip/{path}/a folder/sensed.tif"

    def registered(self, name: str, make: Callable[[], str]) -> Iterator[Wait]:
        layer = QgsRasterLayer(make(), name)
        self.expect(f"{name}: QGIS reads it", layer.isValid())
        self.project.addMapLayer(layer)
        self.choose(self.reference, layer)
        yield from self.measured(name)
        self.project.removeMapLayer(layer.id())

    def measured(self, name: str, limit: float = LIMIT) -> Iterator[Wait]:
        self.start(self.folder / f"{name}_moved.tif")
        yield from self.over(name)
        report = self.folder / f"{name}_moved_report.json"
        if report.exists():
            error = self.error(report)
            self.said[name]["error_px"] = round(error, 3)
            self.expect(f"{name}: {error} px off", error < limit)
            self.expect(f"{name}: its points can be edited", self.dock.listener.points().startEditing())
            self.dock.listener.points().rollBack()

    def styled(self) -> Iterator[Wait]:
        """In a group, with a temporal filter, and drawn with transparent values: pixels are what they are."""
        layer = self.sensed
        root = self.project.layerTreeRoot()
        group = root.addGroup("scenes & more").addGroup("2024")
        group.addLayer(layer)
        root.removeChildNode(
            next(each for each in root.findLayers() if each.layerId() == layer.id() and each.parent() is root)
        )
        day = QDateTime.fromString("2024-05-01T00:00:00", "yyyy-MM-ddTHH:mm:ss")
        properties = layer.temporalProperties()
        properties.setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
        properties.setIsActive(True)
        self.iface.mapCanvas().setTemporalRange(QgsDateTimeRange(day.addDays(9), day.addDays(10)))
        transparency = QgsRasterTransparency()
        value = QgsRasterTransparency.TransparentSingleValuePixel()
        value.min, value.max, value.percentTransparent = 0, 120, 100
        transparency.setTransparentSingleValuePixelList([value])
        layer.renderer().setRasterTransparency(transparency)
        layer.renderer().setOpacity(0.3)
        self.choose(self.reference, layer)
        yield from self.measured("styled in a group")
        nodes = [node.name() for node in self.project.layerTreeRoot().children()]
        self.said["styled in a group"]["tree"] = nodes[:3]
        self.expect("styled: the result is on top", nodes[0].startswith("Tiepoint"))

    def as_reference(self) -> Iterator[Wait]:
        """A raster in a GeoPackage; a calculated layer and tiles of a server, which QGIS can only draw."""
        from tiepoint.tests.ui.tile_server import TileServer, errors, write_sensed

        gdal.Translate(str(self.folder / "raster.gpkg"), self.reference.source(), format="GPKG")
        package = QgsRasterLayer(str(self.folder / "raster.gpkg"), "GeoPackage")
        self.project.addMapLayer(package)
        self.choose(package, self.sensed)
        yield from self.measured("GeoPackage", 1.0)
        uri = QgsRasterDataProvider.VirtualRasterParameters()
        uri.crs, uri.extent = self.reference.crs(), self.reference.extent()
        uri.width, uri.height = self.reference.width(), self.reference.height()
        uri.formula = '"reference@1" * 2 + 7'
        layer = QgsRasterDataProvider.VirtualRasterInputLayers()
        layer.name, layer.uri, layer.provider = "reference", self.reference.source(), "gdal"
        uri.rInputLayers = [layer]
        calculated = QgsRasterLayer(
            QgsRasterDataProvider.encodeVirtualRasterProviderUri(uri), "calculated", "virtualraster"
        )
        self.expect("calculated: QGIS reads it", calculated.isValid())
        self.project.addMapLayer(calculated)
        self.iface.setActiveLayer(self.reference)
        self.iface.zoomToActiveLayer()
        self.choose(calculated, self.sensed)
        yield 500
        self.start(self.folder / "calculated_moved.tif")
        yield from self.over("calculated")
        tiles = TileServer()
        basemap = QgsRasterLayer(tiles.uri, "tiles", "wms")
        photo = QgsRasterLayer(str(write_sensed(self.folder / "photo.tif")), "photo")
        self.project.addMapLayers([basemap, photo])
        self.choose(basemap, photo)
        self.start(self.folder / "tiles_moved.tif")
        yield from self.over("tiles", GOOD)
        report = self.ended[0].registration.report
        worst = float(np.max(errors(report, self.folder / "tiles_moved_snapshot.tif")))
        self.said["tiles"]["error_px"] = round(worst, 3)
        self.expect(f"tiles: {worst} px off", worst < 1.5)
        tiles.stop()


tour = DailyLayers()
