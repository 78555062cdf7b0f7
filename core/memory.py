"""Memory that is short: known however a library says it, and noticed before a library waits for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from .address_space import room_for
from .errors import NotEnoughMemory, TiepointError, memory_error, with_causes

# MiB of the work area that OpenBLAS allocates at its first call (128 MiB on x86), and keeps for good.
WORK_AREA = 129
# MiB of address space that loading a library with its dependencies may take: Debian 13's OpenCV takes 525,
# and cannot be loaded with 640.
LOADING = 1024


def shortage(error: BaseException) -> NotEnoughMemory | None:
    """The error to report if `error` means that a library or a call lacked memory, else None."""
    found = memory_error(error)
    # The loader reports the same for a library on a disk mounted without permission to execute. Packages
    # such as GDAL's then look for it elsewhere, so that this may be the cause of a missing module.
    unloaded = any("failed to map segment" in str(link) for link in with_causes(error))
    if found is None and unloaded and not room_for(LOADING):
        found = NotEnoughMemory(str(error))
    return found


@contextmanager
def explaining_shortage() -> Iterator[None]:
    """Turn every error that means a lack of memory into NotEnoughMemory."""
    try:
        yield
    except TiepointError:
        raise
    except Exception as error:
        short = shortage(error)
        if short is None:
            raise
        raise short from error


@lru_cache(maxsize=1)
def take_work_area() -> None:
    """Let NumPy's linear algebra allocate the memory that it keeps for good.

    OpenBLAS allocates it at its first call, in each of its threads, and retries for ever where it gets none.
    So this is done before any work, and only if there is room. Raises NotEnoughMemory.
    """
    import numpy as np

    require(WORK_AREA)
    square = np.ones((256, 256), np.float32)  # large enough to use all threads
    square @ square
    np.linalg.inv(np.eye(4))


def require(mib: int) -> None:
    """Raise NotEnoughMemory where the system would not give `mib`."""
    if not room_for(mib):
        raise NotEnoughMemory(f"The system gives this process less than {mib} MiB.")
