"""The registered raster: the sensed raster's native pixels, resampled once onto the output grid."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ...errors import Cancelled, TiepointError
from ...feedback import Feedback
from ...geometry.transforms import Transform
from ...messages import Notice, text
from ...options import RegistrationOptions
from ...pair import Pair
from ...points.control_points import ControlPoints
from ...transform_models import MODELS
from ..read.gdal_calls import (
    GdalLog,
    Progress,
    closing_datasets,
    failure,
    gdal_errors,
    run_warp,
    thread_count,
)
from ..read.grids import PIXEL_GEOTRANSFORM, Grid, corner_matrix, geotransform_of, shift
from ..read.reading import FRAME_OFFSET, WARP_MEMORY_MB
from ..read.source import RasterInfo, check_readable, open_raster
from .output_file import common_dtype, create_geotiff, is_complete, moved_into_place, space_hint
from .outside import choose_outside
from .placement import TOLERANCE, Placement, place, transformer_options
from .run_mark import mark
from .warp_geometry import output_grid, usable_window

_SHRINKS = 0.95  # output pixels per sensed pixel; below, GDAL widens its kernel against aliasing
_SCAN = 0.1  # share of the stage for the search for an unused value


@closing_datasets
def warp(
    infos: Pair[RasterInfo],
    transform: Transform,
    points: ControlPoints,
    output: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    *,
    run: str = "",
) -> Path:
    """Write the sensed raster, warped onto the reference, as a GeoTIFF; returns `output`.

    transform: native sensed -> native reference pixels, integer at centres; the sensed raster's own
    georeferencing is not used. The CRS is the reference's; without georeferencing, the output lies in the
    reference's pixels, geotransform (0, 1, 0, 0, 0, -1). Bands, data type, nodata (see
    outside.choose_outside), names, scale, offset, colours and metadata are kept. run: id of the run,
    stored in the file (see run_mark); "" = none.

    Accuracy: similarity and affine are exact (< 0.001 px). The others follow `transform` to
    placement.TOLERANCE sensed px; where this needs too large a lattice, the log states the deviation.

    Raises TiepointError (the output is an input, cannot be written or would be absurdly large, the
    transform folds ...) and Cancelled; neither leaves a file behind.
    """
    sources, sizes = infos.map(lambda info: info.source), infos.map(lambda info: info.size)
    feedback.progress("warp", 0.0)
    notice = Notice.of("sensed_not_warped", **space_hint(output.parent))
    with moved_into_place(output, *sources.both) as temporary, gdal_errors(notice) as log:
        window = usable_window(transform, points, sizes.sensed)
        if window.size != sizes.sensed:
            size = window.size._asdict()
            feedback.info(text("log_warp_of_part", model=MODELS[transform.model].label, **size))
        grid = output_grid(options.result.grid, transform, window, sizes)
        placement = place(transform, points, window, grid, feedback)
        if placement.deviation > 2 * TOLERANCE:
            feedback.info(text("log_warp_deviates", pixels=placement.deviation))
        try:
            _write(temporary, infos, placement, grid, options, feedback, log, run)
        except (TiepointError, RuntimeError) as error:
            if not isinstance(error, Cancelled):
                # else nothing tells a broken source from a full disk
                check_readable(sources.sensed, feedback)
            raise
    feedback.progress("warp", 1.0)
    return output


def _write(
    path: Path,
    infos: Pair[RasterInfo],
    placement: Placement,
    grid: Grid,
    options: RegistrationOptions,
    feedback: Feedback,
    log: GdalLog,
    run: str,
) -> None:
    sensed = infos.sensed
    notice = Notice.of("warped_not_written", **space_hint(path.parent))
    window = placement.window
    dataset = open_raster(sensed.source)
    whole = window.size == sensed.size
    view = gdal.Translate(
        "", dataset, format="VRT", srcWin=None if whole else [window.x0, window.y0, *window.size]
    )
    if view is None:
        raise failure(Notice.of("sensed_unreadable"), log)
    _shield_nan(view)
    dtype = common_dtype(dataset)
    if len(set(sensed.dtypes)) > 1:
        feedback.info(text("log_data_types_differ", kind=gdal.GetDataTypeName(dtype)))
    outside = choose_outside(view, sensed, dtype, Progress(feedback, "warp", 0.0, _SCAN))
    if outside.add_alpha:
        feedback.info(text("log_alpha_band"))
    threads = thread_count(options.threads)
    if outside.dtype != dtype:
        feedback.info(text("log_wider_type", kind=gdal.GetDataTypeName(outside.dtype)))
    target = create_geotiff(path, view, grid.size, outside, threads, log)
    _put_in_frame(view, target, placement, grid)
    progress = Progress(feedback, "warp", _SCAN, 0.98)
    log.failures.clear()
    with transformer_options(placement) as method:
        done = run_warp(
            progress,
            log,
            source=view,
            target=target,
            resampleAlg=resampling_name(sensed, placement.scale, options, feedback),
            transformerOptions=method,
            errorThreshold=0.02 if placement.gcps else 0.0,  # px
            overviewLevel="NONE",  # one resampling, from the native pixels
            warpMemoryLimit=WARP_MEMORY_MB,
            warpOptions=warp_options(outside.nodata, placement.scale, threads, sensed),
        )
    if done:
        _georeference(target, infos.reference, grid)
        mark(target, run)  # only now: gdal.Warp copies the metadata of its source
        target.FlushCache()
    target = None  # closing writes the last blocks and the directory
    progress.check()
    if not done or log.failures or log.cut_off or not is_complete(path, grid.size):
        raise failure(notice, log)


def _shield_nan(view: gdal.Dataset) -> None:
    """Declare NaN as nodata in float bands without nodata, so that it does not spread to its neighbours."""
    for index in range(view.RasterCount):
        band = view.GetRasterBand(index + 1)
        if band.GetNoDataValue() is None and band.DataType in (gdal.GDT_Float32, gdal.GDT_Float64):
            band.SetNoDataValue(float("nan"))


def _put_in_frame(view: gdal.Dataset, target: gdal.Dataset, placement: Placement, grid: Grid) -> None:
    """Place both datasets in one frame of reference pixels, without CRS, negative coordinates or identity."""
    view.SetProjection("")
    view.SetGCPs(placement.gcps, "")
    if not placement.gcps:
        view.SetGeoTransform(placement.geotransform or geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET)))
    frame = shift(FRAME_OFFSET - grid.origin[0], FRAME_OFFSET - grid.origin[1]) @ grid.matrix
    target.SetGeoTransform(geotransform_of(frame))


def _georeference(target: gdal.Dataset, reference: RasterInfo, grid: Grid) -> None:
    base = corner_matrix(reference.geotransform or PIXEL_GEOTRANSFORM)
    target.SetGeoTransform(geotransform_of(base @ grid.matrix))
    target.SetProjection(reference.crs_wkt if reference.georeferenced else "")


def resampling_name(
    sensed: RasterInfo, scale: float, options: RegistrationOptions, feedback: Feedback
) -> str:
    """GDAL's name of the resampling method; palette indices cannot be interpolated."""
    if options.result.resampling == "lanczos" and scale < _SHRINKS and not _lanczos_is_sound():
        feedback.info(text("log_cubic_for_lanczos"))
        return "cubic"
    if any(sensed.paletted) and options.result.resampling not in ("nearest", "mode"):
        feedback.info(text("log_nearest_for_colours"))
        return "near"
    return "near" if options.result.resampling == "nearest" else options.result.resampling


