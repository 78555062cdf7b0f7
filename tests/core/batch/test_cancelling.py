"""A series ends soon after it is cancelled, also within a pair of neighbours and within a file."""

from __future__ import annotations

import shutil
from contextlib import suppress

import pytest
from tiepoint.core.batch import pairs, placing
from tiepoint.core.batch.job import make_jobs
from tiepoint.core.batch.pairs import PairJob, match_pair
from tiepoint.core.batch.placing import PlaceJob, place_scene
from tiepoint.core.batch.record import REGISTERED, SceneRecord
from tiepoint.core.batch.record_files import read_record, write_record
from tiepoint.core.batch.scene import register_scene
from tiepoint.core.batch.scene_runner import SceneRunner
from tiepoint.core.batch.spread import here
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.read import fingerprint as fingerprints
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.tests.core.batch.cases import CountingEngine


class Cancelling(Feedback):
    """Cancelled from its `number`-th question on."""

    def __init__(self, number=1):
        self.left = number

    def cancelled(self):
        self.left -= 1
        return self.left <= 0


@pytest.fixture
def jobs(scene, tmp_path):
    for name in ("a", "b"):
        shutil.copy(scene / "sensed.tif", tmp_path / f"{name}.tif")
    sources = [RasterSource(str(tmp_path / f"{name}.tif")) for name in ("a", "b")]
    reference = RasterSource(str(scene / "reference.tif"))
    found = make_jobs(reference, sources, tmp_path, RegistrationOptions.of(method="pso-sift"))
    found[0].record_folder.mkdir()
    return found


def test_what_runs_here_can_be_cancelled_within_an_item():
    def work(item, feedback):
        feedback.check()
        raise AssertionError(item)

    with pytest.raises(Cancelled):
        list(here(work, ["an item"], Cancelling(2)))


def test_a_pair_of_neighbours_is_cancelled_within_its_registration(jobs, monkeypatch):
    monkeypatch.setattr(pairs, "register", lambda *given: given[-1].check())
    with pytest.raises(Cancelled):
        match_pair(PairJob(*jobs, key="1"), Cancelling())


def test_a_placing_is_cancelled_before_the_files_come(jobs, monkeypatch):
    scene = jobs[0]
    write_record(scene.record_path, SceneRecord(scene.scene.uri, scene.stem, REGISTERED, key="1"))
    monkeypatch.setattr(placing, "_placed", lambda job, before, feedback: feedback.check())
    with pytest.raises(Cancelled):
        place_scene(PlaceJob(scene, run="", key="2", joint={}, cautions=()), Cancelling())


@pytest.mark.parametrize("number", [1, 2])
def test_the_content_of_a_file_is_not_read_to_its_end(jobs, monkeypatch, number):
    monkeypatch.setattr(fingerprints, "_BLOCK", 1 << 16)
    feedback = Cancelling(number)
    with pytest.raises(Cancelled):
        fingerprints.fingerprint(jobs[0].scene, None, feedback)
    assert feedback.left == 0


def test_a_scene_that_is_cancelled_leaves_no_record_or_one_of_its_files(jobs):
    job = jobs[0]
    states = set()
    for number in (1, 4, 9, 400):
        runner = SceneRunner(engine=CountingEngine())
        with suppress(Cancelled):
            register_scene(job, Cancelling(number), runner)
        there = any(path.exists() for path in job.outputs.paths())
        assert (read_record(job.record_path) is not None) == there
        states.add(there)
    assert states == {True, False}
