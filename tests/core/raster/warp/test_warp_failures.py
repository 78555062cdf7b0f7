"""Errors during a warp: they leave no new file, and the old output unchanged."""

from __future__ import annotations

import os
import subprocess

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import cut_off, write
from tiepoint.tests.core.raster.warp_cases import model, sources
from tiepoint.tests.mounts import mount_small_disk


@pytest.mark.parametrize("after", [0, 1, 4])
@pytest.mark.parametrize("name", ["affine", "tps"])
def test_cancel_leaves_the_old_output(tmp_path, feedback, gdal_mode, after, name):
    values = np.random.default_rng(0).integers(0, 256, (1500, 1500)).astype(np.uint8)
    pair = Pair(
        reference=RasterSource(write(tmp_path / "r.tif", values[:-5, :-9])),
        sensed=RasterSource(write(tmp_path / "s.tif", values)),
    )
    (tmp_path / "out.tif").write_bytes(b"old")
    feedback.cancel_after = after
    transform, points = model(name)
    with pytest.raises(Cancelled):
        warp(
            pair.map(describe),
            transform,
            points,
            tmp_path / "out.tif",
            RegistrationOptions.of(resampling="cubic"),
            feedback,
        )
    assert (tmp_path / "out.tif").read_bytes() == b"old"
    assert sorted(os.listdir(tmp_path)) == ["out.tif", "r.tif", "s.tif"]


@pytest.mark.parametrize("which", ["sensed.tif", "reference.tif", "link", "hard link"])
def test_output_must_not_be_an_input(tmp_path, feedback, which):
    pair = sources(tmp_path)
    output = tmp_path / which
    if which == "link":
        output.symlink_to(tmp_path / "sensed.tif")
    elif which == "hard link":
        os.link(tmp_path / "sensed.tif", output)
    before = (tmp_path / "sensed.tif").read_bytes()
    transform, points = model("affine")
    with pytest.raises(TiepointError, match="which this run reads"):
        warp(pair.map(describe), transform, points, output, RegistrationOptions(), feedback)
    assert (tmp_path / "sensed.tif").read_bytes() == before


def test_missing_folder(tmp_path, feedback):
    pair = sources(tmp_path)
    transform, points = model("affine")
    with pytest.raises(TiepointError, match="does not exist"):
        warp(
            pair.map(describe),
            transform,
            points,
            tmp_path / "no" / "out.tif",
            RegistrationOptions(),
            feedback,
        )


@pytest.mark.parametrize("nodata", [None, 7])  # with nodata declared, the warp itself reads the raster first
@pytest.mark.parametrize("kind", ["cut", "gone"])
def test_an_unreadable_source_is_not_reported_as_a_full_disk(tmp_path, feedback, gdal_mode, kind, nodata):
    values = np.random.default_rng(0).integers(0, 256, (700, 900)).astype(np.uint8)
    path = write(tmp_path / "broken.tif", values, nodata=nodata)
    if kind == "cut":
        cut_off(path, 0.6)
    else:
        path = str(tmp_path / "broken.vrt")
        gdal.Translate(path, str(tmp_path / "broken.tif"), format="VRT")
        (tmp_path / "broken.tif").unlink()
    pair = Pair(
        reference=RasterSource(write(tmp_path / "r.tif", values[:-5, :-9])), sensed=RasterSource(path)
    )
    with pytest.raises(TiepointError, match=r"broken.*cannot be read") as caught:
        warp(pair.map(describe), *model("affine"), tmp_path / "out.tif", RegistrationOptions(), feedback)
    assert "complete" in caught.value.hint
    assert not (tmp_path / "out.tif").exists()


@pytest.fixture
def small_disk(tmp_path):
    """Mounts 1 MiB at tmp_path/disk; yields a function that remounts it read-only."""
    disk = mount_small_disk(tmp_path / "disk")
    yield disk
    subprocess.check_call(["umount", str(disk)])  # fails while a file is still open


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL's, on closing
def test_full_disk(tmp_path, feedback, small_disk, gdal_mode, capfd):
    values = np.random.default_rng(0).integers(0, 256, (1500, 1500)).astype(np.uint8)
    pair = Pair(
        reference=RasterSource(write(tmp_path / "r.tif", values[:-5, :-9])),
        sensed=RasterSource(write(tmp_path / "s.tif", values)),
    )
    with pytest.raises(TiepointError) as caught:
        warp(pair.map(describe), *model("affine"), small_disk / "out.tif", RegistrationOptions(), feedback)
    assert "cannot be written" in caught.value.message or "cannot be warped" in caught.value.message
    assert "Free some space" in caught.value.hint
    assert os.listdir(small_disk) == []


def test_read_only_folder(tmp_path, feedback, small_disk):
    pair = sources(tmp_path)
    subprocess.check_call(["mount", "-o", "remount,ro", str(small_disk)])
    with pytest.raises(TiepointError, match="cannot be written to") as caught:
        warp(pair.map(describe), *model("affine"), small_disk / "out.tif", RegistrationOptions(), feedback)
    assert "may write" in caught.value.hint
