"""Pairs of scenes of a series that are registered onto each other, for the joint adjustment."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import Cancelled, TiepointError, as_tiepoint_error, explaining_system_errors
from ..feedback import Feedback
from ..files.file_lock import locked
from ..files.outputs import Outputs
from ..files.whole_file import replaced_whole
from ..pair import Pair
from ..run.registration import register
from ..run.report import plain
from .job import SceneJob
from .record import ERROR, REFUSED, REGISTERED, Ring, SceneRecord
from .scene_runner import thread_runner

_FOLDER = "pairs"
# Neighbours of a scene that it is registered to, those that overlap most. In 12 made series of 20 scenes with
# links off by 0.5 px an axis and two wrong ones, the error between neighbours is 1.45, 0.64, 0.55, 0.48, 0.43
# px with 1, 2, 3, 4, 6 of them; from 3 on, every wrong link is found. 6 take 1.5 times the pairs of 4.
MOST = 4
# Share of the smaller scene that two must have in common. With 20 to 40 %, 23 of 24 pairs of bands are
# registered; less is not measured. A pair that is refused costs as much as several that match.
_LEAST = 0.1
_AROUND = 2  # scenes before and after in the list, for one of which nothing says where it lies


@dataclass(frozen=True)
class PairJob:
    """Two scenes, the second to be registered onto the first; plain values."""

    first: SceneJob
    second: SceneJob
    key: str  # of the contents and options of both

    @property
    def path(self) -> Path:
        return self.first.record_folder / _FOLDER / f"{self.first.stem}--{self.second.stem}.json"


@dataclass(frozen=True)
class PairRecord:
    """What became of a pair."""

    first: str  # stems
    second: str
    state: str  # REGISTERED, REFUSED or ERROR
    key: str
    reason_code: str = ""
    reason: str = ""
    at_first: tuple[tuple[float, float], ...] = ()  # native px, places that show the same
    at_second: tuple[tuple[float, float], ...] = ()

    @classmethod
    def read(cls, path: Path) -> PairRecord | None:
        """None where there is none."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            for name in ("at_first", "at_second"):
                values[name] = tuple((float(x), float(y)) for x, y in values[name])
            return cls(**{each.name: values[each.name] for each in fields(cls)})
        except (OSError, ValueError, TypeError, KeyError):
            return None


def pair_jobs(jobs: Sequence[SceneJob], records: Sequence[SceneRecord]) -> list[PairJob]:
    """The pairs of scenes that are worth a try: those that overlap, and those that follow each other where
    nothing says where one of them lies. Scenes that could not be read have no part."""
    of_stem = {job.stem: job for job in jobs}
    readable = [record for record in records if record.stem in of_stem and record.state != ERROR]
    chosen = []
    for one, other in neighbours([_box(record.footprint) for record in readable]):
        first, second = readable[one], readable[other]
        keys = json.dumps([first.key, second.key]).encode()
        key = hashlib.sha256(keys).hexdigest()
        chosen.append(PairJob(first=of_stem[first.stem], second=of_stem[second.stem], key=key))
    return chosen


def neighbours(boxes: Sequence[np.ndarray | None]) -> list[tuple[int, int]]:
    """Pairs of scenes by their bounding boxes, (4,) xmin, ymin, xmax, ymax, in the order of the series; None
    = nothing says where it lies."""
    chosen: set[tuple[int, int]] = set()
    for index, box in enumerate(boxes):
        if box is None:
            near = range(max(0, index - _AROUND), min(len(boxes), index + _AROUND + 1))
            chosen |= {(min(index, each), max(index, each)) for each in near if each != index}
            continue
        shares = [(_shared(box, other), each) for each, other in enumerate(boxes) if each != index]
        best = sorted(
            ((share, each) for share, each in shares if share >= _LEAST),
            key=lambda found: (-round(found[0], 1), abs(found[1] - index)),
        )
        chosen |= {(min(index, each), max(index, each)) for _, each in best[:MOST]}
    return sorted(chosen)


def match_pair(job: PairJob, feedback: Feedback | None = None) -> PairRecord:
    """Register the second scene onto the first, unless that is done. Never an error but Cancelled."""
    feedback = feedback or Feedback()
    try:
        with explaining_system_errors():
            job.path.parent.mkdir(parents=True, exist_ok=True)
            with locked(job.path.with_suffix(".lock"), feedback.check):
                done = PairRecord.read(job.path)
                if done is not None and done.key == job.key and done.state != ERROR:
                    return done
                found = _matched(job, feedback)
                with replaced_whole(job.path) as unfinished:
                    unfinished.write_text(json.dumps(plain(asdict(found))), encoding="utf-8")
                return found
    except Cancelled:
        raise
    except TiepointError as error:
        return _of_error(job, error)


def _matched(job: PairJob, feedback: Feedback) -> PairRecord:
    sources = Pair(reference=job.first.scene, sensed=job.second.scene)
    read = job.second.options.read
    # The area is of the reference's map, and what was left out of a scene is left out of both.
    read_options = replace(
        read,
        area="",
        search_radius=0.0,
        reference_mask=read.sensed_mask,
        reference_nodata=read.sensed_nodata,
        reference_bands=read.sensed_bands,
    )
    options = replace(job.second.options, read=read_options)
    try:
        runner = thread_runner(job.second.python)
        registration = register(sources, Outputs(), options, runner.engine, feedback)
        runner.renew_after(registration)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - the series goes on whatever happens to a pair
        return _of_error(job, as_tiepoint_error(error, "scene_failed"))
    known = PairRecord(first=job.first.stem, second=job.second.stem, state=REFUSED, key=job.key)
    if not registration.accepted:
        return replace(known, reason_code=registration.reason_code, reason=registration.reason)
    points = registration.points.take(registration.points.enabled)
    return replace(
        known, state=REGISTERED, at_first=_pairs_of(points.reference), at_second=_pairs_of(points.sensed)
    )


def _of_error(job: PairJob, error: TiepointError) -> PairRecord:
    return PairRecord(
        first=job.first.stem,
        second=job.second.stem,
        state=ERROR,
        key=job.key,
        reason_code=error.code,
        reason=error.message,
    )


def _pairs_of(places: np.ndarray) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in places)


def _box(ring: Ring) -> np.ndarray | None:
    if not ring:
        return None
    corners = np.array(ring)
    return np.concatenate([corners.min(axis=0), corners.max(axis=0)])


def _shared(one: np.ndarray, other: Any) -> float:
    """Share of the smaller box that both cover."""
    if other is None:
        return 0.0
    low, high = np.maximum(one[:2], other[:2]), np.minimum(one[2:], other[2:])
    areas = [float(np.prod(box[2:] - box[:2])) for box in (one, other)]
    return float(np.prod(np.maximum(0.0, high - low))) / max(min(areas), 1e-300)
