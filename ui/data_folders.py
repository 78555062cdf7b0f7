"""Where Tiepoint keeps what it downloads: beside the user's settings, never in the plugin's folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication


def models_folder() -> Path:
    """The folder of weights files, downloaded and fine-tuned; whoever writes there makes it."""
    return _own_folder() / "models"


def engine_folder() -> Path:
    """The private Python environment of the engine, with numpy and OpenCV."""
    return _own_folder() / "engine"


def torch_folder() -> Path:
    """The one that also has torch: two folders, so that the old one serves until the new one is whole."""
    return _own_folder() / "engine-torch"


def _own_folder() -> Path:
    return local(Path(QgsApplication.qgisSettingsDirPath()), os.environ, sys.platform) / "tiepoint"


def local(folder: Path, variables: Mapping[str, str], platform: str) -> Path:
    """`folder`, but on Windows not in the part of the user's profile that roams from machine to machine."""
    roaming, here = variables.get("APPDATA", ""), variables.get("LOCALAPPDATA", "")
    if platform != "win32" or not roaming or not here:
        return folder
    try:
        return Path(here) / folder.relative_to(roaming)
    except ValueError:  # a profile of the user's own choosing
        return folder
