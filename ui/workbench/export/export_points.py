"""The control points as files: for QGIS, as tables, and for other programs."""

from __future__ import annotations

from pathlib import Path

from ....core.feedback import Feedback
from ...common import tr
from .export_kind import TABLE, ExportInput, Kind


def geopackage() -> Kind:
    """Points and residual lines."""
    return Kind(
        "gpkg",
        tr("Control points"),
        tr("GeoPackage…"),
        tr("Points and residual lines, like the layers in the project."),
        ".gpkg",
        "GeoPackage (*.gpkg)",
        TABLE,
        _write_geopackage,
        "_control_points",
    )


def geojson() -> Kind:
    """In longitude and latitude."""
    return Kind(
        "geojson",
        tr("Control points"),
        tr("GeoJSON…"),
        tr("In longitude and latitude, with all fields."),
        ".geojson",
        "GeoJSON (*.geojson *.json)",
        TABLE,
        _write_table,
        "_control_points",
    )


def comma_separated() -> Kind:
    """All fields as text."""
    return Kind(
        "csv",
        tr("Control points"),
        tr("CSV…"),
        tr("All fields, with the places in both rasters."),
        ".csv",
        "CSV (*.csv)",
        TABLE,
        _write_table,
        "_control_points",
    )


def georeferencer() -> Kind:
    """For QGIS's own Georeferencer."""
    return Kind(
        "points",
        tr("Control points"),
        tr("Georeferencer…"),
        tr("The .points file of QGIS's own Georeferencer."),
        ".points",
        tr("Georeferencer points (*.points)"),
        TABLE,
        _write_georeferencer_points,
    )


def arosics() -> Kind:
    """Control points in the format of AROSICS's tie points."""
    return Kind(
        "arosics",
        tr("Control points"),
        tr("AROSICS table…"),
        tr("A CSV with the columns of AROSICS's tie-point table."),
        ".csv",
        "CSV (*.csv)",
        TABLE,
        _write_arosics_table,
        "_arosics",
    )


def _write_geopackage(path: Path, given: ExportInput, _feedback: Feedback) -> None:
    from ....core.raster.points.point_files import write_geopackage

    write_geopackage(path, given.points, given.transform, given.infos)


def _write_georeferencer_points(path: Path, given: ExportInput, _feedback: Feedback) -> None:
    from ....core.raster.points.point_files import write_georeferencer_points

    write_georeferencer_points(path, given.points, given.transform, given.infos)


def _write_table(path: Path, given: ExportInput, _feedback: Feedback) -> None:
    from ....core.raster.points.point_tables import write_point_table

    write_point_table(path, given.points, given.transform, given.infos)


def _write_arosics_table(path: Path, given: ExportInput, _feedback: Feedback) -> None:
    from ....core.raster.points.point_tables import write_arosics_table

    write_arosics_table(path, given.points, given.transform, given.infos)
