"""tiepoint:finetune: trains VGG16 on the user's own registered pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...core.errors import TiepointError
from ...core.feedback import FINETUNING_STAGES
from ...core.figure_text import figure
from ...core.weights.weights_files import free_name
from ..common import tr
from ..data_folders import models_folder
from ..runs.engine_holder import EngineHolder
from ..runs.sources import LayerSource
from ..setup import weights_store
from . import toolbox
from .algorithm import Speaker, TiepointAlgorithm
from .finetune_parameters import inputs, outputs, read_bands, read_options
from .help import finetune_help


def default_finetune(*arguments: Any) -> dict[str, Any]:
    """core.run.finetuning.finetune, imported when the first one starts."""
    from ...core.run.finetuning import finetune

    return finetune(*arguments)


class FinetuneAlgorithm(TiepointAlgorithm):
    """Any number of pairs."""

    listing = staticmethod(toolbox.finetune)

    def __init__(self, engines: EngineHolder, work: Callable[..., dict[str, Any]] = default_finetune) -> None:
        super().__init__(engines, work)
        self._sources: dict[str, list[LayerSource]] = {}

    def help_text(self) -> str:
        return finetune_help()

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield from inputs()
        yield from outputs()

    def results(self) -> Iterator[QgsProcessingOutputDefinition]:
        yield QgsProcessingOutputNumber("LOSS", tr("Loss in the last epoch"))
        yield QgsProcessingOutputNumber("TEST_ACCURACY", tr("Share of test samples classified correctly"))
        for layer in ("fc6", "fc7"):
            yield QgsProcessingOutputNumber(
                f"HELD_OUT_{layer.upper()}", tr("Share of held-out points found with {}").format(layer)
            )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        counts = [len(self._layers(parameters, name, context)) for name in ("REFERENCES", "SENSED")]
        if counts[0] != counts[1]:
            raise TiepointError("pairs_uneven", reference=counts[0], sensed=counts[1])
        read_options(self, parameters, context)
        self._bands(parameters, context)
        self._weights(parameters, context)

    def read_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._sources = {
            name: [LayerSource.of(layer) for layer in self._layers(parameters, name, context)]
            for name in ("REFERENCES", "SENSED")
        }

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.run.finetuning import FineTuning

        checkpoint = self.parameterAsFile(parameters, "CHECKPOINT", context)
        name = self.parameterAsString(parameters, "NAME", context).strip() or tr("VGG16 fine-tuned")
        options = read_options(self, parameters, context)
        reference_bands, sensed_bands = self._bands(parameters, context)
        wanted = FineTuning(
            reference=[source.to_core() for source in self._sources["REFERENCES"]],
            sensed=[source.to_core() for source in self._sources["SENSED"]],
            reference_bands=reference_bands,
            sensed_bands=sensed_bands,
            weights=self._weights(parameters, context),
            out=_out(self.parameterAsFileOutput(parameters, "OUTPUT", context), name),
            name=name,
            checkpoint=Path(checkpoint) if checkpoint else None,
        )
        speaker = Speaker(feedback, _stage_text, FINETUNING_STAGES)
        with self.engines.lend(self.python, speaker) as engine:
            result = self.work(wanted, options, engine, speaker)
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


def _stage_text(stage: str) -> str:
    texts = {
        "read": tr("Reading the rasters…"),
        "engine": tr("Starting the engine…"),
        "seeds": tr("Choosing seed points…"),
        "cells": tr("Running the frozen layers…"),
        "train": tr("Training…"),
    }
    return texts.get(stage, stage)


def _out(path: str, name: str) -> Path:
    """The file to write: `path`, or where that is empty a new file called `name` in Tiepoint's folder.

    Raises TiepointError where the folder cannot be created.
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
    """The outputs; figures of held-out pairs only if any were held out."""
    figures = result["figures"]
    results = {
        "OUTPUT": result["out"],
        "LOSS": figures["train_loss"][-1],
        "TEST_ACCURACY": figures["test_accuracy"][-1],
    }
    retrieval = figures.get("held_out_retrieval")
    if retrieval is None:
        feedback.pushWarning(
            tr("How well the weights work on other pairs is unknown: no pair could be held out.")
        )
        return results
    for layer, shares in retrieval.items():
        results[f"HELD_OUT_{layer.upper()}"] = shares[-1]
        feedback.pushInfo(
            tr("Points of held-out pairs found with {}: {} % before, {} % after.").format(
                layer, figure(100 * shares[0], ".1f"), figure(100 * shares[-1], ".1f")
            )
        )
        if shares[-1] < shares[0]:
            feedback.pushWarning(
                tr("{} got worse on pairs outside the training: use more pairs or fewer epochs.").format(
                    layer
                )
            )
    return results
