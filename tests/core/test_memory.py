"""Little memory: known in whatever words, and noticed before linear algebra waits for it for ever."""

from __future__ import annotations

import sys

import pytest
from tiepoint.core import memory
from tiepoint.core.errors import NotEnoughMemory, TiepointError
from tiepoint.core.memory import explaining_shortage, shortage, take_work_area
from tiepoint.tests.core.deaths import run_child

limited = pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds to RLIMIT_AS")
# NumPy is loaded, and then the address space ends where there is less room than a work area of OpenBLAS.
AREA = """
import re, resource
from pathlib import Path
import numpy
from tiepoint.core.errors import NotEnoughMemory
from tiepoint.core.memory import take_work_area
taken = int(re.search(r"VmSize:\\s*(\\d+) kB", Path("/proc/self/status").read_text()).group(1)) << 10
resource.setrlimit(resource.RLIMIT_AS, (taken + (100 << 20), resource.RLIM_INFINITY))
try:
    take_work_area()
except NotEnoughMemory as error:
    assert "ulimit -v" in error.hint and f"{(taken >> 20) + 100} MiB" in error.hint, error.hint
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2)
    take_work_area()
    assert "ulimit" not in NotEnoughMemory().hint
    print("told, then taken")
"""


def raised(*errors):
    """The last error, with the others as its causes."""
    for error, cause in zip(errors[1:], errors):
        error.__context__ = cause
    return errors[-1]


@limited
def test_a_work_area_for_which_there_is_no_room_is_not_waited_for():
    """With one thread: others of OpenBLAS would wait where NumPy is loaded, before this can be asked."""
    assert run_child(AREA, OPENBLAS_NUM_THREADS="1").stdout == "told, then taken\n"


def test_a_module_is_not_missing_whose_library_finds_no_room(monkeypatch):
    error = raised(
        ImportError("_gdal.so: failed to map segment from shared object"),
        ModuleNotFoundError("No module named '_gdal'"),
        ImportError("rasterio is not installed"),
    )
    monkeypatch.setattr(memory, "room_for", lambda mib: False)
    assert isinstance(shortage(error), NotEnoughMemory)
    assert shortage(ImportError("rasterio is not installed")) is None
    monkeypatch.setattr(memory, "room_for", lambda mib: True)  # a disk without permission to execute
    assert shortage(error) is None


def test_errors_of_any_kind_are_told_as_short_memory_and_others_stay():
    for words in ("std::bad_alloc", "can't start new thread"):
        with pytest.raises(NotEnoughMemory), explaining_shortage():
            raise RuntimeError(words)
    with pytest.raises(ValueError, match="cheese"), explaining_shortage():
        raise ValueError("out of cheese")
    with pytest.raises(TiepointError) as caught, explaining_shortage():
        raise TiepointError("sensed_unreadable") from MemoryError()
    assert caught.value.code == "sensed_unreadable"


def test_the_work_area_is_taken_once():
    take_work_area()
    assert take_work_area.cache_info().currsize == 1
