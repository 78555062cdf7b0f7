"""Small linear algebra runs on one thread, and the setting of its library is restored."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import tiepoint
from tiepoint.core.edit.adjustment import adjust
from tiepoint.core.geometry import blas_threads
from tiepoint.core.geometry.blas_threads import ThreadSetting, one_thread, thread_settings
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints

SIZES = {"sizes": Pair(reference=Size(900, 800), sensed=Size(700, 600))}


class Library:
    """Records its numbers of threads."""

    def __init__(self, count):
        self.count = count
        self.history = []

    def put(self, count):
        self.count = count
        self.history.append(count)


@pytest.fixture
def library(monkeypatch):
    made = Library(5)
    setting = ThreadSetting(made.put, lambda: made.count)
    # A library found under two names is set twice; the first value is restored.
    monkeypatch.setattr(blas_threads, "thread_settings", lambda: (setting, setting))
    return made


def test_the_setting_is_put_back(library):
    with one_thread():
        assert library.count == 1
        with one_thread():
            assert library.count == 1
        assert library.count == 1
    assert library.count == 5


def test_the_setting_is_put_back_after_an_error(library):
    with pytest.raises(ZeroDivisionError), one_thread():
        raise ZeroDivisionError
    assert library.count == 5


def test_the_last_one_out_puts_it_back(library):
    inside, leave = threading.Event(), threading.Event()

    def other():
        with one_thread():
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=other)
    thread.start()
    assert inside.wait(10)
    with one_thread():
        pass
    assert library.count == 1
    leave.set()
    thread.join()
    assert library.count == 5


@pytest.mark.parametrize(
    "wanted", ["auto", "affine", "projective", "polynomial3", "spline", "displacement", "tps"]
)
def test_every_fit_solves_on_one_thread(library, monkeypatch, wanted):
    counts = []
    for name in ("solve", "inv", "pinv", "svd", "lstsq", "qr", "cholesky", "eigh"):
        real = getattr(np.linalg, name)

        def watched(*arguments, real=real, **options):
            counts.append(library.count)
            return real(*arguments, **options)

        monkeypatch.setattr(np.linalg, name, watched)
    sensed = np.random.default_rng(0).uniform(0, 600, (120, 2))
    adjust(ControlPoints.of(sensed=sensed, reference=1.1 * sensed + 20), wanted, **SIZES)
    assert len(counts) > 1
    assert set(counts) == {1}


def test_a_library_that_numpy_uses_is_found_where_there_is_one():
    """In a process of its own: four threads asked for, one inside, four again."""
    loaded = Path("/proc/self/maps")
    if not loaded.exists() or "openblas" not in loaded.read_text():
        pytest.skip("numpy does without OpenBLAS here")
    assert thread_settings()
    plugins = str(Path(tiepoint.__file__).parent.parent)
    program = (
        f"import sys; sys.path.insert(0, {plugins!r})\n"
        "from tiepoint.core.geometry.blas_threads import one_thread, thread_settings\n"
        "setting = thread_settings()[0]\n"
        "setting.put(4); print(setting.get())\n"
        "with one_thread(): print(setting.get())\n"
        "print(setting.get())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["4", "1", "4"]
