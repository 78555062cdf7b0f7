"""One registration from two rasters to files: read, match, fit, judge, warp, write.

The dock, Processing, the command and the benchmark all call it. It runs in the caller's thread, which is
never QGIS's main thread, and writes all of its outputs or none.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ..engine.client import Engine
from ..errors import TiepointError, explaining_system_errors
from ..feedback import Feedback
from ..files import private_folders
from ..files.file_names import file_of
from ..files.outputs import Outputs, Reads, Staging, check_outputs, staging_for
from ..found_by import EVERYWHERE, NEAR_GEOREFERENCING, NEAR_POINTS, sentence
from ..match_result import MatchResult
from ..memory import take_work_area
from ..messages import text
from ..nodata import nodata_text
from ..options import RegistrationOptions
from ..pair import Pair, Prior
from ..points.control_points import ControlPoints
from ..points.mapped_transform import MappedTransform
from ..raster.pictures.checkerboard import write_checkerboard
from ..raster.points.point_files import check_georeferencer, write_geopackage, write_georeferencer_points
from ..raster.points.unexplained_layer import add_unexplained
from ..raster.read.files_read import reads_of
from ..raster.read.named_nodata import as_options_say
from ..raster.read.source import RasterInfo, RasterSource, describe_pair
from ..raster.read.stamps import check_unchanged
from ..raster.warp.output_pixels import check_target
from ..raster.warp.result import is_plain, plain_result, stale_views, with_view, write_raster
from ..raster.warp.warp import warp
from ..raster.working.working_pair import WorkingPair, make_working_pair
from ..speckle import speckle_lines
from .full_resolution import FullResolution
from .native_result import NativeResult, fit_and_judge
from .priors import agrees, apart, from_georeferencing, from_points, of_working_pair
from .raster_cautions import with_raster_cautions
from .registration_result import Registration
from .report import new_run, write_report
from .report_values import report_of
from .run_clock import RunClock


def register(
    sources: Pair[RasterSource],
    outputs: Outputs,
    options: RegistrationOptions,
    engine: Engine,
    feedback: Feedback,
    by_hand: ControlPoints | None = None,
    run: str = "",
) -> Registration:
    """Register the sensed raster onto the reference and write the files of `outputs`.

    by_hand: points that the user made, native pixels. They are among the control points of the result; two or
    more are the prior for finding others. run: the id in the raster and the report; "" makes one.

    For a pair that cannot be trusted the result is a refused Registration: nothing is warped, only the report
    is written. Raises Cancelled, or TiepointError for everything else that ends the run; then no file, folder
    or partial result is left.
    """
    clock, run = RunClock(), run or new_run()
    outputs = with_view(outputs, options)
    sources = as_options_say(sources, options.read)
    infos, reads = _described(sources, outputs, options)
    with (
        explaining_system_errors(),
        private_folders.work_folder() as folder,
        staging_for(outputs, reads) as staging,
    ):
        engine.prepare([folder, *staging.folders], options)  # it starts while the rasters are read
        feedback.check()
        with clock.stage("read"):
            hand_transform = None if by_hand is None else from_points(by_hand)
            trusted = by_hand is None or hand_transform is None or _coordinates_agree(by_hand, infos, options)
            pair = make_working_pair(infos, options, folder, feedback, by_coordinates=trusted)
            prior = pair.prior() if hand_transform is None else of_working_pair(hand_transform, pair)
        result = _match(engine, folder, options, prior, feedback, clock)
        search = _search_code(result, by_points=hand_transform is not None)
        if search == EVERYWHERE and pair.georeferenced:
            feedback.info(_coordinates_line(result, pair))
        if not result.accepted and pair.cropped and hand_transform is None:
            feedback.info(text("log_search_whole"))
            prior, search = None, EVERYWHERE
            with clock.stage("read"):
                pair = make_working_pair(infos, options, folder, feedback, by_coordinates=False)
            result = _match(engine, folder, options, prior, feedback, clock)
        with clock.stage("fit"):
            full = FullResolution(pair, options, folder, feedback)
            native_result = fit_and_judge(result, pair, options, by_hand, feedback, full)
            native_result = with_raster_cautions(native_result, infos)
        registration = _before_writing(native_result, outputs, infos)
        _log(native_result, result, infos, feedback)
        if registration.accepted:
            with clock.stage("warp"):
                registration = write_files(registration, staging, folder, options, feedback, run)
        report = report_of(registration, result, options, prior, search, engine.info, clock.seconds(), run)
        _log_found_by(report, feedback)
        if outputs.report is not None:
            write_report(staging.place(outputs.report), report)
        feedback.check()
        staging.publish()
    return replace(registration, report=report)


def _described(
    sources: Pair[RasterSource], outputs: Outputs, options: RegistrationOptions
) -> tuple[Pair[RasterInfo], Reads]:
    """Both descriptions, and the files that a run reads. Raises TiepointError for what cannot end well."""
    take_work_area()
    infos = describe_pair(sources)
    _check_pair(infos, options)
    check_target(infos.reference, options.result)
    if outputs.georeferencer_points is not None:
        check_georeferencer(infos.sensed)
    reads = reads_of(*sources.both, beside=options.files_named())
    check_outputs(outputs, [source.uri for source in sources.both], reads)
    return infos, reads


def _match(
    engine: Engine,
    folder: Path,
    options: RegistrationOptions,
    prior: Prior | None,
    feedback: Feedback,
    clock: RunClock,
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


def _coordinates_agree(by_hand: ControlPoints, infos: Pair[RasterInfo], options: RegistrationOptions) -> bool:
    """Whether the points made by hand agree with the georeferencing, where that is to be used."""
    if not options.read.use_georeferencing:
        return True
    return agrees(from_georeferencing(infos), by_hand, infos.reference.size)


def _search_code(result: MatchResult, by_points: bool) -> str:
    """The code of where the first estimate was found, for the report."""
    if not result.near_prior:
        return EVERYWHERE
    return NEAR_POINTS if by_points else NEAR_GEOREFERENCING


def _coordinates_line(result: MatchResult, pair: WorkingPair) -> str:
    """The log line about the georeferencing after a search of all places."""
    prior = pair.prior()
    if not result.accepted or result.sensed_to_reference is None or prior is None:
        return text("log_nothing_near")
    off = apart(result.sensed_to_reference, prior, pair.sizes.sensed)
    if off > pair.radius:
        return text("log_coordinates_off", off=off, radius=pair.radius)
    return text("log_coordinates_right", off=off)


def _before_writing(native_result: NativeResult, outputs: Outputs, infos: Pair[RasterInfo]) -> Registration:
    """The result before the files are written; of a refused pair, only the report will be. Raises
    TiepointError where the files that were matched have changed since."""
    check_unchanged(*infos.both)
    made = outputs if native_result.accepted else Outputs(report=outputs.report)
    return Registration(native_result, {}, made, infos)


def _log(
    native_result: NativeResult, result: MatchResult, infos: Pair[RasterInfo], feedback: Feedback
) -> None:
    """Log what looks like radar, how the transform was chosen, and what is no data unlike in the files."""
    for line in speckle_lines(result.speckle):
        feedback.info(line)
    for info in infos.both:
        if info.source.nodata:
            values = nodata_text(info.source.nodata)
            feedback.info(text("log_nodata_set", name=info.source.name, values=values))
    if isinstance(native_result.transform, MappedTransform):
        crs = native_result.transform.known.crs
        feedback.info(text("log_known_map", sensed=crs.sensed, reference=crs.reference))
    if native_result.why:
        feedback.info(native_result.why.message)


def _log_found_by(report: dict[str, Any], feedback: Feedback) -> None:
    """Log what found the pair and what measured its points."""
    if line := sentence(report):
        feedback.info(line)


def write_files(
    registration: Registration,
    staging: Staging,
    folder: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    run: str,
) -> Registration:
    """Write the registered raster, the control points and the checkerboard into their staging places.

    folder: for the warped raster that the checkerboard is made of where no such raster is wanted. Returns the
    registration with the files that were written.
    """
    outputs, points, transform = registration.outputs, registration.points, registration.transform
    if transform is None:
        return registration
    infos, native_result = registration.infos, registration.native_result
    georeferenced = None
    if outputs.raster is not None:
        place = staging.place(outputs.raster)
        georeferenced = write_raster(infos, transform, points, place, options, feedback, run=run)
        staging.remove_with(outputs.raster, stale_views(outputs.raster, georeferenced))
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
    check_unchanged(*infos.both)
    viewed = georeferenced is not None and georeferenced.view
    written = replace(outputs, view=outputs.view if viewed else None)
    return replace(registration, outputs=written, georeferenced=georeferenced)
