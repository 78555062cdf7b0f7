"""The scenes that a user means: rasters, folders of them, and patterns of names, each raster once."""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..files.file_names import identity
from ..raster.read.listing import rasters_in
from ..raster.read.source import RasterSource
from .job import RECORD_FOLDER
from .record_files import read_record


def chosen_scenes(named: Any, pattern: str, out: Path) -> tuple[RasterSource, ...]:
    """The scenes in what is named: one or several rasters, folders, or names with * in them.

    pattern: of the names in a folder, see rasters_in. out: the folder of the results; its own results of an
    earlier run are no scenes. Raises TiepointError.
    """
    one = isinstance(named, (str, os.PathLike, RasterSource))
    results = _results_in(out)
    found: list[RasterSource] = []
    for each in [named] if one else list(named):
        if isinstance(each, (str, os.PathLike)):
            path = Path(each).expanduser()
            if _is_folder(path):
                found += [RasterSource(str(file)) for file in rasters_in(path, pattern, results)]
                continue
            if "*" in path.name and not path.exists():  # where no shell has done it, as on Windows
                matching = sorted(glob.glob(str(path)))  # noqa: PTH207 - folders may have a * as well
                found += [RasterSource(name) for name in matching if identity(Path(name)) not in results]
                continue
        found.append(RasterSource.of(each))
    return tuple(dict.fromkeys(found))


def _is_folder(path: Path) -> bool:
    """A folder of scenes; some formats are folders themselves, which GDAL opens by a file in them."""
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a connection string, the XML of a virtual raster
        return False


def _results_in(out: Path) -> set[str]:
    """Identities of the files that earlier runs wrote there."""
    records = map(read_record, sorted((out / RECORD_FOLDER).glob("*.json")))
    names: Sequence[str] = [name for each in records if each is not None for name in each.outputs.values()]
    return {identity(out / name) for name in names}
