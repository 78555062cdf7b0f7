"""tiepoint:alignbands: the bands of one raster, or of several files, registered to one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ...core.options import RegistrationOptions
from ..choices import Choice, methods, resamplings
from ..common import tr
from ..runs.engine_holder import EngineHolder
from ..runs.sources import LayerSource
from ..setup import weights_store
from . import toolbox
from .algorithm import Speaker, TiepointAlgorithm
from .output_parameters import files_formats, read_storage, storage
from .register_parameters import advanced, enum_parameter, python_parameter

if TYPE_CHECKING:
    from ...core.run.band_results import BandAlignment

_STAGES = {"bands": ("Aligning the bands", 0.8), "stack": ("Writing the bands", 0.2)}


def default_align(*arguments: Any, **named: Any) -> BandAlignment:
    """core.face.align_bands, imported when the first one starts."""
    from ...core.face import align_bands

    return align_bands(*arguments, **named)


def band_transforms() -> list[Choice]:
    """What a band gets."""
    return [
        Choice("shift", tr("Shift"), tr("Each band is moved as a whole.")),
        Choice("affine", tr("Affine"), tr("Each band is also turned, scaled and sheared.")),
        Choice(
            "auto", tr("Automatic"), tr("A shift, or an affine transform where that leaves clearly less.")
        ),
    ]


def unaligned_bands() -> list[Choice]:
    """What a band that cannot be registered means."""
    return [
        Choice("keep", tr("Keep"), tr("The band stays where it is, and the log says so.")),
        Choice("refuse", tr("Refuse"), tr("Nothing is written.")),
    ]


class AlignBandsAlgorithm(TiepointAlgorithm):
    """One raster with several bands, or several rasters."""

    listing = staticmethod(toolbox.align_bands)

    def __init__(self, engines: EngineHolder, work: Callable[..., BandAlignment] = default_align) -> None:
        super().__init__(engines, work)
        self._sources: list[LayerSource] = []  # of the run

    def help_text(self) -> str:
        paragraphs = [
            tr(
                "Registers the bands of one raster, or of several files, to one of them, and writes all of "
                "them to <b>one GeoTIFF</b>: for multi-lens cameras, pushbroom sensors, and bands that were "
                "delivered apart."
            ),
            tr(
                "The bands may differ in contrast, up to reversed, as near infrared and thermal do. Each is "
                "matched with the <b>reference band</b>, or by way of a band that is aligned already, and "
                "gets a shift or an affine transform of its own. The reference band keeps its values; the "
                "others are resampled once."
            ),
            tr(
                "The log and the report have a <b>verdict for each band</b>. A band that cannot be "
                "registered is named; it stays where it is, or, if you choose so, nothing is written."
            ),
            tr(
                "The reference band is counted among all bands of all rasters, in their order. Choose one "
                "that looks like most of the others: red or red edge rather than blue or thermal."
            ),
        ]
        return "".join(f"<p>{text}</p>" for text in paragraphs)

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        defaults = RegistrationOptions()
        yield QgsProcessingParameterMultipleLayers(
            "RASTERS", tr("Rasters"), QgsProcessing.SourceType.TypeRaster
        )
        yield QgsProcessingParameterNumber(
            "REFERENCE_BAND",
            tr("Reference band (stays), its number among all bands"),
            QgsProcessingParameterNumber.Type.Integer,
            1,
            minValue=1,
        )
        yield enum_parameter("TRANSFORM", tr("Transform of a band"), band_transforms(), "shift")
        yield enum_parameter("UNALIGNED", tr("A band that cannot be registered"), unaligned_bands(), "keep")
        yield enum_parameter("RESAMPLING", tr("Resampling"), resamplings(), "cubic")
        yield advanced(enum_parameter("METHOD", tr("Method"), methods(), defaults.match.method))
        yield from storage(files_formats())
        yield python_parameter()
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Aligned bands"))
        yield QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), tr("JSON files (*.json)"), optional=True, createByDefault=False
        )

    def results(self) -> Iterator[QgsProcessingOutputDefinition]:
        yield QgsProcessingOutputNumber("ALIGNED", tr("Bands that were aligned"))
        yield QgsProcessingOutputNumber("LEFT", tr("Bands that could not be registered"))
        yield QgsProcessingOutputString("VERDICT", tr("Verdict, a line for each band"))

    def read_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layers = self.parameterAsLayerList(parameters, "RASTERS", context)
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        if not rasters or len(rasters) != len(layers):
            raise QgsProcessingException(self.invalidRasterError(parameters, "RASTERS"))
        self._sources = [LayerSource.of(layer) for layer in rasters]

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        texts = {"bands": tr("Aligning the bands…"), "stack": tr("Writing the bands…")}
        out = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        speaker = Speaker(feedback, lambda stage: texts.get(stage, stage), _STAGES)
        with self.engines.lend(self.python, speaker) as engine:
            found = self.work(
                [source.to_core() for source in self._sources],
                Path(out),
                reference=self.parameterAsInt(parameters, "REFERENCE_BAND", context),
                transform=self.parameterAsEnumString(parameters, "TRANSFORM", context),
                unaligned=self.parameterAsEnumString(parameters, "UNALIGNED", context),
                report=Path(report) if report else None,
                options=RegistrationOptions.of(
                    method=method,
                    weights=weights_store.path_for(method),
                    resampling=self.parameterAsEnumString(parameters, "RESAMPLING", context),
                    **read_storage(self, parameters, context),
                ),
                engine=engine,
                feedback=speaker,
            )
        for band in found.left:
            feedback.pushWarning(band.verdict)
        if not found.accepted:
            raise QgsProcessingException(found.reason)
        feedback.setProgress(100)
        values: dict[str, Any] = {
            "OUTPUT": out,
            "ALIGNED": sum(band.state == "aligned" for band in found.bands),
            "LEFT": len(found.left),
            "VERDICT": "\n".join(band.verdict for band in found.bands),
        }
        return {**values, "REPORT": report} if report else values
