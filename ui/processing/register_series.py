"""tiepoint:registerseries: many rasters, of a folder or a list, registered onto one."""

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
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...core.errors import TiepointError
from ...core.options import RegistrationOptions
from ..common import tr
from ..project.footprint_style import style_footprints
from ..runs.engine_holder import EngineHolder
from ..runs.request import check_openable
from ..runs.sources import LayerSource
from . import toolbox
from .algorithm import TiepointAlgorithm
from .loading import list_page, style_when_loaded
from .output_parameters import read_stored, stored
from .register_parameters import advanced, inputs, read_options
from .series_speaker import SeriesSpeaker
from .where_parameters import read_where

if TYPE_CHECKING:
    from ...core import Series

_OF_A_PAIR = ("REFERENCE", "REFERENCE_BAND", "SENSED", "SENSED_BAND", "PLACE", "GROUND_PIXEL")
_RARE = ("AREA", "AREA_LAYER")  # of a series


def default_series(*arguments: Any, **named: Any) -> Series:
    """core.face.series, imported when the first one starts."""
    from ...core.face import series

    return series(*arguments, **named)


class RegisterSeriesAlgorithm(TiepointAlgorithm):
    """A folder of scenes, a list of layers, or both."""

    listing = staticmethod(toolbox.series)

    def __init__(self, engines: EngineHolder, work: Callable[..., Series] = default_series) -> None:
        super().__init__(engines, work)
        self._scenes: list[LayerSource] = []  # of the run
        self._reference: LayerSource | None = None
        self._options = RegistrationOptions()
        self._page = ""  # of the run, when it is done

    def help_text(self) -> str:
        paragraphs = [
            tr(
                "Registers each <b>scene</b> onto the <b>reference</b>, into files of its own: dates of a "
                "satellite, flights of a drone, sheets of a map. The scenes are the rasters of a folder, "
                "layers, or both; without a reference, the best of them is chosen and stays where it is."
            ),
            tr(
                "Scenes of a <b>STAC</b> search are those of a file with an Item or an ItemCollection, or of "
                "a folder of such files; their results are Items, too. This needs the Python package pystac."
            ),
            tr(
                "A scene that is refused or cannot be read <b>does not end the series</b>; the log and the "
                "summary say why. A run that was cancelled or killed <b>continues where it stopped</b> "
                "when it is started again with the same folder: what is done and unchanged is skipped."
            ),
            tr(
                "The folder of the results gets NAME_registered.tif, NAME_points.gpkg and NAME_report.json "
                "of each scene, and a <b>summary</b> with one row for each scene: a table (CSV), "
                "footprints (GeoPackage) and a page with a checkerboard of each (HTML)."
            ),
            tr(
                "<b>Adjusted jointly</b>, scenes that overlap are also registered onto each other, and all "
                "are placed together: a scene that is refused alone is placed by its neighbours, and "
                "marked as such. The loop closure error around triangles of scenes says how well the "
                "series agrees."
            ),
        ]
        return "".join(f"<p>{text}</p>" for text in paragraphs)

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        """In the order of tiepoint:register: both sides, then the options; under “Advanced” what few need."""
        yield from self._of_reference()
        yield from self._of_scenes()
        joint = QgsProcessingParameterBoolean(
            "JOINT", tr("Adjust jointly: register neighbours onto each other, too"), defaultValue=False
        )
        joint.setHelp(
            tr(
                "Up to four pairs more for each scene, so that a run takes two to four times as long. A "
                "scene that is refused alone is placed by its neighbours. Needs the Python package scipy."
            )
        )
        options = [each for each in inputs() if each.name() not in _OF_A_PAIR]
        hidden = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        rare = [each for each in options if each.flags() & hidden or each.name() in _RARE]
        yield from (each for each in options if each not in rare)
        yield joint
        yield from map(advanced, [*self._of_items(), *rare])
        yield from stored()
        again = QgsProcessingParameterBoolean(
            "AGAIN", tr("Register scenes again that are done and unchanged"), defaultValue=False
        )
        again.setHelp(tr("Else a series continues where it stopped, and what is done is skipped."))
        yield advanced(again)
        folder = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the results"))
        folder.setHelp(tr("A new or empty folder, or that of this series, which then continues."))
        yield folder

    def _of_reference(self) -> Iterator[QgsProcessingParameterDefinition]:
        reference = QgsProcessingParameterRasterLayer(
            "REFERENCE", tr("Reference (stays); empty = the best scene"), optional=True
        )
        reference.setHelp(
            tr("The best scene is the one that matches most of the others; it stays where it is.")
        )
        yield reference
        yield QgsProcessingParameterBand(
            "REFERENCE_BAND",
            tr("Bands of the reference to match on (averaged)"),
            [1],
            "REFERENCE",
            optional=True,
            allowMultiple=True,
        )

    def _of_scenes(self) -> Iterator[QgsProcessingParameterDefinition]:
        layers = QgsProcessingParameterMultipleLayers(
            "SCENES", tr("Scenes: layers or files"), QgsProcessing.SourceType.TypeRaster, optional=True
        )
        layers.setHelp(tr("They are registered in this order, before those of the folder."))
        yield layers
        folder = QgsProcessingParameterFile(
            "FOLDER",
            tr("Scenes: all rasters of this folder"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        folder.setHelp(tr("Beside the layers above, or in place of them; the files are not changed."))
        yield folder
        pattern = QgsProcessingParameterString("PATTERN", tr("Names of the rasters in the folder"), "*")
        pattern.setHelp(tr("As in *_B4.TIF; */*_B4.TIF also looks into the folders in it."))
        yield pattern
        bands = QgsProcessingParameterString(
            "SENSED_BAND", tr("Bands of the scenes to match on (averaged)"), "1", optional=True
        )
        bands.setHelp(tr("Their numbers, several joined by “;”."))
        yield bands

    def _of_items(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Scenes and results as STAC Items."""
        items = QgsProcessingParameterFile(
            "ITEMS",
            tr("Scenes: a STAC Item or ItemCollection"),
            QgsProcessingParameterFile.Behavior.File,
            optional=True,
            fileFilter=tr("STAC files") + " (*.json *.geojson)",
        )
        items.setHelp(tr("A file that a STAC search wrote. Needs the Python package pystac."))
        yield items
        asset = QgsProcessingParameterString("ASSET", tr("Asset of each Item to register"), optional=True)
        asset.setHelp(tr("Its key, as in red; empty = the only raster of each Item."))
        yield asset
        stac = QgsProcessingParameterBoolean(
            "STAC", tr("Write STAC Items of the results"), defaultValue=False
        )
        stac.setHelp(
            tr("One for each registered scene, and items.json of all; always of scenes that are Items.")
        )
        yield stac

    def results(self) -> Iterator[QgsProcessingOutputDefinition]:
        yield QgsProcessingOutputFile("TABLE", tr("Summary as a table (CSV)"))
        yield QgsProcessingOutputVectorLayer("FOOTPRINTS", tr("Footprints of the scenes"))
        yield QgsProcessingOutputFile("PAGE", tr("Summary with pictures"))
        yield QgsProcessingOutputFile("ITEM_COLLECTION", tr("STAC ItemCollection of the results"))
        yield QgsProcessingOutputNumber("REGISTERED", tr("Scenes that were registered"))
        yield QgsProcessingOutputNumber("TIED", tr("Scenes that only their neighbours place"))
        yield QgsProcessingOutputNumber("REFUSED", tr("Scenes that were refused"))
        yield QgsProcessingOutputNumber("ERRORS", tr("Scenes that could not be read or written"))
        yield QgsProcessingOutputNumber("LOOP_CLOSURE", tr("Loop closure, RMS (pixels of the reference)"))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        chosen = self.parameterAsLayerList(parameters, "SCENES", context)
        if not chosen and not self._named(parameters, context):
            raise TiepointError("series_without_scenes")
        check_openable(Path(self.parameterAsString(parameters, "OUTPUT", context)) / "series.gpkg")

    def _named(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """The folder and the file of Items that are scenes."""
        given = (self.parameterAsString(parameters, name, context) for name in ("FOLDER", "ITEMS"))
        return [name for name in given if name]

    def read_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layers = self.parameterAsLayerList(parameters, "SCENES", context)
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        if len(rasters) != len(layers):
            raise QgsProcessingException(self.invalidRasterError(parameters, "SCENES"))
        self._scenes = [LayerSource.of(layer) for layer in rasters]
        reference = self.parameterAsRasterLayer(parameters, "REFERENCE", context)
        if reference is None and parameters.get("REFERENCE"):
            raise QgsProcessingException(self.invalidRasterError(parameters, "REFERENCE"))
        self._reference = None if reference is None else LayerSource.of(reference)
        self._options = read_options(self, parameters, context).changed(
            **read_stored(self, parameters, context), **read_where(self, parameters, context)
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        scenes: list[Any] = [source.to_core() for source in self._scenes]
        speaker = SeriesSpeaker(feedback)
        with self.engines.lend(self.python, speaker) as engine:
            found = self.work(
                [*scenes, *self._named(parameters, context)],
                Path(self.parameterAsString(parameters, "OUTPUT", context)),
                reference=None if self._reference is None else self._reference.to_core(),
                pattern=self.parameterAsString(parameters, "PATTERN", context),
                asset=self.parameterAsString(parameters, "ASSET", context),
                stac=self.parameterAsBoolean(parameters, "STAC", context),
                again=self.parameterAsBoolean(parameters, "AGAIN", context),
                joint=self.parameterAsBoolean(parameters, "JOINT", context),
                options=self._options,
                engine=engine,
                feedback=speaker,
            )
        feedback.setProgress(100)
        feedback.pushInfo(str(found))
        footprints = f"{found.files['gpkg']}|layername=scenes"
        details = QgsProcessingContext.LayerDetails(
            tr("Scenes onto {}").format(found.reference.name), context.project(), "FOOTPRINTS"
        )
        context.addLayerToLoadOnCompletion(footprints, details)
        style_when_loaded(footprints, style_footprints, context)
        self._page = str(found.files["html"])
        closure = found.joint.values["loop_closure"]["rms_px"] if found.joint is not None else None
        return {
            "OUTPUT": str(found.folder),
            "TABLE": str(found.files["csv"]),
            "FOOTPRINTS": footprints,
            "PAGE": self._page,
            "ITEM_COLLECTION": str(found.files["stac"]) if "stac" in found.files else None,
            "REGISTERED": len(found.registered),
            "TIED": len(found.tied),
            "REFUSED": len(found.refused),
            "ERRORS": len(found.errors),
            "LOOP_CLOSURE": closure,
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._page:
            list_page(self._page, tr("Summary with pictures"), self.icon())
        return super().postProcessAlgorithm(context, feedback)
