"""The tensors that each network's features need, by name and shape: a weights file is known by its header.

The names are torchvision's. No torch here: the window reads headers where torch is not installed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

Shapes = Mapping[str, tuple[int, ...]]

# Inputs; outputs of the branches 1x1, 3x3, 5x5 (3x3 in torchvision), pooling; the middle two reduced first.
_INCEPTIONS = (
    ("inception3a", 192, 64, (96, 128), (16, 32), 32),
    ("inception3b", 256, 128, (128, 192), (32, 96), 64),
)
# Inputs, width and blocks; a block gives four times its width.
_STAGES = (("layer1", 64, 64, 3), ("layer2", 256, 128, 4))


def vgg16_convolutions() -> list[tuple[int, tuple[int, ...]]]:
    """(number in `features`, shape of its weight) of VGG16's thirteen convolutions."""
    found: list[tuple[int, tuple[int, ...]]] = []
    index, before = 0, 3
    for channels, count in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        for _ in range(count):
            found.append((index, (channels, before, 3, 3)))
            index, before = index + 2, channels  # a ReLU after each
        index += 1  # the pooling
    return found


def complete(wanted: Shapes, shapes: Shapes) -> bool:
    """Whether all the wanted tensors are there."""
    return all(shapes.get(name) == shape for name, shape in wanted.items())


def with_bias(name: str, weight: tuple[int, ...]) -> dict[str, tuple[int, ...]]:
    """A layer's weight and bias."""
    return {f"{name}.weight": weight, f"{name}.bias": weight[:1]}


def alexnet() -> dict[str, tuple[int, ...]]:
    """Up to conv4."""
    places = {0: (64, 3, 11, 11), 3: (192, 64, 5, 5), 6: (384, 192, 3, 3), 8: (256, 384, 3, 3)}
    layers = (with_bias(f"features.{place}", weight) for place, weight in places.items())
    return {name: shape for layer in layers for name, shape in layer.items()}


def googlenet() -> dict[str, tuple[int, ...]]:
    """Up to inception3b."""
    return {name: shape for unit, weight in _googlenet_units() for name, shape in _unit(unit, weight)}


def _googlenet_units() -> Iterator[tuple[str, tuple[int, ...]]]:
    """The convolutions, each with its normalisation, and the shapes of their weights."""
    yield from (("conv1", (64, 3, 7, 7)), ("conv2", (64, 64, 1, 1)), ("conv3", (192, 64, 3, 3)))
    for name, inputs, plain, third, fifth, pooled in _INCEPTIONS:
        yield f"{name}.branch1", (plain, inputs, 1, 1)
        for branch, (reduced, outputs) in ((2, third), (3, fifth)):
            yield f"{name}.branch{branch}.0", (reduced, inputs, 1, 1)
            yield f"{name}.branch{branch}.1", (outputs, reduced, 3, 3)
        yield f"{name}.branch4.1", (pooled, inputs, 1, 1)


def _unit(name: str, weight: tuple[int, ...]) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield f"{name}.conv.weight", weight
    yield from _normalisation(f"{name}.bn", weight[0])


def resnet50() -> dict[str, tuple[int, ...]]:
    """Up to layer2."""
    found = {"conv1.weight": (64, 3, 7, 7), **dict(_normalisation("bn1", 64))}
    for stage, inputs, width, blocks in _STAGES:
        for block in range(blocks):
            found.update(_bottleneck(f"{stage}.{block}", 4 * width if block else inputs, width))
        found[f"{stage}.0.downsample.0.weight"] = (4 * width, inputs, 1, 1)
        found.update(_normalisation(f"{stage}.0.downsample.1", 4 * width))
    return found


def _bottleneck(name: str, inputs: int, width: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    weights = ((width, inputs, 1, 1), (width, width, 3, 3), (4 * width, width, 1, 1))
    for number, weight in enumerate(weights, 1):
        yield f"{name}.conv{number}.weight", weight
        yield from _normalisation(f"{name}.bn{number}", weight[0])


def _normalisation(name: str, channels: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """A batch normalisation."""
    for part in ("weight", "bias", "running_mean", "running_var"):
        yield f"{name}.{part}", (channels,)
