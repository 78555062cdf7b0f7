"""Run by the real QGIS (--code): points edited, saved, undone, replaced, moved with their project, exported.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/daily_points.py

What is exported is read back by what reads it: GDAL, QGIS. Leaves NN_name.png and measures.json in TOUR_OUT.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsProject, QgsProjectBadLayerHandler
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from tiepoint.tests.gui.daily import Daily
from tiepoint.tests.gui.tour import Wait


def stored(package: Path) -> tuple[int, int, str]:
    """Points in the file, those that are disabled, and what SQLite says of it."""
    with closing(sqlite3.connect(f"file:{package}?mode=ro", uri=True)) as base:
        count = base.execute("select count(*) from control_points").fetchone()[0]
        off = base.execute("select count(*) from control_points where not enabled").fetchone()[0]
        return count, off, base.execute("pragma integrity_check").fetchone()[0]


class DailyPoints(Daily):
    def steps(self) -> Iterator[Wait]:
        yield from self.arrange()
        self.project = QgsProject.instance()
        self.folder = self.out / "survey"
        yield from self.undone_and_redone()
        yield from self.saved_and_reopened()
        yield from self.exported()
        yield from self.moved_with_the_project()
        yield from self.rasters_lost()
        yield from self.replaced_while_edited()
        yield from self.closed_with_edits()

    def register(self, folder: Path, name: str = "moved.tif") -> Iterator[Wait]:
        self.pair(folder)
        self.dock.form.advanced.report.setChecked(True)
        self.start(folder / name)
        yield from self.over(f"{folder.name}/{name}")
        self.bench.open_run(self.dock.listener.points())
        self.bench.setUserVisible(True)
        yield lambda: self.session() is not None
        yield 800

    def off(self) -> int:
        return int((~self.session().points.enabled).sum())

    def undone_and_redone(self) -> Iterator[Wait]:
        """By QGIS's undo stack and the workbench's buttons, in turn."""
        yield from self.register(self.folder)
        session, layer = self.session(), self.session().layer
        first, second = (int(each) for each in session.ids[:2])
        start = session.points.sensed.copy(), self.bench.panel.totals.text()
        session.set_enabled([first], False)
        session.set_enabled([second], False)
        column = layer.fields().indexOf("sen_col")
        layer.beginEditCommand("another tool")
        layer.changeAttributeValue(second, column, float(start[0][session.row(second)][0]) + 5)
        layer.endEditCommand()
        yield 500
        self.expect("undo: QGIS's edit is seen", abs(self.session().points.sensed - start[0]).max() == 5)
        tools = self.bench.panel
        layer.undoStack().undo()
        yield 300
        self.expect("undo: QGIS's undo is seen", np.array_equal(session.points.sensed, start[0]))
        tools.undo.trigger()
        yield 300
        self.expect("undo: one point is off", self.off() == 1)
        layer.undoStack().redo()
        tools.redo.trigger()
        yield 300
        self.expect("redo: two are off and one moved", self.off() == 2)
        self.expect("redo: by 5 px", abs(session.points.sensed - start[0]).max() == 5)
        layer.rollBack()
        yield 600
        self.note("undone")
        self.expect("rolled back: as at first", self.bench.panel.totals.text() == start[1])
        self.expect("rolled back: none is off", self.off() == 0)

    def saved_and_reopened(self) -> Iterator[Wait]:
        session, live = self.session(), self.bench.project_runs.live
        session.set_enabled([int(each) for each in session.ids[:3]], False)
        yield 300
        self.bench.panel.save_points()
        yield lambda: not (live.stale or live.busy())
        session.layer.commitChanges()
        totals = self.bench.panel.totals.text()
        self.project.write(str(self.folder / "project.qgz"))
        yield from self.empty()
        self.expect(
            "closed: the file is whole", stored(self.folder / "moved_control_points.gpkg")[1:] == (3, "ok")
        )
        self.project.read(str(self.folder / "project.qgz"))
        yield lambda: self.session() is not None
        yield 800
        self.note("reopened")
        self.expect("reopened: the totals are the same", self.bench.panel.totals.text() == totals)
        self.expect("reopened: three are off", self.off() == 3)
        self.expect("reopened: the card is there", self.dock.outcome.kind in ("success", "cautious"))

    def exported(self) -> Iterator[Wait]:
        from tiepoint.ui.workbench.export import export_catalogue

        export, folder = self.bench.export, self.out / "exports"
        folder.mkdir()
        for kind in export_catalogue.kinds():
            export.export(kind.key, folder / f"{kind.key} ä#%{kind.suffix}")
            yield lambda: not export.busy()
            self.said[f"export {kind.key}"] = export.note.text()
        self.bench.tools.setCurrentWidget(export)
        yield 300
        self.note("exported", folders=(folder,))
        self.read_back(folder)

    def read_back(self, folder: Path) -> None:
        session = self.session()
        count, used = len(session.points), session.points.enabled & ~session.points.check
        for key, suffix in (("gpkg", ".gpkg"), ("geojson", ".geojson"), ("csv", ".csv")):
            data = ogr.Open(str(folder / f"{key} ä#%{suffix}"))
            found = data.GetLayer(0).GetFeatureCount()
            self.said[f"read {key}"] = found
            self.expect(f"{key}: {found} of {count} points", found == count)
        lines = (folder / "points ä#%.points").read_text(encoding="utf-8").splitlines()
        head = next(index for index, line in enumerate(lines) if line.startswith("mapX"))
        rows = [line.split(",") for line in lines[head + 1 :]]
        self.said["read points"] = lines[: head + 2]
        gcps = []
        for row in rows:
            x, y, column, line, on = map(float, row[:5])
            if on:
                gcps.append(gdal.GCP(x, y, 0, column, -line))
        self.expect(f"points: {len(gcps)} in use", len(gcps) == used.sum())
        # As the Georeferencer does it: points onto the raster, then a polynomial of the first order.
        sensed = str(self.folder / "sensed.tif")
        placed = str(folder / "placed.tif")
        gdal.Translate(placed, sensed, GCPs=gcps, outputSRS=session.infos.reference.crs_wkt)
        warped = gdal.Warp("", placed, format="MEM", polynomialOrder=1, resampleAlg="bilinear")
        self.said["georeferencer"] = [round(each, 2) for each in warped.GetGeoTransform()]
        to_map = gdal.Transformer(gdal.Open(placed), None, ["METHOD=GCP_POLYNOMIAL", "MAX_GCP_ORDER=1"])
        places = np.array([(20.0, 20.0), (220.0, 20.0), (120.0, 200.0)])
        there = np.array(to_map.TransformPoints(False, [(x + 0.5, y + 0.5) for x, y in places])[0])[:, :2]
        wanted = session.reference_to_map(session.adjustment.transform.apply(places))
        error = float(np.hypot(*(there - wanted).T).max() / session.pixel_size)
        self.said["georeferencer error_px"] = round(error, 3)
        self.expect(f"georeferencer: {error} px off", error < 0.2)

    def moved_with_the_project(self) -> Iterator[Wait]:
        """The folder is moved; “Warp again” writes there, unasked, and nothing in the old place."""
        yield from self.empty()
        there = self.out / "moved to ä #1 100%"
        shutil.copytree(self.folder, there)
        before = {path.name: path.stat().st_mtime_ns for path in self.folder.iterdir()}
        self.project.read(str(there / "project.qgz"))
        yield lambda: self.session() is not None
        yield 800
        record = self.session().record
        self.said["moved record"] = [record.raster, record.report, record.sensed.uri]
        self.expect("moved: all paths are new", all(str(there) in each for each in self.said["moved record"]))
        self.note("moved")
        asked: list[str] = []
        bar = self.bench.panel.warp_bar
        ask, bar.ask = bar.ask, lambda files, found, parent: asked.extend(each.reason for each in found)
        self.session().model = "polynomial2"
        yield 800
        bar.button.click()
        yield lambda: not bar.warp.busy()
        yield 800
        bar.ask = ask
        self.note("warped again there", folders=(there,))
        self.expect(f"moved: asked {asked}", not asked)
        self.expect("moved: up to date", not bar.isVisible())
        after = {path.name: path.stat().st_mtime_ns for path in self.folder.iterdir()}
        changed = [name for name in after if before.get(name) != after[name]]
        self.expect(f"moved: the first place is untouched {changed}", not changed)
        yield from self.empty()

    def rasters_lost(self) -> Iterator[Wait]:
        """The project is opened where the sensed raster is missing, then where the points are."""
        for name in ("sensed.tif", "moved_control_points.gpkg", "moved.tif"):
            there = self.out / f"without {name}"
            shutil.copytree(self.folder, there)
            (there / name).unlink()
            shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
            self.expect(f"lost {name}: {len(shown)} dialogs", not shown)
            self.project.setBadLayerHandler(QgsProjectBadLayerHandler())  # no dialog
            self.project.read(str(there / "project.qgz"))
            yield 2500
            said = f"{self.dock.outcome.kind}: {self.dock.outcome.words()[:200]}"
            self.note(f"lost {name}", said)
            yield from self.empty()

    def replaced_while_edited(self) -> Iterator[Wait]:
        """A run onto the files of one whose edits are not saved; again when they are, with another fit."""
        folder = self.out / "replaced"
        package = folder / "moved_control_points.gpkg"
        yield from self.register(folder)
        session = self.session()
        session.set_enabled([int(each) for each in session.ids[:5]], False)
        yield 500
        layer = session.layer
        self.start(folder / "moved.tif")
        yield from self.over("replaced unsaved", ("error",), "not saved")
        self.expect("replaced: the edits are there", layer.isModified() and stored(package)[1] == 0)
        self.bench.panel.save_points()
        layer.commitChanges()
        yield 800
        self.expect("replaced: the edits are saved", stored(package)[1] == 5)
        self.dock.form.options_widget.method.set_value("pso-sift")
        self.start(folder / "moved.tif")
        yield from self.over("replaced")
        self.dock.form.options_widget.method.set_value("auto")
        groups = [group.name() for group in self.project.layerTreeRoot().findGroups()]
        self.expect(f"replaced: one group {groups}", groups == ["Tiepoint: sensed → reference"])
        yield lambda: self.session() is not None
        session = self.session()
        self.said["replaced"]["points"] = counts = [len(session.points), stored(package)[0]]
        self.expect(f"replaced: the points are those of the file {counts}", counts[0] == counts[1])
        session.set_enabled([int(session.ids[0])], False)
        self.expect("replaced: saved", session.layer.commitChanges())
        yield 800
        self.note("replaced and saved")
        self.expect("replaced: the edit is in the file", stored(package)[1:] == (1, "ok"))
        yield from self.empty()

    def closed_with_edits(self) -> Iterator[Wait]:
        folder = self.out / "closed"
        yield from self.register(folder)
        session = self.session()
        session.set_enabled([int(session.ids[0])], False)
        yield 300
        self.answer(QMessageBox.StandardButton.Discard)
        self.project.removeMapLayer(session.layer.id())
        yield 1000
        self.expect(f"closed: QGIS asks {self.asked}", len(self.asked) == 1)
        self.note("layer closed with edits")
        self.expect(
            "closed: the file is whole", stored(folder / "moved_control_points.gpkg")[1:] == (0, "ok")
        )
        self.expect("closed: no session", self.session() is None)
        yield from self.empty()


tour = DailyPoints()
