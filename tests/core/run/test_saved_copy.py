"""A temporary result is copied whole, with what SQLite still has in its log, or not at all."""

from __future__ import annotations

import sqlite3

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.core.run.saved_copy import copy_result


@pytest.fixture
def made(tmp_path):
    folder = tmp_path / "temporary"
    folder.mkdir()
    raster = folder / "out.tif"
    raster.write_bytes(b"pixels")
    points = folder / "out_control_points.gpkg"
    with sqlite3.connect(points) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE points (id INTEGER, dx REAL)")
        database.execute("INSERT INTO points VALUES (7, 0.25)")
    return Outputs(raster=raster, control_points=points)


@pytest.fixture
def sources(tmp_path):
    paths = [tmp_path / f"{side}.tif" for side in ("reference", "sensed")]
    for path in paths:
        path.write_bytes(b"II*\0")
    return Pair(reference=RasterSource(str(paths[0])), sensed=RasterSource(str(paths[1])))


def test_both_files_are_copied_with_what_is_only_in_the_log(tmp_path, made, sources):
    open_elsewhere = sqlite3.connect(made.control_points)  # as QGIS has it: the log stays beside the file
    open_elsewhere.execute("INSERT INTO points VALUES (8, -1.5)")
    open_elsewhere.commit()
    target = Outputs(raster=tmp_path / "kept.tif", control_points=tmp_path / "kept_control_points.gpkg")
    copy_result(made, target=target, sources=sources)
    assert target.raster.read_bytes() == b"pixels"
    with sqlite3.connect(target.control_points) as database:
        assert database.execute("SELECT * FROM points").fetchall() == [(7, 0.25), (8, -1.5)]
    open_elsewhere.close()
    assert made.raster.is_file()  # QGIS removes it
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_an_input_is_never_replaced(tmp_path, made, sources):
    target = Outputs(raster=tmp_path / "sensed.tif", control_points=tmp_path / "s_control_points.gpkg")
    with pytest.raises(TiepointError, match="overwrite"):
        copy_result(made, target=target, sources=sources)
    assert (tmp_path / "sensed.tif").read_bytes() == b"II*\0"
    assert not target.control_points.exists()


def test_neither_where_one_is_gone(tmp_path, made, sources):
    made.control_points.unlink()
    target = Outputs(raster=tmp_path / "kept.tif", control_points=tmp_path / "kept_control_points.gpkg")
    with pytest.raises(TiepointError):
        copy_result(made, target=target, sources=sources)
    assert not target.raster.exists()
