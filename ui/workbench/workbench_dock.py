"""The dock “Tiepoint points”: the runs of the project, the table of their points, and the tools beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ..common import tr
from ..widgets.stepped_dock import SteppedDock, importing

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
_NARROWEST = 280  # px
_WIDE = 1.1  # width / height above which the tools are beside the table, not below it


class WorkbenchDock(SteppedDock):
    """Empty until it is shown or the first run starts, so that numpy and GDAL are not imported before."""

    new_wanted = pyqtSignal()  # start points by hand for the pair chosen in the other dock
    run_wanted = pyqtSignal(object)  # PointSession: register its pair, starting from its points by hand

    comparing = pyqtSignal(bool)  # whether the map shows a comparison

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tiepoint points"), "TiepointWorkbench", parent)
        self._iface = iface
        self.project_runs: ProjectRuns | None = None
        self._made: list[Any] = []  # what must be released, in the order of its making
        self.setMinimumWidth(_NARROWEST)

    def open_run(self, layer: QgsMapLayer) -> None:
        """Show the dock, and in it the run that `layer` belongs to."""
        layer_id = layer.id()  # the layer may be removed meanwhile
        self.setUserVisible(True)
        self.when_built(lambda: self._open(layer_id))

    def _open(self, layer_id: str) -> None:
        if self.project_runs is not None:
            self.project_runs.open_run_of(QgsProject.instance().mapLayer(layer_id))
            self.compare.end()  # it hides the points

    def open_page(self, layer: QgsMapLayer, page: str) -> None:
        """Show the run of `layer` on “export”, “measure” it, or “compare”: the map alone, with a swipe."""
        layer_id = layer.id()
        if page == "compare":
            self.when_built(lambda: self._compare(layer_id))
            return
        self.open_run(layer)
        self.when_built(lambda: self._show_page(page))

    def _compare(self, layer_id: str) -> None:
        if self.project_runs is not None:
            self.project_runs.open_run_of(QgsProject.instance().mapLayer(layer_id))
            self.compare.toggle_swipe()

    def _show_page(self, page: str) -> None:
        self.tools.setCurrentWidget(self.export if page == "export" else self.compare)
        if page == "measure":
            self.compare.measure()

    def add_points(self) -> None:
        """Show the page “Add”, ready for the first click."""
        self.setUserVisible(True)
        self.when_built(self._add_points)

    def _add_points(self) -> None:
        self.tools.setCurrentWidget(self.adding)
        self.adding.start()

    def points_by_hand(self, request: RunRequest) -> ControlPoints | None:
        """The shown points that were made by hand for the pair of `request`; None = none."""
        if self.project_runs is None or self.project_runs.current is None:
            return None
        from .hand_start import points_by_hand

        return points_by_hand(self.project_runs.current, request)

    def _building(self) -> Iterator[None]:
        """The steps of building the contents; after the last one, `project_runs` is set."""
        yield from importing(_PARTS, __package__)
        from ..help_window import HelpKey, help_button
        from ..widgets.accessible import name_by_tips
        from ..widgets.narrow_tabs import NarrowTabs
        from ..widgets.wheel import WheelGuard
        from .session.project_runs import ProjectRuns
        from .table.table_panel import TablePanel

        self.splitter = QSplitter(Qt.Orientation.Vertical, self)  # it goes with the dock, built or not
        self.splitter.setChildrenCollapsible(False)
        self.tools = NarrowTabs(self)
        self.tools.setCornerWidget(help_button("correct"))
        HelpKey(self, "correct")
        for part in (self.splitter, self.tools):
            part.hide()
        project_runs = ProjectRuns(self, at_once=False)
        self._made.append(project_runs)
        self.panel = TablePanel(project_runs, self._iface)
        self._made.append(self.panel)
        self.splitter.addWidget(self.panel)
        yield
        yield from self._add_tools(project_runs)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.splitter.show()
        self.show_contents(body)
        WheelGuard(body)
        name_by_tips(body)
        self._turn()
        self._share_room()
        yield
        project_runs.settle()
        yield
        project_runs.announce()
        self._iface.currentLayerChanged.connect(project_runs.open_run_of)
        self.project_runs = project_runs

    def _add_tools(self, project_runs: ProjectRuns) -> Iterator[None]:
        """Add the pages; each is a widget with a release()."""
        from .add.add_points import AddPointsWidget
        from .chips.chips_widget import ChipsWidget
        from .compare.compare_widget import CompareWidget
        from .export.export_widget import ExportWidget
        from .plots.plots_widget import PlotsWidget

        table = self.panel.table
        self.chips = ChipsWidget(project_runs, self._iface, lambda: table.ids_at(range(table.rowCount())))
        self._add_page(tr("Chips"), "/mActionZoomToSelected.svg", self.chips)
        yield
        self.adding = AddPointsWidget(project_runs, self._iface)
        self.adding.new_wanted.connect(self.new_wanted)
        self.adding.run_wanted.connect(self.run_wanted)
        self._add_page(tr("Add"), "/mActionCapturePoint.svg", self.adding)
        yield
        self.compare = CompareWidget(project_runs, self._iface)
        self.compare.mode_changed.connect(lambda mode: self.comparing.emit(bool(mode)))
        self._add_page(tr("Compare"), "/mActionSplitFeatures.svg", self.compare)
        yield
        self.plots = PlotsWidget(project_runs)
        self._add_page(tr("Plots"), "/histogram.svg", self.plots)
        self.export = ExportWidget(project_runs, self._iface, self.compare.shift.measured)
        self._add_page(tr("Export"), "/mActionSharingExport.svg", self.export)
        yield
        self.splitter.addWidget(self.tools)
        self.tools.show()
        for index in (0, 1):
            self.splitter.setStretchFactor(index, 1)

    def _add_page(self, title: str, image: str, page: QWidget) -> None:
        """image: of QGIS's theme."""
        self._made.append(page)
        self.tools.add(page, title, QgsApplication.getThemeIcon(image))

    def release(self) -> None:
        """Disconnect from the project; the dock is about to be deleted."""
        done = self._released
        self.stop_building()
        if done:
            return
        if self.project_runs is not None:
            self._iface.currentLayerChanged.disconnect(self.project_runs.open_run_of)
        for part in reversed(self._made):
            part.release()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.built:
            self._turn()

    def _turn(self) -> None:
        """Put the tools beside the table or below it, whichever the shape of the dock has room for."""
        wide = self.width() > _WIDE * self.height()
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self._share_room()
            self.setMinimumWidth(_NARROWEST)  # Qt keeps that of the other orientation

    def _share_room(self) -> None:
        """Half for the table, half for the tools, or what their tabs need; the user may change it."""
        if self.splitter.count() > 1:
            beside = self.splitter.orientation() == Qt.Orientation.Horizontal
            side = self.width() if beside else self.height()
            tools = max(side // 2, self.tools.least_width() if beside else 0)
            self.splitter.setSizes([side - tools, tools])
