"""The first layers of one of torchvision's networks as a feature source: what single networks share.

AlexNet, GoogLeNet and ResNet-50 are the networks that Ye et al. (2018) name as their future work. A layer in
the middle is taken, whose cells are 8 or 16 px apart: in deeper ones a cell is wider than a descriptor's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

import numpy as np
import torch

from ...errors import TiepointError
from . import chain, device
from .dense import Cells, CellSource
from .dense_torch import TorchNetwork

_COUNTER = "num_batches_tracked"  # of a batch normalisation; only training reads it


@dataclass(frozen=True)
class Trunk:
    """Some first layers of a network.

    title: for people. build: makes them with the weights' names, random. cells: where the cells of the last
    one lie in an image with `margin` px of repeated border on each side. means, deviations: of the input's
    channels.
    """

    title: str
    build: Callable[[], torch.nn.Module]
    cells: Cells
    margin: int = 0
    means: tuple[float, ...] = chain.MEAN
    deviations: tuple[float, ...] = chain.DEVIATION

    def loaded(self, tensors: Mapping[str, torch.Tensor]) -> torch.nn.Module:
        """The layers with their weights, on the CPU in float32; other tensors are ignored.

        Raises TiepointError where one is missing or has another shape.
        """
        network = self.build()
        wanted = {name: each for name, each in network.state_dict().items() if not name.endswith(_COUNTER)}
        found = {name: tensors.get(name) for name in wanted}
        for name, tensor in found.items():
            if tensor is None or tensor.shape != wanted[name].shape:
                raise TiepointError("network_part_unfit", network=self.title, part=name)
        values = {name: tensor.float() for name, tensor in found.items() if tensor is not None}
        network.load_state_dict(values, strict=False)
        return network.eval().requires_grad_(False)

    def problem(self, tensors: Mapping[str, torch.Tensor]) -> TiepointError | None:
        """Why the weights are not those of this network; None where they are."""
        try:
            self.loaded(tensors)
        except TiepointError as error:
            return error
        return None


class TrunkSource(CellSource):
    """The cells of a trunk in a 64 px window."""

    def __init__(
        self, name: str, trunk: Trunk, tensors: Mapping[str, torch.Tensor], wanted_device: str = "auto"
    ) -> None:
        """Raises TiepointError where the weights do not suit."""
        network = TrunkNetwork(trunk, trunk.loaded(tensors), device.choose(wanted_device))
        super().__init__(name, network, trunk.cells, plenty=False)  # a descriptor has thousands of numbers


class TrunkNetwork(TorchNetwork):
    """A trunk on one device, with as many cells as whole strides of the image, whatever poolings cut off."""

    def __init__(self, trunk: Trunk, network: torch.nn.Module, on: torch.device) -> None:
        self.device = device.title(on)
        self._on, self._type = on, device.number_type(on)
        self._network = network.to(on, self._type, memory_format=torch.channels_last)
        self._trunk = trunk

    def run(self, image: np.ndarray) -> np.ndarray:
        """(channels, h, w) float32 of image (H, W) in [0, 1]. Raises MemoryError."""
        stride, margin = self._trunk.cells.stride, self._trunk.margin
        around = [(margin, margin + 2 * stride)] * 2  # what lies below and right makes up for cut poolings
        rows, columns = (side // stride for side in image.shape)
        return super().run(np.pad(image, around, mode="edge"))[:, :rows, :columns]

    def to_input(self, image: np.ndarray) -> np.ndarray:
        """As in TorchNetwork."""
        return chain.to_input(image, self._trunk.means, self._trunk.deviations)
