"""Files moved from private folders into their places: all or none, whatever ends the process in between.

What is to be done is written down before the first move and crossed out after the last one. Whoever finds
such a journal later finishes what it says, or takes it back where that had begun. The old file keeps its
place until the new one takes it; it lies in the private folder by a second name (a hard link) until all is
done, or is moved there where the file system has no such links.

Processes may die anywhere. Against a loss of power nothing is done: the data are left to the system.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

from .whole_file import replaced_whole

# What GDAL, QGIS and SQLite put beside a file. An older file's would describe the new one wrongly; the
# journal of an older GeoPackage would even be replayed into it.
SIDECARS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")

# Short names: paths have an end, which on Windows is near.
_OLD = ".old"  # folder inside the private one: the journal, and what stood in the places before
_FORWARD, _BACK = "do", "undo"  # the journal, JSON; renamed when things turn, as a disk may be full
_LEADER = "leader"  # in the other folders of one publication: where the journal lies

State = Optional[list[int]]  # size and time of last change of a file; None: there is none


@dataclass(frozen=True)
class _Step:
    """One place beside the private folder: its old file goes to old/`saved`, `new` says whether one comes."""

    name: str
    saved: str
    new: bool
    before: State  # of what stood there
    after: State = None  # of what comes


@dataclass(frozen=True)
class _Group:
    """A file with its companions; the old ones go first, as they would spoil the new file."""

    steps: list[_Step]
    main: int  # which step brings the file itself


@dataclass(frozen=True)
class _Part:
    """What one private folder gives to the folder that holds it."""

    folder: str
    groups: list[_Group] = field(default_factory=list)

    def staged(self, step: _Step) -> Path:
        return Path(self.folder) / step.name

    def place(self, step: _Step) -> Path:
        return Path(self.folder).parent / step.name

    def saved(self, step: _Step) -> Path:
        return Path(self.folder) / _OLD / step.saved


def publish(folders: Sequence[Path]) -> None:
    """Move the files of each private folder into the folder that holds it; all or none.

    Old companions of a file that is replaced go. Raises OSError where one cannot be moved; then all is as
    before, or, where something cannot be put back, recover() tries that again.
    """
    parts = [_part(folder) for folder in folders]
    if not any(part.groups for part in parts):
        return
    leader, *others = folders
    for folder in folders:
        (folder / _OLD).mkdir(exist_ok=True)
    for folder in others:
        _write(folder / _OLD / _LEADER, {"leader": str(leader)})
    replaced = [(part, step) for part, step in _steps(parts) if step.before is not None]
    if os.name == "nt":
        for part, step in replaced:
            part.place(step).rename(part.place(step))  # refused while somebody has the file open
    for part, step in replaced:
        if step.new:
            _keep(part.place(step), part.saved(step))
    journal = leader / _OLD / _FORWARD
    _write(journal, {"parts": [asdict(part) for part in parts]})
    try:
        for part, step in _steps(parts):
            _do(part, step)
    except OSError:
        journal = journal.replace(journal.with_name(_BACK))
        if _take_back(parts, own=True):
            journal.unlink()
        raise
    journal.unlink()


def recover(folder: Path) -> bool:
    """Finish what was begun in a private folder whose owner is dead; False: it may not be deleted yet.

    A file that somebody else has changed or put into a place since is left alone, and what should have come
    there is dropped. Only one process at a time may do this.
    """
    leader = _leader(folder)
    if leader != folder and not leader.exists():
        return leader.parent.exists()  # done and removed; else on a disk that is not there at the moment
    journal = _journal(leader)
    if journal is None:
        return True
    try:
        values = json.loads(journal.read_text(encoding="utf-8"))
        parts = [_read_part(part) for part in values["parts"]]
        parts = [part for part in parts if _leader(Path(part.folder)) == leader]
        whole = _take_back(parts) if journal.name == _BACK else _finish(parts)
        if whole:
            journal.unlink()
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return whole


def pending(folder: Path) -> bool:
    """Whether recover() has something to do."""
    return _journal(_leader(folder)) is not None


def _part(folder: Path) -> _Part:
    """What is to be done with the files of a private folder."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    companions = {name + end for name in names for end in SIDECARS}
    groups, count = [], 0
    for main in (name for name in names if name not in companions):
        steps: list[_Step] = []
        beside = [main + end for end in SIDECARS]
        for name in beside:
            state = _state(folder.parent / name)
            if state is not None and not (folder.parent / name).is_dir():
                steps.append(_Step(name, str(count + len(steps)), False, state))
        index = len(steps)
        for name in (main, *(name for name in beside if name in names)):
            before = _state(folder.parent / name) if name == main else None
            steps.append(_Step(name, str(count + len(steps)), True, before, _state(folder / name)))
        count += len(steps)
        groups.append(_Group(steps, index))
    return _Part(str(folder), groups)


