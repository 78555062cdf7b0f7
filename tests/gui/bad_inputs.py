"""Run by the real QGIS (--code): puts every bad input to the dock and to Processing, notes what they say.

    BAD_OUT=folder make qgis SCRIPT=tests/gui/bad_inputs.py

BAD_READONLY and BAD_FULL name folders on a read-only and on a small full disk; without them those two are
left out. Leaves bad_inputs.json in BAD_OUT: per case the words and what was left behind, which should be
nothing.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import processing
import qgis.utils
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QTimer

OUT = Path(os.environ["BAD_OUT"])
WMS = "contextualWMSLegend=0&crs=EPSG:4326&format=image/png&layers=a&styles=&url=http://127.0.0.1:9/wms"
XYZ = "type=xyz&zmin=0&zmax=19&url=http://127.0.0.1:9/{z}/{x}/{y}.png"
SECONDS = 60  # for one case


def sample(name: str) -> str:
    import tiepoint

    return str(Path(tiepoint.__file__).resolve().parent / "resources" / "sample" / name)


def write(name: str, values: np.ndarray, *, origin: tuple[float, float] | None, nodata: int | None) -> str:
    """A grey GeoTIFF of 30 m pixels; without georeferencing when `origin` is None."""
    path = str(OUT / name)
    dataset = gdal.GetDriverByName("GTiff").Create(path, values.shape[1], values.shape[0], 1, gdal.GDT_Byte)
    if origin is not None:
        dataset.SetGeoTransform((origin[0], 30.0, 0.0, origin[1], 0.0, -30.0))
        system = osr.SpatialReference()
        system.ImportFromEPSG(31985)
        dataset.SetProjection(system.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.WriteRaster(0, 0, values.shape[1], values.shape[0], values.astype(np.uint8).tobytes())
    return path


def bare_python() -> str:
    """A Python that has neither numpy nor OpenCV."""
    path = OUT / "bare_python"
    path.write_text(f'#!/bin/sh\nexec "{sys.prefix}/bin/python3" -I -S "$@"\n')
    path.chmod(0o755)
    return str(path)


class BadInputs:
    """Runs the cases; each yields until it is over."""

    def __init__(self) -> None:
        self.dock = qgis.utils.plugins["tiepoint"].dock
        self.dock.build()
        self.project = QgsProject.instance()
        self.said: dict[str, object] = {}
        self._left = 0.0
        self._steps = self.steps()

    def next(self) -> None:
        try:
            condition = next(self._steps)
        except StopIteration:
            self.end()
        except Exception:
            self.said["failure"] = traceback.format_exc()
            self.end()
        else:
            self._left = SECONDS
            self._wait(condition)

    def _wait(self, condition: Callable[[], bool]) -> None:
        self._left -= 0.05
        if condition() or self._left < 0:
            QTimer.singleShot(0, self.next)
        else:
            QTimer.singleShot(50, lambda: self._wait(condition))

    def end(self) -> None:
        (OUT / "bad_inputs.json").write_text(json.dumps(self.said, indent=1, ensure_ascii=False))
        self.project.clear()
        QgsApplication.exit(0)

    def files(self) -> set[str]:
        """All files in the output, temporary and bad folders."""
        found = set(Path(tempfile.gettempdir()).glob("tiepoint*"))
        found |= set(Path(QgsProcessingUtils.tempFolder()).glob("*"))
        for folder in (OUT, *(os.environ.get(name) for name in ("BAD_READONLY", "BAD_FULL"))):
            found |= set(Path(folder).rglob("*")) if folder else set()
        return {str(path) for path in found if not path.name.endswith(".aux.xml")}

    def layer(self, uri: str, name: str, provider: str = "gdal") -> QgsRasterLayer:
        layer = QgsRasterLayer(uri, name, provider)
        self.project.addMapLayer(layer)
        return layer

    def case(
        self, name: str, reference: QgsRasterLayer | None, sensed: QgsRasterLayer | None, output: str = ""
    ) -> Iterator[Callable[[], bool]]:
        yield from self._through_the_dock(name, reference, sensed, output)
        self._through_processing(name, reference, sensed, output)

    def _through_the_dock(
        self, name: str, reference: QgsRasterLayer | None, sensed: QgsRasterLayer | None, output: str
    ) -> Iterator[Callable[[], bool]]:
        dock = self.dock
        dock.outcome.clear()
        dock.form.pair.reference.set_layer(reference)
        dock.form.pair.sensed.set_layer(sensed)
        dock.form.options_widget.output.setFilePath(output)
        before, layers = self.files(), set(self.project.mapLayers())
        if not dock.run_bar.register_button.isEnabled():
            words = f"button off: {dock.run_bar.note.text()}"
        else:
            dock.run_bar.register_button.click()
            yield lambda: not dock.runner.busy()
            kind, title, text = dock.outcome.kind, dock.outcome.title.text(), dock.outcome.words()
            words = f"{kind}: {title} {text}"
        self.said[name] = {"dock": words, "dock left": self._left_behind(before, layers)}

    def _through_processing(
        self, name: str, reference: QgsRasterLayer | None, sensed: QgsRasterLayer | None, output: str
    ) -> None:
        before, layers = self.files(), set(self.project.mapLayers())
        parameters = {
            "REFERENCE": reference.id() if reference else None,
            "SENSED": sensed.id() if sensed else None,
            "OUTPUT": output or str(OUT / "result.tif"),
        }
        try:
            processing.run("tiepoint:register", parameters, feedback=QgsProcessingFeedback(False))
            words = "accepted"
        except QgsProcessingException as error:
            words = str(error)
        self.said[name].update({"processing": words, "processing left": self._left_behind(before, layers)})

    def _left_behind(self, before: set[str], layers: set[str]) -> list[str]:
        return sorted(self.files() - before) + sorted(set(self.project.mapLayers()) - layers)

    def steps(self) -> Iterator[Callable[[], bool]]:
        self.dock.setUserVisible(True)
        grain = np.random.default_rng(3).integers(1, 255, (240, 240))
        reference = self.layer(sample("reference.tif"), "reference")
        yield from self.case("one layer missing", reference, None)
        sensed = self.layer(sample("sensed.tif"), "sensed")
        yield from self.case("same layer twice", reference, reference)
        twin = self.layer(sample("reference.tif"), "the same file again")
        yield from self.case("same file twice", reference, twin)
        away = self.layer(write("away.tif", grain, origin=(900000.0, 9000000.0), nodata=None), "away")
        yield from self.case("no overlap", reference, away)
        flat = self.layer(write("flat.tif", 0 * grain + 9, origin=None, nodata=None), "flat")
        yield from self.case("one colour", reference, flat)
        empty = self.layer(write("empty.tif", 0 * grain, origin=None, nodata=0), "empty")
        yield from self.case("all nodata", reference, empty)
        tiny = self.layer(write("tiny.tif", grain[:8, :8], origin=None, nodata=None), "tiny")
        yield from self.case("8 x 8", reference, tiny)
        yield from self.case("WMS", reference, self.layer(WMS, "wms", "wms"))
        yield from self.case("XYZ tiles", self.layer(XYZ, "tiles", "wms"), sensed)
        gone = self.layer(write("gone.tif", grain, origin=None, nodata=None), "gone")
        (OUT / "gone.tif").unlink()
        yield from self.case("file gone", reference, gone)
        cut = write("cut.tif", grain, origin=None, nodata=None)
        cut_layer = self.layer(cut, "cut")
        os.truncate(cut, 20000)
        yield from self.case("file cut short", reference, cut_layer)
        broken = OUT / "broken.tif"
        broken.write_text("no raster")
        yield from self.case("no raster at all", reference, self.layer(str(broken), "broken"))
        for name, folder in (("read-only folder", "BAD_READONLY"), ("full disk", "BAD_FULL")):
            if os.environ.get(folder):
                yield from self.case(name, reference, sensed, os.environ[folder] + "/moved.tif")
        yield from self.case("no such folder", reference, sensed, str(OUT / "none" / "moved.tif"))
        yield from self.case("output is an input", reference, sensed, sample("sensed.tif"))
        yield from self.case("no name for a GeoTIFF", reference, sensed, str(OUT / "moved.png"))
        wanted = os.environ.pop("TIEPOINT_PYTHON", "")  # goes before the setting
        self.dock.form.advanced.python.setFilePath(bare_python())
        yield from self.case("engine without its packages", reference, sensed)
        self.dock.form.advanced.python.setFilePath(str(OUT / "none"))
        yield from self.case("no such Python", reference, sensed)
        self.dock.form.advanced.python.setFilePath("")
        os.environ["TIEPOINT_PYTHON"] = wanted


bad_inputs = BadInputs()
QTimer.singleShot(3000, bad_inputs.next)
