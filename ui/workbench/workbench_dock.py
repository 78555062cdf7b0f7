"""The dock “Tiepoint points”: the runs of the project, the table of their points, and the tools beside it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsMapLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ..common import icon, tr
from ..help_window import HelpKey, help_button
from ..widgets.narrow_tabs import NarrowTabs
from ..widgets.wheel import WheelGuard

if TYPE_CHECKING:
    from ...core.points.control_points import ControlPoints
    from ..runs.request import RunRequest
    from .session.project_runs import ProjectRuns

# Modules of the dock, in an order in which each imports little more than itself.
_PARTS = (
    ".table.table_panel",
    ".session.point_session",
    ".session.project_runs",
    ".chips.chips_widget",
    ".add.add_points",
    ".compare.compare_widget",
    ".plots.plots_widget",
    ".export.export_catalogue",
    ".export.export_widget",
)
_BREATH = 100  # ms between two of them
_NARROWEST = 280  # px
_WIDE = 1.1  # width / height above which the tools are beside the table, not below it


class WorkbenchDock(QgsDockWidget):
    """Empty until it is shown or the first run starts, so that numpy and GDAL are not imported before."""

    new_wanted = pyqtSignal()  # start points by hand for the pair chosen in the other dock
    run_wanted = pyqtSignal(object)  # PointSession: register its pair, starting from its points by hand

    comparing = pyqtSignal(bool)  # whether the map shows a comparison

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tiepoint points"), parent)
        self.setObjectName("TiepointWorkbench")  # QGIS saves place and size under this name
        self.setWindowIcon(icon())
        self._iface = iface
        self._released = False
        self.project_runs: ProjectRuns | None = None
        self._ahead = list(_PARTS)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._prepare_next)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.tools = NarrowTabs()
        self.tools.setCornerWidget(help_button("correct"))
        HelpKey(self, "correct")
        self.setMinimumWidth(_NARROWEST)

    def prepare(self, *_: object) -> None:
        """Build the dock bit by bit while a run is going on, so that the window never waits for it."""
        if self.project_runs is None:
            self._timer.start(_BREATH)

    def _prepare_next(self) -> None:
        if self._ahead and self.project_runs is None:
            importlib.import_module(self._ahead.pop(0), __package__)
        else:
            self._timer.stop()
            self.build()

    def open_run(self, layer: QgsMapLayer) -> None:
        """Show the dock with the run that `layer` belongs to."""
        self.build()
        if self.project_runs is not None:
            self.project_runs.open_run_of(layer)
            self.compare.end()  # it hides the points
        self.setUserVisible(True)

    def open_page(self, layer: QgsMapLayer, page: str) -> None:
        """Show the run of `layer` on “export”, “measure” it, or “compare”: the map alone, with a swipe."""
        if page == "compare":
            self.build()
            if self.project_runs is not None:
                self.project_runs.open_run_of(layer)
            self.compare.toggle_swipe()
            return
        self.open_run(layer)
        self.tools.setCurrentWidget(self.export if page == "export" else self.compare)
        if page == "measure":
            self.compare.measure()

    def add_points(self) -> None:
        """Show the page “Add”, ready for the first click."""
        self.build()
        self.tools.setCurrentWidget(self.adding)
        self.setUserVisible(True)
        self.adding.start()

    def points_by_hand(self, request: RunRequest) -> ControlPoints | None:
        """The shown points that were made by hand for the pair of `request`; None = none."""
        if self.project_runs is None or self.project_runs.current is None:
            return None
        from .hand_start import points_by_hand

        return points_by_hand(self.project_runs.current, request)

    def build(self) -> None:
        """Build the contents of the dock, once."""
        if self.project_runs is not None or self._released:
            return
        from .session.project_runs import ProjectRuns
        from .table.table_panel import TablePanel

        self.project_runs = ProjectRuns(self)
        self.panel = TablePanel(self.project_runs, self._iface)
        self.splitter.addWidget(self.panel)
        self._add_tools(self.project_runs)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.setWidget(body)
        WheelGuard(body)
        self._share_room()
        self._iface.currentLayerChanged.connect(self.project_runs.open_run_of)

    def _add_tools(self, project_runs: ProjectRuns) -> None:
        """Add the pages; each is a widget with a release()."""
        from .add.add_points import AddPointsWidget
        from .chips.chips_widget import ChipsWidget
        from .compare.compare_widget import CompareWidget
        from .export.export_widget import ExportWidget
        from .plots.plots_widget import PlotsWidget

        table = self.panel.table
        self.chips = ChipsWidget(project_runs, self._iface, lambda: table.ids_at(range(table.rowCount())))
        self.adding = AddPointsWidget(project_runs, self._iface)
        self.adding.new_wanted.connect(self.new_wanted)
        self.adding.run_wanted.connect(self.run_wanted)
        self.compare = CompareWidget(project_runs, self._iface)
        self.compare.mode_changed.connect(lambda mode: self.comparing.emit(bool(mode)))
        self.plots = PlotsWidget(project_runs)
        self.export = ExportWidget(project_runs, self._iface, self.compare.shift.measured)
        tools: list[tuple[str, str, QWidget]] = [
            (tr("Chips"), "/mActionZoomToSelected.svg", self.chips),
            (tr("Add"), "/mActionCapturePoint.svg", self.adding),
            (tr("Compare"), "/mActionSplitFeatures.svg", self.compare),
            (tr("Plots"), "/histogram.svg", self.plots),
            (tr("Export"), "/mActionSharingExport.svg", self.export),
        ]
        for title, image, widget in tools:
            self.tools.add(widget, title, QgsApplication.getThemeIcon(image))
        if self.tools.count():
            self.splitter.addWidget(self.tools)
            for index in (0, 1):
                self.splitter.setStretchFactor(index, 1)

    def release(self) -> None:
        """Disconnect from the project; the dock is about to be deleted."""
        done, self._released = self._released, True
        self._timer.stop()
        if self.project_runs is None or done:
            return
        self._iface.currentLayerChanged.disconnect(self.project_runs.open_run_of)
        for index in range(self.tools.count()):
            self.tools.widget(index).release()
        self.panel.release()
        self.project_runs.release()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() > _WIDE * event.size().height()
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self._share_room()
            self.setMinimumWidth(_NARROWEST)  # Qt keeps that of the other orientation

    def _share_room(self) -> None:
        """Half for the table, half for the tools; the user may change it."""
        if self.splitter.count() > 1:
            side = max(self.width(), self.height())
            self.splitter.setSizes([side // 2, side // 2])
