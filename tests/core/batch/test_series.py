"""A series: nothing ends it but its user, it goes on where it ended, and its summary tells all of it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr
from tiepoint.core import series
from tiepoint.core.batch import best_reference as best_module
from tiepoint.core.batch.job import RECORD_FOLDER
from tiepoint.core.batch.series_feedback import SeriesFeedback
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.file_lock import locked
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.tests.core.batch.cases import CountingEngine
from tiepoint.tests.core.scenes import names, texture, write_raster

SMALL = 200  # px: the width that the stand-in refuses


@pytest.fixture
def folder(scene, tmp_path):
    """reference.tif, scenes a (300 px, like sensed), b (refused) and c (no raster at all)."""
    shutil.copy(scene / "reference.tif", tmp_path)
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    shutil.copy(scene / "sensed.tif", scenes / "a.tif")
    utm = (301000.0, 10.0, 0.0, 4999000.0, 0.0, -10.0)
    image = (texture(SMALL, 150, seed=3) * 255).astype(np.uint8)
    write_raster(scenes / "b <2>.tif", [image], utm, 32633)
    (scenes / "c.tif").write_bytes(b"II*\0 cut off")
    (scenes / "notes.txt").write_text("no raster")
    return tmp_path


def run(folder, engine=None, scenes=None, **more):
    engine = engine or CountingEngine([SMALL])
    chosen = folder / "scenes" if scenes is None else scenes
    more.setdefault("reference", folder / "reference.tif")
    return series(chosen, folder / "out", engine=engine, method="pso-sift", use_georeferencing=False, **more)


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_refusal_and_an_error_end_nothing(folder):
    told = []

    class Listens(SeriesFeedback):
        def scene(self, record, done, count):
            told.append((record.stem, record.state, done, count))

    found = run(folder, feedback=Listens())
    assert told == [("a", "registered", 1, 3), ("b_2", "refused", 2, 3), ("c", "error", 3, 3)]
    assert [record.state for record in found.records] == ["registered", "refused", "error"]
    assert not found.complete
    assert str(found).splitlines()[0] == "Registered 1 of 3 scenes onto reference.tif"
    files = ["a_points.gpkg", "a_registered.tif", "a_report.json", "b_2_report.json"]
    assert names(folder / "out") == [*files, "series", "series.csv", "series.gpkg", "series.html"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_a_name_in_another_encoding_ends_nothing(folder):
    odd = folder / "scenes" / os.fsdecode(b"\xff.tif")
    shutil.copy(folder / "scenes" / "a.tif", odd)
    for _ in range(2):
        found = run(folder, scenes=[odd, folder / "scenes" / "a.tif"])
        assert [record.state for record in found.records] == ["error", "registered"]
    assert rows(folder / "out" / "series.csv")[0]["source"].endswith("\\udcff.tif")
    assert "udcff.tif" in (folder / "out" / "series.html").read_text(encoding="utf-8")


def test_the_summary_has_a_row_a_scene(folder):
    found = run(folder)
    table = rows(found.files["csv"])
    assert [(row["scene"], row["verdict"], row["reason_code"]) for row in table] == [
        ("a", "registered", ""),
        ("b_2", "refused", "no_agreement"),
        ("c", "error", "raster_not_opened"),
    ]
    assert float(table[0]["rotation"]) == pytest.approx(-20.0, abs=1e-4)
    assert table[0]["raster"] == "a_registered.tif"
    package = ogr.Open(str(found.files["gpkg"]))
    layer = package.GetLayerByName("scenes")
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
    shown = []
    for each in layer:
        outline = each.GetGeometryRef()  # lives as long as its feature
        area = None if outline is None else outline.Area()
        shown.append((each["verdict"], each["footprint_by"], area))
    assert [(state, by) for state, by, _ in shown] == [
        ("registered", "registration"),
        ("refused", "georeferencing"),
        ("error", None),
    ]
    assert shown[0][2] == pytest.approx(320 * 300 * 1.1**2 * 100, rel=1e-6)
    assert shown[1][2] == pytest.approx(SMALL * 150 * 100, rel=1e-6)
    assert shown[2][2] is None


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.pictures, self.open = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.links += [values["href"]] if "href" in values else []
        self.pictures += [values["src"]] if tag == "img" else []


def test_the_page_shows_each_scene_and_its_links_lead_somewhere(folder):
    found = run(folder)
    text = found.files["html"].read_text(encoding="utf-8")
    page = Page(text)
    assert page.pictures == ["series/a.png", "series/b_2.png"]
    out = folder / "out"
    assert all((out / each).is_file() for each in page.pictures)
    assert {each for each in page.links if not each.startswith("#")} <= set(names(out))
    assert {each[1:] for each in page.links if each.startswith("#")} == {"scene-a", "scene-b_2", "scene-c"}
    assert "3 scenes: 1 registered, 1 refused, 1 error" in text
    assert "<script" not in text
    picture = gdal.Open(str(out / "series" / "a.png"))
    assert (picture.RasterCount, max(picture.RasterXSize, picture.RasterYSize)) == (4, 360)


def test_the_second_run_does_nothing_and_says_the_same(folder):
    engine = CountingEngine([SMALL])
    run(folder, engine)
    before = rows(folder / "out" / "series.csv")
    assert engine.calls == 2
    found = run(folder, engine)
    assert engine.calls == 2
    assert [record.done_before for record in found.records] == [True, True, False]  # errors are tried again
    assert [{**row, "seconds": ""} for row in rows(found.files["csv"])] == [
        {**row, "seconds": ""} for row in before
    ]
    run(folder, engine, again=True)
    assert engine.calls == 4


def test_it_goes_on_where_it_ended(folder):
    for number in range(4):
        shutil.copy(folder / "scenes" / "a.tif", folder / "scenes" / f"d{number}.tif")

    class Ends(SeriesFeedback):
        ended = False

        def scene(self, record, done, count):
            self.ended = record.stem == "d1"

        def cancelled(self):
            return self.ended

    engine = CountingEngine([SMALL])
    with pytest.raises(Cancelled):
        run(folder, engine, feedback=Ends())
    assert [row["scene"] for row in rows(folder / "out" / "series.csv")] == ["a", "b_2", "d0", "d1"]
    calls = engine.calls
    found = run(folder, engine)
    assert engine.calls == calls + 2
    assert len(found.registered) == 5


def test_another_executor_gives_its_records_in_any_order(folder):
    from tiepoint.core.batch.scene import register_scene
    from tiepoint.core.batch.scene_runner import SceneRunner

    def backwards(jobs, feedback):
        runner = SceneRunner(engine=CountingEngine([SMALL]))
        for job in reversed(jobs):
            yield register_scene(job, runner=runner)

    found = run(folder, execute=backwards)
    assert [record.stem for record in found.records] == ["a", "b_2", "c"]


def test_what_comes_after_the_loop_is_in_the_summary(folder):
    from dataclasses import replace

    from tiepoint.core.batch.joint_summary import Adjusted

    def after(jobs, records, feedback):
        return Adjusted([replace(record, state="registered") for record in records])

    run(folder, after=after)
    assert {row["verdict"] for row in rows(folder / "out" / "series.csv")} == {"registered"}


def test_the_best_scene_is_the_reference(folder):
    image = (texture(300, 280, seed=8) * 255).astype(np.uint8)
    cloudy = image.copy()
    cloudy[:, 60:] = 230
    for name, pixels in (("d", cloudy), ("e", image), ("f", cloudy)):
        write_raster(folder / "scenes" / f"{name}.tif", [pixels])
    chosen = [folder / "scenes" / f"{name}.tif" for name in "def"]
    found = run(folder, scenes=chosen, reference=None)
    assert found.reference.name == "e.tif"
    assert [(record.stem, record.state) for record in found.records] == [
        ("e", "reference"),
        ("d", "registered"),
        ("f", "registered"),
    ]
    more = [*chosen, folder / "scenes" / "a.tif"]  # a scene more does not change the choice
    engine = CountingEngine()
    found = run(folder, engine, scenes=more, reference=None)
    assert (found.reference.name, engine.calls) == ("e.tif", 1)


@pytest.mark.parametrize(
    ("matching", "tried", "best"),
    [
        ({1}, [2, 2, 2, 2, 0, 0, 0, 0, 1, 1, 1], 1),  # 3 of 4 is enough
        (set(), [2, 2, 2, 2, 0, 0, 0, 0, 1, 1, 1, 1, 4, 4, 4, 4, 3, 3, 3, 3], None),
    ],
)
def test_candidates_are_tried_by_their_structure_until_most_probes_match(monkeypatch, matching, tried, best):
    """Of six scenes the one without any structure is no candidate."""
    shares = {"0": 0.8, "1": 0.7, "2": 0.9, "3": 0.2, "4": 0.3, "5": 0.0}
    asked, sizes = [], set()

    def register(pair, outputs, options, engine, feedback):
        asked.append(int(pair.reference.name))
        sizes.add(options.read.max_working_size)
        fourth = asked.count(asked[-1]) == 4
        return SimpleNamespace(accepted=asked[-1] in matching and not fourth)

    monkeypatch.setattr(best_module, "register", register)
    monkeypatch.setattr(best_module, "_structured", lambda scene, *_: shares[scene.name])
    scenes = [RasterSource(name) for name in shares]
    options = RegistrationOptions.of(max_working_size=4096)
    if best is None:
        with pytest.raises(TiepointError) as caught:
            best_module.best_reference(scenes, options, None, Feedback())
        assert caught.value.code == "series_without_best"
        assert asked == tried
    else:
        found = best_module.best_reference(scenes, options, None, Feedback())
        assert found.scene.name == str(best)
        assert asked == [*tried, best]
        assert "3 of 4" in found.why
        assert "70 %" in found.why
    assert sizes == {1024}


def test_scenes_that_do_not_match_have_no_best(folder):
    with pytest.raises(TiepointError) as caught:
        run(folder, CountingEngine([SMALL, 320]), reference=None)
    assert caught.value.code == "series_without_best"


def test_two_runs_never_write_to_one_folder(folder):
    run(folder)
    lock = folder / "out" / RECORD_FOLDER / ".series.lock"
    with locked(lock, lambda: None), pytest.raises(TiepointError) as caught:
        run(folder)
    assert caught.value.code == "series_running"


def test_results_are_no_scenes(folder):
    """Where they are written among the scenes."""
    scenes = folder / "scenes"
    found = series(scenes, scenes, reference=folder / "reference.tif", engine=CountingEngine([SMALL]))
    assert len(found.records) == 3
    found = series(scenes, scenes, reference=folder / "reference.tif", engine=CountingEngine([SMALL]))
    assert [record.stem for record in found.records] == ["a", "b_2", "c"]


def test_scenes_are_chosen_by_a_pattern_and_each_once(folder):
    deep = folder / "deep" / "may"
    deep.mkdir(parents=True)
    for name in ("x_B4.tif", "x_B5.tif"):
        shutil.copy(folder / "scenes" / "a.tif", deep / name)
    found = run(folder, scenes=[folder / "deep", deep / "x_B4.tif"], pattern="*/*_B4.tif")
    assert [record.stem for record in found.records] == ["x_B4"]
    for pattern, code in (("*.png", "series_folder_empty"), ("/*.tif", "series_pattern_wrong")):
        with pytest.raises(TiepointError) as caught:
            run(folder, pattern=pattern)
        assert caught.value.code == code


def test_a_reference_among_the_scenes_is_not_registered_onto_itself(folder):
    shutil.copy(folder / "reference.tif", folder / "scenes" / "zero.tif")
    found = run(folder, reference=folder / "scenes" / "zero.tif")
    assert [record.stem for record in found.records] == ["a", "b_2", "c"]


def test_what_cannot_begin_is_an_error(folder):
    with pytest.raises(TiepointError) as caught:
        run(folder, reference=folder / "missing.tif")
    assert caught.value.code == "raster_not_opened"
    with pytest.raises(TiepointError) as caught:
        run(folder, files=("rasters",))
    assert caught.value.code == "choice_unknown"
    shutil.rmtree(folder / "out")
    with pytest.raises(TiepointError) as caught:
        run(folder, scenes=[folder / "reference.tif"])
    assert caught.value.code == "series_without_scenes"
    with pytest.raises(TiepointError) as caught:
        run(folder, scenes=[folder / "scenes" / "a.tif"], reference=None)
    assert caught.value.text == (
        "“a.tif” is the only scene, and there is no reference to register it onto. "
        "Name a reference, or more scenes."
    )
    assert not (folder / "out").exists()  # nothing is left of what could not begin


def test_a_folder_of_the_summarys_name_is_never_replaced(folder):
    (folder / "out" / "series.csv").mkdir(parents=True)
    with pytest.raises(TiepointError) as caught:
        run(folder)
    assert caught.value.code == "result_is_folder"
    assert (folder / "out" / "series.csv").is_dir()


def test_a_table_that_another_program_holds_costs_no_scene(folder, monkeypatch):
    """As a spreadsheet holds it on Windows: nothing is half written, and the next run writes the summary."""
    run(folder)
    before = (folder / "out" / "series.csv").read_bytes()
    (folder / "out" / "a_report.json").unlink()
    held = folder / "out" / "series.csv"

    def refusing(move):
        def moved(self, target):
            if held in (self, Path(target)):
                raise PermissionError(13, "The file is used by another process")
            return move(self, target)

        return moved

    with monkeypatch.context() as blocked:
        for name in ("rename", "replace"):
            blocked.setattr(Path, name, refusing(getattr(Path, name)))
        with pytest.raises(TiepointError) as caught:
            run(folder)
    assert "another process" in caught.value.text
    assert held.read_bytes() == before
    engine = CountingEngine([SMALL])
    assert run(folder, engine).records[0].done_before
    assert engine.calls == 0


def test_half_a_download_in_the_folder_is_told(folder):
    (folder / "scenes" / "empty.tif").write_bytes(b"")
    (folder / "scenes" / "page.JPG").write_text("<html>404</html>")
    found = run(folder)
    states = {record.stem: record.state for record in found.records}
    assert (states.pop("a"), states.pop("b_2")) == ("registered", "refused")
    assert states == {"c": "error", "empty": "error", "page": "error"}
    assert not found.failed
    assert run(folder, scenes=[folder / "scenes" / "empty.tif"]).failed


def test_a_scene_beside_the_reference_is_refused_with_a_report(folder):
    image = (texture(250, 180, seed=4) * 255).astype(np.uint8)
    beside = folder / "scenes" / "beside.tif"
    write_raster(beside, [image], (280000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0), 32633)
    engine = CountingEngine()
    chosen = {"engine": engine, "method": "pso-sift", "reference": folder / "reference.tif"}
    record = series([beside], folder / "out", **chosen).records[0]
    assert (record.state, record.reason_code) == ("refused", "no_overlap")
    assert record.footprint_by == "georeferencing"
    report = json.loads((folder / "out" / "beside_report.json").read_text(encoding="utf-8"))
    assert (report["accepted"], report["reason_code"]) == (False, "no_overlap")
    assert report["run"] == record.run
    assert series([beside], folder / "out", **chosen).records[0].done_before
    assert engine.calls == 0


def test_the_shift_is_in_map_units(folder):
    """A copy of the reference under coordinates that are off: 37 m east, 12 m south."""
    pixels = gdal.Open(str(folder / "reference.tif")).ReadAsArray()
    moved = folder / "moved.tif"
    write_raster(moved, [pixels], (300037.0, 10.0, 0.0, 4999988.0, 0.0, -10.0), 32633)
    engine = CountingEngine()
    places = np.random.default_rng(1).uniform(20, 340, (40, 2))
    engine.result = type(engine.result)(
        **{**vars(engine.result), "sensed": places, "reference": places, "sensed_to_reference": np.eye(3)}
    )
    (record,) = run(folder, engine, scenes=[moved]).records
    assert (record.shift_x, record.shift_y) == pytest.approx((-37.0, 12.0), abs=1e-6)
    assert (record.rotation, record.scale) == pytest.approx((0.0, 1.0), abs=1e-9)
