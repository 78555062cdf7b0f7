"""A series names its files itself, so it replaces nothing that it reads, and nothing that another made."""

from __future__ import annotations

import json
import os
import shutil

import pytest
from osgeo import gdal
from tiepoint.core import series
from tiepoint.core.errors import TiepointError
from tiepoint.tests.core.batch.cases import CountingEngine
from tiepoint.tests.core.deaths import run_child
from tiepoint.tests.core.scenes import names

OWN = b"not of the series"


@pytest.fixture
def folder(scene, tmp_path):
    """reference.tif, a.tif, and the folder of the results."""
    shutil.copy(scene / "reference.tif", tmp_path / "reference.tif")
    shutil.copy(scene / "sensed.tif", tmp_path / "a.tif")
    (tmp_path / "out" / "series").mkdir(parents=True)
    return tmp_path


def run(folder, scenes=None, engine=None, **more):
    more.setdefault("reference", folder / "reference.tif")
    scenes = [folder / "a.tif"] if scenes is None else scenes
    engine = engine or CountingEngine()
    return series(scenes, folder / "out", engine=engine, method="pso-sift", use_georeferencing=False, **more)


def virtual(path, source):
    gdal.Translate(str(path), str(source), format="VRT")
    return path


def polygons(path):
    package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    package.CreateLayer("a")
    package = None
    return path


def scene_in_place_of_its_picture(folder):
    place = folder / "out" / "series" / "a.png"
    gdal.Translate(str(place), str(folder / "a.tif"), bandList=[1])
    return place, {"scenes": [place]}


def area_named_like_the_footprints(folder):
    place = polygons(folder / "out" / "series.gpkg")
    return place, {"area": f"{place}|layername=a"}


def clip_linked_to_the_footprints(folder):
    place = polygons(folder / "out" / "series.gpkg")
    os.symlink(place, folder / "link.gpkg")
    return place, {"clip_area": str(folder / "link.gpkg")}


def mask_named_like_a_result(folder):
    place = folder / "out" / "a_registered.tif"
    shutil.copy(folder / "a.tif", place)
    return place, {"sensed_mask": str(place)}


def reference_over_the_table(folder):
    place = folder / "out" / "series.csv"
    shutil.copy(folder / "reference.tif", place)
    return place, {"reference": virtual(folder / "reference.vrt", place)}


def scene_over_another_ones_result(folder):
    place = folder / "out" / "a_registered.tif"
    shutil.copy(folder / "a.tif", place)
    return place, {"scenes": [folder / "a.tif", virtual(folder / "b.vrt", place)]}


def scene_named_like_the_joint_file(folder):
    place = folder / "out" / "series_joint.json"
    shutil.copy(folder / "a.tif", place)
    return place, {"scenes": [folder / "a.tif", place]}


@pytest.mark.parametrize(
    "case",
    [
        scene_in_place_of_its_picture,
        area_named_like_the_footprints,
        clip_linked_to_the_footprints,
        mask_named_like_a_result,
        reference_over_the_table,
        scene_over_another_ones_result,
        scene_named_like_the_joint_file,
    ],
)
def test_no_file_of_a_series_replaces_what_any_of_it_reads(folder, case):
    place, how = case(folder)
    before, engine = place.read_bytes(), CountingEngine()
    with pytest.raises(TiepointError) as caught:
        run(folder, engine=engine, **how)
    assert caught.value.code in ("result_overwrites_raster", "result_overwrites_input")
    assert place.read_bytes() == before
    assert engine.calls == 0


@pytest.mark.parametrize(
    "name",
    ["series.csv", "series.html", "a_registered.tif", "a_report.json", "series/a.json", "series/a.png"],
)
def test_what_another_made_is_not_replaced(folder, name):
    (folder / "out" / name).write_bytes(OWN)
    with pytest.raises(TiepointError, match="no result of this series") as caught:
        run(folder)
    assert caught.value.code == "series_not_own"
    assert (folder / "out" / name).read_bytes() == OWN


def test_a_result_made_by_hand_beside_a_refusal_stays(folder):
    assert run(folder, engine=CountingEngine([320])).records[0].state == "refused"
    (folder / "out" / "a_registered.tif").write_bytes(OWN)
    with pytest.raises(TiepointError, match="“a_registered"):
        run(folder, transform="affine")
    assert (folder / "out" / "a_registered.tif").read_bytes() == OWN


def test_its_own_files_are_replaced_also_of_a_damaged_record(folder):
    run(folder)
    assert run(folder, transform="affine").records[0].state == "registered"
    for text in ("", "[1]", '"x"', "[" * 9999, '{"stem": 1}', '{"scene": "a", "stem": "a", "state": [1]}'):
        (folder / "out" / "series" / "a.json").write_text(text)
        assert run(folder).records[0].state == "registered"


@pytest.mark.parametrize("values", [{"prints": [2]}, {"prints": {"a": 1}}, {"best": {}, "summary": 7}, [1]])
def test_a_damaged_note_changes_nothing(folder, values):
    run(folder)
    (folder / "out" / "series" / ".series.json").write_text(json.dumps(values))
    assert run(folder).records[0].done_before


def test_a_record_names_no_file_elsewhere(folder):
    run(folder)
    (folder / "kept.tif").write_bytes(OWN)
    record = folder / "out" / "series" / "a.json"
    values = json.loads(record.read_text())
    status = (folder / "kept.tif").stat()
    values["outputs"]["raster"] = "../kept.tif"
    values["written"]["raster"] = [status.st_size, status.st_mtime_ns]
    record.write_text(json.dumps(values))
    assert run(folder, engine=CountingEngine([320]), again=True).records[0].state == "refused"
    assert (folder / "kept.tif").read_bytes() == OWN


KILLED = """
from pathlib import Path
from tiepoint.core import series
from tiepoint.tests.core.batch.cases import CountingEngine
from tiepoint.tests.core.deaths import die_before_change
folder, number = Path(sys.argv[1]), int(sys.argv[2])
class Engine(CountingEngine):
    def match(self, *arguments, **named):
        die_before_change(number)
        return super().match(*arguments, **named)
series([folder / "a.tif"], folder / "out", reference=folder / "reference.tif", engine=Engine(),
    method="pso-sift", use_georeferencing=False)
"""


@pytest.mark.parametrize("number", [10, 24, 36])
def test_killed_at_its_first_run_it_goes_on(folder, number, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    died = run_child(KILLED, folder, number)
    assert died.stderr == ""
    assert died.returncode in (-9, 0)
    assert run(folder).records[0].state == "registered"
    assert names(folder / "out") == [
        "a_points.gpkg",
        "a_registered.tif",
        "a_report.json",
        "series",
        "series.csv",
        "series.gpkg",
        "series.html",
    ]
