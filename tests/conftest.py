"""Makes the repository importable as the package `tiepoint`, whatever its folder is called."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

PATIENCE = 120_000  # ms; the longest that a test waits for what must come, however busy the machine is
ROOT = Path(__file__).resolve().parent.parent


def _link_package() -> str:
    """A temporary folder that holds nothing but `tiepoint`, a link to the repository root."""
    folder = tempfile.mkdtemp(prefix="tiepoint-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (Path(folder) / "tiepoint").symlink_to(ROOT, target_is_directory=True)
    return folder


# Lists of private folders: not among those of whoever runs the tests, and the same for all child processes.
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="tiepoint-tests-")
atexit.register(shutil.rmtree, os.environ["XDG_STATE_HOME"], ignore_errors=True)

# At import, not in a fixture: test modules import tiepoint.core at their top.
PLUGINS = _link_package()
sys.path.insert(0, PLUGINS)

# pytest-qgis, when it is in use, has started QGIS by now. Without it the tests of core still run.
if "qgis.core" in sys.modules:
    import qgis.utils
    from qgis.core import QgsApplication

    qgis.utils.plugin_paths.insert(0, PLUGINS)
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))  # `processing`


def pytest_collection_finish():
    """The collector looks no more at what stays to the end: thousands of tests, and the parsed sources."""
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(nextitem):
    """Free what the frames of expected errors hold, before pytest-qgis ends QGIS, and with it GDAL: with GDAL
    3.10, a transformer that is freed later crashes."""
    if nextitem is None:
        gc.unfreeze()
        gc.collect()


@pytest.fixture
def qtbot(qtbot):
    """Waits for a signal or a condition. Its limit decides nothing: it ends a test that fails anyway."""

    def patiently(wait):
        return lambda *what, timeout=PATIENCE, **named: wait(*what, timeout=max(timeout, PATIENCE), **named)

    for name in ("waitSignal", "waitSignals", "waitUntil"):
        setattr(qtbot, name, patiently(getattr(qtbot, name)))
    return qtbot
