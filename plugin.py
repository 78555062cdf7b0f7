"""The plugin as QGIS sees it: an action, a dock and a Processing provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import QAction  # moved in Qt6; QGIS offers it here on both

from .core.errors import TiepointError
from .core.figure_text import separate_with
from .core.messages import translate_with
from .ui.background import GRACE, wait_for_abandoned
from .ui.common import NAME, icon, tr
from .ui.language import install_translator
from .ui.runs.engine_holder import EngineHolder
from .ui.settings import first_start

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .ui.processing.provider import TiepointProvider
    from .ui.project.arrow_key import ArrowKey
    from .ui.project.read_styles import ReadStyles
    from .ui.register.draw_first import DrawFirst
    from .ui.register.registration_dock import RegistrationDock
    from .ui.runs.record_paths import RecordPaths
    from .ui.setup.installation import Installation
    from .ui.setup.options_factory import OptionsFactory
    from .ui.workbench.session.point_session import PointSession
    from .ui.workbench.workbench_dock import WorkbenchDock


class TiepointPlugin:
    """iface is None under qgis_process, which calls initProcessing only."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.translator = install_translator()
        translate_with(tr)
        separate_with(QLocale().decimalPoint())
        self.iface = iface
        self.engines = EngineHolder()
        self.provider: TiepointProvider | None = None
        self.dock: RegistrationDock | None = None
        self.draw_first: DrawFirst | None = None
        self.action: QAction | None = None
        self.workbench: WorkbenchDock | None = None
        self.points_action: QAction | None = None
        self.help_action: QAction | None = None
        self.records: RecordPaths | None = None
        self.read_styles: ReadStyles | None = None
        self.arrow_key: ArrowKey | None = None
        self.options_factory: OptionsFactory | None = None

    def initProcessing(self) -> None:
        from .ui.processing.provider import TiepointProvider
        from .ui.runs.leftovers import clear_leftovers

        clear_leftovers()
        self.provider = TiepointProvider(self.engines, listed=self.iface is not None)
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        from .ui.project.arrow_key import ArrowKey
        from .ui.project.read_styles import ReadStyles
        from .ui.register.registration_dock import RegistrationDock
        from .ui.runs.record_paths import RecordPaths
        from .ui.setup.options_factory import OptionsFactory
        from .ui.workbench.workbench_dock import WorkbenchDock

        self.initProcessing()
        iface = self.iface
        if iface is None:
            return
        QgsApplication.instance().aboutToQuit.connect(self.end_work)
        self.records = RecordPaths()
        self.read_styles = ReadStyles()
        self.arrow_key = ArrowKey(iface.mapCanvas())
        self.workbench = WorkbenchDock(iface, iface.mainWindow())
        self.dock = RegistrationDock(
            iface, self.engines, iface.mainWindow(), points_by_hand=self.workbench.points_by_hand
        )
        self.dock.completed.connect(self._connect_dock)
        self.action = QAction(icon(), tr("Register rasters…"), iface.mainWindow())
        self.action.setObjectName("TiepointRegisterAction")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Register one raster onto another"))
        self.dock.setToggleVisibilityAction(self.action)
        iface.addPluginToRasterMenu(NAME, self.action)
        iface.addToolBarIcon(self.action)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.points_action = QAction(icon(), tr("Control points…"), iface.mainWindow())
        self.points_action.setObjectName("TiepointPointsAction")
        self.points_action.setCheckable(True)
        self.points_action.setToolTip(tr("Inspect and correct the control points of a registration"))
        self.workbench.setToggleVisibilityAction(self.points_action)
        iface.addPluginToRasterMenu(NAME, self.points_action)
        iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.workbench)
        self.help_action = QAction(icon(), tr("Tiepoint"), iface.mainWindow())
        self.help_action.triggered.connect(self.show_help)
        iface.pluginHelpMenu().addAction(self.help_action)
        self.options_factory = OptionsFactory(self._installation, self.dock.restore_options)
        iface.registerOptionsWidgetFactory(self.options_factory)
        self.dock.points_wanted.connect(self.workbench.open_run)
        self.dock.page_wanted.connect(self.workbench.open_page)
        self.dock.series_wanted.connect(self.start_series)
        self.dock.apply_wanted.connect(self.apply_run)
        self.workbench.new_wanted.connect(self.start_by_hand)
        self.workbench.run_wanted.connect(self.run_from)
        for dock in (self.dock, self.workbench):
            dock.hide()  # closed at first; QGIS reopens it if the user left it open
        if first_start() and iface.mainWindow().isVisible():  # just installed: nobody need look for it
            self.dock.setUserVisible(True)

    def show_help(self) -> None:
        """Open the first page of the help."""
        from .ui import help_window

        help_window.show_help(parent=None if self.iface is None else self.iface.mainWindow())

    def _installation(self) -> Installation:
        if self.dock is None:
            raise RuntimeError("The plugin is not loaded.")
        return self.dock.installation

    def _connect_dock(self) -> None:
        """The dock has got its parts."""
        if self.dock is None or self.workbench is None:
            return
        self.dock.runner.started.connect(self.workbench.prepare)
        self.workbench.comparing.connect(self.dock.listener.show_comparing)
        self.dock.listener.guidance.points_wanted.connect(self.add_points)

    def add_points(self) -> None:
        """Add points to the run that the dock shows; without one, to an empty list for its pair."""
        points = self.dock.listener.points() if self.dock is not None and self.dock.built else None
        if points is None:
            self.start_by_hand()
        else:
            self._add_points_to(points)

    def start_by_hand(self) -> None:
        """Open an empty list of control points for the pair chosen in the dock, ready for the first click."""
        from .ui.register.draw_first import DrawFirst
        from .ui.workbench import hand_start

        if self.dock is None or self.iface is None:
            return
        self.dock.build()  # the pair is chosen in it
        if self.draw_first is None:
            self.draw_first = DrawFirst(self.dock.form, self.dock)
            self.draw_first.drawn.connect(self.start_by_hand)
            self.draw_first.failed.connect(self.dock.listener.show_error)
        form = self.dock.form
        chosen = form.pair.chosen
        try:
            if self.draw_first.needed():
                self.draw_first.start()  # and then come here again
                return
            output = form.options_widget.output_path()
            layer = hand_start.start_by_hand(chosen, form.options(), output=output)
        except TiepointError as error:
            self.dock.listener.show_error(error)
            return
        hand_start.show_reference_alone(self.iface.mapCanvas(), chosen)
        self._add_points_to(layer)

    def start_series(self) -> None:
        """Open the dialog that registers more rasters onto the dock's reference, with its options."""
        from .ui.processing.series_dialog import open_series_dialog

        if self.dock is None or self.iface is None:
            return
        try:
            open_series_dialog(self.dock.form.pair.chosen, self.dock.form.options(), self.iface.mainWindow())
        except TiepointError as error:
            self.dock.listener.show_error(error)

    def apply_run(self, points: QgsVectorLayer) -> None:
        """Open the dialog that applies the fit of a run to other layers."""
        from .ui.processing.apply_dialog import open_apply_dialog

        if self.dock is None or self.iface is None:
            return
        try:
            open_apply_dialog(points, self.iface.mainWindow())
        except TiepointError as error:
            self.dock.listener.show_error(error)

    def run_from(self, session: PointSession) -> None:
        """Register the pair of `session`, starting from its points made by hand."""
        if self.dock is not None:
            record = session.record
            self.dock.start_pair(reference=record.reference_layer, sensed=record.sensed_layer)

    def _add_points_to(self, layer: QgsVectorLayer) -> None:
        if self.workbench is not None:
            self.workbench.open_run(layer)
            self.workbench.add_points()

    def end_work(self) -> None:
        """End all that runs. QGIS may end by other ways than its menu, and 3.40 crashes if a task runs on."""
        for dock in (self.dock, self.workbench):  # a run in the first has an engine
            if dock is not None:
                dock.release()
        self.engines.stop()
        wait_for_abandoned(GRACE)

    def unload(self) -> None:
        self.end_work()
        self._unload_window()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _unload_window(self) -> None:
        if self.iface is None:
            return
        QgsApplication.instance().aboutToQuit.disconnect(self.end_work)
        if self.draw_first is not None:
            self.draw_first.stop()
            self.draw_first = None
        if self.options_factory is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options_factory)
            self.options_factory = None
        for dock in (self.dock, self.workbench):
            if dock is not None:
                dock.release()
                self.iface.removeDockWidget(dock)
                dock.deleteLater()
        if self.records is not None:
            self.records.release()
        if self.read_styles is not None:
            self.read_styles.release()
        if self.arrow_key is not None:
            self.arrow_key.release()
            self.arrow_key = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
        for action in (self.points_action, self.action):
            if action is not None:
                self.iface.removePluginRasterMenu(NAME, action)
                action.deleteLater()
        if self.help_action is not None:
            self.iface.pluginHelpMenu().removeAction(self.help_action)
            self.help_action.deleteLater()
        from .ui.help_window import close_help

        close_help()
        self.dock = self.workbench = self.records = self.read_styles = None
        self.points_action = self.action = self.help_action = None
