"""Saves a temporary result under a name of the user's, and lets its layers show the saved files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataProvider,
    QgsFileUtils,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDir, QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.errors import Cancelled, TiepointError
from ...core.feedback import Feedback
from ...core.files.outputs import Outputs
from ..background import GRACE
from ..common import tr
from ..one_job import OneJob
from ..project import layers
from ..project.point_package import drop_undefined_crs
from ..project.styles import share_shape
from ..runs import run_files, run_record
from ..runs.request import check_openable, file_stem, needed, outputs_at

_TABLES = {
    run_record.POINTS: "control_points",
    run_record.RESIDUALS: "residuals",
    run_record.UNEXPLAINED: "unexplained",
}


def can_save(result: layers.ResultLayers) -> bool:
    """Whether the result is a temporary raster of its own pixels, whose copy stands alone."""
    raster = result.request.outputs.raster
    return (
        result.request.scratch is not None
        and result.request.outputs.view is None
        and raster is not None
        and raster.suffix.lower() == ".tif"
    )


class SaveResult(QObject):
    """The outcome's button “Save…”; one job at a time."""

    def __init__(
        self, ended: Callable[[Path | None, TiepointError | None], None], parent: QObject | None = None
    ) -> None:
        """ended: called after everything with the raster, or with why there is none."""
        super().__init__(parent)
        self._ended = ended
        self._job = OneJob()

    def busy(self) -> bool:
        return self._job.busy

    def ask(self, result: layers.ResultLayers, parent: QWidget) -> None:
        """Ask for a file, and save the result there."""
        suggestion = Path(QDir.homePath()) / f"{file_stem(result.request.sensed_name)}_registered.tif"
        chosen, _ = QFileDialog.getSaveFileName(
            parent, tr("Save the registered raster as"), str(suggestion), tr("GeoTIFF (*.tif *.tiff)")
        )
        if chosen:
            path = Path(QgsFileUtils.ensureFileNameHasExtension(chosen, ["tif", "tiff"]))
            self.save(result, path)

    def save(self, result: layers.ResultLayers, raster: Path) -> None:
        """Copy raster and points, then show the copies. The file dialog has asked about `raster` alone."""
        if self._job.busy:
            return
        outputs = outputs_at(raster, report=False, georeferencer=False)
        points = needed(outputs.control_points)
        try:
            check_openable(points)
        except TiepointError as error:
            self._ended(None, error)
            return
        if result.points.isModified():
            self._ended(None, TiepointError("save_unsaved_points"))
            return
        if points.exists():
            self._ended(None, TiepointError("save_points_exist", name=points.name))
            return
        request = result.request

        def work(_feedback: Feedback) -> Outputs:
            from ...core.run.saved_copy import copy_result  # GDAL: slow to import at the start of QGIS

            named = request.options.files_named()
            copy_result(request.outputs, target=outputs, sources=request.sources, beside=named)
            return outputs

        self._job.start(
            tr("Save “{}”").format(raster.name), work, lambda made, error: self._finish(made, error, result)
        )

    def stop(self) -> None:
        """The plugin is being unloaded."""
        self._job.abandon(GRACE)

    def _finish(self, made: Any, error: TiepointError | None, result: layers.ResultLayers) -> None:
        if isinstance(error, Cancelled):
            return
        if error is None and result.present():
            _show(result, made)
        self._ended(None if error is not None else made.raster, error)


def _show(result: layers.ResultLayers, outputs: Outputs) -> None:
    """Let the run's layers and its record name the saved files."""
    run = result.request.run
    package = needed(outputs.control_points)
    _move(result.raster, str(outputs.raster), "gdal")
    for role, table in _TABLES.items():
        layer = run_record.find(run, role)
        if isinstance(layer, QgsVectorLayer):
            _move(layer, f"{package}|layername={table}", "ogr")
            drop_undefined_crs(layer)
    run_files.confirm(run, outputs)
    run_record.write(result.points, run_record.read(result.points).with_files(outputs))


def _move(layer: QgsMapLayer, source: str, provider: str) -> None:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    layer.setDataSource(source, layer.name(), provider, QgsDataProvider.ProviderOptions())
    style.writeToLayer(layer)
    if isinstance(layer, QgsVectorLayer):
        share_shape(layer)
    layer.triggerRepaint()
