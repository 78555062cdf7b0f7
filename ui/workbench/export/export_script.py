"""The warp as GDAL commands, for a shell or for Windows."""

from __future__ import annotations

from pathlib import Path

from ....core.feedback import Feedback
from ...common import tr
from .export_kind import CODE, ExportInput, Kind


def posix() -> Kind:
    """For Linux and macOS."""
    return Kind(
        "sh",
        tr("GDAL script"),
        tr("Linux, macOS (.sh)…"),
        tr("Commands that make the registered raster again with GDAL alone, for Linux and macOS."),
        ".sh",
        tr("Shell script (*.sh)"),
        CODE,
        _write,
        "_gdal",
    )


def batch() -> Kind:
    """For Windows."""
    return Kind(
        "bat",
        tr("GDAL script"),
        tr("Windows (.bat)…"),
        tr("Commands that make the registered raster again with GDAL alone, for Windows."),
        ".bat",
        tr("Batch file (*.bat)"),
        CODE,
        _write,
        "_gdal",
    )


def _write(path: Path, given: ExportInput, feedback: Feedback) -> None:
    from ....core.raster.warp.gdal_script import write_gdal_script

    output, options = path.with_name(f"{path.stem}_warped.tif"), given.fitted_options
    write_gdal_script(path, given.sources, given.transform, given.points, output, options, feedback)
