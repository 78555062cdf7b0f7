"""ResNet-50 (He et al. 2016) up to conv3_x, torchvision's layer2, whose cells are 8 px apart."""

from __future__ import annotations

from collections import OrderedDict

from torch import nn
from torchvision.models.resnet import Bottleneck, ResNet

from .dense import Cells
from .trunk import Trunk

_LAYERS = ("conv1", "bn1", "relu", "maxpool", "layer1", "layer2")
_BLOCKS = [3, 4, 1, 1]  # of each layer; of those that are left out, one each


def _build() -> nn.Module:
    whole = ResNet(Bottleneck, _BLOCKS)
    return nn.Sequential(OrderedDict((name, getattr(whole, name)) for name in _LAYERS))


# The first cell is centred at the first pixel; it sees 91 px.
TRUNK = Trunk("ResNet-50", _build, Cells(channels=512, stride=8, reach=48, first=0.0))
