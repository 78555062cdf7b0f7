"""Files as GDAL sees them, also those in memory, in archives and on servers."""

from __future__ import annotations

import ctypes
import sys
from typing import NamedTuple

from .library import C


class Stat(NamedTuple):
    """Size and time of one file."""

    size: int
    mtime: int


def stat_layout(platform: str) -> tuple[int, int]:
    """Offsets of size and time of change in the C struct stat with 64-bit sizes, by sys.platform.

    The same on x86-64 and ARM.
    """
    return {"win32": (24, 40), "darwin": (96, 48)}.get(platform, (48, 88))


def VSIStatL(name: str) -> Stat | None:
    """None where there is no such file."""
    found = ctypes.create_string_buffer(512)
    if C.VSIStatL(name, found) != 0:
        return None
    size, mtime = (ctypes.c_int64.from_buffer(found, offset).value for offset in stat_layout(sys.platform))
    return Stat(size, mtime)


def VSIFOpenL(name: str, mode: str) -> int | None:
    """A handle; None where it cannot be opened."""
    return C.VSIFOpenL(name, mode)


def VSIFCloseL(handle: int) -> int:
    return int(C.VSIFCloseL(handle))


def VSIFReadL(size: int, count: int, handle: int) -> bytes:
    """As much as there is of `count` times `size` bytes."""
    found = ctypes.create_string_buffer(max(size * count, 1))
    done = C.VSIFReadL(found, size, count, handle)
    return found.raw[: size * done]


def VSIFSeekL(handle: int, offset: int, whence: int) -> int:
    return int(C.VSIFSeekL(handle, offset, whence))


def VSIFTellL(handle: int) -> int:
    return int(C.VSIFTellL(handle))


def Unlink(name: str) -> int:
    return int(C.VSIUnlink(name))
