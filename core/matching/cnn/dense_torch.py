"""A chain of convolutions run by torch on a GPU, in half precision on CUDA."""

from __future__ import annotations

import numpy as np
import torch

from . import device
from .chain import Chain, to_input


class TorchNetwork:
    """The chain on one device."""

    tile = 1024  # px; bounds the memory of the first layers to about 0.6 GiB

    def __init__(self, chain: Chain, on: torch.device) -> None:
        self.device = device.title(on)
        self._on = on
        self._type = device.number_type(on)
        modules: list[torch.nn.Module] = []
        for convolution in chain.convolutions:
            outputs, inputs, side, _ = convolution.weight.shape
            module = torch.nn.Conv2d(inputs, outputs, side, padding=side // 2)
            weight, bias = map(torch.from_numpy, (convolution.weight, convolution.bias))
            module.load_state_dict({"weight": weight, "bias": bias})
            modules.append(module)
            if convolution.rectified:
                modules.append(torch.nn.ReLU(inplace=True))
            if convolution.halved:
                modules.append(torch.nn.MaxPool2d(2))
        network = torch.nn.Sequential(*modules).eval().requires_grad_(False)
        self._network = network.to(on, self._type, memory_format=torch.channels_last)

    @torch.inference_mode()
    def run(self, image: np.ndarray) -> np.ndarray:
        """(channels, h, w) float32 of image (H, W) in [0, 1]. Raises MemoryError."""
        try:
            given = torch.from_numpy(self.to_input(image)).to(self._on, self._type)
            cells = self._network(given.contiguous(memory_format=torch.channels_last))
            return cells[0].float().cpu().numpy()
        except RuntimeError as error:  # torch.cuda.OutOfMemoryError is one
            if "out of memory" not in str(error).lower():
                raise
            raise MemoryError(str(error)) from error

    def to_input(self, image: np.ndarray) -> np.ndarray:
        """(1, 3, H, W) float32: the image (H, W) as the network takes it."""
        return to_input(image)

    def rest(self) -> None:
        """Nothing to release: on a GPU, free memory stays reserved for the next image."""

    def release(self) -> None:
        """Nothing, as above."""