def _lanczos_is_sound() -> bool:
    """False before GDAL 3.10.1, whose Lanczos shifts shrunk images by half a pixel (GDAL #11042)."""
    return int(gdal.VersionInfo("VERSION_NUM")) >= 3100100


def warp_options(nodata: float | None, scale: float, threads: int, sensed: RasterInfo) -> list[str]:
    """Options of GDAL's warper; scale: output pixels per sensed pixel."""
    scale = scale if scale < _SHRINKS else max(1.0, scale)
    options = [
        f"NUM_THREADS={threads}",
        # Nodata in one band leaves the other bands valid. NO heeds masks, too; without it, alpha is 0 where
        # all bands have nodata.
        *(["UNIFIED_SRC_NODATA=NO"] if sensed.alpha_band is None else []),
        "OPTIMIZE_SIZE=YES",  # whole tiles at a time, else compressed tiles are written twice
        "SAMPLE_GRID=YES",  # finds the source window of bent transforms
        "SOURCE_EXTRA=4",
        # GDAL would guess these from bounding boxes, and blur rotated rasters.
        f"XSCALE={float(scale)!r}",
        f"YSCALE={float(scale)!r}",
    ]
    if nodata is not None:
        return [*options, "INIT_DEST=NO_DATA"]
    return [*options, "INIT_DEST=0"]
