"""GoogLeNet (Szegedy et al. 2015) up to inception3b, the last block whose cells are 8 px apart."""

from __future__ import annotations

from collections import OrderedDict

from torch import nn
from torchvision.models import GoogLeNet

from .dense import Cells
from .trunk import Trunk

_LAYERS = ("conv1", "maxpool1", "conv2", "conv3", "maxpool2", "inception3a", "inception3b")
_HALF = (0.5, 0.5, 0.5)  # its weights come from TensorFlow, whose input is from -1 to 1


def _build() -> nn.Module:
    whole = GoogLeNet(aux_logits=False, init_weights=False)
    return nn.Sequential(OrderedDict((name, getattr(whole, name)) for name in _LAYERS))


# Without a margin the first cell is centred at 6 px; it sees 59 px.
TRUNK = Trunk(
    "GoogLeNet",
    _build,
    Cells(channels=480, stride=8, reach=32, first=4.0),
    margin=2,
    means=_HALF,
    deviations=_HALF,
)
