"""The frozen layers' output for every sample, computed once and kept in a file that can be continued."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Callable

import numpy as np
import torch

from ..matching.cnn import batches, device
from ..training_options import TrainingOptions
from . import compositions
from .network import Frozen
from .seeds import SIDE, Seeds, TrainingPair

_ON_CPU = 32  # patches at once; more is not faster there
_AT_MOST = 512  # samples at once
_BYTES_EACH = SIDE**2 * 2 * 64 * 4 * 2  # the first layers' channels, input and output; the others are smaller


class Samples:
    """All samples of a training, in a fixed order: for every seed K compositions of each image."""

    def __init__(self, pairs: list[TrainingPair], seeds: Seeds, options: TrainingOptions) -> None:
        self._pairs, self._seeds = pairs, seeds
        self._each = 2 * options.compositions
        random = np.random.default_rng(options.seed)
        self._drawn = compositions.draw(len(seeds) * self._each, options, random)

    def __len__(self) -> int:
        return len(self._drawn)

    def groups(self) -> np.ndarray:
        """(len,) int64: 2 * seed, + 1 for samples of the sensed image."""
        return np.repeat(np.arange(2 * len(self._seeds)), self._each // 2)

    def patch(self, index: int) -> np.ndarray:
        """The patch of a sample, (SIDE, SIDE) float32."""
        seed, rest = divmod(index, self._each)
        pair = self._pairs[self._seeds.pair[seed]]
        image = pair.reference if rest < self._each // 2 else pair.sensed
        return compositions.cut(image, self._seeds.xy[seed], self._drawn[index])


def run(network: Frozen, patches: np.ndarray, where: torch.device) -> np.ndarray:
    """Cells (N, *network.shape) float16 of patches (N, SIDE, SIDE)."""
    size = batches.first_size(where, _BYTES_EACH, _ON_CPU, _AT_MOST)
    parts = [np.zeros((0, *network.shape), np.float16)]
    start = 0
    while start < len(patches):
        rows, size = batches.halving(partial(_piece, network, patches[start:], where), size, 1)
        parts.append(rows)
        start += len(rows)
    return np.concatenate(parts)


@torch.inference_mode()
def _piece(network: Frozen, patches: np.ndarray, where: torch.device, count: int) -> np.ndarray:
    kind = device.number_type(where)
    return network(torch.from_numpy(patches[:count]).to(where, kind)).half().cpu().numpy()


def fill(
    path: Path,
    samples: Samples,
    network: Frozen,
    where: torch.device,
    progress: Callable[[float], None],
) -> np.ndarray:
    """Cells (len(samples), *network.shape) float16, mapped from the file `path`; its existing rows are kept.

    Raises OSError where the disk is full.
    """
    row = 2 * int(np.prod(network.shape))  # bytes
    with path.open("ab") as file:
        done = file.tell() // row
        file.truncate(done * row)  # a row cut off by a crash
        while done < len(samples):
            progress(done / len(samples))
            last = min(done + _AT_MOST, len(samples))
            patches = np.stack([samples.patch(index) for index in range(done, last)])
            file.write(run(network, patches, where).tobytes())
            file.flush()
            done = last
    progress(1.0)
    return np.memmap(path, np.float16, "r", shape=(len(samples), *network.shape))


def upright(pairs: list[TrainingPair], seeds: Seeds, side: str) -> np.ndarray:
    """(N, SIDE, SIDE) float32: the seeds' unchanged patches, of "reference" or "sensed"."""
    patches = [
        compositions.upright(getattr(pairs[index], side), xy) for index, xy in zip(seeds.pair, seeds.xy)
    ]
    return np.stack(patches) if patches else np.zeros((0, SIDE, SIDE), np.float32)
