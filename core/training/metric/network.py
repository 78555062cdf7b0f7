"""The network in training, and its descriptors at points: what DenseSource computes, differentiable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import nn
from torch.nn import functional

from ...matching.cnn import vgg
from ...matching.cnn.dense import CELLS, WINDOW

LAYER = "conv3_3"
REDUCE = f"reduce.{LAYER}"


def tuned(weights: Mapping[str, torch.Tensor]) -> DenseNetwork:
    """The network of a weights file like the bundled one. Raises TiepointError where it does not suit."""
    basis = weights[REDUCE].float()
    reduce = nn.Conv2d(basis.shape[1], basis.shape[0], 1, bias=False)
    reduce.weight.data.copy_(basis[:, :, None, None])
    return DenseNetwork(vgg.build(LAYER, weights).requires_grad_(True), reduce)


def narrow(widths: Sequence[int], channels: int, seed: int) -> DenseNetwork:
    """VGG16's layout with fewer channels (of conv1_1 to conv3_3), from random numbers."""
    torch.manual_seed(seed)
    modules: list[nn.Module] = []
    inputs = 3
    for index, width in enumerate(widths):
        if index in (2, 4):
            modules.append(nn.MaxPool2d(2))
        modules += [
            nn.Conv2d(inputs, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),  # to learn faster; folded into the convolution in the file
            nn.ReLU(inplace=True),
        ]
        inputs = width
    for module in modules:
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
    reduce = nn.Conv2d(inputs, channels, 1, bias=False)
    nn.init.orthogonal_(reduce.weight)
    # Without this normalisation the network first learns to make all descriptors alike.
    return DenseNetwork(nn.Sequential(*modules), reduce, nn.BatchNorm2d(channels, affine=False))


class DenseNetwork(nn.Module):
    """Convolutions up to conv3_3 and the reduction of their channels, all trainable."""

    def __init__(
        self, features: nn.Sequential, reduce: nn.Conv2d, norm: nn.BatchNorm2d | None = None
    ) -> None:
        """norm: of the reduced channels; folded into the reduction in the file."""
        super().__init__()
        self.features, self.reduce = features, reduce
        self.norm = norm
        self.stride = vgg.SHAPES[LAYER][1]
        self.to(memory_format=torch.channels_last)

    def forward(self, views: torch.Tensor) -> torch.Tensor:
        """(N, H, W) in [0, 1] -> (N, C, h, w) cells."""
        cells = self.reduce(self.features(vgg.to_input(views)))
        return cells if self.norm is None else self.norm(cells)

    def describe(self, views: torch.Tensor, points: torch.Tensor) -> torch.Tensor:
        """(N, P, L) unit descriptors of (N, H, W) views at points (N, P, 2) in px."""
        return self.sample(self(views), points)

    def sample(self, cells: torch.Tensor, points: torch.Tensor) -> torch.Tensor:
        """As describe, of the views' cells, which are averaged over 16 px."""
        cells = functional.avg_pool2d(cells.float(), WINDOW // CELLS // self.stride, stride=1)
        step = WINDOW // CELLS
        offset = (torch.arange(CELLS, dtype=torch.float32) - (CELLS - 1) / 2) * step
        dy, dx = torch.meshgrid(offset, offset, indexing="ij")
        offsets = torch.stack([dx.ravel(), dy.ravel()], 1).to(points)
        centre = (self.stride - 1) / 2 + (step - self.stride) / 2  # px, of the first averaged cell
        where = (points[:, :, None] + offsets - centre) / self.stride
        limit = torch.tensor([cells.shape[3] - 1.0, cells.shape[2] - 1.0]).to(points)
        grid = 2.0 * where / limit - 1.0
        taken = functional.grid_sample(cells, grid, align_corners=True, padding_mode="border")
        return functional.normalize(taken.permute(0, 2, 3, 1).flatten(2), dim=2)

    def tensors(self) -> dict[str, torch.Tensor]:
        """The tensors as in the bundled file, float16."""
        found = {}
        place = 0  # in VGG16's own list of modules
        for index, module in enumerate(self.features):
            if isinstance(module, nn.Conv2d):
                following = self.features[index + 1]
                weight, bias = _folded(module, following if isinstance(following, nn.BatchNorm2d) else None)
                found[f"features.{place}.weight"], found[f"features.{place}.bias"] = weight, bias
            place += not isinstance(module, nn.BatchNorm2d)
        found[REDUCE] = self.reduce.weight[:, :, 0, 0]
        if self.norm is not None:
            _fold_norm(found, self.norm, f"features.{place - 2}")
        return {name: tensor.detach().cpu().half().contiguous() for name, tensor in found.items()}


def _fold_norm(found: dict[str, torch.Tensor], norm: nn.BatchNorm2d, last: str) -> None:
    """Fold `norm` into the reduction. This has no bias, so the last convolution gets a channel of ones."""
    weight, bias = found[f"{last}.weight"], found[f"{last}.bias"]
    found[f"{last}.weight"] = torch.cat([weight, torch.zeros_like(weight[:1])])
    found[f"{last}.bias"] = torch.cat([bias, torch.ones_like(bias[:1])])
    factor = 1.0 / torch.sqrt(norm.running_var + norm.eps)
    found[REDUCE] = torch.cat([found[REDUCE], -norm.running_mean[:, None]], 1) * factor[:, None]


def _folded(convolution: nn.Conv2d, norm: nn.BatchNorm2d | None) -> tuple[torch.Tensor, torch.Tensor]:
    """Weight and bias equivalent to the convolution and its normalisation with the running mean."""
    weight = convolution.weight
    bias = weight.new_zeros(len(weight)) if convolution.bias is None else convolution.bias
    if norm is None:
        return weight, bias
    factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    return weight * factor[:, None, None, None], (bias - norm.running_mean) * factor + norm.bias
