"""The surface of local residuals: computed in the background, added as a layer with a legend in px."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsColorRampShader,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ....core.errors import Cancelled, TiepointError
from ....core.feedback import Feedback
from ....core.figure_text import figure
from ....core.files.private_folders import make_result_folder
from ....core.geometry.transforms import Transform
from ....core.points.control_points import ControlPoints
from ....core.points.left_out import left_out_errors
from ....core.raster.read.source import RasterInfo
from ....core.transform_models import MODELS
from ...background import GRACE
from ...common import tr
from ...one_job import OneJob
from ...project import layers
from ...project.styles import CLASSES
from ...runs import run_record
from ..session.point_session import PointSession

_OPACITY = 0.65  # the image stays visible


class SurfaceMaker(QObject):
    """One surface at a time."""

    ended = pyqtSignal(object, object)  # QgsRasterLayer or None, TiepointError or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = OneJob()

    def make(self, session: PointSession) -> None:
        """Make the surface of the session's current points."""
        transform = session.adjustment.transform
        if self._job.busy:
            return
        if transform is None:
            self.ended.emit(None, TiepointError("no_transform_to_judge", reason=session.adjustment.reason))
            return
        folder = make_result_folder(Path(QgsProcessingUtils.tempFolder()))
        points, info, run = session.points, session.infos.reference, session.record.run
        self._job.start(
            tr("Make the residual surface"),
            lambda feedback: _write(folder / "residuals.tif", points, transform, info, feedback),
            lambda path, error: self._finish(path, error, run),
        )

    def stop(self) -> None:
        """The plugin is being unloaded."""
        self._job.abandon(GRACE)

    def _finish(self, path: Any, error: TiepointError | None, run: str) -> None:
        layer = None
        points = run_record.find(run, run_record.POINTS)
        if error is None and points is not None:
            try:
                layer = layers.load_raster(path, tr("Residual surface (px)"))
            except TiepointError as problem:
                error = problem
            else:
                style_surface(layer)
                _add_below(layer, points.id())
        self.ended.emit(layer, None if isinstance(error, Cancelled) else error)


def style_surface(layer: QgsRasterLayer) -> None:
    """The colours of the residuals' classes, interpolated."""
    stops, lower = [], 0.0
    for upper, colour in CLASSES:
        value = lower if upper == float("inf") else (lower + upper) / 2
        stops.append(QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{figure(value, 'g')} px"))
        lower = upper if upper != float("inf") else lower
    ramp = QgsColorRampShader(0.0, lower)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(stops)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setOpacity(_OPACITY)
    layer.setRenderer(renderer)


def _add_below(layer: QgsRasterLayer, points_id: str) -> None:
    """Into the group of the run, below its points and arrows, above its rasters."""
    project = QgsProject.instance()
    project.addMapLayer(layer, addToLegend=False)
    node = project.layerTreeRoot().findLayer(points_id)
    group = node.parent() if node is not None else project.layerTreeRoot()
    rasters = [
        index
        for index, child in enumerate(group.children())
        if hasattr(child, "layer") and isinstance(child.layer(), QgsRasterLayer)
    ]
    group.insertLayer(rasters[0] if rasters else 0, layer).setExpanded(True)


def _write(
    path: Path, points: ControlPoints, transform: Transform, info: RasterInfo, feedback: Feedback
) -> Path:
    """Runs in the task."""
    import numpy as np

    from ....core.raster.pictures.quality_surface import write_quality_surface

    used = points.used
    if int(used.sum()) <= MODELS[transform.model].minimum_points:
        raise TiepointError("no_point_left")
    feedback.check()
    errors = left_out_errors(transform, points, feedback)
    write_quality_surface(path, points.reference[used], np.hypot(*errors.T), info)
    return path
