"""Georeferencing only: a copy of the sensed raster whose pixels stay as they are, under new coordinates.

A GeoTIFF is copied byte by byte, so that compression, overviews, masks and tags stay; its coordinates alone
are written again. What cannot be copied so (other formats, members of archives, another compression) is
written without loss and compared with the sensed raster, pixel by pixel. As a virtual raster, it refers to
the sensed file and holds the coordinates alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...errors import TiepointError
from ...feedback import Feedback
from ...files.outputs import SIDECARS_OF_PIXELS
from ...geometry.transforms import Transform
from ...messages import Notice, text
from ...options import RegistrationOptions, ResultOptions
from ...pair import Pair
from ...points.control_points import ControlPoints
from ..bindings import gdal
from ..read.gdal_calls import (
    GdalLog,
    Progress,
    closing_datasets,
    create_copy,
    failure,
    gdal_errors,
    thread_count,
)
from ..read.georeferencing import crs_label, same_crs
from ..read.source import RasterInfo, RasterSource, describe, open_raster
from ..read.validity import reading_view
from ..read.vrt_bands import without_place
from .coordinates import Coordinates, coordinates_of, read_deviation
from .creation_options import cog_options, format_of, gtiff_options
from .output_file import common_dtype, moved_into_place, space_hint
from .outside import Outside, alpha_suffices, choose_outside
from .overviews import build_overviews, holds_classes
from .run_mark import mark
from .true_metadata import bits_of, keep_domains
from .virtual import absolute, name_relative

_BLOCK = 8 << 20  # bytes copied between two checks for cancelling
_MOST_PIXELS = 4_000_000  # compared at a time
_STALE = ("RPC", "GEOLOCATION")  # metadata domains by which GDAL, too, places pixels


@dataclass(frozen=True)
class Georeferenced:
    """What was written."""

    coordinates: Coordinates
    shown: float  # sensed px, largest distance to the transform as QGIS draws the file itself
    view: bool  # whether a warped virtual raster was written, too

    def to_json(self) -> dict[str, Any]:
        """As a report has it."""
        found = self.coordinates
        return {
            "by": "points" if found.gcps else "geotransform",
            "crs": crs_label(found.crs_wkt) if found.crs_wkt else "",
            "points": len(found.gcps),
            "deviation_px": found.deviation,
            "drawn_px": self.shown,
        }


@dataclass(frozen=True)
class _Writing:
    """What each way to write the file needs."""

    sensed: RasterInfo
    coordinates: Coordinates
    options: RegistrationOptions
    run: str  # id, see warp()
    feedback: Feedback
    log: GdalLog


@closing_datasets
def georeference(
    infos: Pair[RasterInfo],
    transform: Transform,
    points: ControlPoints,
    output: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    *,
    run: str = "",
) -> Georeferenced:
    """Write the sensed raster to `output` with its own pixels and the coordinates that `transform` gives.

    transform: native sensed -> native reference pixels. Where it is affine, `output` has a geotransform and a
    world file beside it; else ground control points, and view_of(output) is a virtual raster that shows it
    warped by them. What QGIS makes of either is logged. run: as for warp().

    Raises TiepointError (the bands differ in type, the creation options lose pixel values, ...) and
    Cancelled; neither leaves a file behind.
    """
    result = options.result
    # The pixels of the file, whatever the layer takes for nodata.
    infos = replace(infos, sensed=replace(infos.sensed, source=replace(infos.sensed.source, nodata=())))
    kind = format_of(output, result)
    notice = Notice.of("georeferenced_not_written", **space_hint(output.parent))
    feedback.progress("warp", 0.0)
    coordinates = coordinates_of(infos, transform, points)
    with (
        moved_into_place(output, *infos.map(lambda info: info.source).both) as place,
        gdal_errors(notice) as log,
    ):
        writing = _Writing(infos.sensed, coordinates, options, run, feedback, log)
        if kind == "vrt":
            _write_virtual(place, writing)
        elif kind != "gtiff" or not _copied(place, writing):
            _write_anew(place, writing, kind)
        if not _is_placed(place, infos.sensed, coordinates):
            raise failure(notice, log)
        bent = bool(coordinates.gcps)
        if bent:
            _write_view(view_of(place), place, writing)
        elif kind != "vrt":
            _write_world_file(place, coordinates)
        if kind == "vrt":
            name_relative(place, output.parent)
        feedback.check()
    shown = read_deviation(coordinates, infos, transform, []) if bent else coordinates.deviation
    made = Georeferenced(coordinates, shown, bent)
    _log(made, view_of(output), feedback)
    feedback.progress("warp", 1.0)
    return made


def view_of(output: Path) -> Path:
    """The virtual raster beside `output` that shows it warped by its control points."""
    return output.with_name(f"{output.stem}_warped.vrt")


def _set_coordinates(dataset: gdal.Dataset, coordinates: Coordinates, run: str) -> None:
    for domain in _STALE:
        if dataset.GetMetadata(domain):
            dataset.SetMetadata({}, domain)
    if coordinates.gcps:
        dataset.SetGCPs(coordinates.gcps, coordinates.crs_wkt)
    else:
        if dataset.GetGCPCount():
            dataset.SetGCPs([], "")
        dataset.SetProjection(coordinates.crs_wkt)
        dataset.SetGeoTransform(coordinates.geotransform)
    mark(dataset, run)


def _is_placed(path: Path, sensed: RasterInfo, coordinates: Coordinates) -> bool:
    """Whether the file, opened again, has the size and the coordinates that it should have, and no others."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    except RuntimeError:
        return False
    if dataset is None or (dataset.RasterXSize, dataset.RasterYSize) != sensed.size:
        return False
    if any(dataset.GetMetadata(domain) for domain in _STALE):
        return False
    if coordinates.gcps:
        wkt, found = dataset.GetGCPProjection(), dataset.GetGeoTransform(can_return_null=True)
        plain = found is None or tuple(found) == (0, 1, 0, 0, 0, 1)
        return plain and dataset.GetGCPCount() == len(coordinates.gcps) and same_crs(wkt, coordinates.crs_wkt)
    if dataset.GetGCPCount() or not same_crs(dataset.GetProjection(), coordinates.crs_wkt):
        return False
    found, wanted = dataset.GetGeoTransform(), coordinates.geotransform or ()
    unit = max(abs(each) for each in (*wanted[1:3], *wanted[4:]))
    far = (0.0, float(sensed.size[0]), float(sensed.size[1]))
    off = [
        sum(abs(found[3 * axis + i] - wanted[3 * axis + i]) * max(far[i], float(i == 0)) for i in range(3))
        for axis in (0, 1)
    ]
    return max(off) < 1e-4 * unit + 1e-15 * max(abs(wanted[0]), abs(wanted[3]))


