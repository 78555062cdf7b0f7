"""Control points read back from the GeoPackage of a run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...messages import Notice
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..bindings import gdal
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..vectors.vector_layers import wkt_of

_PIXELS = ("sen_col", "sen_row", "ref_col", "ref_row")
_FLAGS = ("enabled", "check_only", "manual")
_PLACES = Pair(reference=("map_x", "map_y"), sensed=("source_x", "source_y"))


@dataclass(frozen=True)
class PlacedPoints:
    """Control points and where they are on the map."""

    points: ControlPoints
    places: Pair[np.ndarray]  # (N, 2) float64, in the CRS of each raster; nan where they are not known
    reference_wkt: str  # CRS of the reference, "" where it has none; that of the sensed raster is not kept


def read_geopackage(path: Path) -> ControlPoints:
    """The points of the layer `control_points` that point_files.write_geopackage wrote.

    Raises TiepointError where the file, the layer or a field is missing.
    """
    return read_placed_points(path).points


@closing_datasets
def read_placed_points(path: Path) -> PlacedPoints:
    """As read_geopackage, with the places of the points on the map."""
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
        wanted = (*_PIXELS, "score", "precision", *_FLAGS, *_PLACES.reference, *_PLACES.sensed)
        names = [name for name in wanted if name in known]
        rows = [[_number(feature, name) for name in names] for feature in layer]
        wkt = wkt_of(layer)
    columns = dict(zip(names, np.array(rows, dtype=np.float64).reshape(len(rows), len(names)).T))

    def side_by_side(pair: tuple[str, ...], default: float = np.nan) -> np.ndarray:
        return np.column_stack([columns.get(name, np.full(len(rows), default)) for name in pair])

    def flag(name: str, default: float = 0.0) -> np.ndarray:
        return np.asarray(columns.get(name, np.full(len(rows), default)) > 0)  # NULL is false

    points = ControlPoints(
        sensed=side_by_side(_PIXELS[:2]),
        reference=side_by_side(_PIXELS[2:]),
        score=columns.get("score", np.ones(len(rows))).astype(np.float32),
        enabled=flag("enabled", 1.0),
        check=flag("check_only"),
        manual=flag("manual"),
        precision=columns.get("precision", np.full(len(rows), np.nan)),
    )
    return PlacedPoints(points, _PLACES.map(side_by_side), wkt)


def _number(feature: object, name: str) -> float:
    value = feature.GetField(name)  # type: ignore[attr-defined]
    return float("nan") if value is None else float(value)
