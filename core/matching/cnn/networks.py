"""What runs a chain of convolutions: torch on a GPU, OpenCV on the CPU.

On the CPU both take the same time, but torch needs seconds to import and hundreds of megabytes, so it is
imported only where there may be a GPU.
"""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import sys
from pathlib import Path
from typing import Protocol

import numpy as np

from .chain import Chain
from .dense_opencv import OpenCVNetwork

# The library of NVIDIA's driver; the device file of AMD's.
_NVIDIA = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
_AMD = Path("/dev/kfd")


class Network(Protocol):
    """A chain, ready to run."""

    device: str  # for people
    tile: int  # px, the largest image whose layers fit into a modest memory

    def run(self, image: np.ndarray) -> np.ndarray:
        """(channels, h, w) float32 of image (H, W) float32 in [0, 1]. Raises MemoryError."""

    def rest(self) -> None:
        """Release memory between two images."""

    def release(self) -> None:
        """Release all memory that a new network does not have; it can be run again."""


def run_by(chain: Chain, wanted: str = "auto") -> Network:
    """The chain on the device for "auto", "cuda", "mps" or "cpu"; on the CPU where the wanted one is missing.

    Raises TiepointError where OpenCV cannot run it.
    """
    if wanted in ("cuda", "mps") or (wanted == "auto" and gpu_likely()):
        found = _on_gpu(chain, wanted)
        if found is not None:
            return found
    return OpenCVNetwork(chain)


def _on_gpu(chain: Chain, wanted: str) -> Network | None:
    """The chain on a GPU; None where torch finds none, is missing or broken."""
    try:
        from . import dense_torch, device

        on = device.choose(wanted)
        return None if on.type == "cpu" else dense_torch.TorchNetwork(chain, on)
    except Exception:  # noqa: BLE001 - a broken or foreign build raises anything
        return None


def gpu_likely() -> bool:
    """Whether torch is installed on a machine with a GPU; neither is loaded to find out."""
    if importlib.util.find_spec("torch") is None:
        return False
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if _AMD.exists():
        return True
    try:
        ctypes.CDLL(_NVIDIA)
    except OSError:
        return False
    return True
