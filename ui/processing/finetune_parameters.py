"""The parameters of tiepoint:finetune, and the options they set."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import TiepointError
from ...core.training_options import FROZEN, TrainingOptions
from ..choices import Choice, devices
from ..common import tr
from .register_parameters import advanced, enum_parameter, python_parameter

# Names of the parameters in scripts and qgis_process, and the options they set.
_WHOLE = {
    "CLASSES": "classes",
    "COMPOSITIONS": "compositions",
    "EPOCHS": "epochs",
    "BATCH": "batch",
    "SEED": "seed",
}
_REAL = {"LEARNING_RATE": "learning_rate", "ROTATION": "rotation", "SCALE": "scale", "DROPOUT": "dropout"}


def frozen_layers() -> list[Choice]:
    names = {"conv": tr("All convolutions"), "conv4": tr("The first four blocks"), "none": tr("None")}
    texts = {
        "conv": tr("All convolutions are frozen: only fc6 and fc7 learn. The fastest."),
        "conv4": tr("The first four blocks are frozen; the fifth block learns, too (recommended)."),
        "none": tr("Nothing is frozen: the whole network learns. For a GPU and many pairs."),
    }
    return [Choice(value, names.get(value, value), texts.get(value, value)) for value in FROZEN]


def inputs() -> Iterator[QgsProcessingParameterDefinition]:
    """The inputs, in the order of the dialog."""
    defaults = TrainingOptions()
    rasters = QgsProcessing.SourceType.TypeRaster
    yield QgsProcessingParameterMultipleLayers("REFERENCES", tr("Reference rasters"), rasters)
    yield QgsProcessingParameterMultipleLayers(
        "SENSED", tr("Sensed rasters, already registered, in the same order"), rasters
    )
    yield QgsProcessingParameterString("REFERENCE_BANDS", tr("Bands of the references (averaged)"), "1")
    yield QgsProcessingParameterString("SENSED_BANDS", tr("Bands of the sensed rasters (averaged)"), "1")
    yield QgsProcessingParameterFile(
        "WEIGHTS",
        tr("VGG16 weights to start from (empty = chosen on the set-up page)"),
        optional=True,
        fileFilter=tr("Weights (*.pth *.pt *.safetensors)"),
    )
    yield _whole("CLASSES", tr("Classes (seed points)"), defaults.classes, 2)
    yield _whole("COMPOSITIONS", tr("Random compositions per seed and image"), defaults.compositions, 2)
    yield _whole("EPOCHS", tr("Epochs"), defaults.epochs, 1)
    yield _real("LEARNING_RATE", tr("Learning rate"), defaults.learning_rate, 1e-8, 1.0)
    yield enum_parameter("FROZEN", tr("Frozen layers"), frozen_layers(), defaults.frozen)
    yield QgsProcessingParameterString("NAME", tr("Name of the new weights"), tr("VGG16 fine-tuned"))
    yield advanced(
        _real("ROTATION", tr("Largest rotation of a sample (degrees, either way)"), defaults.rotation, 0, 180)
    )
    yield advanced(_real("SCALE", tr("Largest scale of a sample (either way)"), defaults.scale, 1, 4))
    yield advanced(_whole("BATCH", tr("Samples per step"), defaults.batch, 2))
    yield advanced(_real("DROPOUT", tr("Dropout after fc6 and fc7"), defaults.dropout, 0, 0.95))
    yield advanced(enum_parameter("DEVICE", tr("Device of the network"), devices(), defaults.device))
    yield advanced(_whole("SEED", tr("Seed of the random draws"), defaults.seed, 0))
    yield advanced(
        QgsProcessingParameterFile(
            "CHECKPOINT",
            tr("Checkpoint folder, to resume a cancelled training (empty = none)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
    )
    yield python_parameter()


def outputs() -> Iterator[QgsProcessingParameterDefinition]:
    """The output file."""
    yield QgsProcessingParameterFileDestination(
        "OUTPUT",
        tr("Fine-tuned weights (skipped = Tiepoint's own folder)"),
        tr("safetensors (*.safetensors)"),
        optional=True,
        createByDefault=False,
    )


def read_options(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> TrainingOptions:
    """The options in `parameters`. Raises TiepointError for an impossible value."""
    whole = {option: algorithm.parameterAsInt(parameters, name, context) for name, option in _WHOLE.items()}
    real = {option: algorithm.parameterAsDouble(parameters, name, context) for name, option in _REAL.items()}
    return TrainingOptions(
        **whole,
        **real,
        frozen=algorithm.parameterAsEnumString(parameters, "FROZEN", context),
        device=algorithm.parameterAsEnumString(parameters, "DEVICE", context),
    )


def read_bands(text: str) -> tuple[int, ...]:
    """Band numbers, from 1, separated by commas or spaces. Raises TiepointError for anything else."""
    words = text.replace(",", " ").split()
    if not words or not all(word.isdecimal() and int(word) > 0 for word in words):
        raise TiepointError("bands_not_numbers", text=text)
    return tuple(int(word) for word in words)


def _whole(name: str, text: str, default: int, least: int) -> QgsProcessingParameterNumber:
    kind = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, text, kind, default, minValue=least, maxValue=2**31 - 1)


def _real(name: str, text: str, default: float, least: float, most: float) -> QgsProcessingParameterNumber:
    kind = QgsProcessingParameterNumber.Type.Double
    parameter = QgsProcessingParameterNumber(name, text, kind, default, minValue=least, maxValue=most)
    parameter.setMetadata({"widget_wrapper": {"decimals": 6}})
    return parameter
