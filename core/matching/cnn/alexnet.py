"""AlexNet (Krizhevsky et al. 2012, as Krizhevsky 2014 changed it) up to conv4.

Of its layers, the fourth describes patches of 64 px best (Fischer, Dosovitskiy, Brox 2014).
"""

from __future__ import annotations

from torch import nn

from .dense import Cells
from .trunk import Trunk


def _build() -> nn.Module:
    """torchvision's `features` up to conv4's ReLU; the whole network would be 244 MB of random numbers."""
    layers = nn.Sequential(
        nn.Conv2d(3, 64, kernel_size=11, stride=4, padding=2),
        nn.ReLU(inplace=True),
        nn.MaxPool2d(kernel_size=3, stride=2),
        nn.Conv2d(64, 192, kernel_size=5, padding=2),
        nn.ReLU(inplace=True),
        nn.MaxPool2d(kernel_size=3, stride=2),
        nn.Conv2d(192, 384, kernel_size=3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(384, 256, kernel_size=3, padding=1),
        nn.ReLU(inplace=True),
    )
    network = nn.Sequential()
    network.add_module("features", layers)
    return network


# Without a margin the first cell is centred at 15 px; it sees 131 px.
TRUNK = Trunk("AlexNet", _build, Cells(channels=256, stride=16, reach=80, first=7.0), margin=8)
