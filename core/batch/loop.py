"""The scenes of a series one after the other, or as another executor runs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Callable

from ..engine.client import Engine
from ..feedback import Feedback, overall_fraction
from .job import SceneJob
from .record import SceneRecord
from .record_files import done_record
from .scene import register_scene
from .scene_runner import SceneRunner
from .series_feedback import SeriesFeedback

STAGE = "series"  # of the progress: the share of the scenes that are done

# Runs jobs and yields their records, in any order, each as soon as it is there; raises Cancelled.
Execute = Callable[[Sequence[SceneJob], Feedback], Iterable[SceneRecord]]


def one_by_one(engine: Engine | None = None) -> Execute:
    """Run the jobs in the caller's thread by one engine: the given one, or one that is stopped at the end."""

    def execute(jobs: Sequence[SceneJob], feedback: Feedback) -> Iterator[SceneRecord]:
        if not jobs:
            return
        with SceneRunner(jobs[0].python, engine) as runner:
            for number, job in enumerate(jobs):
                yield register_scene(job, _OneOf(feedback, number, len(jobs)), runner)

    return execute


def run_scenes(jobs: Sequence[SceneJob], feedback: Feedback, execute: Execute) -> list[SceneRecord]:
    """The records of all jobs, in their order. What is done and unchanged is not handed to the executor.

    Raises Cancelled; the scenes that ended before it keep their results, and the next call goes on there.
    """
    found: dict[str, SceneRecord] = {}
    left = []
    for job in jobs:
        feedback.check()
        done = done_record(job, feedback)
        if done is None:
            left.append(job)
        else:
            found[job.stem] = done
            _report(feedback, done, len(found), len(jobs))
    for record in execute(left, _After(feedback, len(found), len(jobs))):
        found[record.stem] = record
        _report(feedback, record, len(found), len(jobs))
    return [found[job.stem] for job in jobs if job.stem in found]


def _report(feedback: Feedback, record: SceneRecord, done: int, count: int) -> None:
    feedback.progress(STAGE, done / count)
    if isinstance(feedback, SeriesFeedback):
        feedback.scene(record, done, count)


class _After(Feedback):
    """The progress of what is left, after the scenes that were done before."""

    def __init__(self, feedback: Feedback, done: int, count: int) -> None:
        self._feedback, self._done, self._count = feedback, done, count

    def progress(self, stage: str, fraction: float) -> None:
        share = (self._done + fraction * (self._count - self._done)) / max(1, self._count)
        self._feedback.progress(STAGE, share)

    def info(self, message: str) -> None:
        self._feedback.info(message)

    def cancelled(self) -> bool:
        return self._feedback.cancelled()


class _OneOf(Feedback):
    """One scene's part of the progress, whose stages are those of a registration."""

    def __init__(self, feedback: Feedback, number: int, count: int) -> None:
        self._feedback, self._number, self._count = feedback, number, count

    def progress(self, stage: str, fraction: float) -> None:
        self._feedback.progress(STAGE, (self._number + overall_fraction(stage, fraction)) / self._count)

    def cancelled(self) -> bool:
        return self._feedback.cancelled()
