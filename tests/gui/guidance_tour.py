"""Run by the real QGIS (--code): provokes every kind of refusal and doubt, and takes the first step offered.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/guidance_tour.py

The rasters are made of the sample pair. Leaves NN_case.png (the dock) and NN_case_step.png in TOUR_OUT, and
measures.json: per case what was said, which steps were offered, and what the first one led to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import numpy as np
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget
from tiepoint.core.run.diagnosis import Step
from tiepoint.tests.gui.tour import Tour, Wait, sample


def pixels(name: str) -> np.ndarray:
    dataset = gdal.Open(str(sample(name)))
    size = dataset.RasterXSize, dataset.RasterYSize
    return np.frombuffer(dataset.GetRasterBand(1).ReadRaster(0, 0, *size), np.uint8).reshape(size[::-1])


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class GuidanceTour(Tour):
    def write(self, name: str, *bands: np.ndarray, geotransform: tuple[float, ...] | None = None) -> str:
        path = str(self.out / f"{name}.tif")
        height, width = bands[0].shape
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, len(bands), gdal.GDT_Byte)
        if geotransform is not None:
            dataset.SetGeoTransform(geotransform)
            dataset.SetProjection(gdal.Open(str(sample("reference.tif"))).GetProjection())
        for index, band in enumerate(bands, 1):
            values = np.ascontiguousarray(np.clip(band, 0, 255).astype(np.uint8))
            dataset.GetRasterBand(index).WriteRaster(0, 0, width, height, values.tobytes())
        return path

    def cases(self) -> dict[str, str]:
        """Name -> path of the sensed raster."""
        rng = np.random.default_rng(2)
        sensed, reference = pixels("sensed.tif"), pixels("reference.tif")
        height, width = sensed.shape
        blobs = np.kron(rng.integers(20, 230, (height // 4 + 1, width // 4 + 1)), np.ones((4, 4)))
        unlike = blobs[:height, :width]
        corner = unlike.copy()
        corner[:72, :72] = sensed[120:192, 120:192]
        slope = 90 + np.add.outer(np.arange(200.0), np.arange(200.0)) / 20
        x, a, _, y, _, e = gdal.Open(str(sample("reference.tif"))).GetGeoTransform()
        across = reference.shape[1] * a
        return {
            "few_points": self.write("few_points", sensed[120:152, 120:152]),
            "clustered": self.write("clustered", corner),
            "no_texture": self.write("no_texture", slope),
            "wrong_band": self.write("wrong_band", unlike, sensed),
            "no_overlap": self.write("no_overlap", reference, geotransform=(x + 3 * across, a, 0, y, 0, e)),
            "little_overlap": self.write(
                "little_overlap", reference, geotransform=(x + 0.95 * across, a, 0, y, 0, e)
            ),
            "different_extent": self.write("different_extent", unlike),
        }

    def steps(self) -> Iterator[Wait]:
        dock, window = self.dock, self.iface.mainWindow()
        window.resize(1300, 950)
        window.findChild(QDockWidget, "Browser").hide()
        dock.setUserVisible(True)
        reference, _ = self.add_pair()
        yield 500
        for name, path in self.cases().items():
            layer = QgsRasterLayer(path, name)
            QgsProject.instance().addMapLayer(layer)
            dock.form.pair.reference.set_layer(reference)
            dock.form.pair.sensed.set_layer(layer)
            dock.form.advanced.georeferencing.setChecked(True)
            dock.form.advanced.radius.setValue(0.0)
            yield 300
            yield from self.register(name, dock.run_bar.register_button)
            names = [step.value for step in Step if step.value in dock.outcome.links()]
            steps = [name for name in dock.outcome.links() if name in names]
            if not steps:
                continue
            first = dock.outcome.links()[steps[0]]
            self.measures[f"{name}, step"] = f"{first.text()}: {first.toolTip()}"
            if steps[0] == Step.ADD_POINTS.value:
                click(first)
                yield 1500
                self.picture(f"{name}_by_hand")
                self.measures[f"{name}, then"] = self.bench.adding.text.text()
                self.bench.adding.button.setChecked(False)
                self.bench.setUserVisible(False)
            else:
                yield from self.register(f"{name}, then", first)

    def register(self, name: str, button: QAbstractButton) -> Iterator[Wait]:
        dock = self.dock
        click(button)
        yield 200
        yield lambda: not dock.runner.busy()
        yield 600
        plain = unescape(dock.outcome.words().replace("</p>", "\n"))
        plain = re.sub("<[^>]*>", "", plain)
        self.measures[name] = {
            "kind": dock.outcome.kind,
            "title": dock.outcome.title.text(),
            "text": plain.strip().split("\n"),
            "buttons": [button.text() for button in dock.outcome.links().values()],
        }
        dock.grab().save(str(self.out / f"{self.count:02d}_{name.replace(', ', '_')}.png"))
        self.count += 1


tour = GuidanceTour()
