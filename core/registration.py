"""One registration from two rasters to files: read, match, fit, judge, warp, write.

What the dock, Processing and the benchmark all call. It runs in the caller's thread, which is never
QGIS's main thread, and leaves either all of its outputs or none.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from . import private_folders
from .control_points import ControlPoints
from .engine.client import Engine, EngineInfo
from .errors import TiepointError, system_errors_told
from .feedback import Feedback
from .final_fit import FinalFit, fit_final, native_estimate
from .match_result import MatchResult
from .options import RegistrationOptions
from .outputs import Outputs, Staging, check_outputs, file_of, staging_for
from .quality import Quality, check_error, measure
from .raster.checkerboard import write_checkerboard
from .raster.point_files import check_georeferencer, write_geopackage, write_georeferencer_points
from .raster.source import RasterInfo, RasterSource, describe
from .raster.warp import warp
from .raster.working import WorkingPair, make_working_pair
from .report import SCHEMA, plain, plugin_version, quality_values, write_report
from .rough_transform import agrees, from_georeferencing, from_points, of_working_pair
from .transforms import Transform

EVERYWHERE = "everywhere"

__all__ = ["Outputs", "Registration", "register"]


@dataclass(frozen=True)
class Registration:
    """How a registration ended. A refused one has accepted False; its points and transform are only
    for looking at.
    """

    accepted: bool
    reason: str  # why it is refused, one sentence; empty when accepted
    hint: str  # what to try next
    transform: Transform | None  # native sensed pixels -> native reference pixels
    points: ControlPoints
    quality: Quality | None  # None for a refused pair
    report: dict[str, Any]  # as in the JSON file
    outputs: Outputs  # what was written; None for what was not
    reference_info: RasterInfo
    sensed_info: RasterInfo
    why: str = ""  # why "auto" came to this transform, one sentence


def register(
    reference: RasterSource,
    sensed: RasterSource,
    outputs: Outputs,
    options: RegistrationOptions,
    engine: Engine,
    feedback: Feedback,
    by_hand: ControlPoints | None = None,
) -> Registration:
    """Register `sensed` onto `reference` and write what `outputs` asks for.

    by_hand: points that the user made, native pixels. They are among the control points of the result;
    two or more say where to look for others.

    A pair that cannot be trusted is a refused Registration: nothing is warped, only the report is
    written. Raises Cancelled, or TiepointError for everything else that ends the run; then no file,
    folder or half-made result is left.
    """
    clock = _Clock()
    _check_sources(reference, sensed, options)
    check_outputs(outputs, (reference.uri, sensed.uri))
    with system_errors_told(), private_folders.work_folder() as folder, staging_for(outputs) as staging:
        engine.prepare([folder, *staging.folders], options)  # it starts up while the rasters are read
        feedback.check()
        with clock.stage("read"):
            guess = None if by_hand is None else from_points(by_hand)
            if by_hand is not None and guess is not None:
                options = _where_trusted(reference, sensed, by_hand, options)
            pair = make_working_pair(reference, sensed, options, folder, feedback)
            if guess is not None:
                options = replace(options, prior=of_working_pair(guess, pair))
            elif pair.georeferenced:
                options = replace(options, prior=pair.prior(), prior_radius=pair.radius)
        if outputs.georeferencer_points is not None:
            check_georeferencer(pair.sensed_info)  # told now, not when all the work is done
        result = _matched(engine, folder, options, feedback, clock)
        search = _searched(result, by_points=guess is not None)
        if search == EVERYWHERE and pair.georeferenced:
            feedback.info(
                "The coordinates were no help: nothing agrees near them, so all places were searched."
            )
        if not result.accepted and pair.cropped and guess is None:
            feedback.info("What the coordinates left out is searched, too: both rasters whole, without them.")
            options = replace(options, use_georeferencing=False, prior=())
            with clock.stage("read"):
                pair = make_working_pair(reference, sensed, options, folder, feedback)
            result = _matched(engine, folder, options, feedback, clock)
        with clock.stage("fit"):
            registration = _judge(result, pair, outputs, options, feedback, by_hand)
        if registration.why:
            feedback.info(registration.why)
        if registration.accepted:
            with clock.stage("warp"):
                _write_layers(registration, reference, sensed, staging, folder, options, feedback)
        report = _report(
            registration, reference, sensed, result, options, search, engine.info, clock.seconds()
        )
        if outputs.report is not None:
            write_report(staging.place(outputs.report), report)
        feedback.check()
        staging.publish()
    return replace(registration, report=report)


def _matched(
    engine: Engine, folder: Path, options: RegistrationOptions, feedback: Feedback, clock: _Clock
) -> MatchResult:
    """What the engine finds in the working pair."""
    feedback.check()
    with clock.stage("engine"):
        result = engine.match(folder, options, feedback)
    clock.split("engine", result.seconds)
    return result


def _check_sources(reference: RasterSource, sensed: RasterSource, options: RegistrationOptions) -> None:
    same = reference.uri == sensed.uri
    first, second = file_of(reference.uri), file_of(sensed.uri)
    if first is not None and second is not None and {reference.uri, sensed.uri} == {str(first), str(second)}:
        same = first.samefile(second)  # else they are subdatasets, and one file may hold many
    if same and set(options.reference_bands) == set(options.sensed_bands):
        raise TiepointError(
            "The reference and the sensed raster are the same.",
            "Choose two different rasters, or different bands of the one.",
        )


def _where_trusted(
    reference: RasterSource, sensed: RasterSource, by_hand: ControlPoints, options: RegistrationOptions
) -> RegistrationOptions:
    """The options, without georeferencing where the points made by hand contradict it."""
    infos = describe(sensed), describe(reference)
    if options.use_georeferencing and not agrees(from_georeferencing(*infos), by_hand, infos[1].size):
        return replace(options, use_georeferencing=False)
    return options


def _searched(result: MatchResult, by_points: bool) -> str:
    """Where the first transform was found, for the report."""
    if not result.near_prior:
        return EVERYWHERE
    return "near the points made by hand" if by_points else "near the georeferencing"


def _judge(
    result: MatchResult,
    pair: WorkingPair,
    outputs: Outputs,
    options: RegistrationOptions,
    feedback: Feedback,
    by_hand: ControlPoints | None = None,
) -> Registration:
    """The verdict on what the engine found, in native pixels; nothing is written yet."""
    estimate = native_estimate(
        result.sensed_to_reference,
        pair.sensed_size,
        lift_reference=pair.lift_reference,
        lift_sensed=pair.lift_sensed,
    )
    lifted = pair.lift_sensed(result.sensed), pair.lift_reference(result.reference)
    known = np.isfinite(np.hstack(lifted)).all(axis=1)  # a CRS has places that another one does not know
    precision = None
    if len(result.precision) == len(result.reference):
        precision = result.precision[known] * _lift_scale(pair)
    points = ControlPoints.of(lifted[0][known], lifted[1][known], result.score[known], precision)
    if len(result.check) == len(result.reference):
        points = replace(points, check=result.check[known])
    if by_hand is not None:
        points = ControlPoints.join(points, replace(by_hand, manual=np.ones(len(by_hand), bool)))
    sizes: dict[str, Any] = {
        "reference_size": pair.reference_info.size,
        "sensed_size": pair.sensed_info.size,
        "feedback": feedback,
    }
    final = FinalFit(None, result.reason, result.hint)
    if result.accepted:
        final = fit_final(options.transform, points, estimate, **sizes)
    accepted = final.transform is not None
    return Registration(
        accepted=accepted,
        reason=final.reason,
        hint=final.hint,
        transform=final.transform or estimate,
        points=points,
        quality=measure(final.transform, points, **sizes) if final.transform is not None else None,
        report={},
        outputs=outputs if accepted else Outputs(report=outputs.report),
        reference_info=pair.reference_info,
        sensed_info=pair.sensed_info,
        why=final.why,
    )


def _lift_scale(pair: WorkingPair) -> float:
    """Native reference px per working px, in the middle of the image."""
    middle = np.array(pair.reference_size, dtype=np.float64) / 2
    corners = pair.lift_reference(middle + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    return float(np.sqrt(abs(np.linalg.det(corners[1:] - corners[0]))))


def _write_layers(
    registration: Registration,
    reference: RasterSource,
    sensed: RasterSource,
    staging: Staging,
    folder: Path,
    options: RegistrationOptions,
    feedback: Feedback,
) -> None:
    """The warped raster, the control points and the checkerboard, into their staging places.

    folder: takes the warped raster where only the checkerboard is wanted.
    """
    outputs, points, transform = registration.outputs, registration.points, registration.transform
    if transform is None:
        return
    infos = registration.reference_info, registration.sensed_info
    if outputs.raster is not None or outputs.checkerboard is not None:
        place = staging.place(outputs.raster) if outputs.raster is not None else folder / "warped.tif"
        warped = warp(sensed, reference, transform, points, place, options, feedback)
    if outputs.checkerboard is not None:
        write_checkerboard(
            reference,
            RasterSource(str(warped)),
            staging.place(outputs.checkerboard),
            feedback,
            reference_bands=options.reference_bands,
            warped_bands=options.sensed_bands,
            cells=options.checkerboard_cells,
            threads=options.threads,
        )
    if outputs.control_points is not None:
        write_geopackage(staging.place(outputs.control_points), points, transform, *infos)
    if outputs.georeferencer_points is not None:
        write_georeferencer_points(staging.place(outputs.georeferencer_points), points, transform, *infos)


def _report(
    registration: Registration,
    reference: RasterSource,
    sensed: RasterSource,
    result: MatchResult,
    options: RegistrationOptions,
    search: str,
    engine: EngineInfo | None,
    seconds: dict[str, float],
) -> dict[str, Any]:
    """The report as plain JSON values; its schema is in the design."""
    transform = registration.transform
    fitted = None if transform is None else _fitted(transform, registration.why)
    quality, points = registration.quality, registration.points
    judged = transform if registration.accepted else None
    check_rmse, check_points = (None, 0) if judged is None else check_error(judged, points)
    report = {
        "schema": SCHEMA,
        "accepted": registration.accepted,
        "reason": registration.reason,
        "hint": registration.hint,
        "method": result.method or options.method,
        "device": result.device,
        "reference": _source(reference, options.reference_bands, registration.reference_info),
        "sensed": _source(sensed, options.sensed_bands, registration.sensed_info),
        # of a refused pair: what was estimated, though not trusted
        "transform": fitted,
        "control_points": int(points.used.sum()),
        "initial_matches": result.initial_matches,
        "keypoints": result.keypoints,
        **quality_values(quality.to_json() if quality is not None else None),
        "check_rmse": check_rmse,
        "check_points": check_points,
        "log10_nfa": result.log10_nfa,
        "search": search,
        "seconds": seconds,
        "cpu_seconds": {**result.cpu_seconds, "total": sum(result.cpu_seconds.values())},
        "peak_memory_mib": result.peak_memory_mib or None,
        "options": options.to_json(),
        "versions": {
            "tiepoint": plugin_version(),
            **({"python": engine.python, **engine.packages} if engine is not None else {}),
        },
    }
    return plain(report)


def _fitted(transform: Transform, why: str) -> dict[str, Any]:
    """The transform as the report has it; the matrix is null for local models."""
    return {"model": transform.model, "sensed_to_reference": transform.matrix, "why": why}


def _source(source: RasterSource, bands: tuple[int, ...], info: RasterInfo) -> dict[str, Any]:
    return {"source": source.uri, "band": bands[0], "bands": bands, "size": info.size}


class _Clock:
    """Wall seconds by stage."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self._seconds[name] = self._seconds.get(name, 0.0) + time.perf_counter() - start

    def split(self, name: str, parts: dict[str, float]) -> None:
        """Take `parts`, measured by somebody else, out of stage `name`."""
        self._seconds[name] = max(0.0, self._seconds[name] - sum(parts.values()))
        for part, seconds in parts.items():
            self._seconds[part] = self._seconds.get(part, 0.0) + seconds

    def seconds(self) -> dict[str, float]:
        """By stage, and in total until now."""
        return {**self._seconds, "total": time.perf_counter() - self._start}
