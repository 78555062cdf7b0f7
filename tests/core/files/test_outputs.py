"""Outputs never overwrite an input, appear all together, and keep the old files when they fail."""

from __future__ import annotations

import os
import threading
import time
from contextlib import nullcontext
from functools import partialmethod
from pathlib import Path

import pytest
from tiepoint.core.errors import TiepointError, explaining_system_errors
from tiepoint.core.files import outputs as module
from tiepoint.core.files import publishing
from tiepoint.core.files.file_names import file_of, whole_name
from tiepoint.core.files.outputs import Outputs, check_outputs, staging_for


@pytest.fixture
def scene(tmp_path):
    path = tmp_path / "scene.tif"
    path.write_bytes(b"data")
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_good_outputs_pass(tmp_path, scene):
    check_outputs(Outputs(), [str(scene)])
    check_outputs(Outputs(tmp_path / "a.tif", tmp_path / "a.gpkg", tmp_path / "a.json"), [str(scene)])
    check_outputs(
        Outputs(raster=tmp_path / "a.tif"), ["WMS:https://example.org/?", "<VRTDataset/>", "x" * 9999]
    )


@pytest.mark.parametrize(
    "source", ["{}", "{}|option:NUM_THREADS=2", 'NETCDF:"{}":t2m', "GTIFF_DIR:1:{}", "GPKG:{}:table"]
)
def test_an_output_over_an_input_is_refused_under_any_name(tmp_path, scene, source, monkeypatch):
    link = tmp_path / "link.tif"
    link.symlink_to(scene)
    hard = tmp_path / "hard.tif"
    os.link(scene, hard)
    monkeypatch.chdir(tmp_path)
    for output in (scene, link, hard, Path("scene.tif"), tmp_path / "." / "scene.tif"):
        with pytest.raises(TiepointError, match="would overwrite") as caught:
            check_outputs(Outputs(report=output), [source.format(scene)])
        assert caught.value.hint


def test_files_of_sources(tmp_path, scene):
    assert file_of(str(scene)) == scene
    assert file_of(f'NETCDF:"{scene}":t2m') == scene
    assert file_of("PG:dbname=x") is None
    assert file_of("") is None


def test_two_outputs_in_one_file_are_refused(tmp_path):
    (tmp_path / "b").mkdir()
    with pytest.raises(TiepointError, match=r"same file “a\.x”"):
        check_outputs(Outputs(raster=tmp_path / "a.x", report=tmp_path / "b" / ".." / "a.x"), [])


@pytest.mark.parametrize(("one", "other"), [("A.tif", "a.TIF"), ("caf\u00e9.tif", "cafe\u0301.tif")])
def test_names_that_some_file_systems_treat_as_one_are_refused(tmp_path, one, other):
    """Both would be staged under one name before either is published."""
    with pytest.raises(TiepointError, match="same file"):
        check_outputs(Outputs(raster=tmp_path / one, report=tmp_path / other), [])


def test_an_output_named_like_a_sidecar_file_of_an_input_is_refused(tmp_path, scene):
    for name in (
        "scene.tif.ovr",
        "scene.tif.aux.xml",
        "SCENE.TIF.MSK",
        "scene.tfw",
        "scene.wld",
        "Scene.RPB",
    ):
        with pytest.raises(TiepointError, match="a part of a raster") as caught:
            check_outputs(Outputs(report=tmp_path / name), [f"{scene}|option:NUM_THREADS=2"])
        assert caught.value.hint


def test_a_world_file_of_two_rasters_is_refused_and_one_of_its_own_is_not(tmp_path):
    """a.tif and a.tiff have one world file, which would go with the first that is written."""
    for name in ("a.tiff", "a.tfw", "b.tif", "b.tfw"):
        (tmp_path / name).write_text("old")
    with pytest.raises(TiepointError) as caught:
        check_outputs(Outputs(raster=tmp_path / "a.tif"), [])
    assert (caught.value.code, caught.value.notice.values["name"]) == ("result_shares_part", "a.tfw")
    check_outputs(Outputs(raster=tmp_path / "b.tif"), [])


def test_a_world_file_that_a_format_added_for_another_file_is_refused(tmp_path):
    (tmp_path / "a.tiff").write_text("old")
    with staging_for([tmp_path / "a.tif"]) as staging:
        for name in ("a.tif", "a.tfw"):
            staging.place(tmp_path / name).write_text("new")
        with pytest.raises(TiepointError) as caught:
            staging.publish()
    assert (caught.value.code, caught.value.notice.values["name"]) == ("result_shares_part", "a.tfw")
    assert names(tmp_path) == ["a.tiff"]


