"""A raster as QGIS shows it where it has no geotransform: through a virtual raster that GDAL warps.

QGIS's GDAL provider calls GDALAutoCreateWarpedVRT with GDAL's own choices for control points, and evaluates
RPCs at one height (HEIGHT_OFF; since 3.42 HEIGHT_DEFAULT before it). gdal.Warp without a grid gives the same
grid. What is finer here does not move a pixel: values are interpolated, and an alpha band marks the outside.
"""

from __future__ import annotations

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import apply_affine
from ...messages import NOTHING
from ...pair import Size
from ..bindings import gdal
from .gdal_calls import bands_of, gdal_errors, transformed
from .grids import corner_matrix, lattice
from .placing import GEOLOCATION, Placing

_ERROR = 0.02  # px; QGIS allows itself 0.2
_SAME = 0.1  # px; nearer than this, a geotransform shows a raster where its control points do


def as_shown(dataset: gdal.Dataset, placing: Placing | None) -> gdal.Dataset | None:
    """The virtual raster; None where GDAL cannot make it.

    dataset: of the raster, open, whose placing this is; None for control points that contradict each other,
    which QGIS shows all the same. The heights of a DEM are used, which QGIS does not.
    """
    bands = bands_of(dataset)
    colours = any(band.GetColorTable() is not None for band in bands)
    alpha = any(band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands)
    try:
        with gdal_errors(NOTHING):
            shown = gdal.Warp(
                "",
                dataset,
                format="VRT",
                resampleAlg="near" if colours else "cubic",
                errorThreshold=_ERROR,
                dstAlpha=not alpha,
                transformerOptions=[] if placing is None else placing.height_options(),
            )
            if shown is None:
                return None
            # Opened by its text, it is named by that in further views, which may be opened by theirs.
            return gdal.OpenEx(shown.GetMetadata("xml:VRT")[0], gdal.OF_RASTER)
    except TiepointError:
        return None


def is_shown(dataset: gdal.Dataset) -> bool:
    """Whether QGIS shows the raster by control points at all, however bad they are."""
    try:
        with gdal_errors(NOTHING):
            return gdal.AutoCreateWarpedVRT(dataset) is not None
    except TiepointError:
        return False


def shown_by_geotransform(dataset: gdal.Dataset, geotransform: tuple[float, ...]) -> bool:
    """Whether QGIS shows a raster that is placed by control points where this geotransform, fitted to them,
    puts it."""
    size = Size(dataset.RasterXSize, dataset.RasterYSize)
    corners = lattice(np.array([0.0, 0.0, *size]), 9)
    matrix = corner_matrix(geotransform)
    try:
        with gdal_errors(NOTHING):
            transformer = gdal.Transformer(dataset, None, ["DST_METHOD=NO_GEOTRANSFORM"])
            if transformer is None or transformer.this is None:
                return True
            mapped = transformed(transformer, corners)
    except TiepointError:
        return True
    if np.isnan(mapped).any():
        return True
    apart = mapped - apply_affine(matrix, corners)
    return bool(np.hypot(*np.linalg.solve(matrix[:2, :2], apart.T)).max() <= _SAME)


def shown_transformer(dataset: gdal.Dataset, placing: Placing | None) -> gdal.Transformer | None:
    """Corner pixels -> map coordinates, as QGIS shows the raster; None where it shows plain pixels.

    QGIS knows no geolocation arrays, and no DEM.
    """
    if placing is None or placing.kind == GEOLOCATION:
        return None
    height = [f"RPC_HEIGHT={placing.height}"] if placing.height else []
    try:
        with gdal_errors(NOTHING):
            transformer = gdal.Transformer(dataset, None, ["DST_METHOD=NO_GEOTRANSFORM", *height])
    except TiepointError:
        return None
    return transformer if transformer is not None and transformer.this is not None else None
