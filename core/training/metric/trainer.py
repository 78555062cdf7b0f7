"""The training loop: steps of Adam over drawn pairs of views, with checkpoints."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import numpy as np
import torch
from torch.nn import functional

from ...errors import TiepointError
from ...geometry.linear import apply_affine
from .. import checkpoint
from .loss import contrast, placing
from .network import DenseNetwork
from .options import MetricOptions
from .placement import SPREAD
from .scenes import ViewPair, ViewPairs

FRAME = 6  # cells a side of a view that are not placed: the network's reach
TILES = {8: 8, 16: 5, 28: 2}  # cells a side -> tiles of each pair of views


@dataclass
class State:
    """The progress of a training."""

    step: int = 0  # steps done
    loss: list[float] = field(default_factory=list)  # by step
    found: list[float] = field(default_factory=list)  # share of points nearest to their match, by step
    placed: list[float] = field(default_factory=list)  # share of tiles placed right, by step
    judged: list[dict[str, float]] = field(default_factory=list)  # held-out figures; "step" and by kind


class Trainer:
    """One network in training. `folder` holds its checkpoint, from which the training continues."""

    def __init__(
        self,
        network: DenseNetwork,
        pairs: ViewPairs,
        options: MetricOptions,
        folder: Path,
        half: bool = False,
    ) -> None:
        """half: convolve in bfloat16, twice as fast where the processor supports it.

        Raises TiepointError where the checkpoint cannot be read.
        """
        self.network, self.state = network, State()
        self._pairs, self._options, self._half = pairs, options, half
        self._path = folder / checkpoint.NAME
        rate = options.learning_rate
        self._optimizer = torch.optim.Adam(
            [
                {"params": list(network.features.parameters()), "lr": rate, "full": rate},
                {
                    "params": list(network.reduce.parameters()),
                    "lr": rate * options.head_factor,
                    "full": rate * options.head_factor,
                },
            ]
        )
        if self._path.is_file():
            self.state = checkpoint.load(self._path, network, self._optimizer, State)

    def step(self) -> None:
        """One step. The same seed and number draw the same views, whether or not it was interrupted before.

        Raises TiepointError where the loss is no finite number.
        """
        options, number = self._options, self.state.step
        rng = np.random.default_rng([options.seed, number])
        drawn = [self._pairs.draw(rng) for _ in range(options.pairs)]
        views = torch.from_numpy(np.stack([view for pair in drawn for view in pair.views]))
        points = torch.from_numpy(np.stack([p for pair in drawn for p in pair.points]).astype(np.float32))
        for group in self._optimizer.param_groups:
            group["lr"] = group["full"] * rate_at(number, options)
        self.network.train()
        self._optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=self._half):
            cells = self.network(views).float()
        rows = self.network.sample(cells, points)
        one, other = (rows[k::2].flatten(0, 1) for k in (0, 1))
        places = points[0::2].flatten(0, 1), points[1::2].flatten(0, 1)
        pair = torch.arange(options.pairs).repeat_interleave(options.points)
        loss, found = contrast(one, other, places, pair, options.temperature, options.apart)
        if options.tile_weight:
            tiles, placed = self._tiles(cells, drawn, rng)
            loss = loss + options.tile_weight * tiles
            self.state.placed.append(placed)
        loss.backward()
        self._optimizer.step()
        self.state.loss.append(float(loss.detach()))
        self.state.found.append(float(found))
        self.state.step += 1
        if not np.isfinite(self.state.loss[-1]):
            raise TiepointError("training_lost")

    def _tiles(
        self, cells: torch.Tensor, drawn: list[ViewPair], rng: np.random.Generator
    ) -> tuple[torch.Tensor, float]:
        """The loss of placing tiles of several sides around the pairs' points, and the share placed right."""
        options, stride = self._options, self.network.stride
        # The zeros around a view show in its outer cells, and would give away the shift of its frame.
        cells = smooth(cells[:, :, FRAME - 2 : 2 - FRAME, FRAME - 2 : 2 - FRAME])
        unit = functional.normalize(cells - cells.mean(dim=(2, 3), keepdim=True), dim=1)
        losses, shares = [], []
        for index, pair in enumerate(drawn):
            for side, count in TILES.items():
                if side > options.side // stride - 2 * FRAME:
                    continue
                first, target = _tile_places(pair, side, count, options.side, stride, rng)
                loss, placed = placing(
                    unit[2 * index],
                    unit[2 * index + 1],
                    torch.from_numpy(first),
                    torch.from_numpy(target),
                    side,
                    options.tile_temperature,
                    options.tile_within,
                )
                losses.append(loss)
                shares.append(float(placed))
        return torch.stack(losses).mean(), float(np.mean(shares))

    def run(self, judge: Callable[[DenseNetwork], dict[str, float]], log: Callable[[str], None]) -> None:
        """All steps to the last, judged and saved every options.judge_every steps."""
        options, state = self._options, self.state
        if not state.judged:
            self._judge(judge, log)
        while state.step < options.steps:
            self.step()
            if state.step % 10 == 0:
                log(
                    f"step {state.step}: loss {np.mean(state.loss[-10:]):.4f}, "
                    f"found {np.mean(state.found[-10:]):.3f}"
                    + (f", placed {np.mean(state.placed[-10:]):.3f}" if state.placed else "")
                )
            if state.step % options.judge_every == 0 or state.step == options.steps:
                self._judge(judge, log)

    def _judge(self, judge: Callable[[DenseNetwork], dict[str, float]], log: Callable[[str], None]) -> None:
        self.network.eval()
        figures = judge(self.network)
        self.state.judged.append({"step": float(self.state.step), **figures})
        log(", ".join(f"{name} {value:.4g}" for name, value in self.state.judged[-1].items()))
        self.save()

    def save(self) -> None:
        """Write the checkpoint; the previous one stays until this one is whole."""
        checkpoint.save(self._path, self.network, self._optimizer, self.state)


def smooth(cells: torch.Tensor) -> torch.Tensor:
    """(N, C, h - 4, w - 4) cells smoothed by a Gaussian of SPREAD cells, without the border."""
    weight = torch.exp(-0.5 * (torch.arange(-2.0, 3.0) / SPREAD) ** 2)
    weight = (weight / weight.sum()).expand(cells.shape[1], 1, 1, -1)
    across = functional.conv2d(cells, weight, groups=cells.shape[1])
    return functional.conv2d(across, weight.transpose(2, 3), groups=cells.shape[1])


def _tile_places(
    pair: ViewPair, side: int, count: int, size: int, stride: int, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """(count, 2) first cells of tiles in the first view, around some of its points where they fit, and
    (count, 2) float32, where they belong in the second."""
    points = pair.points[0][rng.integers(len(pair.points[0]), size=count)]
    cells = size // stride - 2 * FRAME
    first = np.clip(np.rint(points / stride - side / 2).astype(np.int64) - FRAME, 0, cells - side)
    half = FRAME * stride + (side * stride - 1) / 2
    middle = first * stride + half
    moved = apply_affine(pair.between, middle)
    target = np.clip((moved - half) / stride, 0, cells - side)
    return first, target.astype(np.float32)


def rate_at(step: int, options: MetricOptions) -> float:
    """Share of the full learning rate: up in the first steps, then down to zero along a half cosine."""
    warm = min((step + 1) / max(options.warm_up, 1), 1.0)
    return warm * 0.5 * (1.0 + float(np.cos(np.pi * step / options.steps)))
