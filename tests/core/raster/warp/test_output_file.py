"""How a file is moved to its target."""

from __future__ import annotations

import os

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.warp.output_file import moved_into_place


def test_a_file_moves_with_its_sidecars(tmp_path):
    target = tmp_path / "a.gpkg"
    target.write_text("old")
    (tmp_path / "a.gpkg-wal").write_text("old journal")
    (tmp_path / "a.gpkg.aux.xml").write_text("old")
    with moved_into_place(target) as temporary:
        assert temporary.parent.parent == tmp_path  # on the same file system
        assert temporary.name == "a.gpkg"  # files of one format name each other
        temporary.write_text("new")
        temporary.with_name(temporary.name + ".aux.xml").write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert (tmp_path / "a.gpkg.aux.xml").read_text() == "new"
    assert sorted(os.listdir(tmp_path)) == ["a.gpkg", "a.gpkg.aux.xml"]


def test_a_failure_leaves_the_old_file_alone(tmp_path):
    target = tmp_path / "a.tif"
    target.write_text("old")

    def write_half():
        with moved_into_place(target) as temporary:
            temporary.write_text("half")
            temporary.with_name(temporary.name + ".aux.xml").write_text("half")
            raise TiepointError("sensed_unreadable")

    with pytest.raises(TiepointError):
        write_half()
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.tif"]


def test_a_missing_folder_is_an_error(tmp_path):
    with (
        pytest.raises(TiepointError, match="does not exist"),
        moved_into_place(tmp_path / "no" / "a.tif"),
    ):
        pass
