"""tiepoint:register: one whole registration, for the toolbox, models, batches and qgis_process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...core.feedback import DRAWN_STAGES, STAGES
from ...core.files.outputs import Outputs, check_outputs
from ...core.options import RegistrationOptions
from ...core.pair import SIDES, Pair
from ...core.run.cautions import cautions_in
from ...core.wording import any_of
from ..common import tr
from ..project.palette_style import style_palette
from ..project.point_package import drop_undefined_crs
from ..project.styles import style_points
from ..runs import summary
from ..runs.engine_holder import EngineHolder
from ..runs.request import check_pair, options_with, source_of
from ..runs.sources import LayerSource
from ..runs.task import default_register, stage_text
from ..snapshot.draw import take
from ..snapshot.plan import SnapshotPlan, plan_snapshot
from . import toolbox
from .algorithm import Speaker, TiepointAlgorithm
from .help import register_help
from .loading import load_instead, load_layer, style_when_loaded
from .output_parameters import read_stored, stored
from .register_parameters import inputs, outputs, read_options, read_place
from .where_parameters import read_where

if TYPE_CHECKING:
    from ...core.run.registration_result import Registration


SIDE_PARAMETERS = Pair(reference="REFERENCE", sensed="SENSED")


class RegisterAlgorithm(TiepointAlgorithm):
    """Registers one pair."""

    listing = staticmethod(toolbox.register)

    def __init__(self, engines: EngineHolder, work: Callable[..., Registration] = default_register) -> None:
        super().__init__(engines, work)
        self._sources: Pair[LayerSource | None]  # of the run; None for the layer that is drawn
        self._plan: SnapshotPlan | None = None  # of that layer
        self._options = RegistrationOptions()  # of the run

    def help_text(self) -> str:
        return register_help()

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield from inputs()
        yield from stored()
        yield from outputs()

    def results(self) -> Iterator[QgsProcessingOutputDefinition]:
        yield QgsProcessingOutputBoolean("ACCEPTED", tr("Accepted"))
        yield QgsProcessingOutputNumber("CONTROL_POINT_COUNT", tr("Number of control points"))
        yield QgsProcessingOutputNumber("RMS_ALL", tr("RMSE of the control points (px)"))
        yield QgsProcessingOutputNumber(
            "EXPLAINED", tr("Share of the overlap that agrees with the transform (0–1)")
        )
        yield QgsProcessingOutputString(
            "GEOREFERENCED", tr("Raster with ground control points, where OUTPUT is the one that shows it")
        )
        yield QgsProcessingOutputString("CAUTIONS", tr("Codes of the cautions, joined by +"))
        yield QgsProcessingOutputString("FOUND_BY", tr("Code of what found the pair"))
        yield QgsProcessingOutputString(
            "MEASURED_BY", tr("Codes of what measured the control points, joined by +")
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layers = SIDE_PARAMETERS.map(lambda name: self._layer(parameters, name, context))
        if None not in layers.both:
            check_pair(layers)
        options = self._read_options(parameters, context)
        if None not in layers.both:
            self._planned(layers, options, parameters, context)

    def unusable(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        for name in SIDE_PARAMETERS.both:
            if parameters.get(name) and self._layer(parameters, name, context) is None:
                return str(self.invalidRasterError(parameters, name))
        return ""

    def read_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        def layer_of(name: str) -> QgsMapLayer:
            layer = self._layer(parameters, name, context)
            if layer is None:
                raise QgsProcessingException(self.invalidRasterError(parameters, name))
            return layer

        layers = SIDE_PARAMETERS.map(layer_of)
        check_pair(layers)
        self._options = self._read_options(parameters, context).changed(
            **read_where(self, parameters, context)
        )
        self._plan = self._planned(layers, self._options, parameters, context)
        drawn = None if self._plan is None else self._plan.side
        self._sources = SIDES.with_each(
            layers, lambda side, layer: None if side == drawn else LayerSource.of(layer)
        )

    def _read_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RegistrationOptions:
        """All but where to match. On the thread of the layers: some parameters may be one."""
        return read_options(self, parameters, context).changed(**read_stored(self, parameters, context))

    def _planned(
        self,
        layers: Pair[QgsMapLayer],
        options: RegistrationOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> SnapshotPlan | None:
        read = options.read
        return plan_snapshot(
            layers,
            Path(QgsProcessingUtils.generateTempFilename("snapshot.tif")),
            radius=read.search_radius,
            place=read_place(self, parameters, context),
            by_coordinates=read.use_georeferencing,
            chosen=read.area,
        )

    def _layer(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsMapLayer | None:
        """A raster where the parameter can be read as one, else the layer of another kind that it names."""
        raster = self.parameterAsRasterLayer(parameters, name, context)
        return self.parameterAsLayer(parameters, name, context) if raster is None else raster

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        options = self._options
        files = self._outputs(parameters, context, virtual=options.result.output_format == "vrt")
        speaker = Speaker(feedback, stage_text, STAGES if self._plan is None else DRAWN_STAGES)
        with self._snapshot(parameters, files, context, speaker) as snapshot:
            sources = self._sources.map(lambda source: (source or snapshot).to_core())
            options = options_with(options, self._plan)
            with self.engines.lend(self.python, speaker) as engine:
                registration = self.work(sources, files, options, engine, speaker)
        if not registration.accepted:
            if files.report is not None:
                feedback.pushInfo(tr("Report: {}").format(files.report))
            raise QgsProcessingException(
                f"{tr('Not registered')}: {registration.reason} {registration.hint}".strip()
            )
        report = registration.report
        files = replace(files, view=registration.outputs.view)
        feedback.pushInfo(summary.figures(report))
        if summary.accuracy_statement(report):
            feedback.pushInfo(summary.accuracy_statement(report))
        feedback.pushInfo(summary.method(report))  # the run has reported the rest
        feedback.pushInfo(summary.model(report, options.match.transform))
        for each in cautions_in(report):
            (feedback.pushWarning if each.doubt else feedback.pushInfo)(each.text)
        feedback.setProgress(100)
        values = _values(report, files, context)
        return {**values, "SNAPSHOT": snapshot.uri} if parameters.get("SNAPSHOT") and self._plan else values

    @contextmanager
    def _snapshot(
        self,
        parameters: dict[str, Any],
        files: Outputs,
        context: QgsProcessingContext,
        speaker: Speaker,
    ) -> Iterator[LayerSource]:
        """Draw the layer that needs it, and remove its picture afterwards, unless it was asked for."""
        plan = self._plan
        if plan is None:
            yield LayerSource("", "")
            return
        wanted = self.parameterAsOutputLayer(parameters, "SNAPSHOT", context)
        if wanted:
            plan = replace(plan, path=Path(wanted))
            check_snapshot(
                plan.path, [each for each in self._sources.both if each is not None], self._options
            )
            check_outputs(files, [wanted])
        try:
            take(plan, speaker)
            yield source_of(plan)
        finally:
            if not wanted:
                plan.discard()

    def _outputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, *, virtual: bool
    ) -> Outputs:
        """virtual: a temporary output, which Processing names .tif, becomes a virtual raster."""

        def path(text: str) -> Path | None:
            return Path(text) if text else None

        raster = path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        if virtual and raster is not None and str(raster).startswith(QgsProcessingUtils.tempFolder()):
            load_instead(str(raster), str(raster.with_suffix(".vrt")), context)
            raster = raster.with_suffix(".vrt")
        points = path(self.parameterAsOutputLayer(parameters, "CONTROL_POINTS", context))
        mosaic = path(self.parameterAsOutputLayer(parameters, "CHECKERBOARD", context))
        for file, suffixes, kind in (
            (raster, (".tif", ".tiff", ".vrt"), "GeoTIFF (.tif)"),
            (mosaic, (".tif", ".tiff", ".png"), any_of(("GeoTIFF (.tif)", "PNG (.png)"))),
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


def check_snapshot(path: Path, others: list[LayerSource], options: RegistrationOptions) -> None:
    """Raise TiepointError where the picture would replace what the other raster or the options are read from.
    On the task's thread: it loads GDAL."""
    from ...core.raster.read.files_read import reads_of

    reads = reads_of(*(each.to_core() for each in others), beside=options.files_named())
    check_outputs(Outputs(raster=path), [each.uri for each in others], reads)


