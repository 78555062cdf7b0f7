"""The memory that the system lets this process reserve."""

from __future__ import annotations

import mmap
import sys

if sys.platform != "win32":
    import resource


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


def limit_mib() -> int | None:
    """MiB of address space that this process may use at most; None without a limit."""
    if sys.platform == "win32":
        return None
    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if limit == resource.RLIM_INFINITY else limit >> 20
