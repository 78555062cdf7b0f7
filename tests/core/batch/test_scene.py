"""One scene: registered, refused or an error, always a record; done once, with all of its files or none."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import threading
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from tiepoint.core.batch.figures import moved
from tiepoint.core.batch.job import make_jobs
from tiepoint.core.batch.record import SceneRecord
from tiepoint.core.batch.record_files import read_record
from tiepoint.core.batch.scene import register_scene
from tiepoint.core.batch.scene_runner import SceneRunner
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.file_lock import locked
from tiepoint.core.geometry.transforms import Transform
from tiepoint.core.messages import Notice
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.scenes import OPTIONS, TRUTH, StubEngine, names, source, write_raster


class Counting(StubEngine):
    calls = 0

    def match(self, *arguments, **named):
        type(self).calls += 1
        return super().match(*arguments, **named)


def runner(**values):
    made = SceneRunner()
    Counting.calls = 0
    made.engine = Counting(**values)
    return made


@pytest.fixture
def job(scene, tmp_path):
    for name in ("reference.tif", "sensed.tif"):
        shutil.copy(scene / name, tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    (made,) = make_jobs(source(tmp_path / "reference.tif"), [source(tmp_path / "sensed.tif")], out, OPTIONS)
    return made


def test_a_scene_has_its_files_and_a_record(job):
    record = register_scene(job, runner=runner())
    assert (record.state, record.model, record.reason) == ("registered", "similarity", "")
    assert names(job.folder) == [
        "sensed_points.gpkg",
        "sensed_registered.tif",
        "sensed_report.json",
        "series",
    ]
    assert names(job.record_folder) == ["sensed.json", "sensed.png"]
    assert record.outputs["raster"] == "sensed_registered.tif"
    assert record == read_record(job.record_path)
    # Without coordinates, turned by 20 degrees on a raster of 10 m: clockwise on the map.
    assert record.shift is None
    assert record.rotation == pytest.approx(-20.0, abs=1e-6)
    corner = TRUTH[:2] @ (-0.5, -0.5, 1.0) + 0.5
    on_map = (300000 + 10 * corner[0], 5000000 - 10 * corner[1])
    assert record.footprint[0] == pytest.approx(on_map, abs=1e-3)
    assert len(record.footprint) == 32


def test_job_and_record_travel(job):
    assert pickle.loads(pickle.dumps(job)) == job
    record = register_scene(job, runner=runner())
    assert SceneRecord.from_json(json.loads(json.dumps(record.to_json()))) == record
    newer = SceneRecord.from_json({**record.to_json(), "of_tomorrow": 1})
    assert newer == record
    for wrong in ({"control_points": True}, {"seconds": False}, {"check_rmse": "1"}, {"key": None}):
        with pytest.raises(TypeError):
            SceneRecord.from_json({**record.to_json(), **wrong})


class Torn(Transform):
    """2 px to the right within the reference's 100 columns, and 400 beyond."""

    def apply(self, points):
        points = np.asarray(points, dtype=np.float64)
        return points + np.where(points[:, :1] < 97.0, [[2.0, 0.0]], [[400.0, 0.0]])


