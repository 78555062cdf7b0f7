"""The scenes of a series one after the other, or as another executor runs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Callable

from ..engine.client import Engine
from ..feedback import Feedback, OneRun, Part
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
                yield register_scene(job, OneRun(feedback, STAGE, number, len(jobs)), runner)

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
    count = max(1, len(jobs))
    for record in execute(left, Part(feedback, len(found) / count, len(left) / count)):
        found[record.stem] = record
        _report(feedback, record, len(found), len(jobs))
    return [found[job.stem] for job in jobs if job.stem in found]


def _report(feedback: Feedback, record: SceneRecord, done: int, count: int) -> None:
    feedback.progress(STAGE, done / count)
    if isinstance(feedback, SeriesFeedback):
        feedback.scene(record, done, count)
