"""Run by the real QGIS (--code): results under every kind of name, and in places that cannot be written to.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/daily_outputs.py

A disk that is full is one whose files may not grow (RLIMIT_FSIZE); DAILY_READONLY and DAILY_FULL name
folders that cannot be written to, and on a disk of 100 kB. Leaves NN_name.png and measures.json in TOUR_OUT:
for each name what was said and what was left.
"""

from __future__ import annotations

import resource
import shutil
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from tiepoint.tests.gui.daily import GOOD, Daily, here
from tiepoint.tests.gui.tour import Wait

NAMES = (
    "with spaces.tif",
    "Übergröße ñ é.tif",
    'it\'s "quoted".tif',
    "100 % %d %s.tif",
    "a#b?c&d=e;f.tif",
    "配准结果.tif",
    "<b>bold {0}.tif",
    "no_ending",
    "UPPER.TIF",
    "a:b|c.tif",
    "-leading.tif",
    " .tif",
    "n" * 200 + ".tif",
)
REFUSED = {  # name -> words of the refusal
    "n" * 260 + ".tif": "too long",
    "my%20result.tif": "%20",
    "dots v1.2": "GeoTIFF",
    "moved.png": "GeoTIFF",
    "none/moved.tif": "folder",
    "moved.tif/inside.tif": "folder",
    "folder.tif": "folder",
    "sensed.tif": "registered",
    "reference.tif": "registered",
}


