"""VGG16 for 64 px patches in two parts: the frozen layers, and the tuned ones with a new last layer."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn
from torch.nn import functional

from ..matching.cnn import vgg
from ..training_options import TrainingOptions
from .seeds import SIDE

# Frozen layers -> number of frozen torchvision `features` modules, and the shape of their output.
_DEPTHS = {"conv": 31, "conv4": 24, "none": 0}
_SHAPES = {"conv": (512, 2, 2), "conv4": (512, 4, 4), "none": (SIDE, SIDE)}
_POOL5 = 512 * vgg.FOLDED**2


class Frozen(nn.Module):
    """The frozen convolutions; their output for a patch, of `shape`, is called its cells."""

    def __init__(self, weights: Mapping[str, torch.Tensor], frozen: str) -> None:
        """Raises TiepointError where the weights are not those of VGG16."""
        super().__init__()
        self.shape = _SHAPES[frozen]
        self._layers = vgg.build("pool5", weights)[: _DEPTHS[frozen]]

    def forward(self, patches: torch.Tensor) -> torch.Tensor:
        """(N, SIDE, SIDE) in [0, 1] -> cells (N, *shape)."""
        return self._layers(vgg.to_input(patches)) if len(self._layers) else patches


class Tuned(nn.Module):
    """The other convolutions, fc6 folded to 2 x 2 cells, fc7, and one output per class."""

    def __init__(
        self, weights: Mapping[str, torch.Tensor], options: TrainingOptions, random: torch.Generator
    ) -> None:
        """fc6 and fc7 are those of the weights where these have them; otherwise see start.py.

        Raises TiepointError where the weights are not those of VGG16.
        """
        super().__init__()
        self.depth = _DEPTHS[options.frozen]
        self.features = vgg.build("pool5", weights)[self.depth :].requires_grad_(True)
        self.fc6 = nn.Linear(_POOL5, vgg.FC_LENGTH)
        self.fc7 = nn.Linear(vgg.FC_LENGTH, vgg.FC_LENGTH)
        self.head = nn.Linear(vgg.FC_LENGTH, options.classes)
        self._dropout = options.dropout
        self.pretrained = f"{vgg.FC6}.weight" in weights
        # pool5's values are large; unscaled, the gradients of fc6 would dwarf all others.
        self.register_buffer("scale", torch.ones(()))
        nn.init.normal_(self.head.weight, std=0.01, generator=random)  # as VGG16's layers were started
        nn.init.zeros_(self.head.bias)
        if self.pretrained:
            first, _, second, _ = vgg.fully_connected("fc7", weights)
            self.fc6.load_state_dict(first.state_dict())
            self.fc7.load_state_dict(second.state_dict())

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        """Cells (N, ...) -> logits (N, classes)."""
        return self.head(self.layers(cells, self._dropout if self.training else 0.0)[1])

    def layers(self, cells: torch.Tensor, dropout: float = 0.0) -> tuple[torch.Tensor, torch.Tensor]:
        """fc6 and fc7, (N, 4096) each, after their ReLU."""
        fc6 = functional.dropout(functional.relu(self.fc6(self.scale * self.pooled(cells))), dropout)
        fc7 = functional.dropout(functional.relu(self.fc7(fc6)), dropout)
        return fc6, fc7

    def pooled(self, cells: torch.Tensor) -> torch.Tensor:
        """Cells (N, ...) -> pool5 (N, 2048), channel by channel."""
        return self.features(cells if self.depth else vgg.to_input(cells)).flatten(1)

    def groups(self, options: TrainingOptions) -> list[dict[str, object]]:
        """Parameters for the optimizer; the new last layer learns faster."""
        head = list(self.head.parameters())
        others = [p for name, p in self.named_parameters() if not name.startswith("head.")]
        return [
            {"params": others},
            {"params": head, "lr": options.learning_rate * options.head_factor},
        ]


def merged(weights: Mapping[str, torch.Tensor], tuned: Tuned) -> dict[str, torch.Tensor]:
    """VGG16 with the fine-tuned layers and without the last one, half precision, torchvision's names."""
    out = {name: tensor for name, tensor in weights.items() if name.startswith("features.")}
    # A part of a Sequential keeps the names of the whole.
    out.update({f"features.{name}": tensor for name, tensor in tuned.features.state_dict().items()})
    out[f"{vgg.FC6}.weight"], out[f"{vgg.FC6}.bias"] = tuned.fc6.weight * tuned.scale, tuned.fc6.bias
    out[f"{vgg.FC7}.weight"], out[f"{vgg.FC7}.bias"] = tuned.fc7.weight, tuned.fc7.bias
    return {name: tensor.detach().cpu().half().contiguous() for name, tensor in out.items()}
