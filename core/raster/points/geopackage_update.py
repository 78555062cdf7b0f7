"""Writes the derived values of edited control points into their GeoPackage."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import apply_affine
from ...messages import Notice
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..bindings import gdal, ogr
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.source import RasterInfo, pixel_to_map
from ..vectors.new_layers import line
from ..warp.output_file import space_hint
from .point_files import point_columns

_FOLLOWING = (
    *("map_x", "map_y", "source_x", "source_y", "ref_col", "ref_row"),
    *("dx", "dy", "residual", "residual_map"),
)


@closing_datasets
def update_geopackage(
    path: Path,
    ids: np.ndarray,
    points: ControlPoints,
    residuals: np.ndarray,
    infos: Pair[RasterInfo],
) -> None:
    """Write the derived fields of `control_points`, and the whole layer `residuals`.

    ids: (N,) feature ids of the points in the file; the derived fields of other features become NULL.
    residuals: (N, 2) px of the reference; nan becomes NULL and has no line. One transaction: all or nothing.
    Raises TiepointError.
    """
    values = point_columns(points, residuals, infos)
    notice = Notice.of("residuals_not_written", **space_hint(path.parent))
    with gdal_errors(notice) as log:
        package = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layers = [package.GetLayerByName(name) for name in ("control_points", "residuals")] if package else []
        if None in layers or not layers:
            raise failure(notice, log)
        if not _begun(package):
            raise failure(Notice.of("residuals_not_written", hint_code="close_control_points"), log)
        numbers = _update_points(layers[0], ids, values)
        to_map = pixel_to_map(infos.reference)
        ends = [apply_affine(to_map, places) for places in (points.reference, points.reference + residuals)]
        _write_lines(layers[1], ids, numbers, points, values, np.hstack(ends))
        done = package.CommitTransaction() == ogr.OGRERR_NONE and not log.failures
        del layers, package  # closing writes the rest
        if not done or log.failures:
            raise failure(notice, log)


def _begun(package: gdal.Dataset) -> bool:
    """Start the one transaction; False where another program is writing."""
    try:
        return bool(package.StartTransaction() == ogr.OGRERR_NONE)
    except RuntimeError:  # where ogr.UseExceptions() was called
        return False


def _update_points(layer: ogr.Layer, ids: np.ndarray, values: dict[str, np.ndarray]) -> dict[int, int]:
    """Returns the numbers (field “id”) by feature id."""
    columns = [(name, layer.GetLayerDefn().GetFieldIndex(name)) for name in _FOLLOWING]
    rows = {id_: row for row, id_ in enumerate(ids.tolist())}
    numbers = {}
    for feature in list(layer):
        numbers[feature.GetFID()] = feature.GetField("id") or feature.GetFID()
        row = rows.get(feature.GetFID())
        for name, column in columns:
            if column >= 0:
                _set(feature, column, float(values[name][row]) if row is not None else np.nan)
        if layer.SetFeature(feature) != ogr.OGRERR_NONE:
            raise TiepointError("residuals_unsaved")
    return numbers


def _write_lines(
    layer: ogr.Layer,
    ids: np.ndarray,
    numbers: dict[int, int],
    points: ControlPoints,
    values: dict[str, np.ndarray],
    ends: np.ndarray,
) -> None:
    """ends: (N, 4) map units, measured x, y and predicted x, y."""
    for id_ in [feature.GetFID() for feature in layer]:
        layer.DeleteFeature(id_)
    definition = layer.GetLayerDefn()
    flags = {"enabled": points.enabled, "check_only": points.check, "manual": points.manual}
    for row, id_ in enumerate(ids.tolist()):
        if id_ not in numbers or not np.isfinite(ends[row]).all():
            continue
        feature = ogr.Feature(definition)
        feature.SetFID(id_)
        for name, flag in flags.items():
            column = definition.GetFieldIndex(name)
            if column >= 0:
                feature.SetField(column, int(flag[row]))
        for name in ("dx", "dy", "residual", "residual_map"):
            _set(feature, definition.GetFieldIndex(name), float(values[name][row]))
        feature.SetField("id", int(numbers[id_]))
        feature.SetGeometryDirectly(line(ends[row].reshape(2, 2)))
        layer.CreateFeature(feature)


def _set(feature: ogr.Feature, column: int, value: float) -> None:
    if column < 0:
        return
    if np.isfinite(value):
        feature.SetField(column, value)
    else:
        feature.SetFieldNull(column)