# As a GeoTIFF


def _copied(place: Path, writing: _Writing) -> bool:
    """Copy the sensed file and write its coordinates again; False where it must be written another way."""
    sensed, coordinates, log = writing.sensed, writing.coordinates, writing.log
    result, feedback = writing.options.result, writing.feedback
    source = _plain_geotiff(sensed.source)
    plain = ResultOptions()
    if source is None or result.creation or result.compression != plain.compression:
        return False
    files = [(source, place)]
    files += [(_beside(source, end), _beside(place, end)) for end in SIDECARS_OF_PIXELS]
    _copy([(old, new) for old, new in files if old.is_file()], feedback)
    try:
        dataset = gdal.OpenEx(
            str(place), gdal.OF_RASTER | gdal.OF_UPDATE, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"]
        )
        if dataset is not None:
            _set_coordinates(dataset, coordinates, writing.run)
            if result.overviews and not dataset.GetRasterBand(1).GetOverviewCount():
                build_overviews(dataset, sensed, result, Progress(feedback, "warp", 0.7, 1.0), log)
        dataset = None
    except RuntimeError:
        dataset = None
    if not log.failures and _is_placed(place, sensed, coordinates):
        return True
    log.failures.clear()  # coordinates elsewhere in the file are stronger: it is written without them
    for _, new in files:
        new.unlink(missing_ok=True)
    return False


