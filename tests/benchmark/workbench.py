"""Run by the real QGIS: how long the workbench takes with 2000 points, and how long the window stands still.

    TOUR_OUT=folder make qgis SCRIPT=tests/benchmark/workbench.py

TOUR_POINTS: how many. The points are made up on the sample pair. Every action is repeated; measures.json has
the least over the repeats, in ms: `cpu` and `wall` of the call itself on the main thread, and the longest
spell without an answer from there until the map stands again. On a busy machine only the CPU times tell.
TOUR_TRACE=1 notes what the main thread was at in such spells.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import numpy as np
import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from tiepoint.tests.gui.tour import Tour, Wait

POINTS = int(os.environ.get("TOUR_POINTS", "2000"))
REPEATS = 5


class Speed(Tour):
    def make_run(self) -> None:
        """A finished run of the sample pair, with points that nobody has looked for."""
        from tiepoint.core.feedback import Feedback
        from tiepoint.core.geometry.transforms import fit
        from tiepoint.core.options import RegistrationOptions
        from tiepoint.core.pair import Pair
        from tiepoint.core.points.control_points import ControlPoints
        from tiepoint.core.raster.points.point_files import write_geopackage
        from tiepoint.core.raster.read.source import describe
        from tiepoint.core.raster.warp.warp import warp
        from tiepoint.ui.project import layers
        from tiepoint.ui.runs.request import make_request

        reference, sensed = self.add_pair()
        layers_of_run = Pair(reference=reference, sensed=sensed)
        request = make_request(layers_of_run, RegistrationOptions(), self.out / "registered.tif")
        infos = request.sources.map(describe)
        rng = np.random.default_rng(3)
        sensed = rng.uniform((5.0, 5.0), np.array(infos.sensed.size) - 6.0, (POINTS, 2))
        turned = np.array([[0.95, 0.1], [-0.1, 0.95]])
        reference = sensed @ turned.T + (10.0, 20.0) + rng.normal(0.0, 0.4, (POINTS, 2))
        score, precision = rng.uniform(0.2, 1.0, POINTS), rng.uniform(0.05, 0.5, POINTS)
        points = ControlPoints.of(sensed=sensed, reference=reference, score=score, precision=precision)
        transform = fit("affine", source=points.sensed, target=points.reference)
        write_geopackage(request.outputs.control_points, points, transform, infos)
        warp(
            infos,
            transform,
            points,
            request.outputs.raster,
            request.options,
            Feedback(),
        )
        registration = SimpleNamespace(
            outputs=request.outputs,
            report={"rms_all": 0.5},
            transform=transform,
            points=points,
            infos=infos,
        )
        list(layers.add_result(registration, request))

    def measure(
        self,
        name: str,
        act: Callable[[int], object],
        until: Wait = 300,
        after: Callable[[], object] = lambda: None,
        repeats: int = REPEATS,
    ) -> Iterator[Wait]:
        """act is told the number of the repeat; after puts things back, which is not measured."""
        took = []
        for repeat in range(repeats):
            yield from self.quiet()
            self.clock.read()
            wall, cpu = time.perf_counter(), time.thread_time()
            act(repeat)
            cpu, wall = time.thread_time() - cpu, time.perf_counter() - wall
            yield until
            yield from self.quiet()
            blocked = self.clock.read()
            took.append({"cpu": 1000 * cpu, "wall": 1000 * wall})
            took[-1].update({f"blocked_{key}": value for key, value in blocked.items()})
            after()
        least = {key: min(each[key] for each in took) for key in took[0] if key != "blocked_at"}
        self.measures[name] = {key: round(value, 1) for key, value in least.items()}
        if "blocked_at" in took[0]:
            self.measures[name]["at"] = took[-1]["blocked_at"]

    def quiet(self) -> Iterator[Wait]:
        yield 120
        yield lambda: not self.iface.mapCanvas().isDrawing()

    def chips(self, span: int) -> Iterator[Wait]:
        """From the selection of a point far away in the table to its chips, read and drawn."""
        view, came = self.bench.chips.view, []
        view.span = float(span)
        wall, cpu, main = [], [], []
        view.shown.connect(came.append)
        for repeat in range(2 * REPEATS):
            yield from self.quiet()
            id_ = int(self.session().ids[37 + 150 * repeat])
            start = time.perf_counter(), time.process_time(), time.thread_time()
            ended: list[float] = []
            view.shown.connect(lambda _id, ended=ended: ended.append(time.perf_counter()))
            self.session().select([id_])
            main.append(time.thread_time() - start[2])
            yield lambda id_=id_: id_ in came
            wall.append(ended[-1] - start[0])
            cpu.append(time.process_time() - start[1])
        view.shown.disconnect()
        figures = {"wall": min(wall), "median_wall": float(np.median(wall)), "cpu": min(main)}
        figures["cpu_of_all_threads"] = min(cpu)
        self.measures[f"chips_{span}px"] = {key: round(1000 * value, 1) for key, value in figures.items()}

    def steps(self) -> Iterator[Wait]:
        bench, window = self.bench, self.iface.mainWindow()
        window.resize(1500, 950)
        window.findChild(QDockWidget, "Browser").hide()
        self.make_run()
        yield 1500
        layer = QgsProject.instance().mapLayersByName("Control points")[0]
        yield from self.measure("open the workbench", lambda _: bench.open_run(layer), 1500, repeats=1)
        window.resizeDocks([bench], [380], Qt.Orientation.Vertical)
        yield 1500
        session, panel = self.session(), bench.panel
        back = panel.undo.trigger

        def clear() -> None:
            session.select([])

        ids = session.ids.tolist()
        panel.view.sortByColumn(3, Qt.SortOrder.DescendingOrder)
        yield from self.measure(
            "begin editing, disable one", lambda _: session.set_enabled(ids[:1], False), repeats=1
        )
        yield from self.measure("disable one", lambda n: session.set_enabled([ids[n + 1]], False))
        yield from self.measure("undo", lambda _: back())
        yield from self.measure(
            "move one", lambda n: session.move(ids[n], sensed=session.points.sensed[n] + 3.0), after=back
        )
        yield from self.measure(
            "disable 500", lambda _: session.set_enabled(ids[500:1000], False), after=back
        )
        yield from self.measure("check points 5", lambda _: session.set_check(ids[500:505], True), after=back)
        yield from self.measure(
            "add one", lambda _: session.add(reference=(200.0, 200.0), sensed=(190.0, 170.0)), after=back
        )
        for model in ("similarity", "affine", "polynomial2", "polynomial3", "projective"):
            session.model = "auto"
            yield from self.measure(
                f"model {model}", lambda _, m=model: setattr(session, "model", m), repeats=1
            )
        yield from self.measure("model auto", lambda _: setattr(session, "model", "auto"), repeats=1)
        yield from self.measure(
            "sort", lambda n: panel.view.sortByColumn(n % 2 + 4, Qt.SortOrder.AscendingOrder)
        )
        yield from self.measure("filter", lambda _: panel.filtering.trigger())
        yield from self.measure("select all", lambda _: panel.view.selectAll(), after=clear)
        yield 500
        for span in (96, 512):
            yield from self.chips(span)
        yield from self.measure("preview", lambda _: panel.show_preview(), 1000, repeats=1)
        yield from self.measure(
            "disable one, with preview", lambda n: session.set_enabled([ids[n + 9]], False), 800
        )
        live = bench.project_runs.live
        yield from self.measure("save", lambda _: panel.save_points(), lambda: not live.busy(), repeats=1)
        pages = {
            "Add": bench.adding,
            "Compare": bench.compare,
            "Export": bench.export,
            "Plots": bench.plots,
            "Chips": bench.chips,
        }
        for name, widget in pages.items():
            yield from self.measure(
                f"show page {name}", lambda _, widget=widget: bench.tools.setCurrentWidget(widget), repeats=1
            )
        bench.tools.setCurrentWidget(bench.plots)
        yield from self.measure("select all, with plots", lambda _: panel.view.selectAll(), after=clear)
        yield from self.measure(
            "disable one, with plots", lambda n: session.set_enabled([ids[n + 49]], False)
        )
        bench.tools.setCurrentWidget(bench.adding)
        yield from self.measure(
            "disable one, second map", lambda n: session.set_enabled([ids[n + 19]], False), 800
        )
        yield from self.measure(
            "save again", lambda _: panel.save_points(), lambda: not live.busy(), repeats=1
        )
        yield from self.measure(
            "spline", lambda _: setattr(session, "model", "tps"), lambda: not session.busy, repeats=1
        )
        session.model = "auto"
        yield 500
        for kind, suffix in (("gpkg", ".gpkg"), ("points", ".points")):
            points = self.out / f"points{suffix}"
            bench.export.export(kind, points)
            yield lambda: not bench.export.busy()
            yield from self.measure(
                f"load {suffix}",
                lambda _, path=points: bench.adding.load.load_file(path),
                after=back,
                repeats=2,
            )
        path, project = str(self.out / "project.qgz"), QgsProject.instance()
        yield from self.measure("write project", lambda _: project.write(path), repeats=2)
        yield from self.measure("close project", lambda _: project.clear(), repeats=1)
        yield from self.measure(
            "read project", lambda _: project.read(path), lambda: self.session() is not None, repeats=1
        )
        project.clear()
        yield 500
        qgis.utils.unloadPlugin("tiepoint")
        yield from self.measure("read project, QGIS alone", lambda _: project.read(path), 500, repeats=1)


tour = Speed()
