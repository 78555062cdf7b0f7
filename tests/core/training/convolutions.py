"""VGG16's convolutions with random weights in a file: the real layout, nothing to download."""

from __future__ import annotations

from pathlib import Path

import numpy as np

# As torchvision has them: outputs of a convolution, or None for a pooling.
_LAYERS = [64, 64, None, 128, 128, None, 256, 256, 256, None, 512, 512, 512, None, 512, 512, 512, None]


def write_convolutions(path: Path) -> Path:
    """As He et al. start them, half precision. Needs safetensors alone: torch takes seconds to import."""
    from safetensors.numpy import save_file

    random, tensors, number, inputs = np.random.default_rng(0), {}, 0, 3
    for outputs in _LAYERS:
        if outputs is None:
            number += 1
            continue
        drawn = random.standard_normal((outputs, inputs, 3, 3), np.float32) * (2.0 / (9 * inputs)) ** 0.5
        tensors[f"features.{number}.weight"] = drawn.astype(np.float16)
        tensors[f"features.{number}.bias"] = np.zeros(outputs, np.float16)
        number, inputs = number + 2, outputs  # a ReLU follows
    save_file(tensors, path, {"architecture": "vgg16"})
    return path
