"""The training loop: stochastic gradient descent over the samples, a checkpoint after every epoch."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import numpy as np
import torch
from torch.nn import functional

from ..errors import TiepointError
from ..training_options import TrainingOptions
from . import checkpoint, judge
from .network import Tuned


@dataclass
class State:
    """The progress of a training."""

    epoch: int = 0  # epochs done
    loss: list[float] = field(default_factory=list)  # mean over the training samples, by epoch
    accuracy: list[float] = field(default_factory=list)  # of the test samples, by epoch
    retrieval: list[dict[str, float]] = field(default_factory=list)  # before the first epoch, and by epoch
    seconds: float = 0.0


def split(count: int, options: TrainingOptions) -> tuple[np.ndarray, np.ndarray]:
    """Indices of the training samples and of the test samples, drawn at random [Y]."""
    order = np.random.default_rng([options.seed, 1]).permutation(count)
    tests = round(options.test_share * count)
    return order[tests:], order[:tests]


class Trainer:
    """One network in training. `folder` holds its checkpoint, from which the training continues."""

    def __init__(self, network: Tuned, options: TrainingOptions, folder: Path) -> None:
        """Raises TiepointError where the checkpoint cannot be read."""
        self.network = network
        self.state = State()
        self._options, self._path = options, folder / checkpoint.NAME
        self._optimizer = torch.optim.SGD(
            network.groups(options),
            lr=options.learning_rate,
            momentum=options.momentum,
            weight_decay=options.weight_decay,
        )
        if self._path.is_file():
            self.state = checkpoint.load(self._path, network, self._optimizer, State)

    def epoch(self, cells: np.ndarray, classes: np.ndarray, progress: Callable[[float], None]) -> None:
        """One pass over the training samples, then the accuracy on the test samples.

        cells: (N, ...) float16; classes: (N,) int64. The same seed and epoch take the same samples in the
        same order with the same dropout, whether or not the training was interrupted before. Raises
        TiepointError where the loss is no finite number.
        """
        options, number = self._options, self.state.epoch
        train, test = split(len(cells), options)
        order = np.random.default_rng([options.seed, 2, number]).permutation(train)
        torch.manual_seed(options.seed * 1_000_003 + number)
        self.network.train()
        total = 0.0
        for start in range(0, len(order), options.batch):
            index = order[start : start + options.batch]
            total += self._step(cells[index], classes[index]) * len(index)
            progress(start / len(order))
        self.network.eval()
        self.state.loss.append(total / len(order))
        if not np.isfinite(self.state.loss[-1]):
            raise TiepointError("training_lost")
        self.state.accuracy.append(judge.accuracy(self.network, cells, classes, test))
        self.state.epoch += 1

    def _step(self, cells: np.ndarray, classes: np.ndarray) -> float:
        device = self.network.head.weight.device
        self._optimizer.zero_grad(set_to_none=True)
        logits = self.network(torch.from_numpy(cells).to(device, torch.float32))
        loss = functional.cross_entropy(logits, torch.from_numpy(classes).to(device))
        loss.backward()
        self._optimizer.step()
        return float(loss.detach())

    def save(self) -> None:
        """Write the checkpoint; the previous one stays until this one is whole."""
        checkpoint.save(self._path, self.network, self._optimizer, self.state)