def _steps(parts: Sequence[_Part]) -> Iterator[tuple[_Part, _Step]]:
    for part in parts:
        for group in part.groups:
            for step in group.steps:
                yield part, step


def _do(part: _Part, step: _Step) -> None:
    """The step, in a publication under way."""
    place, saved = part.place(step), part.saved(step)
    if step.before is not None and not os.path.lexists(saved):
        place.replace(saved)
    if step.new:
        part.staged(step).replace(place)


def _finish(parts: Sequence[_Part]) -> bool:
    """Do what is left of a publication whose process died. False where something cannot be moved."""
    whole = True
    for part in parts:
        for group in part.groups:
            try:
                _finish_group(part, group)
            except OSError:  # noqa: PERF203
                whole = False  # the other files have their places, too
    return whole


def _finish_group(part: _Part, group: _Group) -> None:
    main = group.steps[group.main]
    moved = not part.staged(main).exists()
    if not moved and not _as_before(part, main):
        return  # somebody else's is there now
    for step in group.steps[: group.main]:
        if not moved and _as_before(part, step) and not os.path.lexists(part.saved(step)):
            part.place(step).replace(part.saved(step))
    for step in group.steps[group.main :]:
        if part.staged(step).exists() and _as_before(part, step):
            part.staged(step).replace(part.place(step))


def _as_before(part: _Part, step: _Step) -> bool:
    """Whether the place is as it was found, or empty as its old file was moved out of the way."""
    state = _state(part.place(step))
    return state == step.before or (state is None and os.path.lexists(part.saved(step)))


def _take_back(parts: Sequence[_Part], own: bool = False) -> bool:
    """Put everything back as it was. False where something cannot be.

    own: nobody else can have been at it since, so what came to a place is still there.
    """
    whole = True
    for part, step in reversed(list(_steps(parts))):
        place, saved = part.place(step), part.saved(step)
        try:
            state = _state(place)
            came = step.new and not part.staged(step).exists() and (own or state == step.after)
            if came and step.before is None:
                place.unlink()
            elif os.path.lexists(saved) and (came or state is None):
                saved.replace(place)
        except OSError:
            whole = False  # the other files still have to be put right
    return whole


def _keep(place: Path, saved: Path) -> None:
    """A second name for the old file, where the file system has hard links."""
    if os.link not in os.supports_follow_symlinks and place.is_symlink():
        return
    try:
        if os.link in os.supports_follow_symlinks:
            os.link(place, saved, follow_symlinks=False)
        else:
            os.link(place, saved)
    except OSError:
        return  # it is moved there instead, when its turn comes


def _state(path: Path) -> State:
    try:
        status = path.lstat()
    except OSError:
        return None
    return [status.st_size, status.st_mtime_ns]


def _leader(folder: Path) -> Path:
    """The private folder whose journal tells about this one, too."""
    try:
        values = json.loads((folder / _OLD / _LEADER).read_text(encoding="utf-8"))
        return Path(values["leader"])
    except (OSError, ValueError, KeyError, TypeError):
        return folder


def _journal(leader: Path) -> Path | None:
    known = (leader / _OLD / name for name in (_BACK, _FORWARD))
    return next((path for path in known if path.exists()), None)


def _write(path: Path, values: dict[str, Any]) -> None:
    """At once or not at all."""
    with replaced_whole(path) as unfinished:
        unfinished.write_text(json.dumps(values), encoding="utf-8")


def _read_part(values: dict[str, Any]) -> _Part:
    groups = [_Group([_Step(**step) for step in group["steps"]], group["main"]) for group in values["groups"]]
    steps = [step for group in groups for step in group.steps]
    if any(Path(name).name != name for step in steps for name in (step.name, step.saved)):
        raise ValueError(values["folder"])  # a journal of ours names nothing outside its folders
    return _Part(values["folder"], groups)
