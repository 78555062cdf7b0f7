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


def test_metadata_say_what_the_plugin_is():
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    general = configparser.ConfigParser()  # with interpolation, as QGIS reads it
    general.read_string(text)
    about = general["general"]["about"]
    assert general["general"]["experimental"] == "True"  # until the first release
    for word in ("network", "OpenCV", "download", "80 MB", "torch", "SHA-256"):
        assert word in about
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'Homepage = "{general["general"]["homepage"]}"' in project
    assert f'Issues = "{general["general"]["tracker"]}"' in project


def test_the_projects_addresses_stand_in_one_place():
    found = [
        str(path.relative_to(ROOT))
        for folder in ("core", "ui", "command")
        for path in (ROOT / folder).rglob("*.py")
        if "github.com/tiepoint" in path.read_text(encoding="utf-8")
    ]
    assert found == []


CHANGELOG = """# Changelog

## [0.2.0] - 2026-01-05

### Added

- 12 % faster with `auto`.

## [0.1.0] - unreleased

- First.
"""


def test_the_newest_entry_becomes_the_changelog_that_qgis_reads():
    entry = package.newest_entry(CHANGELOG)
    metadata = package.with_changelog("[general]\nname=x\nchangelog=See CHANGELOG.md\nicon=y\n", entry)
    read = configparser.ConfigParser()
    read.read_string(metadata)
    assert read["general"]["changelog"] == "Added\n- 12 percent faster with auto."
    assert read["general"]["icon"] == "y"


def test_the_changelog_is_put_into_the_zip(tmp_path):
    target = tmp_path / "x.zip"
    with zipfile.ZipFile(target, "w") as file:
        file.writestr("tiepoint/metadata.txt", "old")
        file.writestr("tiepoint/LICENSE", "kept")
    package.put(target, "tiepoint/metadata.txt", "new")
    with zipfile.ZipFile(target) as file:
        assert file.read("tiepoint/metadata.txt") == b"new"
        assert file.read("tiepoint/LICENSE") == b"kept"
        assert len(file.namelist()) == 2


@pytest.mark.parametrize(
    ("version", "experimental", "confirmed", "expected"),
    [
        ("0.2.0", "True", "yes", []),
        ("0.2.0", "True", "no", ["nobody has confirmed"]),
        ("0.2.0", "False", "yes", ["must say experimental"]),
        ("0.1.0", "True", "yes", ["no dated entry"]),
    ],
)
def test_a_release_refuses_what_is_not_true(version, experimental, confirmed, expected):
    metadata = f"[general]\nversion={version}\nexperimental={experimental}\naddressesConfirmed={confirmed}\n"
    found = package.unready(metadata, CHANGELOG)
    assert len(found) == len(expected)
    assert all(words in text for words, text in zip(expected, found))


def test_the_licence_is_gpl_2():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
