"""VGG16's convolutions with random weights in a file: the real layout, nothing to download."""

from __future__ import annotations

from pathlib import Path


def write_convolutions(path: Path) -> Path:
    """As He et al. start them, half precision. Needs torch."""
    import torch
    from safetensors.torch import save_file
    from torchvision.models import vgg

    generator, tensors, number, inputs = torch.Generator().manual_seed(0), {}, 0, 3
    for outputs in vgg.cfgs["D"]:
        if outputs == "M":
            number += 1
            continue
        drawn = torch.randn(outputs, inputs, 3, 3, generator=generator) * (2.0 / (9 * inputs)) ** 0.5
        tensors[f"features.{number}.weight"] = drawn.half()
        tensors[f"features.{number}.bias"] = torch.zeros(outputs).half()
        number, inputs = number + 2, outputs  # a ReLU follows
    save_file(tensors, path, {"architecture": "vgg16"})
    return path
