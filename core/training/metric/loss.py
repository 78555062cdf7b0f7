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
