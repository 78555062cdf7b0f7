"""The registered raster as a virtual one: GDAL warps pixels of the sensed file when they are looked at."""

from __future__ import annotations

import html
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ...files.file_names import whole_name
from ...geometry.transforms import Transform
from ...messages import Notice
from ...points.control_points import ControlPoints
from ..bindings import gdal
from ..read.gdal_calls import GdalLog, failure
from ..read.grids import FRAME_OFFSET, Grid, geotransform_of, shift
from ..read.placing import gcp_options
from ..read.source import RasterInfo, RasterSource
from .placement import by_control_points
from .warp_geometry import Window, pixel_side

_ERROR = 0.125  # output px; allowed error of GDAL's approximate transformer


def write_warped_vrt(
    path: Path,
    view: gdal.Dataset,
    grid: Grid,
    reference: RasterInfo,
    notice: Notice,
    log: GdalLog,
    **how: Any,
) -> gdal.Dataset:
    """A warped virtual raster over `view`, which place_upside_down has placed; the open dataset.

    grid: of the output, on the reference's pixels. how: WarpOptions of gdal.Warp. Raises TiepointError.
    """
    # Opened by its XML, the view is embedded in the file that is written.
    inner = gdal.Open(view.GetMetadata("xml:VRT")[0])
    if inner is None:
        raise failure(notice, log)
    low, high = FRAME_OFFSET, FRAME_OFFSET + np.array(grid.size) * grid.step
    warped = gdal.Warp(
        str(path),
        inner,
        format="VRT",
        outputBounds=(low, low, float(high[0]), float(high[1])),
        width=grid.size.width,
        height=grid.size.height,
        errorThreshold=_ERROR,
        **how,
    )
    if warped is None:
        raise failure(notice, log)
    base = reference.corner_to_map
    warped.SetGeoTransform(geotransform_of(base @ grid.matrix))
    warped.SetProjection(reference.map_wkt)
    return warped


def place_upside_down(
    view: gdal.Dataset,
    transform: Transform,
    points: ControlPoints,
    window: Window,
    grid: Grid,
    lattices: tuple[int, ...],
) -> tuple[list[str], float]:
    """Place the view in a frame of reference pixels; returns GDAL's transformer options, and the largest
    distance to the transform, sensed px, which is 0 for similarity and affine.

    The frame is that of warp() upside down, because gdal.Warp makes its output with y upward. lattices: nodes
    a side of the control points where a polynomial does not follow the transform.
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
    placement = by_control_points(transform, points, window, grid, scale, lattices)
    for gcp in placement.gcps:
        gcp.GCPY = top - gcp.GCPY
    view.SetGCPs(placement.gcps, "")
    return gcp_options(placement.order), placement.deviation


def absolute(source: RasterSource) -> RasterSource:
    """The raster by the absolute path of its file: a virtual raster lies in another folder."""
    return replace(source, uri=whole_name(source.uri))


def name_relative(path: Path, folder: Path) -> None:
    """Name files at or below `folder` relative to it in the virtual raster `path`, which will lie there."""
    text_of = path.read_text(encoding="utf-8")
    start = 'relativeToVRT="0">' + html.escape(f"{folder.absolute()}/", quote=False)
    path.write_text(text_of.replace(start, 'relativeToVRT="1">'), encoding="utf-8")
