"""The network in training, and its descriptors at points: what DenseSource computes, differentiable."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn
from torch.nn import functional

from ...matching.cnn import vgg
from ...matching.cnn.dense import CELLS, WINDOW

LAYER = "conv3_3"
REDUCE = f"reduce.{LAYER}"


class DenseNetwork(nn.Module):
    """VGG16 up to conv3_3 and the reduction of its channels, all of it to be trained."""

    def __init__(self, weights: Mapping[str, torch.Tensor]) -> None:
        """weights: as in the bundled file. Raises TiepointError where they do not suit."""
        super().__init__()
        self.features = vgg.build(LAYER, weights).requires_grad_(True)
        self.stride = vgg.SHAPES[LAYER][1]
        basis = weights[REDUCE].float()
        self.reduce = nn.Conv2d(basis.shape[1], basis.shape[0], 1, bias=False)
        self.reduce.weight.data.copy_(basis[:, :, None, None])
        self.to(memory_format=torch.channels_last)

    def forward(self, views: torch.Tensor) -> torch.Tensor:
        """(N, H, W) in [0, 1] -> (N, C, h, w) cells, averaged over 16 px."""
        cells = self.reduce(self.features(vgg.to_input(views)))
        return functional.avg_pool2d(cells.float(), WINDOW // CELLS // self.stride, stride=1)

    def describe(self, views: torch.Tensor, points: torch.Tensor) -> torch.Tensor:
        """(N, P, L) unit descriptors of (N, H, W) views at points (N, P, 2) in px."""
        cells = self(views)
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
        """As in the bundled file, float16."""
        found = {f"features.{name}": tensor for name, tensor in self.features.state_dict().items()}
        found[REDUCE] = self.reduce.weight[:, :, 0, 0]
        return {name: tensor.detach().cpu().half().contiguous() for name, tensor in found.items()}
