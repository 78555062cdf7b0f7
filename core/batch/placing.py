"""A scene of a series put where the joint adjustment places it: its files and its record written again."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..edit.reapplication import of_report
from ..errors import Cancelled, TiepointError, as_tiepoint_error, explaining_system_errors
from ..feedback import Feedback
from ..files import private_folders
from ..files.file_lock import locked
from ..files.outputs import Staging, staging_for
from ..geometry.linear import apply_affine
from ..geometry.transforms import MatrixTransform, Transform
from ..joint.corrected import corrected
from ..messages import NOTHING
from ..options import RegistrationOptions
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..points.explained import no_ground
from ..points.mapped_transform import transform_values
from ..raster.read.files_read import reads_of
from ..raster.read.named_nodata import as_options_say
from ..raster.read.source import RasterInfo, describe_pair
from ..run.cautions import Caution, cautions_in, doubts_first
from ..run.native_result import NativeResult
from ..run.registration import write_files
from ..run.registration_result import Registration
from ..run.report import RUN, new_run, plain, read_report, write_report
from .figures import footprint, moved
from .job import SceneJob
from .record import REGISTERED, TIED, SceneRecord
from .record_files import read_record, stamps, write_record
from .scene import pictured

_SINGLE = "single"  # folder of what each scene's own registration gave, kept from the first adjustment on


@dataclass(frozen=True)
class PlaceJob:
    """A scene and its place; plain values."""

    scene: SceneJob
    run: str  # of the scene's own registration, or refusal
    key: str  # of the place: equal for what need not be done again
    joint: dict[str, Any]  # for record and report, see joint.py
    cautions: tuple[tuple[str, dict[str, float]], ...]  # codes and figures
    correction: np.ndarray | None = None  # (3, 3) reference px, after its own registration
    # Of a scene that was refused: its transform (3, 3), native pixels -> reference pixels, and the places it
    # has in common with its neighbours, (N, 2) each.
    matrix: np.ndarray | None = None
    at_scene: np.ndarray | None = None
    at_reference: np.ndarray | None = None


@dataclass(frozen=True)
class Single:
    """What a scene's own registration gave."""

    report: dict[str, Any]
    points: Path | None  # None of a refused scene
    record: SceneRecord


def single_of(job: SceneJob, record: SceneRecord) -> Single:
    """The scene's own registration, though the adjustment may have moved the scene since."""
    folder = job.record_folder / _SINGLE
    if not record.joint:
        folder = job.folder
    else:
        kept = read_record(folder / job.record_path.name)
        if kept is None or kept.run != record.joint.get("run"):
            raise TiepointError("joint_single_gone", name=record.stem)
        record = kept
    report, points = (record.outputs.get(kind) for kind in ("report", "control_points"))
    if report is None or (record.registered and points is None):
        raise TiepointError("joint_needs_files")
    return Single(read_report(folder / report), None if points is None else folder / points, record)


def place_scene(job: PlaceJob, feedback: Feedback | None = None) -> SceneRecord:
    """Write the scene's files under its place, all or none, and its record. Raises nothing but Cancelled:
    where the files cannot be written, the record says so, and they stay as they were."""
    feedback, scene = feedback or Feedback(), job.scene
    before = read_record(scene.record_path)
    try:
        with explaining_system_errors(), locked(scene.lock_path, feedback.check):
            before = read_record(scene.record_path)
            if before is None:
                raise TiepointError("joint_single_gone", name=scene.stem)
            if before.joint.get("key") == job.key:
                return replace(before, done_before=True)
            return _placed(job, before, feedback)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - the series goes on whatever happens to a scene
        why = as_tiepoint_error(error, "scene_failed")
        known = before or SceneRecord(scene=scene.scene.uri, stem=scene.stem, state=REGISTERED)
        return replace(known, state="error", reason_code=why.code, reason=why.message, hint=why.hint)


def _placed(job: PlaceJob, before: SceneRecord, feedback: Feedback) -> SceneRecord:
    scene = job.scene
    single = single_of(scene, before)
    if not before.joint:
        _keep(scene, before)
    infos = describe_pair(
        as_options_say(Pair(reference=scene.reference, sensed=scene.scene), scene.options.read)
    )
    transform, points = _fit(job, single, feedback)
    cautions = doubts_first(
        [*cautions_in(single.report), *(Caution.of(code, **figures) for code, figures in job.cautions)]
    )
    run, outputs = new_run(), scene.outputs
    reads = reads_of(scene.reference, scene.scene, beside=scene.options.files_named())
    result = Registration(_native(transform, points, cautions), {}, outputs, infos)
    with private_folders.work_folder() as folder, staging_for(outputs, reads) as staging:
        options, result = _written(result, staging, folder, scene.options, feedback, run)
        report = {**_report(job, single, result, cautions, run), "options": plain(options.to_json())}
        if outputs.report is not None:
            write_report(staging.place(outputs.report), report)
        write_record(scene.record_path, replace(before, key=""))  # killed from here on, it is done again
        staging.publish()
    record = _record(job, single, infos, result, run)
    with suppress(Cancelled):  # the files are there, so their record must be
        record = replace(record, picture=pictured(scene, result, feedback))
    record = replace(record, picture=record.picture or before.picture)
    write_record(scene.record_path, record)
    return record


