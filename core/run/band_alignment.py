"""Bands registered to one of them: of a multi-lens or pushbroom raster, or of several files, into one output.

Each band is matched with the reference band as a pair is, and judged as one; a band that the reference does
not resemble is also tried by way of bands that are aligned already. What a band gets is a shift or an affine
transform, since its lens or line of detectors looks at the same ground from the same place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..engine.client import Engine
from ..errors import TiepointError, check_choice, explaining_system_errors
from ..feedback import Feedback, OneRun
from ..files import private_folders
from ..files.outputs import Outputs, check_outputs, staging_for
from ..geometry.linear import apply_affine
from ..geometry.transforms import MatrixTransform
from ..messages import NOTHING, Notice, text
from ..options import RegistrationOptions
from ..pair import Pair, Prior, Size
from ..points.control_points import ControlPoints
from ..raster.read.files_read import reads_of
from ..raster.read.georeferencing import same_crs
from ..raster.read.grids import resized, shift
from ..raster.read.source import RasterInfo, RasterSource, describe
from ..raster.read.stamps import check_unchanged
from ..raster.warp.band_stack import PlacedBand, write_stack
from ..raster.warp.creation_options import check_result_options, format_of
from ..raster.working.working_pair import make_working_pair
from .band_results import ALIGNED, LEFT, REFERENCE, BandAlignment, BandResult
from .native_result import NativeResult, fit_and_judge
from .priors import from_georeferencing, of_working_pair
from .report import SCHEMA, plain, write_report

STAGE = "bands"
TRANSFORMS = ("shift", "affine", "auto")
UNALIGNED = ("keep", "refuse")

_MOST_STRETCH = 0.2  # of a band against the reference band: lenses of one camera, or lines of one sensor
_MOST_SHIFT = 0.5  # of the longer side
_RADIUS = 0.06  # of the longer side, searched first: lenses of one camera are 2 to 5 % apart
_LEAST_RADIUS = 40.0  # working px
_GAIN = 0.7  # "auto" takes an affine transform where its error is below this share of that of a shift ...
_LEAST_GAIN = 0.1  # ... and by this much, reference px: errors of templates are 0.02 to 0.05
_OTHERS = 2  # aligned bands by way of which a band is tried
# Of a shift, reference px: what it leaves where an affine transform would leave much less.
_POOR_SHIFT = 0.5
# Reference px: a band that is off by more is not aligned. The letter's limit of a registration.
_MOST_ERROR = 5.0


@dataclass(frozen=True)
class BandsWanted:
    """What to align, and how."""

    sources: Sequence[RasterSource]
    reference: int = 1  # number of the reference band among all bands, from 1
    transform: str = "shift"  # one of TRANSFORMS
    unaligned: str = "keep"  # one of UNALIGNED: what a band that cannot be registered means


def align(
    wanted: BandsWanted,
    out: Path,
    report: Path | None,
    options: RegistrationOptions,
    engine: Engine,
    feedback: Feedback,
) -> BandAlignment:
    """Register every band of `wanted.sources` to the reference band, and write them all to `out`.

    It is a GeoTIFF, by the options a cloud optimized one. Its pixels are those of the reference band, which
    keeps its values; the others are resampled once. Bands that cannot be registered stay where they are, or
    refuse the whole, by `wanted.unaligned`; where none can,
    the whole is refused in any case, and only the report is written. Raises TiepointError and Cancelled;
    neither leaves a file behind.
    """
    _check(wanted, out, options)
    infos = [describe(source) for source in wanted.sources]
    bands = _bands(infos)
    for info in infos:
        if info.alpha_band is not None:
            feedback.info(text("log_band_is_alpha", name=info.source.name, band=info.alpha_band))
    if not 1 <= wanted.reference <= len(bands):
        raise TiepointError("band_of_none", band=wanted.reference, count=len(bands))
    if len(bands) < 2:
        raise TiepointError("bands_too_few")
    reads = reads_of(*wanted.sources, beside=options.files_named())
    files = Outputs(raster=out, report=report)
    check_outputs(files, [source.uri for source in wanted.sources], reads)
    with (
        explaining_system_errors(),
        private_folders.work_folder() as folder,
        staging_for(files, reads) as staging,
    ):
        engine.prepare([folder, *staging.folders], options)
        found = _Aligner(bands, wanted, options, engine, folder, feedback).run()
        left = [band for band in found if band.state == LEFT]
        refused = bool(left) and (wanted.unaligned == "refuse" or len(left) == len(found) - 1)
        result = BandAlignment(tuple(found), wanted.transform, None if refused else out)
        result = replace(result, report=_report(result, options))
        if not refused:
            reference = bands[wanted.reference - 1][0]
            placed = [
                PlacedBand(info, number, each.matrix, each.name)
                for (info, number, _), each in zip(bands, found)
            ]
            write_stack(staging.place(out), placed, reference, options, feedback)
        if report is not None:
            write_report(staging.place(report), result.report)
        check_unchanged(*infos)
        feedback.check()
        staging.publish()
    for band in found:
        feedback.info(band.verdict)
    return result


def _check(wanted: BandsWanted, out: Path, options: RegistrationOptions) -> None:
    if format_of(out, options.result) == "vrt":
        raise TiepointError("stack_not_virtual")
    check_result_options(out, options.result)
    check_choice("transform", wanted.transform, TRANSFORMS)
    check_choice("unaligned", wanted.unaligned, UNALIGNED)


def _bands(infos: Sequence[RasterInfo]) -> list[tuple[RasterInfo, int, str]]:
    """(raster, band, name) of all bands but alpha bands, in their order."""
    found = []
    for info in infos:
        stem = Path(info.source.name).stem
        numbers = [number for number in range(1, info.band_count + 1) if number != info.alpha_band]
        for number in numbers:
            if info.paletted[number - 1]:
                raise TiepointError("band_of_colours", name=info.source.name, band=number)
            declared = info.band_names[number - 1]
            plain = stem if len(numbers) == 1 else f"{stem} {number}" if len(infos) > 1 else f"Band {number}"
            found.append((info, number, declared or plain))
    return found


def _report(result: BandAlignment, options: RegistrationOptions) -> dict[str, Any]:
    """The report as plain JSON values."""
    values = {
        "schema": SCHEMA,
        "accepted": result.accepted,
        "reason": result.reason,
        "transform": result.transform,
        "bands": [band.to_json() for band in result.bands],
        "options": options.to_json(),
    }
    return dict(plain(values))


class _Aligner:
    """One run over the bands."""

    def __init__(
        self,
        bands: Sequence[tuple[RasterInfo, int, str]],
        wanted: BandsWanted,
        options: RegistrationOptions,
        engine: Engine,
        folder: Path,
        feedback: Feedback,
    ) -> None:
        self._bands, self._wanted, self._options = bands, wanted, options
        self._engine, self._folder, self._feedback = engine, folder, feedback
        self._reference = wanted.reference - 1
        self._done = 0

    def run(self) -> list[BandResult]:
        """What becomes of each band, in their order; those next to the reference come first."""
        info, number, name = self._bands[self._reference]
        found = {self._reference: BandResult(info.source, number, name, REFERENCE, np.eye(3))}
        order = sorted(range(len(self._bands)), key=lambda index: abs(index - self._reference))
        waiting = []
        for index in order[1:]:
            found[index] = self._aligned(index, self._reference, np.eye(3))
            waiting += [index] if found[index].state == LEFT else []
        for index in waiting:  # by way of another band, the nearest first
            others = [other for other in order[1:] if found[other].state == ALIGNED]
            for other in sorted(others, key=lambda each: abs(each - index))[:_OTHERS]:
                by_way = self._aligned(index, other, found[other].matrix)
                if by_way.state == ALIGNED:
                    found[index] = replace(by_way, by=self._bands[other][2])
                    break
        return [found[index] for index in range(len(self._bands))]

    def _aligned(self, index: int, onto: int, onward: np.ndarray) -> BandResult:
        """Band `index` matched with band `onto`, from which `onward` leads to the reference band."""
        info, number, name = self._bands[index]
        other, other_number, _ = self._bands[onto]
        infos = Pair(reference=other, sensed=info)
        rough = _rough(infos)
        left = BandResult(info.source, number, name, LEFT, onward @ rough)
        try:
            native = self._match(infos, Pair(reference=other_number, sensed=number), rough)
        except TiepointError as error:
            if error.code in ("cancelled", "memory_short", "gpu_memory_short"):  # the engine's have no class
                raise
            return replace(left, reason=error.message, reason_code=error.code)
        if not native.accepted or native.transform is None:
            return replace(left, reason=native.reason, reason_code=native.reason_code)
        matrix, rmse, doubt = _chosen(native, rough, self._wanted.transform)
        if not _plausible(matrix, rough, other.size):
            return replace(left, reason=text("band_implausible"), reason_code="band_implausible")
        if rmse > _MOST_ERROR:
            why = doubt or Notice.of("band_inexact", error=rmse)
            return replace(left, reason=why.message, reason_code=why.code)
        matrix = onward @ matrix
        middle = np.array([np.array(info.size) / 2 - 0.5])
        reference = self._bands[self._reference][0]
        at_first = apply_affine(_rough(Pair(reference=reference, sensed=info)), middle)
        dx, dy = (apply_affine(matrix, middle) - at_first)[0].tolist()
        return replace(
            left,
            state=ALIGNED,
            matrix=matrix,
            control_points=int(native.points.used.sum()),
            rmse=rmse,
            moved=(dx, dy),
            doubt=doubt,
        )

    def _match(self, infos: Pair[RasterInfo], numbers: Pair[int], rough: np.ndarray) -> NativeResult:
        """The match of two bands, near where they lie now and then everywhere. rough: see _rough."""
        feedback = OneRun(self._feedback, STAGE, self._done, len(self._bands))
        self._done = min(self._done + 1, len(self._bands) - 1)
        options = self._options.changed(
            transform="affine", reference_bands=(numbers.reference,), sensed_bands=(numbers.sensed,)
        )
        by_coordinates = infos.reference.source != infos.sensed.source and _georeferenced_alike(infos)
        pair = make_working_pair(infos, options, self._folder, feedback, by_coordinates=by_coordinates)
        prior = pair.prior() or of_working_pair(MatrixTransform("affine", rough), pair)
        if prior is not None:
            radius = max(_LEAST_RADIUS, _RADIUS * max(pair.sizes.reference))
            prior = Prior(prior.sensed_to_reference, radius)
        result = self._engine.match(self._folder, options, feedback, prior)
        return fit_and_judge(result, pair, options, None, feedback)


def _georeferenced_alike(infos: Pair[RasterInfo]) -> bool:
    return all(info.georeferenced and info.crs_wkt for info in infos.both) and same_crs(
        infos.reference.crs_wkt, infos.sensed.crs_wkt
    )


def _rough(infos: Pair[RasterInfo]) -> np.ndarray:
    """(3, 3): where the pixels of a band lie on another, before they are matched.

    By georeferencing, else by the size of both.
    """
    if infos.reference.source == infos.sensed.source:
        return np.eye(3)
    known = from_georeferencing(infos) if _georeferenced_alike(infos) else None
    if known is not None and known.matrix is not None:
        return known.matrix
    return resized(source=infos.sensed.size, target=infos.reference.size)


def _chosen(native: NativeResult, rough: np.ndarray, wanted: str) -> tuple[np.ndarray, float, Notice]:
    """The matrix of the wanted kind, its error in reference px, and what to know of it."""
    points, affine = native.points, native.transform
    matrix = None if affine is None else affine.matrix
    used = points.take(points.used)
    moved = np.mean(used.reference - apply_affine(rough, used.sensed), axis=0)
    shifted = shift(*moved.tolist()) @ rough
    if matrix is None:  # a model that bends is never asked for
        return shifted, _error(shifted, points), NOTHING
    of_shift, of_affine = _error(shifted, points), _error(matrix, points)
    better = of_affine < _GAIN * of_shift and of_shift - of_affine > _LEAST_GAIN
    if wanted == "affine" or (wanted == "auto" and better):
        return matrix, of_affine, NOTHING
    poor = better and of_shift > _POOR_SHIFT
    doubt = Notice.of("band_shift_poor", shift=of_shift, affine=of_affine) if poor else NOTHING
    return shifted, of_shift, doubt


def _error(matrix: np.ndarray, points: ControlPoints) -> float:
    """Root mean square error of the check points, where there are some, else of the control points, px."""
    judges = points.check & points.enabled
    kept = points.take(judges if judges.any() else points.used)
    off = apply_affine(matrix, kept.sensed) - kept.reference
    return float(np.sqrt(np.mean(np.sum(off**2, axis=1))))


def _plausible(matrix: np.ndarray, rough: np.ndarray, size: Size) -> bool:
    """Whether two bands of one camera can lie so: hardly turned or stretched, and not far apart.

    rough: see _rough. size: of the band that stays.
    """
    change = matrix @ np.linalg.inv(rough)
    middle = np.array([np.array(size) / 2 - 0.5])
    moved = float(np.hypot(*(apply_affine(change, middle) - middle)[0]))
    stretch = float(np.abs(change[:2, :2] - np.eye(2)).max())
    return moved <= _MOST_SHIFT * max(size) and stretch <= _MOST_STRETCH
