"""The parameters of tiepoint:register, and the options they set."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...core.methods import NEED_WEIGHTS
from ...core.options import RegistrationOptions
from .. import settings
from ..choices import (
    Choice,
    devices,
    grids,
    methods,
    modes,
    network_inputs,
    products,
    resamplings,
    transforms,
)
from ..common import tr
from ..runs.sources import check_file
from ..setup import weights_store
from ..snapshot.area import Place
from .where_parameters import where

# Names of the parameters in scripts and qgis_process, and of the options they set.
ENUMS = {
    "METHOD": "method",
    "TRANSFORM": "transform",
    "RESAMPLING": "resampling",
    "GRID": "grid",
    "PRODUCT": "product",
    "OUTPUT_FORMAT": "output_format",
    "COMPRESSION": "compression",
    "MODE": "mode",
    "DEVICE": "device",
}


def inputs() -> Iterator[QgsProcessingParameterDefinition]:
    """The inputs, in the order of the dialog."""
    defaults = RegistrationOptions()
    reference = drawable_parameter(
        "REFERENCE", tr("Reference (stays): a raster, or a layer such as a basemap")
    )
    sensed = drawable_parameter("SENSED", tr("Sensed (is moved)"))
    suggest_pair(reference, sensed)
    yield reference
    yield band_parameter("REFERENCE_BAND", tr("Bands of the reference to match on (averaged)"), "REFERENCE")
    yield sensed
    yield band_parameter("SENSED_BAND", tr("Bands of the sensed raster to match on (averaged)"), "SENSED")
    yield enum_parameter("METHOD", tr("Method"), methods(), defaults.match.method)
    yield enum_parameter("TRANSFORM", tr("Transform"), transforms(), defaults.match.transform)
    yield enum_parameter("PRODUCT", tr("Result"), products(), defaults.result.product)
    yield enum_parameter("RESAMPLING", tr("Resampling"), resamplings(), defaults.result.resampling)
    yield enum_parameter("GRID", tr("Output grid"), grids(), defaults.result.grid)
    yield from where()
    yield from _of_matching(defaults)
    yield from _of_coordinates(defaults)
    yield from place_parameters()
    yield from _of_result(defaults)
    yield python_parameter()


def _of_matching(defaults: RegistrationOptions) -> Iterator[QgsProcessingParameterDefinition]:
    """Rarely changed: how control points are found."""
    yield advanced(enum_parameter("MODE", tr("Mode"), modes(), defaults.match.mode))
    yield advanced(
        QgsProcessingParameterBoolean(
            "REFINE", tr("Refine the control points by template matching"), defaultValue=defaults.match.refine
        )
    )
    yield advanced(
        QgsProcessingParameterFile(
            "WEIGHTS",
            tr("Weights of the network (empty = chosen in the dock)"),
            optional=True,
            fileFilter=tr("Weights (*.safetensors *.pth *.pt)"),
        )
    )
    yield advanced(enum_parameter("DEVICE", tr("Device of the network"), devices(), defaults.match.device))
    yield advanced(
        enum_parameter(
            "CNN_INPUT", tr("Network input of fc6 and fc7"), network_inputs(), str(defaults.match.cnn_input)
        )
    )


def _of_coordinates(defaults: RegistrationOptions) -> Iterator[QgsProcessingParameterDefinition]:
    """Rarely changed: what the coordinates of both rasters are worth, and the seed."""
    yield advanced(
        QgsProcessingParameterBoolean(
            "USE_GEOREFERENCING", tr("Use georeferencing"), defaultValue=defaults.read.use_georeferencing
        )
    )
    radius = QgsProcessingParameterNumber(
        "SEARCH_RADIUS",
        tr("Search radius in map units of the reference (0 = automatic)"),
        QgsProcessingParameterNumber.Type.Double,
        defaults.read.search_radius,
        minValue=0.0,
    )
    yield advanced(radius)
    yield from nodata_parameters()
    yield heights_parameter()
    seed = QgsProcessingParameterNumber(
        "SEED",
        tr("Seed of the random draws"),
        QgsProcessingParameterNumber.Type.Integer,
        defaults.match.seed,
        minValue=0,
        maxValue=2**31 - 1,
    )
    yield advanced(seed)


def _of_result(defaults: RegistrationOptions) -> Iterator[QgsProcessingParameterDefinition]:
    """Rarely changed: what is made of the result, and said about it."""
    cells = QgsProcessingParameterNumber(
        "CHECKERBOARD_CELLS",
        tr("Cells on the shorter side of the checkerboard"),
        QgsProcessingParameterNumber.Type.Integer,
        defaults.result.checkerboard_cells,
        minValue=1,
    )
    yield advanced(cells)
    error = QgsProcessingParameterNumber(
        "REFERENCE_ERROR",
        tr("RMSE of the reference itself, in its map units (0 = not known); for the accuracy statement"),
        QgsProcessingParameterNumber.Type.Double,
        defaults.result.reference_error,
        minValue=0.0,
    )
    yield advanced(error)


def drawable_parameter(name: str, text: str) -> QgsProcessingParameterMapLayer:
    """A raster, or any other layer that is drawn first, see ui.snapshot."""
    parameter = QgsProcessingParameterMapLayer(name, text)
    kinds = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeMesh]
    kinds.append(QgsProcessing.SourceType.TypePointCloud)
    tiles = getattr(QgsProcessing.SourceType, "TypeVectorTile", None)  # newer versions of QGIS
    parameter.setDataTypes(kinds if tiles is None else [*kinds, tiles])
    parameter.setHelp(
        tr(
            "Layers without pixels of their own (XYZ tiles, WMS, WMTS, WCS, ArcGIS, vector tiles, meshes, "
            "point clouds …) are drawn over the place of the other raster first. Scripts and qgis_process "
            "may name one by provider and source: wms://type=xyz&url=…"
        )
    )
    return parameter


def place_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Where and how a layer without pixels of its own is drawn, where the other raster does not say."""
    yield advanced(
        QgsProcessingParameterExtent(
            "PLACE", tr("About where a raster without coordinates lies, for a basemap"), optional=True
        )
    )
    yield advanced(
        QgsProcessingParameterNumber(
            "GROUND_PIXEL",
            tr("Pixel of a raster without coordinates on the ground, metres, for a basemap (0 = automatic)"),
            QgsProcessingParameterNumber.Type.Double,
            0.0,
            minValue=0.0,
        )
    )


