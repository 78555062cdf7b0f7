"""Warp another raster by an earlier result: other bands or products of a registered scene."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import TiepointError, explaining_system_errors
from ..feedback import Feedback
from ..files.file_names import file_of
from ..files.outputs import Outputs, check_outputs, staging_for
from ..geometry.chained import preceded
from ..geometry.linear import apply_affine
from ..geometry.transforms import MatrixTransform, Transform
from ..options import RegistrationOptions
from ..pair import SIDES, Pair, Size
from ..points.chosen_model import ChosenModel
from ..points.control_points import ControlPoints
from ..raster.points.geopackage_reading import read_geopackage
from ..raster.read.drawn import drawn_in
from ..raster.read.files_read import reads_of
from ..raster.read.georeferencing import same_crs
from ..raster.read.grid_alone import grid_source
from ..raster.read.grids import resized
from ..raster.read.named_nodata import with_named_nodata
from ..raster.read.source import (
    RasterInfo,
    RasterSource,
    describe,
    describe_pair,
    describe_reference,
    pixel_to_map,
)
from ..raster.read.stamps import check_unchanged
from ..raster.warp.result import stale_views, with_view, write_raster
from ..raster.working.known_map import known_map
from ..transform_models import MODELS
from ..wording import model_name
from .adjustment import adjust

_SAME = 1e-6  # sensed px; below this distance two rasters have the same pixels
NO_POINTS = ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2)))


@dataclass(frozen=True)
class KnownResult:
    """A finished registration, as far as it is known."""

    transform: Transform  # native sensed pixels -> native reference pixels
    points: ControlPoints  # it was fitted to; none where they are not known
    reference: RasterSource
    sensed: RasterInfo | None = None  # None where it is missing or not known
    sensed_size: Size | None = None  # None where it is not known
    files: tuple[Path, ...] = ()  # that it was read from, which no output may replace


def warp_another(
    result: KnownResult, raster: RasterSource, out: Path, options: RegistrationOptions, feedback: Feedback
) -> Path:
    """Write `raster` warped onto the reference of `result` to `out`, a GeoTIFF; returns `out`.

    raster: shows the same area as the sensed raster, in the same pixels, or in pixels related to them by the
    georeferencing of both, or by the size of both where they have none. options: grid, resampling, threads
    and sensed_nodata are used. Raises TiepointError and Cancelled; neither leaves a file behind.
    """
    raster = with_named_nodata(raster, options.read.sensed_nodata)
    sources = Pair(reference=result.reference, sensed=raster)
    beside = (*map(str, result.files), *options.files_named())
    reads = reads_of(*sources.both, beside=beside)
    check_outputs(with_view(Outputs(raster=out), options), [source.uri for source in sources.both], reads)
    infos = describe_pair(sources)
    if infos.reference.drawn is not None and options.result.grid == "reference":
        options = options.changed(grid="sensed")  # a map has no pixels of its own; as in the run
    pixels = _pixels(infos.sensed, result)
    transform, points = result.transform, result.points
    if pixels is not None:
        transform = preceded(transform, pixels)
        points = replace(points, sensed=apply_affine(np.linalg.inv(pixels), points.sensed))
    with explaining_system_errors(), staging_for([out], reads) as staging:
        made = write_raster(infos, transform, points, staging.place(out), options, feedback)
        staging.remove_with(out, stale_views(out, made))
        check_unchanged(*infos.both)
        staging.publish()
    return out


def of_report(report: dict[str, Any], points: Path | None, feedback: Feedback) -> KnownResult:
    """The registration that a report describes.

    points: the run's GeoPackage of control points; needed where the transform has no matrix; it is then
    fitted to them again, as in the run. Raises TiepointError where the pair was refused, or the report or the
    points are incomplete.
    """
    values, matrix = report.get("transform"), None
    try:
        dem = str((report.get("options") or {}).get("dem") or "")
        reference, source = (_raster(report[side], dem) for side in SIDES.both)
        sensed_size = Size(*map(int, report["sensed"]["size"]))
        tied = (report.get("joint") or {}).get("state") == "tied"  # by its neighbours, see batch/joint.py
        accepted = bool(report["accepted"]) or tied
        kind = None if values is None else MODELS[values["model"]]
        if values is not None and values.get("sensed_to_reference") is not None:
            matrix = _matrix(values["sensed_to_reference"])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        raise TiepointError("no_report") from error  # the file may hold anything
    if not accepted or values is None or kind is None:
        raise TiepointError("pair_was_refused", reason=report.get("reason") or "")
    known = NO_POINTS if points is None else read_geopackage(points)
    try:
        sensed = describe(with_named_nodata(source, str(report["sensed"].get("nodata") or "")))
    except TiepointError:
        sensed = None
    with suppress(TiepointError):  # it is gone: the caller may name another
        reference = with_named_nodata(reference, str(report["reference"].get("nodata") or ""))
    if matrix is not None:
        transform: Transform = MatrixTransform(kind.name, matrix)
    elif not len(known):
        raise TiepointError("report_of_bent_transform", model=model_name(kind.name))
    else:
        transform = _fitted_again(
            values,
            known,
            reference=reference,
            sensed=sensed,
            sensed_size=sensed_size,
            feedback=feedback,
        )
    return KnownResult(transform, known, reference=reference, sensed=sensed, sensed_size=sensed_size)


def _raster(values: dict[str, Any], dem: str) -> RasterSource:
    """A raster of a report; the grid of a picture that is gone. Raises KeyError, TypeError and ValueError."""
    name, drawn = values["source"], values.get("drawn")
    if not isinstance(name, str):
        raise TypeError(values)
    if drawn is not None and values.get("grid") is not None and file_of(name) is None:
        what = drawn_in(json.dumps(drawn))
        if what is not None:
            return grid_source(values["grid"], Size(*map(int, values["size"])), what)
    return RasterSource(name, dem=dem)


def _matrix(values: Any) -> np.ndarray:
    """(3, 3) float64. Raises TypeError and ValueError for what is no transform."""
    matrix = np.array(values, dtype=np.float64).reshape(3, 3)
    if not np.isfinite(matrix).all() or np.linalg.matrix_rank(matrix) < len(matrix):
        raise ValueError(values)
    return matrix


def _fitted_again(
    values: dict[str, Any],
    points: ControlPoints,
    *,
    reference: RasterSource,
    sensed: RasterInfo | None,
    sensed_size: Size,
    feedback: Feedback,
) -> Transform:
    """The transform of a report, fitted to its points. values: see mapped_transform.transform_values."""
    info = describe_reference(reference)
    first = None
    if values.get("known_map") is not None:
        if sensed is None:
            raise TiepointError("sensed_raster_gone")
        first = known_map(Pair(reference=info, sensed=sensed))
    said = {**values, "base": values.get("base") or "affine"}
    chosen = ChosenModel.of_text(json.dumps(said)) or ChosenModel(values["model"])
    adjustment = adjust(
        points,
        chosen.model,
        known=first,
        chosen=chosen,
        sizes=Pair(reference=info.size, sensed=sensed_size),
        feedback=feedback,
    )
    if adjustment.transform is None:
        raise TiepointError(adjustment.refusal)
    return adjustment.transform


def _pixels(raster: RasterInfo, result: KnownResult) -> np.ndarray | None:
    """(3, 3) float64: pixels of the raster -> sensed pixels; None where they are the same.

    Raises TiepointError where neither georeferencing nor size relates them.
    """
    sensed, size = result.sensed, result.sensed_size
    if sensed is not None and raster.georeferenced and sensed.georeferenced:
        if not same_crs(raster.crs_wkt, sensed.crs_wkt):
            raise TiepointError("crs_of_another", name=raster.source.name)
        matrix = np.linalg.inv(pixel_to_map(sensed)) @ pixel_to_map(raster)
        corners = np.array([[0.0, 0.0], raster.size])
        moved = np.abs(apply_affine(matrix, corners) - corners).max()
        return None if moved < _SAME else matrix
    if size is None or raster.size == size:
        return None
    across, down = size[0] / raster.size[0], size[1] / raster.size[1]
    if abs(across / down - 1.0) > 1.0 / min(*size, *raster.size):
        raise pixels_of_another(raster, size)
    return resized(source=raster.size, target=size)


def pixels_of_another(raster: RasterInfo, size: Size) -> TiepointError:
    """The error for a raster whose pixels are not those of a sensed raster of `size`."""
    return TiepointError(
        "pixels_of_another",
        name=raster.source.name,
        width=raster.size[0],
        height=raster.size[1],
        sensed_width=size[0],
        sensed_height=size[1],
    )
