"""Run by the real QGIS (--code): the workbench from the first layer to the reopened project, in one go.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/whole_drive.py

Mouse and keys are sent as a user would press them (QTest). Chooses layers, runs, sorts by residual,
disables the worst three, drags one point, undoes, adds a point by hand, makes five check points, swipes,
exports every format, saves the project, opens it again and goes on. What should hold after each step is
checked. TOUR_AREA=right puts the dock at the side, TOUR_WIDTH px wide; TOUR_SIZE: of the window (1500x950);
TOUR_DARK=1: QGIS's dark theme.
Leaves NN_name.png, the exports and measures.json in TOUR_OUT; there "failure" says what did not hold.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import ogr
from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from tiepoint.tests.gui.tour import Tour, Wait

AREA = os.environ.get("TOUR_AREA", "bottom")
WIDTH = int(os.environ.get("TOUR_WIDTH", "320"))
SIZE = [int(side) for side in os.environ.get("TOUR_SIZE", "1500x950").split("x")]
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def click(widget: QWidget, place: QPoint | None = None, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(widget, LEFT, modifier, place or widget.rect().center())


class WholeDrive(Tour):
    def steps(self) -> Iterator[Wait]:
        self.arrange()
        yield 1000
        yield from self.timed("layers_chosen", self.add_pair)
        yield from self.run()
        yield from self.judge()
        yield from self.drag_and_undo()
        yield from self.add_by_hand()
        yield from self.make_check_points()
        yield from self.swipe()
        yield from self.export_all()
        yield from self.reopen()
        yield from self.go_on()

    def expect(self, what: str, held: object) -> None:
        if not held:
            raise AssertionError(what)

    def arrange(self) -> None:
        window, bench = self.iface.mainWindow(), self.bench
        window.resize(*SIZE)
        window.findChild(QDockWidget, "Browser").hide()
        if os.environ.get("TOUR_DARK"):
            QgsApplication.setUITheme("Night Mapping")
        if AREA == "right":
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench)
            window.tabifyDockWidget(self.dock, bench)
        else:
            window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, bench)
        self.dock.setUserVisible(True)

    def tab(self, page: QWidget) -> None:
        tabs = self.bench.tools
        click(tabs.tabBar(), tabs.tabBar().tabRect(tabs.indexOf(page)).center())

    def run(self) -> Iterator[Wait]:
        dock, bench = self.dock, self.bench
        dock.form.options_widget.output.setFilePath(str(self.out / "registered.tif"))
        dock.form.advanced.report.setChecked(True)
        yield from self.timed(
            "registered", lambda: click(dock.run_bar.register_button), lambda: not dock.runner.busy()
        )
        self.expect(f"registered: {dock.outcome.words()}", dock.outcome.kind in ("success", "cautious"))
        self.measures["outcome"] = dock.outcome.words()
        self.iface.messageBar().clearWidgets()
        yield 500
        table = dock.outcome.links()["table"]
        yield from self.timed("table_opened", lambda: click(table), lambda: self.session() is not None)
        yield 500
        sides = (
            (Qt.Orientation.Horizontal, WIDTH)
            if AREA == "right"
            else (Qt.Orientation.Vertical, int(0.4 * SIZE[1]))
        )
        self.iface.mainWindow().resizeDocks([bench], [sides[1]], sides[0])
        yield 500
        self.picture("workbench")

    def judge(self) -> Iterator[Wait]:
        """Sort by residual, disable the worst three."""
        view = self.bench.panel.view
        header = view.horizontalHeader()

        def sort() -> None:
            at = QPoint(header.sectionViewportPosition(3) + header.sectionSize(3) // 2, header.height() // 2)
            for _ in range(3):
                click(header.viewport(), at)
                if worst_first():
                    break

        def worst_first() -> bool:
            descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            return header.sortIndicatorSection() == 3 and descending

        self.expect("the worst point comes first", worst_first())
        yield from self.timed("sorted", sort)
        before = self.errors()

        def worst() -> None:
            place = view.visualRect(view.model().index(0, 3)).center()
            click(view.viewport(), place)
            for _ in range(2):
                QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
            QTest.keyClick(view, Qt.Key.Key_Space)

        yield from self.timed("worst_three_off", worst)
        session = self.session()
        self.expect("three points are disabled", int((~session.points.enabled).sum()) == 3)
        self.expect("the errors are lower", sum(self.errors()) < sum(before))
        self.measures["after_worst"] = self.bench.panel.totals.text()

    def errors(self) -> tuple[float, float]:
        """Root mean square residual of control points and check points; the worst may be either."""
        adjustment, points = self.session().adjustment, self.session().points
        checks = adjustment.residuals[points.enabled & points.check]
        return adjustment.quality.rms_all, float(np.sqrt(np.mean(np.sum(checks**2, axis=1)))) if len(
            checks
        ) else 0.0

    def drag_and_undo(self) -> Iterator[Wait]:
        """Drag the crosshair of one point in the chips; take it back by the button."""
        bench, session = self.bench, self.session()
        self.tab(bench.chips)
        inside = np.hypot(*(session.points.reference - self.middle(session)).T)
        id_ = int(session.ids[np.argmin(np.where(session.points.enabled, inside, np.inf))])
        yield from self.timed("one_point", lambda: session.select([id_]))
        pane = bench.chips.view.sensed
        before = session.points.sensed[session.row(id_)].copy()

        def drag() -> None:
            start = pane.rect().center()
            QTest.mousePress(pane, LEFT, NONE, start)
            for step in range(1, 13):
                QTest.mouseMove(pane, start + QPoint(2 * step, step))
            QTest.mouseRelease(pane, LEFT, NONE, start + QPoint(24, 12))

        yield from self.timed("dragged", drag)
        row = session.row(id_)
        self.expect("the point was moved", np.hypot(*(session.points.sensed[row] - before)) > 1)
        self.expect("it is the user's now", session.points.manual[row])
        tools = bench.panel.tools
        yield from self.timed("undone", lambda: click(tools.widgetForAction(tools.undo)))
        self.expect("it is back", np.allclose(session.points.sensed[session.row(id_)], before))

    def add_by_hand(self) -> Iterator[Wait]:
        """A click on the map, a click in the second map beside it."""
        bench, session, canvas = self.bench, self.session(), self.iface.mapCanvas()
        count = len(session.points)
        self.tab(bench.adding)
        yield from self.timed("page_add", lambda: click(bench.adding.button))
        canvas.setCenter(QgsPointXY(*session.reference_to_map(self.middle(session))[0].tolist()))
        canvas.zoomScale(40000)
        yield 1500
        yield from self.timed(
            "clicked_in_reference", lambda: click(canvas.viewport(), canvas.viewport().rect().center())
        )
        second: QgsMapCanvas = bench.adding.view.canvas

        def click_sensed() -> None:
            place = session.adjustment.transform
            reference = bench.adding._reference
            from tiepoint.core.geometry.local_geometry import sensed_place

            sensed = sensed_place(place, reference=reference, start=np.array([100.0, 100.0])) + (
                2.0,
                -1.5,
            )  # nobody is exact
            x, y = session.sensed_to_map(sensed[None])[0].tolist()
            pixel = second.getCoordinateTransform().transform(x, y)
            click(second.viewport(), QPoint(round(pixel.x()), round(pixel.y())))

        yield from self.timed("point_added", click_sensed, lambda: len(session.points) == count + 1)
        self.expect("it is the user's", session.points.manual[-1])
        self.measures["added"] = bench.adding.text.text()
        yield from self.timed("added_listed", lambda: click(bench.adding.button))

    def middle(self, session: object) -> np.ndarray:
        """(1, 2) reference pixels, well inside both rasters: the middle of the points."""
        return np.median(session.points.reference, axis=0)[None]

    def make_check_points(self) -> Iterator[Wait]:
        session, view = self.session(), self.bench.panel.view
        before = session.adjustment.check_points  # the engine keeps some out

        def check() -> None:
            session.select([])
            table = view.model()
            rows = range(table.rowCount())
            free = [row for row in rows if not session.points.check[session.row(table.ids_at([row])[0])]]
            for row in free[10:30:4]:
                view.scrollTo(table.index(row, 0))
                click(
                    view.viewport(),
                    view.visualRect(view.model().index(row, 3)).center(),
                    Qt.KeyboardModifier.ControlModifier,
                )
            QTest.keyClick(view, Qt.Key.Key_C)

        yield from self.timed("five_checks", check)
        self.expect("five check points more", session.adjustment.check_points == before + 5)
        self.measures["after_checks"] = self.bench.panel.totals.text()

    def swipe(self) -> Iterator[Wait]:
        compare, canvas = self.bench.compare, self.iface.mapCanvas()
        self.tab(compare)
        self.iface.zoomToActiveLayer()
        yield 800
        yield from self.timed("compare", lambda: None)
        yield from self.timed("swipe", lambda: click(compare.buttons["swipe"]), 1500)
        middle = canvas.viewport().rect().center()
        QTest.mousePress(canvas.viewport(), LEFT, NONE, middle)
        self.clock.read()
        for step in range(1, 25):
            QTest.mouseMove(canvas.viewport(), middle + QPoint(-6 * step, 0))
            yield 15
        QTest.mouseRelease(canvas.viewport(), LEFT, NONE, middle + QPoint(-150, 0))
        self.measures["swiping blocked_ms"] = self.clock.read()
        self.picture("swiped")
        self.expect("the divider was dragged", compare.view.position < 0.45)
        yield from self.timed("checkerboard", lambda: click(compare.buttons["checkerboard"]), 1500)
        yield from self.timed("swipe_ended", lambda: click(compare.buttons["checkerboard"]))
        self.expect("nothing is compared", not compare.view.active())

    def export_all(self) -> Iterator[Wait]:
        from tiepoint.ui.workbench.export import export_catalogue

        export, session = self.bench.export, self.session()
        self.tab(export)
        yield from self.timed("export", lambda: None)
        for kind in export_catalogue.kinds():
            path = self.out / f"export_{kind.key}{kind.suffix}"
            self.clock.read()
            export.export(kind.key, path)
            yield lambda: not export.busy()
            self.measures[f"export_{kind.key} blocked_ms"] = self.clock.read()
            note = export.note.text()
            refused = kind.key == "arosics" and not session.infos.sensed.placed
            written = path.exists() and path.stat().st_size > 300
            self.expect(f"{path.name}: {note}", "not georeferenced" in note if refused else written)
        yield 300
        self.picture("exported")

    def reopen(self) -> Iterator[Wait]:
        """Save the points and the project, close it, open it again."""
        bench, session, project = self.bench, self.session(), QgsProject.instance()
        tools = bench.panel.tools
        live = bench.project_runs.live
        yield from self.timed(
            "points_saved",
            lambda: click(tools.widgetForAction(tools.save)),
            lambda: not (live.stale or live.busy()),
        )
        self.before = session.points, bench.panel.totals.text(), session.numbers.copy()
        stored = ogr.Open(str(next(self.out.glob("registered_control_points.gpkg"))))
        self.expect(
            "all points are in the file", len(stored.GetLayerByName("control_points")) == len(session.points)
        )
        del stored
        path = str(self.out / "project.qgz")
        yield from self.timed("project_saved", lambda: self.expect("project written", project.write(path)))
        yield from self.timed("project_closed", project.clear)
        self.expect("nothing is open", self.session() is None)
        yield from self.timed("reopened", lambda: project.read(path), lambda: self.session() is not None)
        session = self.session()
        points, totals, numbers = self.before
        order = [numbers.tolist().index(number) for number in session.numbers.tolist()]
        for name in ("sensed", "reference", "score", "enabled", "check", "manual", "precision"):
            same = np.allclose(
                getattr(session.points, name), getattr(points, name)[order], equal_nan=True, atol=1e-6
            )
            self.expect(f"{name} is as it was", same)
        self.expect("so are the totals", bench.panel.totals.text() == totals)
        header = bench.panel.view.horizontalHeader()
        self.expect("so is the order", header.sortIndicatorSection() == 3)

    def go_on(self) -> Iterator[Wait]:
        bench, session = self.bench, self.session()
        view, panel = bench.panel.view, bench.panel

        def disable() -> None:
            view.scrollToTop()
            row = next(row for row in range(9) if session.points.enabled[session.row(rows(row))])
            click(view.viewport(), view.visualRect(view.model().index(row, 3)).center())
            QTest.keyClick(view, Qt.Key.Key_Space)

        def rows(row: int) -> int:
            return view.model().ids_at([row])[0]

        off = int((~session.points.enabled).sum())
        yield from self.timed("went_on", disable)
        self.expect("another one is disabled", int((~session.points.enabled).sum()) == off + 1)
        panel.save_points()
        yield lambda: not (bench.project_runs.live.stale or bench.project_runs.live.busy())
        if not panel.warp_bar.isVisible():  # one point more or less hardly moves a good fit
            session.model = "polynomial2"
        yield 500
        yield from self.timed(
            "warped_again", lambda: click(panel.warp_bar.button), lambda: not panel.warp_bar.warp.busy()
        )
        raster = Path(self.out / "registered.tif")
        self.measures["raster_age_s"] = round(time.time() - raster.stat().st_mtime, 1)
        yield from self.timed("end", lambda: None)


tour = WholeDrive()
