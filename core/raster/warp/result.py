"""The raster that a registration writes, by the options of the result: warped, or georeferenced only."""

from __future__ import annotations

import html
import os
from dataclasses import replace
from pathlib import Path

from ...errors import TiepointError
from ...feedback import Feedback
from ...files.outputs import Outputs
from ...geometry.transforms import Transform
from ...options import RegistrationOptions, ResultOptions
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..read.source import RasterInfo
from .creation_options import check_result_options
from .georeference import Georeferenced, georeference, view_of
from .warp import warp


def with_view(outputs: Outputs, options: RegistrationOptions) -> Outputs:
    """The outputs with the virtual raster that a georeferenced one may need beside it.

    Raises TiepointError where the raster cannot be written as the options say, and where another file has the
    name of the virtual one, which the user has not chosen.
    """
    check_result_options(outputs.raster, options.result)
    if outputs.raster is None or options.result.product != "georeferenced":
        return replace(outputs, view=None)
    view = view_of(outputs.raster)
    if os.path.lexists(view) and not _shows(view, outputs.raster):
        raise TiepointError("result_beside_taken", name=view.name)
    return replace(outputs, view=view)


def write_raster(
    infos: Pair[RasterInfo],
    transform: Transform,
    points: ControlPoints,
    place: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    *,
    run: str = "",
) -> Georeferenced | None:
    """Write the registered raster to `place`, as warp() or georeference(); None after a warp."""
    if options.result.product == "warped":
        warp(infos, transform, points, place, options, feedback, run=run)
        return None
    return georeference(infos, transform, points, place, options, feedback, run=run)


def stale_views(raster: Path, made: Georeferenced | None) -> list[Path]:
    """The virtual raster of an earlier run that would show the new `raster` warped by its old control points;
    nothing where this run replaces it. made: what write_raster returned."""
    view = view_of(raster)
    return [] if (made is not None and made.view) or not _shows(view, raster) else [view]


def _shows(view: Path, raster: Path) -> bool:
    """Whether `view` is a virtual raster that shows `raster` warped, as an earlier run has left it."""
    try:
        head = view.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    shows = f'<SourceDataset relativeToVRT="1">{html.escape(raster.name, quote=False)}</SourceDataset>'
    return 'subClass="VRTWarpedDataset"' in head and shows in head


def plain_result(options: RegistrationOptions) -> RegistrationOptions:
    """The options of a warped GeoTIFF on the reference's pixels, for what is only looked at."""
    plain = ResultOptions(resampling=options.result.resampling, grid=options.result.grid)
    return replace(options, result=plain)


def is_plain(options: RegistrationOptions) -> bool:
    """Whether the result is a GeoTIFF on the reference's pixels, as the checkerboard needs it."""
    result = options.result
    other_grid = result.target_crs or result.target_resolution or result.target_extent or result.clip_area
    return result.product == "warped" and result.output_format == "gtiff" and not other_grid
