"""Bands of one or several rasters, each placed by a transform of its own, written as one raster.

Every band is resampled once, from its native pixels, onto the pixels of the reference band, which is copied
as it is. Strip by strip, so that progress and cancelling hold to the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback, Part
from ...geometry.linear import scale_of
from ...messages import Notice, text
from ...options import RegistrationOptions
from ..bindings import gdal
from ..read.data_types import FLOATS, fits, limits
from ..read.gdal_calls import (
    GdalLog,
    Progress,
    closing_datasets,
    failure,
    gdal_errors,
    run_warp,
    thread_count,
)
from ..read.grids import FRAME_OFFSET, geotransform_of, shift
from ..read.reading import WARP_MEMORY_MB
from ..read.source import RasterInfo, open_raster
from ..read.validity import masked_view, nan_shielded
from .cog import by_way_of_geotiff
from .output_file import create_geotiff, is_complete, space_hint
from .outside import LONG, MASKED_BY_ALPHA, WIDER, Outside, candidates_of, check_exact, free_value
from .overviews import build_overviews
from .warp import kernel_scale, resampling_name

STAGE = "stack"
_STRIP = 8_000_000  # pixels of a band at a time
_COPIED = 0.7  # share of the stage until the GeoTIFF is there that a cloud optimized one is copied from
_SCAN, _WRITTEN = 0.1, 0.98  # share of the stage until an unused value is found, and until all is written


@dataclass(frozen=True)
class PlacedBand:
    """One band (1-based) of a raster, and where its pixels lie on the reference band."""

    info: RasterInfo
    band: int
    matrix: np.ndarray  # (3, 3) float64, affine: native pixels -> reference pixels, integer at centres
    name: str  # description in the output


@closing_datasets
def write_stack(
    path: Path,
    bands: Sequence[PlacedBand],
    reference: RasterInfo,
    options: RegistrationOptions,
    feedback: Feedback,
) -> None:
    """Write the bands to `path`, private, a GeoTIFF on the pixels of `reference`, in their order; by the
    options, one that is cloud optimized.

    A band whose matrix is the identity keeps its values. The data type holds all bands. Pixels that a band
    does not cover, or that are invalid in it, are marked in it alone by one value; where there is none, an
    alpha band marks the pixels that not every band has. options: resampling, threads and how the file is
    stored are used. Raises TiepointError and Cancelled.
    """
    if options.result.output_format != "cog":
        _write(path, bands, reference, options, feedback)
    else:

        def write(first: Path, quick: RegistrationOptions) -> None:
            _write(first, bands, reference, quick, Part(feedback, 0.0, _COPIED))

        by_way_of_geotiff(path, reference, options, Progress(feedback, STAGE, _COPIED, 1.0), write)
    feedback.progress(STAGE, 1.0)


def _write(
    path: Path,
    bands: Sequence[PlacedBand],
    reference: RasterInfo,
    options: RegistrationOptions,
    feedback: Feedback,
) -> None:
    notice = Notice.of("stack_not_written", **space_hint(path.parent))
    with gdal_errors(notice) as log:
        views = [_view(band, log) for band in bands]
        template = _template(views, bands, reference)
        dtype = template.GetRasterBand(1).DataType
        outside = _outside(views, bands, dtype, feedback)
        target = create_geotiff(path, template, reference.size, outside, options, log)
        _georeference(target, reference)
        done = _fill(target, views, bands, outside, options, feedback, log)
        if done and options.result.overviews:
            progress = Progress(feedback, STAGE, 0.98, 1.0)
            done = build_overviews(target, reference, options.result, progress, log)
        target = None
        if log.clipped:
            raise TiepointError("creation_option_clips")
        if not done or log.failures or not is_complete(path, reference.size):
            raise failure(notice, log)


def _view(band: PlacedBand, log: GdalLog) -> gdal.Dataset:
    """The band alone, masked where its raster is transparent, in the shifted frame."""
    view = masked_view(open_raster(band.info.source), band.info, band.band)
    view = None if view is None else nan_shielded(view)
    if view is None:
        raise failure(Notice.of("raster_unreadable", name=band.info.source.name), log)
    view.SetProjection("")
    view.SetGCPs([], "")
    view.SetMetadata({}, "RPC")
    view.SetMetadata({}, "GEOLOCATION")
    corner = shift(FRAME_OFFSET, FRAME_OFFSET) @ shift(0.5, 0.5) @ band.matrix @ shift(-0.5, -0.5)
    view.SetGeoTransform(geotransform_of(corner))
    return view


def _template(
    views: Sequence[gdal.Dataset], bands: Sequence[PlacedBand], reference: RasterInfo
) -> gdal.Dataset:
    """A raster without pixels that has the properties of all bands, and the data type that holds them."""
    dtype = views[0].GetRasterBand(1).DataType
    for view in views[1:]:
        dtype = gdal.DataTypeUnion(dtype, view.GetRasterBand(1).DataType)
    template = gdal.GetDriverByName("VRT").Create("", *reference.size, 0)
    template.SetMetadata(open_raster(reference.source).GetMetadata())
    for view, placed in zip(views, bands):
        template.AddBand(dtype)
        source, band = view.GetRasterBand(1), template.GetRasterBand(template.RasterCount)
        band.SetMetadata(source.GetMetadata())
        band.SetDescription(placed.name)
        band.SetColorInterpretation(source.GetColorInterpretation())
        band.SetUnitType(source.GetUnitType() or "")
        if source.GetScale() is not None:
            band.SetScale(source.GetScale())
        if source.GetOffset() is not None:
            band.SetOffset(source.GetOffset())
    return template


def _outside(
    views: Sequence[gdal.Dataset], bands: Sequence[PlacedBand], dtype: int, feedback: Feedback
) -> Outside:
    """The one mark that serves all bands, so that each keeps its own valid pixels: the nodata value that all
    declare, NaN, or a value that no valid pixel has. Where every value is used, the next wider type has one
    if pixels of single bands are invalid; else an alpha band says where all bands are."""
    kind = gdal.GetDataTypeName(dtype)
    scan = Progress(feedback, STAGE, 0.0, _SCAN)
    declared = [_declared(band, kind) for band in bands]
    if kind in LONG:
        # A value that GDAL would round, as 2^64 - 1, is masked in the view.
        for view, band in zip(views, bands):
            check_exact(
                view, {1: band.info.nodata[band.band - 1]}, band.info.source.name, scan.part(0.0, 0.0)
            )
    if declared[0] is not None and len(set(declared)) == 1:
        return Outside(declared[0], False, dtype)
    if kind in FLOATS:
        return Outside(float("nan"), False, dtype)
    rasters = [(open_raster(band.info.source), band.info, band.band) for band in bands]
    known = [value for value in declared if value is not None]
    free = free_value(rasters, [*known, *candidates_of(kind, False)], scan)
    if free is not None:
        return Outside(free, False, dtype)
    if kind in WIDER and (kind not in MASKED_BY_ALPHA or any(_hides(band) for band in bands)):
        feedback.info(text("log_wider_type", kind=WIDER[kind]))
        return Outside(limits(WIDER[kind])[1], False, gdal.GetDataTypeByName(WIDER[kind]))
    feedback.info(text("log_alpha_of_bands"))
    return Outside(None, True, dtype)


def _declared(placed: PlacedBand, kind: str) -> float | None:
    """The nodata value of the band, where pixels of the output can have it."""
    value = placed.info.nodata[placed.band - 1]
    return value if value is not None and fits(value, kind) else None


def _hides(placed: PlacedBand) -> bool:
    """Whether the band may have invalid pixels."""
    info = placed.info
    return info.masked or info.alpha_band is not None or info.nodata[placed.band - 1] is not None


def _georeference(target: gdal.Dataset, reference: RasterInfo) -> None:
    """As the reference raster is: its pixels are those of the output."""
    source = open_raster(reference.source)
    if source.GetGCPCount():
        target.SetGCPs(source.GetGCPs(), source.GetGCPSpatialRef() or "")
    elif reference.georeferenced and reference.geotransform is not None:
        target.SetGeoTransform(reference.geotransform)
        target.SetProjection(reference.crs_wkt)
    if source.GetMetadata("RPC"):
        target.SetMetadata(source.GetMetadata("RPC"), "RPC")


def _fill(
    target: gdal.Dataset,
    views: Sequence[gdal.Dataset],
    bands: Sequence[PlacedBand],
    outside: Outside,
    options: RegistrationOptions,
    feedback: Feedback,
    log: GdalLog,
) -> bool:
    """Resample all bands into the target, strip by strip; False where GDAL cannot."""
    width, height = target.RasterXSize, target.RasterYSize
    rows = max(1, min(height, _STRIP // width))
    for top in range(0, height, rows):
        lines = min(rows, height - top)
        covered = np.full((lines, width), 255, np.uint8)
        for index, (view, placed) in enumerate(zip(views, bands)):
            done = (top + lines * index / len(bands)) / height
            share = _SCAN + (_WRITTEN - _SCAN) * done
            progress = Progress(feedback, STAGE, share, share)
            piece = _piece(target, (top, lines), outside)
            strip = _strip(view, placed, piece, options, progress, log)
            progress.check()
            if strip is None:
                return False
            pixels, alpha = strip
            target.GetRasterBand(index + 1).WriteRaster(0, top, width, lines, pixels)
            if alpha is not None:
                covered = np.minimum(covered, np.frombuffer(alpha, np.uint8).reshape(lines, width))
        if outside.add_alpha:
            band = target.GetRasterBand(len(bands) + 1)
            band.WriteRaster(
                0, top, width, lines, _as_type(covered, band.DataType), buf_type=gdal.GDT_Float64
            )
    return True


def _as_type(covered: np.ndarray, dtype: int) -> bytes:
    """Coverage from 0 to 255 in the units of an alpha band of the data type: full is its usual maximum."""
    full = {gdal.GDT_UInt16: 65535.0}.get(dtype, 255.0)
    return np.ascontiguousarray(covered * (full / 255.0), dtype=np.float64).tobytes()


def _piece(target: gdal.Dataset, rows: tuple[int, int], outside: Outside) -> gdal.Dataset:
    """One band of some rows of the target (the first, and how many) in memory, and alpha if it has that."""
    top, lines = rows
    count, dtype = 1 + int(outside.add_alpha), target.GetRasterBand(1).DataType
    piece = gdal.GetDriverByName("MEM").Create("", target.RasterXSize, lines, count, dtype)
    piece.SetGeoTransform(geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET + top)))
    if outside.nodata is not None:
        piece.GetRasterBand(1).SetNoDataValue(outside.nodata)
        piece.GetRasterBand(1).Fill(outside.nodata)  # the warp leaves out what has no source at all
    if outside.add_alpha:
        piece.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    return piece


def _strip(
    view: gdal.Dataset,
    band: PlacedBand,
    piece: gdal.Dataset,
    options: RegistrationOptions,
    progress: Progress,
    log: GdalLog,
) -> tuple[bytes, bytes | None] | None:
    """The pixels of the band in the rows of the piece, and how far each is covered, 0 to 255."""
    exact = np.array_equal(band.matrix, np.eye(3))
    marked = piece.RasterCount > 1
    nodata = piece.GetRasterBand(1).GetNoDataValue()
    scale = scale_of(band.matrix[:2, :2])
    shrunk = kernel_scale(scale)
    done = run_warp(
        progress,
        log,
        source=view,
        target=piece,
        resampleAlg="near" if exact else resampling_name(band.info, scale, options, Feedback()),
        transformerOptions=["SRC_METHOD=GEOTRANSFORM", "DST_METHOD=GEOTRANSFORM"],
        errorThreshold=0.0,
        overviewLevel="NONE",  # one resampling, from the native pixels
        warpMemoryLimit=WARP_MEMORY_MB,
        warpOptions=[
            f"NUM_THREADS={thread_count(options.threads)}",
            "INIT_DEST=0" if nodata is None else "INIT_DEST=NO_DATA",
            "UNIFIED_SRC_NODATA=NO",  # it heeds masks, too
            "SOURCE_EXTRA=4",
            # GDAL would guess these from bounding boxes, and blur bands that are turned.
            f"XSCALE={float(shrunk)!r}",
            f"YSCALE={float(shrunk)!r}",
            *(["DST_ALPHA_MAX=255"] if marked else []),
        ],
        **({"dstAlpha": True} if marked else {}),
    )
    if not done:
        return None
    pixels = piece.GetRasterBand(1).ReadRaster()
    alpha = piece.GetRasterBand(2).ReadRaster(buf_type=gdal.GDT_Byte) if marked else None
    return bytes(pixels), None if alpha is None else bytes(alpha)
