"""A real shell runs the GDAL script, and its result is compared with Tiepoint's warp."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.nodata import BandNodata
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.warp import gdal_script
from tiepoint.core.raster.warp.gdal_script import write_gdal_script
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import read, shift_between, waves
from tiepoint.tests.core.raster.warp_cases import MODELS, SIZE, back, model, sources

from .. import cmd_model

needs_gdal = pytest.mark.skipif(shutil.which("gdalwarp") is None, reason="GDAL's programs are not installed")


def make(tmp_path, feedback, name="affine", place="west of zero", suffix=".sh", **options):
    pair = sources(tmp_path, None, place)
    transform, points = model(name)
    chosen = RegistrationOptions.of(**{"resampling": "bilinear", **options})
    script = write_gdal_script(
        tmp_path / f"again{suffix}",
        pair,
        transform,
        points,
        tmp_path / "again.tif",
        chosen,
        feedback,
    )
    own = warp(pair.map(describe), transform, points, tmp_path / "own.tif", chosen, feedback)
    return script, own, pair.reference, transform


def run(script):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PROJ")}
    done = subprocess.run(
        ["/bin/sh", str(script)], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr


@needs_gdal
@pytest.mark.parametrize(
    ("name", "grid"), [*((name, "reference") for name in MODELS), ("affine", "sensed"), ("mapped", "sensed")]
)
def test_the_script_puts_every_pixel_where_the_warp_does(tmp_path, feedback, name, grid):
    script, direct, reference, transform = make(tmp_path, feedback, name, grid=grid)
    run(script.script)
    again = tmp_path / "again.tif"
    infos = describe(RasterSource(str(again))), describe(RasterSource(str(direct)))
    assert infos[0].size == infos[1].size
    np.testing.assert_allclose(infos[0].geotransform, infos[1].geotransform, rtol=0, atol=1e-6)
    assert infos[0].crs_wkt == infos[1].crs_wkt
    values, truth = read(again), read(direct)
    both = np.isfinite(values) & np.isfinite(truth)
    assert both.mean() > 0.5 * np.isfinite(truth).mean()
    matrix = np.linalg.inv(pixel_to_map(describe(reference))) @ pixel_to_map(infos[0])
    columns, rows = np.meshgrid(np.arange(infos[0].size[0]), np.arange(infos[0].size[1]))
    places = np.stack([columns, rows], axis=2).astype(float)
    mapped = apply_affine(matrix, places.reshape(-1, 2)).reshape(places.shape)
    # Block by block, so that opposite shifts cannot cancel out; every second one, as on a chessboard.
    side, compared = 60, 0
    for top in range(0, values.shape[0] - side, side):
        for left in range(top // side % 2 * side, values.shape[1] - side, 2 * side):
            part = np.s_[top : top + side, left : left + side]
            if both[part].mean() < 0.9:
                continue
            lost = back(transform, mapped[part])
            known = both[part] & np.isfinite(lost).all(axis=2)
            shifts = [
                shift_between(image[part], lambda p: 10 + 200 * waves(p), lost, known)
                for image in (values, truth)
            ]
            assert np.hypot(*(shifts[0] - shifts[1])) < 0.05
            compared += 1
    assert compared >= 3
    assert script.deviation < 0.05
    assert sorted(p.name for p in tmp_path.glob("*.vrt")) == []


@needs_gdal
def test_a_name_with_blanks_and_quotes_and_no_crs(tmp_path, feedback):
    folder = tmp_path / 'it\'s a "dir" & $HOME'
    folder.mkdir()
    script, direct, _, _ = make(folder, feedback, place="none")
    run(script.script)
    again = folder / "again.tif"
    assert gdal.Open(str(again)).GetGeoTransform() == gdal.Open(str(direct)).GetGeoTransform()
    assert gdal.Open(str(again)).GetProjection() == ""
    np.testing.assert_allclose(read(again), read(direct), rtol=1e-6)


def test_the_script_states_its_approximation(tmp_path, feedback):
    assert "This is exact." in make(tmp_path, feedback)[0].script.read_text()
    text = make(tmp_path, feedback, "tps")[0].script.read_text()
    assert "GDAL follows the tps transform" in text
    assert "px of the sensed raster" in text
    text = make(tmp_path, feedback, "mapped")[0].script.read_text()
    assert "by the exact map from EPSG:4326 to EPSG:3413 and the affine transform" in text


def test_a_script_for_windows(tmp_path, feedback):
    script = make(tmp_path, feedback, suffix=".bat")[0]
    data = script.script.read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n")
    lines = data.decode().splitlines()
    assert lines[0] == "@echo off"
    assert any(line.startswith("gdalwarp") and '"XSCALE=' in line for line in lines)
    assert not any(line.startswith("rm ") for line in lines)
    assert len(script.points.read_text().splitlines()) == 4


def test_windows_runs_the_three_programs_with_the_intended_arguments(tmp_path, feedback):
    folder = tmp_path / 'it\'s 100% "%PATH%" & ^!calc!'
    folder.mkdir()
    script = make(folder, feedback, place="none", suffix=".bat")[0]
    ran = cmd_model.run(script.script.read_bytes(), {"PATH": "C:\\bin", "calc": "calc"}, delayed=True)
    first, second, third = ran.programs
    assert (first[0], second[0], third[0]) == ("gdal_translate", "gdalwarp", "gdal_translate")
    assert first[-2:] == [str(folder / "sensed.tif"), "tiepoint_points.vrt"]
    assert third[-2:] == ["tiepoint_warped.vrt", str(folder / "again.tif")]
    assert ran.redirected == ["nul"]
    assert 'cd /d "C:\\folder of the script\\"' in ran.internal
    assert all(line.endswith("|| exit /b 1") for line in lines_of(script) if line.startswith("gdal"))


def lines_of(script):
    return script.script.read_text(encoding="utf-8").splitlines()


def test_a_line_break_in_a_name_is_refused_for_windows_and_harmless_elsewhere(tmp_path, feedback):
    folder = tmp_path / "two\nrm -rf nothing"
    folder.mkdir()
    with pytest.raises(TiepointError, match="line break"):
        make(folder, feedback, suffix=".bat")
    assert not list(folder.glob("again*"))
    script = make(folder, feedback)[0]
    assert [line for line in lines_of(script) if line.startswith("rm ")] == [
        "rm -rf nothing/sensed.tif' tiepoint_points.vrt",
        "rm -rf nothing/again.tif'",
        "rm -f tiepoint_points.vrt tiepoint_warped.vrt",
    ]


def test_a_relative_source_is_found_from_the_scripts_own_folder(tmp_path, feedback, monkeypatch):
    reference = sources(tmp_path, None, "none").reference
    (tmp_path / "-sensed.tif").write_bytes((tmp_path / "sensed.tif").read_bytes())
    monkeypatch.chdir(tmp_path)
    transform, points = model("affine")
    (tmp_path / "scripts").mkdir()
    script = write_gdal_script(
        tmp_path / "scripts" / "again.sh",
        Pair(reference=reference, sensed=RasterSource("-sensed.tif")),
        transform,
        points,
        Path("-again.tif"),
        RegistrationOptions(),
        feedback,
    )
    text = script.script.read_text()
    assert f"{tmp_path}/-sensed.tif" in text
    assert f"{tmp_path}/-again.tif" in text


def test_a_command_that_windows_cannot_take_is_refused(tmp_path, feedback, monkeypatch):
    monkeypatch.setattr(gdal_script, "LONGEST_BATCH_LINE", 200)
    with pytest.raises(TiepointError, match="longer than Windows allows"):
        make(tmp_path, feedback, suffix=".bat")
    assert not list(tmp_path.glob("again*"))


def test_a_rotated_reference_is_refused(tmp_path, feedback):
    with pytest.raises(TiepointError, match="rotated"):
        make(tmp_path, feedback, place="rotated")
    assert not list(tmp_path.glob("again*"))


@needs_gdal
def test_the_layers_own_nodata_is_written_beside_the_script(tmp_path, feedback):
    values = np.full(SIZE[::-1], 50, np.uint8)
    values[100:140, 100:140] = 7
    values[160:180, 60:90] = 9
    pair = sources(tmp_path, values)
    rules = (BandNodata(True, ((7, 7), (9, 9))),)
    pair = replace(pair, sensed=replace(pair.sensed, nodata=rules))
    transform, points = model("affine")
    output, options = tmp_path / "again.tif", RegistrationOptions()
    script = write_gdal_script(tmp_path / "s.sh", pair, transform, points, output, options, feedback)
    assert (tmp_path / "s_layer.vrt").is_file()
    run(script.script)
    direct = warp(pair.map(describe), transform, points, tmp_path / "direct.tif", options, feedback)
    np.testing.assert_array_equal(read(output), read(direct))
    assert set(np.unique(read(direct))) == {7.0, 50.0}
    assert describe(RasterSource(str(output))).nodata == (7.0,)


@pytest.mark.parametrize("beside", ["s_gcps.txt", "s_warped.tif"])
def test_files_that_the_user_has_not_chosen_are_not_replaced(tmp_path, feedback, beside):
    transform, points = model("affine")
    pair, output = sources(tmp_path, None, "west of zero"), tmp_path / "s_warped.tif"

    def write():
        write_gdal_script(tmp_path / "s.sh", pair, transform, points, output, RegistrationOptions(), feedback)

    (tmp_path / beside).write_text("of the user")
    with pytest.raises(TiepointError, match="another file has that name"):
        write()
    assert (tmp_path / beside).read_text() == "of the user"
    (tmp_path / beside).unlink()
    write()
    output.write_text("made by the script")
    write()
