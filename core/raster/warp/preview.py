"""A preview of the registered raster without a warp: a virtual raster that QGIS shows at once.

It is written again after every change of the points, so it must be cheap: a file of some kilobytes, for which
GDAL reads pixels from the sensed raster when they are displayed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...geometry.transforms import Transform
from ...messages import Notice
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.grids import PIXEL_GEOTRANSFORM, Grid, corner_matrix, geotransform_of, shift
from ..read.reading import FRAME_OFFSET
from ..read.source import RasterInfo, open_raster
from .output_file import moved_into_place, space_hint
from .placement import by_control_points
from .warp_geometry import Window, output_grid, pixel_side, usable_window

# Nodes a side of the lattice of control points where a polynomial does not follow the transform.
_LATTICES = (11,)
_ERROR = 0.125  # output px; allowed error of GDAL's approximate transformer


@dataclass(frozen=True)
class Preview:
    """What was written."""

    path: Path
    deviation: float  # sensed px, largest distance to the transform; 0 for similarity and affine


@closing_datasets
def write_preview(
    path: Path, transform: Transform, points: ControlPoints, infos: Pair[RasterInfo]
) -> Preview:
    """A virtual raster (VRT) of the sensed raster, in the reference's CRS, at the sensed pixel size.

    transform: native sensed -> native reference pixels. Similarity and affine become a geotransform, which
    is exact. The others become ground control points on a lattice, to which GDAL fits its order-3
    polynomial or its spline, with `deviation` from the transform. Nearest neighbour; an alpha band marks
    pixels outside the sensed raster. `path` is replaced as a whole.
    Raises TiepointError where the transform folds or the file cannot be written.
    """
    notice = Notice.of("preview_not_made", **space_hint(path.parent))
    with gdal_errors(notice) as log:
        sizes = infos.map(lambda info: info.size)
        window = usable_window(transform, points, sizes.sensed)
        grid = output_grid("sensed", transform, window, sizes)
        view = gdal.Translate(
            "", open_raster(infos.sensed.source), format="VRT", srcWin=[window.x0, window.y0, *window.size]
        )
        if view is None:
            raise failure(notice, log)
        method, deviation = _place(view, transform, points, window, grid)
        # Opened by its XML, the view is embedded in the file that is written.
        inner = gdal.Open(view.GetMetadata("xml:VRT")[0])
        if inner is None:
            raise failure(notice, log)
        with moved_into_place(path, *(info.source for info in infos.both)) as temporary:
            low, high = FRAME_OFFSET, FRAME_OFFSET + np.array(grid.size) * grid.step
            warped = gdal.Warp(
                str(temporary),
                inner,
                format="VRT",
                outputBounds=(low, low, float(high[0]), float(high[1])),
                width=grid.size.width,
                height=grid.size.height,
                dstAlpha=True,
                transformerOptions=method,
                errorThreshold=_ERROR,
            )
            if warped is None:
                raise failure(notice, log)
            base = corner_matrix(infos.reference.geotransform or PIXEL_GEOTRANSFORM)
            warped.SetGeoTransform(geotransform_of(base @ grid.matrix))
            warped.SetProjection(infos.reference.crs_wkt if infos.reference.georeferenced else "")
            warped.FlushCache()
            del warped
    return Preview(path, deviation)


def _place(
    view: gdal.Dataset, transform: Transform, points: ControlPoints, window: Window, grid: Grid
) -> tuple[list[str], float]:
    """Place the view in a frame of reference pixels; returns GDAL's transformer options and the deviation.

    The frame is that of warp() upside down, because gdal.Warp makes its output with y upward.
    """
    top = 2 * FRAME_OFFSET + grid.size.height * grid.step[1]
    view.SetProjection("")
    matrix = transform.affine
    if matrix is not None:
        frame = shift(FRAME_OFFSET - grid.origin[0], FRAME_OFFSET - grid.origin[1])
        corner = shift(0.5, 0.5) @ matrix @ shift(window.x0 - 0.5, window.y0 - 0.5)
        turned = shift(0.0, top) @ np.diag([1.0, -1.0, 1.0]) @ frame @ corner
        view.SetGCPs([], "")
        view.SetGeoTransform(geotransform_of(turned))
        return ["SRC_METHOD=GEOTRANSFORM"], 0.0
    scale = pixel_side(transform, window) / grid.step[0]
    placement = by_control_points(transform, points, window, grid, scale, _LATTICES)
    for gcp in placement.gcps:
        gcp.GCPY = top - gcp.GCPY
    view.SetGCPs(placement.gcps, "")
    if placement.order:
        return ["SRC_METHOD=GCP_POLYNOMIAL", f"MAX_GCP_ORDER={placement.order}"], placement.deviation
    return ["SRC_METHOD=GCP_TPS"], placement.deviation
