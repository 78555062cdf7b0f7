"""“Warp again”: warps the run's raster with its current points, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataProvider,
    QgsMapLayerStyle,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.edit.rewarp import EditedRun, Rewarp, rewarp
from ....core.errors import Cancelled, TiepointError
from ....core.feedback import Feedback
from ....core.files.file_names import file_of
from ....core.files.outputs import Outputs
from ....core.messages import Notice
from ...background import GRACE
from ...common import tr
from ...one_job import OneJob
from ...project import layers
from ...runs import run_files, run_record, warp_mark
from ...runs.request import needed
from ..session.point_session import PointSession


class WarpAgain(QObject):
    """One warp at a time; it continues while another run is shown."""

    started = pyqtSignal()
    progress_changed = pyqtSignal(float)  # share done, 0 to 1
    ended = pyqtSignal(object)  # TiepointError, Cancelled among them, or None, after the layer was refreshed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = OneJob()
        self._forgotten = False  # the project of the running warp was closed
        QgsProject.instance().cleared.connect(self._forget)

    def busy(self) -> bool:
        return self._job.busy

    def start(self, session: PointSession, outputs: Outputs) -> None:
        """Write `outputs`, see `files_of`; the user has been asked about doubtful files.

        Raises TiepointError if there is no transform to warp with.
        """
        if self._job.busy:
            return
        adjustment, points, options = session.adjustment, session.points, session.options
        if adjustment.transform is None:
            raise TiepointError(adjustment.refusal or Notice.of("no_transform"))
        record, sources = session.record, session.sources
        if record.newer:
            raise TiepointError("run_of_newer_version")
        known = files_of(record)
        run_files.confirm(record.run, outputs)

        def work(feedback: Feedback) -> Rewarp:
            of = EditedRun(record.run, known.report)
            return rewarp(sources, adjustment, points, outputs, options, feedback, of)

        transform = adjustment.transform
        corners = warp_mark.corners(transform, session.infos.sensed.size)

        def finish(made: Rewarp | None, error: TiepointError | None) -> None:
            self._finish(made, error, session, corners)

        self._job.start(tr("Warp again"), work, finish, advanced=self.progress_changed)
        self.started.emit()

    def cancel(self) -> None:
        self._job.cancel()

    def _forget(self) -> None:
        self._forgotten = self._job.busy
        self.cancel()

    def release(self) -> None:
        """End the warp silently; the plugin is being unloaded."""
        QgsProject.instance().cleared.disconnect(self._forget)
        job = self._job.abandon(GRACE)
        if job is not None:
            made = job.outcome()[0]
            if made is not None:
                made.discard()

    def _finish(
        self,
        made: Rewarp | None,
        error: TiepointError | None,
        session: PointSession,
        corners: list[Any],
    ) -> None:
        forgotten, self._forgotten = self._forgotten, False
        if made is not None and forgotten:
            made.discard()
            error = Cancelled()
        elif made is not None:
            error = _publish(made, session.record, corners)
            if error is None:
                _remember(session, made.outputs)
        self.ended.emit(error)


def files_of(record: run_record.RunRecord) -> Outputs:
    """The current paths of the run's raster, from its layer if there is one, and report."""
    layer = run_record.find(record.run, run_record.RASTER)
    shown = None if layer is None else file_of(layer.source()) or Path(layer.source())
    if shown is not None and shown.stem == f"{Path(record.raster).stem}_warped":
        shown = shown.with_name(Path(record.raster).name)  # the layer shows the view beside the raster
    return Outputs(raster=shown or Path(record.raster), report=Path(record.report) if record.report else None)


def _remember(session: PointSession, outputs: Outputs) -> None:
    """Save the new paths of the files."""
    session.set_files(outputs)
    points = run_record.find(session.record.run, run_record.POINTS)
    if points is not None:  # the session may have ended, and another one of the run be open
        run_record.write(points, run_record.read(points).with_files(outputs))


def _publish(made: Rewarp, record: run_record.RunRecord, corners: list[Any]) -> TiepointError | None:
    """Replace the old raster by the new one, also in the layer that shows it."""
    layer = run_record.find(record.run, run_record.RASTER)
    path = str(made.outputs.shown)
    options = QgsDataProvider.ProviderOptions()
    style = QgsMapLayerStyle()
    before = ""
    if layer is not None:
        before = layer.source()
        style.readFromLayer(layer)
        layer.setDataSource("", layer.name(), "gdal", options)  # Windows cannot replace an open file
    error = None
    try:
        made.publish()
    except TiepointError as problem:
        error = problem
    if layer is not None:
        layer.setDataSource(path if error is None else before, layer.name(), "gdal", options)
        style.writeToLayer(layer)
        if error is None:
            warp_mark.mark(layer, corners)
        layer.triggerRepaint()
    elif error is None:
        _add(needed(made.outputs.shown), record, corners)
    return error


def _add(path: Path, record: run_record.RunRecord, corners: list[Any]) -> None:
    """Add the missing layer at the bottom of the run's group."""
    project = QgsProject.instance()
    layer: QgsRasterLayer = layers.load_raster(path, tr("{} (registered)").format(record.sensed_name))
    layers.copy_style(source=project.mapLayer(record.sensed_layer), target=layer)
    run_record.mark(layer, record.run, run_record.RASTER)
    warp_mark.mark(layer, corners)
    points = run_record.find(record.run, run_record.POINTS)
    node = project.layerTreeRoot().findLayer(points.id()) if points is not None else None
    group = node.parent() if node is not None else project.layerTreeRoot()
    project.addMapLayer(layer, addToLegend=False)
    group.addLayer(layer).setExpanded(False)
