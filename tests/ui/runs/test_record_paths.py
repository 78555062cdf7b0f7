"""Paths of a run are relative in the project's file, absolute in memory; a copy has its own."""

from __future__ import annotations

import json
import re
import shutil
import zipfile

import pytest
from qgis.core import QgsProject
from tiepoint.ui.runs import run_record
from tiepoint.ui.runs.record_paths import RecordPaths

from ..made_runs import add_run, make_points

KEY = "tiepoint/record"


@pytest.fixture
def paths(project):
    paths = RecordPaths()
    yield paths
    paths.release()


def in_file(path):
    """The record in the project's file."""
    text = path.read_text() if path.suffix == ".qgs" else _unzipped(path)
    (value,) = re.findall(r'<Option (?=[^>]*name="tiepoint/record")[^>]*value="([^"]*)"', text)
    return json.loads(value.replace("&quot;", '"').replace("&amp;", "&"))


def _unzipped(path):
    with zipfile.ZipFile(path) as file:
        return file.read(next(n for n in file.namelist() if n.endswith(".qgs"))).decode()


def points():
    return next(x for x in QgsProject.instance().mapLayers().values() if run_record.is_points(x))


@pytest.mark.parametrize("suffix", [".qgs", ".qgz"])
def test_relative_in_the_file_and_whole_in_memory(paths, run_result, tmp_path, suffix):
    home = tmp_path / "project"
    home.mkdir()
    before = run_result.points.customProperty(KEY)
    assert json.loads(before)["raster"] == str(tmp_path / "out.tif")
    path = home / f"p{suffix}"
    assert QgsProject.instance().write(str(path))
    assert run_result.points.customProperty(KEY) == before
    assert not QgsProject.instance().isDirty()
    saved = in_file(path)
    assert saved["raster"] == "../out.tif"
    assert saved["report"] == "../out_report.json"
    assert saved["reference"]["uri"] == "../red.tif"
    assert saved["sensed"]["uri"] == "../swir.tif"
    assert str(tmp_path) not in json.dumps(saved)


def test_a_copy_has_its_own_files(paths, run_result, tmp_path, project):
    first, copy = tmp_path / "first", tmp_path / "elsewhere" / "copy"
    first.mkdir()
    project.clear()
    made = add_run(first, make_points())
    record = run_record.read(made.points)
    assert project.write(str(first / "p.qgz"))
    project.clear()
    shutil.copytree(first, copy)
    assert project.read(str(copy / "p.qgz"))
    found = run_record.read(points())
    assert found.raster == str(copy / "out.tif")
    assert found.report == str(copy / "out_report.json")
    assert found.reference.uri == str(copy / "red.tif")
    assert found.run == record.run
    assert json.loads(points().customProperty(KEY))["raster"] == str(copy / "out.tif")


def test_saved_as_elsewhere_the_files_stay_where_they_are(paths, run_result, tmp_path, project):
    for name in ("a", "b/c"):
        (tmp_path / name).mkdir(parents=True)
        assert project.write(str(tmp_path / name / "p.qgz"))
        assert run_record.read(points()).raster == str(tmp_path / "out.tif")
    assert in_file(tmp_path / "a" / "p.qgz")["raster"] == "../out.tif"
    assert in_file(tmp_path / "b" / "c" / "p.qgz")["raster"] == "../../out.tif"
    project.clear()
    assert project.read(str(tmp_path / "b" / "c" / "p.qgz"))
    assert run_record.read(points()).raster == str(tmp_path / "out.tif")


def test_a_failed_saving_leaves_whole_paths(paths, run_result, tmp_path, project, qtbot):
    assert not project.write(str(tmp_path / "missing" / "folder" / "p.qgs"))
    qtbot.wait(20)
    assert json.loads(run_result.points.customProperty(KEY))["raster"] == str(tmp_path / "out.tif")


def test_a_project_with_whole_paths_keeps_them(paths, run_result, tmp_path, project):
    project.writeEntryBool("Paths", "/Absolute", True)
    assert project.write(str(tmp_path / "p.qgs"))
    assert in_file(tmp_path / "p.qgs")["raster"] == str(tmp_path / "out.tif")


def test_a_record_of_the_first_version_becomes_one_of_today(run_result, tmp_path, project):
    layer = run_result.points
    values = json.loads(layer.customProperty(KEY))
    del values["schema"]
    layer.setCustomProperty(KEY, json.dumps({**values, "raster": "/home/ann/survey/out.tif"}))
    paths = RecordPaths()  # the plugin is switched on
    assert json.loads(layer.customProperty(KEY))["raster"] == str(tmp_path / "out.tif")
    assert project.write(str(tmp_path / "p.qgs"))
    assert (in_file(tmp_path / "p.qgs")["schema"], in_file(tmp_path / "p.qgs")["raster"]) == (2, "./out.tif")
    paths.release()
