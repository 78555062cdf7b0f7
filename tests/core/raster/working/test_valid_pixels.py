"""A patch has only pixels that the working image has, whatever left the others out."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.patch import Patch
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.working.valid_pixels import ValidPixels
from tiepoint.core.raster.working.working_pair import make_working_pair

from ..scenes import write


@pytest.fixture
def pair(tmp_path):
    """A reference of 600 x 500 px, valid from column 240 on; a sensed one 90 columns, 40 rows inside."""
    values = np.random.default_rng(0).uniform(100, 900, (500, 600)).astype(np.float32)
    sensed = values[40:440, 90:590].copy()
    values[:, :240] = -1.0
    reference = write(tmp_path / "r.tif", values, (500000.0, 10.0, 0.0, 5e6, 0.0, -10.0), 32633, nodata=-1)
    moved = write(tmp_path / "s.tif", sensed, (500900.0, 10.0, 0.0, 5e6 - 400, 0.0, -10.0), 32633)
    sources = Pair(reference=reference, sensed=moved).map(RasterSource)
    options = RegistrationOptions.of(max_working_size=150)
    return make_working_pair(sources.map(describe), options, tmp_path, Feedback())


def test_what_the_working_image_lacks_is_left_out(pair, tmp_path):
    valid = ValidPixels.of(pair, tmp_path)
    step = pair.grids.reference.step[0]
    assert step == pytest.approx(4.0)
    within = valid.reference.within(Patch.around(np.array([240.0, 250.0]), np.eye(2), 1.0, 81))
    columns = np.flatnonzero(within.all(axis=0)) + 200
    assert columns.max() == 280
    assert 240 <= columns.min() <= 240 + 2 * step  # a working pixel beside invalid ones is left out
    assert not within[:, : 240 - 200].any()


def test_a_turned_patch_and_the_sensed_side(pair, tmp_path):
    valid = ValidPixels.of(pair, tmp_path)
    turn = np.array([[0.6, -0.8], [0.8, 0.6]])
    patch = Patch.around(np.array([244.0, 250.0]), turn, 1.0, 81)
    x, y = np.meshgrid(np.arange(81), np.arange(81))
    column = patch.matrix[0, 0] * x + patch.matrix[0, 1] * y + patch.matrix[0, 2]
    within = valid.reference.within(patch)
    assert within[column > 249].all()
    assert not within[column < 239].any()
    at_border = valid.sensed.within(Patch.around(np.array([0.0, 200.0]), np.eye(2), 1.0, 41))
    assert not at_border[:, :18].any()  # beyond the raster
    assert at_border[:, 30:].all()


def test_a_place_without_coordinates_has_no_pixel(pair, tmp_path):
    valid = ValidPixels.of(pair, tmp_path)
    nowhere = Patch.around(np.array([np.nan, 200.0]), np.eye(2), 1.0, 21)
    assert not valid.sensed.within(nowhere).any()
