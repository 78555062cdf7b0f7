"""What an installation of QGIS means for its environment, by the facts of each system."""

from __future__ import annotations

import os
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from tiepoint.core.engine import environment, platforms
from tiepoint.core.messages import catalogue

OSGEO4W = r"C:\OSGeo4W\apps\Python312\python.exe"
STANDALONE = r"C:\Program Files\QGIS 3.40.5\apps\Python312\python.exe"
CONDA_WINDOWS = r"C:\Users\me\miniconda3\envs\gis\python.exe"
BUNDLE = "/Applications/QGIS-LTR.app/Contents/MacOS/bin/python3"
RANDOM = "/private/var/folders/x1/T/AppTranslocation/5A3F/d/QGIS.app/Contents/MacOS/QGIS"
SNAP = {
    "SNAP": "/snap/qgis/67",
    "SNAP_USER_DATA": "/home/me/snap/qgis/67",
    "SNAP_USER_COMMON": "/home/me/snap/qgis/common",
}


@pytest.mark.parametrize(
    ("platform", "program", "variables", "expected"),
    [
        ("win32", OSGEO4W, {}, platforms.WINDOWS),
        ("win32", STANDALONE, {"CONDA_PREFIX": r"C:\Users\me\miniconda3"}, platforms.WINDOWS),
        ("win32", CONDA_WINDOWS, {"CONDA_PREFIX": r"C:\Users\me\miniconda3\envs\gis"}, platforms.CONDA),
        ("darwin", BUNDLE, {}, platforms.BUNDLE),
        ("darwin", RANDOM, {}, platforms.TRANSLOCATED),
        ("linux", "/usr/bin/python3", {}, platforms.LINUX),
        ("linux", "/usr/bin/python3", {"FLATPAK_ID": "org.qgis.qgis"}, platforms.FLATPAK),
        ("linux", "/snap/qgis/67/usr/bin/python3", SNAP, platforms.SNAP),
        (
            "linux",
            "/usr/bin/python3",
            {"SNAP": "/snap/code/12"},
            platforms.LINUX,
        ),  # started from another snap
    ],
)
def test_the_kind_of_an_installation(platform, program, variables, expected):
    assert platforms.kind(platform, program, variables) == expected
    assert platforms.advice_without_venv(expected) in catalogue()


def test_no_one_in_a_sandbox_is_told_to_use_apt():
    assert platforms.advice_without_venv(platforms.FLATPAK) == "confined_python"
    assert platforms.advice_without_venv(platforms.SNAP) == "confined_python"
    assert platforms.advice_without_venv(platforms.WINDOWS) == "repair_qgis"


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        (OSGEO4W, [r"C:\OSGeo4W\bin"]),
        (STANDALONE, [r"C:\Program Files\QGIS 3.40.5\bin"]),
        (CONDA_WINDOWS, []),
        (r"C:\Python312\python.exe", []),
    ],
)
def test_an_environment_of_osgeo4w_gets_the_folder_of_tls_and_the_c_library(base, expected):
    """OSGeo4W adds it in a sitecustomize.py that environments do not load."""
    assert platforms.library_folders(base, "win32") == expected
    assert platforms.library_folders(base, "linux") == []


def test_the_startup_line_adds_what_exists(monkeypatch, tmp_path):
    added = []
    monkeypatch.setattr(os, "add_dll_directory", added.append, raising=False)
    exec(platforms.startup_line([str(tmp_path), str(tmp_path / "gone")]))  # as site.py does
    assert added == [str(tmp_path)]


@pytest.mark.parametrize("base", [OSGEO4W, STANDALONE])
def test_the_python_of_osgeo4w_is_the_one_with_the_library(base):
    """The copy in `bin`, beside QGIS's program, does not find its modules without PYTHONHOME."""
    root = base.replace(r"\apps\Python312\python.exe", "")
    found = environment.host_python_candidates(
        "win32", rf"{root}\bin\qgis-bin.exe", [rf"{root}\apps\Python312"], (3, 12)
    )
    assert "Python312" in str(found[0])


def test_paths_that_windows_does_not_allow():
    profile = r"C:\Users\a.rather.long.name\AppData\Local\QGIS\QGIS3\profiles\a profile for work"
    folder = rf"{profile}\tiepoint\engine-torch"
    assert len(folder) == 102
    assert platforms.too_long(folder, 160, "win32") == 4
    assert platforms.too_long(folder, 156, "win32") == 0
    assert platforms.too_long(folder, 160, "win32", allowed=True) == 0
    assert platforms.too_long(folder, 160, "linux") == 0


@pytest.mark.parametrize(
    ("platform", "folder", "variables", "expected"),
    [
        (
            "win32",
            PureWindowsPath(r"C:\Users\me\AppData\Roaming\QGIS\QGIS3\profiles\default"),
            {"APPDATA": r"C:\Users\me\AppData\Roaming", "LOCALAPPDATA": r"C:\Users\me\AppData\Local"},
            PureWindowsPath(r"C:\Users\me\AppData\Local\QGIS\QGIS3\profiles\default"),
        ),
        (
            "linux",
            PurePosixPath("/home/me/snap/qgis/67/.local/share/QGIS/QGIS3/profiles/default"),
            SNAP,
            PurePosixPath("/home/me/snap/qgis/common/.local/share/QGIS/QGIS3/profiles/default"),
        ),
        ("linux", PurePosixPath("/data/profiles/default"), SNAP, PurePosixPath("/data/profiles/default")),
        (
            "linux",
            PurePosixPath("/home/me/.var/app/org.qgis.qgis/data/QGIS/QGIS3/profiles/default"),
            {"FLATPAK_ID": "org.qgis.qgis"},
            PurePosixPath("/home/me/.var/app/org.qgis.qgis/data/QGIS/QGIS3/profiles/default"),
        ),
        (
            "darwin",
            PurePosixPath("/Users/me/Library/Application Support/QGIS/QGIS3/profiles/default"),
            {},
            PurePosixPath("/Users/me/Library/Application Support/QGIS/QGIS3/profiles/default"),
        ),
    ],
)
def test_large_files_lie_where_they_stay(platform, folder, variables, expected):
    assert platforms.data_folder(folder, variables, platform) == expected


def test_children_are_ended_with_their_parent():
    assert platforms.end_tree(42, "win32") == ["taskkill", "/F", "/T", "/PID", "42"]
    assert platforms.end_tree(42, "linux") == []