def test_what_lies_outside_the_reference_does_not_count_for_the_shift(tmp_path):
    """Two thirds of the scene."""
    grid = (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
    wide = write_raster(tmp_path / "s.tif", [np.zeros((90, 300), np.uint8)], grid, 32633)
    small = write_raster(tmp_path / "r.tif", [np.zeros((80, 100), np.uint8)], grid, 32633)
    infos = Pair(reference=source(small), sensed=source(wide)).map(describe)
    found = moved(infos, Torn("polynomial2"))
    assert found.shift == pytest.approx((20.0, 0.0), abs=1e-6)
    assert found.rotation == pytest.approx(0.0, abs=1e-9)
    assert found.scale == pytest.approx(1.0)


def test_what_is_done_and_unchanged_is_not_done_again(job):
    first = register_scene(job, runner=runner())
    again = register_scene(job, runner=runner())
    assert (again.done_before, Counting.calls) == (True, 0)
    assert replace(again, done_before=False) == first
    os.utime(job.scene.uri, (1, 1))  # only touched
    assert register_scene(job, runner=runner()).done_before
    assert register_scene(replace(job, again=True), runner=runner()).done_before is False


@pytest.mark.parametrize("change", ["pixels", "options", "reference", "result", "record"])
def test_what_has_changed_is_done_again(job, change):
    register_scene(job, runner=runner())
    if change == "pixels":
        with open(job.scene.uri, "r+b") as stream:
            stream.seek(-1000, os.SEEK_END)
            stream.write(b"\1\2\3\4")
    elif change == "options":
        job = replace(job, options=OPTIONS.changed(seed=3))
    elif change == "reference":
        job = replace(job, reference_print="another")
    elif change == "result":
        (job.folder / "sensed_registered.tif").unlink()
    else:
        job.record_path.write_text("{")
    record = register_scene(job, runner=runner())
    assert (record.state, record.done_before, Counting.calls) == ("registered", False, 1)


def test_statistics_overviews_and_edited_points_change_nothing(job):
    register_scene(job, runner=runner())
    with open(f"{job.scene.uri}.aux.xml", "w") as stream:
        stream.write("<PAMDataset></PAMDataset>")
    os.utime(job.folder / "sensed_points.gpkg", (1, 1))
    assert register_scene(job, runner=runner()).done_before


def test_threads_change_no_result(job):
    register_scene(job, runner=runner())
    assert register_scene(replace(job, options=OPTIONS.changed(threads=2)), runner=runner()).done_before


def test_a_refusal_takes_the_older_result_away(job):
    register_scene(job, runner=runner())
    refused = {"accepted": False, "refusal": Notice.of("refused_no_agreement"), "reason_code": "no_agreement"}
    record = register_scene(replace(job, options=OPTIONS.changed(seed=3)), runner=runner(**refused))
    assert (record.state, record.reason_code, record.outputs) == (
        "refused",
        "no_agreement",
        {"report": "sensed_report.json"},
    )
    assert names(job.folder) == ["sensed_report.json", "series"]
    again = register_scene(replace(job, options=OPTIONS.changed(seed=3)), runner=runner())
    assert (again.done_before, again.reason_code) == (True, "no_agreement")


def test_what_a_person_has_changed_stays(job):
    register_scene(job, runner=runner())
    os.utime(job.folder / "sensed_points.gpkg", (1, 1))
    refused = {"accepted": False, "refusal": Notice.of("refused_no_agreement"), "reason_code": "no_agreement"}
    register_scene(replace(job, options=OPTIONS.changed(seed=3)), runner=runner(**refused))
    assert names(job.folder) == ["sensed_points.gpkg", "sensed_report.json", "series"]


def test_an_error_is_a_record_and_is_tried_again(job):
    record = register_scene(replace(job, scene=RasterSource("missing.tif")), runner=runner())
    assert (record.state, record.reason_code) == ("error", "raster_not_opened")
    assert record.hint
    broken = runner()
    broken.engine.match = lambda *_, **__: 1 / 0
    record = register_scene(job, runner=broken)
    assert (record.state, record.reason_code) == ("error", "scene_failed")
    assert "ZeroDivisionError" in record.reason
    assert register_scene(job, runner=runner()).state == "registered"


def test_a_mistyped_option_costs_no_result(job):
    done = register_scene(job, runner=runner())
    wrong = replace(job, options=job.options.changed(sensed_bands=(9,)))
    record = register_scene(wrong, runner=runner())
    assert (record.state, record.reason_code) == ("error", "band_missing")
    again = register_scene(job, runner=runner())
    assert (again, Counting.calls) == (replace(done, done_before=True), 0)
    assert register_scene(wrong, runner=runner()).state == "error"  # not found done either
    cancelling = runner()
    cancelling.register = lambda *_: (_ for _ in ()).throw(Cancelled())
    with pytest.raises(Cancelled):
        register_scene(wrong, runner=cancelling)
    assert register_scene(job, runner=runner()).done_before


def test_a_run_that_dies_between_results_and_record_is_done_again(job, monkeypatch):
    register_scene(job, runner=runner())
    changed = replace(job, options=OPTIONS.changed(seed=3))
    broken = runner()
    broken.register = lambda *_: (_ for _ in ()).throw(SystemExit())
    with pytest.raises(SystemExit):
        register_scene(changed, runner=broken)
    assert read_record(job.record_path).key == ""
    assert register_scene(job, runner=runner()).done_before is False


def test_a_second_worker_waits_and_finds_the_scene_done(job):
    job.record_folder.mkdir()
    waiting, records = threading.Event(), []

    class Waits(Feedback):
        def cancelled(self):
            waiting.set()
            return False

    def second():
        records.append(register_scene(job, Waits(), runner()))

    with locked(job.lock_path, lambda: None) as got:
        assert got
        thread = threading.Thread(target=second)
        thread.start()
        assert waiting.wait(20)
        assert records == []
    thread.join(60)
    assert records[0].state == "registered"
    assert names(job.record_folder) == ["sensed.json", "sensed.png"]


def test_who_waits_may_give_up(job):
    job.record_folder.mkdir()
    off = Feedback()
    off.cancelled = lambda: True
    with locked(job.lock_path, lambda: None), pytest.raises(Cancelled):
        register_scene(job, off, runner())


def test_an_output_that_is_an_input_is_never_written(job):
    inside = job.folder / "sensed_registered.tif"
    shutil.copy(job.scene.uri, inside)
    before = inside.read_bytes()
    made = replace(job, scene=source(inside), stem="sensed")
    record = register_scene(made, runner=runner())
    assert (record.state, record.reason_code) == ("error", "result_overwrites_raster")
    assert inside.read_bytes() == before


def test_an_error_is_no_exception(job, monkeypatch):
    def full(*_):
        raise TiepointError("own_file_on_full_disk")

    monkeypatch.setattr("tiepoint.core.batch.scene.write_record", full)
    assert register_scene(job, runner=runner()).reason_code == "own_file_on_full_disk"


def test_the_engine_is_renewed_after_a_scene_that_took_far_more_memory():
    class Engine:
        keeps_reference = False
        stopped = 0

        def stop(self):
            self.stopped += 1

    shared, found = Engine(), []
    runner_of_all = SceneRunner(engine=shared)
    for peak in (180.0, 170.0, None, 700.0, 190.0, 250.0, 260.0):
        runner_of_all.renew_after(SimpleNamespace(report={"peak_memory_mib": peak}))
        found.append(shared.stopped)
    assert found == [0, 0, 0, 1, 1, 1, 2]
