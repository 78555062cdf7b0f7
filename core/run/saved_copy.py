"""A temporary result copied to where the user keeps it: raster and control points, both or neither."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from ..errors import TiepointError, explaining_system_errors
from ..files.outputs import Outputs, check_outputs, staging_for
from ..pair import Pair
from ..raster.read.files_read import reads_of
from ..raster.read.source import RasterSource


def copy_result(
    result: Outputs, *, target: Outputs, sources: Pair[RasterSource], beside: Sequence[str] = ()
) -> None:
    """Copy raster and control points of `result` to the paths of `target`. Raises TiepointError.

    sources: the rasters of the run, whose files are never replaced; beside: what its options name.
    """
    parts = (result.raster, target.raster), (result.control_points, target.control_points)
    reads = reads_of(*sources.both, beside=beside)
    check_outputs(target, [source.uri for source in sources.both], reads)
    with explaining_system_errors(), staging_for(target, reads) as staging:
        for source, place in parts:
            if source is None or place is None:
                continue
            if not source.is_file():
                raise TiepointError("layer_not_opened", path=source)
            if source.suffix.lower() == ".gpkg":
                _copy_database(source=source, target=staging.place(place))
            else:
                shutil.copyfile(source, staging.place(place))
        staging.publish()


def _copy_database(*, source: Path, target: Path) -> None:
    """Copied by SQLite: what QGIS saved last may still be in the log beside the file."""
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
    except sqlite3.Error as error:
        raise TiepointError("file_not_written", name=target.name) from error
