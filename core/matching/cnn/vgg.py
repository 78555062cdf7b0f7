"""VGG16 (Simonyan & Zisserman 2015) up to one of its layers, from torchvision's own building blocks."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torchvision.models import vgg as torchvision_vgg

from ...errors import TiepointError

# Layer -> number of torchvision `features` modules up to and with its ReLU, or its pooling.
DEPTHS = {"conv3_3": 16, "conv4_3": 23, "conv5_3": 30, "pool5": 31}
# Layer -> (channels, image pixels per cell).
SHAPES = {"conv3_3": (256, 4), "conv4_3": (512, 8), "conv5_3": (512, 16), "pool5": (512, 32)}
FC6, FC7 = "classifier.0", "classifier.3"  # torchvision's names
FC_LENGTH = 4096  # outputs of fc6 and of fc7
POOLED = 7  # cells a side of fc6's input; a 64 px patch has FOLDED, repeated to POOLED
FOLDED = 2
# torchvision's preprocessing of images in [0, 1], per RGB channel.
MEAN = (0.485, 0.456, 0.406)
DEVIATION = (0.229, 0.224, 0.225)


def depth_of(layer: str) -> int:
    """Number of `features` modules that lead to `layer`."""
    return DEPTHS[layer]


def build(layer: str, weights: Mapping[str, torch.Tensor]) -> torch.nn.Sequential:
    """The network up to `layer`, ready to run on the CPU in float32.

    weights: tensors named as in torchvision's VGG16 (`features.0.weight`, ...); others are ignored. Weights
    with a reduction of the layer's channels (`reduce.conv3_3`) may have other numbers of channels.
    Raises TiepointError where a tensor is missing or has another shape.
    """
    layout = _layout(weights) if f"reduce.{layer}" in weights else torchvision_vgg.cfgs["D"]
    network = torchvision_vgg.make_layers(layout, batch_norm=False)[: DEPTHS[layer]]
    wanted = network.state_dict()
    found = {name: weights.get(f"features.{name}") for name in wanted}
    for name, tensor in found.items():
        if tensor is None or tensor.shape != wanted[name].shape:
            raise TiepointError("vgg_part_unfit", part=f"features.{name}")
    network.load_state_dict({name: tensor.float() for name, tensor in found.items() if tensor is not None})
    return network.eval().requires_grad_(False).to(memory_format=torch.channels_last)


def _layout(weights: Mapping[str, torch.Tensor]) -> list[int | str]:
    """VGG16's layers as torchvision writes them, "M" or a number of channels: the weights' own."""
    layout: list[int | str] = []
    place = 0
    for width in torchvision_vgg.cfgs["D"]:
        tensor = weights.get(f"features.{place}.weight")
        layout.append(width if width == "M" or tensor is None else len(tensor))
        place += 1 if width == "M" else 2  # a convolution and its ReLU
    return layout


def fully_connected(
    layer: str, weights: Mapping[str, torch.Tensor], cells: int = FOLDED
) -> torch.nn.Sequential:
    """fc6, or fc6 and fc7, each with its ReLU, on pool5's (N, 512 * cells * cells), CPU and float32.

    cells: 2 for 64 px patches, with fc6 folded (see `fold`); 7 for 224 px. Raises TiepointError where the
    weights lack these layers, or have fc6 for the smaller patches only.
    """
    first = weights.get(f"{FC6}.weight")
    lengths = {SHAPES["pool5"][0] * side * side: side for side in (FOLDED, POOLED)}
    side = 0 if first is None or first.ndim != 2 else lengths.get(first.shape[1], 0)
    names = (FC6,) if layer == "fc6" else (FC6, FC7)
    if first is None or not side or any(not _complete(name, weights) for name in names):
        raise TiepointError("vgg_layer_missing", layer=layer)
    if side < cells:
        raise TiepointError("weights_of_small_patches")
    first = fold(first) if side > cells else first.float()
    modules: list[torch.nn.Module] = []
    for name, weight in zip(names, (first, weights.get(f"{FC7}.weight"))):
        if weight is None:
            continue
        linear = torch.nn.Linear(weight.shape[1], weight.shape[0])
        linear.load_state_dict({"weight": weight.float(), "bias": weights[f"{name}.bias"].float()})
        modules += [linear, torch.nn.ReLU(inplace=True)]
    return torch.nn.Sequential(*modules).eval().requires_grad_(False)


def _complete(name: str, weights: Mapping[str, torch.Tensor]) -> bool:
    weight, bias = weights.get(f"{name}.weight"), weights.get(f"{name}.bias")
    if weight is None or bias is None or weight.ndim != 2:
        return False
    inputs = weight.shape[1] if name == FC6 else FC_LENGTH
    return tuple(weight.shape) == (FC_LENGTH, inputs) and tuple(bias.shape) == (FC_LENGTH,)


def fold(weight: torch.Tensor) -> torch.Tensor:
    """fc6's weight (n, 512 * 7 * 7) for the 2 x 2 cells of a 64 px patch: (n, 512 * 2 * 2), float32.

    torchvision pools these cells adaptively to 7 x 7, that is by a fixed 7 x 2 matrix on each side; folding
    the matrix into the weight gives the same numbers for a twelfth of the work.
    """
    repeat = torch.zeros(POOLED, FOLDED)
    repeat[:3, 0] = repeat[4:, 1] = 1.0
    repeat[3] = 0.5
    cells = weight.float().reshape(len(weight), -1, POOLED, POOLED)
    return torch.einsum("ocij,ik,jl->ockl", cells, repeat, repeat).reshape(len(weight), -1)


def to_input(image: torch.Tensor) -> torch.Tensor:
    """(H, W) or (N, H, W) grey images in [0, 1] as (N, 3, H, W) network input, channels last."""
    batch = image.reshape(-1, 1, *image.shape[-2:]).expand(-1, 3, -1, -1)
    mean = torch.tensor(MEAN, dtype=image.dtype, device=image.device).view(1, 3, 1, 1)
    deviation = torch.tensor(DEVIATION, dtype=image.dtype, device=image.device).view(1, 3, 1, 1)
    return ((batch - mean) / deviation).contiguous(memory_format=torch.channels_last)
