"""The files that a registration writes: checked before the run, staged during it, published all or none.

Each output is written under its own name into a private folder beside its target. When the whole run has
succeeded, it is moved to the target by renaming; see core.files.publishing.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from ..errors import TiepointError, disk_is_full
from . import private_folders, publishing
from .file_names import file_of, identity, likeness
from .name_length import check_name, is_reserved
from .sidecars import names_read_with, part_of_another, sidecars_of

SIDECARS_OF_PIXELS = (".aux.xml", ".ovr", ".msk")  # those that belong to the raster, not to a database

# Given existing files, returns those that belong to an input, see core.raster.read.files_read.
Reads = Callable[[Sequence[Path]], Sequence[Path]]


@dataclass(frozen=True)
class Outputs:
    """Paths of the results; None = not wanted."""

    raster: Path | None = None  # GeoTIFF or virtual raster, the registered raster
    control_points: Path | None = None  # GeoPackage
    report: Path | None = None  # JSON
    georeferencer_points: Path | None = None  # .points of QGIS's Georeferencer
    checkerboard: Path | None = None  # GeoTIFF or PNG, the mosaic of reference and warped raster
    view: Path | None = None  # virtual raster that shows `raster` warped, where that has only control points

    @property
    def shown(self) -> Path | None:
        """The file that shows the registered raster in place."""
        return self.view or self.raster

    def paths(self) -> list[Path]:
        """The files that are wanted."""
        every = (getattr(self, field.name) for field in fields(self))
        return [path for path in every if path is not None]


def check_outputs(
    outputs: Outputs | Sequence[Path], sources: Sequence[str], reads: Reads | None = None
) -> None:
    """Raise TiepointError where an output cannot be written or would overwrite an input.

    sources: GDAL names of the rasters that are read. reads: returns which files GDAL reads for them; without
    it, only the files in these names are protected.
    """
    taken: set[str] = set()
    inputs = [file for source in sources for file in [file_of(source)] if file is not None]
    known = {identity(file) for file in inputs}
    partners = {likeness(file.with_name(name)) for file in inputs for name in names_read_with(file.name)}
    paths = _paths_of(outputs)
    for path in paths:
        check_name(path)
        check_local(path)
        if not path.parent.is_dir():
            raise TiepointError("result_folder_missing", folder=path.parent)
        if path.is_dir():
            raise TiepointError("result_is_folder", path=path)
        if _is_device(path):
            raise TiepointError("result_is_device", path=path)
        if not os.access(path.parent, os.W_OK):
            raise _not_writable(path.parent)
        if identity(path) in known:
            raise TiepointError("result_overwrites_raster", name=path.name)
        if likeness(path) in partners:
            raise TiepointError("result_taken_for_part", name=path.name)
        if likeness(path) in taken or identity(path) in taken:
            raise TiepointError("results_collide", name=path.name)
        taken |= {likeness(path), identity(path)}
    for path in paths:
        for file in replaced_by(path)[1 if path.exists() else 0 :]:
            _check_own(path, file.name)
    check_unread([file for path in paths for file in replaced_by(path)], reads)


def _is_device(path: Path) -> bool:
    """Whether the name is one of the system's, such as /dev/null, in whose place a file would be put."""
    if sys.platform == "win32" and is_reserved(path.name):
        return True
    return path.absolute().parent == Path("/dev") or (path.exists() and not path.is_file())


def _check_own(target: Path, name: str) -> None:
    """Raise TiepointError where a sidecar file that comes or goes with `target` belongs to another file."""
    if part_of_another(target, name):
        raise TiepointError("result_shares_part", name=name)


def check_local(path: Path) -> None:
    """Raise TiepointError for a name of GDAL's own file systems (/vsis3/ and others): files are moved into
    place on a disk alone, and a folder of that name would be made on this one."""
    if path.as_posix().startswith("/vsi") and not Path(*path.parts[:2]).exists():
        raise TiepointError("result_on_server", path=path.as_posix())


