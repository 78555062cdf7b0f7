"""The dock: the form, the Register button, the progress of the run and its outcome."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core.errors import TiepointError
from ...core.methods import HAVE_NETWORK
from ...core.pair import SIDES, Side
from ..common import NAME, tr
from ..widgets.stepped_dock import SteppedDock, importing
from .onto_action import OntoAction

if TYPE_CHECKING:
    from ...core.points.control_points import ControlPoints
    from ..runs.engine_holder import EngineHolder
    from ..runs.request import RunRequest
    from ..runs.task import RunResult
    from ..setup.installation import Installation
    from ..setup.setup_dialog import SetupDialog
    from .runner import Runner

# Modules of the dock, in an order in which each imports little more than itself.
_PARTS = (
    "...core.options",
    "..runs.request",
    "..project.layers",
    "..setup.installation",
    ".runner",
    ".form",
    ".listener",
    ".install_first",
    ".incoming",
)
_PAUSE_MS = 10  # lets the window appear before the engine is asked


class RegistrationDock(SteppedDock):
    """The form holds the choices, the runner runs them, the listener shows the outcome.

    Empty until it is shown or one of its parts is asked for, so that QGIS's start imports none of them.
    """

    run_finished = pyqtSignal(object)  # RunResult, after everything has been shown
    points_wanted = pyqtSignal(object)  # QgsVectorLayer: show these control points in the workbench
    series_wanted = pyqtSignal()  # register more rasters onto the reference
    apply_wanted = pyqtSignal(object)  # QgsVectorLayer: apply the fit of these control points to other layers
    page_wanted = pyqtSignal(object, str)  # the same, on a page; see RunListener

    def __init__(
        self,
        iface: QgisInterface,
        engines: EngineHolder,
        parent: QWidget | None = None,
        *,
        runner: Runner | None = None,
        points_by_hand: Callable[[RunRequest], ControlPoints | None] = lambda _request: None,
    ) -> None:
        """runner: another one than its own, on `engines`. points_by_hand: from a request to the points that
        the user made for its pair."""
        super().__init__(NAME, "TiepointDock", parent)
        self._iface, self._engines = iface, engines
        self._given_runner = runner
        self._points_by_hand = points_by_hand
        self._installation: Installation | None = None
        self.setup: SetupDialog | None = None
        self._ends: list[Callable[[], None]] = []  # of what has been made, when the plugin is unloaded
        self.onto = OntoAction(iface, self)
        self.onto.triggered.connect(self._register_onto)
        self.setMinimumWidth(280)

    @property
    def installation(self) -> Installation:
        """What is installed for the engine; the options page shows it, built or not."""
        if self._installation is None:
            from ..setup.installation import Installation

            self._installation = Installation(self._engines, self)
            self._ends.append(self._installation.stop)
        return self._installation

    def _building(self) -> Iterator[None]:
        """The steps of building the contents; the project may have been opened before."""
        yield from importing(_PARTS, __package__)
        from ..help_window import HelpKey
        from .form import RegistrationForm
        from .incoming import Incoming
        from .install_first import Dock, InstallFirst
        from .listener import RunListener
        from .outcome_widget import OutcomeWidget
        from .replace_note import ReplaceNote
        from .run_bar import RunBar
        from .runner import Runner
        from .start_card import StartCard

        self.runner = self._given_runner or Runner(self._engines, parent=self)
        self._ends.append(self.runner.stop)
        self.form = RegistrationForm(self.installation, self._iface.mapCanvas())
        self._ends.append(self.form.where.release)
        yield
        self.start_card = StartCard()
        self.incoming = Incoming(self._iface, self.form.pair, self)
        self.outcome = OutcomeWidget()
        self.replacing = ReplaceNote()
        self.run_bar = RunBar()
        self.listener = RunListener(
            self, self._iface, self.runner, self.installation.readiness, self.form, self.outcome
        )
        self._ends.append(self.listener.stop)
        calls = Dock(self.refresh, self.start, lambda error: self.listener.show_error(error, set_up=True))
        self.install_first = InstallFirst(self.run_bar, self.installation, calls, self)
        yield
        self._lay_out()
        HelpKey(self, "first")
        self._connect()
        self.refresh()
        yield
        self.listener.restore()

    def _lay_out(self) -> None:
        from ..widgets.accessible import name_by_tips
        from ..widgets.scroll import scrolling

        # The button, the progress and the outcome stay visible however low the dock is.
        footer = QVBoxLayout()
        footer.setContentsMargins(9, 6, 9, 9)
        footer.setSpacing(9)
        for widget in (self.outcome, self.replacing, self.run_bar):
            footer.addWidget(widget)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._form_area, self._card_area = scrolling(self.form), scrolling(self.start_card)
        layout.addWidget(self._form_area, 1)
        layout.addWidget(self._card_area, 1)
        layout.addLayout(footer)
        self.show_contents(body)
        name_by_tips(body)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        form, runner, listener = self.form, self.runner, self.listener
        form.changed.connect(self.refresh)
        form.options_widget.changed.connect(self.ask_engine)
        form.options_widget.setup_requested.connect(self.open_setup)
        form.advanced.python_changed.connect(self.ask_engine)
        form.advanced.check_requested.connect(self._check_engine)
        self.start_card.files_wanted.connect(self.incoming.open_files)
        self.start_card.sample_wanted.connect(self.incoming.try_sample)
        self.incoming.shown.connect(lambda: self.setUserVisible(True))
        self.incoming.run_wanted.connect(self._start_if_ready)
        self.incoming.failed.connect(listener.show_error)
        self.replacing.name_chosen.connect(form.options_widget.output.setFilePath)
        self.run_bar.register_clicked.connect(self._register)
        self.installation.changed.connect(self.refresh)
        self.run_bar.setup_clicked.connect(self.open_setup)
        self.run_bar.cancel_clicked.connect(runner.cancel)
        self.run_bar.series_clicked.connect(self.series_wanted)
        runner.started.connect(self._show_running)
        runner.stage_changed.connect(self.run_bar.set_stage)
        runner.progress_changed.connect(self.run_bar.set_progress)
        runner.adding.connect(lambda: self.run_bar.show_finishing(tr("Adding the layers…")))
        runner.checked.connect(form.show_check)
        listener.shown.connect(self._end_run)
        listener.start_wanted.connect(self.start_again)
        listener.setup_wanted.connect(self.open_setup)
        listener.report_wanted.connect(self._report)
        listener.points_wanted.connect(self.points_wanted)
        listener.apply_wanted.connect(self.apply_wanted)
        listener.page_wanted.connect(self.page_wanted)
        for signal, slot in self._project_signals():
            signal.connect(slot)
            self._ends.append(partial(signal.disconnect, slot))

    def _project_signals(self) -> list[tuple[pyqtSignal, Callable[..., None]]]:
        project = QgsProject.instance()
        return [
            (project.layersAdded, self._layers_added),
            (project.layersRemoved, self._layers_removed),
            (project.readProject, self._project_read),
            (project.writeProject, self._project_written),
            (project.cleared, self._project_cleared),
        ]

    def release(self) -> None:
        """End what runs, and disconnect from the project; the dock is about to be deleted."""
        if self._released:
            return
        self.stop_building()
        self.onto.release()
        ends, self._ends = self._ends, []
        for end in ends:
            end()

    # Runs

    def refresh(self) -> None:
        """Show whether a run can start and, if not, why."""
        self.form.show_unit()
        self.form.show_place()
        if self.runner.busy() or self.install_first.busy():
            return
        self._show_start()
        output = None
        try:
            output = self.form.output()
        except TiepointError as problem:
            self.replacing.show_for(None)  # first: what is shown meanwhile makes the window higher for good
            self.install_first.show_idle(str(problem))
        else:
            self.install_first.show_idle("")
        self.replacing.show_for(output, **self.form.advanced.files())

    def _show_start(self) -> None:
        """Show the card in place of the form until there are two rasters."""
        names = [layer.name() for layer in self.form.pair.layers()]
        start = len(names) < 2
        self._card_area.setVisible(start)
        self._form_area.setVisible(not start)
        self.run_bar.setVisible(not start)
        if start:
            self.start_card.show_for(names)

    def start(self, overrides: dict[str, Any] | None = None) -> None:
        """Start a run, or show why it cannot start.

        overrides: options (name -> value) of this run alone, in place of those of the form.
        """
        if self.runner.busy() or self.install_first.busy():
            return
        from ..project.replaced_layers import check_saved

        shown = self.replacing.files
        self.refresh()
        self.form.remember()
        try:
            self.replacing.check_shown(shown)
            request = self.form.request(overrides or {})
            check_saved(request.outputs.paths())
        except TiepointError as error:
            self.listener.show_error(error)
            return
        self.runner.start(replace(request, by_hand=self._points_by_hand(request)))

    def _register(self) -> None:
        """The button: install what the engine lacks, then start the run, if the form allows one."""
        if not self.install_first.begin(then_run=not self.run_bar.note.text()):
            self.start()

    def start_again(self, overrides: dict[str, Any] | None = None) -> None:
        """Start a run from elsewhere than the form's button: the files of earlier runs are kept."""
        from ..runs.request import free_output

        with suppress(TiepointError):
            output = self.form.options_widget.output_path()
            if output is not None and output.exists():
                self.form.options_widget.output.setFilePath(str(free_output(output)))
        self.start(overrides)

    def _start_if_ready(self) -> None:
        """Start a run, unless the engine is known to lack something: the form then says what to install."""
        if self.installation.readiness.missing(self.form.options_widget.method.value()) != "engine":
            self.start_again()

    def start_pair(self, *, reference: str, sensed: str) -> None:
        """Show the dock and start a run of the layers with these ids, with the current options."""
        self.build()
        self.form.choose(reference=reference, sensed=sensed)
        self.setUserVisible(True)
        self.start_again()

    def _show_running(self, stage: str) -> None:
        self.form.setEnabled(False)
        self.replacing.show_for(None)
        self.run_bar.show_running(stage)

    def _end_run(self, result: RunResult) -> None:
        self.form.setEnabled(True)
        self.refresh()
        self.run_finished.emit(result)

    # The engine's Python, the network, the weights

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.built:
            self.outcome.limit_details()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_PAUSE_MS, self._ask_when_built)

    def _ask_when_built(self) -> None:
        self.when_built(self.ask_engine)

    def ask_engine(self) -> None:
        """Ask the engine which device runs the network, if that is unknown and the method has one."""
        readiness, method = self.installation.readiness, self.form.options_widget.method.value()
        wanted = self.isVisible() and not self._released and method in (*HAVE_NETWORK, "auto")
        if wanted and not self.runner.busy() and not readiness.known and readiness.error is None:
            readiness.ask()

    def open_setup(self, what: str = "") -> None:
        """Open the set-up page. what: the missing part, see Readiness.missing; "" = none in particular."""
        if self.setup is None:
            from ..setup.setup_dialog import SetupDialog

            self.setup = SetupDialog(self.installation, self)
        self.setup.open_for(what, self.form.options_widget.method.value())

    def _report(self) -> None:
        """Copy a report, and open the page where to put it, once there is one."""
        from ..setup.diagnostics import copy_report

        copy_report(self.installation)
        self.listener.show_copied()

    def _check_engine(self, python: str) -> None:
        self.form.advanced.show_check(tr("Starting the engine…"), busy=True)
        self.runner.check_engine(python)

    def restore_options(self) -> None:
        """The options saved in the profile were changed on the options page."""
        if self.built:
            self.form.restore_options()

    # Rasters from elsewhere

    def _register_onto(self) -> None:
        layer = self._iface.activeLayer()
        chosen = "" if layer is None else layer.id()  # the layer may be removed meanwhile
        self.when_built(lambda: self.incoming.register_onto(QgsProject.instance().mapLayer(chosen)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.runner.busy() and self.incoming.accepts(event.mimeData()):
            event.acceptProposedAction()
            self.start_card.show_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_card.show_drag(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_card.show_drag(False)
        event.acceptProposedAction()
        self.incoming.drop(event.mimeData(), self._side_at(event))

    def _side_at(self, event: QDropEvent) -> Side | None:
        """The side whose list is under the mouse; None beside both."""
        place = event.position().toPoint() if hasattr(event, "position") else event.pos()
        under = self.childAt(place)
        pair = self.form.pair
        for side, picker in zip(SIDES.both, (pair.reference, pair.sensed)):
            if under is not None and (under is picker or picker.isAncestorOf(under)):
                return side
        return None

    # The project

    def _layers_added(self, added: list[QgsMapLayer]) -> None:
        self.form.pair.layers_added(added)
        self.incoming.layers_added(added)
        self.refresh()

    def _layers_removed(self, _ids: list[str]) -> None:
        self.refresh()

    def _project_read(self, *_: object) -> None:
        self.form.restore()
        self.refresh()
        QTimer.singleShot(0, self._restore_run)  # QGIS has kept the window long enough

    def _restore_run(self) -> None:
        if not self._released and not self.runner.busy():
            self.listener.restore()

    def _project_written(self, *_: object) -> None:
        self.form.remember_in_project()

    def _project_cleared(self) -> None:
        self.listener.leave_project()
        self.form.forget_pair()
        self.refresh()
