"""A raster as a mask of another one: it is read onto the grid of the raster, masked where it is not zero."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...messages import Notice
from ...pair import Pair
from ..bindings import gdal
from .gdal_calls import Progress, closing_datasets, failure, gdal_errors, run_warp
from .georeferencing import laid_on, laid_on_pixels
from .grids import Grid
from .source import RasterInfo, RasterSource, describe, open_raster
from .validity import OPAQUE, band_view, nan_shielded

_UNSIGNED = ("Byte", "UInt16", "UInt32", "UInt64")


@closing_datasets
def read_mask_raster(
    source: RasterSource, masked: RasterInfo, grid: Grid, frame: RasterInfo, feedback: Feedback
) -> np.ndarray:
    """bool (H, W) on the grid, True where any pixel of the mask that it touches is neither 0 nor nodata.

    masked: the raster that the mask belongs to; a mask of the same size without coordinates lies on its
    pixels. frame: the raster whose pixels the grid lies on: `masked`, or the reference of a pair that is read
    by its coordinates. Raises TiepointError and Cancelled.
    """
    name = source.name
    try:
        info = describe(source, least_side=1)
    except TiepointError as error:
        raise TiepointError("mask_not_opened", name=name) from error
    by_pixels = not frame.georeferenced
    if by_pixels and info.size != masked.size:
        raise TiepointError("mask_on_pixels", name=name, raster=masked.source.name)
    if not by_pixels and not info.georeferenced:
        if info.size == masked.size:
            info = replace(
                info, geotransform=masked.geotransform, placing=masked.placing, crs_wkt=masked.crs_wkt
            )
        elif not info.placed:
            raise TiepointError("mask_unplaced", name=name, raster=masked.source.name)
    if not by_pixels and not (info.crs_wkt and frame.crs_wkt):
        info = replace(info, crs_wkt=masked.crs_wkt if frame.crs_wkt else "")
    highest = _read(info, grid, None if by_pixels else frame, "max", feedback)
    if info.dtypes[0] in _UNSIGNED:
        return highest != 0
    lowest = _read(info, grid, None if by_pixels else frame, "min", feedback)
    return np.asarray((highest != 0) | (lowest != 0))


def _read(
    info: RasterInfo, grid: Grid, frame: RasterInfo | None, resampling: str, feedback: Feedback
) -> np.ndarray:
    """The first band on the grid, float32 (H, W), 0 where it has no data. frame: None = by pixels alone."""
    notice = Notice.of("band_unreadable", band=1, name=info.source.name)
    with gdal_errors(notice) as log:
        view = band_view(open_raster(info.source), info, [1])
        view = None if view is None else nan_shielded(view)
        target = gdal.GetDriverByName("MEM").Create("", *grid.size, 1, gdal.GDT_Float32)
        if view is None or target is None:
            raise failure(notice, log)
        method = _place(info, view, grid, target, frame)
        progress = Progress(feedback, "read", 0.0, 0.0)
        done = run_warp(
            progress,
            log,
            source=view,
            target=target,
            resampleAlg=resampling,
            transformerOptions=method,
            overviewLevel="NONE",
            warpOptions=[
                "INIT_DEST=0",
                f"SRC_ALPHA_MAX={OPAQUE}",
                "UNIFIED_SRC_NODATA=NO",  # else GDAL ignores the mask of a band with nodata
                *(["SAMPLE_GRID=YES"] if info.placing is not None else []),
            ],
        )
        progress.check()
        pixels = target.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32) if done else None
        if pixels is None:
            raise failure(notice, log)
    return np.nan_to_num(np.frombuffer(pixels, np.float32).reshape(grid.size.shape), nan=0.0)


def _place(
    info: RasterInfo, view: gdal.Dataset, grid: Grid, target: gdal.Dataset, frame: RasterInfo | None
) -> list[str]:
    """Give both datasets a place in one frame; returns the options of GDAL's transformer."""
    if frame is None:
        return laid_on_pixels(grid, source=view, target=target)
    return laid_on(Pair(reference=frame, sensed=info), grid, source=view, target=target)
