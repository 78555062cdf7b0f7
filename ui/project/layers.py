"""Makes, styles and groups the layers of a finished run and brings them into view. Main thread only."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import TiepointError
from ...core.points.chosen_model import ChosenModel
from ...core.run.cautions import cautions_in
from ..common import tr
from ..runs import run_files, run_record, summary
from ..runs.request import RunRequest, needed, outputs_at
from ..runs.run_outcome import RunOutcome
from . import legend
from .arrow_key import PIXEL
from .palette_style import style_palette
from .point_package import open_table
from .styles import (
    LEAST,
    exaggeration,
    least_arrow,
    set_variable,
    style_points,
    style_residuals,
)
from .unexplained import load_unexplained

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.run.registration_result import Registration


_VISIBLE = 0.05  # share of the view; a smaller layer is only a dot


@dataclass(frozen=True)
class ResultLayers:
    """The layers that a run added to the project."""

    group: QgsLayerTreeGroup
    raster: QgsRasterLayer
    points: QgsVectorLayer
    residuals: QgsVectorLayer
    request: RunRequest  # of the run
    ids: tuple[str, ...]  # of the raster and the points

    def present(self) -> bool:
        """Whether the project still has the raster and the points; else QGIS has deleted them."""
        return all(QgsProject.instance().mapLayer(id_) is not None for id_ in self.ids)


def add_result(registration: Registration, request: RunRequest) -> Generator[None, None, ResultLayers]:
    """Add the layers of an accepted registration to the project, on top. Raises TiepointError.

    Yields between steps of a few hundredths of a second, so that the window stays responsive.
    """
    project = QgsProject.instance()
    outputs = registration.outputs
    package = needed(outputs.control_points)
    raster = load_raster(needed(outputs.shown), tr("{} (registered)").format(request.sensed_name))
    copy_style(source=project.mapLayer(request.sensed_layer_id), target=raster)
    yield
    points = load_points(package)
    yield
    extent = max(raster.extent().width(), raster.extent().height())
    factor = exaggeration(_typical_residual(registration), extent)
    residuals = load_residuals(package, factor)
    used = limit_arrows(points, residuals, _pixel(registration))
    yield
    unexplained = load_unexplained(package)
    yield
    snapshot = load_snapshot(request)
    if snapshot is not None:
        yield
    fitted = registration.report.get("transform") or {}
    record = replace(run_record.RunRecord.of(request), known_map=bool(fitted.get("known_map")))
    if request.snapshot is not None and snapshot is not None:
        run_record.mark(snapshot, record.run, run_record.SNAPSHOT)
        record = replace(record, **{f"{request.snapshot.side}_layer": snapshot.id()})
    run_record.write(points, record)
    reference = registration.infos.reference
    RunOutcome.of(registration.report, request, reference.geotransform, points.crs()).write(points)
    run_files.confirm(record.run, outputs)
    run_record.mark(residuals, record.run, run_record.RESIDUALS)
    run_record.mark(raster, record.run, run_record.RASTER)
    if unexplained is not None:
        run_record.mark(unexplained, record.run, run_record.UNEXPLAINED)
    if registration.transform is not None:
        run_record.set_chosen(points, ChosenModel.of(registration.transform))
        from ..runs import run_quality, warp_mark  # numpy: slow to import at the start of QGIS

        warp_mark.mark(raster, warp_mark.corners(registration.transform, registration.infos.sensed.size))
        wanted = request.options.match.transform
        run_quality.remember(points, registration.report, registration.points, wanted)
    group = insert_group(request, run_record.number_of(points))
    if project.mapLayersByName(raster.name()):  # two runs of a pair are told apart in every list of layers
        number = run_record.number_of(points)
        raster.setName(tr("{} (registered {})").format(request.sensed_name, number))
    for layer in (points, residuals, unexplained, raster, snapshot):  # from top to bottom
        if layer is None:
            continue
        project.addMapLayer(layer, addToLegend=False)
        node = group.addLayer(layer)
        node.setExpanded(layer is points)  # the residual lines have the same legend
        if layer is unexplained:
            node.setExpanded(True)
            node.setItemVisibilityChecked(_is_much(registration))
        if layer is snapshot:  # the layer itself is on the map
            hide(node)
        yield
    _hide_earlier(record)
    legend.show_classes(points, used[points.id()])
    legend.show_classes(residuals, used[residuals.id()], delay=50)
    for expanded in (False, True):  # the tree view keeps closed what was empty when it was added
        group.setExpanded(expanded)
    hide(project.layerTreeRoot().findLayer(request.sensed_layer_id))
    return ResultLayers(group, raster, points, residuals, request, (raster.id(), points.id()))


def _hide_earlier(record: run_record.RunRecord) -> None:
    """Hide the groups of earlier runs of the pair: two sets of points on the map are taken for one."""
    project = QgsProject.instance()
    for layer in filter(run_record.is_points, project.mapLayers().values()):
        node = project.layerTreeRoot().findLayer(layer.id())
        if run_record.run_of(layer) == record.run or node is None:
            continue
        try:
            earlier = run_record.read(layer)
        except TiepointError:
            continue
        pair = (earlier.reference_layer, earlier.sensed_layer)
        if pair == (record.reference_layer, record.sensed_layer) and node.parent().parent() is not None:
            node.parent().setItemVisibilityChecked(False)
            node.parent().setExpanded(False)


def limit_arrows(points: QgsVectorLayer, residuals: QgsVectorLayer, pixel: float) -> dict[str, list[int]]:
    """Draw no arrow that says nothing, and tell the key what an arrow is; before the layers are on the map.

    pixel: side of a reference pixel in map units. Returns the classes of both legends, by the layers' ids.
    """
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["enabled", "residual"], points.fields())
    import numpy as np

    from .classes import used_classes

    found = [(feature["residual"], bool(feature["enabled"])) for feature in points.getFeatures(request)]
    lengths = np.array([each if isinstance(each, float) else np.nan for each, _ in found])
    enabled = np.array([on for _, on in found], dtype=bool)
    least = least_arrow(lengths[enabled].tolist())
    residuals.setCustomProperty(PIXEL, pixel)
    set_variable(residuals, LEAST, str(least))
    return {
        points.id(): used_classes(lengths, enabled),
        residuals.id(): used_classes(lengths, enabled, least),
    }


def find_result() -> ResultLayers | None:
    """The last run of the project that has all its layers, with a request as far as its record gives it."""
    project = QgsProject.instance()
    runs = sorted(filter(run_record.is_points, project.mapLayers().values()), key=run_record.number_of)
    for points in reversed(runs):
        run = run_record.run_of(points)
        raster, residuals = (run_record.find(run, role) for role in (run_record.RASTER, run_record.RESIDUALS))
        node = project.layerTreeRoot().findLayer(points.id())
        if raster is None or residuals is None or node is None or not points.isValid():
            continue
        try:
            request = _request_of(run_record.read(points), raster)
        except TiepointError:
            continue
        ids = (raster.id(), points.id())
        return ResultLayers(node.parent(), raster, points, residuals, request, ids)
    return None


def reference_of(result: ResultLayers) -> QgsMapLayer | None:
    """The layer of the run's reference, None where it is not in the project."""
    record = run_record.read(result.points)
    return QgsProject.instance().mapLayer(record.reference_layer)


