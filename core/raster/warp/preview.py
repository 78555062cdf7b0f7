"""A preview of the registered raster without a warp: a virtual raster that QGIS shows at once.

It is written again after every change of the points, so it must be cheap: a file of some kilobytes, for which
GDAL reads pixels from the sensed raster when they are displayed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...geometry.transforms import Transform
from ...messages import Notice
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.source import RasterInfo, open_raster
from ..read.validity import view_of
from .output_file import moved_into_place, space_hint
from .virtual import place_upside_down, write_warped_vrt
from .warp_geometry import output_grid, usable_window

# Nodes a side of the lattice of control points where a polynomial does not follow the transform.
_LATTICES = (11,)


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
        view = view_of(
            open_raster(infos.sensed.source), infos.sensed, srcWin=[window.x0, window.y0, *window.size]
        )
        if view is None:
            raise failure(notice, log)
        method, deviation = place_upside_down(view, transform, points, window, grid, _LATTICES)
        with moved_into_place(path, *(info.source for info in infos.both)) as temporary:
            how = {"transformerOptions": method, "dstAlpha": True}
            warped = write_warped_vrt(temporary, view, grid, infos.reference, notice, log, **how)
            warped.FlushCache()
            del warped
    return Preview(path, deviation)
