"""The figures of a network: samples put into their class, and seeds found again in the other image."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from ..pair import Pair
from .network import Tuned

_BATCH = 512  # samples at once; they are not learned from


@torch.inference_mode()
def accuracy(network: Tuned, cells: np.ndarray, classes: np.ndarray, chosen: np.ndarray) -> float:
    """Share of the samples `chosen` (indices into cells and classes) whose largest output is their class."""
    device = network.head.weight.device
    right = 0
    for start in range(0, len(chosen), _BATCH):
        index = chosen[start : start + _BATCH]
        rows = torch.from_numpy(cells[index]).to(device, torch.float32)
        right += int((network(rows).argmax(1).cpu().numpy() == classes[index]).sum())
    return right / max(len(chosen), 1)


@torch.inference_mode()
def retrieval(network: Tuned, rows: Pair[np.ndarray], pair: np.ndarray) -> dict[str, float]:
    """Share of reference patches whose nearest sensed patch of the same image pair, by unit descriptor, shows
    the same seed; for fc6 and fc7. Empty where there is no patch.

    rows: cells (N, ...) of each side, row by row of the same seeds. pair: (N,), image pair of each seed.
    """
    if not len(pair):
        return {}
    right = {"fc6": 0, "fc7": 0}
    for number in np.unique(pair):
        of_pair = np.flatnonzero(pair == number)
        sides = Pair(
            reference=_described(network, rows.reference[of_pair]),
            sensed=_described(network, rows.sensed[of_pair]),
        )
        for name in right:
            nearest = (sides.reference[name] @ sides.sensed[name].T).argmax(1)
            right[name] += int((nearest == torch.arange(len(of_pair), device=nearest.device)).sum())
    return {name: count / len(pair) for name, count in right.items()}


def _described(network: Tuned, cells: np.ndarray) -> dict[str, torch.Tensor]:
    device = network.head.weight.device
    fc6, fc7 = network.layers(torch.from_numpy(np.ascontiguousarray(cells)).to(device, torch.float32))
    return {"fc6": functional.normalize(fc6, dim=1), "fc7": functional.normalize(fc7, dim=1)}
