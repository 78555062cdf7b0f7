"""Run by the real QGIS (--code): what happens to a run while the project, its layers or the plugin change.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/daily_runs.py

Leaves NN_name.png and measures.json in TOUR_OUT: for each step what was said and what was left.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from tiepoint.tests.gui.daily import GOOD, Daily
from tiepoint.tests.gui.tour import Wait


class DailyRuns(Daily):
    def steps(self) -> Iterator[Wait]:
        yield from self.arrange()
        self.project = QgsProject.instance()
        yield from self.crs_changed()
        yield from self.layers_renamed()
        for side in ("reference", "sensed"):
            yield from self.layer_removed(side)
        for how in ("deleted", "moved"):
            yield from self.file_gone(how)
        yield from self.project_saved()
        yield from self.project_left("closed")
        yield from self.project_left("another opened")
        yield from self.cancelled_and_again()
        yield from self.map_edited()
        yield from self.second_run()
        yield from self.theme_changed()
        yield from self.plugin_reloaded()

    def crs_changed(self) -> Iterator[Wait]:
        self.pair(self.out / "crs")
        self.dock.form.advanced.report.setChecked(True)
        yield 500
        self.start(self.out / "crs" / "moved.tif")
        yield self.stage()
        self.project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        yield from self.over("crs changed")
        error = self.error(self.out / "crs" / "moved_report.json")
        self.said["crs changed"]["error_px"] = round(error, 3)
        self.expect(f"crs changed: the error is {error} px", error < 0.5)
        raster = self.dock.listener.result.raster
        box = self.iface.mapCanvas().mapSettings().layerExtentToOutputExtent(raster, raster.extent())
        self.expect("crs changed: the result is in view", self.iface.mapCanvas().extent().intersects(box))
        yield from self.empty()

    def layers_renamed(self) -> Iterator[Wait]:
        reference, sensed = self.pair(self.out / "renamed")
        self.start(self.out / "renamed" / "moved.tif")
        yield self.stage()
        reference.setName("<b>2024 & later</b>")
        sensed.setName("100 % “new” name")
        yield from self.over("layers renamed")
        yield from self.empty()

    def layer_removed(self, side: str) -> Iterator[Wait]:
        folder = self.out / f"removed {side}"
        layers = dict(zip(("reference", "sensed"), self.pair(folder)))
        self.start(folder / "moved.tif")
        yield self.stage()
        self.project.removeMapLayer(layers[side].id())
        yield from self.over(f"{side} removed", ("off",), "A raster layer is missing")
        self.expect(f"{side} removed: registered", self.dock.outcome.kind in GOOD)
        self.expect(f"{side} removed: three layers are added", len(self.project.mapLayers()) >= 4)
        chosen = self.dock.form.pair.chosen
        self.expect(f"{side} removed: nothing takes its place", chosen.on(side) is None)
        other = "sensed" if side == "reference" else "reference"
        self.expect(f"{side} removed: the other stays", chosen.on(other) is layers[other])
        self.bench.open_run(self.dock.listener.points())
        yield 1500
        self.note(f"{side} removed workbench")
        yield from self.empty()

    def file_gone(self, how: str) -> Iterator[Wait]:
        folder = self.out / f"file {how}"
        self.pair(folder)
        self.start(folder / "moved.tif")
        yield self.stage()
        if how == "deleted":
            (folder / "sensed.tif").unlink()
        else:
            shutil.move(str(folder / "sensed.tif"), str(folder / "elsewhere.tif"))
        yield from self.over(f"file {how}", ("error",))
        self.expect(f"file {how}: nothing is written", not list(folder.glob("moved*")))
        yield from self.empty()

    def project_saved(self) -> Iterator[Wait]:
        folder = self.out / "saved"
        self.pair(folder)
        self.start(folder / "moved.tif")
        yield self.stage()
        self.expect("project saved: written", self.project.write(str(folder / "project.qgz")))
        yield from self.over("project saved")
        self.expect("project saved: the new layers make it unsaved", self.project.isDirty())
        yield from self.empty()

    def project_left(self, how: str) -> Iterator[Wait]:
        folder = self.out / f"project {how}"
        self.pair(folder)
        (folder / "moved.tif").write_bytes(b"an older result")
        self.start(folder / "moved.tif")
        yield self.stage()
        if how == "closed":
            self.iface.newProject(False)
        else:
            self.project.read(str(self.out / "saved" / "project.qgz"))
        yield from self.over(f"project {how}", ("off", "info"))
        old = (folder / "moved.tif").read_bytes()
        self.expect(f"project {how}: the older file is as it was", old == b"an older result")
        self.expect(
            f"project {how}: nothing came into it", len(self.project.mapLayers()) == 2 * (how != "closed")
        )
        yield from self.empty()

    def cancelled_and_again(self) -> Iterator[Wait]:
        folder = self.out / "again"
        self.pair(folder)
        self.start(folder / "moved.tif")
        yield self.stage()
        self.dock.run_bar.cancel_button.click()
        yield lambda: not self.dock.runner.busy()
        self.dock.run_finished.disconnect(self._keep)
        self.start(folder / "moved.tif")
        self.expect("again: it runs at once", self.dock.runner.busy())
        yield from self.over("cancelled and again")
        yield from self.empty()

    def map_edited(self) -> Iterator[Wait]:
        folder = self.out / "edited"
        self.pair(folder)
        layer = QgsVectorLayer("Point?crs=EPSG:31985", "drawn", "memory")
        self.project.addMapLayer(layer)
        self.iface.setActiveLayer(layer)
        layer.startEditing()
        self.iface.actionAddFeature().trigger()
        self.start(folder / "moved.tif")
        yield self.stage()
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(290000, 9120000)))
        layer.addFeature(feature)
        self.iface.mapCanvas().zoomByFactor(0.5)
        extent = self.iface.mapCanvas().extent()
        yield from self.over("map edited")
        self.expect("map edited: it is being edited still", layer.isEditable() and layer.featureCount() == 1)
        tool = self.iface.mapCanvas().mapTool()
        self.expect("map edited: the tool is the user's", tool is not None and tool.action() is not None)
        self.said["map edited"]["view kept"] = self.iface.mapCanvas().extent() == extent
        self.said["map edited"]["active layer"] = self.iface.activeLayer().name()
        layer.rollBack()
        yield from self.empty()

    def second_run(self) -> Iterator[Wait]:
        """Two runs, the second of the toolbox while the first is in the dock; then one after another, and one
        of the toolbox onto their files."""
        import processing

        folder = self.out / "two"
        reference, sensed = self.pair(folder)
        self.start(folder / "first.tif")
        yield self.stage()
        self.dock.start_pair(reference=reference.id(), sensed=sensed.id())  # asked for again: one at a time
        given = {"REFERENCE": reference, "SENSED": sensed, "OUTPUT": str(folder / "second.tif")}
        results = processing.run("tiepoint:register", given)
        self.said["two at once"] = {"OUTPUT": Path(results["OUTPUT"]).name}
        yield from self.over("two runs")
        self.start(folder / "first.tif")
        shown = self.dock.outcome.words()
        yield from self.over("second onto the files of the first")
        self.said["second onto the files of the first"]["was shown"] = shown
        groups = [group.name() for group in self.project.layerTreeRoot().findGroups()]
        self.said["groups"] = groups
        self.expect(f"second: one group {groups}", groups == ["Tiepoint: sensed → reference"])
        points = str(folder / "first_control_points.gpkg")
        processing.run(
            "tiepoint:register", {**given, "OUTPUT": str(folder / "first.tif"), "CONTROL_POINTS": points}
        )
        yield 3000
        yield lambda: not self.iface.mapCanvas().isDrawing()
        self.note("toolbox onto the files of the dock")
        left = sorted(layer.name() for layer in self.project.mapLayers().values())
        self.expect(f"toolbox: left {left}", left == ["reference", "sensed"])
        self.expect("toolbox: no run is in the workbench", self.session() is None)
        yield from self.empty()

    def theme_changed(self) -> Iterator[Wait]:
        folder = self.out / "theme"
        self.pair(folder)
        self.start(folder / "moved.tif")
        yield self.stage()
        QgsApplication.setUITheme("Night Mapping")
        yield from self.over("theme changed")
        QgsApplication.setUITheme("default")
        yield 500
        yield from self.empty()

    def plugin_reloaded(self) -> Iterator[Wait]:
        folder = self.out / "reloaded"
        self.pair(folder)
        self.start(folder / "first.tif")
        yield from self.over("before the reload")
        self.bench.open_run(self.dock.listener.points())
        yield 1500
        session = self.session()
        session.set_enabled([int(session.ids[0])], False)
        yield 500
        self.start(folder / "second.tif")
        yield self.stage()
        before = set(self.project.mapLayers())
        self.dock.run_finished.disconnect(self._keep)
        qgis.utils.reloadPlugin("tiepoint")
        yield 1000
        self.find_plugin()
        self.dock.setUserVisible(True)
        yield 1500
        self.note("reloaded")
        self.expect("reloaded: the layers are there", before == set(self.project.mapLayers()))
        self.expect("reloaded: no file of the second run", not list(folder.glob("second*")))
        self.bench.setUserVisible(True)
        yield lambda: self.session() is not None
        yield 500
        self.note("reloaded workbench")
        self.expect("reloaded: the edit is there", int((~self.session().points.enabled).sum()) == 1)
        self.start(folder / "third.tif")
        yield from self.over("after the reload", GOOD)
        points = [each for each in self.project.mapLayers().values() if each.isEditable()]
        for layer in points:
            layer.rollBack()
        yield from self.empty()


tour = DailyRuns()
