"""Two points, or two geotransforms, are enough to say where things are about."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.run.priors import from_georeferencing, from_points

from ..raster.scenes import write

PLACES = np.array([[10.0, 20.0], [200.0, 40.0], [90.0, 180.0], [33.0, 70.0]])
TURNED = PLACES @ np.array([[0.0, 1.5], [-1.5, 0.0]]) + (7, 9)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_few_points_are_enough(count):
    transform = from_points(ControlPoints.of(sensed=PLACES[:count], reference=TURNED[:count]))
    assert transform.model == ("similarity" if count == 2 else "affine")
    assert transform.apply(PLACES) == pytest.approx(TURNED, abs=1e-6)


def test_one_point_and_points_in_one_place_are_not():
    assert from_points(ControlPoints.of(sensed=PLACES[:1], reference=TURNED[:1])) is None
    assert from_points(ControlPoints.of(sensed=PLACES[[0, 0]], reference=TURNED[[0, 0]])) is None


def test_three_points_on_a_line_still_give_a_similarity():
    line = np.array([[0.0, 0.0], [50.0, 50.0], [120.0, 120.0]])
    assert from_points(ControlPoints.of(sensed=line, reference=2 * line)).apply(PLACES) == pytest.approx(
        2 * PLACES
    )


def test_georeferencing_is_taken_at_its_word(tmp_path):
    image = np.ones((50, 60), np.uint8)
    fine = write(tmp_path / "fine.tif", image, (500000.0, 10.0, 0, 5000000.0, 0, -10.0), 32631)
    coarse = write(tmp_path / "coarse.tif", image, (499900.0, 30.0, 0, 5000300.0, 0, -30.0), 32631)
    bare = write(tmp_path / "bare.tif", image)
    first, second, without = (describe(RasterSource(path)) for path in (fine, coarse, bare))
    transform = from_georeferencing(Pair(reference=first, sensed=second))
    # the corner of coarse pixel (0, 0) lies 10 px left of and 30 px above that of the fine raster
    assert transform.apply(np.array([[-0.5, -0.5], [9.5, 19.5]])) == pytest.approx(
        np.array([[-10.5, -30.5], [19.5, 29.5]])
    )
    assert from_georeferencing(Pair(reference=first, sensed=without)) is None
