"""One fine-tuning from registered rasters to a file of weights: read, train in the engine, put in place.

Processing calls it. It runs in the caller's thread, which is never QGIS's main thread, and leaves the weights
or nothing; only a named checkpoint folder stays, from which a later run resumes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..engine.client import Engine
from ..errors import Cancelled, TiepointError, explaining_system_errors
from ..feedback import Feedback, Part
from ..files import private_folders
from ..files.name_length import check_name
from ..options import RegistrationOptions
from ..pair import SIDES, Pair
from ..raster.read.source import RasterSource, describe_pair
from ..raster.working.working_pair import WorkingPair, make_working_pair
from ..training_options import TrainingOptions
from ..working_files import image_file, mask_file

_ONTO_EACH_OTHER = 1e-6  # map units; the pair is registered, so nothing around the overlap is read


@dataclass(frozen=True)
class FineTuning:
    """The inputs and outputs of a fine-tuning."""

    reference: Sequence[RasterSource]
    sensed: Sequence[RasterSource]  # the same number; each registered to its reference
    reference_bands: tuple[int, ...]  # 1-based; several are averaged to one image
    sensed_bands: tuple[int, ...]
    weights: Path  # VGG16 to start from, .pth or .safetensors
    out: Path  # .safetensors
    name: str  # of the new weights, as users see it
    checkpoint: Path | None = None  # folder to keep and resume from; None = a private one


def finetune(
    wanted: FineTuning, options: TrainingOptions, engine: Engine, feedback: Feedback
) -> dict[str, Any]:
    """Fine-tune and write wanted.out. Returns what core.training.job returns.

    Raises Cancelled, or TiepointError for everything else that ends it; then only the named checkpoint
    folder is left.
    """
    _check(wanted)
    with explaining_system_errors(), private_folders.work_folder() as folder, _staging(wanted.out) as staging:
        engine.prepare([folder, staging], RegistrationOptions())  # it starts up while the rasters are read
        values = {
            **_write_pairs(wanted, folder, feedback),
            "options": options.to_json(),
            "weights": str(wanted.weights),
            "checkpoint": str(wanted.checkpoint or folder / "checkpoint"),
            "name": wanted.name,
            "out": str(staging / wanted.out.name),
        }
        result = engine.work("finetune", folder, values, feedback)
        feedback.check()
        (staging / wanted.out.name).replace(wanted.out)
    return {**result, "out": str(wanted.out)}


def _check(wanted: FineTuning) -> None:
    """Checks that read no raster."""
    if not wanted.reference or len(wanted.reference) != len(wanted.sensed):
        raise TiepointError("pairs_uneven", reference=len(wanted.reference), sensed=len(wanted.sensed))
    if not wanted.weights.is_file():
        raise TiepointError("start_weights_missing", path=wanted.weights)
    out = wanted.out
    check_name(out)
    if out.suffix.lower() != ".safetensors":
        raise TiepointError("weights_name_wrong", name=out.name)
    if not out.parent.is_dir() or not os.access(out.parent, os.W_OK):
        raise TiepointError("weights_folder_unusable", folder=out.parent)
    if out.exists() and out.samefile(wanted.weights):
        raise TiepointError("start_weights_overwritten", name=out.name)
    if wanted.checkpoint is not None and wanted.checkpoint.is_file():
        raise TiepointError("checkpoint_is_file", path=wanted.checkpoint)


@contextmanager
def _staging(out: Path) -> Iterator[Path]:
    """A private folder beside the result, removed at the end."""
    folder = private_folders.make_staging_folder(out.parent)
    try:
        yield folder
    finally:
        private_folders.remove(folder)


def _write_pairs(wanted: FineTuning, folder: Path, feedback: Feedback) -> dict[str, Any]:
    """Write the pairs' arrays to `folder`; returns their part of the values of core.training.job."""
    places, origins, names = [], [], []
    pairs = [Pair(reference=one, sensed=other) for one, other in zip(wanted.reference, wanted.sensed)]
    for number, sources in enumerate(pairs):
        part = folder / f"pair_{number}"
        part.mkdir()
        pair = _read(number, sources, wanted, part, Part(feedback, number / len(pairs), 1.0 / len(pairs)))
        for side in SIDES.both:
            image_file(part, side).replace(folder / f"{side}_{number}.npy")
        masks = [np.load(mask_file(part, side), mmap_mode="r") for side in SIDES.both]
        np.save(folder / f"mask_{number}.npy", masks[0] & masks[1])
        grid = pair.grids.reference
        places.append(sources.reference.uri)  # pairs that share a reference show the same ground
        origins.append([*grid.origin, max(grid.step)])
        names.append(f"{sources.reference.name}, {sources.sensed.name}")
    return {"places": places, "origins": origins, "data": names}


def _read(
    number: int,
    sources: Pair[RasterSource],
    wanted: FineTuning,
    folder: Path,
    feedback: Feedback,
) -> WorkingPair:
    options = RegistrationOptions.of(
        reference_bands=wanted.reference_bands,
        sensed_bands=wanted.sensed_bands,
        search_radius=_ONTO_EACH_OTHER,
    )
    names: dict[str, Any] = {
        "number": number + 1,
        "reference": sources.reference.name,
        "sensed": sources.sensed.name,
    }
    try:
        pair = make_working_pair(describe_pair(sources), options, folder, feedback)
    except Cancelled:
        raise
    except TiepointError as error:
        raise TiepointError("pair_not_read", detail=error.detail, reason=error.message, **names) from error
    if pair.sizes.reference != pair.sizes.sensed:
        raise TiepointError("pair_of_other_sizes", **names)
    return pair