def _request_of(record: run_record.RunRecord, raster: QgsRasterLayer) -> RunRequest:
    """The request that a saved run is, for what is done with its result."""
    path = Path(record.raster or raster.source())
    outputs = outputs_at(path, report=bool(record.report), georeferencer=False)
    temporary = Path(QgsProcessingUtils.tempFolder()).resolve() in path.resolve().parents
    if Path(raster.source()) != path:
        outputs = replace(outputs, view=Path(raster.source()))
    return RunRequest(
        reference=record.reference,
        sensed=record.sensed,
        outputs=outputs,
        options=record.options,
        python="",
        reference_name=record.reference_name,
        sensed_name=record.sensed_name,
        sensed_layer_id=record.sensed_layer,
        scratch=path.parent if temporary else None,
        run=record.run,
    )


def insert_group(request: RunRequest, number: int) -> QgsLayerTreeGroup:
    """Add a group on top for a run's layers. number: of the run, shown if the pair has another run."""
    root = QgsProject.instance().layerTreeRoot()
    title = tr("Tiepoint: {} → {}").format(request.sensed_name, request.reference_name)
    if root.findGroup(title) is not None:  # the number first: the end of a long title is cut off
        title = tr("Tiepoint {}: {} → {}").format(number, request.sensed_name, request.reference_name)
    return root.insertGroup(0, title)


