"""tiepoint:finetune: VGG16 made to know the user's own kind of images, from pairs that are registered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, TiepointError
from ...core.feedback import FINETUNING_STAGES, Feedback, overall_fraction
from ...core.weights_files import free_name
from .. import weights_store
from ..common import icon, tr
from ..engine_holder import EngineHolder
from ..places import models_folder
from ..sources import LayerSource
from .engine_python import engine_python
from .finetune_parameters import inputs, outputs, read_bands, read_options
from .help import finetune_help

if TYPE_CHECKING:
    from ...core.training_options import TrainingOptions


def default_finetune(*arguments: Any) -> dict[str, Any]:
    """core.finetuning.finetune, imported when the first one starts."""
    from ...core.finetuning import finetune

    return finetune(*arguments)


class FinetuneAlgorithm(QgsProcessingAlgorithm):
    """Layers are read on their own thread in prepareAlgorithm; processAlgorithm sees plain values."""

    def __init__(
        self, engines: EngineHolder, finetune: Callable[..., dict[str, Any]] = default_finetune
    ) -> None:
        super().__init__()
        self._engines = engines
        self._finetune = finetune
        self._sources: dict[str, list[LayerSource]] = {}
        self._python = ""

    def createInstance(self) -> FinetuneAlgorithm:
        return FinetuneAlgorithm(self._engines, self._finetune)

    def name(self) -> str:
        return "finetune"

    def displayName(self) -> str:
        return tr("Fine-tune the network")

    def shortDescription(self) -> str:
        return tr("Trains VGG16's fc6 and fc7 on registered raster pairs, for use in registrations.")

    def shortHelpString(self) -> str:
        return finetune_help()

    def helpUrl(self) -> str:
        return "https://github.com/tiepoint/tiepoint"

    def tags(self) -> list[str]:
        return tr("train,training,fine-tuning,cnn,vgg16,deep learning,weights,fc6,fc7").split(",")

    def icon(self) -> QIcon:
        return icon()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in (*inputs(), *outputs()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("LOSS", tr("Loss in the last epoch")))
        self.addOutput(QgsProcessingOutputNumber("TEST_ACCURACY", tr("Share of test samples right")))
        for layer in ("fc6", "fc7"):
            self.addOutput(
                QgsProcessingOutputNumber(
                    f"HELD_OUT_{layer.upper()}", tr("Share of held-out points found by {}").format(layer)
                )
            )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """What can be known before the run; the run's own checks come on top."""
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return False, message
        counts = [len(self._layers(parameters, name, context)) for name in ("REFERENCES", "SENSED")]
        if counts[0] != counts[1]:
            text = tr("{} reference rasters, but {} sensed ones: give as many, in the same order.")
            return False, text.format(*counts)
        try:
            read_options(self, parameters, context)
            self._bands(parameters, context)
            self._weights(parameters, context)
            engine_python(self.parameterAsString(parameters, "PYTHON", context))
        except TiepointError as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self._python = engine_python(self.parameterAsString(parameters, "PYTHON", context))
            self._sources = {
                name: [LayerSource.of(layer) for layer in self._layers(parameters, name, context)]
                for name in ("REFERENCES", "SENSED")
            }
        except TiepointError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.finetuning import FineTuning

        speaker = _Speaker(feedback)
        checkpoint = self.parameterAsFile(parameters, "CHECKPOINT", context)
        name = self.parameterAsString(parameters, "NAME", context).strip() or tr("VGG16 fine-tuned")
        try:
            options: TrainingOptions = read_options(self, parameters, context)
            bands = self._bands(parameters, context)
            wanted = FineTuning(
                reference=[source.to_core() for source in self._sources["REFERENCES"]],
                sensed=[source.to_core() for source in self._sources["SENSED"]],
                reference_bands=bands[0],
                sensed_bands=bands[1],
                weights=self._weights(parameters, context),
                out=_out(self.parameterAsFileOutput(parameters, "OUTPUT", context), name),
                name=name,
                checkpoint=Path(checkpoint) if checkpoint else None,
            )
            with self._engines.lend(self._python, speaker) as engine:
                result = self._finetune(wanted, options, engine, speaker)
        except Cancelled:
            return {}
        except TiepointError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.setProgress(100)
        feedback.pushInfo(tr("Weights: {}").format(result["out"]))
        return _results(result, feedback)

    def _layers(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[Any]:
        return self.parameterAsLayerList(parameters, name, context)

    def _bands(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        texts = [self.parameterAsString(parameters, f"{n}_BANDS", context) for n in ("REFERENCE", "SENSED")]
        return read_bands(texts[0]), read_bands(texts[1])

    def _weights(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        given = self.parameterAsFile(parameters, "WEIGHTS", context)
        return Path(given or weights_store.path_for("pso-sift+fc6"))


class _Speaker(Feedback):
    """The words of a fine-tuning in the Processing log."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""

    def progress(self, stage: str, fraction: float) -> None:
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(_stage_text(stage))
        self._feedback.setProgress(100.0 * overall_fraction(stage, fraction, FINETUNING_STAGES))

    def info(self, message: str) -> None:
        self._feedback.pushInfo(message)

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()


def _stage_text(stage: str) -> str:
    texts = {
        "read": tr("Reading the rasters…"),
        "engine": tr("Starting the engine…"),
        "seeds": tr("Choosing seed points…"),
        "cells": tr("Computing what the frozen layers see…"),
        "train": tr("Training…"),
    }
    return texts.get(stage, stage)


def _out(path: str, name: str) -> Path:
    """The file to write: the one asked for, or one of that name among Tiepoint's own weights.

    Raises TiepointError where their folder cannot be made.
    """
    if path:
        return Path(path)
    folder = models_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TiepointError("folder_not_made", folder=folder) from error
    return free_name(folder, re.sub(r"\W+", "_", name).strip("_") + ".safetensors")


def _results(result: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """The outputs; the held-out figures only where there were pairs to hold out."""
    figures = result["figures"]
    results = {
        "OUTPUT": result["out"],
        "LOSS": figures["train_loss"][-1],
        "TEST_ACCURACY": figures["test_accuracy"][-1],
    }
    retrieval = figures.get("held_out_retrieval")
    if retrieval is None:
        feedback.pushWarning(
            tr("Nothing is known of how good the weights are elsewhere: no pair could be held out.")
        )
        return results
    for layer, shares in retrieval.items():
        results[f"HELD_OUT_{layer.upper()}"] = shares[-1]
        feedback.pushInfo(
            tr("Points of pairs held out, found by {}: {:.1f} % before, {:.1f} % after.").format(
                layer, 100 * shares[0], 100 * shares[-1]
            )
        )
        if shares[-1] < shares[0]:
            feedback.pushWarning(
                tr(
                    "{} is worse at pairs it has not seen than before: use more pairs or fewer epochs."
                ).format(layer)
            )
    return results
