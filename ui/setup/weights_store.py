"""The installed weights, and which of them the user has chosen."""

from __future__ import annotations

from pathlib import Path

from ...core.errors import TiepointError
from ...core.methods import NEED_WEIGHTS
from ...core.weights import weights_files
from ...core.weights.weights_files import UselessFile, WeightsFile
from .. import settings
from ..choices import methods
from ..data_folders import models_folder


def installed() -> tuple[list[WeightsFile], list[UselessFile]]:
    """The result of weights_files.installed for the user's folder."""
    return weights_files.installed(models_folder())


def serving(method: str) -> list[WeightsFile]:
    """The installed files that `method` can use."""
    return [file for file in installed()[0] if method in file.methods]


def selected(method: str) -> WeightsFile | None:
    """The file that `method` uses: the chosen one if it fits, else the first that fits, else None."""
    files = serving(method)
    chosen = settings.read("weights")
    return next((file for file in files if file.path.name == chosen), files[0] if files else None)


def select(path: Path) -> None:
    """Use this installed file for every method that it fits."""
    settings.write("weights", path.name)


def path_for(method: str) -> str:
    """The option `weights` for `method`, "" if it needs none. Raises TiepointError if none is installed."""
    if method not in NEED_WEIGHTS:
        return ""
    file = selected(method)
    if file is None:
        labels = {choice.value: choice.label for choice in methods()}
        raise TiepointError("method_needs_weights", method=labels[method])
    return str(file.path)