def read_place(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> Place | None:
    """The place in `parameters`, else where to match, which is chosen on the basemap; None without either."""
    extent, crs = QgsRectangle(), QgsCoordinateReferenceSystem()
    for name in ("PLACE", "AREA"):
        if extent.isEmpty() and parameters.get(name) not in (None, ""):
            extent = algorithm.parameterAsExtent(parameters, name, context)
            crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    if extent.isEmpty() and parameters.get("AREA_LAYER") not in (None, ""):
        polygons = algorithm.parameterAsSource(parameters, "AREA_LAYER", context)
        if polygons is not None:
            extent, crs = polygons.sourceExtent(), polygons.sourceCrs()
    if extent.isEmpty():
        return None
    return Place(extent, crs, algorithm.parameterAsDouble(parameters, "GROUND_PIXEL", context))


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """The output files."""
    yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Registered raster"))
    yield QgsProcessingParameterVectorDestination(
        "CONTROL_POINTS", tr("Control points"), optional=True, createByDefault=True
    )
    yield QgsProcessingParameterFileDestination(
        "REPORT", tr("Report"), tr("JSON files (*.json)"), optional=True, createByDefault=False
    )
    yield QgsProcessingParameterFileDestination(
        "GEOREFERENCER_POINTS",
        tr("Georeferencer points"),
        tr("Georeferencer points (*.points)"),
        optional=True,
        createByDefault=False,
    )
    yield QgsProcessingParameterRasterDestination(
        "CHECKERBOARD", tr("Checkerboard"), optional=True, createByDefault=False
    )
    yield QgsProcessingParameterRasterDestination(
        "SNAPSHOT",
        tr("Snapshot of a layer that is drawn, such as a basemap"),
        optional=True,
        createByDefault=False,
    )


def read_options(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> RegistrationOptions:
    """The options in `parameters`. Raises TiepointError for an unknown value or missing weights."""
    enums = {
        option: algorithm.parameterAsEnumString(parameters, name, context) for name, option in ENUMS.items()
    }
    return RegistrationOptions.of(
        **enums,
        weights=_weights(algorithm.parameterAsFile(parameters, "WEIGHTS", context), enums["method"]),
        cnn_input=int(algorithm.parameterAsEnumString(parameters, "CNN_INPUT", context)),
        reference_bands=tuple(algorithm.parameterAsInts(parameters, "REFERENCE_BAND", context)),
        sensed_bands=tuple(algorithm.parameterAsInts(parameters, "SENSED_BAND", context)),
        use_georeferencing=algorithm.parameterAsBoolean(parameters, "USE_GEOREFERENCING", context),
        refine=algorithm.parameterAsBoolean(parameters, "REFINE", context),
        search_radius=algorithm.parameterAsDouble(parameters, "SEARCH_RADIUS", context),
        reference_nodata=algorithm.parameterAsString(parameters, "REFERENCE_NODATA", context),
        sensed_nodata=algorithm.parameterAsString(parameters, "SENSED_NODATA", context),
        dem=read_heights(algorithm, parameters, context),
        seed=algorithm.parameterAsInt(parameters, "SEED", context),
        checkerboard_cells=algorithm.parameterAsInt(parameters, "CHECKERBOARD_CELLS", context),
        reference_error=algorithm.parameterAsDouble(parameters, "REFERENCE_ERROR", context),
        threads=settings.number("threads", 0),
    )


def nodata_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """REFERENCE_NODATA and SENSED_NODATA."""
    yield nodata_parameter("REFERENCE_NODATA", tr("Nodata of the reference (empty = as the layer says)"))
    yield nodata_parameter("SENSED_NODATA", tr("Nodata of the sensed raster (empty = as the layer says)"))


def nodata_parameter(name: str, label: str) -> QgsProcessingParameterDefinition:
    """Nodata of one raster; the layer's own properties count where it is empty."""
    parameter = QgsProcessingParameterString(name, label, "", optional=True)
    parameter.setHelp(
        tr(
            "Values and ranges beside those that the file declares, as in 0, 250:255; none: the declared "
            "ones do not count. For single bands, parts are joined by “;”."
        )
    )
    return advanced(parameter)


def heights_parameter() -> QgsProcessingParameterDefinition:
    """DEM, which `read_heights` reads."""
    heights = QgsProcessingParameterRasterLayer(
        "DEM", tr("Heights for a raster placed by RPCs (DEM, metres)"), optional=True
    )
    heights.setHelp(
        tr(
            "Heights count as ellipsoidal; those above sea level need a coordinate reference system that "
            "says so (EPSG:4326+5773, say). Empty: one mean height, as QGIS shows such a raster."
        )
    )
    return advanced(heights)


def read_heights(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """The raster as GDAL names it; "" for none. Raises TiepointError for a layer that is no file."""
    layer = algorithm.parameterAsRasterLayer(parameters, "DEM", context)
    return "" if layer is None else str(check_file(layer).source())


def _weights(file: str, method: str) -> str:
    return file if file and method in NEED_WEIGHTS else weights_store.path_for(method)


def suggest_pair(*parameters: QgsProcessingParameterDefinition) -> None:
    """Let a dialog begin with another raster for each of these parameters; scripts have to name them all.

    The first raster of the project would be chosen for each.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() is not application.thread():
        return  # the project belongs to the main thread; another one makes no dialog
    layers = [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsRasterLayer)]
    layers.sort(key=lambda layer: layer.name().lower())
    if len(layers) >= len(parameters):
        for parameter, layer in zip(parameters, layers):
            parameter.setGuiDefaultValueOverride(layer.id())


def band_parameter(name: str, text: str, parent: str) -> QgsProcessingParameterBand:
    """Bands of the raster that the parameter `parent` names, the first by default."""
    return QgsProcessingParameterBand(name, text, [1], parent, optional=True, allowMultiple=True)


def enum_parameter(name: str, text: str, choices: list[Choice], default: str) -> QgsProcessingParameterEnum:
    """Its values are those of the option, the same in every language and in qgis_process."""
    values = [choice.value for choice in choices]
    parameter = QgsProcessingParameterEnum(name, text, values, defaultValue=default, usesStaticStrings=True)
    parameter.setHelp("<br>".join(f"<b>{c.label}</b> ({c.value}): {c.tip or c.label}" for c in choices))
    shown = [[choice.value, choice.label, choice.tip] for choice in choices]
    wrapper = {"class": f"{__package__}.choice_wrapper.ChoiceWrapper", "choices": shown}
    parameter.setMetadata({"widget_wrapper": wrapper})
    return parameter


def python_parameter() -> QgsProcessingParameterDefinition:
    """The Python that runs the engine, see engine_python."""
    parameter = QgsProcessingParameterString(
        "PYTHON", tr("Python of the engine (empty = as set in the dock)"), "", optional=True
    )
    parameter.setHelp(tr("Only a Python that was chosen in the dock or installed on the set-up page is run."))
    return advanced(parameter)


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Put the parameter under “Advanced” in the dialog."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
