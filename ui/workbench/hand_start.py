"""Control points without a run: an empty layer for a pair, to fill by hand or from a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ...core.files.outputs import Outputs
from ...core.geometry.transforms import MatrixTransform
from ...core.options import RegistrationOptions
from ...core.pair import Pair
from ...core.points.control_points import ControlPoints
from ...core.raster.points.point_files import write_geopackage
from ...core.raster.read.named_nodata import as_options_say
from ...core.raster.read.source import describe_pair
from ..project import layers
from ..runs import run_files, run_record
from ..runs.request import free_name, make_request, needed

if TYPE_CHECKING:
    from ..runs.request import RunRequest
    from .session.point_session import PointSession

_NOTHING = np.zeros((0, 2))


def show_reference_alone(canvas: QgsMapCanvas, chosen: Pair[QgsRasterLayer]) -> None:
    """Show the reference, which is clicked on the map, and hide the sensed layer."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(chosen.reference.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
    layers.hide(root.findLayer(chosen.sensed.id()))
    layers.bring_into_view(canvas, chosen.reference)


def start_by_hand(
    chosen: Pair[QgsRasterLayer | None],
    options: RegistrationOptions,
    points: ControlPoints | None = None,
    output: Path | None = None,
) -> QgsVectorLayer:
    """Add an empty control-point layer for this pair to the project, with the usual fields.

    points: to start with. output: the raster that a run would write. The points, and the raster warped with
    them, are saved in new files beside it, or in a temporary folder. Raises TiepointError.
    """
    request = make_request(chosen, options, output)
    infos = describe_pair(as_options_say(request.sources, options.read))
    package = free_name(needed(request.outputs.control_points))
    points = points or ControlPoints.of(reference=_NOTHING, sensed=_NOTHING)
    same = MatrixTransform("affine", np.eye(3))  # residuals have no meaning before a fit
    write_geopackage(package, points, same, infos)
    layer = layers.load_points(package)
    record = run_record.RunRecord.of(request)
    raster = free_name(needed(request.outputs.raster))  # do not overwrite a run
    known = options.read.use_georeferencing  # else only the points place the sensed raster
    run_record.write(layer, replace(record, raster=str(raster), report="", known_map=known))
    run_files.confirm(record.run, Outputs(raster=raster))
    project = QgsProject.instance()
    group = layers.insert_group(request, run_record.number_of(layer))
    project.addMapLayer(layer, addToLegend=False)
    group.addLayer(layer)
    residuals = layers.load_residuals(package, 1)
    run_record.mark(residuals, record.run, run_record.RESIDUALS)
    project.addMapLayer(residuals, addToLegend=False)
    group.addLayer(residuals).setExpanded(False)
    return layer


def points_by_hand(session: PointSession, request: RunRequest) -> ControlPoints | None:
    """The points of `session` made by hand, if it is of the same pair; None = none."""
    record, points = session.record, session.points
    if (record.reference.uri, record.sensed.uri) != (request.reference.uri, request.sensed.uri):
        return None
    placed = np.isfinite(np.hstack([points.sensed, points.reference])).all(axis=1)
    made = points.take(points.manual & placed)
    return made if len(made) else None
