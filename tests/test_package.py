"""QGIS's installer and the plugin site accept the zip, and the check finds each problem."""

from __future__ import annotations

import configparser
import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts"))  # its modules are programs, which import each other by bare name

import package  # noqa: E402 - the path comes first

METADATA = "[general]\n" + "".join(f"{key}=x\n" for key in package.REQUIRED_KEYS)


def archive(**changes):
    files = {f"tiepoint/{name}": "" for name in package.REQUIRED_FILES}
    files["tiepoint/metadata.txt"] = METADATA
    files.update(changes.get("add", {}))
    for name in changes.get("drop", ()):
        del files[name]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, text in files.items():
            file.writestr(name, text)
    return zipfile.ZipFile(buffer)


def test_a_good_archive_has_no_problem():
    assert package.problems(archive()) == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"add": {"README.md": ""}}, "top folder"),
        ({"drop": ["tiepoint/LICENSE"]}, "LICENSE is missing"),
        ({"add": {"tiepoint/metadata.txt": METADATA.replace("email=x\n", "email=\n")}}, "lacks email"),
        ({"add": {"tiepoint/tests/test_x.py": ""}}, "does not belong"),
        ({"add": {"tiepoint/core/__pycache__/x.pyc": ""}}, "does not belong"),
        ({"add": {"tiepoint/core/fast.so": ""}}, "does not belong"),
    ],
)
def test_each_problem_is_found(changes, problem):
    found = package.problems(archive(**changes))
    assert len(found) == 1
    assert problem in found[0]


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a git checkout")
def test_the_last_commit_makes_a_good_archive():
    command = ["git", "-C", str(ROOT), "archive", "--format=zip", "--prefix=tiepoint/", "HEAD"]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert package.problems(file) == []
        names = set(file.namelist())
    assert "tiepoint/resources/sample/reference.tif" in names
    assert "tiepoint/core/matching/pipeline.py" in names
    assert "tiepoint/core/engine/locked/opencv.txt" in names
    assert not {
        name for name in names if name.startswith(("tiepoint/tests", "tiepoint/scripts", "tiepoint/command"))
    }


def test_metadata_is_complete_and_agrees_with_the_changelog():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.optionxform = str
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    required = "name description version qgisMinimumVersion author email about tracker repository"
    assert [key for key in required.split() if not general.get(key, "").strip()] == []
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in general
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).is_file()
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert general["version"] == versions[0]


def test_the_licence_is_gpl_2():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