def test_a_file_of_an_input_that_a_format_would_replace_stays(tmp_path):
    """Which files a format adds is known when it has written them."""
    (tmp_path / "a.prj").write_text("of the input")
    asked = []

    def reads(files):
        asked.append([file.name for file in files])
        return [file for file in files if file.name == "a.prj"]

    with staging_for([tmp_path / "a.png"], reads) as staging:
        for name in ("a.png", "a.prj"):
            staging.place(tmp_path / name).write_text("new")
        with pytest.raises(TiepointError) as caught:
            staging.publish()
    assert (caught.value.code, caught.value.notice.values["name"]) == ("result_overwrites_input", "a.prj")
    assert asked == [["a.prj"]]
    assert names(tmp_path) == ["a.prj"]
    assert (tmp_path / "a.prj").read_text() == "of the input"


def test_a_missing_folder_a_folder_and_a_read_only_folder_are_refused(tmp_path, monkeypatch):
    with pytest.raises(TiepointError, match="does not exist"):
        check_outputs(Outputs(raster=tmp_path / "no" / "a.tif"), [])
    with pytest.raises(TiepointError, match="is a folder"):
        check_outputs(Outputs(raster=tmp_path), [])
    monkeypatch.setattr(module.os, "access", lambda path, mode: False)
    with pytest.raises(TiepointError, match="cannot be written to") as caught:
        check_outputs(Outputs(raster=tmp_path / "a.tif"), [])
    assert caught.value.hint


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such names")
def test_what_the_system_has_in_place_of_a_file_is_never_replaced(tmp_path):
    """Root may put a file in place of /dev/null, which is named to be rid of a report."""
    os.mkfifo(tmp_path / "pipe")
    for path in (Path("/dev/null"), Path("/dev/stdout"), tmp_path / "pipe"):
        with pytest.raises(TiepointError, match="no file that a result can replace"):
            check_outputs(Outputs(report=path), [])


def test_a_folder_that_proves_read_only_late_leaves_nothing(tmp_path):
    """/proc refuses new folders even to root."""
    outputs = Outputs(tmp_path / "a.tif", None, Path("/proc/a.json"))
    with pytest.raises(TiepointError, match=r"“/proc” cannot be written to: "), staging_for(outputs):
        pytest.fail("not reached")
    assert names(tmp_path) == []


def test_files_and_their_sidecar_files_are_published_together(tmp_path):
    (tmp_path / "b").mkdir()
    outputs = Outputs(tmp_path / "a.tif", tmp_path / "a.gpkg", tmp_path / "b" / "a.json")
    (tmp_path / "a.gpkg-wal").write_text("old journal")
    (tmp_path / "a.tif").write_text("old")
    (tmp_path / "a.tif.aux.xml").write_text("old statistics")
    (tmp_path / "a.tif.ovr").write_text("old overviews")
    with staging_for(outputs) as staging:
        assert len(staging.folders) == 2
        staging.place(outputs.raster).write_text("new")
        staging.place(outputs.raster).with_name("a.tif.aux.xml").write_text("new statistics")
        staging.place(outputs.control_points).write_text("new")
        staging.place(outputs.report).write_text("{}")
        assert (tmp_path / "a.tif").read_text() == "old"
        staging.publish()
    assert names(tmp_path) == ["a.gpkg", "a.tif", "a.tif.aux.xml", "b"]
    assert (tmp_path / "a.tif").read_text() == "new"
    assert (tmp_path / "a.tif.aux.xml").read_text() == "new statistics"
    assert names(tmp_path / "b") == ["a.json"]


def test_two_runs_into_the_same_files_leave_those_of_one(tmp_path, monkeypatch):
    """As from the window and from Processing at once."""
    move, begun = publishing._do, threading.Barrier(2)
    outputs = Outputs(*(tmp_path / name for name in ("a.tif", "a.gpkg", "a.json", "a.points")))

    def slowly(*step):
        move(*step)
        time.sleep(0.005)  # lets the other go on, if it may

    def write(text):
        with staging_for(outputs) as staging:
            for path in outputs.paths():
                staging.place(path).write_text(text)
            begun.wait(60)
            staging.publish()

    monkeypatch.setattr(publishing, "_do", slowly)
    for _ in range(3):
        runs = [threading.Thread(target=write, args=(text,)) for text in ("one", "other")]
        for run in runs:
            run.start()
        for run in runs:
            run.join()
        assert len({path.read_text() for path in outputs.paths()}) == 1
    assert names(tmp_path) == sorted(path.name for path in outputs.paths())


def test_a_folder_that_appears_at_the_target_stays(tmp_path):
    outputs = Outputs(tmp_path / "a.tif", report=tmp_path / "a.json")
    with staging_for(outputs) as staging:
        for path in outputs.paths():
            staging.place(path).write_text("new")
        (tmp_path / "a.tif").mkdir()
        (tmp_path / "a.tif" / "of the user").write_text("kept")
        with pytest.raises(TiepointError, match="cannot be moved into place"):
            staging.publish()
    assert (tmp_path / "a.tif" / "of the user").read_text() == "kept"
    assert names(tmp_path) == ["a.tif"]


