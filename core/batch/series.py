"""A whole series: its reference, its scenes, the loop over them, and the summary."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ..engine.client import Engine
from ..errors import Cancelled, TiepointError, check_choice, explaining_system_errors
from ..feedback import Feedback
from ..files.file_lock import locked
from ..files.file_names import file_of, identity
from ..files.outputs import check_local
from ..files.whole_file import replaced_whole
from ..messages import text
from ..options import RegistrationOptions
from ..raster.read.fingerprint import file_print, fingerprint
from ..raster.read.source import RasterInfo, RasterSource, describe_reference
from .best_reference import best_reference
from .job import KINDS, RECORD_FOLDER, WANTED, SceneJob, make_jobs
from .joint_summary import Adjusted, JointSummary
from .loop import Execute, one_by_one, run_scenes
from .own_files import check_files
from .record import ERROR, REFERENCE, REFUSED, REGISTERED, TIED, SceneRecord
from .record_files import read_record
from .scene import with_footprint
from .summary import write_summary

_LOCK, _REFERENCE = ".series.lock", ".series.json"  # no stem begins with a dot

# Changes the records of a series before its summary, as a joint adjustment does.
After = Callable[[Sequence[SceneJob], Sequence[SceneRecord], Feedback], Adjusted]


@dataclass(frozen=True)
class SeriesWanted:
    """What is registered onto what, and where to."""

    scenes: tuple[RasterSource, ...]
    folder: Path  # of the results; made where it is missing
    reference: RasterSource | None = None  # None = the best of the scenes
    options: RegistrationOptions = RegistrationOptions()  # noqa: RUF009 - frozen
    wanted: tuple[str, ...] = WANTED  # kinds of files of each scene
    python: str = ""  # of the engine
    again: bool = False  # also what is done and unchanged
    items: tuple[Path, ...] | None = None  # files of STAC Items that are read, where Items are written, too


@dataclass(frozen=True)
class Series:
    """What became of a series."""

    reference: RasterSource
    records: tuple[SceneRecord, ...]  # in the scenes' order
    folder: Path
    files: dict[str, Path]  # of the summary: "csv", "gpkg", "html"
    joint: JointSummary | None = None  # of the joint adjustment, where there was one

    def of(self, state: str) -> list[SceneRecord]:
        """The records of one state."""
        return [record for record in self.records if record.state == state]

    @property
    def registered(self) -> list[SceneRecord]:
        return self.of(REGISTERED)

    @property
    def refused(self) -> list[SceneRecord]:
        return self.of(REFUSED)

    @property
    def errors(self) -> list[SceneRecord]:
        return self.of(ERROR)

    @property
    def tied(self) -> list[SceneRecord]:
        """The scenes that only their neighbours place, by a joint adjustment."""
        return self.of(TIED)

    @property
    def complete(self) -> bool:
        """Whether every scene is registered onto the reference itself."""
        return not (self.refused or self.tied or self.errors)

    @property
    def failed(self) -> bool:
        """Whether every scene ended with an error, such as names of which none is a raster."""
        return all(record.state in (ERROR, REFERENCE) for record in self.records)

    def __str__(self) -> str:
        """The counts, the scenes that are not registered, and the summary's files."""
        done = sum(record.done_before for record in self.records)
        before = f", {done} of them before" if done else ""
        counts = f"{len(self.registered)} of {len(self.records)} scenes"
        lines = [f"Registered {counts} onto {self.reference.name}{before}"]
        lines += [f"Placed:   {each.stem}: {' '.join(each.caution_texts)}" for each in self.tied]
        lines += [f"Refused:  {each.stem}: {each.reason} [{each.reason_code}]" for each in self.refused]
        lines += [f"Error:    {each.stem}: {each.why} [{each.reason_code}]" for each in self.errors]
        if self.joint is not None:
            lines.append(f"Joint:    {self.joint.agreement}")
        return "\n".join([*lines, f"Summary:  {', '.join(str(path) for path in self.files.values())}"])


def run_series(
    wanted: SeriesWanted,
    feedback: Feedback,
    *,
    execute: Execute | None = None,
    engine: Engine | None = None,
    after: After | None = None,
) -> Series:
    """Register all scenes, each into its own files, and write the summary.

    A scene that is refused or fails ends nothing. What is done and unchanged is skipped, so that the same
    call goes on where the last one ended. execute: runs the scenes, see loop.py. engine: one that is shared;
    None = each executor's own. after: see After. Raises TiepointError where nothing can begin (no reference,
    no scene, no folder, another run in the folder), and Cancelled, with a summary of what was done.
    """
    for kind in wanted.wanted:
        check_choice("files", kind, tuple(KINDS))
    check_local(wanted.folder)
    _check_scenes(wanted)
    with explaining_system_errors():
        wanted.folder.mkdir(parents=True, exist_ok=True)
        (wanted.folder / RECORD_FOLDER).mkdir(exist_ok=True)
        with _alone(wanted.folder):
            reference = _reference(wanted, engine, feedback)
            info = describe_reference(reference)
            scenes = _others(wanted.scenes, reference)
            jobs = _jobs(wanted, reference, scenes, feedback)
            _check_files(wanted, jobs)
            of_reference = _own_records(wanted.scenes, reference, info) if wanted.reference is None else []
            try:
                found = Adjusted(run_scenes(jobs, feedback, execute or one_by_one(engine)))
                if after is not None:
                    found = after(jobs, found.records, feedback)
            except Cancelled:
                left = [read_record(job.record_path) for job in jobs]
                write_summary(
                    wanted.folder, [*of_reference, *(each for each in left if each and each.key)], info
                )
                raise
            files = write_summary(wanted.folder, [*of_reference, *found.records], info, found.joint)
    return Series(reference, (*of_reference, *found.records), wanted.folder, files, found.joint)


