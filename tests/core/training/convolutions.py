"""VGG16's convolutions with random weights in a file: the real layout, nothing to download."""

from __future__ import annotations

from pathlib import Path


def write_convolutions(path: Path) -> Path:
    """As He et al. start them, half precision. Needs torch."""
    import torch
    from safetensors.torch import save_file
    from torchvision.models import vgg

    torch.manual_seed(0)
    layers = vgg.make_layers(vgg.cfgs["D"], batch_norm=False)
    for layer in layers:
        if isinstance(layer, torch.nn.Conv2d):
            torch.nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            torch.nn.init.zeros_(layer.bias)
    tensors = {f"features.{name}": tensor.half() for name, tensor in layers.state_dict().items()}
    save_file(tensors, path, {"architecture": "vgg16"})
    return path