def _plain_geotiff(source: RasterSource) -> Path | None:
    """The file, where the raster is a GeoTIFF of its own; None for subdatasets, archives, open options."""
    try:
        path = Path(source.uri)
        if not path.is_file():
            return None
    except (OSError, ValueError):  # XML, a connection string
        return None
    return path if open_raster(source).GetDriver().ShortName == "GTiff" else None


def _copy(files: list[tuple[Path, Path]], feedback: Feedback) -> None:
    total, done = sum(old.stat().st_size for old, _ in files) or 1, 0
    for old, new in files:
        # Without a buffer: its rest would be tried again when the file is closed, and fail otherwise.
        with old.open("rb") as source, new.open("wb", buffering=0) as target:
            while block := source.read(_BLOCK):
                feedback.check()
                rest = memoryview(block)
                try:
                    while rest:
                        rest = rest[target.write(rest) :]
                except OSError as error:  # a full disk, or one for smaller files
                    reason, hint = error.strerror or str(error), space_hint(new.parent)
                    raise TiepointError("georeferenced_not_written", detail=reason, **hint) from error
                done += len(block)
                feedback.progress("warp", 0.7 * done / total)


def _write_anew(place: Path, writing: _Writing, kind: str) -> None:
    """Write the pixels without loss into another file, and compare them. kind: "gtiff" or "cog"."""
    sensed, coordinates, log = writing.sensed, writing.coordinates, writing.log
    result, feedback = writing.options.result, writing.feedback
    if len(set(sensed.dtypes)) > 1:
        raise TiepointError("georeferenced_of_mixed_types", name=sensed.source.name)
    if sensed.own_masks:
        raise TiepointError("masks_of_bands_not_held", name=sensed.source.name)
    dataset = open_raster(sensed.source)
    view = reading_view(dataset)
    if view is not None and coordinates.gcps:
        view = gdal.OpenEx(without_place(view.GetMetadata("xml:VRT")[0]), gdal.OF_RASTER)
    if view is None:
        raise failure(Notice.of("sensed_unreadable"), log)
    _set_coordinates(view, coordinates, writing.run)
    palette, threads, bits = any(sensed.paletted), thread_count(writing.options.threads), bits_of(dataset)
    if kind == "cog":
        classes = holds_classes(dataset, sensed, result)
        listed = cog_options(result, palette=palette, classes=classes, threads=threads, bits=bits)
    else:
        extra = (f"NBITS={bits}",) if bits else ()
        dtype = common_dtype(dataset)
        listed = gtiff_options(result, dtype, palette=palette, threads=threads, extra=extra)
    driver = gdal.GetDriverByName("COG" if kind == "cog" else "GTiff")
    progress = Progress(feedback, "warp", 0.0, 0.7)
    copy = create_copy(driver, place, view, progress, log, listed)
    done = copy is not None
    if done and kind == "gtiff":
        keep_domains(source=dataset, target=copy)
    if done and kind == "gtiff" and result.overviews:
        build_overviews(copy, sensed, result, Progress(feedback, "warp", 0.7, 0.8), log)
    copy = None  # closing writes the rest
    progress.check()
    if not done or log.failures:
        raise failure(Notice.of("georeferenced_not_written", **space_hint(place.parent)), log)
    written = gdal.OpenEx(str(place), gdal.OF_RASTER)
    if written is None or not _same_pixels(dataset, written, Progress(feedback, "warp", 0.8, 1.0)):
        raise TiepointError("georeferenced_changes_pixels")