def _written(
    result: Registration,
    staging: Staging,
    folder: Path,
    options: RegistrationOptions,
    feedback: Feedback,
    run: str,
) -> tuple[RegistrationOptions, Registration]:
    """The layers, and the options they were written by: a scene that neighbours place wholly beside the
    reference gets a grid of its own on the reference's pixels."""
    try:
        return options, write_files(result, staging, folder, options, feedback, run)
    except TiepointError as error:
        if error.code != "warp_outside" or options.result.grid != "reference":
            raise
    options = options.changed(grid="aligned")
    return options, write_files(result, staging, folder, options, feedback, run)


def _fit(job: PlaceJob, single: Single, feedback: Feedback) -> tuple[Transform, ControlPoints]:
    """The scene's transform, and its control points: where the adjustment has them in the reference."""
    if job.matrix is not None:
        points = ControlPoints.of(sensed=_given(job.at_scene), reference=_given(job.at_reference))
        return MatrixTransform("affine", job.matrix), points
    known = of_report(single.report, single.points, feedback)
    correction = _given(job.correction)
    moved = apply_affine(correction, known.points.reference)
    return corrected(known.transform, correction), replace(known.points, reference=moved)


def _native(transform: Transform, points: ControlPoints, cautions: tuple[Caution, ...]) -> NativeResult:
    return NativeResult(
        accepted=True,
        reason="",
        reason_code="",
        hint="",
        transform=transform,
        points=points,
        ground=no_ground(),
        state=np.zeros(0, dtype="U1"),
        explained=None,
        cautions=cautions,
    )


def _report(
    job: PlaceJob, single: Single, result: Registration, cautions: Sequence[Caution], run: str
) -> dict[str, Any]:
    """The report of the scene's own registration, with its place; a tied scene stays refused."""
    known = single.report
    values: dict[str, Any] = transform_values(result.transform, NOTHING) or {}
    fitted = known.get("transform") or {}
    if single.record.registered:
        values = {**values, "why": fitted.get("why"), "why_code": fitted.get("why_code")}
    georeferenced = result.georeferenced
    return plain(
        {
            **known,
            "transform": values,
            "control_points": int(result.points.used.sum()),
            "cautions": [each.to_json() for each in cautions],
            RUN: run,
            "georeferenced": None if georeferenced is None else georeferenced.to_json(),
            "joint": job.joint,
        }
    )


def _record(
    job: PlaceJob, single: Single, infos: Pair[RasterInfo], result: Registration, run: str
) -> SceneRecord:
    transform = result.transform
    if transform is None:
        return single.record
    found, outline = moved(infos, transform), footprint(infos, transform)
    outputs = {kind: path.name for kind, path in vars(result.outputs).items() if path is not None}
    record = single.record
    if job.matrix is not None:  # figures of what was refused or contradicted say nothing of this place
        record = replace(record, check_rmse=None, ce90=None, ce90_unit="", coverage=None, explained=None)
    return replace(
        record,
        state=REGISTERED if job.matrix is None else TIED,
        reason_code="",
        reason="",
        hint="",
        shift_x=found.shift and found.shift[0],
        shift_y=found.shift and found.shift[1],
        rotation=found.rotation,
        scale=found.scale,
        model=transform.model,
        control_points=int(result.points.used.sum()),
        cautions=tuple(each.code for each in result.cautions),
        caution_texts=tuple(each.text for each in result.cautions),
        footprint=outline,
        footprint_by="registration" if outline else "",
        outputs=outputs,
        written=stamps(job.scene, outputs),
        run=run,
        joint={**job.joint, "run": job.run, "key": job.key},
    )


def _keep(scene: SceneJob, record: SceneRecord) -> None:
    """Keep what the scene's own registration gave, for the next adjustment: it starts there again."""
    folder = scene.record_folder / _SINGLE
    folder.mkdir(exist_ok=True)
    for kind in ("report", "control_points"):
        if kind in record.outputs:
            shutil.copyfile(scene.folder / record.outputs[kind], folder / record.outputs[kind])
    write_record(folder / scene.record_path.name, record)


def _given(values: np.ndarray | None) -> np.ndarray:
    return np.zeros((0, 2)) if values is None else values
