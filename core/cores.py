"""How many processor cores this process may use: containers and batch systems allow fewer than there are."""

from __future__ import annotations

import math
import os
from pathlib import Path

_GROUPS = Path("/sys/fs/cgroup")  # of Linux; a container sees its own group at the root


def usable_cores() -> int:
    """At least 1: those of the process's affinity, and no more than the quota of its control group."""
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    quota = _quota(_GROUPS)
    return max(1, cores if quota is None else min(cores, math.ceil(quota)))


def _quota(groups: Path) -> float | None:
    """The cores that the control group may use on average; None where there is no limit."""
    try:
        allowed, period = (groups / "cpu.max").read_text(encoding="ascii").split()  # version 2
    except (OSError, ValueError):
        try:  # version 1
            allowed, period = (
                (groups / "cpu" / f"cpu.cfs_{name}_us").read_text(encoding="ascii").strip()
                for name in ("quota", "period")
            )
        except (OSError, ValueError):
            return None
    try:
        share = float(allowed) / float(period)
    except (ValueError, ZeroDivisionError):  # "max": no limit
        return None
    return share if share > 0 else None  # version 1 says -1 for no limit
