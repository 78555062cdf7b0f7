"""What can be written of a run: kinds, file names, and the work itself, which runs in a task."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ...core.adjustment import Adjustment
from ...core.control_points import ControlPoints
from ...core.errors import TiepointError
from ...core.feedback import Feedback
from ...core.options import RegistrationOptions
from ...core.raster.source import RasterInfo
from ..common import tr
from .report import ReportInput, write_report


@dataclass(frozen=True)
class Kind:
    """One thing that can be exported."""

    key: str
    text: str
    tip: str
    suffix: str  # of the file, with the dot
    filter: str  # of the file dialog
    ending: str = ""  # of the suggested name, before the suffix
    icon: str = "/mActionFileSave.svg"


@dataclass(frozen=True)
class ExportInput:
    """Plain values, taken on the main thread."""

    title: str
    points: ControlPoints
    adjustment: Adjustment
    reference: RasterInfo
    sensed: RasterInfo
    registered: str  # path of the warped raster
    options: RegistrationOptions
    run: dict[str, Any] = field(default_factory=dict)  # of the run's own JSON report
    shifts: dict[str, dict[str, Any]] = field(default_factory=dict)


def kinds() -> list[Kind]:
    """In the order of the menu; a group ends where the next icon differs."""
    table, picture = "/mActionOpenTable.svg", "/mActionSaveAsPDF.svg"
    code, raster = "/mActionShowPluginManager.svg", "/mIconRaster.svg"
    return [
        Kind(
            "raster",
            tr("GeoTIFF…"),
            tr("GeoTIFF by the points as they stand, one resampling from the original pixels."),
            ".tif",
            "GeoTIFF (*.tif *.tiff)",
            "_registered",
            raster,
        ),
        Kind(
            "gpkg",
            tr("GeoPackage…"),
            tr("Points and residual lines, as the layers have them."),
            ".gpkg",
            "GeoPackage (*.gpkg)",
            "_control_points",
            table,
        ),
        Kind(
            "geojson",
            tr("GeoJSON…"),
            tr("In longitude and latitude, with all fields."),
            ".geojson",
            "GeoJSON (*.geojson *.json)",
            "_control_points",
            table,
        ),
        Kind(
            "csv",
            tr("CSV…"),
            tr("All fields, with the places in both rasters."),
            ".csv",
            "CSV (*.csv)",
            "_control_points",
            table,
        ),
        Kind(
            "points",
            tr("Georeferencer…"),
            tr("The .points file of QGIS's own Georeferencer."),
            ".points",
            tr("Georeferencer points (*.points)"),
            "",
            table,
        ),
        Kind(
            "arosics",
            tr("AROSICS table…"),
            tr("A CSV with the columns of AROSICS's tie-point table."),
            ".csv",
            "CSV (*.csv)",
            "_arosics",
            table,
        ),
        Kind(
            "sh",
            tr("Linux, macOS (.sh)…"),
            tr("Commands that make the warped raster again with GDAL alone, for Linux and macOS."),
            ".sh",
            tr("Shell script (*.sh)"),
            "_gdal",
            code,
        ),
        Kind(
            "bat",
            tr("Windows (.bat)…"),
            tr("Commands that make the warped raster again with GDAL alone, for Windows."),
            ".bat",
            tr("Batch file (*.bat)"),
            "_gdal",
            code,
        ),
        Kind(
            "html",
            tr("HTML…"),
            tr("One file with pictures, figures, measures, options and versions."),
            ".html",
            "HTML (*.html)",
            "_report",
            picture,
        ),
        Kind(
            "pdf",
            tr("PDF…"),
            tr("The same report on A4 pages."),
            ".pdf",
            "PDF (*.pdf)",
            "_report",
            picture,
        ),
    ]


def write(kind: str, path: Path, given: ExportInput, feedback: Feedback) -> Path:
    """Write `path`; in a task. Raises TiepointError and Cancelled; neither leaves a file behind."""
    transform = given.adjustment.transform
    if transform is None:
        raise TiepointError(
            given.adjustment.reason or tr("There is no transform to export."), given.adjustment.hint
        )
    from ...core.raster import gdal_script, point_files, point_tables, warp

    point_writers = {
        "gpkg": point_files.write_geopackage,
        "points": point_files.write_georeferencer_points,
        "geojson": point_tables.write_point_table,
        "csv": point_tables.write_point_table,
        "arosics": point_tables.write_arosics_table,
    }
    sources = given.sensed.source, given.reference.source
    options = replace(given.options, transform=transform.model)
    if kind in point_writers:
        point_writers[kind](path, given.points, transform, given.reference, given.sensed)
    elif kind == "raster":
        warp.warp(*sources, transform, given.points, path, options, feedback)
    elif kind in ("sh", "bat"):
        output = path.with_name(f"{path.stem}_warped.tif")
        gdal_script.write_gdal_script(path, *sources, transform, given.points, output, options, feedback)
    else:
        _write_report(path, given, feedback)
    return path


def _write_report(path: Path, given: ExportInput, feedback: Feedback) -> None:
    """With the points as they stand, warped anew where they differ from the file: pictures must not lie."""
    import tempfile

    from ...core.raster.warp import warp

    transform = given.adjustment.transform
    if transform is None:
        return
    folder = Path(tempfile.mkdtemp(prefix="tiepoint_"))
    try:
        registered = str(
            warp(
                given.sensed.source,
                given.reference.source,
                transform,
                given.points,
                folder / "registered.tif",
                replace(given.options, grid="reference", resampling="nearest"),
                feedback,
            )
        )
        write_report(
            path,
            ReportInput(
                given.title,
                given.points,
                given.adjustment,
                given.reference,
                given.sensed,
                registered,
                given.options,
                given.run,
                given.shifts,
            ),
            feedback,
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
