"""Moves files from private folders to their targets: all or none, even if the process dies in between.

A journal of all moves is written before the first one and removed after the last one. A process that finds a
journal later completes the moves, or goes on undoing them if that had begun. An old file keeps its place
until the new one replaces it; until all moves are done, it has a second name (a hard link) in the private
folder. Where the file system has no hard links, it is moved there.

The process may die at any point. Loss of power is not covered: writing to disk is left to the system.
"""

from __future__ import annotations

import errno
import json
import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Optional

from .file_lock import folder_locked
from .file_names import identity
from .sidecars import sidecars_of
from .whole_file import replaced_whole

# Short names, as Windows limits the length of a path.
_OLD = ".old"  # folder inside the private one: the journal and the old files
_FORWARD, _BACK = "do", "undo"  # the journal, JSON; renamed before undoing, as that needs no disk space
_LEADER = "leader"  # in the other folders of one publication: which folder has the journal

_turn = threading.Lock()

Stale = Mapping[Path, Sequence[Path]]  # by target: files in its folder that would be wrong beside a new one
State = Optional[list[int]]  # size and modification time of a file; None = no file


@dataclass(frozen=True)
class _Step:
    """One target beside the private folder: the old file goes to .old/`saved`; new: a new file comes."""

    name: str
    saved: str
    new: bool
    before: State  # of the old file
    after: State = None  # of the new file


@dataclass(frozen=True)
class _Group:
    """A file with its sidecar files; old sidecar files go first, as they would spoil the new file."""

    steps: list[_Step]
    main: int  # index of the step for the file itself


@dataclass(frozen=True)
class _Part:
    """The moves from one private folder to its parent folder."""

    folder: str
    groups: list[_Group] = field(default_factory=list)

    def staged(self, step: _Step) -> Path:
        return Path(self.folder) / step.name

    def place(self, step: _Step) -> Path:
        return Path(self.folder).parent / step.name

    def saved(self, step: _Step) -> Path:
        return Path(self.folder) / _OLD / step.saved


def publish(folders: Sequence[Path], stale: Stale = MappingProxyType({})) -> None:
    """Move the files of each private folder to its parent folder; all or none.

    Sidecar files of replaced files are removed, and those of `stale`. Raises OSError where a file cannot be
    moved; then all moves are undone, or, where that fails, recover() tries again. Two threads or processes
    that publish the same files do so one after the other, so that the files are all of one run.
    """
    with _turn, _alone(folder.parent for folder in folders):
        _publish(folders, stale)


@contextmanager
def _alone(places: Iterable[Path]) -> Iterator[None]:
    """Hold the locks of the folders in which files are replaced, in one order in every process."""
    known = {identity(place): place for place in places}
    with ExitStack() as held:
        for _, place in sorted(known.items()):
            held.enter_context(folder_locked(place))
        yield


def _publish(folders: Sequence[Path], stale: Stale) -> None:
    parts = [_part(folder, stale) for folder in folders]
    if not any(part.groups for part in parts):
        return
    for part, step in _steps(parts):
        if part.place(step).is_dir():  # it would be moved away, and removed with the private folder
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(part.place(step)))
    leader, *others = folders
    for folder in folders:
        (folder / _OLD).mkdir(exist_ok=True)
    for folder in others:
        _write(folder / _OLD / _LEADER, {"leader": str(leader)})
    replaced = [(part, step) for part, step in _steps(parts) if step.before is not None]
    if os.name == "nt":
        for part, step in replaced:
            part.place(step).rename(part.place(step))  # fails while the file is open elsewhere
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
        if _take_back(parts, undisturbed=True):
            journal.unlink()
        raise
    journal.unlink()


def recover(folder: Path) -> bool:
    """Complete or undo the moves out of a private folder whose owner is dead; False = do not delete it yet.

    A target that has changed since is left alone, and its new file is dropped. Only one process at a time
    may do this.
    """
    leader = _leader(folder)
    if leader != folder and not leader.exists():
        return leader.parent.exists()  # moves done and folder removed; else its disk is missing now
    journal = _journal(leader)
    if journal is None:
        return True
    try:
        values = json.loads(journal.read_text(encoding="utf-8"))
        parts = [_read_part(part) for part in values["parts"]]
        parts = [part for part in parts if _leader(Path(part.folder)) == leader]
        with _alone(Path(part.folder).parent for part in parts):
            whole = _take_back(parts) if journal.name == _BACK else _finish(parts)
            if whole:
                journal.unlink()
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return whole


