"""A light network learns to give the cells of another, its teacher; no truth is needed.

Both see the same views, see scenes.py and looks.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch.nn import functional

from ...matching.channels.channel_map import POOL
from .network import DenseNetwork

BORDER = 6  # cells, as far as the zeros around a view reach: these are not compared


@dataclass
class Progress:
    """How far a training is: its steps, and the loss of each."""

    step: int = 0
    loss: list[float] = field(default_factory=list)


def step(
    student: DenseNetwork, teacher: DenseNetwork, optimizer: torch.optim.Optimizer, views: torch.Tensor
) -> float:
    """One step on views (N, side, side) float32 in [0, 1], in bfloat16; returns its loss."""
    student.train()
    optimizer.zero_grad(set_to_none=True)
    with torch.autocast("cpu", torch.bfloat16):
        with torch.no_grad():
            wanted = teacher(views).float()
        given = student(views).float()
    loss = unlike(given, wanted)
    loss.backward()
    optimizer.step()
    return float(loss.detach())


def unlike(given: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """One less the mean cosine between cells (N, C, h, w), as they are and as the search takes them."""
    pairs = (_inner(given), _inner(wanted)), (_sought(given), _sought(wanted))
    return 1.0 - torch.stack([functional.cosine_similarity(*pair).mean() for pair in pairs]).mean()


def _sought(cells: torch.Tensor) -> torch.Tensor:
    """Cells as ChannelMap has them: pooled, of unit length, about the mean of their view."""
    pooled = _inner(functional.avg_pool2d(cells, POOL, stride=1, padding=POOL // 2))
    unit = functional.normalize(pooled, dim=1)
    return unit - unit.mean(dim=(2, 3), keepdim=True)


def _inner(cells: torch.Tensor) -> torch.Tensor:
    return cells[:, :, BORDER:-BORDER, BORDER:-BORDER]
