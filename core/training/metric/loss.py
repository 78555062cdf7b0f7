"""HardNet's loss (Mishchuk et al. 2017): every match nearer than its hardest non-match, by a margin."""

from __future__ import annotations

import torch


def hardest_in_batch(
    one: torch.Tensor,
    other: torch.Tensor,
    places: tuple[torch.Tensor, torch.Tensor],
    pair: torch.Tensor,
    margin: float,
    apart: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The loss, and the share of points (detached) that are nearer to their match than to anything else.

    one, other: (N, L) unit descriptors, row by row of matching points. places: (N, 2) px of them in their
    own view; pair: (N,) the pair of views. Points of a pair within `apart` px in either are no non-matches.
    """
    cosine = one @ other.T
    distance = torch.sqrt(torch.clamp(2.0 - 2.0 * cosine, min=1e-6))
    match = distance.diagonal()
    same = pair[:, None] == pair[None]
    near = torch.zeros_like(same)
    for xy in places:
        near |= torch.cdist(xy, xy) < apart
    rivals = distance.masked_fill(same & near, 10.0)  # the diagonal too
    hardest = torch.minimum(rivals.amin(1), rivals.amin(0))
    return torch.clamp(margin + match - hardest, min=0.0).mean(), (match < hardest).float().mean().detach()
