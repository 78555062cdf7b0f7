"""One registration from two rasters to files: read, match, fit, judge, warp, write.

The dock, Processing, the command and the benchmark all call it. It runs in the caller's thread, which is
never QGIS's main thread, and writes all of its outputs or none.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..engine.client import Engine, EngineInfo
from ..errors import TiepointError, system_errors_told
from ..feedback import Feedback
from ..files import private_folders
from ..files.outputs import Outputs, Staging, check_outputs, file_of, staging_for
from ..geometry.transforms import Transform
from ..match_result import MatchResult
from ..messages import text
from ..options import RegistrationOptions
from ..pair import SIDES, Pair, Prior
from ..points.control_points import ControlPoints
from ..points.mapped_transform import MappedTransform, transform_values
from ..points.prediction import PredictionError
from ..points.quality import Quality
from ..points.within import WithinArea
from ..raster.pictures.checkerboard import write_checkerboard
from ..raster.points.point_files import check_georeferencer, write_geopackage, write_georeferencer_points
from ..raster.points.unexplained_layer import add_unexplained
from ..raster.read.files_read import reads_of
from ..raster.read.source import RasterInfo, RasterSource, describe_pair, with_heights
from ..raster.warp.result import is_plain, plain_result, with_view, write_raster
from ..raster.warp.warp import warp
from ..raster.working.where import layers_named
from ..raster.working.working_pair import WorkingPair, make_working_pair
from ..version import plugin_version
from .accuracy import accuracy_values
from .cautions import Caution
from .full_resolution import FullResolution
from .inputs import with_facts
from .native_result import NativeResult, to_native
from .priors import agrees, apart, from_georeferencing, from_points, of_working_pair
from .readable import of_report
from .report import RUN, SCHEMA, new_run, plain, quality_values, write_report

EVERYWHERE = "everywhere"

__all__ = ["Outputs", "Registration", "register"]


@dataclass(frozen=True)
class Registration:
    """The result of a registration. A refused one has accepted False; its points and transform are for
    inspection only.
    """

    native_result: NativeResult
    report: dict[str, Any]  # as in the JSON file
    outputs: Outputs  # the files written; None for those that were not
    infos: Pair[RasterInfo]

    @property
    def accepted(self) -> bool:
        return self.native_result.accepted

    @property
    def reason(self) -> str:
        """Why it is refused, one sentence; empty when accepted."""
        return self.native_result.reason

    @property
    def reason_code(self) -> str:
        """The same for programs, one of core.refusals."""
        return self.native_result.reason_code

    @property
    def hint(self) -> str:
        """What to try next."""
        return self.native_result.hint

    @property
    def transform(self) -> Transform | None:
        """Native sensed pixels -> native reference pixels."""
        return self.native_result.transform

    @property
    def points(self) -> ControlPoints:
        return self.native_result.points

    @property
    def quality(self) -> Quality | None:
        """None for a refused pair."""
        return self.native_result.quality

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What to know before relying on an accepted one."""
        return self.native_result.cautions

    def __str__(self) -> str:
        """Five lines, see core.run.readable."""
        return of_report(self.report, self.outputs.paths())


def register(
    sources: Pair[RasterSource],
    outputs: Outputs,
    options: RegistrationOptions,
    engine: Engine,
    feedback: Feedback,
    by_hand: ControlPoints | None = None,
    run: str = "",
) -> Registration:
    """Register the sensed raster onto the reference and write what `outputs` asks for.

    by_hand: points that the user made, native pixels. They are among the control points of the result; two or
    more are the prior for finding others. run: the id in the raster and the report; "" makes one.

    For a pair that cannot be trusted the result is a refused Registration: nothing is warped, only the report
    is written. Raises Cancelled, or TiepointError for everything else that ends the run; then no file, folder
    or partial result is left.
    """
    clock, run = _Clock(), run or new_run()
    outputs = with_view(outputs, options)
    sources = with_heights(sources, options.read.dem)
    infos = describe_pair(sources)
    _check_pair(infos, options)
    beside = layers_named(options.read)
    reads = reads_of(*sources.both, beside=beside)
    check_outputs(outputs, [source.uri for source in sources.both], reads)
    with (
        system_errors_told(),
        private_folders.work_folder() as folder,
        staging_for(outputs, reads) as staging,
    ):
        engine.prepare([folder, *staging.folders], options)  # it starts while the rasters are read
        feedback.check()
        with clock.stage("read"):
            hand_transform = None if by_hand is None else from_points(by_hand)
            trusted = by_hand is None or hand_transform is None or _confirm(by_hand, infos, options)
            pair = make_working_pair(infos, options, folder, feedback, by_coordinates=trusted)
            prior = pair.prior() if hand_transform is None else of_working_pair(hand_transform, pair)
        if outputs.georeferencer_points is not None:
            check_georeferencer(infos.sensed)  # before the work, not after it
        result = _matched(engine, folder, options, prior, feedback, clock)
        search = _searched(result, by_points=hand_transform is not None)
        if search == EVERYWHERE and pair.georeferenced:
            feedback.info(_of_coordinates(result, pair))
        if not result.accepted and pair.cropped and hand_transform is None:
            feedback.info(text("log_search_whole"))
            prior = None
            with clock.stage("read"):
                pair = make_working_pair(infos, options, folder, feedback, by_coordinates=False)
            result = _matched(engine, folder, options, prior, feedback, clock)
        with clock.stage("fit"):
            again = FullResolution(pair, options, folder, feedback)
            native_result = to_native(result, pair, options, by_hand, feedback, again)
            native_result = with_facts(native_result, infos)
        registration = _unwritten(native_result, outputs, infos)
        _tell(native_result, feedback)
        if registration.accepted:
            with clock.stage("warp"):
                registration = _write_layers(registration, staging, folder, options, feedback, run)
        report = _report(registration, result, options, prior, search, engine.info, clock.seconds(), run)
        if outputs.report is not None:
            write_report(staging.place(outputs.report), report)
        feedback.check()
        staging.publish()
    return replace(registration, report=report)