def _values(report: dict[str, Any], files: Outputs, context: QgsProcessingContext) -> dict[str, Any]:
    """The results for Processing: figures, and the files that were asked for."""
    values: dict[str, Any] = {
        "ACCEPTED": True,
        "CONTROL_POINT_COUNT": report.get("control_points"),
        "RMS_ALL": summary.number(report, "rms_all"),
        "EXPLAINED": summary.number(report, "explained"),
        "CAUTIONS": "+".join(each.code for each in cautions_in(report)),
        "FOUND_BY": report.get("found_by_code"),
        "MEASURED_BY": "+".join(report.get("measured_by_codes") or ()),
        "OUTPUT": str(files.shown),
    }
    if files.view is not None:  # it shows the raster in place; the raster itself has only control points
        load_instead(str(files.raster), str(files.view), context)
        values["GEOREFERENCED"] = str(files.raster)
    style_when_loaded(str(files.shown), style_palette, context)
    if files.control_points is not None:
        values["CONTROL_POINTS"] = load_layer(
            str(files.control_points), "control_points", _as_points, context
        )
    for name, path in (
        ("REPORT", files.report),
        ("GEOREFERENCER_POINTS", files.georeferencer_points),
        ("CHECKERBOARD", files.checkerboard),
    ):
        if path is not None:
            values[name] = str(path)
    return values


def _as_points(layer: QgsVectorLayer) -> None:
    """The look of control points when Processing has loaded them."""
    drop_undefined_crs(layer)
    style_points(layer)
