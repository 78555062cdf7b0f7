"""Run by the real QGIS (--code): a result with cautions, on the card, the map, the workbench and in a report.

    TOUR_OUT=folder TOUR_REFERENCE=r.tif TOUR_SENSED=s.tif make qgis SCRIPT=tests/gui/cautions_tour.py

Leaves NN_name.png, report.html, report.pdf and measures.json in TOUR_OUT: what the card said, and how the
layer of the unexplained places is named through edits, saving and reopening.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from tiepoint.tests.gui.tour import Tour, Wait
from tiepoint.ui.runs import run_record


class CautionsTour(Tour):
    def steps(self) -> Iterator[Wait]:
        dock, bench, window = self.dock, self.bench, self.iface.mainWindow()
        window.resize(1500, 950)
        window.findChild(QDockWidget, "Browser").hide()
        dock.setUserVisible(True)
        yield 500
        self.add_pair()
        dock.form.advanced.report.setChecked(True)
        dock.form.options_widget.output.setFilePath(str(self.out / "registered.tif"))
        yield from self.timed(
            "registered", dock.run_bar.register_button.click, lambda: not dock.runner.busy()
        )
        self.measures["card"] = self.card()
        self.measures["layer"] = self.layer_name()
        window.resizeDocks([dock], [320], Qt.Orientation.Horizontal)
        yield from self.timed("narrow", lambda: None)
        dock.grab().save(str(self.out / "card_narrow.png"))
        bench.setUserVisible(True)
        yield 300
        window.resizeDocks([bench], [330], Qt.Orientation.Vertical)
        yield from self.timed("workbench", lambda: None)
        self.measures["totals"] = bench.panel.totals.text()
        for suffix in ("html", "pdf"):
            bench.export.export(suffix, self.out / f"report.{suffix}")
            yield lambda: not bench.export.busy()
        yield from self.timed("refitted", lambda: self.choose("similarity"))
        self.measures["refitted"] = self.layer_name(), bench.panel.totals.text()
        yield from self.timed("back", lambda: self.choose("auto"))
        self.measures["back"] = self.layer_name(), bench.panel.totals.text()
        path = str(self.out / "project.qgz")
        project = QgsProject.instance()
        project.write(path)
        project.clear()
        yield from self.timed("reopened", lambda: project.read(path), lambda: self.session() is not None)
        self.measures["reopened"] = self.layer_name(), bench.panel.totals.text()
        QgsApplication.setUITheme("Night Mapping")
        yield 1500  # every widget is painted anew
        yield from self.timed(
            "again_dark", dock.run_bar.register_button.click, lambda: not dock.runner.busy()
        )
        dock.grab().save(str(self.out / "card_dark.png"))

    def card(self) -> dict[str, object]:
        outcome = self.dock.outcome
        lines = re.sub("<[^>]*>", "", unescape(outcome.words().replace("</p>", "\n"))).strip().split("\n")
        buttons = [button.text() for button in outcome.links().values()]
        return {"kind": outcome.kind, "title": outcome.title.text(), "text": lines, "buttons": buttons}

    def layer_name(self) -> str:
        """Of the unexplained places; "" without."""
        session = self.session()
        layer = run_record.find(session.record.run, run_record.UNEXPLAINED) if session is not None else None
        return "" if layer is None else str(layer.name())

    def choose(self, model: str) -> None:
        combo = self.bench.panel.model_choice
        combo.set_value(model)
        combo.activated.emit(combo.currentIndex())


tour = CautionsTour()  # QGIS keeps nothing of a script but its names
