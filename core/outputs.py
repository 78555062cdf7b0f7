"""The files a registration writes: checked before the work, staged during it, published all or none.

Each output is written under its own name into a private folder beside its place and moved there by
renaming when the whole run has succeeded. What stood there before comes back if a move fails.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

from . import private_folders
from .errors import TiepointError
from .name_length import check_name

# What GDAL, QGIS and SQLite put beside a file. An older file's would describe the new one wrongly; the
# journal of an older GeoPackage would even be replayed into it.
_SIDECARS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Outputs:
    """Where the results go; None = not wanted."""

    raster: Path | None = None  # GeoTIFF, the warped sensed raster
    control_points: Path | None = None  # GeoPackage
    report: Path | None = None  # JSON
    georeferencer_points: Path | None = None  # .points of QGIS's Georeferencer
    checkerboard: Path | None = None  # GeoTIFF or PNG, the mosaic of reference and warped raster

    def paths(self) -> list[Path]:
        """Those that are wanted."""
        every = (getattr(self, field.name) for field in fields(self))
        return [path for path in every if path is not None]


def check_outputs(outputs: Outputs, sources: Sequence[str]) -> None:
    """Raise TiepointError where an output cannot be written or would destroy something.

    sources: GDAL names of the rasters that are read.
    """
    taken: set[str] = set()
    inputs = {_identity(path) for source in sources for path in [file_of(source)] if path is not None}
    for path in outputs.paths():
        check_name(path)
        if not path.parent.is_dir():
            raise TiepointError(
                f"The folder “{path.parent}” does not exist.", "Choose an existing folder for the result."
            )
        if path.is_dir():
            raise TiepointError(f"“{path}” is a folder.", "Choose a file name for the result.")
        if not os.access(path.parent, os.W_OK):
            raise _not_writable(path.parent)
        if _identity(path) in inputs:
            raise TiepointError(
                f"The result would overwrite “{path.name}”, which is being registered.",
                "Choose another file name for the result.",
            )
        if _identity(path) in taken:
            raise TiepointError(
                f"Two results would be written to the same file “{path.name}”.",
                "Give each result a file name of its own.",
            )
        taken.add(_identity(path))


def file_of(source: str) -> Path | None:
    """The file behind a GDAL name: a plain path, or the file of a subdataset such as NETCDF:"a.nc":t.

    None for what is no local file.
    """
    name = source.split("|", maxsplit=1)[0]  # QGIS's "|option:KEY=VALUE"
    candidates = [name, *re.findall(r'"([^"]+)"', name)]
    pieces = name.split(":")  # DRIVER:file:subdataset; the file of Windows has a colon, too
    if len(pieces) < 8:
        ends = range(len(pieces) + 1)
        candidates += [":".join(pieces[start:end]) for start in ends for end in reversed(ends) if start < end]
    return next((Path(candidate) for candidate in candidates if _exists(candidate)), None)


@contextmanager
def staging_for(outputs: Outputs) -> Iterator[Staging]:
    """Private folders beside the outputs, removed at the end. Raises TiepointError if one cannot be made."""
    folders: dict[Path, Path] = {}  # folder of the outputs -> its private one
    try:
        for parent in dict.fromkeys(path.parent.absolute() for path in outputs.paths()):
            try:
                folders[parent] = private_folders.make_staging_folder(parent)
            except OSError as error:  # noqa: PERF203 - two folders at most
                raise _not_writable(parent, error) from error
        yield Staging(folders)
    finally:
        for folder in folders.values():
            private_folders.remove(folder)


class Staging:
    """Where the files of one run are written until all of them are there."""

    def __init__(self, folders: dict[Path, Path]) -> None:
        self._folders = folders

    @property
    def folders(self) -> list[Path]:
        return list(self._folders.values())

    def place(self, target: Path) -> Path:
        """Where to write what will become `target`."""
        return self._folders[target.parent.absolute()] / target.name

    def publish(self) -> None:
        """Move every file into its place, or none. Raises TiepointError where one cannot be moved."""
        done: dict[Path, Path] = {}  # place -> where what stood there before lies now, if anything did
        try:
            for parent, folder in self._folders.items():
                replaced = folder / "replaced"
                replaced.mkdir()
                for file in sorted(path for path in folder.iterdir() if path.is_file()):
                    target = parent / file.name
                    for old in (target, *(target.with_name(target.name + end) for end in _SIDECARS)):
                        if old.is_file() and old not in done:
                            old.replace(replaced / old.name)
                            done[old] = replaced / old.name
                    file.replace(target)
                    done.setdefault(target, replaced / file.name)
        except OSError as error:
            _undo(done)
            raise TiepointError(
                f"The result cannot be moved into place: {error.strerror or error}.",
                "Remove layers that show the old result from the project, or choose another file name.",
            ) from error


def _undo(done: dict[Path, Path]) -> None:
    for place, before in done.items():
        try:
            if before.is_file():
                before.replace(place)
            else:
                place.unlink(missing_ok=True)
        except OSError:  # noqa: PERF203
            continue  # the other files still have to be put right


def _exists(name: str) -> bool:
    try:
        return bool(name) and Path(name).exists()
    except (OSError, ValueError):  # the XML of a virtual raster, a connection string
        return False


def _identity(path: Path) -> str:
    """The same text for two names of one file, also for one that does not exist yet."""
    try:
        status = path.stat()
    except OSError:
        return os.path.normcase(os.path.realpath(path))
    return f"{status.st_dev}:{status.st_ino}"


def _not_writable(folder: Path, error: OSError | None = None) -> TiepointError:
    reason = f": {error.strerror or error}" if error is not None else ""
    return TiepointError(
        f"The folder “{folder}” cannot be written to{reason}.", "Choose another folder for the result."
    )
