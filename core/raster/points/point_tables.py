"""Control points for other programs: GeoJSON, CSV, and a CSV with the columns of AROSICS."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import TiepointError
from ...files import private_folders
from ...geometry.linear import apply_affine
from ...geometry.transforms import Transform
from ...messages import Notice
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..bindings import gdal, ogr
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.georeferencing import PixelLink
from ..read.source import RasterInfo, pixel_to_map
from ..warp.output_file import moved_into_place, space_hint
from .point_files import write_geopackage

_FILL = -9999  # "no value" in AROSICS


@closing_datasets
def write_point_table(
    path: Path,
    points: ControlPoints,
    transform: Transform,
    infos: Pair[RasterInfo],
) -> None:
    """Write the layer `control_points` of write_geopackage as .geojson (or .json) or .csv.

    Where the reference has a CRS, GeoJSON has longitude and latitude as geometry, as its standard (RFC 7946)
    requires; else the reference's own coordinates. The fields are those of the GeoPackage; a CSV has map_x
    and map_y as its only geometry. Raises TiepointError; `path` is replaced as a whole.
    """
    sources, reference = infos.map(lambda info: info.source), infos.reference
    json = path.suffix.lower() in (".geojson", ".json")
    notice = Notice.of("file_not_written", name=path.name, **space_hint(path.parent))
    with private_folders.work_folder() as folder:
        package = folder / "points.gpkg"
        write_geopackage(package, points, transform, infos)
        with moved_into_place(path, *sources.both) as temporary, gdal_errors(notice) as log:
            source = gdal.OpenEx(str(package), gdal.OF_VECTOR)
            if not json:
                lines = _lines(source.GetLayerByName("control_points"))
                source = None  # the folder is removed
                _write_text(temporary, path, lines)
                return
            located = reference.georeferenced and bool(reference.crs_wkt)
            done = gdal.VectorTranslate(
                str(temporary),
                source,
                format="GeoJSON",
                layers=["control_points"],
                layerName="control_points",
                layerCreationOptions=[f"RFC7946={'YES' if located else 'NO'}"],
            )
            written = done is not None
            done = source = None  # closing writes the rest
            if not written or log.failures:
                raise failure(notice, log)


def _lines(layer: ogr.Layer) -> str:
    """The fields as CSV, whose driver rasterio's GDAL lacks."""
    names = [field.GetName() for field in layer.schema]
    rows = [[_plain(feature.GetField(name)) for name in names] for feature in layer]
    return _csv([names, *rows])


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return f"{value:.15g}"
    return int(value) if isinstance(value, bool) else value


def _csv(rows: Iterable[Iterable[Any]]) -> str:
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _write_text(temporary: Path, path: Path, lines: str) -> None:
    try:
        temporary.write_text(lines, encoding="utf-8")
    except OSError as error:
        raise TiepointError(
            "table_not_writable",
            **space_hint(path.parent),
            name=path.name,
            reason=error.strerror or error,
        ) from error


@closing_datasets
def write_arosics_table(
    path: Path,
    points: ControlPoints,
    transform: Transform,
    infos: Pair[RasterInfo],
) -> None:
    """Write a CSV with the columns of AROSICS's CoRegPoints_table, as far as they are known here.

    X_IM, Y_IM: corner-based pixel of the sensed raster; X_MAP, Y_MAP: where its georeferencing puts this
    pixel, in the reference's CRS. Shifts lead from there to the measured position (map units, or pixels of
    the sensed raster with Y down). RELIABILITY: the score in percent. OUTLIER and L3_OUTLIER: disabled
    points. TIEPOINT_PRECISION_PX: reference pixels. What is not measured is -9999. Raises TiepointError for
    rasters without georeferencing.
    """
    for info in infos.both:
        if not info.placed:
            raise TiepointError("shift_without_georeferencing", name=info.source.name)
    rows = arosics_rows(points, transform, infos)
    lines = _csv([list(rows[0]) if rows else ["POINT_ID"], *(row.values() for row in rows)])
    with moved_into_place(path, *(info.source for info in infos.both)) as temporary:
        _write_text(temporary, path, lines)


def arosics_rows(
    points: ControlPoints, transform: Transform, infos: Pair[RasterInfo]
) -> list[dict[str, float | int | str]]:
    """One row per point, see write_arosics_table."""
    to_map = pixel_to_map(infos.reference)
    link = PixelLink(infos)
    before = link.to_reference(points.sensed)
    shift_map = apply_affine(to_map, points.reference) - apply_affine(to_map, before)
    shift_px = link.to_sensed(points.reference) - points.sensed
    residual = np.hypot(*(transform.apply(points.sensed) - points.reference).T)
    places = apply_affine(to_map, before)
    rows: list[dict[str, float | int | str]] = []
    for row in range(len(points)):
        dx, dy = (float(value) for value in shift_map[row])
        off = int(not points.enabled[row])
        rows.append(
            {
                "POINT_ID": row + 1,
                "X_IM": float(points.sensed[row, 0]) + 0.5,
                "Y_IM": float(points.sensed[row, 1]) + 0.5,
                "X_MAP": float(places[row, 0]),
                "Y_MAP": float(places[row, 1]),
                "REF_BADDATA": 0,
                "TGT_BADDATA": 0,
                "X_WIN_SIZE": _FILL,
                "Y_WIN_SIZE": _FILL,
                "X_SHIFT_PX": float(shift_px[row, 0]),
                "Y_SHIFT_PX": float(shift_px[row, 1]),
                "X_SHIFT_M": dx,
                "Y_SHIFT_M": dy,
                "ABS_SHIFT": float(np.hypot(dx, dy)),
                "ANGLE": float(np.degrees(np.arctan2(dx, dy)) % 360.0),  # clockwise from north
                "SSIM_BEFORE": _FILL,
                "SSIM_AFTER": _FILL,
                "SSIM_IMPROVED": _FILL,
                "RELIABILITY": 100.0 * float(points.score[row]),
                "LAST_ERR": "",
                "L1_OUTLIER": 0,
                "L2_OUTLIER": 0,
                "L3_OUTLIER": off,
                "OUTLIER": off,
                "TIEPOINT_RESIDUAL_PX": float(residual[row]),
                "TIEPOINT_PRECISION_PX": float(points.precision[row]),
            }
        )
    return [{key: _FILL if value != value else value for key, value in row.items()} for row in rows]
