"""tiepoint:measure: the shift between two rasters that claim to be aligned, and a verdict; warps nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...core.pair import Pair
from ..common import tr
from ..project.shift_style import style_shifts
from ..runs.engine_holder import EngineHolder
from ..runs.sources import LayerSource
from . import toolbox
from .algorithm import Speaker, TiepointAlgorithm
from .loading import leave_out, load_layer, raster_layer
from .register_parameters import (
    band_parameter,
    heights_parameter,
    nodata_parameters,
    read_heights,
    suggest_pair,
)

if TYPE_CHECKING:
    from ...core.edit.alignment import Alignment


def _numbers() -> dict[str, tuple[str, str]]:
    """Output -> (figure, label)."""
    return {
        "WITHIN": ("within", tr("Nine of ten places are off by at most (px)")),
        "GROUND": ("ground", tr("The same on the ground")),
        "MEDIAN": ("median", tr("Median shift (px)")),
        "RMSE": ("rmse", tr("RMSE of the shifts (px)")),
        "DX": ("dx", tr("Median shift to the right (px)")),
        "DY": ("dy", tr("Median shift down (px)")),
        "PLACES": ("places", tr("Places that matched")),
        "TRIED": ("tried", tr("Places tried")),
    }


def default_measure(*arguments: Any, **named: Any) -> Alignment:
    """core.face.measure, imported when the first one starts."""
    from ...core.face import measure

    return measure(*arguments, **named)


class MeasureAlgorithm(TiepointAlgorithm):
    """Measures the shift of one pair."""

    listing = staticmethod(toolbox.measure)

    def __init__(self, engines: EngineHolder, work: Callable[..., Alignment] = default_measure) -> None:
        super().__init__(engines, work)
        self._sources: Pair[LayerSource]  # of the run

    def help_text(self) -> str:
        paragraphs = [
            tr(
                "Measures the shift between two rasters that lie at the same place by their coordinates: "
                "small squares of the <b>reference</b> are sought in the <b>other</b> raster, on a grid over "
                "the overlap. Nothing is warped, and no control points are used."
            ),
            tr(
                "The <b>verdict</b> is in the log and in the output VERDICT: “Aligned within 0.4 px”, at "
                "how many places and on what share of the overlap, or why it cannot be measured. Places "
                "without a clear match do not count; the layer marks them."
            ),
            tr(
                "Where nothing agrees within the expected shift, the search goes on up to 128 pixels. Choose "
                "bands in which the two rasters look alike; they may differ in brightness and contrast."
            ),
        ]
        outputs = [
            (
                tr("Shifts"),
                tr(
                    "GeoPackage with a point for each place: dx (right) and dy (down) in pixels of the "
                    "reference and in map units, and the strength of the match, 0 to 1."
                ),
            ),
            (
                tr("Surface"),
                tr("GeoTIFF of the smoothed shift around each pixel: bands dx and dy, in pixels."),
            ),
        ]
        rows = "".join(f"<li><b>{name}</b>: {text}</li>" for name, text in outputs)
        return "".join(f"<p>{text}</p>" for text in paragraphs) + f"<h3>{tr('Outputs')}</h3><ul>{rows}</ul>"

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        reference = QgsProcessingParameterRasterLayer("REFERENCE", tr("Reference"))
        sensed = QgsProcessingParameterRasterLayer("SENSED", tr("Raster to check"))
        suggest_pair(reference, sensed)
        yield reference
        yield band_parameter(
            "REFERENCE_BAND", tr("Bands of the reference to compare (averaged)"), "REFERENCE"
        )
        yield sensed
        yield band_parameter("SENSED_BAND", tr("Bands of the raster to check (averaged)"), "SENSED")
        yield QgsProcessingParameterNumber(
            "EXPECTED",
            tr("Largest expected shift (pixels of the reference; 0 = automatic)"),
            QgsProcessingParameterNumber.Type.Double,
            0.0,
            minValue=0.0,
        )
        yield QgsProcessingParameterNumber(
            "SIDE",
            tr("Places along the longer side of the overlap"),
            QgsProcessingParameterNumber.Type.Integer,
            14,
            minValue=2,
            maxValue=200,
        )
        yield from nodata_parameters()
        yield heights_parameter()
        yield QgsProcessingParameterVectorDestination("POINTS", tr("Shifts"), optional=True)
        yield QgsProcessingParameterRasterDestination(
            "SURFACE", tr("Surface of the smoothed shift"), optional=True, createByDefault=False
        )

    def results(self) -> Iterator[QgsProcessingOutputDefinition]:
        yield QgsProcessingOutputString("VERDICT", tr("Verdict"))
        yield QgsProcessingOutputBoolean("MEASURED", tr("Whether the shift can be measured"))
        yield QgsProcessingOutputBoolean("ALIGNED", tr("Aligned within a pixel"))
        for name, (_, label) in _numbers().items():
            yield QgsProcessingOutputNumber(name, label)
        yield QgsProcessingOutputString("UNIT", tr("Unit of the length on the ground"))

    def read_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        names = Pair(reference="REFERENCE", sensed="SENSED")
        self._heights = read_heights(self, parameters, context)
        self._sources = names.map(lambda name: LayerSource.of(raster_layer(self, parameters, name, context)))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        files = {
            name: Path(text) if text else None
            for name in ("POINTS", "SURFACE")
            for text in [self.parameterAsOutputLayer(parameters, name, context)]
        }
        sources = self._sources.map(LayerSource.to_core)
        found = self.work(
            sources.reference,
            sources.sensed,
            reference_bands=tuple(self.parameterAsInts(parameters, "REFERENCE_BAND", context)) or (1,),
            sensed_bands=tuple(self.parameterAsInts(parameters, "SENSED_BAND", context)) or (1,),
            expected=self.parameterAsDouble(parameters, "EXPECTED", context),
            side=self.parameterAsInt(parameters, "SIDE", context),
            dem=self._heights,
            reference_nodata=self.parameterAsString(parameters, "REFERENCE_NODATA", context),
            sensed_nodata=self.parameterAsString(parameters, "SENSED_NODATA", context),
            points=files["POINTS"],
            surface=files["SURFACE"],
            feedback=Speaker(feedback, lambda _: tr("Measuring the shift…"), {"shift": ("", 1.0)}),
        )
        (feedback.pushInfo if found.measured else feedback.pushWarning)(found.verdict)
        figures = found.figures()
        values: dict[str, Any] = {
            "VERDICT": found.verdict,
            "MEASURED": found.measured,
            "ALIGNED": found.aligned,
            "UNIT": figures["unit"] or "",
            **{name: figures[key] for name, (key, _) in _numbers().items()},
        }
        if files["POINTS"] is not None:
            values["POINTS"] = load_layer(str(files["POINTS"]), "shift", style_shifts, context)
        if files["SURFACE"] is not None:
            if found.measured:
                values["SURFACE"] = str(files["SURFACE"])
            else:
                leave_out(str(files["SURFACE"]), context)
        feedback.setProgress(100)
        return values