def replaced_by(output: Path) -> list[Path]:
    """The existing file of that name and its existing sidecar files, which are removed with it."""
    beside = (output.with_name(name) for name in sidecars_of(output.name))
    return [path for path in (output, *beside) if path.exists()]


def check_unread(files: Sequence[Path], reads: Reads | None) -> None:
    """Raise TiepointError where one of `files`, which will be replaced or removed, belongs to an input."""
    for file in reads(files) if reads is not None and files else ():
        raise TiepointError("result_overwrites_input", name=file.name)


@contextmanager
def staging_for(outputs: Outputs | Sequence[Path], reads: Reads | None = None) -> Iterator[Staging]:
    """Private folders beside the outputs, removed at the end. Raises TiepointError if one cannot be made.

    reads: as in check_outputs; called again for sidecar files that appear during writing.
    """
    paths = _paths_of(outputs)
    folders: dict[Path, Path] = {}  # folder of outputs -> private folder in it
    try:
        for parent in dict.fromkeys(path.parent.absolute() for path in paths):
            try:
                folders[parent] = private_folders.make_staging_folder(parent)
            except OSError as error:  # noqa: PERF203 - two folders at most
                raise _not_writable(parent, error) from error
        checked = {file for path in paths for file in replaced_by(path.absolute())}
        yield Staging(folders, checked, reads)
    finally:
        for folder in folders.values():
            private_folders.remove(folder)


class Staging:
    """The private folders in which the files of one run are written until all are complete."""

    def __init__(self, folders: dict[Path, Path], checked: set[Path], reads: Reads | None) -> None:
        self._folders, self._checked, self._reads = folders, checked, reads
        self._stale: dict[Path, Sequence[Path]] = {}

    @property
    def folders(self) -> list[Path]:
        return list(self._folders.values())

    def place(self, target: Path) -> Path:
        """Where to write the file that will become `target`."""
        return self._folders[target.parent.absolute()] / target.name

    def remove_with(self, target: Path, stale: Sequence[Path]) -> None:
        """Remove files of an earlier run, beside `target` and wrong beside a new one, when that comes."""
        self._stale[target.absolute()] = stale

    def publish(self) -> None:
        """Move every file to its target, or none. Raises TiepointError where one cannot be moved."""
        try:
            self._check_added()
            check_unread(self._unforeseen(), self._reads)
            publishing.publish(self.folders, self._stale)
        except OSError as error:
            pending = any(publishing.pending(folder) for folder in self.folders)
            raise _not_moved(error, self.folders[0], pending) from error

    def _check_added(self) -> None:
        """Raise TiepointError where a sidecar file that a format added would be taken for another file's."""
        for parent, folder in self._folders.items():
            names = {path.name for path in folder.iterdir()}
            for target in names:
                for name in names.intersection(sidecars_of(target)):
                    _check_own(parent / target, name)

    def _unforeseen(self) -> list[Path]:
        """Files to be replaced that were not checked before: those of sidecar files that a format added."""
        pairs = self._folders.items()
        targets = [parent / file.name for parent, folder in pairs for file in folder.iterdir()]
        return [file for path in targets for file in replaced_by(path) if file not in self._checked]


def _not_moved(error: OSError, folder: Path, pending: bool) -> TiepointError:
    """pending: whether old files are still to be put back."""
    values: dict[str, Any] = {"reason": error.strerror or error}
    if pending:
        values["hint_code"] = "restart_to_put_back"
    elif disk_is_full(error):
        values |= {"hint_code": "space_left", "mib": shutil.disk_usage(folder).free / 2**20}
    return TiepointError("result_not_moved", **values)


def _paths_of(outputs: Outputs | Sequence[Path]) -> Sequence[Path]:
    return outputs.paths() if isinstance(outputs, Outputs) else outputs


def _not_writable(folder: Path, error: OSError | None = None) -> TiepointError:
    if error is None:
        return TiepointError("folder_not_writable", folder=folder)
    return TiepointError("folder_refused", folder=folder, reason=error.strerror or error)