def _matched(
    engine: Engine,
    folder: Path,
    options: RegistrationOptions,
    prior: Prior | None,
    feedback: Feedback,
    clock: _Clock,
) -> MatchResult:
    """The engine's match of the working pair."""
    feedback.check()
    with clock.stage("engine"):
        result = engine.match(folder, options, feedback, prior)
    clock.split("engine", result.seconds)
    return result


def _check_pair(infos: Pair[RasterInfo], options: RegistrationOptions) -> None:
    uris = {info.source.uri for info in infos.both}
    same = len(uris) == 1
    first, second = (file_of(info.source.uri) for info in infos.both)
    if first is not None and second is not None and uris == {str(first), str(second)}:
        same = first.samefile(second)  # else they are subdatasets, and one file may hold many
    if same and set(options.read.reference_bands) == set(options.read.sensed_bands):
        raise TiepointError("same_raster")


def _confirm(by_hand: ControlPoints, infos: Pair[RasterInfo], options: RegistrationOptions) -> bool:
    """Whether the points made by hand agree with the georeferencing, where that is to be used."""
    if not options.read.use_georeferencing:
        return True
    return agrees(from_georeferencing(infos), by_hand, infos.reference.size)


def _searched(result: MatchResult, by_points: bool) -> str:
    """The code of where the first estimate was found, for the report."""
    if not result.near_prior:
        return EVERYWHERE
    return "near_points" if by_points else "near_georeferencing"


def _of_coordinates(result: MatchResult, pair: WorkingPair) -> str:
    """The log line about the georeferencing after a search of all places."""
    prior = pair.prior()
    if not result.accepted or result.sensed_to_reference is None or prior is None:
        return text("log_nothing_near")
    off = apart(result.sensed_to_reference, prior, pair.sizes.sensed)
    if off > pair.radius:
        return text("log_coordinates_off", off=off, radius=pair.radius)
    return text("log_coordinates_right", off=off)


def _unwritten(native_result: NativeResult, outputs: Outputs, infos: Pair[RasterInfo]) -> Registration:
    """The result before the files are written; of a refused pair, only the report will be."""
    made = outputs if native_result.accepted else Outputs(report=outputs.report)
    return Registration(native_result, {}, made, infos)


def _tell(native_result: NativeResult, feedback: Feedback) -> None:
    """Log how the transform was chosen."""
    if isinstance(native_result.transform, MappedTransform):
        crs = native_result.transform.known.crs
        feedback.info(text("log_known_map", sensed=crs.sensed, reference=crs.reference))
    if native_result.why:
        feedback.info(native_result.why.message)


