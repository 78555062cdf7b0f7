"""The registered raster: the sensed raster's native pixels, resampled once onto the output grid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...errors import Cancelled, TiepointError
from ...feedback import Feedback
from ...geometry.transforms import Transform
from ...messages import Notice, text
from ...options import RegistrationOptions
from ...pair import Pair
from ...points.control_points import ControlPoints
from ...wording import model_name
from ..bindings import gdal
from ..read.gdal_calls import (
    GdalLog,
    Progress,
    closing_datasets,
    failure,
    gdal_errors,
    thread_count,
)
from ..read.grids import FRAME_OFFSET, Grid, geotransform_of, shift
from ..read.reading import WARP_MEMORY_MB
from ..read.source import RasterInfo, RasterSource, check_readable, open_raster
from ..read.validity import nan_shielded, view_of
from .aggregates import ENLARGED, PARTS, subdivided
from .alpha_scale import give_back, rescaled
from .clip import Clip
from .cog import by_way_of_geotiff
from .creation_options import format_of
from .hidden_pixels import masks_as_nodata
from .output_file import (
    common_dtype,
    create_geotiff,
    describe_bands,
    is_complete,
    moved_into_place,
    space_hint,
)
from .output_pixels import output_pixels
from .outside import Outside, choose_outside
from .overviews import build_overviews
from .pieces import warp_in_pieces
from .placement import TOLERANCE, Placement, place
from .run_mark import mark
from .true_metadata import keep_domains
from .virtual import absolute, place_upside_down, write_warped_vrt
from .warp_geometry import mean_step, pixel_side, usable_window

_COPIED = 0.7  # share of the stage until the GeoTIFF is there that a cloud optimized one is copied from
_SHRINKS = 0.95  # output pixels per sensed pixel; below, GDAL widens its kernel against aliasing
_LATTICES = (11, 21)  # nodes a side of a virtual raster's control points; 441 are drawn in a second
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

    A name that ends in .vrt, or the option, asks for a virtual raster or a cloud optimized GeoTIFF instead.
    transform: native sensed -> native reference pixels, integer at centres; the sensed raster's own
    georeferencing is not used. The CRS is the reference's; without georeferencing, the output lies in the
    reference's pixels, geotransform (0, 1, 0, 0, 0, -1). Bands, data type, nodata (see
    outside.choose_outside), names, scale, offset, colours and metadata are kept. run: id of the run,
    stored in the file (see run_mark); "" = none.

    Accuracy: similarity and affine are exact (< 0.001 px). The others follow `transform` to
    placement.TOLERANCE sensed px, and 0.005 px between the nodes of its lattice; where this needs too large a
    lattice, the log states the deviation.

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
            feedback.info(text("log_warp_of_part", model=model_name(transform.model), **size))
        infos, transform, grid, clip = output_pixels(infos, transform, window, options.result)
        virtual = format_of(output, options.result) == "vrt"
        if virtual:  # it is placed by control points, which a file can hold
            placement = Placement(window, pixel_side(transform, window) / mean_step(grid))
        else:
            placement = place(transform, points, window, grid, feedback)
        if placement.deviation > 2 * TOLERANCE:
            feedback.info(text("log_warp_deviates", pixels=placement.deviation))
        job = _Job(infos, placement, grid, options, feedback, run, clip)
        try:
            if virtual:
                _write_virtual(temporary, job, transform, points, log)
            else:
                _write(temporary, job, log)
        except (TiepointError, RuntimeError) as error:
            if not isinstance(error, Cancelled):
                # else a broken source looks like a full disk
                check_readable(sources.sensed, feedback)
            raise
    feedback.progress("warp", 1.0)
    return output


@dataclass(frozen=True)
class _Job:
    """One warp: from where, onto which pixels, and how."""

    infos: Pair[RasterInfo]
    placement: Placement
    grid: Grid
    options: RegistrationOptions
    feedback: Feedback
    run: str
    clip: Clip | None


def _write(path: Path, job: _Job, log: GdalLog) -> None:
    """The raster as a GeoTIFF, or by way of one as a cloud optimized GeoTIFF."""
    if job.options.result.output_format != "cog":
        _write_geotiff(path, job, log)
        return

    def write(first: Path, quick: RegistrationOptions) -> None:
        _write_geotiff(first, replace(job, options=quick), log, _COPIED)

    progress = Progress(job.feedback, "warp", _COPIED, 0.98)
    by_way_of_geotiff(path, job.infos.sensed, job.options, progress, write)


def _write_geotiff(path: Path, job: _Job, log: GdalLog, end: float = 0.98) -> None:
    """end: share of the stage at which its pixels are written, where no overviews follow."""
    sensed, options = job.infos.sensed, job.options
    view, outside, factor = _prepared(sensed.source, job, log)
    target = create_geotiff(path, view, job.grid.size, outside, options, log)
    resampling = resampling_name(sensed, job.placement.scale, options, job.feedback)
    parts = PARTS if resampling == "mode" else 1
    pixels, placement = subdivided(view, job.placement, parts)
    if pixels is None:
        raise failure(Notice.of("sensed_unreadable"), log)
    place_view(pixels, placement)
    log.failures.clear()
    progress = Progress(job.feedback, "warp", _SCAN, 0.9 if options.result.overviews else end)
    done = warp_in_pieces(
        pixels,
        target,
        placement,
        job.grid,
        progress,
        log,
        after=_afterwards(job, outside, factor),
        resampleAlg=resampling,
        errorThreshold=_error_threshold(job.placement),
        overviewLevel="NONE",  # one resampling, from the native pixels
        warpMemoryLimit=WARP_MEMORY_MB,
        warpOptions=[
            f"SOURCE_EXTRA={4 * parts}",  # the first counts
            *warp_options(outside, job.placement.scale, thread_count(options.threads), sensed),
        ],
    )
    if done:
        _georeference(target, job.infos.reference, job.grid)
        mark(target, job.run)
        if options.result.overviews:
            progress = Progress(job.feedback, "warp", 0.9, 0.98)
            done = build_overviews(target, sensed, options.result, progress, log)
    target = None  # closing writes the last blocks and the directory
    progress.check()
    if log.clipped:
        raise TiepointError("creation_option_clips")
    if not done or log.failures or log.cut_off or not is_complete(path, job.grid.size):
        raise failure(Notice.of("warped_not_written", **space_hint(path.parent)), log)


def _write_virtual(path: Path, job: _Job, transform: Transform, points: ControlPoints, log: GdalLog) -> None:
    sensed, options, window = job.infos.sensed, job.options, job.placement.window
    notice = Notice.of("warped_not_written", **space_hint(path.parent))
    view, outside, _ = _prepared(absolute(sensed.source), job, log, stays=True)
    method, deviation = place_upside_down(view, transform, points, window, job.grid, _LATTICES)
    if deviation > 2 * TOLERANCE:
        job.feedback.info(text("log_warp_deviates", pixels=deviation))
    log.failures.clear()
    marked: dict[str, Any] = {"dstAlpha": True} if outside.add_alpha else {}
    if outside.nodata is not None:
        marked = {"dstNodata": outside.nodata}
    target = write_warped_vrt(
        path,
        view,
        job.grid,
        job.infos.reference,
        notice,
        log,
        transformerOptions=method,
        resampleAlg=resampling_name(sensed, job.placement.scale, options, job.feedback),
        outputType=outside.dtype,
        warpOptions=warp_options(outside, job.placement.scale, 1, sensed),
        **marked,
    )
    describe_bands(target, view, outside, options)
    mark(target, job.run)
    target.FlushCache()
    target = None
    if log.failures or not is_complete(path, job.grid.size):
        raise failure(notice, log)


def _afterwards(job: _Job, outside: Outside, factor: float) -> Callable[[gdal.Dataset, int, int], None]:
    """What changes each piece of the output before it is written. factor: of its alpha band."""

    def after(piece: gdal.Dataset, x: int, y: int) -> None:
        if factor != 1.0:
            give_back(piece, job.infos.sensed.alpha_band or 0, factor, fractions=outside.fractions)
        if job.clip is not None:
            job.clip.leave_out(piece, x, y, outside)

    return after


def _prepared(
    source: RasterSource, job: _Job, log: GdalLog, *, stays: bool = False
) -> tuple[gdal.Dataset, Outside, float]:
    """The window of the sensed raster as a virtual dataset, the output's mark for outside, and the factor of
    its alpha band. stays: as in `rescaled`."""
    sensed, window, feedback = job.infos.sensed, job.placement.window, job.feedback
    dataset = open_raster(source)
    whole = window.size == sensed.size
    part = None if whole else [window.x0, window.y0, *window.size]
    view = view_of(dataset, sensed, srcWin=part)
    view = None if view is None else nan_shielded(view)
    if view is None:
        raise failure(Notice.of("sensed_unreadable"), log)
    keep_domains(source=dataset, target=view)  # a virtual raster has few of them
    if len(set(sensed.dtypes)) > 1:
        feedback.info(text("log_data_types_differ", kind=gdal.GetDataTypeName(common_dtype(dataset))))
    view, sensed = masks_as_nodata(view, dataset, sensed, Progress(feedback, "warp", 0.0, 0.0))
    if view is None:
        raise failure(Notice.of("sensed_unreadable"), log)
    dtype = common_dtype(view)
    outside = choose_outside(view, sensed, dtype, Progress(feedback, "warp", 0.0, _SCAN))
    hides = sensed.masked or any(value is not None for value in sensed.nodata) or job.clip is not None
    if outside.add_alpha and not hides and job.placement.fills(job.grid):
        outside = replace(outside, add_alpha=False)  # it would be opaque everywhere
    if outside.add_alpha:
        feedback.info(text("log_alpha_band"))
    if outside.dtype != dtype:
        feedback.info(text("log_wider_type", kind=gdal.GetDataTypeName(outside.dtype)))
    view, outside, factor = rescaled(view, sensed.alpha_band or 0, outside, stays=stays)
    if view is None:
        raise failure(Notice.of("sensed_unreadable"), log)
    return view, outside, factor


def _error_threshold(placement: Placement) -> float:
    """Sensed px that GDAL may err between places it has computed along a row; see gdal.WarpOptions.

    A lattice is linear between its nodes, so that little is lost and much time is saved: 2048 x 2048 pixels
    of a polynomial take 0.137 CPU-s at 0 and 0.078 at 0.005, of an affine transform 0.082.
    """
    if placement.gcps:
        return 0.02
    return 0.005 if placement.inverse is not None else 0.0


def place_view(view: gdal.Dataset, placement: Placement) -> None:
    """Place the sensed raster in the frame of reference pixels: without CRS, far from zero and identity."""
    view.SetProjection("")
    view.SetGCPs(placement.gcps, "")
    if not placement.gcps:
        view.SetGeoTransform(placement.geotransform or geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET)))


def _georeference(target: gdal.Dataset, reference: RasterInfo, grid: Grid) -> None:
    base = reference.corner_to_map
    target.SetGeoTransform(geotransform_of(base @ grid.matrix))
    target.SetProjection(reference.map_wkt)


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
    name = "near" if options.result.resampling == "nearest" else options.result.resampling
    return ENLARGED.get(name, name) if scale >= _SHRINKS else name


def kernel_scale(scale: float) -> float:
    """The scale for GDAL's warper; scale: output pixels per sensed pixel. Near 1, no kernel is widened."""
    return scale if scale < _SHRINKS else max(1.0, scale)


def _lanczos_is_sound() -> bool:
    """False before GDAL 3.10.1, whose Lanczos shifts shrunk images by half a pixel (GDAL #11042)."""
    return int(gdal.VersionInfo("VERSION_NUM")) >= 3100100


def warp_options(outside: Outside, scale: float, threads: int, sensed: RasterInfo) -> list[str]:
    """Options of GDAL's warper; scale: output pixels per sensed pixel."""
    scale = kernel_scale(scale)
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
    if outside.opaque is not None:
        options += [f"{end}_ALPHA_MAX={float(outside.opaque)!r}" for end in ("SRC", "DST")]
    if outside.nodata is not None:
        return [*options, "INIT_DEST=NO_DATA"]
    return [*options, "INIT_DEST=0"]
