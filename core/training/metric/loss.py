"""The loss: the descriptor of each point must be nearer to its match than to all others of the step.

Cross-entropy over cosines, both ways (van den Oord et al. 2018, "InfoNCE"). At a low temperature the hardest
non-matches count most, as in HardNet's triplets; unlike there, identical descriptors do not lower the loss.
"""

from __future__ import annotations

import torch
from torch.nn import functional


def contrast(
    one: torch.Tensor,
    other: torch.Tensor,
    places: tuple[torch.Tensor, torch.Tensor],
    pair: torch.Tensor,
    temperature: float,
    apart: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The loss, and the share of points (detached) that are nearer to their match than to anything else.

    one, other: (N, L) unit descriptors, row by row of matching points. places: (N, 2) px of the points in
    each view; pair: (N,) the pair of views. Points of a pair within `apart` px in either view are ignored as
    non-matches.
    """
    cosine = one @ other.T
    near = torch.zeros_like(cosine, dtype=torch.bool)
    for xy in places:
        near |= torch.cdist(xy, xy) < apart
    neighbours = near & (pair[:, None] == pair[None])
    neighbours.fill_diagonal_(False)  # the match itself
    logits = (cosine / temperature).masked_fill(neighbours, float("-inf"))
    right = torch.arange(len(one), device=one.device)
    loss = 0.5 * (functional.cross_entropy(logits, right) + functional.cross_entropy(logits.T, right))
    found = (logits.argmax(1) == right) & (logits.argmax(0) == right)
    return loss, found.float().mean().detach()


def placing(
    one: torch.Tensor,
    other: torch.Tensor,
    tiles: torch.Tensor,
    targets: torch.Tensor,
    side: int,
    temperature: float,
    within: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The loss of placing tiles of one view's cells in the other's by correlation over all shifts, and the
    share (detached) of those placed right.

    one, other: (C, h, w) unit cells. tiles: (K, 2) integer, the first cell x, y of each tile of side x side
    cells in `one`; targets: (K, 2), where it belongs in `other`. Cross-entropy over mean cosines; all shifts
    within `within` cells of the target count as right together, so that the truth need not be exact.
    """
    kernels = torch.stack([one[:, y : y + side, x : x + side] for x, y in tiles.tolist()])
    score = functional.conv2d(other[None], kernels)[0] / (side * side * temperature)
    rows, columns = (torch.arange(n, dtype=torch.float32, device=one.device) for n in score.shape[1:])
    away = torch.hypot(
        columns[None, None] - targets[:, 0, None, None], rows[None, :, None] - targets[:, 1, None, None]
    ).flatten(1)
    score = score.flatten(1)
    right = away <= torch.maximum(away.min(1, keepdim=True).values, torch.tensor(within))
    loss = torch.logsumexp(score, 1) - torch.logsumexp(score.masked_fill(~right, float("-inf")), 1)
    placed = right.gather(1, score.argmax(1, keepdim=True)).float().mean()
    return loss.mean(), placed.detach()
