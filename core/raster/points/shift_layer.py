"""A layer of the places where the shift between two rasters was measured, and of those where it was not."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...geometry.linear import apply_affine
from ..bindings import ogr
from ..read.gdal_calls import closing_datasets
from ..read.source import RasterInfo, pixel_to_map
from ..vectors.new_layers import Row, new_layers, point

LAYER = "shift"
_NUMBERS = ("dx", "dy", "length", "dx_map", "dy_map", "length_map", "strength")
_COLUMNS = {"matched": bool, "agrees": bool, **dict.fromkeys(_NUMBERS, float)}


@closing_datasets
def write_shift_layer(
    path: Path,
    places: np.ndarray,
    shifts: np.ndarray,
    strength: np.ndarray,
    agreeing: np.ndarray,
    silent: np.ndarray,
    reference: RasterInfo,
) -> None:
    """Write a GeoPackage with the layer `shift` of points, in the reference's CRS.

    path: private, see output_file.written_together. places: (N, 2) reference pixels; shifts: (N, 2), how far
    to the right and down the sensed raster shows what lies there; strength: (N,) in [0, 1]; agreeing: (N,)
    bool. silent: (M, 2), places that say nothing. Fields: matched, agrees; dx, dy, length in reference
    pixels, y down; dx_map, dy_map, length_map in map units, y up; strength. NULL where nothing matched.
    Raises TiepointError.
    """
    to_map = pixel_to_map(reference)
    on_map = shifts @ to_map[:2, :2].T
    columns = (*shifts.T, np.hypot(*shifts.T), *on_map.T, np.hypot(*on_map.T), strength)
    values = np.column_stack(columns)
    on_place = apply_affine(to_map, np.vstack([places, silent]))

    def row(number: int) -> Row:
        matched = number < len(places)
        flags = {"matched": matched, "agrees": matched and bool(agreeing[number])}
        return Row(
            point(on_place[number]), {**flags, **dict(zip(_NUMBERS, values[number] if matched else ()))}
        )

    with new_layers(path, reference, "shift_points_not_written") as layers:
        layers.add(LAYER, ogr.wkbPoint, _COLUMNS, map(row, range(len(on_place))))
