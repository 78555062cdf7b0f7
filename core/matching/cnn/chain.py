"""A plain chain of convolutions, ReLUs and poolings, as its weights describe it.

The names of the tensors give the layout, as in torchvision's VGG16: `features.N` is the N-th step of the
chain, and between two convolutions lies a ReLU, or a ReLU and a 2 x 2 max-pooling. A last linear step is
called `reduce.LAYER`. The chain is in numpy's float32, whether torch or OpenCV runs it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ...errors import TiepointError

# Layer of VGG16 -> place of its convolution. The bundled networks have their layers in the same places.
PLACES = {"conv3_3": 14, "conv4_3": 21}
# Normalisation of a grey value in [0, 1] in each of the three channels: torchvision's preprocessing.
MEAN = (0.485, 0.456, 0.406)
DEVIATION = (0.229, 0.224, 0.225)


@dataclass(frozen=True)
class Convolution:
    """A convolution with stride 1 that keeps the size: zeros lie around the image.

    weight: (outputs, inputs, side, side) float32. bias: (outputs,) float32. rectified: a ReLU follows.
    halved: then a 2 x 2 max-pooling.
    """

    weight: np.ndarray
    bias: np.ndarray
    rectified: bool
    halved: bool


@dataclass(frozen=True)
class Chain:
    """The convolutions, one after the other.

    channels: of the last one. stride: image pixels per cell of the last one. reach: pixels on each side of a
    cell in its receptive field, rounded up to a whole number of cells. reduced: whether the last one is the
    linear step.
    """

    convolutions: tuple[Convolution, ...]
    channels: int
    stride: int
    reach: int
    reduced: bool


def build(tensors: Mapping[str, np.ndarray], layer: str) -> Chain:
    """The chain up to `layer` of PLACES. Raises TiepointError where a tensor is missing or does not fit."""
    places = [place for place in range(PLACES[layer] + 1) if f"features.{place}.weight" in tensors]
    following = [*places[1:], PLACES[layer] + 2]
    if not places or places[0] != 0 or places[-1] != PLACES[layer]:
        raise TiepointError("vgg_part_missing", part=f"features.{PLACES[layer] if places[:1] == [0] else 0}")
    found: list[Convolution] = []
    inputs = len(MEAN)
    stride, reach = 1, 0.0
    for place, after in zip(places, following):
        if after - place not in (2, 3):  # a ReLU, or a ReLU and a pooling
            raise TiepointError("vgg_part_alone", part=f"features.{place}")
        halved = after - place == 3
        convolution = _convolution(tensors, f"features.{place}", inputs, halved)
        found.append(convolution)
        inputs = len(convolution.weight)
        reach += stride * (convolution.weight.shape[-1] // 2)
        if halved:
            reach += stride / 2
            stride *= 2
    basis = tensors.get(f"reduce.{layer}")
    if basis is not None:
        if basis.shape[1:] != (inputs,):
            raise TiepointError("vgg_part_of_other_shape", part=f"reduce.{layer}")
        weight = np.array(basis, np.float32)[:, :, None, None]
        found.append(Convolution(weight, np.zeros(len(weight), np.float32), False, False))
    channels = len(found[-1].weight)
    return Chain(tuple(found), channels, stride, int(np.ceil(reach / stride)) * stride, basis is not None)


def to_input(
    image: np.ndarray, means: tuple[float, ...] = MEAN, deviations: tuple[float, ...] = DEVIATION
) -> np.ndarray:
    """(1, 3, H, W) float32 input of the network for a grey image (H, W) in [0, 1]."""
    out = np.empty((1, len(means), *image.shape), np.float32)
    for channel, (mean, deviation) in enumerate(zip(means, deviations)):
        np.subtract(image, np.float32(mean), out=out[0, channel])
        out[0, channel] /= np.float32(deviation)
    return out


def _convolution(tensors: Mapping[str, np.ndarray], name: str, inputs: int, halved: bool) -> Convolution:
    weight, bias = tensors[f"{name}.weight"], tensors.get(f"{name}.bias")
    square = weight.ndim == 4 and weight.shape[2] == weight.shape[3] and weight.shape[2] % 2 == 1
    if not square or weight.shape[1] != inputs:
        raise TiepointError("vgg_part_of_other_shape", part=f"{name}.weight")
    if bias is None or bias.shape != weight.shape[:1]:
        raise TiepointError("vgg_part_unfit", part=f"{name}.bias")
    return Convolution(np.array(weight, np.float32), np.array(bias, np.float32), True, halved)
