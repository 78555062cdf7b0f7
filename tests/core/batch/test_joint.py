"""A scene refused alone is tied in by its neighbours, told as such, and only while they say so."""

from __future__ import annotations

import csv
import json
import shutil
import sys
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core import apply, series
from tiepoint.core.batch import pairs
from tiepoint.core.batch.job import make_jobs
from tiepoint.core.batch.joint import joint_adjustment
from tiepoint.core.batch.own_files import JOINT
from tiepoint.core.batch.pairs import PairJob, PairRecord, match_pair, neighbours
from tiepoint.core.batch.scene_runner import SceneRunner
from tiepoint.core.batch.spread import here
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.tests.core.batch.cases import CountingEngine
from tiepoint.tests.core.scenes import TRUTH, source, texture, write_raster

pytest.importorskip("scipy")
SMALL = 200  # px: the width that the stand-in refuses
# Pixels of the scene "b" and of all others that show the same: those are copies of one picture.
APART = np.array([60.0, 40.0])


class Neighbours:
    """Runs everything as it is but the pairs, which show what is true, up to `wrong` of some."""

    def __init__(self, without=(), wrong=None):
        self.without, self.wrong = without, wrong or {}

    def __call__(self, function, items, feedback):
        if function is not match_pair:
            yield from here(function, items, feedback)
            return
        for item in items:
            stems = item.first.stem, item.second.stem
            known = PairRecord(first=stems[0], second=stems[1], state="refused", key=item.key)
            if stems in self.without or stems[::-1] in self.without:
                yield known
                continue
            x, y = np.meshgrid(np.linspace(5, 130, 8), np.linspace(5, 100, 7))
            at_b = np.column_stack([x.ravel(), y.ravel()])
            places = {stem: at_b if stem == "b" else at_b + APART for stem in stems}
            first, second = (places[stem] for stem in stems)
            second = second + self.wrong.get(stems, np.zeros(2))
            yield replace(
                known,
                state="registered",
                at_first=tuple(map(tuple, first)),
                at_second=tuple(map(tuple, second)),
            )


def made_folder(scene, folder):
    """reference.tif, and the scenes a, c, d (one picture, registered) and b (refused alone)."""
    shutil.copy(scene / "reference.tif", folder)
    (folder / "scenes").mkdir()
    for name in "acd":
        shutil.copy(scene / "sensed.tif", folder / "scenes" / f"{name}.tif")
    image = (texture(SMALL, 150, seed=3) * 255).astype(np.uint8)
    write_raster(folder / "scenes" / "b.tif", [image])
    return folder


@pytest.fixture
def folder(scene, tmp_path):
    return made_folder(scene, tmp_path)


class Hears(Feedback):
    """Records what is said of a series."""

    def __init__(self):
        self.lines, self.stages = [], []

    def info(self, message):
        self.lines.append(message)

    def progress(self, stage, fraction):
        self.stages.append((stage, fraction))


@pytest.fixture(scope="module")
def tied(scene, tmp_path_factory):
    """(folder, result, feedback) of a first run, which b is tied in by. Not to be changed."""
    folder, heard = made_folder(scene, tmp_path_factory.mktemp("tied")), Hears()
    return folder, run(folder, Neighbours(), feedback=heard), heard


def run(folder, spread, engine=None, **more):
    return series(
        folder / "scenes",
        folder / "out",
        reference=folder / "reference.tif",
        engine=engine or CountingEngine([SMALL]),
        after=joint_adjustment(spread),
        **{"method": "pso-sift", "transform": "affine", "use_georeferencing": False, **more},
    )


def states(found):
    return {record.stem: record.state for record in found.records}


def test_a_refused_scene_gets_its_place_and_its_own_word(tied):
    folder, found, _ = tied
    assert states(found) == {"a": "registered", "b": "tied", "c": "registered", "d": "registered"}
    assert not found.complete
    b = found.records[1]
    assert b.cautions == ("tied_in",)
    assert "3 of its neighbours" in b.caution_texts[0]
    report = json.loads((folder / "out" / "b_report.json").read_text())
    assert report["accepted"] is False
    assert report["joint"]["state"] == "tied"
    assert report["joint"]["neighbours"] == ["a", "c", "d"]
    corners = np.array([[0.0, 0.0], [199.0, 0.0], [40.0, 149.0]])
    there = (corners + APART) @ TRUTH[:2, :2].T + TRUTH[:2, 2]
    matrix = np.array(report["transform"]["sensed_to_reference"])
    assert np.abs(corners @ matrix[:2, :2].T + matrix[:2, 2] - there).max() < 0.05
    raster = gdal.Open(str(folder / "out" / "b_registered.tif"))
    assert raster.GetGeoTransform() == gdal.Open(str(folder / "reference.tif")).GetGeoTransform()
    assert raster.ReadAsArray().any()
    assert "tied" in (folder / "out" / "series.csv").read_text(encoding="utf-8-sig")


