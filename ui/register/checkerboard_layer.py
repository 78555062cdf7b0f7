"""Makes the checkerboard of a finished run in the background, adds it to the group, saves it as PNG."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsFileUtils, QgsProject
from qgis.PyQt.QtCore import QDir, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.errors import Cancelled, TiepointError
from ...core.feedback import Feedback
from ..background import GRACE
from ..common import tr
from ..one_job import OneJob
from ..project import layers
from ..runs.request import RunRequest, file_stem, needed
from .outcome_messages import OutcomeMessages
from .outcome_widget import OutcomeWidget


class CheckerboardLayer(QObject):
    """The outcome's buttons “Checkerboard” and then “Save as PNG…”; one job at a time."""

    ended = pyqtSignal(object)  # TiepointError or None, after everything has been shown

    def __init__(self, widget: OutcomeWidget, outcomes: OutcomeMessages) -> None:
        super().__init__(widget)
        self._widget = widget
        self._outcomes = outcomes
        self._job = OneJob()
        QgsProject.instance().cleared.connect(self._cancel)

    def busy(self) -> bool:
        return self._job.busy

    def make(self, result: layers.ResultLayers) -> None:
        """Write the mosaic of a run beside its raster and add it to the run's group."""
        target = path_for(result.request)

        def show(path: Path) -> None:
            if not result.present():
                return
            layers.add_checkerboard(result, path)
            self._widget.replace_link("checkerboard", "png", tr("Save as PNG…"))

        self._start(
            tr("Make the checkerboard"), lambda feedback: _write(result.request, target, feedback), show
        )

    def save_png(self, result: layers.ResultLayers, parent: QWidget) -> None:
        """Ask for a file, and save the mosaic there."""
        request = result.request
        folder = Path(QDir.homePath()) if request.scratch is not None else path_for(request).parent
        suggestion = folder / f"{file_stem(request.sensed_name)}_checkerboard.png"
        chosen, _ = QFileDialog.getSaveFileName(
            parent, tr("Save the checkerboard"), str(suggestion), tr("PNG pictures (*.png)")
        )
        if not chosen:
            return
        target = Path(QgsFileUtils.ensureFileNameHasExtension(chosen, ["png"]))

        def saved(path: Path) -> None:
            text = tr("The checkerboard was saved as “{}”.").format(QDir.toNativeSeparators(str(path)))
            self._outcomes.notice(text, Qgis.MessageLevel.Success)

        self._start(tr("Save the checkerboard"), lambda feedback: _save_png(request, target, feedback), saved)

    def stop(self) -> None:
        """End the job silently; the plugin is being unloaded."""
        QgsProject.instance().cleared.disconnect(self._cancel)
        self._job.abandon(GRACE)

    def _start(self, title: str, work: Callable[[Feedback], Path], then: Callable[[Path], None]) -> None:
        if self._job.busy:
            return
        self._enable(False)
        self._job.start(title, work, lambda path, error: self._finish(path, error, then))

    def _finish(self, path: Any, error: TiepointError | None, then: Callable[[Path], None]) -> None:
        self._enable(True)
        if error is None:
            try:
                then(path)
            except TiepointError as problem:
                error = problem
        if error is not None and not isinstance(error, Cancelled):
            self._outcomes.notice(error.text, Qgis.MessageLevel.Critical)
        self.ended.emit(error)

    def _enable(self, enabled: bool) -> None:
        for name, button in self._widget.links().items():
            if name in ("checkerboard", "png"):
                button.setEnabled(enabled)

    def _cancel(self) -> None:
        self._job.cancel()


def path_for(request: RunRequest) -> Path:
    """The file of a run's mosaic, beside its raster."""
    raster = needed(request.outputs.raster)
    return raster.with_name(f"{raster.stem}_checkerboard.tif")


def _write(request: RunRequest, target: Path, feedback: Feedback) -> Path:
    """Runs in the task, so that GDAL is not imported on the main thread."""
    from ...core.raster.pictures.checkerboard import write_checkerboard
    from ...core.raster.read.source import RasterSource

    return write_checkerboard(
        replace(request.sources, sensed=RasterSource(str(request.outputs.raster))),
        target,
        feedback,
        bands=request.options.read.bands,
        cells=request.options.result.checkerboard_cells,
        keep=[request.sensed.to_core()],
    )


def _save_png(request: RunRequest, target: Path, feedback: Feedback) -> Path:
    from ...core.raster.pictures.checkerboard import save_png

    return save_png(path_for(request), target, feedback, request.sources.both)
