"""The engine's job “finetune”: from registered pairs and base weights to one file of weights."""

from __future__ import annotations

import hashlib
import json
import time
from functools import partial
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
from safetensors.torch import save_file

from ..errors import TiepointError
from ..files.whole_file import replaced_whole
from ..matching.cnn import device, weights
from ..pair import Pair
from ..training_options import TrainingOptions
from . import cells, judge, seeds
from .finetune import State, Trainer, split
from .network import Frozen, Tuned, merged
from .start import start as begin

Progress = Callable[[str, float], None]
Log = Callable[[str], None]

CELLS, ABOUT = "cells.f16", "training.json"
_HELD_OUT_SEEDS = 100  # of a pair; more tell nothing new
# What a training may be gone on with although it has changed.
_FREE = ("epochs", "device", "batch")


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
    pairs = _pairs(folder, values)
    held_out = _held_out(values, options)
    learned = [pair for pair in pairs if pair.place not in held_out]
    others = [pair for pair in pairs if pair.place in held_out]
    found = seeds.choose(learned, options.classes)
    if len(found) < options.classes:
        hint = "fewer_classes" if len(found) > 1 else ""
        raise TiepointError("seeds_too_few", hint_code=hint, found=len(found), wanted=options.classes)
    unseen = seeds.choose(others, len(others) * _HELD_OUT_SEEDS, _HELD_OUT_SEEDS)
    log(
        f"{len(learned)} pairs to learn from, {len(found)} classes of {2 * options.compositions} samples; "
        f"{len(others)} pairs held out, {len(unseen)} points in them."
    )
    checkpoint = Path(values["checkpoint"])
    _claim(checkpoint, _fingerprint(learned, found, base, options))
    progress("seeds", 1.0)

    where = device.choose(options.device)
    frozen = Frozen(base, options.frozen).to(where, device.number_type(where))
    samples = cells.Samples(learned, found, options)
    start = time.perf_counter()
    rows = cells.fill(checkpoint / CELLS, samples, frozen, where, lambda done: progress("cells", done))
    sides = Pair(reference="reference", sensed="sensed")
    unseen_rows = sides.map(lambda side: cells.run(frozen, cells.upright(others, unseen, side), where))
    seconds = time.perf_counter() - start

    random = torch.Generator().manual_seed(options.seed)
    network = Tuned(base, options, random).to(where).eval()
    trainer = Trainer(network, options, checkpoint)
    groups = samples.groups()
    judged = partial(judge.retrieval, network, unseen_rows, unseen.pair)
    if trainer.state.epoch:
        log(f"Going on after epoch {trainer.state.epoch}.")
    elif not trainer.state.retrieval:
        start = time.perf_counter()
        if not network.pretrained:
            log("The weights have no fc6 and fc7: they start from what tells the seeds apart.")
            begin(network, rows, groups, split(len(rows), options)[0], random)
        trainer.state.retrieval.append(judged())
        trainer.state.seconds = seconds + time.perf_counter() - start
        trainer.save()
    _train(trainer, rows, groups // 2, options, judged, progress, log)
    figures = _figures(trainer.state, len(unseen))
    summary = {
        "classes": len(found),
        "samples": len(samples),
        "seconds": round(trainer.state.seconds, 1),
        "device": device.title(where),
        "figures": figures,
    }
    recipe = {
        **summary,
        "data": [name for name, place in zip(values["data"], values["places"]) if place not in held_out],
        "held_out": [name for name, place in zip(values["data"], values["places"]) if place in held_out],
        "base": {"file": Path(values["weights"]).name, "fc_pretrained": network.pretrained},
        "options": options.to_json(),
    }
    _write(Path(values["out"]), merged(base, network), str(values["name"]), recipe)
    return {**summary, "out": values["out"]}


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
    """Places never learned from: those named, or a drawn share; none where there is only one place."""
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
        shares = ", ".join(f"{share:.1%} by {name}" for name, share in state.retrieval[-1].items())
        log(
            f"Epoch {state.epoch} of {options.epochs}: loss {state.loss[-1]:.3f}, "
            f"{state.accuracy[-1]:.1%} of the test samples right"
            + (f"; of the points held out, found {shares}" if shares else "")
            + f"; {seconds:.0f} s."
        )
    progress("train", 1.0)


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
    """Make the checkpoint folder this training's own. Raises TiepointError where it is another's."""
    about = folder / ABOUT
    try:
        theirs = json.loads(about.read_text(encoding="utf-8"))["fingerprint"]
    except FileNotFoundError:
        if folder.is_dir() and any(folder.iterdir()):
            theirs = ""
        else:
            folder.mkdir(parents=True, exist_ok=True)
            about.write_text(json.dumps({"fingerprint": fingerprint}), encoding="utf-8")
            return
    except (ValueError, KeyError, TypeError):
        theirs = ""
    if theirs != fingerprint:
        raise TiepointError("checkpoint_folder_taken", folder=folder)


def _fingerprint(
    pairs: list[seeds.TrainingPair],
    found: seeds.Seeds,
    base: dict[str, torch.Tensor],
    options: TrainingOptions,
) -> str:
    """Changes with everything that the samples and the start of the training depend on."""
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
    """The weights, whole or not at all."""
    with replaced_whole(path) as unfinished:
        save_file(tensors, unfinished, {"architecture": "vgg16", "name": name, "recipe": json.dumps(recipe)})
