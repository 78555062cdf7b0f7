"""What each way of installing QGIS means for an environment made from its Python, as pure functions.

Facts that they rest on:
* Windows, OSGeo4W and the standalone installers, made from it: the home of Python is apps/Python3xx,
  and bin holds copies of its programs and the libraries of OpenSSL and C++. A sitecustomize.py adds bin to
  the folders of libraries; an environment does not load it, so that its pip has no TLS and OpenCV no C++.
* Windows allows 259 characters for a path, unless machine and program, as Python does, allow more.
* macOS: a program that was downloaded and not moved runs from a random, read-only place.
* Snap: the folder of an app's data has its revision in its name and is copied at each update.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Any

LINUX, FLATPAK, SNAP, WINDOWS, BUNDLE, TRANSLOCATED, CONDA = (
    "linux",
    "flatpak",
    "snap",
    "windows",
    "bundle",
    "translocated",
    "conda",
)
_MAXIMUM_PATH = 259  # characters, of Windows


def kind(platform: str, program: str, variables: Mapping[str, str]) -> str:
    """How QGIS was installed. platform: sys.platform. program: path of the QGIS program or its Python."""
    if platform == "darwin" and "/AppTranslocation/" in program:
        return TRANSLOCATED
    if variables.get("CONDA_PREFIX") and _below(program, variables["CONDA_PREFIX"], platform):
        return CONDA
    if platform == "win32":
        return WINDOWS
    if platform == "darwin":
        return BUNDLE
    if variables.get("FLATPAK_ID"):
        return FLATPAK
    return SNAP if variables.get("SNAP") and _below(program, variables["SNAP"], platform) else LINUX


def advice_without_venv(where: str) -> str:
    """Code of the hint for a Python that cannot make environments. where: see `kind`."""
    return {
        LINUX: "install_venv",
        FLATPAK: "confined_python",
        SNAP: "confined_python",
        CONDA: "install_venv_by_conda",
    }.get(where, "repair_qgis")


def library_folders(base: str, platform: str = sys.platform) -> list[str]:
    """Folders whose libraries an environment made from the Python `base` needs and would not find."""
    path = PureWindowsPath(base)
    if platform != "win32" or path.parent.parent.name.lower() != "apps":
        return []
    return [str(path.parents[2] / "bin")]


def startup_line(folders: list[str]) -> str:
    """The line of a .pth file that adds these folders of libraries, those that exist, when Python starts."""
    return f"import os; [os.add_dll_directory(each) for each in {folders!r} if os.path.isdir(each)]\n"


def too_long(folder: str, longest: int, platform: str = sys.platform, *, allowed: bool = False) -> int:
    """By how many characters the longest path of an environment in `folder` is too long; 0 = it fits.

    longest: characters of that path below the folder. allowed: whether this machine allows long paths.
    """
    if platform != "win32" or allowed:
        return 0
    return max(0, len(folder) + 1 + longest - _MAXIMUM_PATH)


def long_paths_allowed() -> bool:
    """Whether this machine allows long paths; True on other systems than Windows."""
    if os.name != "nt":
        return True
    registry: Any = importlib.import_module("winreg")
    key = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, key) as opened:
            return bool(registry.QueryValueEx(opened, "LongPathsEnabled")[0])
    except OSError:
        return False


def data_folder(folder: PurePath, variables: Mapping[str, str], platform: str) -> PurePath:
    """Where to keep large files instead of `folder` in QGIS's profile: on this machine, for good.

    On Windows out of the part of the profile that roams between machines; out of a snap's folder of one
    revision, which is copied at each update and whose path changes then.
    """
    moves = {
        "win32": (variables.get("APPDATA", ""), variables.get("LOCALAPPDATA", "")),
        "linux": (variables.get("SNAP_USER_DATA", ""), variables.get("SNAP_USER_COMMON", "")),
    }
    roaming, kept = moves.get(platform, ("", ""))
    if not roaming or not kept:
        return folder
    try:
        return type(folder)(kept) / folder.relative_to(roaming)
    except ValueError:  # the user chose another folder for the profile
        return folder


def end_tree(pid: int, platform: str = sys.platform) -> list[str]:
    """The command that ends a process and its children where signals to a group do not exist; else empty."""
    return ["taskkill", "/F", "/T", "/PID", str(pid)] if platform == "win32" else []


def _below(program: str, folder: str, platform: str) -> bool:
    kind_of_path = PureWindowsPath if platform == "win32" else PurePosixPath
    return kind_of_path(folder) in kind_of_path(program).parents
