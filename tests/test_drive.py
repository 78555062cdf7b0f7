"""A drive of the window succeeds only if its measures have no failure and QGIS exits with 0."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent.parent / "scripts"))  # its modules are programs

import drive


def test_every_script_of_gui_is_a_drive():
    assert {"whole_drive", "window_tour", "bad_inputs"} <= set(drive.DRIVES)
    assert "tour" not in drive.DRIVES
    assert all("Run by the real QGIS" in path.read_text(encoding="utf-8") for path in drive.DRIVES.values())


@pytest.mark.parametrize(
    ("name", "values", "code", "failure"),
    [
        ("measures.json", {"layers": 3}, 0, ""),
        ("bad_inputs.json", {"flat": "Nothing to match."}, 0, ""),
        ("measures.json", {"failure": "Waited in vain"}, 0, "Waited in vain"),
        ("measures.json", {"layers": 3}, 139, "QGIS ended with 139."),
        ("other.json", {}, 0, "QGIS ended with 0 and left no measures."),
    ],
)
def test_the_failure_is_reported(tmp_path, name, values, code, failure):
    (tmp_path / name).write_text(json.dumps(values), encoding="utf-8")
    assert drive.failure_of(tmp_path, code) == failure
