"""Run by the real QGIS (--code): compares, measures and exports a run, and takes a picture at every stop.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/compare_tour.py

TOUR_REFERENCE, TOUR_SENSED: rasters instead of the sample pair. TOUR_DARK=1: on QGIS's dark theme.
Leaves NN_name.png, the exported files and measures.json in TOUR_OUT.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from tiepoint.tests.gui.tour import Tour, Wait

SIZE = [int(side) for side in os.environ.get("TOUR_SIZE", "1500x1000").split("x")]


class CompareTour(Tour):
    def note(self, name: str) -> None:
        """Note the longest blocked times since the last note."""
        self.measures[f"{name} blocked_ms"] = self.clock.read()

    def steps(self) -> Iterator[Wait]:
        dock, window = self.plugin.dock, self.iface.mainWindow()
        window.resize(*SIZE)
        window.findChild(QDockWidget, "Browser").hide()
        if os.environ.get("TOUR_DARK"):
            QgsApplication.setUITheme("Night Mapping")
        dock.setUserVisible(True)
        yield 1500
        self.add_pair()
        dock.form.options_widget.method.set_value("pso-sift")
        dock.form.advanced.report.setChecked(True)
        yield 800
        dock.run_bar.register_button.click()
        yield lambda: not dock.runner.busy()
        yield 1500
        workbench = self.plugin.workbench
        workbench.open_run(dock.listener.result.points)
        workbench.setFloating(False)  # wherever the profile had it
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, workbench)
        workbench.setUserVisible(True)
        window.resizeDocks([workbench], [330], Qt.Orientation.Vertical)
        yield 1500
        compare, export = workbench.compare, workbench.export
        workbench.tools.setCurrentWidget(compare)
        yield 1000
        self.picture("compare")
        self.note("before")
        canvas = self.iface.mapCanvas()
        compare.second.set_value(os.environ.get("TOUR_OVER", "preview"))
        compare.buttons["swipe"].click()
        yield 1500
        middle = QPoint(canvas.width() // 2, canvas.height() // 2)
        QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        for step in range(1, 20):
            QTest.mouseMove(canvas.viewport(), middle + QPoint(-8 * step, 0))
            yield 20
        end = middle + QPoint(-160, 0)
        QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        self.measures["divider"] = compare.view.position
        self.picture("swipe")
        self.note("swipe")
        canvas.setRotation(25)
        canvas.zoomByFactor(0.5)
        yield 2500
        self.picture("swipe_turned")
        canvas.setRotation(0)
        canvas.zoomByFactor(2.0)
        yield 1500
        for mode in ("checkerboard", "flicker", "diff"):
            compare.buttons[mode].click()
            yield 1500
            self.picture(mode)
            self.note(mode)
        compare.second.set_value("registered")
        compare.vectors.setChecked(True)
        yield 1500
        self.picture("diff_registered_points")
        compare.buttons["diff"].click()
        compare.factor.setValue(min(compare.factor.value() + 1, compare.factor.maximum()))
        compare.surface_button.click()
        yield compare.surface_button.isEnabled
        yield 1500
        self.picture("surface")
        self.note("surface")
        compare.shift.button.click()
        yield 1000
        self.picture("measuring")
        yield lambda: not compare.shift.busy()
        yield 1500
        self.measures["shift"] = compare.shift.measured().figures if compare.shift.measured() else None
        self.iface.messageBar().clearWidgets()
        yield 800
        self.picture("shift")
        self.note("shift")
        workbench.tools.setCurrentWidget(export)
        yield 600
        self.picture("export")
        from tiepoint.ui.workbench.export import export_catalogue

        for kind in export_catalogue.kinds():
            export.export(kind.key, self.out / f"export_{kind.key}{kind.suffix}")
            yield lambda: not export.busy()
            self.measures[f"export_{kind.key}"] = export.note.text()
            self.note(f"export_{kind.key}")
        self.picture("exported")
        dock.raise_()
        noise = self.noise()
        other = QgsRasterLayer(str(noise), "elsewhere")
        QgsProject.instance().addMapLayer(other)
        dock.form.pair.sensed.set_layer(other)
        yield 300
        dock.run_bar.register_button.click()
        yield lambda: not dock.runner.busy()
        yield 800
        self.picture("refused")
        dock.grab().save(str(self.out / "refused_dock.png"))
        self.measures["refused"] = list(dock.outcome.links())


tour = CompareTour()
