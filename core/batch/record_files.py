"""The record of a scene as a file, and whether what it says still holds: the note for a restart."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from ..errors import Cancelled, TiepointError
from ..feedback import Feedback
from ..files.outputs import replaced_by
from ..files.whole_file import replaced_whole
from ..raster.read.fingerprint import fingerprint
from ..run.report import plain
from .job import SceneJob
from .record import ERROR, SceneRecord


def done_record(job: SceneJob, feedback: Feedback | None = None) -> SceneRecord | None:
    """The record of a scene that is done, while scene, reference, options and results are as they were; else
    None. Errors are tried again. Raises Cancelled."""
    record = read_record(job.record_path)
    if record is None or record.state == ERROR or job.again:
        return None
    if set(_wanted(job, record)) != set(record.outputs) or not _as_written(job, record):
        return None
    try:
        scene_print, prints = fingerprint(job.scene, record.prints, feedback)
    except Cancelled:
        raise
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


def remove_stale(job: SceneJob, before: SceneRecord, now: SceneRecord) -> None:
    """Remove what an earlier run with other options or pixels wrote and nobody has changed since: beside a
    refusal it would pass for a result."""
    present = stamps(job, before.outputs)
    for kind, name in before.outputs.items():
        if name not in now.outputs.values() and present.get(kind) == before.written.get(kind):
            for path in replaced_by(job.folder / name):
                path.unlink(missing_ok=True)
