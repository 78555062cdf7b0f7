"""The engine's memory: its peak during one run, how much is available, and giving it back."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from ..memory import WORK_AREA, require, take_work_area

# MiB that the engine needs before it loads anything: its libraries take 220 MiB of address space, matching
# the smallest pairs takes 200 more, mostly one work area of OpenBLAS.
START = 256

_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")


@lru_cache(maxsize=1)
def take_work_areas() -> None:
    """Let the linear algebra of NumPy and OpenCV allocate the memory that it keeps for good.

    Each has an OpenBLAS of its own, see core.memory. Raises NotEnoughMemory.
    """
    import cv2
    import numpy as np

    take_work_area()
    require(WORK_AREA // 2)
    square = np.ones((256, 256), np.float32)
    cv2.gemm(square, square, 1.0, None, 0.0)


def reset_peak() -> None:
    """Linux: start a new peak, so that a warm engine does not report an earlier, larger run."""
    try:
        _CLEAR.write_text("5")
    except OSError:
        return  # not Linux, or a container forbids it: peak_mib gives the peak since the start


def peak_mib() -> float:
    """Peak resident memory in MiB, with mapped input files; 0 where it is unknown (Windows)."""
    try:
        found = re.search(r"VmHWM:\s*(\d+) kB", _STATUS.read_text())
        if found:
            return int(found.group(1)) / 1024
    except OSError:
        found = None
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def give_back() -> None:
    """Let the C library return unused memory; without this a warm engine grows by about 20 MiB with every
    run of another image size."""
    if sys.platform == "linux":
        import ctypes  # loads a library, for which an engine without memory has no room

        with suppress(OSError, AttributeError):  # only glibc has it, and only glibc needs it
            ctypes.CDLL(None).malloc_trim(0)
