"""The start of fc6 and fc7 where the weights have none: a whitening that separates the seeds.

From random numbers, 25 million weights learn tens of thousands of samples by heart. The within-class
whitening has a closed form instead (Cai, Mikolajczyk & Matas 2011, Learning linear discriminant projections
for dimensionality reduction of image descriptors): directions of pool5 in which the samples of one seed
differ count little. fc6 holds each direction twice, with either sign, so that its ReLU loses nothing; fc7
combines both again and rotates them. The gradient descent starts from there.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from .network import Tuned

_RIDGE = 0.5  # of the mean variance; chosen on held-out pairs, flat from 0.1 to 2
_CHUNK = 2048  # samples
_AT_MOST = 40_000  # samples; more change nothing


@torch.no_grad()
def start(
    network: Tuned, cells: np.ndarray, groups: np.ndarray, index: np.ndarray, random: torch.Generator
) -> None:
    """Set fc6, fc7, the scale before them, and the last layer to zero so that it does not disturb the others.

    cells: (N, ...) of all samples. groups: (N,) int64, 2 * class + side. index: samples to learn from.
    """
    index = np.sort(index[np.linspace(0, len(index) - 1, min(len(index), _AT_MOST)).astype(int)])
    torch.nn.init.zeros_(network.head.weight)
    count, length = int(groups.max()) + 1, network.fc6.in_features
    device = network.fc6.weight.device
    sums = torch.zeros(count, length, device=device)
    numbers = torch.zeros(count, device=device)
    power = torch.zeros((), device=device)  # mean square of pool5
    for rows, group in _chunks(network, cells, groups, index):
        sums.index_add_(0, group, rows)
        numbers.index_add_(0, group, torch.ones(len(group), device=device))
        power += rows.square().mean(1).sum() / len(index)
    sides, present = sums.view(-1, 2, length), numbers.view(-1, 2)
    mean = sums.sum(0) / len(index)
    centres = sides.sum(1) / present.sum(1).clamp(min=1)[:, None]  # of the classes
    # The difference between the two images of a seed counts once more: a registration must bridge it.
    both = (present > 0).all(1)
    apart = (sides / present.clamp(min=1)[..., None])[both]
    apart = apart[:, 0] - apart[:, 1]
    scatter = apart.T @ apart / max(len(apart), 1)
    for rows, group in _chunks(network, cells, groups, index):
        deviation = rows - centres[group // 2]
        scatter += deviation.T @ deviation / len(index)
    scatter.diagonal().add_(_RIDGE * scatter.diagonal().mean())
    # Any whitening matrix will do; a random rotation spreads rare directions over all outputs.
    lower = torch.linalg.cholesky(scatter.cpu())
    turned = _rotation(length, random)
    whitening = torch.linalg.solve_triangular(lower, turned, upper=False, left=False).to(device)
    variance = mean.new_zeros(())
    for rows, _ in _chunks(network, cells, groups, index):
        variance += ((rows - mean) @ whitening.T).square().mean(1).sum() / len(index)
    whitening /= variance.sqrt()
    network.scale.copy_(1.0 / power.sqrt().clamp(min=1e-6))
    _set(network, whitening, mean, random)


def _set(network: Tuned, whitening: torch.Tensor, mean: torch.Tensor, random: torch.Generator) -> None:
    network.fc6.weight.copy_(torch.cat([whitening, -whitening]) / network.scale)
    bias = whitening @ mean
    network.fc6.bias.copy_(torch.cat([-bias, bias]))
    turn = _rotation(len(whitening), random).to(whitening.device)
    network.fc7.weight.copy_(torch.cat([torch.cat([turn, -turn], 1), torch.cat([-turn, turn], 1)]))
    network.fc7.bias.zero_()


def _chunks(
    network: Tuned, cells: np.ndarray, groups: np.ndarray, index: np.ndarray
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """pool5 (n, 2048) and groups (n,) of the samples, on the network's device."""
    device = network.fc6.weight.device
    for first in range(0, len(index), _CHUNK):
        block = index[first : first + _CHUNK]
        rows = network.pooled(torch.from_numpy(cells[block]).to(device, torch.float32))
        yield rows, torch.from_numpy(groups[block]).to(device)


def _rotation(size: int, random: torch.Generator) -> torch.Tensor:
    return torch.linalg.qr(torch.randn(size, size, generator=random))[0]
