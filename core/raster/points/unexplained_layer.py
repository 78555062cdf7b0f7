"""A layer of squares: the parts of the overlap that the transform does not explain."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...geometry.linear import apply_affine
from ...points.explained import EXPLAINED, OverlapGround
from ..bindings import ogr
from ..read.gdal_calls import closing_datasets
from ..read.source import RasterInfo, pixel_to_map
from ..vectors.new_layers import Row, new_layers, polygon

LAYER = "unexplained"
_SHARE = 0.5  # drawn share of a compared square's side, so that neighbours hardly overlap


@closing_datasets
def add_unexplained(
    package_path: Path, ground: OverlapGround, state: np.ndarray, reference_info: RasterInfo
) -> None:
    """Add the layer `unexplained` to a GeoPackage of write_geopackage that is not shown yet.

    One square for each place whose `state` (see explained.states) is not EXPLAINED, in the reference's CRS.
    Fields: state, text; side, reference px. Raises TiepointError.
    """
    left = state != EXPLAINED
    to_map = pixel_to_map(reference_info)

    def square(place: np.ndarray, side: float) -> ogr.Geometry:
        return polygon(apply_affine(to_map, place + _corners(_SHARE * side)).tolist())

    rows = (
        Row(square(place, side), {"state": name, "side": side})
        for place, side, name in zip(ground.reference[left], ground.side[left], state[left])
    )
    with new_layers(package_path, reference_info, "unexplained_not_written", added=True) as layers:
        layers.add(LAYER, ogr.wkbPolygon, {"state": str, "side": float}, rows)


def _corners(side: float) -> np.ndarray:
    """(4, 2) px: the corners of a square, relative to its centre."""
    return side / 2 * np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
