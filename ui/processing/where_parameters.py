"""The parameters of tiepoint:register that say where to match, and the options they set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
)

from ...core.chosen_area import Rectangle, rectangle_in
from ...core.errors import TiepointError
from ..common import tr
from ..runs.layer_areas import mask_text, polygons_text, rectangle_text

MASKS = {"REFERENCE_MASK": "reference_mask", "SENSED_MASK": "sensed_mask"}


def where() -> Iterator[QgsProcessingParameterDefinition]:
    """The inputs, in the order of the dialog."""
    area = QgsProcessingParameterExtent("AREA", tr("Match only in this extent"), optional=True)
    area.setHelp(
        tr("Control points are sought only there; the figures hold there, and the whole raster is warped.")
    )
    polygons = QgsProcessingParameterFeatureSource(
        "AREA_LAYER",
        tr("Match only in these polygons"),
        [QgsProcessing.SourceType.TypeVectorPolygon],
        optional=True,
    )
    polygons.setHelp(tr("The same, for areas of any shape."))
    yield area
    yield polygons
    for name, text in (
        ("REFERENCE_MASK", tr("Mask of the reference (not matched there)")),
        ("SENSED_MASK", tr("Mask of the sensed raster (not matched there)")),
    ):
        mask = QgsProcessingParameterMapLayer(
            name,
            text,
            optional=True,
            types=[QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster],
        )
        mask.setHelp(tr("Polygons, or a raster that is not 0 there: clouds, water, moving objects."))
        mask.setFlags(mask.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        yield mask


def read_where(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, str]:
    """Option -> text of those that are given. Call it on the thread of the layers. Raises TiepointError."""
    given = {}
    if parameters.get("AREA") not in (None, ""):
        extent = algorithm.parameterAsExtent(parameters, "AREA", context)
        given["area"] = rectangle_text(extent, algorithm.parameterAsExtentCrs(parameters, "AREA", context))
    chosen = parameters.get("AREA_LAYER")
    if chosen not in (None, ""):
        if given:
            raise TiepointError("area_chosen_twice")
        given["area"] = _polygons(algorithm, parameters, "AREA_LAYER", context)
    if parameters.get("CLIP_AREA") not in (None, ""):
        given["clip_area"] = _polygons(algorithm, parameters, "CLIP_AREA", context)
    for name, option in MASKS.items():
        layer = algorithm.parameterAsLayer(parameters, name, context)
        if layer is None and parameters.get(name) not in (None, ""):
            raise TiepointError("mask_not_opened", name=str(parameters[name]))
        if layer is not None:
            given[option] = mask_text(layer)
    return given


def area_parameters(area: str) -> dict[str, str]:
    """The parameters that set the option `area` to this text."""
    rectangle = rectangle_in(area)
    if rectangle is None:
        return {"AREA_LAYER": area} if area else {}
    return {"AREA": extent_parameter(rectangle)}


def extent_parameter(rectangle: Rectangle) -> str:
    """A rectangle as Processing has it in an extent parameter: in another order."""
    x_min, y_min, x_max, y_max = rectangle.bounds
    crs = f" [{rectangle.crs}]" if rectangle.crs else ""
    return f"{x_min!r},{x_max!r},{y_min!r},{y_max!r}{crs}"


def _polygons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """A polygon parameter as an option; Processing writes a file where only some features are wanted."""
    if not isinstance(parameters[name], QgsProcessingFeatureSourceDefinition):
        return polygons_text(algorithm.parameterAsVectorLayer(parameters, name, context))
    path, table = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        parameters, name, context, ["gpkg"], "gpkg", QgsProcessingFeedback()
    )
    if not path:
        raise TiepointError("area_layer_missing")
    return f"{path}|layername={table}" if table else str(path)