def pending(folder: Path) -> bool:
    """Whether recover() has moves to complete or undo."""
    return _journal(_leader(folder)) is not None


def _part(folder: Path, stale: Stale) -> _Part:
    """The moves of the files in a private folder."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    companions = {beside for name in names for beside in sidecars_of(name)}
    groups, count = [], 0
    removed: set[str] = set()  # a.tif and a.tiff have one world file
    for main in (name for name in names if name not in companions):
        steps: list[_Step] = []
        beside = [name for name in sidecars_of(main) if name not in removed]
        removed.update(beside)
        beside += [path.name for path in stale.get(folder.parent / main, ())]
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
    """Move the files of one step."""
    place, saved = part.place(step), part.saved(step)
    if step.before is not None and not os.path.lexists(saved):
        place.replace(saved)
    if step.new:
        part.staged(step).replace(place)


def _finish(parts: Sequence[_Part]) -> bool:
    """Complete the moves of a process that died. False where a file cannot be moved."""
    whole = True
    for part in parts:
        for group in part.groups:
            try:
                _finish_group(part, group)
            except OSError:  # noqa: PERF203
                whole = False  # go on with the other files
    return whole


def _finish_group(part: _Part, group: _Group) -> None:
    main = group.steps[group.main]
    moved = not part.staged(main).exists()
    if not (_state(part.place(main)) == main.after if moved else _as_before(part, main)):
        return  # the target has changed since, and what is left would lie beside another file
    for step in group.steps[: group.main]:
        if not moved and _as_before(part, step) and not os.path.lexists(part.saved(step)):
            part.place(step).replace(part.saved(step))
    for step in group.steps[group.main :]:
        if part.staged(step).exists() and _as_before(part, step):
            part.staged(step).replace(part.place(step))


def _as_before(part: _Part, step: _Step) -> bool:
    """Whether the target is unchanged, or empty because its old file was moved away."""
    state = _state(part.place(step))
    return state == step.before or (state is None and os.path.lexists(part.saved(step)))


def _take_back(parts: Sequence[_Part], undisturbed: bool = False) -> bool:
    """Undo the moves. False where a file cannot be moved back.

    undisturbed: called by the publishing process itself, so a moved file is certainly still at its target.
    """
    whole = True
    for part, step in reversed(list(_steps(parts))):
        place, saved = part.place(step), part.saved(step)
        try:
            state = _state(place)
            came = step.new and not part.staged(step).exists() and (undisturbed or state == step.after)
            if came and step.before is None:
                place.unlink()
            elif os.path.lexists(saved) and (came or state is None):
                saved.replace(place)
        except OSError:
            whole = False  # go on with the other files
    return whole


def _keep(place: Path, saved: Path) -> None:
    """Give the old file a second name, where the file system has hard links."""
    if os.link not in os.supports_follow_symlinks and place.is_symlink():
        return
    try:
        if os.link in os.supports_follow_symlinks:
            os.link(place, saved, follow_symlinks=False)
        else:
            os.link(place, saved)
    except OSError:
        return  # _do moves the file instead


def _state(path: Path) -> State:
    try:
        status = path.lstat()
    except OSError:
        return None
    return [status.st_size, status.st_mtime_ns]


def _leader(folder: Path) -> Path:
    """The private folder that holds the journal for this one."""
    try:
        values = json.loads((folder / _OLD / _LEADER).read_text(encoding="utf-8"))
        return Path(values["leader"])
    except (OSError, ValueError, KeyError, TypeError):
        return folder


def _journal(leader: Path) -> Path | None:
    known = (leader / _OLD / name for name in (_BACK, _FORWARD))
    return next((path for path in known if path.exists()), None)


def _write(path: Path, values: dict[str, Any]) -> None:
    """Write the values as JSON, at once or not at all."""
    with replaced_whole(path) as unfinished:
        unfinished.write_text(json.dumps(values), encoding="utf-8")


def _read_part(values: dict[str, Any]) -> _Part:
    groups = [_Group([_Step(**step) for step in group["steps"]], group["main"]) for group in values["groups"]]
    steps = [step for group in groups for step in group.steps]
    if any(Path(name).name != name for step in steps for name in (step.name, step.saved)):
        raise ValueError(values["folder"])  # our journals name only files in their folders
    return _Part(values["folder"], groups)
