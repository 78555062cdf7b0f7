"""The engine's job “finetune”: from registered pairs and base weights to one file of weights."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
from safetensors.torch import save_file

from ..errors import TiepointError
from ..files.whole_file import replaced_whole
from ..matching.cnn import device, weights
from ..messages import NOTHING, Notice
from ..pair import Pair
from ..training_options import TrainingOptions
from . import cells, judge, seeds
from .finetune import State, Trainer, split
from .network import Frozen, Tuned, merged
from .start import start as begin

Progress = Callable[[str, float], None]
Log = Callable[[Notice], None]

CELLS, ABOUT = "cells.f16", "training.json"
_HELD_OUT_SEEDS = 100  # of a pair; more do not change the figures
# Options that may change when a training continues from its checkpoint.
_FREE = ("epochs", "device", "batch")


@dataclass(frozen=True)
class _Material:
    """The pairs and seeds to learn from, and those held out."""

    learned: list[seeds.TrainingPair]
    held_out: list[seeds.TrainingPair]
    classes: seeds.Seeds  # seeds of the learned pairs
    unseen: seeds.Seeds  # of the pairs held out
    places: set[str]  # that are held out


def run(folder: Path, values: dict[str, Any], progress: Progress, log: Log) -> dict[str, Any]:
    """Fine-tune VGG16. Returns {"classes", "samples", "seconds", "device", "figures", "out"}.

    folder: reference_K.npy, sensed_K.npy (float32 (H, W) in [0, 1], on one grid), mask_K.npy (bool, valid in
    both) for K = 0, 1, ... values: "options" (TrainingOptions.to_json()), "places" (K names), "origins" (K
    times [x, y, step], see seeds.TrainingPair), "held_out" (names of places, or None: drawn), "data" (K names
    for the recipe), "weights" (file to start from), "checkpoint" (folder), "name", "out" (file to write).
    progress takes the stages "seeds", "cells", "train". Raises TiepointError.
    """
    options = TrainingOptions.from_json(values["options"])
    progress("seeds", 0.0)
    base = weights.load(Path(values["weights"]))
    material = _material(folder, values, options)
    log(_of_material(material, options))
    checkpoint = Path(values["checkpoint"])
    _claim(checkpoint, _fingerprint(material.learned, material.classes, base, options))
    progress("seeds", 1.0)

    where = device.choose(options.device)
    frozen = Frozen(base, options.frozen).to(where, device.number_type(where))
    samples = cells.Samples(material.learned, material.classes, options)
    start = time.perf_counter()
    rows = cells.fill(checkpoint / CELLS, samples, frozen, where, lambda done: progress("cells", done))
    sides = Pair(reference="reference", sensed="sensed")
    unseen_rows = sides.map(
        lambda side: cells.run(frozen, cells.upright(material.held_out, material.unseen, side), where)
    )
    seconds = time.perf_counter() - start

    random = torch.Generator().manual_seed(options.seed)
    network = Tuned(base, options, random).to(where).eval()
    trainer = Trainer(network, options, checkpoint)
    groups = samples.groups()
    judged = partial(judge.retrieval, network, unseen_rows, material.unseen.pair)
    if trainer.state.epoch:
        log(Notice.of("log_training_resumed", epoch=trainer.state.epoch))
    elif not trainer.state.retrieval:
        start = time.perf_counter()
        if not network.pretrained:
            log(Notice.of("log_layers_begun"))
            begin(network, rows, groups, split(len(rows), options)[0], random)
        trainer.state.retrieval.append(judged())
        trainer.state.seconds = seconds + time.perf_counter() - start
        trainer.save()
    _train(trainer, rows, groups // 2, options, judged, progress, log)
    summary = {
        "classes": len(material.classes),
        "samples": len(samples),
        "seconds": round(trainer.state.seconds, 1),
        "device": device.title(where),
        "figures": _figures(trainer.state, len(material.unseen)),
    }
    recipe = {**summary, **_origin(values, options, material, network.pretrained)}
    _write(Path(values["out"]), merged(base, network), str(values["name"]), recipe)
    return {**summary, "out": values["out"]}


def _material(folder: Path, values: dict[str, Any], options: TrainingOptions) -> _Material:
    """Divide the pairs and choose their seeds. Raises TiepointError where there are too few."""
    pairs, places = _pairs(folder, values), _held_out(values, options)
    learned = [pair for pair in pairs if pair.place not in places]
    held_out = [pair for pair in pairs if pair.place in places]
    found = seeds.choose(learned, options.classes)
    if len(found) < options.classes:
        hint = "fewer_classes" if len(found) > 1 else ""
        raise TiepointError("seeds_too_few", hint_code=hint, found=len(found), wanted=options.classes)
    unseen = seeds.choose(held_out, len(held_out) * _HELD_OUT_SEEDS, _HELD_OUT_SEEDS)
    return _Material(learned, held_out, found, unseen, places)


def _origin(
    values: dict[str, Any], options: TrainingOptions, material: _Material, pretrained: bool
) -> dict[str, Any]:
    """The recipe of the weights; pretrained: whether the base weights had fc6 and fc7."""
    names = list(zip(values["data"], values["places"]))
    return {
        "data": [name for name, place in names if place not in material.places],
        "held_out": [name for name, place in names if place in material.places],
        "base": {"file": Path(values["weights"]).name, "fc_pretrained": pretrained},
        "options": options.to_json(),
    }


def _pairs(folder: Path, values: dict[str, Any]) -> list[seeds.TrainingPair]:
    pairs = []
    for number, (place, origin) in enumerate(zip(values["places"], values["origins"])):
        arrays = {
            name: np.load(folder / f"{name}_{number}.npy", mmap_mode="r", allow_pickle=False)
            for name in ("reference", "sensed", "mask")
        }
        x, y, step = (float(value) for value in origin)
        pairs.append(seeds.TrainingPair(**arrays, place=place, origin=(x, y), step=step))
    return pairs


def _held_out(values: dict[str, Any], options: TrainingOptions) -> set[str]:
    """Places kept out of the training: those named, or a drawn share; none where there is only one place."""
    if values.get("held_out") is not None:
        return set(values["held_out"])
    places = sorted(set(values["places"]))
    if len(places) < 2 or options.held_out_share <= 0:
        return set()
    count = min(max(1, round(options.held_out_share * len(places))), len(places) - 1)
    drawn = np.random.default_rng([options.seed, 3]).permutation(len(places))[:count]
    return {places[index] for index in drawn}


def _train(
    trainer: Trainer,
    rows: np.ndarray,
    classes: np.ndarray,
    options: TrainingOptions,
    judged: Callable[[], dict[str, float]],
    progress: Progress,
    log: Log,
) -> None:
    for number in range(trainer.state.epoch, options.epochs):
        start = time.perf_counter()
        trainer.epoch(rows, classes, partial(_report, progress, number, options.epochs))
        state = trainer.state
        state.retrieval.append(judged())
        seconds = time.perf_counter() - start
        state.seconds += seconds
        trainer.save()
        log(_of_epoch(state, options.epochs, seconds))
    progress("train", 1.0)


def _of_material(material: _Material, options: TrainingOptions) -> Notice:
    """A line for the log."""
    return Notice.of(
        "log_material",
        learned=len(material.learned),
        classes=len(material.classes),
        samples=2 * options.compositions,
        held_out=len(material.held_out),
        unseen=len(material.unseen),
    )


def _of_epoch(state: State, epochs: int, seconds: float) -> Notice:
    """A line for the log."""
    found = ", ".join(f"{name} {share:.1%}" for name, share in state.retrieval[-1].items())
    return Notice.of(
        "log_epoch",
        epoch=state.epoch,
        epochs=epochs,
        loss=state.loss[-1],
        right=100.0 * state.accuracy[-1],
        found=Notice.of("log_epoch_found", shares=found) if found else NOTHING,
        seconds=seconds,
    )


def _report(progress: Progress, epoch: int, epochs: int, part: float) -> None:
    progress("train", (epoch + part) / epochs)


def _figures(state: State, points: int) -> dict[str, Any]:
    figures: dict[str, Any] = {
        "epochs": state.epoch,
        "train_loss": [round(value, 4) for value in state.loss],
        "test_accuracy": [round(value, 4) for value in state.accuracy],
    }
    if points:
        figures["held_out_points"] = points
        figures["held_out_retrieval"] = {  # the first value: before the first epoch
            name: [round(values[name], 4) for values in state.retrieval] for name in state.retrieval[0]
        }
    return figures


def _claim(folder: Path, fingerprint: str) -> None:
    """Mark the checkpoint folder as this training's. Raises TiepointError where it holds anything else."""
    about = folder / ABOUT
    try:
        found = json.loads(about.read_text(encoding="utf-8"))["fingerprint"]
    except FileNotFoundError:
        if folder.is_dir() and any(folder.iterdir()):
            found = ""
        else:
            folder.mkdir(parents=True, exist_ok=True)
            about.write_text(json.dumps({"fingerprint": fingerprint}), encoding="utf-8")
            return
    except (ValueError, KeyError, TypeError):
        found = ""
    if found != fingerprint:
        raise TiepointError("checkpoint_folder_taken", folder=folder)


def _fingerprint(
    pairs: list[seeds.TrainingPair],
    found: seeds.Seeds,
    base: dict[str, torch.Tensor],
    options: TrainingOptions,
) -> str:
    """A digest of everything that the samples and the start of the training depend on."""
    kept = {name: value for name, value in options.to_json().items() if name not in _FREE}
    digest = hashlib.sha256(json.dumps(kept, sort_keys=True).encode())
    digest.update(found.pair.tobytes() + found.xy.tobytes())
    for pair in pairs:
        for image in (pair.reference, pair.sensed):
            digest.update(np.ascontiguousarray(image).tobytes())
    for name, tensor in sorted(base.items()):
        digest.update(name.encode() + tensor.contiguous().view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()


def _write(path: Path, tensors: dict[str, torch.Tensor], name: str, recipe: dict[str, Any]) -> None:
    """Write the weights file, whole or not at all."""
    with replaced_whole(path) as unfinished:
        save_file(tensors, unfinished, {"architecture": "vgg16", "name": name, "recipe": json.dumps(recipe)})