def test_the_summary_tells_the_loop_closure_and_the_scenes_tied_in(tied):
    _, found, heard = tied
    closure = found.joint.values["loop_closure"]
    assert closure["triangles"] == 7  # of 4 scenes and the reference, without b-reference: C(4,3) + C(3,2)
    assert 0.0 <= closure["rms_px"] < 0.1
    page = found.files["html"].read_text(encoding="utf-8")
    for shown in (str(found), page):
        assert "around 7 triangles of scenes" in shown
    assert "Placed by neighbours: b." in page
    with found.files["csv"].open(encoding="utf-8-sig", newline="") as stream:
        closures = [float(row["joint_closure_px"]) for row in csv.DictReader(stream)]
    assert len(closures) == 4
    assert max(closures) < 0.1
    ended = dict.fromkeys(stage for stage, fraction in heard.stages if fraction == 1.0)
    assert list(ended) == ["series", "joint", "placing"]


def test_without_scipy_nothing_is_begun(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy.sparse.linalg", None)
    monkeypatch.setitem(sys.modules, "scipy.sparse", None)
    with pytest.raises(TiepointError) as caught:
        run(folder, Neighbours())
    assert caught.value.code == "scipy_missing"
    assert not (folder / "out").exists()


def test_a_second_run_moves_nothing(tied):
    folder, *_ = tied
    files = {path: path.stat().st_mtime_ns for path in (folder / "out").glob("*_registered.tif")}
    engine = CountingEngine([SMALL])
    found = run(folder, Neighbours(), engine)
    assert engine.calls == 0
    assert states(found)["b"] == "tied"
    assert all(record.done_before for record in found.records)
    assert {path: path.stat().st_mtime_ns for path in files} == files


def test_where_the_single_registrations_are_gone_the_results_stay(folder):
    """They are where an adjustment starts: from the moved results, it would move them once more."""
    run(folder, Neighbours())
    results = {path: path.read_bytes() for path in (folder / "out").glob("*_registered.tif")}
    shutil.rmtree(folder / "out" / "series" / "single")
    with pytest.raises(TiepointError) as caught:
        run(folder, Neighbours())
    assert caught.value.code == "joint_single_gone"
    assert "again" in caught.value.hint
    assert {path: path.read_bytes() for path in results} == results
    assert states(run(folder, Neighbours(), again=True))["b"] == "tied"


def test_a_scene_that_its_neighbours_no_longer_place_is_refused_again(folder, monkeypatch):
    run(folder, Neighbours())
    monkeypatch.setattr("tiepoint.core.batch.scene.thread_runner", lambda python: Runner())
    found = run(folder, Neighbours(without=[("a", "b"), ("b", "c"), ("b", "d")]))
    assert states(found)["b"] == "refused"
    assert not (folder / "out" / "b_registered.tif").exists()


class Runner:
    """The runner of a thread, with the stand-in."""

    def register(self, job, feedback, run):
        from tiepoint.core.batch.scene_runner import SceneRunner

        return SceneRunner("", CountingEngine([SMALL])).register(job, feedback, run)


def test_a_wrong_pair_is_left_out_and_told(folder):
    heard = Hears()
    run(folder, Neighbours(wrong={("a", "c"): np.array([30.0, 0.0])}), feedback=heard)
    values = json.loads((folder / "out" / JOINT).read_text())
    assert [each["link"] for each in values["left_out"]] == [["a", "c"]]
    assert values["left_out"][0]["settled"] is True
    assert values["loop_closure"]["rms_px"] < 0.1 < 5 < values["loop_closure_of_all"]["rms_px"]
    assert any("contradicts all others" in line for line in heard.lines)


def test_a_scene_beside_the_reference_is_tied_in(folder):
    """By its coordinates it has nothing in common with the reference, but with the scene beside it."""
    image = (texture(SMALL, 150, seed=3) * 255).astype(np.uint8)
    beside = (300000.0 - 2050.0, 10.0, 0.0, 5000000.0 - 1000.0, 0.0, -10.0)
    write_raster(folder / "scenes" / "b.tif", [image], beside, 32633)
    found = run(folder, Neighbours(), use_georeferencing=True, search_radius=2.0)
    assert states(found) == {"a": "registered", "b": "tied", "c": "registered", "d": "registered"}
    assert found.records[1].cautions == ("tied_in",)
    apply(folder / "out" / "b_report.json", folder / "scenes" / "b.tif", folder / "again.tif")
    again, first = (
        gdal.Open(str(path)).ReadAsArray()
        for path in (folder / "again.tif", folder / "out" / "b_registered.tif")
    )
    assert first.any()
    assert (again == first).all()


def test_the_report_of_a_scene_tied_in_warps_its_other_bands(tied, tmp_path):
    folder, *_ = tied
    out = folder / "out"
    apply(out / "b_report.json", folder / "scenes" / "b.tif", tmp_path / "again.tif")
    again, first = (
        gdal.Open(str(path)).ReadAsArray() for path in (tmp_path / "again.tif", out / "b_registered.tif")
    )
    assert (again == first).all()


def test_without_reports_there_is_nothing_to_adjust(folder):
    with pytest.raises(TiepointError) as caught:
        run(folder, Neighbours(), files=("raster",))
    assert caught.value.code == "joint_needs_files"


def test_neighbours_overlap_or_follow_each_other():
    def at(x):
        return np.array([x, 0.0, x + 100.0, 80.0])

    assert neighbours([at(0), at(60), at(95), at(300)]) == [(0, 1), (1, 2)]
    assert neighbours([at(0), at(500), None, at(900), at(1300)]) == [(0, 2), (1, 2), (2, 3), (2, 4)]
    stack = neighbours([at(0)] * 40)
    near = {one + other - 20 for one, other in stack if 20 in (one, other)}
    assert near == {18, 19, 21, 22}
    quarter = np.array([0.0, 0.0, 20.0, 40.0])  # 9 % of it, and then 11 %, lie in the other scene
    assert neighbours([quarter, at(18.2)]) == []
    assert neighbours([quarter, at(17.8)]) == [(0, 1)]


@pytest.fixture
def pair_job(scene, tmp_path):
    """Two scenes with a pixel grid of their own, to be registered to each other."""
    options = RegistrationOptions.of(
        reference_bands=(3,), sensed_bands=(2,), reference_mask="land.gpkg", sensed_mask="cloud.gpkg",
        reference_nodata="1", sensed_nodata="7", search_radius=50.0, area="1,2,3,4",
    )  # fmt: skip
    scenes = [source(scene / name) for name in ("sensed.tif", "other.tif")]
    first, second = make_jobs(source(scene / "reference.tif"), scenes, tmp_path, options)
    return PairJob(first=first, second=second, key="one")


def test_a_pair_is_matched_again_where_a_scene_or_an_option_has_changed(pair_job, monkeypatch):
    matched = []

    def found(job, _):
        matched.append(job.key)
        known = PairRecord(first=job.first.stem, second=job.second.stem, state="registered", key=job.key)
        return replace(known, at_first=((1.0, 2.0),), at_second=((3.5, 4.0),))

    monkeypatch.setattr(pairs, "_matched", found)
    once = match_pair(pair_job)
    assert match_pair(pair_job) == once
    assert matched == ["one"]
    assert match_pair(replace(pair_job, key="two")).key == "two"
    assert matched == ["one", "two"]


def test_both_scenes_of_a_pair_are_read_as_scenes(pair_job, monkeypatch):
    """The second one's options hold for the first one as well, which stands in the reference's place."""
    asked = []

    def register(sources, outputs, options, engine, feedback):
        asked.append((sources, options.read))
        raise TiepointError("series_without_best")

    monkeypatch.setattr(pairs, "register", register)
    monkeypatch.setattr(pairs, "thread_runner", lambda _: SceneRunner())
    record = match_pair(pair_job)
    assert (record.state, record.reason_code) == ("error", "series_without_best")
    ((sources, read),) = asked
    assert (sources.reference.name, sources.sensed.name) == ("sensed.tif", "other.tif")
    assert read.bands.both == ((2,), (2,))
    assert read.masks.both == ("cloud.gpkg", "cloud.gpkg")
    assert (read.reference_nodata, read.sensed_nodata) == ("7", "7")
    assert (read.area, read.search_radius) == ("", 0.0)
