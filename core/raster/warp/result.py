"""The raster that a registration writes, by the options of the result: warped, or georeferenced only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...feedback import Feedback
from ...files.outputs import Outputs
from ...geometry.transforms import Transform
from ...options import RegistrationOptions
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..read.source import RasterInfo
from .creation_options import check_result_options
from .georeference import georeference, view_of
from .warp import warp


def with_view(outputs: Outputs, options: RegistrationOptions) -> Outputs:
    """The outputs with the virtual raster that a georeferenced one may need beside it. Raises TiepointError
    where the raster cannot be written as the options say."""
    check_result_options(outputs.raster, options.result)
    if outputs.raster is None or options.result.product != "georeferenced":
        return replace(outputs, view=None)
    return replace(outputs, view=view_of(outputs.raster))


def write_raster(
    infos: Pair[RasterInfo],
    transform: Transform,
    points: ControlPoints,
    place: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    *,
    run: str = "",
) -> bool:
    """Write the registered raster to `place`; True where the view beside it was written, too.

    As warp() and georeference(), by options.result.product.
    """
    if options.result.product == "warped":
        warp(infos, transform, points, place, options, feedback, run=run)
        return False
    return georeference(infos, transform, points, place, view_of(place), options, feedback, run=run).view


def plain_result(options: RegistrationOptions) -> RegistrationOptions:
    """The options of a warped GeoTIFF on the reference's pixels, for what is only looked at."""
    plain = {"product": "warped", "output_format": "gtiff", "compression": "deflate"}
    return options.changed(**plain, creation_options="", overviews=False)


def is_plain(options: RegistrationOptions) -> bool:
    """Whether the result is a GeoTIFF on the reference's pixels, as the checkerboard needs it."""
    return options.result.product == "warped" and options.result.output_format == "gtiff"
