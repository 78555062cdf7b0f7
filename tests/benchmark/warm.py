"""Work for engines that have started before any clock runs."""

from __future__ import annotations

import os
import queue
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Callable, TypeVar

from ...core.engine.client import Engine

Task = TypeVar("Task")
Done = TypeVar("Done")


@contextmanager
def warm_engine() -> Iterator[Engine]:
    """An engine that has started, ended on leaving."""
    engine = Engine(os.environ.get("TIEPOINT_PYTHON", sys.executable))
    try:
        engine.hello()
        yield engine
    finally:
        engine.stop()


def in_turn(work: Callable[[Task, Engine], Done], tasks: Iterable[Task], jobs: int = 1) -> Iterator[Done]:
    """work(task, engine) of each task, in their order; `jobs` engines are at work at once."""
    with ExitStack() as stack:
        engines: queue.SimpleQueue[Engine] = queue.SimpleQueue()
        for _ in range(jobs):
            engines.put(stack.enter_context(warm_engine()))

        def one(task: Task) -> Done:
            engine = engines.get()
            try:
                return work(task, engine)
            finally:
                engines.put(engine)

        if jobs == 1:
            yield from map(one, tasks)
            return
        with ThreadPoolExecutor(jobs) as pool:
            yield from pool.map(one, tasks)
