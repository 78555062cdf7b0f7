"""One scene of a series, registered or not: never an error, always a record.

`register_scene` is what an executor runs, in this process or another: plain values in, plain values out.
"""

from __future__ import annotations

import json
import os
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..engine.client import Engine
from ..errors import Cancelled, NoOverlap, TiepointError, as_tiepoint_error, system_errors_told
from ..feedback import Feedback, OnlyCancelling
from ..files.file_lock import locked
from ..files.outputs import Outputs, replaced_by
from ..files.whole_file import replaced_whole
from ..pair import Pair
from ..raster.read.fingerprint import fingerprint
from ..raster.read.named_nodata import as_options_say
from ..raster.read.source import RasterInfo, describe_pair
from ..raster.scenes.thumbnail import write_thumbnail
from ..raster.warp.result import with_view
from ..run.registration import Registration, register
from ..run.report import new_run, plain
from ..version import plugin_version
from .beside_reference import beside_the_reference
from .figures import Moved, footprint, moved
from .job import SceneJob
from .record import ERROR, REFUSED, REGISTERED, SceneRecord

# Times the memory of the smallest scene. Of 22 scenes of 450 px, those that matched at once took 179 MiB
# before and 242 MiB after two that went through every stage (650 MiB); a restart takes 1.2 of their 25
# CPU-seconds.
_FAR_MORE = 1.5

_local = threading.local()


class SceneRunner:
    """What scenes that are registered one after the other share: the engine, which stays warm."""

    def __init__(self, python: str = "", engine: Engine | None = None) -> None:
        """engine: one that stays afterwards; None = one of its own."""
        self.python = python
        self.engine = Engine(python) if engine is None else engine
        self.process = os.getpid()
        self._lent = engine is not None
        self._least = float("inf")  # MiB that a scene took
        self.engine.keeps_reference = True

    def __enter__(self) -> SceneRunner:  # noqa: PYI034 - typing.Self is of Python 3.11
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def register(self, job: SceneJob, feedback: Feedback, run: str) -> Registration:
        """Raises TiepointError and Cancelled."""
        sources = Pair(reference=job.reference, sensed=job.scene)
        found = register(sources, job.outputs, job.options, self.engine, feedback, run=run)
        self.renew_after(found)
        return found

    def renew_after(self, registration: Registration) -> None:
        """End the engine after a scene that took far more memory than others do; the next one gets a new one.
        The C library keeps what such a scene leaves in pieces, so that each later one would take more."""
        peak = registration.report.get("peak_memory_mib") or 0.0
        if peak > _FAR_MORE * self._least:
            self.engine.stop()
        elif peak:
            self._least = min(self._least, peak)

    def close(self) -> None:
        """End the engine, if it is its own."""
        self.engine.keeps_reference = False
        if not self._lent:
            self.engine.stop()


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
        with system_errors_told():
            job.record_folder.mkdir(parents=True, exist_ok=True)
            with locked(job.lock_path, feedback.check):
                return _under_lock(job, feedback, runner)
    except Cancelled:
        raise
    except TiepointError as error:  # of the lock or the record itself, as on a full disk
        return failed(job, error)


def done_record(job: SceneJob, feedback: Feedback | None = None) -> SceneRecord | None:
    """The record of a scene that is done, while scene, reference, options and results are as they were; else
    None. Errors are tried again."""
    record = read_record(job.record_path)
    if record is None or record.state == ERROR or job.again:
        return None
    if set(_wanted(job, record)) != set(record.outputs) or not _as_written(job, record):
        return None
    try:
        scene_print, prints = fingerprint(job.scene, record.prints, feedback)
    except TiepointError:
        return None
    if job.key(scene_print) != record.key:
        return None
    if record.scene != job.scene.uri or record.prints != prints:  # moved, or only touched
        record = replace(record, scene=job.scene.uri, prints=prints)
        write_record(job.record_path, record)
    return replace(record, done_before=True)


def read_record(path: Path) -> SceneRecord | None:
    """The record in the file; None where there is none, or no whole one."""
    try:
        return SceneRecord.from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def write_record(path: Path, record: SceneRecord) -> None:
    """Replace the record as a whole. Raises OSError."""
    text = json.dumps(plain(record.to_json()), indent=1, ensure_ascii=False, allow_nan=False)
    with replaced_whole(path) as unfinished:
        # What is no text in the name of a file becomes an escape, which JSON reads as what it was.
        unfinished.write_text(text + "\n", encoding="utf-8", errors="backslashreplace")


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
            _remove_stale(job, before, record)
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


def thread_runner(python: str) -> SceneRunner:
    """The runner that this thread keeps for its next scenes; another after a fork, and for another Python."""
    runner: SceneRunner | None = getattr(_local, "runner", None)
    if runner is None or runner.process != os.getpid() or runner.python != python:
        runner = _local.runner = SceneRunner(python)
    return runner


def close_own_runner() -> None:
    """End what this thread keeps for its next scenes."""
    runner: SceneRunner | None = getattr(_local, "runner", None)
    if runner is not None and runner.process == os.getpid():
        runner.close()
    _local.runner = None


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


def _wanted(job: SceneJob, record: SceneRecord) -> list[str]:
    """The kinds of files that a done scene has: all of them, or the report of a refused one. A virtual
    raster that shows another counts with it."""
    kinds = list(job.wanted) if record.placed else [kind for kind in job.wanted if kind == "report"]
    return [*kinds, *(["view"] if "view" in record.outputs else [])]


def _as_written(job: SceneJob, record: SceneRecord) -> bool:
    """Whether the files are those that were written. Programs touch a GeoPackage that they only show, and
    its points may be edited: it need only be there."""
    present = stamps(job, record.outputs)
    databases = [kind for kind, name in record.outputs.items() if name.endswith(".gpkg")]
    return all(
        kind in present and (kind in databases or present[kind] == record.written.get(kind))
        for kind in record.outputs
    )


def stamps(job: SceneJob, outputs: dict[str, str]) -> dict[str, list[int]]:
    """Kind -> size and date of each output that is there."""
    found = {}
    for kind, name in outputs.items():
        try:
            status = (job.folder / name).stat()
        except OSError:
            continue
        found[kind] = [status.st_size, status.st_mtime_ns]
    return found


def _remove_stale(job: SceneJob, before: SceneRecord, now: SceneRecord) -> None:
    """Remove what an earlier run with other options or pixels wrote and nobody has changed since: beside a
    refusal it would pass for a result."""
    present = stamps(job, before.outputs)
    for kind, name in before.outputs.items():
        if name not in now.outputs.values() and present.get(kind) == before.written.get(kind):
            for path in replaced_by(job.folder / name):
                path.unlink(missing_ok=True)
