"""One scene of a series, registered or not: never an error, always a record.

`register_scene` is what an executor runs, in this process or another: plain values in, plain values out.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from ..errors import Cancelled, NoOverlap, TiepointError, as_tiepoint_error, explaining_system_errors
from ..feedback import Feedback, OnlyCancelling
from ..files.file_lock import locked
from ..files.outputs import Outputs
from ..pair import Pair
from ..raster.read.fingerprint import fingerprint
from ..raster.read.named_nodata import as_options_say
from ..raster.read.source import RasterInfo, describe_pair
from ..raster.scenes.thumbnail import write_thumbnail
from ..raster.warp.result import with_view
from ..run.registration_result import Registration
from ..run.report import new_run
from ..version import plugin_version
from .beside_reference import beside_the_reference
from .figures import Moved, footprint, moved
from .job import SceneJob
from .record import ERROR, REFUSED, REGISTERED, SceneRecord
from .record_files import done_record, read_record, remove_stale, stamps, write_record
from .scene_runner import SceneRunner, thread_runner


def register_scene(
    job: SceneJob, feedback: Feedback | None = None, runner: SceneRunner | None = None
) -> SceneRecord:
    """Register one scene into its own files, unless that is done and nothing has changed since.

    A scene that cannot be registered gives a record, too, whatever went wrong. The results and the record
    are written all or none. While another process or thread works at the scene, this waits for it, and then
    finds the scene done. runner: None = one that this thread keeps for its next scenes. Raises Cancelled.
    """
    feedback = feedback or Feedback()
    try:
        with explaining_system_errors():
            job.record_folder.mkdir(parents=True, exist_ok=True)
            with locked(job.lock_path, feedback.check):
                return _under_lock(job, feedback, runner)
    except Cancelled:
        raise
    except TiepointError as error:  # of the lock or the record itself, as on a full disk
        return failed(job, error)


def _under_lock(job: SceneJob, feedback: Feedback, runner: SceneRunner | None) -> SceneRecord:
    done = done_record(job, feedback)
    if done is not None:
        return done
    before = read_record(job.record_path)
    started, run = time.perf_counter(), new_run()
    try:
        scene_print, prints = fingerprint(job.scene, None if before is None else before.prints, feedback)
        # Killed from here on, the old record belongs to no results any more, and what lies there is ours.
        write_record(job.record_path, _begun(job, before))
        registration = _registered(job, feedback, runner or thread_runner(job.python), run)
        record = _record_of(job, registration, run)
        record = replace(record, picture=pictured(job, registration, feedback))
        record = replace(record, key=job.key(scene_print), prints=prints)
        if not record.registered and before is not None:
            remove_stale(job, before, record)
    except Cancelled:
        if before is not None:
            write_record(job.record_path, before)
        elif not any(path.exists() for path in job.outputs.paths()):
            job.record_path.unlink(missing_ok=True)
        raise
    except Exception as error:  # noqa: BLE001 - the series goes on whatever happens to a scene
        record = failed(job, as_tiepoint_error(error, "scene_failed"))
    record = replace(record, seconds=time.perf_counter() - started, version=plugin_version())
    # After an error, as of a mistyped option, the files are those of the run before: with its options, the
    # scene is found done again.
    kept = before if record.state == ERROR and before is not None else record
    write_record(job.record_path, kept)
    return record


def _begun(job: SceneJob, before: SceneRecord | None) -> SceneRecord:
    """The record while the scene is worked at: of no result, but of the files that may come."""
    known = before or SceneRecord(job.scene.uri, job.stem, ERROR)
    return replace(known, key="", outputs={**_named(with_view(job.outputs, job.options)), **known.outputs})


def _registered(job: SceneJob, feedback: Feedback, runner: SceneRunner, run: str) -> Registration:
    try:
        return runner.register(job, feedback, run)
    except NoOverlap as error:
        return beside_the_reference(job, error, run)


def _record_of(job: SceneJob, registration: Registration, run: str) -> SceneRecord:
    report, infos, transform = registration.report, registration.infos, registration.transform
    accepted = registration.accepted
    found = moved(infos, transform) if accepted and transform is not None else Moved()
    outline = footprint(infos, transform if accepted else None)
    stated = report.get("accuracy") or {}
    outputs = _named(registration.outputs)
    return SceneRecord(
        scene=job.scene.uri,
        stem=job.stem,
        state=REGISTERED if accepted else REFUSED,
        reason_code=registration.reason_code,
        reason=registration.reason,
        hint=registration.hint,
        shift_x=found.shift and found.shift[0],
        shift_y=found.shift and found.shift[1],
        rotation=found.rotation,
        scale=found.scale,
        model=str((report.get("transform") or {}).get("model") or "") if accepted else "",
        check_rmse=report.get("check_rmse"),
        ce90=stated.get("ce90"),
        ce90_unit=str(stated.get("unit") or ""),
        coverage=report.get("occupancy"),
        explained=report.get("explained") if accepted else None,
        control_points=int(report.get("control_points") or 0) if accepted else 0,
        cautions=tuple(each.code for each in registration.cautions),
        caution_texts=tuple(each.text for each in registration.cautions),
        footprint=outline,
        footprint_by="" if not outline else "registration" if accepted else "georeferencing",
        outputs=outputs,
        written=stamps(job, outputs),
        run=run,
    )


def pictured(job: SceneJob, registration: Registration, feedback: Feedback) -> str:
    """Write the thumbnail; returns its name, or "" where none can be made: it is no part of the result."""
    transform = registration.transform if registration.accepted else None
    try:
        quiet = OnlyCancelling(feedback)
        write_thumbnail(job.picture_path, registration.infos, job.options.read.bands, transform, quiet)
    except Cancelled:
        raise
    except TiepointError as error:
        feedback.info(error.message)
        return ""
    return job.picture_path.name


def failed(job: SceneJob, error: TiepointError) -> SceneRecord:
    """The record of an error; with the place of the scene by its coordinates, where it has one."""
    outline: Any = ()
    try:
        sources = Pair(reference=job.reference, sensed=job.scene)
        outline = footprint(describe_pair(as_options_say(sources, job.options.read)), None)
    except TiepointError:
        pass  # what cannot be opened has no footprint
    placed = "georeferencing" if outline else ""
    return SceneRecord.of_error(job.scene.uri, job.stem, error, footprint=outline, footprint_by=placed)


def with_footprint(record: SceneRecord, reference: RasterInfo) -> SceneRecord:
    """The record of the reference itself, with its outline."""
    outline = footprint(Pair(reference=reference, sensed=reference), None)
    return replace(record, footprint=outline, footprint_by="georeferencing" if outline else "")


def _named(outputs: Outputs) -> dict[str, str]:
    """Kind -> name of the file; all lie in the job's folder, which may be moved."""
    return {kind: path.name for kind, path in vars(outputs).items() if path is not None}
