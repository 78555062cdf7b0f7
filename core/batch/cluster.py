"""A series on a Dask cluster: one task a scene. Scheduler, retries, memory and dashboard are Dask's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any, Callable

from ..cores import usable_cores
from ..errors import Cancelled, TiepointError, as_tiepoint_error
from ..feedback import Feedback
from .job import SceneJob
from .loop import STAGE, Execute
from .record import SceneRecord
from .scene import register_scene
from .spread import Spread

_RETRIES = 1  # of a task that raises; one whose worker is lost is Dask's to run again
_PAUSE = 0.5  # s between two checks for cancelling


@contextmanager
def cluster_client(address: str = "", workers: int = 0) -> Iterator[Any]:
    """A client of the scheduler at `address`, or of `workers` processes of this machine, ended afterwards.

    Raises TiepointError where Dask is missing or the scheduler does not answer.
    """
    distributed = _distributed()
    with ExitStack() as ending:
        try:
            if address:
                client = distributed.Client(address, timeout="15s")
            else:
                cluster = distributed.LocalCluster(
                    n_workers=workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
                )
                client = distributed.Client(ending.enter_context(cluster))
        except (OSError, ValueError) as error:  # of the address, and a TimeoutError
            raise TiepointError("dask_no_scheduler", address=address, reason=error) from error
        yield ending.enter_context(client)


def on_cluster(client: Any) -> Execute:
    """Runs the scenes of a series as tasks of `client`, a dask.distributed.Client.

    A worker that is lost costs its scene another try; the record of a scene that Dask gives up on says so.
    Paths must mean the same to all workers.
    """

    def execute(jobs: Sequence[SceneJob], feedback: Feedback) -> Iterator[SceneRecord]:
        threads = _threads_a_task(client)
        of_stem = {job.stem: _with_threads(job, threads) for job in jobs}
        for done, (stem, result, error) in enumerate(
            _finished(client, register_scene, of_stem, feedback), start=1
        ):
            feedback.progress(STAGE, done / len(jobs))
            job = of_stem[stem]
            if error is None:
                yield result
            else:
                why = as_tiepoint_error(error, "dask_task_failed")
                yield SceneRecord.of_error(job.scene.uri, stem, why)

    return execute


def spread_on(client: Any) -> Spread:
    """Runs any function of plain values as tasks of `client`."""

    def spread(function: Callable[..., Any], items: Sequence[Any], feedback: Feedback) -> Iterator[Any]:
        named = {str(index): item for index, item in enumerate(items)}
        for _, result, error in _finished(client, function, named, feedback):
            if error is not None:
                raise as_tiepoint_error(error, "dask_task_failed")
            yield result

    return spread


def _finished(
    client: Any, function: Callable[..., Any], named: dict[str, Any], feedback: Feedback
) -> Iterator[tuple[str, Any, BaseException | None]]:
    """(name, result, error) of each task as it ends. Raises Cancelled; then no task is begun any more."""
    distributed = _distributed()
    name_of = {
        client.submit(function, item, pure=False, retries=_RETRIES): name for name, item in named.items()
    }
    waiting = set(name_of)
    try:
        while waiting:
            feedback.check()
            try:
                ended = distributed.wait(waiting, timeout=_PAUSE, return_when="FIRST_COMPLETED").done
            except TimeoutError:
                continue
            for future in ended:
                waiting.discard(future)
                name = name_of.pop(future)
                error = None if future.status == "finished" else future.exception()
                if isinstance(error, Cancelled):
                    raise error
                yield name, None if error is not None else future.result(), error
    finally:
        if waiting:
            client.cancel(list(waiting))


def _threads_a_task(client: Any) -> int:
    """A cluster of this machine shares its cores; elsewhere a task has one thread, as Dask has it."""
    cluster = getattr(client, "cluster", None)
    if cluster is None or not isinstance(cluster, _distributed().LocalCluster):
        return 1
    return max(1, usable_cores() // max(1, len(cluster.workers)))


def _with_threads(job: SceneJob, threads: int) -> SceneJob:
    if job.options.threads:
        return job
    return replace(job, options=job.options.changed(threads=threads))


def _distributed() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise TiepointError("dask_missing") from error
    return distributed
