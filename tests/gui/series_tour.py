"""Run by the real QGIS (--code): registers a series from the dock's “More rasters…”, with pictures.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/series_tour.py

The series are the sample's sensed raster, a copy of it in a folder, and noise, which is refused. The
second run adjusts them jointly. Leaves NN_name.png and measures.json in TOUR_OUT: the counts, and what the
second run did.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog
from tiepoint.tests.gui.tour import Tour, Wait, sample


def dialog_of_series() -> QDialog | None:
    """The dialog of Processing, while it is shown."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and hasattr(widget, "runButton") and hasattr(widget, "setParameters"):
            return widget
    return None


class SeriesTour(Tour):
    def steps(self) -> Iterator[Wait]:
        self.iface.mainWindow().resize(1500, 950)
        self.dock.show()
        self.add_pair()
        yield 1500
        self.picture("dock")
        scenes = self.out / "flights"
        scenes.mkdir()
        shutil.copy(sample("sensed.tif"), scenes / "june.tif")
        shutil.move(self.noise(), scenes / "noise.tif")
        for run in ("first", "second"):
            QTest.mouseClick(self.dock.run_bar.series_button, Qt.MouseButton.LeftButton)
            yield lambda: dialog_of_series() is not None
            dialog = dialog_of_series()
            yield 800
            self.picture(f"dialog_{run}")
            found = {**dialog.createProcessingParameters(), "FOLDER": str(scenes), "METHOD": "pso-sift"}
            found["JOINT"] = run == "second"  # what is done stays done; the neighbours are asked
            dialog.setParameters({**found, "OUTPUT": str(self.out / "aligned")})
            yield 300
            self.picture(f"filled_in_{run}")
            dialog.runButton().click()
            yield dialog.wasExecuted
            yield 1000
            self.picture(f"log_{run}")
            dialog.close()
            yield lambda: dialog_of_series() is None
        yield 1500
        self.picture("footprints")
        with (self.out / "aligned" / "series.csv").open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
        self.measures["verdicts"] = {row["scene"]: row["verdict"] for row in rows}
        self.measures["layers"] = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
        wanted = {"sensed": "registered", "june": "registered", "noise": "refused"}
        if self.measures["verdicts"] != wanted:
            raise RuntimeError(self.measures["verdicts"])


tour = SeriesTour()
