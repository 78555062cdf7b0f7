"""What can be written of a run: kinds, file names, and the work itself, which runs in a task."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...core import private_folders
from ...core.adjustment import Adjustment
from ...core.control_points import ControlPoints
from ...core.errors import TiepointError
from ...core.feedback import Feedback
from ...core.messages import Notice
from ...core.options import RegistrationOptions
from ...core.pair import Pair
from ...core.raster.source import RasterInfo
from ...core.transforms import Transform
from ..choices import Choice
from ..common import tr
from .report import ReportInput, write_report

_RASTERS = "GeoTIFF (*.tif *.tiff);;Erdas Imagine (*.img);;PNG (*.png);;JPEG 2000 (*.jp2)"


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
    infos: Pair[RasterInfo]
    options: RegistrationOptions
    run: dict[str, Any] = field(default_factory=dict)  # of the run's own JSON report
    shifts: dict[str, dict[str, Any]] = field(default_factory=dict)
    compression: str = "deflate"  # of the warped raster, one of raster_formats.COMPRESSIONS
    verdict: dict[str, Any] = field(default_factory=dict)  # see run_verdict.RunVerdict.values()


def compressions() -> list[Choice]:
    """Of GeoTIFFs."""
    return [
        Choice("deflate", tr("Deflate"), tr("Small, and read by every program.")),
        Choice("lzw", tr("LZW"), tr("Quicker to write, a little larger.")),
        Choice("zstd", tr("Zstandard"), tr("Small and quick; older programs cannot read it.")),
        Choice("none", tr("None"), tr("Largest; for programs that read nothing else.")),
        Choice("cog", tr("Cloud optimized"), tr("With overviews, to be read in parts over the net.")),
    ]


def kinds() -> list[Kind]:
    """In the order in which the page has them."""
    table, picture = "/mActionOpenTable.svg", "/mActionSaveAsPDF.svg"
    code, raster = "/mActionShowPluginManager.svg", "/mIconRaster.svg"
    return [
        Kind(
            "raster",
            tr("Raster…"),
            tr("GeoTIFF by the points as they stand, one resampling from the original pixels."),
            ".tif",
            _RASTERS,
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
        raise TiepointError(given.adjustment.refusal or Notice.of("no_transform_to_export"))
    from ...core.raster import gdal_script, point_files, point_tables

    point_writers = {
        "gpkg": point_files.write_geopackage,
        "points": point_files.write_georeferencer_points,
        "geojson": point_tables.write_point_table,
        "csv": point_tables.write_point_table,
        "arosics": point_tables.write_arosics_table,
    }
    sources = given.infos.map(lambda info: info.source)
    options = given.options.changed(transform=transform.model)
    if kind in point_writers:
        point_writers[kind](path, given.points, transform, given.infos)
    elif kind == "raster":
        _write_raster(path, given, transform, options, feedback)
    elif kind in ("sh", "bat"):
        output = path.with_name(f"{path.stem}_warped.tif")
        gdal_script.write_gdal_script(path, sources, transform, given.points, output, options, feedback)
    else:
        _write_report(path, given, transform, feedback)
    return path


def _write_raster(
    path: Path, given: ExportInput, transform: Transform, options: RegistrationOptions, feedback: Feedback
) -> None:
    from ...core.raster.raster_formats import copy_raster
    from ...core.raster.warp import warp

    sources = given.infos.map(lambda info: info.source)
    if path.suffix.lower() in (".tif", ".tiff") and given.compression == "deflate":
        warp(sources, transform, given.points, path, options, feedback)
        return
    with private_folders.work_folder() as folder:
        warped = warp(sources, transform, given.points, folder / "warped.tif", options, feedback)
        copy_raster(warped, path, given.compression, feedback, sources.both)


def _write_report(path: Path, given: ExportInput, transform: Transform, feedback: Feedback) -> None:
    """With the points as they stand, warped anew: its pictures must not be those of an older fit."""
    from ...core.raster.warp import warp

    options = given.options.changed(grid="reference", resampling="nearest")
    with private_folders.work_folder() as folder:
        sources = given.infos.map(lambda info: info.source)
        registered = warp(sources, transform, given.points, folder / "warped.tif", options, feedback)
        report = ReportInput(
            given.title,
            given.points,
            given.adjustment,
            given.infos,
            str(registered),
            given.options,
            given.run,
            given.shifts,
            given.verdict,
        )
        write_report(path, report, feedback)
