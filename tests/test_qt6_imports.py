"""Every module of the window can be imported under PyQt6, the Qt of QGIS 4."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PYTHON = Path(os.environ.get("TIEPOINT_PYQT6") or ROOT / "build" / "pyqt6" / "bin" / "python")
pytestmark = pytest.mark.skipif(not PYTHON.exists(), reason="scripts/setup.sh test has not made build/pyqt6")


def imported(plugins):
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    command = [PYTHON, "-B", plugins / "tiepoint" / "tests" / "qt6_imports.py", plugins]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def linked(folder):
    """A folder that has the plugin under its own name."""
    (folder / "tiepoint").symlink_to(ROOT)
    return folder


def test_every_module_of_the_window_can_be_imported(tmp_path):
    result = imported(linked(tmp_path))
    assert result.stdout.endswith(" modules\n"), result.stdout + result.stderr
    assert int(result.stdout.split()[-2]) > 100
    assert result.returncode == 0


@pytest.mark.parametrize(
    "line",
    [
        "from qgis.PyQt.QtCore import Qt; side = Qt.AlignLeft",
        "from qgis.PyQt.QtCore import QRegExp",
        "import PyQt5.QtCore",
    ],
)
def test_what_pyqt6_refuses_is_told(tmp_path, line):
    """In a copy with one module."""
    copy = tmp_path / "tiepoint"
    (copy / "tests").mkdir(parents=True)
    (copy / "ui").mkdir()
    program = ROOT / "tests" / "qt6_imports.py"
    (copy / "tests" / "qt6_imports.py").write_text(program.read_text(encoding="utf-8"))
    for name, text in {"__init__.py": "", "plugin.py": "", "ui/__init__.py": "", "ui/bad.py": line}.items():
        (copy / name).write_text(text)
    result = imported(tmp_path)
    assert result.returncode == 1
    assert result.stdout.startswith("tiepoint.ui.bad: ")
