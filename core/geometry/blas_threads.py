"""One thread for small linear algebra.

OpenBLAS spreads even a system of 67 equations over all cores, and its threads wait for each other in a loop.
On a machine with busy cores, the final fit of 2000 points then took 46 s instead of 0.3 s (two cores, two
endless loops beside it, OpenBLAS 0.3.21 of Debian 12). Within QGIS, environment variables come too late, so
the library that numpy has loaded is set directly, as the package threadpoolctl does.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

# (setter, getter) of OpenBLAS as built by distributions, numpy's wheels and conda, of MKL and of FlexiBLAS.
_FUNCTIONS = (
    *(
        (f"{first}openblas_set_num_threads{last}", f"{first}openblas_get_num_threads{last}")
        for first in ("", "scipy_")
        for last in ("", "64_", "_64")
    ),
    ("MKL_Set_Num_Threads", "MKL_Get_Max_Threads"),
    ("flexiblas_set_num_threads", "flexiblas_get_num_threads"),
)
_NAMES = ("blas", "lapack", "mkl_rt")  # parts of the names of libraries that may have them
_DLLS = ("openblas.dll", "libopenblas.dll", "mkl_rt.dll", "mkl_rt.1.dll", "mkl_rt.2.dll")


@dataclass(frozen=True)
class ThreadSetting:
    """The number of threads of one library."""

    put: Callable[[int], object]
    get: Callable[[], int]


_lock = threading.Lock()
_former: list[tuple[ThreadSetting, int]] = []  # settings to restore when the last one leaves
_inside = 0  # number of active one_thread(), on all threads


@contextmanager
def one_thread() -> Iterator[None]:
    """Use one thread for linear algebra inside, in the whole process; may be nested. Does nothing where no
    library is known."""
    global _inside, _former  # noqa: PLW0603 - the setting is global to the process, too
    with _lock:
        if _inside == 0:
            _former = [(setting, setting.get()) for setting in thread_settings()]
            for setting, _ in _former:
                setting.put(1)
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0:
                for setting, count in _former:
                    setting.put(count)


@lru_cache(maxsize=1)
def thread_settings() -> tuple[ThreadSetting, ...]:
    """The settings of the linear-algebra libraries that this process has loaded; empty where none is
    known."""
    found = []
    for library in _loaded_libraries():
        for put_name, get_name in _FUNCTIONS:
            put, get = getattr(library, put_name, None), getattr(library, get_name, None)
            if put is not None and get is not None:
                put.argtypes, put.restype = [ctypes.c_int], None
                get.argtypes, get.restype = [], ctypes.c_int
                found.append(ThreadSetting(put, get))
    return tuple(found)


def _loaded_libraries() -> Iterator[ctypes.CDLL]:
    """The libraries that are already loaded; loads no other."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.GetModuleHandleW.restype, kernel.GetModuleHandleW.argtypes = (
            ctypes.c_void_p,
            [ctypes.c_wchar_p],
        )
        for name in (*_DLLS, *(path.name for path in _beside_numpy())):
            handle = kernel.GetModuleHandleW(name)
            if handle:
                yield ctypes.CDLL(name, handle=handle)
        return
    mode = getattr(os, "RTLD_NOLOAD", 0) | getattr(os, "RTLD_NOW", 0)
    for path in _loaded_paths() if sys.platform == "darwin" else _mapped_paths():
        if any(part in Path(path).name.lower() for part in _NAMES):
            try:
                yield ctypes.CDLL(path, mode=mode)
            except OSError:  # replaced on disk since
                continue


def _beside_numpy() -> list[Path]:
    """The libraries in numpy's wheels for Windows."""
    package = Path(np.__file__).parent
    return [
        path for folder in (package.parent / "numpy.libs", package / ".libs") for path in folder.glob("*.dll")
    ]


def _mapped_paths() -> list[str]:
    """Files mapped into this process, on Linux."""
    try:
        lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    return sorted({line.split(None, 5)[5] for line in lines if line.count("/")})


def _loaded_paths() -> list[str]:
    """Libraries in this process, on macOS."""
    system = ctypes.CDLL(None)
    system._dyld_get_image_name.restype = ctypes.c_char_p  # noqa: SLF001 - its name
    names = (system._dyld_get_image_name(index) for index in range(system._dyld_image_count()))  # noqa: SLF001
    return sorted({os.fsdecode(name) for name in names if name})
