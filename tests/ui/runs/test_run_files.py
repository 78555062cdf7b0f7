"""The doubts about files before “Warp again” writes them."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingUtils, QgsProject
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.raster.warp.run_mark import mark
from tiepoint.ui.runs import run_files
from tiepoint.ui.runs.record_paths import RecordPaths

from ..fakes import write_raster


@pytest.fixture
def home(project, tmp_path):
    """The folder of a project that was saved and opened again."""
    folder = tmp_path / "project"
    folder.mkdir()
    assert project.write(str(folder / "p.qgz"))
    run_files.forget_confirmed()
    return folder


def made_by(run, path):
    from osgeo import gdal

    write_raster(path)
    mark(gdal.Open(str(path), gdal.GA_Update), run)
    return path


def reasons(outputs, run="mine"):
    return [doubt.reason for doubt in run_files.doubts(run, outputs)]


def test_the_runs_own_files_beside_the_project_are_not_in_doubt(home):
    (home / "below").mkdir()
    report = home / "below" / "r.json"
    report.write_text(json.dumps({"run": "mine"}))
    assert reasons(Outputs(raster=made_by("mine", home / "a.tif"), report=report)) == []
    assert reasons(Outputs(raster=home / "none yet.tif")) == []


def test_what_does_not_tell_the_run_is_in_doubt(home):
    raster, report = made_by("other", home / "a.tif"), home / "r.json"
    report.write_text(json.dumps({"rms_all": 1.0}))
    first, second = reasons(Outputs(raster=raster, report=report))
    assert "another run" in first
    assert "has no mark of the run" in second


def test_a_report_that_is_none_is_not_written_and_not_in_doubt(home):
    (home / "r.json").write_text("a diary")
    assert reasons(Outputs(report=home / "r.json")) == []


def test_outside_the_project_needs_a_word_even_for_a_new_file(home, tmp_path):
    assert "outside" in reasons(Outputs(raster=tmp_path / "new.tif"))[0]
    assert "outside" in reasons(Outputs(raster=made_by("mine", tmp_path / "a.tif")))[0]
    neighbour = tmp_path / "project2"
    neighbour.mkdir()
    assert "outside" in reasons(Outputs(raster=neighbour / "a.tif"))[0]
    assert "outside" in reasons(Outputs(raster=home / ".." / "a.tif"))[0]


def test_a_link_does_not_bring_a_folder_beside_the_project(home, tmp_path):
    (tmp_path / "far").mkdir()
    (home / "near").symlink_to(tmp_path / "far")
    assert "outside" in reasons(Outputs(raster=home / "near" / "a.tif"))[0]


def test_what_was_confirmed_holds_for_this_run_and_project(home, tmp_path):
    outputs = Outputs(raster=made_by("mine", tmp_path / "a.tif"))
    run_files.confirm("mine", outputs)
    assert reasons(outputs) == []
    assert reasons(outputs, run="copy") != []
    QgsProject.instance().setFileName(str(home / "copy.qgz"))
    assert "outside" in reasons(outputs)[0]


def test_what_was_confirmed_before_the_first_saving_still_holds(project, tmp_path):
    run_files.forget_confirmed()
    outputs = Outputs(raster=made_by("mine", tmp_path / "a.tif"))
    assert "outside" in reasons(outputs)[0]  # a project without a file has nothing beside it
    run_files.confirm("mine", outputs)
    paths = RecordPaths()
    for name in ("project", "copy"):
        (tmp_path / name).mkdir()
    assert project.write(str(tmp_path / "project" / "p.qgz"))
    assert reasons(outputs) == []
    assert project.write(str(tmp_path / "copy" / "p.qgz"))  # “Save as…”: the files stay the original's
    assert "outside" in reasons(outputs)[0]
    paths.release()


def test_temporary_results_need_no_word(home):
    from pathlib import Path

    assert reasons(Outputs(raster=Path(QgsProcessingUtils.tempFolder()) / "x" / "a.tif")) == []
