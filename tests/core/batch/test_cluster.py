"""A series as Dask's tasks: a lost worker costs another try, and what is given up is told."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from tiepoint.core.batch.cluster import cluster_client, on_cluster, spread_on
from tiepoint.core.batch.job import SceneJob
from tiepoint.core.batch.record import SceneRecord
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.read.source import RasterSource

distributed = pytest.importorskip("distributed")


def jobs(tmp_path, count):
    reference = RasterSource("reference.tif")
    return [
        SceneJob(reference, RasterSource(f"s{n}.tif"), tmp_path, f"s{n}", RegistrationOptions())
        for n in range(count)
    ]


def dies_once(path):
    """Ends its own worker the first time, as the system's killer does."""
    if not Path(path).exists():
        Path(path).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_worker_that_is_killed_costs_another_try(tmp_path):
    with cluster_client(workers=1) as client:
        found = list(spread_on(client)(dies_once, [str(tmp_path / "died")], Feedback()))
    assert (tmp_path / "died").exists()
    assert len(found) == 1
    assert found[0] != os.getpid()


@pytest.fixture(scope="module")
def client():
    """Workers as threads of this process: what they run may be replaced."""
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as made,
    ):
        yield made


def test_each_scene_gives_its_record_and_one_given_up_says_why(client, tmp_path, monkeypatch):
    calls = tmp_path / "calls"

    def register(job):
        with calls.open("a") as stream:
            stream.write(f"{job.options.threads}\n")
        if job.stem == "s1":
            raise RuntimeError("no such luck")
        return SceneRecord(scene=job.scene.uri, stem=job.stem, state="registered")

    monkeypatch.setattr("tiepoint.core.batch.cluster.register_scene", register)
    found = {record.stem: record for record in on_cluster(client)(jobs(tmp_path, 3), Feedback())}
    assert {stem: record.state for stem, record in found.items()} == {
        "s0": "registered",
        "s1": "error",
        "s2": "registered",
    }
    assert found["s1"].reason_code == "dask_task_failed"
    assert "no such luck" in found["s1"].reason
    threads = calls.read_text().split()
    assert len(threads) == 4  # one more try for s1
    assert "0" not in threads


def test_cancelling_ends_the_waiting(client, tmp_path):
    class Ends(Feedback):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        list(spread_on(client)(str, [1, 2, 3], Ends()))


def test_a_scheduler_that_is_not_there_is_an_error_with_a_hint(monkeypatch):
    def missing(*args, **kwargs):
        raise OSError("Timed out trying to connect")

    monkeypatch.setattr(distributed, "Client", missing)
    with pytest.raises(TiepointError) as caught, cluster_client("tcp://127.0.0.1:9"):
        pass
    assert caught.value.code == "dask_no_scheduler"
    assert "tcp://127.0.0.1:9" in caught.value.message
