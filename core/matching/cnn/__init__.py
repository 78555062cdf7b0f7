"""CNN descriptors of keypoints: one small interface, one file per source.

The bundled networks need only OpenCV; the others need torch, which is imported only for them.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import TiepointError, memory_error
from . import arrays, bundled
from .dense import DenseSource
from .source import FeatureSource

if TYPE_CHECKING:
    from .trunk import Trunk

__all__ = ["FeatureSource", "check", "inspect", "light_source", "open_source"]

TRUNKS = ("alexnet", "googlenet", "resnet50")  # each has its file here
SOURCES = (*bundled.FILES, "conv4_3", "fc6", "fc7", *TRUNKS)

# A tensor that only this network has.
_SIGNS = {
    "googlenet": "conv1.conv.weight",
    "resnet50": "layer1.0.conv1.weight",
    "alexnet": "features.6.weight",
}


@lru_cache(maxsize=2)
def open_source(
    name: str, wanted_device: str = "auto", weights_file: str = "", cnn_input: int = 64
) -> FeatureSource:
    """The feature source `name` of SOURCES, its network loaded; kept for the next run of a warm engine.

    weights_file: for all but the bundled ones. cnn_input: px, see PatchSource. Raises TiepointError where
    OpenCV cannot run networks, or where torch, its companions or the weights are missing.
    """
    if name in bundled.FILES:
        return DenseSource(arrays.load(bundled.FILES[name]), wanted_device=wanted_device)
    try:
        from .patches import PatchSource

        trunk = _trunk(name) if name in TRUNKS else None
    except Exception as error:  # a broken or foreign build raises anything, not only ImportError
        raise memory_error(error) or TiepointError("features_need_torch", name=name, reason=error) from error
    if not weights_file:
        raise TiepointError("features_need_weights", name=name)
    if trunk is not None:
        from . import trunk as trunks
        from . import weights

        return trunks.TrunkSource(name, trunk, weights.load(Path(weights_file)), wanted_device)
    if name == "conv4_3":
        return DenseSource(arrays.load(Path(weights_file)), name, wanted_device)
    return PatchSource(name, Path(weights_file), wanted_device, cnn_input)


@lru_cache(maxsize=1)
def light_source(name: str) -> DenseSource | None:
    """The light network of the feature source `name`, on the CPU; None where there is none."""
    if name not in bundled.LIGHT:
        return None
    return DenseSource(arrays.load(bundled.LIGHT[name]), wanted_device="cpu")


def check(path: Path) -> dict[str, Any]:
    """What the weights file `path` can be used for: {"sources": names of SOURCES, "name": its own name}.

    Raises TiepointError where it is broken, holds code, or suits no source.
    """
    from . import weights

    tensors = weights.load(path)
    problems = {source: _problem(source, tensors) for source in SOURCES if source not in bundled.FILES}
    sources = [source for source, problem in problems.items() if problem is None]
    if not sources:
        raise _likeliest(problems, tensors)
    return {"sources": sources, "name": weights.metadata(path).get("name", path.stem)}


def _trunk(name: str) -> Trunk:
    """The trunk `name` of TRUNKS."""
    found: Trunk = importlib.import_module(f".{name}", __name__).TRUNK
    return found


def _likeliest(problems: Mapping[str, TiepointError | None], tensors: Mapping[str, Any]) -> TiepointError:
    """The problem of that source whose weights these seem to be; else that of VGG16."""
    for source, sign in _SIGNS.items():
        problem = problems[source]
        if sign in tensors and problem is not None:
            return problem
    return next(problem for problem in problems.values() if problem is not None)


def _problem(source: str, tensors: Mapping[str, Any]) -> TiepointError | None:
    """Why the weights do not suit `source`; None where they do."""
    from . import vgg

    if source in TRUNKS:
        return _trunk(source).problem(tensors)
    try:
        vgg.build("conv4_3" if source == "conv4_3" else "pool5", tensors)
        if source != "conv4_3":
            vgg.fully_connected(source, tensors)
    except TiepointError as error:
        return error
    return None


def inspect() -> dict[str, str]:
    """The devices that run the networks here.

    {"device": for the bundled ones, "" if none; "torch": for the others, "" if none; "problem": why there is
    none for the others}
    """
    found = {"device": _bundled_device(), "torch": "", "problem": ""}
    try:
        import safetensors  # noqa: F401
        import torchvision  # noqa: F401

        from . import device

        found["torch"] = device.title(device.choose())
    except Exception as error:  # noqa: BLE001 - a broken or foreign build raises anything
        found["problem"] = f"{type(error).__name__}: {error}"
    return found


def _bundled_device() -> str:
    try:
        return open_source(next(iter(bundled.FILES))).device
    except TiepointError:
        return ""
