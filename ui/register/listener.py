"""Listens to the runs of the dock: shows how each ended, and handles the buttons of its outcome."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QDir, QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ...core.errors import TiepointError
from ...core.methods import HAVE_NETWORK
from ..common import tr
from ..project import layers
from ..runs import run_outcome
from ..runs.request import RunRequest, outputs_at
from ..runs.run_outcome import RunOutcome
from ..runs.task import RunResult
from ..setup.readiness import Readiness
from .blend import Blend
from .checkerboard_layer import CheckerboardLayer
from .form import RegistrationForm
from .guidance import Guidance
from .outcome_messages import OutcomeMessages
from .outcome_widget import OutcomeWidget
from .removed_result import RemovedResult
from .runner import Runner
from .save_result import SaveResult, can_save


class RunListener(QObject):
    """Keeps the layers of the last run, and follows the buttons of its outcome."""

    shown = pyqtSignal(object)  # RunResult, after everything has been shown
    start_wanted = pyqtSignal(object)  # start another run, with these options in place of the form's (a dict)
    setup_wanted = pyqtSignal()
    report_wanted = pyqtSignal()  # a report of this fault
    points_wanted = pyqtSignal(object)  # QgsVectorLayer: show these control points in the workbench
    apply_wanted = pyqtSignal(object)  # QgsVectorLayer: apply the fit of these control points to other layers
    page_wanted = pyqtSignal(object, str)  # the same, on a page: "compare", "measure", "export"

    def __init__(
        self,
        dock: QgsDockWidget,
        iface: QgisInterface,
        runner: Runner,
        readiness: Readiness,
        form: RegistrationForm,
        outcome: OutcomeWidget,
    ) -> None:
        super().__init__(dock)
        self._dock = dock
        self._iface = iface
        self._readiness = readiness
        self._form = form
        self._outcome = outcome
        self._outcomes = OutcomeMessages(iface, outcome)
        self.result: layers.ResultLayers | None = None  # of the last run
        self._overrides: dict[str, Any] = {}  # of the last run
        self._lacking = ""  # what the shown error is about, see Readiness.missing
        self.checkerboard = CheckerboardLayer(outcome, self._outcomes)
        self.guidance = Guidance(form.pair, readiness, iface.mapCanvas(), self)
        self.blend = Blend(iface.mapCanvas(), self)
        self.saving = SaveResult(self._saved, self)
        self.removed = RemovedResult(self)
        self._steps: dict[str, tuple[str, str]] = {}  # of the last run
        outcome.link_activated.connect(self._follow)
        self.removed.left.connect(self._show_removed)
        runner.started.connect(self._clear)
        runner.finished.connect(self._finish)
        readiness.changed.connect(self._set_up)

    def stop(self) -> None:
        """The plugin is being unloaded."""
        self.checkerboard.stop()
        self.guidance.stop()
        self.saving.stop()
        self.blend.stop()
        self.removed.stop()

    def restore(self) -> None:
        """Show the last run of the project that was opened, if it has all its layers."""
        self.result, self._steps = layers.find_result(), {}
        self._watch()
        self._show_result(again=True)

    def show_comparing(self, on: bool) -> None:
        """Whether the map shows a comparison, which the same button ends."""
        self._outcome.check_link("compare", on, tr("The comparison is on; a click ends it."))

    def leave_project(self) -> None:
        """The project is being closed."""
        self.blend.stop()
        self.result = None
        self.removed.follow(None)
        self._outcome.clear()

    def points(self) -> QgsVectorLayer | None:
        """The control points of the last run if it was accepted and they are still in the project."""
        return self.result.points if self.result is not None and self.result.present() else None

    def show_error(
        self, error: TiepointError, request: RunRequest | None = None, *, set_up: bool = False
    ) -> None:
        """Show why a run cannot start, or why that of `request` ended, and offer what helps.

        set_up: whether the set-up page helps, although nothing is known to be lacking.
        """
        steps = {}
        if request is not None:  # the error ended a run
            steps = self.guidance.buttons(self.guidance.diagnose(request, error=error))
        lacking = self._readiness.missing(self._form.options_widget.method.value())
        lacking = lacking or ("engine" if set_up else "")
        self._lacking = lacking
        # The hint is in the dock; the bar above the map has room for one line.
        self._outcomes.error(
            error, hint_in_bar=not self._dock.isUserVisible(), set_up=bool(lacking), steps=steps
        )

    def show_copied(self) -> None:
        """The report is in the clipboard."""
        self._outcome.replace_link("report", "report", tr("Copied"))

    def _set_up(self) -> None:
        """Where what was lacking has been installed, say so in place of the error."""
        readiness, method = self._readiness, self._form.options_widget.method.value()
        answered = readiness.info is not None and not readiness.asking()
        if self._lacking and answered and not readiness.missing(method):
            self._lacking = ""
            self._outcomes.ready()

    def _clear(self, _stage: str) -> None:
        self.result = None
        self.removed.follow(None)
        self._lacking = ""
        self.blend.stop()
        self._outcomes.clear()

    def _finish(self, request: RunRequest, result: RunResult, made: layers.ResultLayers | None) -> None:
        self._learn(request, result)
        self._overrides = request.overrides
        registration = result.registration
        if registration is not None and made is not None:
            self.result = made
            layers.bring_into_view(self._iface.mapCanvas(), made.raster)
            self.blend.start(layers.reference_of(made))
            self._steps = self.guidance.buttons(self.guidance.diagnose(request, registration))
            self._watch()
            self._show_result(again=False)
            if request.by_hand is not None:  # the user wants to see what became of them
                self.points_wanted.emit(made.points)
        elif result.error is not None:
            self.show_error(result.error, None if registration is not None else request)
        elif result.failure:
            self._outcomes.failure(result.failure)
        elif registration is None:
            self._outcomes.cancelled()
        elif not registration.accepted:
            diagnosis = self.guidance.diagnose(request, registration)
            self._outcomes.refusal(registration, request, diagnosis.text, self.guidance.buttons(diagnosis))
        # else the project was closed while the layers were added: nothing to show
        self.shown.emit(result)

    def _watch(self) -> None:
        """Follow the edits of the points, and the layers that are removed."""
        self.removed.follow(self.result)
        if self.result is not None:
            self.result.points.customPropertyChanged.connect(self._edited)

    def _edited(self, key: str) -> None:
        if key == run_outcome.EDITED and self.sender() is getattr(self.result, "points", None):
            self._show_result(again=True)

    def _show_result(self, *, again: bool) -> None:
        """again: it has been announced before, or is of the project that was opened."""
        result = self.result
        outcome = None if result is None or not result.present() else RunOutcome.read(result.points)
        if result is None or outcome is None:
            return
        self._outcomes.success(
            outcome,
            self._steps,
            temporary=result.request.scratch is not None,
            can_save=can_save(result),
            again=again,
            hidden=layers.is_hidden(result.request.sensed_layer_id),
        )

    def _show_removed(self) -> None:
        """The layers of the shown result were removed: its buttons would do nothing."""
        if self.result is not None and self._outcome.kind in ("success", "cautious"):
            self.blend.stop()
            self._outcomes.removed(self.result.request, can_return=self.removed.can_return())

    def _bring_back(self, result: layers.ResultLayers) -> None:
        """Add the layers of the result again."""
        back = self.removed.bring_back()
        if back is None:
            self._outcomes.removed(result.request, can_return=False)
            return
        self.result = back
        self._watch()
        self._show_result(again=True)

    def _saved(self, path: Path | None, error: TiepointError | None) -> None:
        """The temporary result was saved as `path`, or not."""
        if error is not None:
            self._outcomes.notice(error.text, Qgis.MessageLevel.Critical)
        elif path is not None and self.result is not None:
            outputs = outputs_at(path, report=False, georeferencer=False)
            self.result = replace(
                self.result, request=replace(self.result.request, outputs=outputs, scratch=None)
            )
            self.removed.follow(self.result)
            self._show_result(again=True)
            text = tr("The result was saved as “{}”.").format(QDir.toNativeSeparators(str(path)))
            self._outcomes.notice(text, Qgis.MessageLevel.Success)

    def _learn(self, request: RunRequest, result: RunResult) -> None:
        """Take over what the run showed about the network."""
        report = {} if result.registration is None else result.registration.report
        if report.get("method") in HAVE_NETWORK and request.options.match.device == "auto":
            self._readiness.learn(report["method"], str(report.get("device", "")))
        elif result.error is not None and request.options.match.method in HAVE_NETWORK:
            self._readiness.ask()

    def _follow(self, link: str) -> None:
        changes = self.guidance.changes(link)
        if changes is not None:
            self.start_wanted.emit({**self._overrides, **changes})
        elif link == "keep":
            self._form.change(self._overrides)
            self._form.remember()
            self._outcome.remove_link("keep")
        elif self.guidance.follow(link):
            return
        elif link == "log":
            self._iface.openMessageLog()
        elif link == "setup":
            self.setup_wanted.emit()
        elif link == "report":
            self.report_wanted.emit()
        elif link == "again" and self.result is not None:
            self._bring_back(self.result)
        elif self.result is None or not self.result.present():
            self._outcome.clear()
        else:
            self._follow_result(link, self.result)

    def _follow_result(self, link: str, result: layers.ResultLayers) -> None:
        if link == "zoom":
            layers.zoom_to(self._iface.mapCanvas(), result.raster)
        elif link == "apply":
            self.apply_wanted.emit(result.points)
        elif link == "table":
            self.points_wanted.emit(result.points)
        elif link in ("compare", "measure", "export"):
            self.blend.stop()
            self.page_wanted.emit(result.points, link)
        elif link == "save":
            self.saving.ask(result, self._dock)
        elif link == "checkerboard":
            self.checkerboard.make(result)
        elif link == "png":
            self.checkerboard.save_png(result, self._dock)
        elif link == "folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(result.raster.source()).parent)))