def add_checkerboard(result: ResultLayers, path: Path) -> QgsRasterLayer:
    """Add the mosaic on top of the run's group, above the points, which hide edges. Raises TiepointError."""
    layer = load_raster(path, tr("Checkerboard"))
    QgsProject.instance().addMapLayer(layer, addToLegend=False)
    group = QgsProject.instance().layerTreeRoot().findLayer(result.raster.id()).parent()
    group.insertLayer(0, layer).setExpanded(False)
    return layer


def hide(node: QgsLayerTreeLayer | None) -> None:
    """Hide the unregistered layer: beside its result it would be taken for part of it."""
    if node is not None:
        node.setItemVisibilityChecked(False)


def is_hidden(layer_id: str) -> bool:
    """Whether the project has this layer, and it is switched off."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
    return node is not None and not node.itemVisibilityChecked()


def load_raster(path: Path, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), name, "gdal")
    _valid(layer, path)
    style_palette(layer)
    return layer


def load_snapshot(request: RunRequest) -> QgsRasterLayer | None:
    """The snapshot that the run has drawn, None where it needed none. Raises TiepointError."""
    plan = request.snapshot
    if plan is None:
        return None
    return load_raster(plan.path, tr("{} (snapshot)").format(plan.picture.name))


def load_points(geopackage: Path) -> QgsVectorLayer:
    """The control points, styled."""
    layer = open_table(geopackage, "control_points", tr("Control points"))
    style_points(_valid(layer, geopackage))
    return layer


def load_residuals(geopackage: Path, factor: int) -> QgsVectorLayer:
    """The residual lines as arrows drawn `factor` times as long; the layer's name gives the factor."""
    layer = open_table(geopackage, "residuals", tr("Residuals (× {})").format(factor))
    style_residuals(_valid(layer, geopackage), factor)
    return layer


def copy_style(*, source: QgsMapLayer | None, target: QgsRasterLayer) -> bool:
    """Give `target` the style of `source` if their bands are the same, and use an added alpha band.

    False where the style cannot be copied.
    """
    if not isinstance(source, QgsRasterLayer) or not source.isValid():
        return False
    count = source.bandCount()
    source_data, target_data = source.dataProvider(), target.dataProvider()
    if count > target.bandCount() or any(
        source_data.sourceDataType(band) != target_data.sourceDataType(band) for band in range(1, count + 1)
    ):
        return False
    document = QDomDocument("qgis")
    problem = source.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    if problem:
        return False
    done, _ = target.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
    alpha = target.bandCount()
    if alpha > count and target_data.colorInterpretation(alpha) == QgsRaster.ColorInterpretation.AlphaBand:
        target.renderer().setAlphaBand(alpha)
    return bool(done)


def bring_into_view(canvas: QgsMapCanvas, layer: QgsMapLayer) -> bool:
    """Zoom to `layer` if it is outside the view or too small in it; True where it zoomed."""
    extent, view = extent_on(canvas, layer), canvas.extent()
    if extent is None:
        return False
    share = max(extent.width() / view.width(), extent.height() / view.height()) if view.width() > 0 else 0.0
    if view.intersects(extent) and share > _VISIBLE:
        return False
    zoom_to(canvas, layer)
    return True


def zoom_to(canvas: QgsMapCanvas, layer: QgsMapLayer) -> None:
    extent = extent_on(canvas, layer)
    if extent is not None:
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()


def extent_on(canvas: QgsMapCanvas, layer: QgsMapLayer) -> QgsRectangle | None:
    """The layer's extent in the CRS of the map; None where it cannot be transformed."""
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    try:
        return to_map.transformBoundingBox(layer.extent())
    except QgsCsException:
        return None


def _is_much(registration: Registration) -> bool:
    """Whether the run cautions about unexplained places; a few are hidden at first."""
    return any(each.code == "unexplained" for each in cautions_in(registration.report))


def _typical_residual(registration: Registration) -> float:
    """RMSE of the control points in map units of the reference."""
    return (summary.number(registration.report, "rms_all") or 0.0) * _pixel(registration)


def _pixel(registration: Registration) -> float:
    """Side of a pixel in map units of the reference."""
    geotransform = registration.infos.reference.geotransform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    _, a, b, _, d, e = geotransform
    return math.sqrt(abs(a * e - b * d))


def _valid(layer: QgsMapLayer, path: Path) -> QgsMapLayer:
    if not layer.isValid():
        raise TiepointError("result_not_loaded", path=path)
    return layer
