"""A layer with a row and a footprint for each scene of a series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..bindings import ogr
from ..read.gdal_calls import closing_datasets
from ..read.source import RasterInfo
from ..vectors.new_layers import Row, new_layers, polygon

LAYER = "scenes"
Ring = Sequence[Sequence[float]]  # (x, y) of the corners, the first once; empty = no footprint


@closing_datasets
def write_footprints(
    path: Path,
    rows: Iterable[tuple[Ring, Mapping[str, Any]]],
    columns: Mapping[str, type],
    reference: RasterInfo,
) -> None:
    """Write a GeoPackage with the layer `scenes` of polygons, in the reference's CRS.

    path: private. rows: footprint and values by column; None = NULL. columns: name -> str, float or int.
    Raises TiepointError.
    """
    features = (Row(polygon(ring) if ring else None, values) for ring, values in rows)
    with new_layers(path, reference, "footprints_not_written") as layers:
        layers.add(LAYER, ogr.wkbPolygon, columns, features)
