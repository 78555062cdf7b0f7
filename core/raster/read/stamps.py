"""Whether the files of a raster are still those that were described when a run began.

A run reads its rasters several times: points found in one file must not place the pixels of another.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from ...errors import TiepointError
from ..bindings import gdal

# Statistics, histograms and overviews, which programs add to a raster whose pixels stay.
ADDED = (".aux.xml", ".ovr", ".rrd", ".aux")
# A database changes with every table in it, also where another program only opens it.
_DATABASES = (".gpkg", ".mbtiles", ".sqlite", ".db", "-wal", "-shm", "-journal")

Stamp = tuple[str, int, int]  # name, bytes, time of the last change in ns


class Described(Protocol):
    """A RasterInfo."""

    @property
    def stamps(self) -> tuple[Stamp, ...]:
        """The stamps of its files when it was described."""


def stamps_of(dataset: gdal.Dataset) -> tuple[Stamp, ...]:
    """The stamps of the local files that GDAL lists for it."""
    found = []
    for name in dataset.GetFileList() or []:
        stamp = None if name.lower().endswith((*ADDED, *_DATABASES)) else _stamp(name)
        if stamp is not None:
            found.append(stamp)
    return tuple(found)


def check_unchanged(*infos: Described) -> None:
    """Raise TiepointError where a file of one of the rasters is another, or gone, since it was described."""
    for info in infos:
        for stamp in info.stamps:
            now, name = _stamp(stamp[0]), Path(stamp[0]).name
            if now is None:
                raise TiepointError("raster_gone", name=name)
            if now != stamp:
                raise TiepointError("raster_changed", name=name)


def _stamp(name: str) -> Stamp | None:
    """None for what is no local file."""
    try:
        status = Path(name).stat()
    except (OSError, ValueError):
        return None
    return name, status.st_size, status.st_mtime_ns
