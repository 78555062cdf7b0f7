"""The dock: choose a pair, run, read what became of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProject, QgsUnitTypes, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..core.errors import TiepointError
from ..core.methods import HAVE_NETWORK
from ..core.options import RegistrationOptions
from . import layers, settings, weights_store
from .checkerboard import Checkerboard
from .common import NAME, icon, tr
from .guidance import Guidance
from .installation import Installation
from .outcomes import Outcomes
from .request import RunRequest, check_output, check_pair, free_output, make_request
from .runner import Runner
from .setup_dialog import SetupDialog
from .task import RunResult
from .widgets.advanced_widget import AdvancedWidget
from .widgets.options_widget import OptionsWidget
from .widgets.outcome_widget import OutcomeWidget
from .widgets.pair_widget import PairWidget
from .widgets.replace_note import ReplaceNote
from .widgets.run_bar import RunBar
from .widgets.scroll import scrolling
from .workbench.record_paths import RecordPaths

if TYPE_CHECKING:
    from ..core.control_points import ControlPoints

_PAUSE_MS = 10  # between two layers, for what the user does meanwhile


class RegistrationDock(QgsDockWidget):
    """Holds the choices; a Runner does the work."""

    run_finished = pyqtSignal(object)  # RunResult, after everything has been shown
    points_wanted = pyqtSignal(object)  # QgsVectorLayer: the control points of a run are to be looked at

    def __init__(self, iface: QgisInterface, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(NAME, parent)
        self.setObjectName("TiepointDock")  # QGIS saves place and size under this name
        self.setWindowIcon(icon())
        self._iface = iface
        self._runner = runner
        self._result: layers.ResultLayers | None = None
        self._adding: Generator[None, None, layers.ResultLayers] | None = None
        self._released = False
        # What the user made by hand for a pair; the workbench knows.
        self.points_by_hand: Callable[[RunRequest], ControlPoints | None] | None = None
        self.installation = Installation(runner.engines, self)
        self.setup: SetupDialog | None = None
        self.pair = PairWidget()
        self.options_widget = OptionsWidget()
        self.advanced = AdvancedWidget()
        self.outcome = OutcomeWidget()
        self.run_bar = RunBar()
        self.replacing = ReplaceNote()
        self._outcomes = Outcomes(iface, self.outcome)
        self.checkerboard = Checkerboard(self.outcome, self._outcomes)
        self.guidance = Guidance(self)
        self.records = RecordPaths(self)
        self._lay_out()
        self._connect()
        self.pair.restore()
        self.advanced.restore_from_project()
        self.options_widget.set_installation(self.installation)
        self._show_device()
        self.refresh()

    def _lay_out(self) -> None:
        self.form = QWidget()
        form = QVBoxLayout(self.form)
        form.setContentsMargins(9, 9, 9, 9)
        form.setSpacing(12)
        for widget in (self.pair, self.options_widget, self.advanced):
            form.addWidget(widget)
        form.addStretch(1)
        # The button, the progress and the outcome stay in sight however low the dock is.
        footer = QVBoxLayout()
        footer.setContentsMargins(9, 6, 9, 9)
        footer.setSpacing(9)
        for widget in (self.outcome, self.replacing, self.run_bar):
            footer.addWidget(widget)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolling(self.form), 1)
        layout.addLayout(footer)
        self.setWidget(body)
        self.setMinimumWidth(280)

    def _connect(self) -> None:
        self.pair.changed.connect(self.refresh)
        self.options_widget.changed.connect(self.refresh)
        self.options_widget.changed.connect(self.ask_engine)
        self.advanced.files_changed.connect(self.refresh)
        self.replacing.name_chosen.connect(self.options_widget.output.setFilePath)
        self.advanced.device.currentIndexChanged.connect(self._show_device)
        self.options_widget.setup_requested.connect(self.open_setup)
        self.installation.engine_ended.connect(self._engine_installed)
        self.run_bar.register_clicked.connect(self.start)
        self.run_bar.setup_clicked.connect(lambda: self.open_setup(""))
        self.run_bar.cancel_clicked.connect(self._runner.cancel)
        self.advanced.check_requested.connect(self._check_engine)
        self.advanced.python_changed.connect(self.installation.readiness.python_changed)
        self.advanced.python_changed.connect(self.ask_engine)
        self.outcome.link_activated.connect(self._follow)
        self._runner.started.connect(self._show_running)
        self._runner.stage_changed.connect(self.run_bar.set_stage)
        self._runner.progress_changed.connect(self.run_bar.set_progress)
        self._runner.finished.connect(self._finish)
        self._runner.checked.connect(self._show_check)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        project.readProject.connect(self._project_read)
        project.writeProject.connect(self._project_written)
        project.cleared.connect(self._project_cleared)

    def release(self) -> None:
        """Let go of the project; the dock is about to be deleted."""
        with suppress(TiepointError):
            for _ in self._adding or ():  # a finished run's layers come in, whatever becomes of the dock
                pass
        self._adding, self._released = None, True
        self.installation.stop()
        self.checkerboard.stop()
        self.guidance.stop()
        self.records.release()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_added)
        project.readProject.disconnect(self._project_read)
        project.writeProject.disconnect(self._project_written)
        project.cleared.disconnect(self._project_cleared)

    # Choices

    def options(self) -> RegistrationOptions:
        """The options as they stand. Raises TiepointError without layers, or without the method's weights."""
        method = self.options_widget.method.value()
        return RegistrationOptions.of(
            method=method,
            weights=weights_store.path_for(method),
            device=self.advanced.device.value(),
            cnn_input=int(self.advanced.cnn_input.value()),
            mode=self.advanced.mode.value(),
            refine=self.advanced.refine.isChecked(),
            reference_bands=self.pair.reference.bands(),
            sensed_bands=self.pair.sensed.bands(),
            use_georeferencing=self.advanced.georeferencing.isChecked(),
            search_radius=self.advanced.radius.value(),
            seed=self.advanced.seed.value(),
            transform=self.options_widget.transform.value(),
            resampling=self.options_widget.resampling.value(),
            grid=self.options_widget.grid.value(),
        )

    def request(self) -> RunRequest:
        """The run as the dock describes it. Raises TiepointError."""
        reference, sensed = self.pair.reference.layer(), self.pair.sensed.layer()
        check_pair(reference, sensed)
        return make_request(
            reference,
            sensed,
            self.options(),
            self.options_widget.output_path(),
            python=self.advanced.python_path(),
            **self.advanced.files(),
        )

    def refresh(self) -> None:
        """Say whether a run can start and, if not, why."""
        reference, sensed = self.pair.reference.layer(), self.pair.sensed.layer()
        unit = ""
        if reference is not None and reference.crs().isValid():
            unit = QgsUnitTypes.toAbbreviatedString(reference.crs().mapUnits())
        self.advanced.set_unit(unit)
        if self.busy():
            return
        try:
            if self.pair.alone():
                raise TiepointError("second_raster_missing")
            check_pair(reference, sensed)
            output = self.options_widget.output_path()
            check_output(output, reference, sensed)
        except TiepointError as problem:
            output = None
            self.run_bar.show_idle(str(problem))
        else:
            self.run_bar.show_idle()
        self.replacing.show_for(output, **self.advanced.files())

    # Runs

    def busy(self) -> bool:
        """Whether a run is under way or its layers are being added."""
        return self._runner.running() or self._adding is not None

    def start(self) -> None:
        """Begin a run, or show what is in its way."""
        if self.busy():
            return
        told = self.replacing.files
        self.refresh()
        self.options_widget.remember()
        self.advanced.remember()
        try:
            self.replacing.check_told(told)
            request = self.request()
        except TiepointError as error:
            self.show_error(error)
            return
        if self.points_by_hand is not None:
            request = replace(request, by_hand=self.points_by_hand(request))
        self._runner.start(request)

    def start_again(self) -> None:
        """Begin a run that the form's own button did not begin: what an earlier one made stays."""
        with suppress(TiepointError):
            output = self.options_widget.output_path()
            if output is not None and output.exists():
                self.options_widget.output.setFilePath(str(free_output(output)))
        self.start()

    def _show_running(self, stage: str) -> None:
        self._result = None
        self._outcomes.clear()
        self.form.setEnabled(False)
        self.replacing.show_for(None)
        self.run_bar.show_running(stage)

    def _finish(self, request: RunRequest, result: RunResult) -> None:
        registration = result.registration
        self._learn(request, result)
        if registration is not None and registration.accepted:
            self.run_bar.show_finishing(tr("Adding the layers…"))
            self._adding = layers.add_result(registration, request)
            self._add_next(request, result)
            return
        request.discard()
        if result.cancelled:
            self._outcomes.cancelled()
        elif result.error is not None:
            self.show_error(result.error, request)
        elif registration is None:
            self._outcomes.failure(result.failure)
        else:
            diagnosis = self.guidance.diagnose(request, registration)
            self._outcomes.refusal(registration, diagnosis.text, self.guidance.buttons(diagnosis))
        self._end_run(result)

    def _end_run(self, result: RunResult) -> None:
        self._adding = None
        self.form.setEnabled(True)
        self.refresh()
        self.run_finished.emit(result)

    def _add_next(self, request: RunRequest, result: RunResult) -> None:
        """One step of adding the layers, then back to the event loop."""
        if self._released:
            return
        if self._adding is None:  # the project was closed in between
            request.discard()
            self._end_run(RunResult(cancelled=True))
            return
        try:
            next(self._adding)
        except StopIteration as end:
            self._result = end.value
            layers.bring_into_view(self._iface.mapCanvas(), self._result.raster)
            diagnosis = self.guidance.diagnose(request, result.registration)
            steps = self.guidance.buttons(diagnosis)
            self._outcomes.success(result.registration.report, request, steps)
            if request.by_hand is not None:  # what became of them is what was asked for
                self.points_wanted.emit(self._result.points)
        except TiepointError as error:
            self.show_error(error)
        else:
            QTimer.singleShot(_PAUSE_MS, lambda: self._add_next(request, result))
            return
        self._end_run(result)

    def result_points(self) -> QgsVectorLayer | None:
        """The control points of the last run, where it was accepted and they are still in the project."""
        return self._result.points if self._result is not None and self._result.present() else None

    def canvas(self) -> QgsMapCanvas:
        return self._iface.mapCanvas()

    def show_error(self, error: TiepointError, request: RunRequest | None = None) -> None:
        """Say what is in the way, or what ended the run of `request`, and offer what helps."""
        steps = {}
        if request is not None:  # a run has ended with it
            steps = self.guidance.buttons(self.guidance.diagnose(request, error=error))
        lacking = self.installation.readiness.missing(self.options_widget.method.value())
        # The hint is in the dock; the bar over the map has room for one line.
        self._outcomes.error(error, hint_in_bar=not self.isUserVisible(), set_up=bool(lacking), steps=steps)

    def _follow(self, link: str) -> None:
        if self.guidance.follow(link):
            return
        if link == "log":
            self._iface.openMessageLog()
        elif link == "setup":
            self.open_setup("")
        elif link == "report":
            QDesktopServices.openUrl(QUrl("https://github.com/tiepoint/tiepoint/issues"))
        elif self._result is None or not self._result.present():
            self.outcome.clear()
        elif link == "zoom":
            layers.zoom_to(self._iface.mapCanvas(), self._result.raster)
        elif link == "table":
            self.points_wanted.emit(self._result.points)
        elif link == "checkerboard":
            self.checkerboard.make(self._result)
        elif link == "png":
            self.checkerboard.save_png(self._result, self)
        elif link == "folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._result.raster.source()).parent)))

    # The engine's Python, the network, the weights

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_PAUSE_MS, self.ask_engine)

    def ask_engine(self) -> None:
        """Let the engine tell what the network runs on, where nobody knows yet and somebody wants to."""
        readiness, method = self.installation.readiness, self.options_widget.method.value()
        wanted = self.isVisible() and not self._released and method in (*HAVE_NETWORK, "auto")
        if wanted and not self.busy() and not readiness.known and readiness.error is None:
            readiness.ask()

    def _show_device(self, *_: object) -> None:
        self.options_widget.set_device(self.advanced.device.value())

    def open_setup(self, what: str) -> None:
        """The set-up page; `what` is missing, "" where nothing in particular is."""
        if self.setup is None:
            self.setup = SetupDialog(self.installation, self)
        self.setup.open_for(what)

    def _engine_installed(self, _error: TiepointError | None) -> None:
        self.advanced.python.setFilePath(settings.python())

    def _learn(self, request: RunRequest, result: RunResult) -> None:
        """A run tells more of the network than was known before."""
        readiness, report = self.installation.readiness, getattr(result.registration, "report", {})
        if report.get("method") in HAVE_NETWORK and request.options.match.device == "auto":
            readiness.learn(report["method"], str(report.get("device", "")))
        elif result.error is not None and request.options.match.method in HAVE_NETWORK:
            readiness.ask()

    def _check_engine(self, python: str) -> None:
        self.advanced.show_check(tr("Starting the engine…"), busy=True)
        self._runner.check_engine(python)

    def _show_check(self, info: Any, error: TiepointError | None) -> None:
        if error is not None:
            self.advanced.show_check(error.text)
            return
        self.installation.readiness.ask()
        versions = ", ".join(f"{name} {version}" for name, version in info.packages.items())
        self.advanced.show_check(tr("Works: Python {}, {}").format(info.python, versions))

    # The project

    def _layers_added(self, _layers: list[QgsMapLayer]) -> None:
        self.pair.layers_added()
        self.refresh()

    def _project_read(self, *_: object) -> None:
        self.pair.restore()
        self.advanced.restore_from_project()
        self.refresh()

    def _project_written(self, *_: object) -> None:
        self.pair.remember()
        self.advanced.remember_in_project()

    def _project_cleared(self) -> None:
        self._result = self._adding = None
        self.outcome.clear()
        self.refresh()
