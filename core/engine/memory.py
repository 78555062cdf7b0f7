"""The engine's memory: its peak during one run, how much is available, and giving it back."""

from __future__ import annotations

import mmap
import re
import sys
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from ..errors import NotEnoughMemory, memory_error

# MiB that the engine needs before it loads anything: its libraries take 220 MiB of address space, matching
# the smallest pairs takes 200 more, mostly one work area of OpenBLAS (128 MiB on x86).
START = 256
WORK_AREA = 129
# MiB of address space that loading a library with its dependencies may take: Debian 13's OpenCV takes 525,
# and cannot be loaded with 640.
LOADING = 1024

_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")


def room_for(mib: int) -> bool:
    """Whether the system would give this much memory. None of it is used, so the test is cheap."""
    try:
        if sys.platform == "win32":
            area = mmap.mmap(-1, mib << 20)
        else:
            area = mmap.mmap(-1, mib << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    except (OSError, MemoryError, ValueError):
        return False
    area.close()
    return True


def shortage(error: BaseException) -> NotEnoughMemory | None:
    """The error to report if `error` means that a library or a call lacked memory, else None."""
    found = memory_error(error)
    # The loader reports the same for a library on a disk mounted without permission to execute.
    if found is None and "failed to map segment" in str(error) and not room_for(LOADING):
        found = NotEnoughMemory(str(error))
    return found


@lru_cache(maxsize=1)
def take_work_areas() -> None:
    """Let the linear algebra of NumPy and OpenCV allocate the memory that it keeps for good.

    OpenBLAS allocates it at its first call, in each of its threads, and retries for ever where it gets none.
    So this is done before any work, and only if there is room. Raises NotEnoughMemory.
    """
    import cv2
    import numpy as np

    _require(WORK_AREA)
    square = np.ones((256, 256), np.float32)  # large enough to use all threads
    square @ square
    np.linalg.inv(np.eye(4))
    _require(WORK_AREA // 2)
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


def _require(mib: int) -> None:
    if not room_for(mib):
        raise NotEnoughMemory(f"The system gives the engine less than {mib} MiB.")
