"""Native pixels of a raster <-> the coordinates at which QGIS shows them."""

from __future__ import annotations

import numpy as np

from ...geometry.linear import apply_affine
from ...messages import NOTHING
from ..bindings import gdal
from .gdal_calls import gdal_errors, transformed
from .placing import GEOLOCATION
from .shown import shown_transformer
from .source import RasterInfo, pixel_to_map


def to_map(info: RasterInfo, points: np.ndarray) -> np.ndarray:
    """Pixel centres (N, 2) -> map coordinates (N, 2), float64; nan where undefined.

    A raster without any georeferencing, or with geolocation arrays alone, is shown in its pixels, y upward.
    """
    moved = _placed(info, np.asarray(points, dtype=np.float64) + 0.5, backwards=False)
    return apply_affine(pixel_to_map(info), points) if moved is None else moved


def from_map(info: RasterInfo, places: np.ndarray) -> np.ndarray:
    """Map coordinates (N, 2) -> pixel centres (N, 2), float64; nan where undefined."""
    moved = _placed(info, np.asarray(places, dtype=np.float64), backwards=True)
    return apply_affine(np.linalg.inv(pixel_to_map(info)), places) if moved is None else moved - 0.5


def from_coordinates(info: RasterInfo, places: np.ndarray) -> np.ndarray:
    """As `from_map`; of a raster with geolocation arrays, from the coordinates that these give."""
    if info.placing is None or info.placing.kind != GEOLOCATION:
        return from_map(info, places)
    moved = _placed(info, np.asarray(places, dtype=np.float64), backwards=True, by_arrays=True)
    return np.full((len(places), 2), np.nan) if moved is None else moved - 0.5


def _placed(
    info: RasterInfo, places: np.ndarray, *, backwards: bool, by_arrays: bool = False
) -> np.ndarray | None:
    """The places by GCPs, RPCs or arrays; None where a geotransform places the raster, or nothing does.

    by_arrays: also by geolocation arrays, which QGIS does not know.
    """
    if info.placing is None:
        return None
    # Made for each call: GDAL's objects must not outlive a session that QGIS ends.
    dataset = gdal.GetDriverByName("MEM").Create("", *info.size, 0)
    info.placing.put_on(dataset)
    if by_arrays:
        with gdal_errors(NOTHING):
            transformer = gdal.Transformer(dataset, None, info.placing.options())
    else:
        transformer = shown_transformer(dataset, info.placing)
    if transformer is None or transformer.this is None:
        return None
    with gdal_errors(NOTHING):
        return transformed(transformer, places, backwards=backwards)
