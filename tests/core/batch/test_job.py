"""Names of a series' files: short where they can be, and never the same twice."""

from __future__ import annotations

from pathlib import Path

from tiepoint.core.batch.job import make_jobs, stems
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.tests.core.scenes import OPTIONS


def of(*names):
    return stems([RasterSource(name) for name in names])


def test_a_scene_is_called_after_its_file():
    assert of("/a/2020.tif", "/a/2021 spring.TIF", "/vsicurl/https://x.y/2022.tif") == [
        "2020",
        "2021_spring",
        "2022",
    ]
    assert of("/a/S2.SAFE.v2.tif") == ["S2.SAFE.v2"]


def test_scenes_of_one_name_get_their_folders():
    assert of("/l8/may/B4.TIF", "/l8/june/B4.TIF", "/l8/june/B5.TIF") == ["may_B4", "june_B4", "B5"]
    assert of("/a/b4.tif", "/c/B4.tif") == ["a_b4", "c_B4"]


def test_no_two_scenes_have_one_name():
    found = of("/x/a/B4.tif", "/y/a/B4.tif", "/x/a_B4.tif")
    assert len({each.casefold() for each in found}) == 3
    assert found == of("/x/a/B4.tif", "/y/a/B4.tif", "/x/a_B4.tif")
    assert of("", "|") != ["", ""]


def test_a_job_names_its_files():
    (job,) = make_jobs(
        RasterSource("r.tif"), [RasterSource("s.tif")], Path("out"), OPTIONS.changed(output_format="vrt")
    )
    assert job.outputs.raster == Path("out/s_registered.vrt")
    assert job.outputs.control_points == Path("out/s_points.gpkg")
    assert job.outputs.checkerboard is None


def test_a_stem_leaves_room_for_what_is_added():
    found = of("/x/" + "漢" * 80 + ".tif", "/x/" + "漢" * 81 + ".tif")
    assert len(set(found)) == 2
    assert all(len(f"{stem}_registered.tif.aux.xml".encode()) < 230 for stem in found)
