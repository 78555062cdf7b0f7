"""The parameters of tiepoint:register that say which pixels its raster has, and how it is stored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.options import RegistrationOptions
from ..choices import Choice, compressions, output_formats
from ..common import tr
from ..runs.output_place import crs_text, extent_text
from .register_parameters import advanced, enum_parameter


def stored() -> Iterator[QgsProcessingParameterDefinition]:
    """Pixels and storage of the output raster, named as in QGIS's own algorithms of GDAL."""
    defaults = RegistrationOptions().result
    yield advanced(
        QgsProcessingParameterCrs("TARGET_CRS", tr("Output CRS (empty = the reference's)"), optional=True)
    )
    size = QgsProcessingParameterNumber(
        "TARGET_RESOLUTION",
        tr("Output pixel size in units of the output CRS (0 = of the output grid)"),
        QgsProcessingParameterNumber.Type.Double,
        defaults.target_resolution,
        minValue=0.0,
    )
    yield advanced(size)
    yield advanced(
        QgsProcessingParameterExtent(
            "TARGET_EXTENT", tr("Output extent (empty = of the output grid)"), optional=True
        )
    )
    yield advanced(
        QgsProcessingParameterBoolean(
            "CLIP_TO_OVERLAP",
            tr("End the output where one of the rasters ends"),
            defaultValue=defaults.clip_to_overlap,
        )
    )
    clip = QgsProcessingParameterFeatureSource(
        "CLIP_AREA",
        tr("Cut the output to these polygons"),
        [QgsProcessing.SourceType.TypeVectorPolygon],
        optional=True,
    )
    clip.setHelp(tr("The output is empty outside them; they do not limit where points are sought."))
    yield advanced(clip)
    yield from storage(output_formats())


def storage(formats: list[Choice]) -> Iterator[QgsProcessingParameterDefinition]:
    """How the output raster is stored."""
    defaults = RegistrationOptions().result
    yield advanced(enum_parameter("OUTPUT_FORMAT", tr("Output format"), formats, defaults.output_format))
    yield advanced(enum_parameter("COMPRESSION", tr("Compression"), compressions(), defaults.compression))
    yield advanced(
        QgsProcessingParameterBoolean(
            "PREDICTOR", tr("Compress differences of neighbouring pixels"), defaultValue=defaults.predictor
        )
    )
    yield advanced(
        QgsProcessingParameterBoolean("OVERVIEWS", tr("Build overviews"), defaultValue=defaults.overviews)
    )
    free = QgsProcessingParameterString(
        "CREATION_OPTIONS", tr("Additional creation options"), defaults.creation_options, optional=True
    )
    free.setMetadata({"widget_wrapper": {"class": _RASTER_OPTIONS}})
    free.setHelp(tr("KEY=VALUE of GDAL, several joined by “|”; they override the choices above."))
    yield advanced(free)


_RASTER_OPTIONS = "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"


def read_stored(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> dict[str, Any]:
    """The options that the parameters of `stored` set."""
    crs = algorithm.parameterAsCrs(parameters, "TARGET_CRS", context)
    extent = ""
    if parameters.get("TARGET_EXTENT"):
        box = algorithm.parameterAsExtent(parameters, "TARGET_EXTENT", context)
        if not box.isNull():
            extent = extent_text(box, algorithm.parameterAsExtentCrs(parameters, "TARGET_EXTENT", context))
    return {
        **read_storage(algorithm, parameters, context),
        "target_crs": crs_text(crs),
        "target_resolution": algorithm.parameterAsDouble(parameters, "TARGET_RESOLUTION", context),
        "target_extent": extent,
        "clip_to_overlap": algorithm.parameterAsBoolean(parameters, "CLIP_TO_OVERLAP", context),
    }


def read_storage(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> dict[str, Any]:
    """The options that the parameters of `storage` set."""
    return {
        "output_format": algorithm.parameterAsEnumString(parameters, "OUTPUT_FORMAT", context),
        "compression": algorithm.parameterAsEnumString(parameters, "COMPRESSION", context),
        "predictor": algorithm.parameterAsBoolean(parameters, "PREDICTOR", context),
        "overviews": algorithm.parameterAsBoolean(parameters, "OVERVIEWS", context),
        "creation_options": algorithm.parameterAsString(parameters, "CREATION_OPTIONS", context).strip(),
    }


def files_formats() -> list[Choice]:
    """The formats that hold pixels; a virtual raster is asked for by the name of the file."""
    return [choice for choice in output_formats() if choice.value != "vrt"]
