"""A raster whose files change while a run reads it gives no result; what programs add beside it may come."""

from __future__ import annotations

import os
import shutil

import pytest
from osgeo import gdal
from tiepoint.core.edit.reapplication import NO_POINTS, KnownResult, warp_another
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.read.source import RasterSource, describe, describe_reference
from tiepoint.core.raster.read.stamps import check_unchanged
from tiepoint.tests.core.scenes import TRUTH, StubEngine, everything, names, run


def turned(path):
    """Other pixels, of the same size, in a new file of the same name."""
    made = path.with_suffix(".new.tif")
    gdal.Translate(str(made), str(path))
    dataset = gdal.Open(str(made), gdal.GA_Update)
    for number in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(number).WriteArray(dataset.GetRasterBand(number).ReadAsArray()[::-1, ::-1])
    dataset = None
    made.replace(path)


def written_into(path):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).Fill(7)


CHANGES = {
    "replaced": turned,
    "written into": written_into,
    "cut off": lambda path: os.truncate(path, path.stat().st_size - 10),
    "growing": lambda path: path.write_bytes(path.read_bytes() + b"more"),
    "removed": lambda path: path.unlink(),
}
HARMLESS = {
    "statistics": lambda path: path.with_name(f"{path.name}.aux.xml").write_text("<PAMDataset/>"),
    "overviews": lambda path: path.with_name(f"{path.name}.ovr").write_bytes(b""),
}


class Changing(Feedback):
    """Changes a file when a stage begins."""

    def __init__(self, stage, change, path):
        self.stage, self.change, self.path = stage, change, path

    def progress(self, stage, fraction):
        if stage == self.stage and self.change is not None:
            change, self.change = self.change, None
            change(self.path)


@pytest.fixture
def pair(scene, tmp_path):
    for name in ("reference.tif", "sensed.tif"):
        shutil.copy(scene / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("side", ["reference.tif", "sensed.tif"])
@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_changed_raster_is_known(pair, change, side):
    plain, virtual = describe(RasterSource(str(pair / side))), str(pair / "virtual.vrt")
    gdal.Translate(virtual, str(pair / side))
    by_mosaic = describe_reference(RasterSource(virtual))
    check_unchanged(plain, by_mosaic)
    change(pair / side)
    for info in (plain, by_mosaic):
        with pytest.raises(TiepointError) as caught:
            check_unchanged(info)
        code = "raster_changed" if (pair / side).exists() else "raster_gone"
        assert (caught.value.code, side in caught.value.message) == (code, True)


@pytest.mark.parametrize("change", HARMLESS.values(), ids=list(HARMLESS))
def test_what_is_added_to_a_raster_changes_it_not(pair, change):
    info = describe(RasterSource(str(pair / "sensed.tif")))
    change(pair / "sensed.tif")
    check_unchanged(info)


@pytest.mark.parametrize("side", ["reference.tif", "sensed.tif"])
@pytest.mark.parametrize("stage", ["read", "warp"])
def test_points_of_one_file_do_not_place_the_pixels_of_another(pair, side, stage):
    """The old result stays. Before, the run was accepted, with the other file's pixels in the result."""
    out = pair / "out"
    out.mkdir()
    for path in everything(out).paths():
        path.write_bytes(b"old")
    with pytest.raises(TiepointError) as caught:
        run(pair, everything(out), StubEngine(), feedback=Changing(stage, turned, pair / side))
    assert caught.value.code == "raster_changed"
    assert {path.read_bytes() for path in out.iterdir()} == {b"old"}
    assert names(out) == sorted(path.name for path in everything(out).paths())


def test_a_refused_pair_is_not_refused_for_what_its_rasters_became(pair):
    engine = StubEngine(accepted=False)
    with pytest.raises(TiepointError) as caught:
        run(pair, everything(pair), engine, feedback=Changing("read", turned, pair / "sensed.tif"))
    assert caught.value.code == "raster_changed"


def test_another_raster_is_warped_as_it_was_described(pair):
    info = describe(RasterSource(str(pair / "sensed.tif")))
    known = KnownResult(
        MatrixTransform("affine", TRUTH),
        NO_POINTS,
        RasterSource(str(pair / "reference.tif")),
        info,
        info.size,
    )
    with pytest.raises(TiepointError) as caught:
        warp_another(
            known,
            RasterSource(str(pair / "sensed.tif")),
            pair / "out.tif",
            RegistrationOptions(),
            Changing("warp", written_into, pair / "sensed.tif"),
        )
    assert caught.value.code == "raster_changed"
    assert not (pair / "out.tif").exists()
