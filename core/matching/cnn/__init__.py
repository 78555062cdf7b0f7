"""CNN descriptors of keypoints: one small interface, one file per source.

Imports torch, so it is itself imported only when a method asks for it.
"""

from __future__ import annotations

from functools import lru_cache

from ...errors import TiepointError
from .source import FeatureSource

__all__ = ["FeatureSource", "open_source"]


@lru_cache(maxsize=2)
def open_source(name: str, wanted_device: str = "auto") -> FeatureSource:
    """The feature source `name`, its network loaded; kept for the next run of a warm engine.

    Raises TiepointError where torch, its companions or the weights are missing.
    """
    try:
        from .dense import DenseSource
    except ImportError as error:
        raise TiepointError(
            f"The CNN features need torch, torchvision and safetensors: {error}.",
            "On Debian or Ubuntu: sudo apt install python3-torch python3-torchvision python3-safetensors. "
            "Otherwise choose a Python that has them in Tiepoint's settings, or the method PSO-SIFT.",
        ) from error
    sources = {"dense": DenseSource}
    return sources[name](wanted_device=wanted_device)


def inspect() -> dict[str, str]:
    """{"device": its name, "problem": ""}, or why no network can run here."""
    try:
        import safetensors  # noqa: F401
        import torchvision  # noqa: F401

        from . import device
    except Exception as error:  # noqa: BLE001 - a broken or foreign build raises anything
        return {"device": "", "problem": f"{type(error).__name__}: {error}"}
    return {"device": device.title(device.choose()), "problem": ""}
