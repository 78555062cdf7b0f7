"""CNN descriptors of keypoints: one small interface, one file per source.

Imports torch, so it is itself imported only when a method asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from ...errors import TiepointError
from .source import FeatureSource

__all__ = ["FeatureSource", "check", "inspect", "open_source"]

SOURCES = ("dense", "conv4_3", "fc6", "fc7")


@lru_cache(maxsize=2)
def open_source(
    name: str, wanted_device: str = "auto", weights_file: str = "", cnn_input: int = 64
) -> FeatureSource:
    """The feature source `name` of SOURCES, its network loaded; kept for the next run of a warm engine.

    weights_file: for all but "dense", which is bundled. cnn_input: px, see PatchSource. Raises
    TiepointError where torch, its companions or the weights are missing.
    """
    try:
        from .dense import DenseSource
        from .patches import PatchSource
    except Exception as error:  # a broken or foreign build raises anything, not only ImportError
        raise TiepointError(
            f"The CNN features need torch, torchvision and safetensors: {error}.",
            "On Debian or Ubuntu: sudo apt install python3-torch python3-torchvision python3-safetensors. "
            "Otherwise choose a Python that has them in Tiepoint's settings, or the method PSO-SIFT.",
        ) from error
    if name == "dense":
        return DenseSource(wanted_device=wanted_device)
    if not weights_file:
        raise TiepointError(
            f"The features {name} of VGG16 need a weights file, which is not installed.",
            "Download VGG16 on Tiepoint's set-up page or choose a file, or use the method "
            "PSO-SIFT + VGG16 (dense), which needs none.",
        )
    if name == "conv4_3":
        return DenseSource(name, Path(weights_file), wanted_device)
    return PatchSource(name, Path(weights_file), wanted_device, cnn_input)


def check(path: Path) -> dict[str, Any]:
    """What the weights file `path` is good for: {"sources": names of SOURCES, "name": its own name}.

    Raises TiepointError where it is broken, holds code, or serves no source.
    """
    from . import weights

    tensors = weights.load(path)
    problems = {source: _problem(source, tensors) for source in SOURCES[1:]}
    sources = [source for source, problem in problems.items() if problem is None]
    first = problems[SOURCES[1]]
    if not sources and first is not None:
        raise first
    return {"sources": sources, "name": weights.metadata(path).get("name", path.stem)}


def _problem(source: str, tensors: Mapping[str, Any]) -> TiepointError | None:
    """Why the weights do not serve `source`; None where they do."""
    from . import vgg

    try:
        vgg.build("conv4_3" if source == "conv4_3" else "pool5", tensors)
        if source != "conv4_3":
            vgg.fully_connected(source, tensors)
    except TiepointError as error:
        return error
    return None


def inspect() -> dict[str, str]:
    """{"device": its name, "problem": ""}, or why no network can run here."""
    try:
        import safetensors  # noqa: F401
        import torchvision  # noqa: F401

        from . import device
    except Exception as error:  # noqa: BLE001 - a broken or foreign build raises anything
        return {"device": "", "problem": f"{type(error).__name__}: {error}"}
    return {"device": device.title(device.choose()), "problem": ""}
