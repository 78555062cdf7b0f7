"""A raster has the id of its run, never that of the raster it was made from."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.run_mark import run_of
from tiepoint.core.raster.warp.warp import warp

from ..scenes import write

SHIFT = MatrixTransform("affine", np.array([[1.0, 0.0, 7.0], [0.0, 1.0, 3.0], [0.0, 0.0, 1.0]]))


@pytest.fixture
def warped(tmp_path):
    image = np.random.default_rng(0).integers(1, 255, (1, 50, 80), dtype=np.uint8)
    reference = RasterSource(str(write(tmp_path / "reference.tif", image[:, :40, :60])))
    write(tmp_path / "sensed.tif", image)
    sensed = np.random.default_rng(1).uniform((0, 0), (80, 50), (20, 2))
    points = ControlPoints.of(sensed=sensed, reference=SHIFT.apply(sensed))

    def go(source, output, **named):
        source = RasterSource(str(tmp_path / source))
        return warp(
            Pair(reference=reference, sensed=source).map(describe),
            SHIFT,
            points,
            tmp_path / output,
            RegistrationOptions(),
            Feedback(),
            **named,
        )

    return go


def test_the_warped_raster_has_the_id_of_its_run(warped):
    assert run_of(warped("sensed.tif", "a.tif", run="first")) == "first"


def test_a_raster_registered_again_has_the_id_of_the_last_run_or_none(warped):
    warped("sensed.tif", "a.tif", run="first")
    assert run_of(warped("a.tif", "b.tif", run="second")) == "second"
    assert run_of(warped("a.tif", "c.tif")) == ""


def test_other_files_have_no_id(tmp_path, warped):
    assert run_of(tmp_path / "sensed.tif") == ""
    assert run_of(tmp_path / "missing.tif") == ""
    (tmp_path / "text.tif").write_text("no raster")
    assert run_of(tmp_path / "text.tif") == ""
