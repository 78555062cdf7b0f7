"""The rasters of a folder, by a pattern of names."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from ...errors import TiepointError
from ...files.file_names import identity
from ...messages import Notice
from ..bindings import gdal
from .gdal_calls import gdal_errors

# Of single rasters; what has another suffix is named by itself. A database or document may hold anything.
# What has one of the first is a raster or was meant to be one, such as half a download: its scene says so.
_ALWAYS = (".tif", ".tiff", ".jp2", ".j2k", ".vrt", ".png", ".jpg", ".jpeg", ".bmp", ".webp")
_PERHAPS = (
    *(".img", ".asc", ".bil", ".bsq", ".bip", ".dt0", ".dt1", ".dt2", ".hgt", ".ntf", ".sid", ".ecw"),
    *(".nc", ".dat"),
)


def is_raster_name(path: Path) -> bool:
    """Whether a file is called a raster, by a suffix that nothing else has."""
    return path.suffix.lower() in _ALWAYS and not path.name.startswith(".")


def rasters_in(folder: Path, pattern: str = "*", leave_out: Container[str] = ()) -> list[Path]:
    """The rasters in a folder whose names match the pattern, sorted by name.

    pattern: as in “*_B4.TIF”, or with folders, as in “*/*_B4.TIF”. leave_out: identities (see file_names)
    of files that do not count, such as results. A file that is called a raster and is none is among them, so
    that opening it says so. Raises TiepointError for what is no folder, and where no raster matches.
    """
    if not folder.is_dir():
        raise TiepointError("series_folder_missing", folder=folder)
    try:
        matching = sorted(path for path in folder.glob(pattern or "*") if path.is_file())
    except (ValueError, NotImplementedError, OSError) as error:
        raise TiepointError("series_pattern_wrong", pattern=pattern) from error
    found = []
    with gdal_errors(Notice.of("raster_unreadable", name=folder.name)):
        for path in matching:
            suffix = path.suffix.lower()
            if (
                path.name.startswith(".")
                or suffix not in (*_ALWAYS, *_PERHAPS)
                or identity(path) in leave_out
            ):
                continue
            if is_raster_name(path) or gdal.IdentifyDriverEx(str(path), gdal.OF_RASTER) is not None:
                found.append(path)
    if not found:
        raise TiepointError("series_folder_empty", folder=folder, pattern=pattern or "*")
    return found