class DailyOutputs(Daily):
    def steps(self) -> Iterator[Wait]:
        yield from self.arrange()
        self.folder = self.out / "data"
        self.reference, self.sensed = self.pair(self.folder)
        yield 500
        for index, name in enumerate(NAMES):
            yield from self.written(f"name {index}", name)
        (self.folder / "folder.tif").mkdir()
        (self.folder / "moved.tif").write_bytes(b"old")
        for index, (name, words) in enumerate(REFUSED.items()):
            yield from self.refused(f"refused {index}", self.folder / name, words)
        yield from self.read_only()
        yield from self.full_disk()
        yield from self.shown_by_a_layer()
        yield from self.input_of_another_kind()

    def written(self, step: str, name: str) -> Iterator[Wait]:
        """Three files by this name, whose layers are read, and read again after the project was reopened."""
        folder = self.out / step
        folder.mkdir()
        self.start(folder / name)
        yield from self.over(step)
        if self.dock.listener.result is None:
            return
        path = Path(self.dock.listener.result.raster.source())
        self.expect(f"{step} {name}: the dock is {self.dock.width()} px wide", self.dock.width() < 400)
        files = sorted(each.name for each in folder.iterdir())
        self.said[step]["files"] = files
        self.expect(f"{step} {name}: {files}", len([each for each in files if ".aux" not in each]) == 3)
        self.expect(f"{step} {name}: {path.name}", path.name in (name, f"{name}.tif"))
        self.expect(
            f"{step} {name}: the layers are read", all(layer.isValid() for layer in self.result_layers())
        )
        data = gdal.Open(str(path))
        self.expect(f"{step} {name}: GDAL reads it", data is not None and data.RasterXSize == 349)
        QgsProject.instance().write(str(folder / "project.qgz"))
        before = {layer.name(): layer.source() for layer in QgsProject.instance().mapLayers().values()}
        yield from self.empty()
        QgsProject.instance().read(str(folder / "project.qgz"))
        yield lambda: self.session() is not None or self.bench.project_runs is None
        yield 300
        layers = QgsProject.instance().mapLayers().values()
        lost = [
            layer.name() for layer in layers if not layer.isValid() or layer.source() != before[layer.name()]
        ]
        self.expect(f"{step} {name}: reopened without {lost}", not lost)
        yield from self.empty()
        self.choose(*self.again())

    def result_layers(self) -> list[object]:
        result = self.dock.listener.result
        return [result.raster, result.points, result.residuals]

    def again(self) -> list[QgsRasterLayer]:
        pair = [QgsRasterLayer(str(self.folder / f"{name}.tif"), name) for name in ("reference", "sensed")]
        QgsProject.instance().addMapLayers(pair)
        return pair

    def refused(
        self, step: str, path: Path, words: str, kinds: tuple[str, ...] = ("off", "error")
    ) -> Iterator[Wait]:
        """Nothing but a plain word: no file, none changed."""
        before = self.files()
        self.start(path)
        yield from self.over(step, kinds, words)
        changed = sorted(before.items() ^ self.files().items())
        self.expect(f"{step}: changed {changed}", not changed)

    def files(self) -> dict[str, int]:
        found = (path for path in self.folder.rglob("*") if not path.name.endswith(".aux.xml"))
        return {str(path): path.stat().st_mtime_ns for path in found}

    def read_only(self) -> Iterator[Wait]:
        if here("DAILY_READONLY"):
            yield from self.refused("read only", Path(here("DAILY_READONLY")) / "moved.tif", "written to")

    def full_disk(self) -> Iterator[Wait]:
        """Of the temporary folder by a limit; of the results where there is such a folder."""
        if here("DAILY_FULL"):
            yield from self.refused("full disk", Path(here("DAILY_FULL")) / "moved.tif", "", ("error",))
            left = list(Path(here("DAILY_FULL")).iterdir())
            self.expect(f"full disk: left {left}", not left)
        limit = resource.getrlimit(resource.RLIMIT_FSIZE)
        for size in (1000, 70000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, limit[1]))
            try:
                yield from self.refused(f"full at {size}", self.folder / "moved.tif", "", ("error",))
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        self.start(self.folder / "moved.tif")
        yield from self.over("room again")
        self.expect("room again: replaced", (self.folder / "moved.tif").stat().st_size > 1000)

    def shown_by_a_layer(self) -> Iterator[Wait]:
        """A layer of the user's own shows the file: it shows the new one afterwards."""
        shutil.copy(self.folder / "reference.tif", self.folder / "mine.tif")
        mine = QgsRasterLayer(str(self.folder / "mine.tif"), "mine")
        QgsProject.instance().addMapLayer(mine)
        before = mine.dataProvider().sample(mine.extent().center(), 1)
        self.start(self.folder / "mine.tif")
        yield from self.over("shown by a layer")
        self.said["shown by a layer"]["note"] = self.dock.replacing.text.text()
        layers = QgsProject.instance().mapLayers()
        self.expect("shown: it is there", mine.id() in layers and mine.isValid())
        raster = self.dock.listener.result.raster
        place = raster.extent().center()
        values = [before[0], *(each.dataProvider().sample(place, 1)[0] for each in (mine, raster))]
        self.said["shown by a layer"]["values"] = values
        self.expect(f"shown: it shows the new file {values}", values[1] == values[2] != values[0])

    def input_of_another_kind(self) -> Iterator[Wait]:
        """A source of a virtual raster, a hard link and another spelling of an input are inputs, too."""
        gdal.Translate(str(self.folder / "virtual.vrt"), str(self.folder / "sensed.tif"))
        virtual = QgsRasterLayer(str(self.folder / "virtual.vrt"), "virtual")
        QgsProject.instance().addMapLayer(virtual)
        self.choose(self.dock.form.pair.reference.layer(), virtual)
        yield from self.refused(
            "source of a virtual raster", self.folder / "sensed.tif", "", ("off", "error")
        )
        (self.folder / "link.tif").hardlink_to(self.folder / "reference.tif")
        yield from self.refused("link to an input", self.folder / "link.tif", "")
        spelt = self.folder / ".." / "data" / "reference.tif"
        yield from self.refused("another spelling", spelt, "")
        self.expect("all is over", self.dock.outcome.kind not in GOOD)


tour = DailyOutputs()
