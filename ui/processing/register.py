"""tiepoint:register: the whole way of a registration for the toolbox, models, batches and qgis_process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...core.cautions import cautions_in
from ...core.errors import Cancelled, TiepointError
from ...core.feedback import Feedback, overall_fraction
from ...core.outputs import Outputs
from .. import summary
from ..common import icon, tr
from ..engine_holder import EngineHolder
from ..request import check_pair
from ..sources import LayerSource
from ..styles import style_points
from ..task import default_register, stage_text
from .engine_python import engine_python
from .help import register_help
from .parameters import inputs, outputs, read_options

if TYPE_CHECKING:
    from ...core.registration import Registration


class RegisterAlgorithm(QgsProcessingAlgorithm):
    """Layers are read on their own thread in prepareAlgorithm; processAlgorithm sees plain values."""

    def __init__(
        self, engines: EngineHolder, register: Callable[..., Registration] = default_register
    ) -> None:
        super().__init__()
        self._engines = engines
        self._register = register
        self._sources: list[LayerSource] = []
        self._python = ""

    def createInstance(self) -> RegisterAlgorithm:
        return RegisterAlgorithm(self._engines, self._register)

    def name(self) -> str:
        return "register"

    def displayName(self) -> str:
        return tr("Register raster")

    def shortDescription(self) -> str:
        return tr("Warps a raster onto another one by control points that it finds itself.")

    def shortHelpString(self) -> str:
        return register_help()

    def helpUrl(self) -> str:
        return "https://github.com/tiepoint/tiepoint"

    def tags(self) -> list[str]:
        words = tr(
            "coregistration,co-registration,align,georeference,warp,image matching,tie points,"
            "control points,gcp,sift,pso-sift,sar,optical,change detection"
        )
        return words.split(",")

    def icon(self) -> QIcon:
        return icon()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in (*inputs(), *outputs()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputBoolean("ACCEPTED", tr("Accepted")))
        self.addOutput(QgsProcessingOutputNumber("CONTROL_POINT_COUNT", tr("Number of control points")))
        self.addOutput(QgsProcessingOutputNumber("RMS_ALL", tr("RMSE of the control points (px)")))
        self.addOutput(QgsProcessingOutputNumber("EXPLAINED", tr("Share of the overlap that is explained")))
        self.addOutput(QgsProcessingOutputString("CAUTIONS", tr("Codes of the cautions, joined by +")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """What can be known before the run; the run's own checks come on top."""
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return False, message
        layers = [self.parameterAsRasterLayer(parameters, name, context) for name in ("REFERENCE", "SENSED")]
        try:
            if None not in layers:
                check_pair(*layers)
            read_options(self, parameters, context)
            engine_python(self.parameterAsString(parameters, "PYTHON", context))
        except TiepointError as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layers = []
        for name in ("REFERENCE", "SENSED"):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is None:
                raise QgsProcessingException(self.invalidRasterError(parameters, name))
            layers.append(layer)
        try:
            self._python = engine_python(self.parameterAsString(parameters, "PYTHON", context))
            check_pair(*layers)
            self._sources = [LayerSource.of(layers[0]), LayerSource.of(layers[1])]
        except TiepointError as error:
            raise _exception(error) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        files = self._outputs(parameters, context)
        speaker = _Speaker(feedback)
        try:
            options = read_options(self, parameters, context)
            sources = [source.to_core() for source in self._sources]
            with self._engines.lend(self._python, speaker) as engine:
                registration = self._register(*sources, files, options, engine, speaker)
        except Cancelled:
            return {}
        except TiepointError as error:
            raise _exception(error) from error
        if not registration.accepted:
            if files.report is not None:
                feedback.pushInfo(tr("Report: {}").format(files.report))
            raise QgsProcessingException(
                f"{tr('Not registered')}: {registration.reason} {registration.hint}".strip()
            )
        report = registration.report
        feedback.pushInfo(summary.figures(report))
        feedback.pushInfo(summary.ran(report))
        feedback.pushInfo(summary.model(report, options.match.transform))
        cautions = cautions_in(report)
        for each in cautions:
            (feedback.pushWarning if each.doubt else feedback.pushInfo)(each.text)
        feedback.setProgress(100)
        results: dict[str, Any] = {
            "ACCEPTED": True,
            "CONTROL_POINT_COUNT": report.get("control_points"),
            "RMS_ALL": summary.number(report, "rms_all"),
            "EXPLAINED": summary.number(report, "explained"),
            "CAUTIONS": "+".join(each.code for each in cautions),
            "OUTPUT": str(files.raster),
        }
        if files.control_points is not None:
            results["CONTROL_POINTS"] = _load_as_points(str(files.control_points), context)
        for name, path in (
            ("REPORT", files.report),
            ("GEOREFERENCER_POINTS", files.georeferencer_points),
            ("CHECKERBOARD", files.checkerboard),
        ):
            if path is not None:
                results[name] = str(path)
        return results

    def _outputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Outputs:
        def path(text: str) -> Path | None:
            return Path(text) if text else None

        raster = path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        points = path(self.parameterAsOutputLayer(parameters, "CONTROL_POINTS", context))
        mosaic = path(self.parameterAsOutputLayer(parameters, "CHECKERBOARD", context))
        for file, suffixes, kind in (
            (raster, (".tif", ".tiff"), "GeoTIFF (.tif)"),
            (mosaic, (".tif", ".tiff", ".png"), "GeoTIFF (.tif) or PNG (.png)"),
            (points, (".gpkg",), "GeoPackage (.gpkg)"),
        ):
            if file is not None and file.suffix.lower() not in suffixes:
                raise QgsProcessingException(
                    tr("“{}” cannot be written: choose a file name for a {}.").format(file.name, kind)
                )
        return Outputs(
            raster=raster,
            control_points=points,
            report=path(self.parameterAsFileOutput(parameters, "REPORT", context)),
            georeferencer_points=path(
                self.parameterAsFileOutput(parameters, "GEOREFERENCER_POINTS", context)
            ),
            checkerboard=mosaic,
        )


class _Speaker(Feedback):
    """The run's words in the Processing log."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""

    def progress(self, stage: str, fraction: float) -> None:
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(stage_text(stage))
        self._feedback.setProgress(100.0 * overall_fraction(stage, fraction))

    def info(self, message: str) -> None:
        self._feedback.pushInfo(message)

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()


class _PointStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles the control points when Processing has loaded them."""

    instance: _PointStyler | None = None  # Processing keeps no reference of its own

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            style_points(layer)

    @classmethod
    def shared(cls) -> _PointStyler:
        if cls.instance is None:
            cls.instance = cls()
        return cls.instance


def _load_as_points(geopackage: str, context: QgsProcessingContext) -> str:
    """The points' layer of the GeoPackage, which has others; it is loaded in its place where asked for."""
    uri = f"{geopackage}|layername=control_points"
    wanted = context.layersToLoadOnCompletion()
    if geopackage in wanted:
        details = wanted.pop(geopackage)
        details.setPostProcessor(_PointStyler.shared())
        wanted[uri] = details
        context.setLayersToLoadOnCompletion(wanted)
    return uri


def _exception(error: TiepointError) -> QgsProcessingException:
    return QgsProcessingException(str(error))
