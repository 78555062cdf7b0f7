"""The report on a run as a file to read or to print."""

from __future__ import annotations

from pathlib import Path

from ....core.feedback import Feedback
from ....core.files import private_folders
from ...common import tr
from .export_kind import PICTURE, ExportInput, Kind
from .report_pages import write_report


def html() -> Kind:
    """For a browser."""
    return Kind(
        "html",
        tr("Report"),
        tr("HTML…"),
        tr("One file with pictures, figures, measures, options and versions."),
        ".html",
        "HTML (*.html)",
        PICTURE,
        _write,
        "_report",
    )


def pdf() -> Kind:
    """For paper."""
    return Kind(
        "pdf",
        tr("Report"),
        tr("PDF…"),
        tr("The same report on A4 pages."),
        ".pdf",
        "PDF (*.pdf)",
        PICTURE,
        _write,
        "_report",
    )


def _write(path: Path, given: ExportInput, feedback: Feedback) -> None:
    """Warp again with the current points, so that the pictures show the current fit."""
    from ....core.raster.warp.warp import warp

    options = given.options.changed(grid="reference", resampling="nearest")
    with private_folders.work_folder() as folder:
        warped = folder / "warped.tif"
        registered = warp(given.sources, given.transform, given.points, warped, options, feedback)
        write_report(path, given, str(registered), feedback)
