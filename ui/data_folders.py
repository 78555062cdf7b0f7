"""The folders for downloads: beside the user's settings, never in the plugin's folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication

from ..core.engine import platforms


def models_folder() -> Path:
    """The folder of weights files, downloaded and fine-tuned; its first writer creates it."""
    return _own_folder() / "models"


def engine_folder() -> Path:
    """The private Python environment of the engine, with numpy and OpenCV."""
    return _own_folder() / "engine"


def torch_folder() -> Path:
    """The environment with torch; in a second folder, so that the old one serves meanwhile."""
    return _own_folder() / "engine-torch"


def sample_folder() -> Path:
    """The copy of the sample pair that projects use."""
    return _own_folder() / "sample"


def by_hand_folder() -> Path:
    """The environment that a user makes by the copied commands; never removed by Tiepoint."""
    return _own_folder() / "engine-by-hand"


def _own_folder() -> Path:
    return local(Path(QgsApplication.qgisSettingsDirPath()), os.environ, sys.platform) / "tiepoint"


def local(folder: Path, variables: Mapping[str, str], platform: str) -> Path:
    """`folder`, or where its large files stay on this machine, see core.engine.platforms."""
    return Path(platforms.data_folder(folder, variables, platform))