def test_without_publish_nothing_appears(tmp_path):
    outputs = Outputs(raster=tmp_path / "a.tif")
    with staging_for(outputs) as staging:
        staging.place(outputs.raster).write_text("new")
        (folder,) = staging.folders
    assert not folder.exists()
    assert names(tmp_path) == []


@pytest.mark.parametrize("failing", ["a.gpkg", "a.tif", "b.json"])
def test_when_one_file_cannot_be_moved_all_moves_are_undone(tmp_path, monkeypatch, failing):
    outputs = Outputs(tmp_path / "a.tif", tmp_path / "a.gpkg", tmp_path / "b.json")
    (tmp_path / "a.tif").write_text("old")
    (tmp_path / "a.tif.aux.xml").write_text("old statistics")
    real = Path.replace

    def replace(self, target):
        if self.name == failing and Path(target).parent == tmp_path and self.read_text() == "new":
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with staging_for(outputs) as staging:
        for path in outputs.paths():
            staging.place(path).write_text("new")
        with pytest.raises(TiepointError, match="moved into place: Permission denied"):
            staging.publish()
    assert names(tmp_path) == ["a.tif", "a.tif.aux.xml"]
    assert (tmp_path / "a.tif").read_text() == "old"
    assert (tmp_path / "a.tif.aux.xml").read_text() == "old statistics"


@pytest.mark.parametrize("locked", [False, True])
def test_a_stale_file_goes_with_the_old_raster_or_both_stay(tmp_path, monkeypatch, locked):
    outputs, view = Outputs(tmp_path / "a.tif"), tmp_path / "a_view.vrt"
    for path in (outputs.raster, view):
        path.write_text("old")

    def refuse(self, *others, missing_ok=False, real=None):
        if locked and self == view:
            raise PermissionError(13, "Permission denied")
        return real(self, *others) if others else real(self, missing_ok=missing_ok)

    for name in ("replace", "unlink"):
        monkeypatch.setattr(Path, name, partialmethod(refuse, real=getattr(Path, name)))
    with staging_for(outputs) as staging:
        staging.place(outputs.raster).write_text("new")
        staging.remove_with(outputs.raster, [view])
        with pytest.raises(TiepointError, match="moved into place") if locked else nullcontext():
            staging.publish()
    assert outputs.raster.read_text() == ("old" if locked else "new")
    assert names(tmp_path) == (["a.tif", "a_view.vrt"] if locked else ["a.tif"])


def test_an_error_of_the_system_is_reported(tmp_path):
    with pytest.raises(TiepointError, match=r"no\.npy.*No such file") as caught, explaining_system_errors():
        (tmp_path / "no.npy").read_bytes()
    assert caught.value.hint
    for error in (OSError(28, "No space left on device"), OSError("3365 requested and 1008 written")):
        with pytest.raises(TiepointError, match="the disk is full") as caught, explaining_system_errors():
            raise error
        assert "disk space" in caught.value.hint


@pytest.mark.parametrize("name", ["/vsis3/bucket/out.tif", "/vsimem/out.tif"])
def test_a_name_on_a_server_is_told_apart_from_a_folder_that_is_missing(name):
    with pytest.raises(TiepointError) as caught:
        check_outputs(Outputs(raster=Path(name)), [])
    assert caught.value.code == "result_on_server"
    assert name in caught.value.message


def test_a_full_disk_while_files_are_moved_is_told_with_what_is_left(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(publishing, "publish", full)
    with staging_for([tmp_path / "a.json"]) as staging:
        staging.place(tmp_path / "a.json").write_text("{}")
        with pytest.raises(TiepointError) as caught:
            staging.publish()
    assert caught.value.code == "result_not_moved"
    assert "MiB are left there" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_name_gets_the_whole_path_of_its_file_wherever_that_stands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    for name in ("a b.nc", "s's.nc", "z.zip", "in/c.tif"):
        (tmp_path / name).write_bytes(b"")
    here = str(tmp_path)
    for name, whole in (
        ("a b.nc", f"{here}/a b.nc"),
        ("./a b.nc|option:X=1", f"{here}/a b.nc|option:X=1"),
        ('NETCDF:"a b.nc":veg', f'NETCDF:"{here}/a b.nc":veg'),
        ('NETCDF:"./a b.nc":veg', f'NETCDF:"{here}/a b.nc":veg'),
        ('HDF5:"s\'s.nc"://veg', f'HDF5:"{here}/s\'s.nc"://veg'),
        ("GTIFF_DIR:1:in/c.tif", f"GTIFF_DIR:1:{here}/in/c.tif"),
        ("/vsizip/z.zip/a.tif", f"/vsizip/{here}/z.zip/a.tif"),
        ("vrt://in/c.tif?bands=1", f"vrt://{here}/in/c.tif?bands=1"),
    ):
        assert whole_name(name) == whole, name
        assert whole_name(whole) == whole
    for name in ("missing.tif", "/vsicurl/http://a/b.tif", '<VRTDataset x="in/c.tif"/>', "PG:dbname=a"):
        assert whole_name(name) == name
