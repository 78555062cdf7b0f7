"""The engine's peak memory during one run, as far as the system tells it."""

from __future__ import annotations

import re
import sys
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
