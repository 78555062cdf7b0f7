"""Control points read back from the GeoPackage of a run."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...messages import Notice
from ...points.control_points import ControlPoints
from ..bindings import gdal
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..vectors.vector_layers import VectorSource, layer_crs

_PIXELS = ("sen_col", "sen_row", "ref_col", "ref_row")
IN_REFERENCE, IN_SENSED = ("map_x", "map_y"), ("source_x", "source_y")


@closing_datasets
def read_geopackage(path: Path) -> ControlPoints:
    """The points of the layer `control_points` that point_files.write_geopackage wrote.

    Raises TiepointError where the file, the layer or a field is missing.
    """
    unreadable = Notice.of("points_unreadable", name=path.name)
    with gdal_errors(unreadable) as log:
        package = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = package.GetLayerByName("control_points") if package is not None else None
        if layer is None:
            raise failure(unreadable, log)
        known = {field.GetName() for field in layer.schema}
        lacking = [name for name in _PIXELS if name not in known]
        if lacking:
            raise TiepointError("points_without_field", name=path.name, field=lacking[0])
        names = [name for name in (*_PIXELS, "score", "precision") if name in known]
        flags = [name for name in ("enabled", "check_only", "manual") if name in known]
        rows = [
            [_number(feature, name) for name in names] + [bool(feature.GetField(name)) for name in flags]
            for feature in layer
        ]
    table = np.array(rows, dtype=np.float64).reshape(len(rows), len(names) + len(flags))
    columns = dict(zip((*names, *flags), table.T))
    return ControlPoints(
        sensed=np.column_stack([columns["sen_col"], columns["sen_row"]]),
        reference=np.column_stack([columns["ref_col"], columns["ref_row"]]),
        score=columns.get("score", np.ones(len(rows))).astype(np.float32),
        enabled=columns.get("enabled", np.ones(len(rows))) > 0,
        check=columns.get("check_only", np.zeros(len(rows))) > 0,
        manual=columns.get("manual", np.zeros(len(rows))) > 0,
        precision=columns.get("precision", np.full(len(rows), np.nan)),
    )


@closing_datasets
def read_places(path: Path, names: tuple[str, str] = IN_REFERENCE) -> tuple[np.ndarray, str]:
    """Where the same points are on the map: (N, 2) float64, nan where it is not known.

    names: IN_REFERENCE or IN_SENSED. And the WKT of the reference's coordinate system, "" where there is
    none; that of the sensed raster is not in the file. Raises TiepointError.
    """
    with gdal_errors(Notice.of("points_unreadable", name=path.name)):
        package = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = package.GetLayerByName("control_points")
        lacking = not set(names) <= {field.GetName() for field in layer.schema}
        rows = [[np.nan if lacking else _number(feature, name) for name in names] for feature in layer]
    (wkt,) = layer_crs(VectorSource(str(path), "control_points"))
    return np.array(rows, dtype=np.float64).reshape(-1, 2), wkt


def _number(feature: object, name: str) -> float:
    value = feature.GetField(name)  # type: ignore[attr-defined]
    return float("nan") if value is None else float(value)