def _check_scenes(wanted: SeriesWanted) -> None:
    """Raise TiepointError, before anything is made, where nothing could be registered onto anything."""
    if wanted.reference is None:
        found = len(dict.fromkeys(wanted.scenes))
        if found == 1:
            raise TiepointError("series_of_one", name=wanted.scenes[0].name)
    else:
        found = len(_others(wanted.scenes, wanted.reference))
    if not found:
        raise TiepointError("series_without_scenes")


def _check_files(wanted: SeriesWanted, jobs: Sequence[SceneJob]) -> None:
    """Raise TiepointError where a file of the series would replace an input, or what is not of the series."""
    summarised = bool(_note(wanted.folder).get("summary"))
    check_files(jobs, wanted.folder.absolute(), wanted.items, summarised)
    _remember(wanted.folder, summary=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """While no other run writes to the folder. Raises TiepointError where one does."""

    def taken() -> None:
        raise TiepointError("series_running", folder=folder)

    with locked(folder / RECORD_FOLDER / _LOCK, taken):
        yield


def _reference(wanted: SeriesWanted, engine: Engine | None, feedback: Feedback) -> RasterSource:
    """The reference that was named, or the best scene: that of the run before while it is among them."""
    if wanted.reference is not None:
        return wanted.reference
    scenes = list(dict.fromkeys(wanted.scenes))
    named = _note(wanted.folder).get("best")
    for scene in scenes:
        if scene.uri == named and not wanted.again:
            feedback.info(text("log_series_kept", name=scene.name))
            return scene
    running = Engine(wanted.python) if engine is None else engine
    try:
        found = best_reference(scenes, wanted.options, running, feedback)
    finally:
        if engine is None:
            running.stop()
    feedback.info(text("log_series_best", name=found.scene.name, why=found.why))
    _remember(wanted.folder, best=found.scene.uri)
    return found.scene


def _others(scenes: Iterable[RasterSource], reference: RasterSource) -> list[RasterSource]:
    """The scenes, each once, without the reference."""
    return [scene for scene in dict.fromkeys(scenes) if not _same(scene, reference)]


def _same(one: RasterSource, other: RasterSource) -> bool:
    if one.uri == other.uri:
        return True
    files = [file_of(each.uri) for each in (one, other)]
    plain = [str(file) == each.uri for file, each in zip(files, (one, other))]  # else one file may hold many
    return all(plain) and len({identity(file) for file in files if file is not None}) == 1


def _jobs(
    wanted: SeriesWanted, reference: RasterSource, scenes: Sequence[RasterSource], feedback: Feedback
) -> list[SceneJob]:
    reference_print, prints = fingerprint(reference, _note(wanted.folder).get("prints"), feedback)
    _remember(wanted.folder, prints=prints)
    options = wanted.options
    files = {str(file_of(name) or name) for name in options.files_named()}
    options_print = hashlib.sha256(
        "".join(file_print(name, feedback) for name in sorted(files)).encode()
    ).hexdigest()
    return make_jobs(
        reference,
        scenes,
        wanted.folder.absolute(),
        options,
        wanted=wanted.wanted,
        reference_print=reference_print,
        options_print=options_print,
        python=wanted.python,
        again=wanted.again,
    )


def _own_records(
    scenes: Sequence[RasterSource], reference: RasterSource, info: RasterInfo
) -> list[SceneRecord]:
    """The reference's own row, where it is one of the scenes: it stays where it is."""
    if not any(_same(scene, reference) for scene in scenes):
        return []
    stem = Path(reference.name).stem
    return [with_footprint(SceneRecord(scene=reference.uri, stem=stem, state=REFERENCE), info)]


def _note(folder: Path) -> dict[str, Any]:
    """What the series remembers beside its records: the reference's prints, and which scene was the best."""
    try:
        found = json.loads((folder / RECORD_FOLDER / _REFERENCE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _remember(folder: Path, **values: object) -> None:
    with replaced_whole(folder / RECORD_FOLDER / _REFERENCE) as unfinished:
        unfinished.write_text(json.dumps({**_note(folder), **values}), encoding="utf-8")
