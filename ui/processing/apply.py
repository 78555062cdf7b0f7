"""tiepoint:apply: a known fit put on another raster and on a vector layer of the same scene."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...core.errors import TiepointError
from ...core.feedback import STAGES
from ...core.options import RegistrationOptions
from ..choices import Choice, grids, resamplings, transforms
from ..common import tr
from ..runs.engine_holder import EngineHolder
from ..runs.sources import LayerSource
from ..runs.task import stage_text
from . import toolbox
from .algorithm import Speaker, TiepointAlgorithm
from .loading import leave_out
from .output_parameters import files_formats, read_storage, storage
from .register_parameters import enum_parameter, nodata_parameter
from .vector_input import vector_dataset

_OPTIONS = {"TRANSFORM": "transform", "RESAMPLING": "resampling", "GRID": "grid"}


def default_apply(*arguments: Any, **named: Any) -> Path:
    """core.face.apply, imported when the first one starts."""
    from ...core.face import apply

    return apply(*arguments, **named)


def frames() -> list[Choice]:
    """What the coordinates of a vector layer are."""
    return [
        Choice("map", tr("Map"), tr("The layer lies on the sensed raster as QGIS shows it.")),
        Choice(
            "pixels",
            tr("Pixels"),
            tr("x to the right and y down from the corner of the sensed raster, as image software counts."),
        ),
    ]


class ApplyAlgorithm(TiepointAlgorithm):
    """A raster, a vector layer, or both."""

    listing = staticmethod(toolbox.apply)

    def __init__(self, engines: EngineHolder, work: Callable[..., Path] = default_apply) -> None:
        super().__init__(engines, work)
        self._rasters: dict[str, LayerSource] = {}  # of the run
        self._vector: tuple[str, str, str] | None = None  # path, layer, WKT of the CRS

    def help_text(self) -> str:
        paragraphs = [
            tr(
                "Applies a known fit to other data of the same scene: <b>another raster</b> (other bands, "
                "a mask, a classification) is warped onto the reference, and a <b>vector layer</b> that "
                "was digitised on the sensed raster is moved vertex by vertex by the same transform."
            ),
            tr(
                "The fit is the JSON <b>report</b> of a registration, or <b>control points</b>: Tiepoint's "
                "GeoPackage, or a .points file of QGIS's Georeferencer. Control points also need the "
                "reference and the sensed raster that they were set on. The report of a bent transform needs "
                "the control points beside it."
            ),
            tr(
                "The raster shows the same scene as the sensed one, with the same pixels or with others; "
                "then the georeferencing relates the two, or without it their sizes. Vector layers keep "
                "fields and values; lines get vertices where the transform bends them, and curves become "
                "lines. The log lists the features that the fit does not cover, and the polygons that it "
                "makes invalid."
            ),
            tr("In a batch, one fit is applied to any number of rasters and layers."),
        ]
        return "".join(f"<p>{text}</p>" for text in paragraphs)

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        defaults = RegistrationOptions()
        yield QgsProcessingParameterFile(
            "FIT",
            tr("Report or control points"),
            fileFilter=tr("Reports and control points (*.json *.gpkg *.points)"),
        )
        yield QgsProcessingParameterFile(
            "POINTS",
            tr("Control points of the report (for a bent transform)"),
            optional=True,
            fileFilter=tr("GeoPackage (*.gpkg)"),
        )
        yield QgsProcessingParameterRasterLayer(
            "REFERENCE", tr("Reference (empty = that of the report)"), optional=True
        )
        yield QgsProcessingParameterRasterLayer(
            "SENSED", tr("Sensed raster of the fit (empty = that of the report)"), optional=True
        )
        yield QgsProcessingParameterRasterLayer("RASTER", tr("Raster to warp"), optional=True)
        yield QgsProcessingParameterFeatureSource(
            "VECTOR",
            tr("Vector layer to move"),
            [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            optional=True,
        )
        yield enum_parameter("FRAME", tr("Coordinates of the vector layer"), frames(), "map")
        yield enum_parameter(
            "TRANSFORM", tr("Transform, for control points"), transforms(), defaults.match.transform
        )
        yield enum_parameter("RESAMPLING", tr("Resampling"), resamplings(), defaults.result.resampling)
        yield enum_parameter("GRID", tr("Output grid"), grids(), defaults.result.grid)
        yield nodata_parameter("SENSED_NODATA", tr("Nodata of the raster (empty = as the layer says)"))
        yield from storage(files_formats())
        yield QgsProcessingParameterRasterDestination(
            "OUTPUT", tr("Warped raster"), optional=True, createByDefault=True
        )
        yield QgsProcessingParameterVectorDestination(
            "OUTPUT_VECTOR", tr("Moved vector layer"), optional=True, createByDefault=True
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if not any(parameters.get(name) for name in ("RASTER", "VECTOR")):
            raise TiepointError("nothing_to_apply_to")

    def read_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._rasters, self._vector = {}, None
        for name in ("REFERENCE", "SENSED", "RASTER"):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is not None:
                self._rasters[name] = LayerSource.of(layer)
            elif parameters.get(name):
                raise QgsProcessingException(self.invalidRasterError(parameters, name))
        if parameters.get("VECTOR"):
            self._vector = vector_dataset(self, parameters, "VECTOR", context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.raster.vectors.vector_layers import VectorSource

        sources = {name: each.to_core() for name, each in self._rasters.items()}
        points = self.parameterAsFile(parameters, "POINTS", context)
        given: dict[str, Any] = {
            "reference": sources.get("REFERENCE"),
            "sensed": sources.get("SENSED"),
            "points": Path(points) if points else None,
            "options": RegistrationOptions.of(
                **read_storage(self, parameters, context),
                sensed_nodata=self.parameterAsString(parameters, "SENSED_NODATA", context),
                **{
                    option: self.parameterAsEnumString(parameters, name, context)
                    for name, option in _OPTIONS.items()
                },
            ),
            "feedback": Speaker(feedback, _stage_text, {**STAGES, "vector": ("", 1.0)}),
        }
        fit = Path(self.parameterAsFile(parameters, "FIT", context))
        results: dict[str, Any] = {}
        raster = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if "RASTER" in sources and raster:
            results["OUTPUT"] = str(self.work(fit, sources["RASTER"], Path(raster), **given))
        vector = self.parameterAsOutputLayer(parameters, "OUTPUT_VECTOR", context)
        if self._vector is not None and vector:
            frame = self.parameterAsEnumString(parameters, "FRAME", context)
            moved = self.work(fit, VectorSource(*self._vector), Path(vector), frame=frame, **given)
            results["OUTPUT_VECTOR"] = str(moved)
        for name, file in (("OUTPUT", raster), ("OUTPUT_VECTOR", vector)):
            if name not in results:
                leave_out(file, context)
        feedback.setProgress(100)
        return results


def _stage_text(stage: str) -> str:
    return tr("Moving the features…") if stage == "vector" else stage_text(stage)
