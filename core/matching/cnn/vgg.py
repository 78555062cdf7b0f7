"""VGG16 (Simonyan & Zisserman 2015) up to one of its layers, from torchvision's own building blocks."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torchvision.models import vgg as torchvision_vgg

from ...errors import TiepointError

# Layer -> number of torchvision `features` modules up to and with its ReLU.
DEPTHS = {"conv3_3": 16, "conv4_3": 23, "conv5_3": 30, "pool5": 31}
# Layer -> (channels, image pixels per cell).
SHAPES = {"conv3_3": (256, 4), "conv4_3": (512, 8), "conv5_3": (512, 16), "pool5": (512, 32)}
# torchvision's preprocessing of images in [0, 1], per RGB channel.
MEAN = (0.485, 0.456, 0.406)
DEVIATION = (0.229, 0.224, 0.225)


def depth_of(layer: str) -> int:
    """Number of `features` modules that lead to `layer`."""
    return DEPTHS[layer]


def build(layer: str, weights: Mapping[str, torch.Tensor]) -> torch.nn.Sequential:
    """The network up to `layer`, ready to run on the CPU in float32.

    weights: tensors named as in torchvision's VGG16 (`features.0.weight`, ...); further ones are
    ignored. Raises TiepointError where one is missing or has another shape.
    """
    network = torchvision_vgg.make_layers(torchvision_vgg.cfgs["D"], batch_norm=False)[: DEPTHS[layer]]
    wanted = network.state_dict()
    found = {name: weights.get(f"features.{name}") for name in wanted}
    for name, tensor in found.items():
        if tensor is None or tensor.shape != wanted[name].shape:
            raise TiepointError(
                f"The weights are not those of VGG16: features.{name} is missing or has another shape.",
                "Choose VGG16 weights in torchvision's layout.",
            )
    network.load_state_dict({name: tensor.float() for name, tensor in found.items() if tensor is not None})
    return network.eval().requires_grad_(False).to(memory_format=torch.channels_last)


def to_input(image: torch.Tensor) -> torch.Tensor:
    """(H, W) or (N, H, W) grey images in [0, 1] as (N, 3, H, W) network input, channels last."""
    batch = image.reshape(-1, 1, *image.shape[-2:]).expand(-1, 3, -1, -1)
    mean = torch.tensor(MEAN, dtype=image.dtype, device=image.device).view(1, 3, 1, 1)
    deviation = torch.tensor(DEVIATION, dtype=image.dtype, device=image.device).view(1, 3, 1, 1)
    return ((batch - mean) / deviation).contiguous(memory_format=torch.channels_last)
