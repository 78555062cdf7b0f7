"""Run by the real QGIS (--code): what people do around a run: edit, rename, move, turn the map, go on.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/daily_paths.py

Leaves NN_name.png and measures.json in TOUR_OUT: for each step what was said and what was left.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from tiepoint.tests.gui.daily import FEATURES, GOOD, Daily
from tiepoint.tests.gui.tour import Wait


class DailyPaths(Daily):
    def steps(self) -> Iterator[Wait]:
        yield from self.arrange()
        self.project = QgsProject.instance()
        QgsApplication.setUITheme("Night Mapping")
        yield from self.toolbox_while_points_are_edited()
        yield from self.card_without_layers()
        yield from self.moved_and_warped_again()
        yield from self.next_reference()
        yield from self.map_turned()
        yield from self.group_removed()
        yield from self.file_gone_before()
        yield from self.one_after_another()
        yield from self.odd_scene()

    def register(self, folder: Path, name: str = "moved.tif") -> Iterator[Wait]:
        self.pair(folder)
        self.dock.form.advanced.report.setChecked(True)
        self.start(folder / name)
        yield from self.over(f"{folder.name}/{name}")

    def inspect(self) -> Iterator[Wait]:
        self.bench.open_run(self.dock.listener.points())
        self.bench.setUserVisible(True)
        yield lambda: self.session() is not None
        yield 1000

    def toolbox(self, name: str, **given: object) -> QgsProcessingAlgRunnerTask:
        """Start an algorithm as a task, as a script does; `self.results` gets what it ends with."""
        self.results: dict[str, object] | None = None
        algorithm = QgsApplication.processingRegistry().algorithmById(f"tiepoint:{name}")
        self.context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback()
        self.context.setProject(self.project)
        good, message = algorithm.checkParameterValues(given, self.context)
        self.expect(f"{name}: {message}", good)
        task = QgsProcessingAlgRunnerTask(algorithm, given, self.context, self.feedback)

        def ended(successful: bool, results: dict[str, object]) -> None:
            self.results = {**results, "successful": successful}

        task.executed.connect(ended)
        QgsApplication.taskManager().addTask(task)
        return task

    def toolbox_while_points_are_edited(self) -> Iterator[Wait]:
        folder = self.out / "edits"
        yield from self.register(folder)
        yield from self.inspect()
        session = self.session()
        given = {"REFERENCE": str(folder / "reference.tif"), "SENSED": str(folder / "sensed.tif")}
        self.task = self.toolbox("register", **given, OUTPUT=str(folder / "other.tif"))
        ids = [int(each) for each in session.ids]
        rounds = 0
        while self.results is None:
            session.set_enabled(ids[rounds % 20 : rounds % 20 + 1], False)
            session.set_check(ids[30:31], rounds % 2 == 0)
            session.layer.undoStack().undo()
            session.layer.undoStack().redo()
            rounds += 1
            yield 100
        self.said["edits"] = {"rounds": rounds, "results": str(self.results.get("successful"))}
        self.expect("edits: the toolbox ended well", self.results["successful"])
        self.expect("edits: they are there", int((~session.points.enabled).sum()) == min(rounds, 20))
        while session.layer.undoStack().canUndo():
            session.layer.undoStack().undo()
        yield 600
        self.expect("edits: undone", int((~session.points.enabled).sum()) == 0)
        session.layer.rollBack()
        yield 300
        self.note("edits during the toolbox")
        given["CONTROL_POINTS"] = str(folder / "moved_control_points.gpkg")
        self.task = self.toolbox("register", **given, OUTPUT=str(folder / "moved.tif"))
        yield lambda: session.layer.readOnly() or self.results is not None
        self.expect("onto the points: they cannot be edited", not session.layer.startEditing())
        yield lambda: self.results is not None
        yield 1500
        self.note("toolbox onto the points")
        self.expect("onto the points: no run is in the workbench", self.session() is None)
        yield from self.empty()

    def card_without_layers(self) -> Iterator[Wait]:
        folder = self.out / "removed"
        yield from self.register(folder)
        self.iface.layerTreeView().setCurrentLayer(self.dock.listener.result.raster)
        group = self.dock.listener.result.group
        before = [each.name() for each in group.findLayers()]
        group.parent().removeChildNode(group)
        yield 1200
        self.note("layers removed", self.dock.outcome.words())
        self.expect("removed: the card says so", list(self.dock.outcome.links()) == ["again"])
        self.dock.outcome.links()["again"].click()
        yield 1500
        yield lambda: not self.iface.mapCanvas().isDrawing()
        self.note("layers added again", self.dock.outcome.words())
        after = [each.name() for each in self.dock.listener.result.group.findLayers()]
        self.expect(f"removed: {after} come back", after == before)
        yield from self.inspect()
        self.note("added again workbench")
        self.expect("removed: the workbench has the points", len(self.session().points) > 20)
        yield from self.empty()

    def moved_and_warped_again(self) -> Iterator[Wait]:
        folder, other = self.out / "before", self.out / "after #1 ä"
        yield from self.register(folder)
        layer = self.dock.listener.result.raster
        layer.setName("My result")
        self.project.write(str(folder / "project.qgz"))
        yield from self.empty()
        shutil.move(str(folder), str(other))
        self.project.read(str(other / "project.qgz"))
        yield 2500
        yield lambda: not self.iface.mapCanvas().isDrawing()
        self.note("moved and reopened", self.dock.outcome.words())
        self.expect("moved: the card is there", self.dock.outcome.kind in GOOD)
        self.expect("moved: the name is the user's", self.dock.listener.result.raster.name() == "My result")
        yield from self.inspect()
        session, stamp = self.session(), (other / "moved.tif").stat().st_mtime_ns
        session.set_enabled([int(session.ids[0])], False)
        yield 600
        bar = self.bench.panel.warp_bar
        bar.button.click()
        yield 500
        yield lambda: not bar.warp.busy()
        yield 1000
        self.note("moved and warped again", bar.note.text())
        self.expect("moved: warped again", (other / "moved.tif").stat().st_mtime_ns != stamp)
        self.expect("moved: nothing at the old place", not folder.exists())
        session.layer.rollBack()
        yield from self.empty()

    def next_reference(self) -> Iterator[Wait]:
        """A result as the reference of the next run; the other way round the truth is the identity."""
        folder = self.out / "chain"
        yield from self.register(folder)
        first = self.dock.listener.result.raster
        sensed = QgsRasterLayer(str(folder / "sensed.tif"), "sensed again")
        self.project.addMapLayer(sensed)
        self.choose(first, sensed)
        self.start(folder / "second.tif")
        yield from self.over("result as reference")
        error = self.error(folder / "second_report.json")
        self.said["result as reference"]["error_px"] = round(error, 3)
        self.expect(f"chain: the error is {error} px", error < 0.5)
        yield from self.empty()

    def map_turned(self) -> Iterator[Wait]:
        canvas = self.iface.mapCanvas()
        canvas.setRotation(35.0)
        yield from self.register(self.out / "turned")
        yield 3000
        self.note("turned")
        self.dock.outcome.links()["compare"].click()
        yield 2500
        self.note("turned swipe")
        self.dock.outcome.links()["compare"].click()
        yield 500
        yield from self.inspect()
        self.bench.tools.setCurrentWidget(self.bench.adding)
        yield 1500
        self.note("turned add points")
        canvas.setRotation(0.0)
        yield from self.empty()

    def group_removed(self) -> Iterator[Wait]:
        """The group of the first run while the second runs, and the group of the rasters themselves."""
        folder = self.out / "groups"
        yield from self.register(folder)
        group = self.dock.listener.result.group
        self.start(folder / "second.tif")
        yield self.stage(FEATURES)
        group.parent().removeChildNode(group)
        yield from self.over("group removed")
        names = [each.name() for each in self.project.layerTreeRoot().findGroups()]
        self.expect(f"groups: {names}", len(names) == 1)
        yield from self.empty()

    def file_gone_before(self) -> Iterator[Wait]:
        folder = self.out / "gone"
        self.pair(folder)
        (folder / "sensed.tif").unlink()
        yield 500
        self.start(folder / "moved.tif")
        yield from self.over("file gone before", ("error",))
        self.expect("gone: nothing is written", not list(folder.glob("moved*")))
        yield from self.empty()

    def one_after_another(self) -> Iterator[Wait]:
        """Three pairs in one project, the files as QGIS names them."""
        for number in (1, 2, 3):
            folder = self.out / f"pair {number}"
            yield from self.register(folder)
        groups = self.project.layerTreeRoot().findGroups()
        shown = [each.name() for each in groups if each.isVisible()]
        self.said["groups of three"] = [[each.name() for each in groups], shown]
        yield from self.inspect()
        self.note("three runs")
        yield from self.empty()

    def odd_scene(self) -> Iterator[Wait]:
        folder, target = self.out / "odd scenes", self.out / "odd results"
        folder.mkdir()
        target.mkdir()
        from tiepoint.tests.gui.tour import sample

        shutil.copy(sample("reference.tif"), folder / "reference.tif")
        scene = shutil.copy(sample("sensed.tif"), folder / "scene%20a #1 & ä.tif")
        self.task = self.toolbox(
            "registerseries", REFERENCE=str(folder / "reference.tif"), SCENES=[str(scene)], OUTPUT=str(target)
        )
        yield lambda: self.results is not None
        self.said["odd scene"] = {name: str(each) for name, each in self.results.items()}
        self.expect("odd scene: done", self.results["successful"])
        made = sorted(each.name for each in target.rglob("*.tif"))
        self.expect(f"odd scene: {made}", any(name.startswith("scene_20a_1_ä") for name in made))
        footprints = self.iface.addVectorLayer(str(self.results.get("FOOTPRINTS")), "scenes", "ogr")
        self.expect("odd scene: footprints", footprints is not None and footprints.featureCount() == 1)
        yield 1500
        self.note("odd scene")


tour = DailyPaths()