def _write_layers(
    registration: Registration,
    staging: Staging,
    folder: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    run: str,
) -> Registration:
    """The registered raster, the control points and the checkerboard, into their staging places.

    folder: for the warped raster that the checkerboard is made of where no such raster is wanted. Returns the
    registration with the files that were written.
    """
    outputs, points, transform = registration.outputs, registration.points, registration.transform
    if transform is None:
        return registration
    infos, native_result = registration.infos, registration.native_result
    viewed = False
    if outputs.raster is not None:
        place = staging.place(outputs.raster)
        viewed = write_raster(infos, transform, points, place, options, feedback, run=run)
    if outputs.checkerboard is not None:
        if outputs.raster is not None and is_plain(options):
            warped = staging.place(outputs.raster)
        else:
            plain = plain_result(options)
            warped = warp(infos, transform, points, folder / "warped.tif", plain, feedback, run=run)
        write_checkerboard(
            Pair(reference=infos.reference.source, sensed=RasterSource(str(warped))),
            staging.place(outputs.checkerboard),
            feedback,
            bands=options.read.bands,
            cells=options.result.checkerboard_cells,
            threads=options.threads,
        )
    if outputs.control_points is not None:
        package = staging.place(outputs.control_points)
        write_geopackage(package, points, transform, infos)
        if len(native_result.ground):
            add_unexplained(package, native_result.ground, native_result.state, infos.reference)
    if outputs.georeferencer_points is not None:
        write_georeferencer_points(staging.place(outputs.georeferencer_points), points, transform, infos)
    return replace(registration, outputs=replace(outputs, view=outputs.view if viewed else None))


def _report(
    registration: Registration,
    result: MatchResult,
    options: RegistrationOptions,
    prior: Prior | None,
    search: str,
    engine: EngineInfo | None,
    seconds: dict[str, float],
    run: str,
) -> dict[str, Any]:
    """The report as plain JSON values; its keys are described in docs/report.md."""
    native_result, quality = registration.native_result, registration.quality
    report = {
        "schema": SCHEMA,
        "accepted": native_result.accepted,
        "reason": native_result.reason,
        "reason_code": native_result.reason_code,
        "hint": native_result.hint,
        "method": result.method or options.match.method,
        "device": result.device,
        "reference": _source(registration.infos.reference, options.read.reference_bands),
        "sensed": _source(registration.infos.sensed, options.read.sensed_bands),
        # of a refused pair: the estimate, though not trusted
        "transform": transform_values(native_result.transform, native_result.why),
        "control_points": int(native_result.points.used.sum()),
        "full_resolution_points": native_result.full_resolution,
        "initial_matches": result.initial_matches,
        "keypoints": result.keypoints.both,
        **quality_values(quality.to_json() if quality is not None else None),
        "check_rmse": native_result.check_rmse,
        "check_points": native_result.check_points,
        "accuracy": _accuracy(registration, options),
        "explained": native_result.explained,
        "prediction_error": _prediction(native_result.prediction),
        "area": _area(native_result.area),
        "masked": {side: native_result.masked.on(side) for side in SIDES.both},
        "cautions": [each.to_json() for each in native_result.cautions],
        "log10_nfa": result.log10_nfa,
        "search": text(f"search_{search}"),
        "search_code": search,
        "seconds": seconds,
        "cpu_seconds": {**result.cpu_seconds, "total": sum(result.cpu_seconds.values())},
        "peak_memory_mib": result.peak_memory_mib or None,
        "options": options.to_json(),
        "versions": {
            "tiepoint": plugin_version(),
            **({"python": engine.python, **engine.packages} if engine is not None else {}),
        },
        RUN: run,
        "prior": None if prior is None else prior.to_json(),
    }
    return plain(report)


def _accuracy(registration: Registration, options: RegistrationOptions) -> dict[str, Any] | None:
    """The accuracy statement; null for a refused pair."""
    if not registration.accepted:
        return None
    known, reference = options.result.reference_error, registration.infos.reference
    return accuracy_values(registration.transform, registration.points, reference, known)


def _prediction(prediction: PredictionError | None) -> dict[str, float] | None:
    """Standard error of the predicted place over the overlap, px of the reference."""
    if prediction is None:
        return None
    return {
        "rms": prediction.rms,
        "median": prediction.median,
        "p90": prediction.p90,
        "worst": prediction.worst,
    }


def _area(area: WithinArea | None) -> dict[str, Any] | None:
    """What holds in the area that was matched, by itself; None where the pair was matched everywhere."""
    if area is None:
        return None
    return {"share": area.share, "prediction_error": _prediction(area.inside)}


def _source(info: RasterInfo, bands: tuple[int, ...]) -> dict[str, Any]:
    known: dict[str, Any] = {
        "source": info.source.uri,
        "band": bands[0],
        "bands": bands,
        "size": info.size,
        "placed_by": info.placed_by,
    }
    return known if info.drawn is None else {**known, "drawn": asdict(info.drawn)}


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
        """Move `parts`, seconds by stage measured elsewhere, out of stage `name`."""
        self._seconds[name] = max(0.0, self._seconds[name] - sum(parts.values()))
        for part, seconds in parts.items():
            self._seconds[part] = self._seconds.get(part, 0.0) + seconds

    def seconds(self) -> dict[str, float]:
        """Seconds by stage, and the total until now."""
        return {**self._seconds, "total": time.perf_counter() - self._start}
