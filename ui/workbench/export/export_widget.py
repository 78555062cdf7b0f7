"""The export page of the workbench: points, raster, script, report, and the run as a call."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFileUtils, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QDir, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....core.errors import Cancelled, TiepointError
from ....core.run.report import RUN, read_report
from ... import settings
from ...background import GRACE
from ...choices import grids, resamplings
from ...common import tr
from ...one_job import OneJob
from ...project.replaced_layers import check_no_result, layers_of, reload
from ...runs.request import check_openable, file_stem
from ...runs.run_record import RunRecord
from ...widgets.button_grid import ButtonGrid
from ...widgets.choice_combo import ChoiceCombo
from ...widgets.labels import PlainLabel
from ...widgets.scroll import scrolling
from ..session.measured_shift import MeasuredShift
from ..session.point_session import PointSession
from ..session.project_runs import ProjectRuns
from . import export_catalogue, processing_call
from .export_kind import ExportInput, Kind
from .export_raster import compressions

_CONTENTS = 12  # characters that a list shows; where label and list are wider, the label is above


class ExportWidget(QWidget):
    """A button for each kind of file; one export at a time, in the background."""

    ended = pyqtSignal(object, object)  # path or None, TiepointError or None; after it was shown

    def __init__(
        self,
        project_runs: ProjectRuns,
        iface: QgisInterface,
        measured: Callable[[], MeasuredShift | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        """measured: returns the remaining shift, for the report."""
        super().__init__(parent)
        self._measured = measured
        self._project_runs, self._iface = project_runs, iface
        self._session: PointSession | None = None
        self._job = OneJob()
        self._written: Path | None = None
        self._lay_out()
        project_runs.current_changed.connect(self._take)
        QgsProject.instance().cleared.connect(self.cancel)
        self._take(project_runs.current)

    def _lay_out(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        self.resampling = ChoiceCombo(
            resamplings(), tr("How the pixel values of the registered raster are interpolated.")
        )
        self.grid = ChoiceCombo(grids(), tr("Pixel size, alignment and extent of the registered raster."))
        self.compression = ChoiceCombo(compressions(), tr("Compression of a GeoTIFF."))
        for combo in (self.resampling, self.grid, self.compression):
            combo.setMinimumContentsLength(_CONTENTS)
        self.buttons: dict[str, QToolButton] = {}
        for title, kinds in groupby(export_catalogue.kinds(), lambda kind: kind.group):
            layout.addWidget(self._box_of(title, list(kinds)))
        layout.addWidget(self._repeat_box())
        layout.addStretch(1)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel)
        self.cancel_button.hide()
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.folder_button = _button(
            tr("Open the folder"), tr("Show the file in its folder."), "/mActionFileOpen.svg"
        )
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body), 1)
        for widget in (self.progress, self.cancel_button, self.note, self.folder_button):
            outer.addWidget(widget)
        self.note.hide()

    def _box_of(self, title: str, kinds: list[Kind]) -> QGroupBox:
        """A button for each kind of the group."""
        box = QGroupBox(title)
        inside = QVBoxLayout(box)
        if any(kind.key == "raster" for kind in kinds):
            form = QFormLayout()
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            form.addRow(tr("R&esampling"), self.resampling)
            form.addRow(tr("Output &grid"), self.grid)
            form.addRow(tr("&Compression"), self.compression)
            inside.addLayout(form)
        for kind in kinds:
            self.buttons[kind.key] = _button(kind.text, kind.tip, kind.icon)
            self.buttons[kind.key].clicked.connect(lambda _=False, kind=kind: self.ask(kind))
        inside.addWidget(ButtonGrid([self.buttons[kind.key] for kind in kinds]))
        return box

    def _repeat_box(self) -> QGroupBox:
        """A button for each form of the run as a call."""
        box = QGroupBox(tr("Repeat the run"))
        inside = QVBoxLayout(box)
        repeat: list[QToolButton] = []
        for key, text, tip in (
            ("python", tr("Copy as Python"), tr("A call of processing.run for QGIS's Python console.")),
            ("command", tr("Copy as qgis_process"), tr("A command for a shell, without the window of QGIS.")),
            ("json", tr("Copy as JSON"), tr("For “qgis_process run tiepoint:register -” on standard input.")),
            (
                "history",
                tr("Add to the history"),
                tr("Add the run to the history of the Processing toolbox, to repeat it there."),
            ),
        ):
            image = "/mActionEditCopy.svg" if key != "history" else "/mIconHistory.svg"
            self.buttons[key] = _button(text, tip, image)
            self.buttons[key].clicked.connect(lambda _=False, key=key: self.copy(key))
            repeat.append(self.buttons[key])
        inside.addWidget(ButtonGrid(repeat))
        return box

    def release(self) -> None:
        """Disconnect from the project; the widget is about to be deleted."""
        self._project_runs.current_changed.disconnect(self._take)
        QgsProject.instance().cleared.disconnect(self.cancel)
        self._job.abandon(GRACE)

    def busy(self) -> bool:
        return self._job.busy

    def ask(self, kind: Kind) -> None:
        """Ask for a file, then write it."""
        if self._session is None or self._job.busy:
            return
        folder = settings.read("export_folder") or self._beside()
        name = f"{file_stem(self._session.record.sensed_name)}{kind.ending}{kind.suffix}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export: {}").format(kind.text.rstrip("…")), str(Path(folder) / name), kind.filter
        )
        if not chosen:
            return
        endings = re.findall(r"\*\.(\w+)", kind.filter)
        path = Path(QgsFileUtils.ensureFileNameHasExtension(chosen, endings))
        settings.write("export_folder", str(path.parent))
        self.export(kind.key, path)

    def export(self, kind: str, path: Path) -> None:
        """Start writing; `ended` is emitted at the end."""
        session = self._session
        if session is None or self._job.busy:
            return
        try:
            check_openable(path)
            check_no_result(path)
        except TiepointError as error:
            self._finish(None, error)
            return
        given = self._input(session)
        self._show_result("")
        self._job.start(
            tr("Write “{}”").format(path.name),
            lambda feedback: export_catalogue.write(kind, path, given, feedback),
            self._finish,
            advanced=lambda share: self.progress.setValue(round(1000 * share)),
        )
        self._show_busy()

    def cancel(self) -> None:
        self._job.cancel()

    def copy(self, what: str) -> None:
        """The run as a call, on the clipboard or in Processing's history."""
        if self._session is None:
            return
        record = self._session.record
        if what == "history":
            done = processing_call.add_to_history(record)
            self._show_result(
                tr("The run is in Processing's history.")
                if done
                else tr("This version of QGIS does not accept history entries.")
            )
            return
        texts = {
            "python": processing_call.as_python,
            "command": processing_call.as_command,
            "json": processing_call.as_json,
        }
        QgsApplication.clipboard().setText(texts[what](record))
        self._show_result(tr("Copied to the clipboard."))

    def _take(self, session: PointSession | None) -> None:
        self._session = session
        self.setEnabled(session is not None)
        if session is not None:
            self.resampling.set_value(session.options.result.resampling)
            self.grid.set_value(session.options.result.grid)
        self._show_result("")

    def _input(self, session: PointSession) -> ExportInput:
        record, measured = session.record, self._measured()
        options = session.options.changed(resampling=self.resampling.value(), grid=self.grid.value())
        return ExportInput(
            record.title,
            session.points,
            session.adjustment,
            session.infos,
            options,
            _report_of(record),
            {} if measured is None else measured.figures,
            self.compression.value(),
            session.run_quality().values(),
        )

    def _beside(self) -> str:
        """The folder of the sensed raster; the home folder if that is not a file."""
        uri = Path(self._session.record.sensed.uri.split("|")[0]) if self._session is not None else Path()
        return str(uri.parent) if uri.is_file() else QDir.homePath()

    def _finish(self, path: Path | None, error: TiepointError | None) -> None:
        self._show_busy()
        if path is not None:
            reload(layers_of([path]))
            self._show_result(tr("Written: {}").format(QDir.toNativeSeparators(str(path))), path)
        elif error is not None and not isinstance(error, Cancelled):
            self._show_result(error.text)
        self.ended.emit(path, error)

    def _show_busy(self) -> None:
        busy = self._job.busy
        self.progress.setValue(0)
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(busy)
        for button in self.buttons.values():
            button.setEnabled(not busy)

    def _show_result(self, text: str, path: Path | None = None) -> None:
        self._written = path
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.folder_button.setVisible(path is not None)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))


def _button(text: str, tip: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def _report_of(record: RunRecord) -> dict[str, Any]:
    """The values of the run's JSON report; {} if there is none, or it is another run's."""
    values = read_report(Path(record.report)) if record.report else {}
    if values.get(RUN, record.run) != record.run:
        return {}
    kinds = {
        "keypoints": list,
        "seconds": dict,
        "versions": dict,
    }  # the file may hold anything
    return {name: value for name, value in values.items() if isinstance(value, kinds.get(name, object))}