def _same_pixels(one: gdal.Dataset, other: gdal.Dataset, progress: Progress) -> bool:
    """Whether every band holds the same bytes."""
    if one.RasterCount != other.RasterCount:
        return False
    for index in range(one.RasterCount):
        bands = [dataset.GetRasterBand(index + 1) for dataset in (one, other)]
        if bands[0].DataType != bands[1].DataType:
            return False
        for (row, digest), (_, same) in zip(*map(_digests, bands)):
            if digest != same:
                return False
            progress((index + row) / one.RasterCount)
            progress.check()
    return True


def _digests(band: gdal.Band) -> Iterator[tuple[float, bytes]]:
    """Share done, and the SHA-256 of some rows."""
    rows = max(1, _MOST_PIXELS // band.XSize)
    for top in range(0, band.YSize, rows):
        lines = min(rows, band.YSize - top)
        data = band.ReadRaster(0, top, band.XSize, lines)
        if data is None:
            raise TiepointError("sensed_unreadable")
        yield (top + lines) / band.YSize, hashlib.sha256(data).digest()


# As a virtual raster


def _write_virtual(place: Path, writing: _Writing) -> None:
    """The sensed file under its new coordinates."""
    source = open_raster(absolute(writing.sensed.source))
    dataset = reading_view(source, str(place))
    if dataset is None:
        raise failure(Notice.of("georeferenced_not_written", **space_hint(place.parent)), writing.log)
    keep_domains(source=source, target=dataset)
    _set_coordinates(dataset, writing.coordinates, writing.run)
    dataset.FlushCache()
    dataset = None
    if writing.coordinates.gcps:
        place.write_text(without_place(place.read_text(encoding="utf-8")), encoding="utf-8")


def _write_view(view: Path, raster: Path, writing: _Writing) -> None:
    """The raster warped by its control points, north up, as gdalwarp would write it."""
    result, info = writing.options.result, describe(RasterSource(str(raster)), 1)
    dataset = open_raster(info.source)
    outside = Outside(None, True, common_dtype(dataset))
    if not alpha_suffices(info, outside.dtype):
        try:
            progress = Progress(writing.feedback, "warp", 1.0, 1.0)
            outside = choose_outside(dataset, info, outside.dtype, progress)
        except TiepointError as error:
            if error.code != "values_of_64_bit":  # then alpha, which not all programs take for a mask
                raise
    nodata = {} if outside.nodata is None else {"dstNodata": outside.nodata, "outputType": outside.dtype}
    warped = gdal.Warp(
        str(view),
        str(raster),
        format="VRT",
        dstAlpha=outside.nodata is None,
        resampleAlg="near" if result.resampling == "nearest" else result.resampling,
        transformerOptions=writing.coordinates.methods,
        errorThreshold=0.125,
        warpOptions=["UNIFIED_SRC_NODATA=NO"] if nodata else [],
        **nodata,
    )
    if warped is None:
        raise failure(Notice.of("georeferenced_not_written", **space_hint(view.parent)), writing.log)
    warped.FlushCache()


# Beside it


def _write_world_file(path: Path, coordinates: Coordinates) -> None:
    """The geotransform for programs that read nothing else; it names the centre of the first pixel."""
    x, a, b, y, d, e = coordinates.geotransform or ()
    lines = (a, d, b, e, x + (a + b) / 2, y + (d + e) / 2)
    try:
        path.with_suffix(".tfw").write_text("".join(f"{float(each)!r}\n" for each in lines), encoding="ascii")
    except OSError as error:
        raise TiepointError("file_unusable", name=path.name, reason=error.strerror or error) from error


def _log(made: Georeferenced, view: Path, feedback: Feedback) -> None:
    found = made.coordinates
    if not found.gcps:
        crs = crs_label(found.crs_wkt) if found.crs_wkt else "-"
        feedback.info(text("log_georeferenced", crs=crs, pixels=found.deviation))
        return
    known = {"count": len(found.gcps), "pixels": found.deviation, "shown": made.shown}
    feedback.info(text("log_georeferenced_by_points", view=view.name, **known))


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
