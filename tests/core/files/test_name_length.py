"""Names too long for the file system are refused before the run; the longest accepted name is written."""

from __future__ import annotations

import os
import sys
from dataclasses import fields

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.files import outputs
from tiepoint.core.files.name_length import _GROWTH, _PATH_GROWTH, check_name, is_reserved
from tiepoint.core.files.outputs import Outputs, check_outputs
from tiepoint.core.raster.warp.output_file import moved_into_place
from tiepoint.tests.core.scenes import StubEngine, names, run

LONGEST = 255 - _GROWTH  # bytes, on every file system used for tests

ENDINGS = {
    "raster": ".tif",
    "control_points": ".gpkg",
    "report": ".json",
    "georeferencer_points": ".points",
    "checkerboard": ".png",
    "view": ".vrt",
}


def name(length, ending=".tif", letter="a"):
    return letter * (length - len(ending)) + ending


@pytest.mark.parametrize("letters", [LONGEST + 1, 244, 300, 5000])
def test_a_long_name_is_refused_for_every_output(tmp_path, letters):
    assert {field.name for field in fields(Outputs)} == set(ENDINGS)
    for output, ending in ENDINGS.items():
        with pytest.raises(TiepointError, match="is too long") as caught:
            check_outputs(Outputs(**{output: tmp_path / name(letters, ending)}), [])
        assert "shorter" in caught.value.hint or str(LONGEST) in caught.value.hint


def test_it_is_refused_before_the_run(scene, tmp_path):
    class Unwanted(StubEngine):
        def prepare(self, folders, options):
            raise AssertionError

    with pytest.raises(TiepointError, match="is too long"):
        run(scene, Outputs(raster=tmp_path / name(244)), Unwanted())
    assert names(tmp_path) == []


def test_the_limit_counts_bytes_not_letters(tmp_path):
    check_name(tmp_path / name(LONGEST // 2, letter="e"))
    with pytest.raises(TiepointError, match="is too long"):
        check_name(tmp_path / name(LONGEST // 2 + 10, letter="ü"))


def test_a_long_path_is_refused(tmp_path):
    deep = tmp_path.joinpath(*["folder of many letters"] * 200)
    with pytest.raises(TiepointError, match=r"path of “a\.tif” is too long"):
        check_name(deep / "a.tif")


@pytest.mark.skipif(not hasattr(os, "pathconf"), reason="the system has another limit")
def test_a_path_leaves_room_for_the_private_folder(tmp_path):
    most = os.pathconf(tmp_path, "PC_PATH_MAX") - _PATH_GROWTH
    deep = tmp_path
    while len(str(deep)) < most - 320:
        deep = deep / ("d" * 200)
    room = most - len(str(deep)) - 2  # two separators
    check_name(deep / ("e" * 150) / ("a" * (room - 150)))
    with pytest.raises(TiepointError) as caught:
        check_name(deep / ("e" * 150) / ("a" * (room - 149)))
    assert caught.value.code == "path_too_long"


def test_a_folder_with_a_long_name_is_refused(tmp_path):
    with pytest.raises(TiepointError, match="is too long"):
        check_outputs(Outputs(raster=tmp_path / ("f" * 300) / "a.tif"), [])


def test_a_long_name_of_an_export_is_refused(tmp_path):
    with pytest.raises(TiepointError, match="is too long"), moved_into_place(tmp_path / name(250)):
        raise AssertionError


def test_the_longest_names_are_written(scene, real_engine, tmp_path):
    wanted = {output: tmp_path / name(LONGEST, ending) for output, ending in ENDINGS.items()}
    del wanted["view"]  # of a result that is not warped
    registration = run(scene, Outputs(**wanted), real_engine)
    assert registration.accepted
    assert {path.name for path in wanted.values()} <= set(names(tmp_path))


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_a_name_in_another_encoding_is_told(tmp_path):
    odd = os.fsdecode(b"\xff\xfe")
    for path in (tmp_path / f"{odd}.tif", tmp_path / odd / "a.tif"):
        with pytest.raises(TiepointError, match="no text in UTF-8"):
            check_name(path)


@pytest.mark.parametrize("reserved", ["nul", "CON.tif", "aux.registered.tif", "Com3.tif", "LPT9 .tif"])
def test_a_device_of_windows_is_no_name_for_a_result_there(tmp_path, monkeypatch, reserved):
    monkeypatch.setattr(outputs.sys, "platform", "win32")
    with pytest.raises(TiepointError) as caught:
        outputs.check_outputs([tmp_path / reserved], [])
    assert caught.value.code == "result_is_device"


@pytest.mark.parametrize("name", ["console.tif", "com10.tif", "a.con.tif", "nul_.tif"])
def test_other_names_are_no_devices(name):
    assert not is_reserved(name)
