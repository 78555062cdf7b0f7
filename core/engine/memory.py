"""The engine's memory: its peak during one run, as far as the system tells it, and giving it back."""

from __future__ import annotations

import ctypes
import re
import sys
from contextlib import suppress
from pathlib import Path

_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")


def reset_peak() -> None:
    """Linux: start a new peak, so that a warm engine does not report an earlier, larger run."""
    try:
        _CLEAR.write_text("5")
    except OSError:
        return  # no Linux, or a container that forbids it: the peak since the start is told


def peak_mib() -> float:
    """Peak resident memory in MiB, mapped input files included; 0 where it is not known (Windows)."""
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
    """Let the C library return what it holds but nobody uses; without it a warm engine grows by some
    20 MiB with every run of another image size."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # only glibc has it, and only glibc needs it
            ctypes.CDLL(None).malloc_trim(0)
