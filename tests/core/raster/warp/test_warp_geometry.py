"""Usable windows and output grids; transforms that fold or give an absurdly large output."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform, Transform
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.warp.warp_geometry import GROWTH, Window, output_grid, usable_window

SIZE, REFERENCE_SIZE = Size(400, 300), Size(500, 470)
IDENTITY = MatrixTransform("affine", np.eye(3))


def points_in(x0, y0, x1, y1, count=80):
    sensed = np.random.default_rng(1).uniform((x0, y0), (x1, y1), (count, 2))
    return ControlPoints.of(sensed=sensed, reference=sensed)


class Parabola(Transform):
    """Folds along the line x = 300."""

    def apply(self, points):
        x, y = np.asarray(points, dtype=np.float64).T
        return np.column_stack([x - (x / 600) * x, y])


def test_the_whole_raster_is_usually_usable():
    window = usable_window(IDENTITY, points_in(10, 10, 50, 50), SIZE)
    assert (window.x0, window.y0, window.x1, window.y1) == (0, 0, 400, 300)


def test_window_stops_before_a_fold():
    window = usable_window(Parabola("polynomial2"), points_in(10, 10, 150, 150), SIZE)
    assert 150 <= window.x1 <= 300
    assert window.x0 == 0 or window.x0 < 10


def test_fold_among_the_points_is_refused():
    with pytest.raises(TiepointError, match="folds") as caught:
        usable_window(Parabola("polynomial2"), points_in(100, 10, 399, 290), SIZE)
    assert "simpler" in caught.value.hint


def test_horizon_of_a_projective_transform():
    matrix = np.eye(3)
    matrix[2, 0] = -1 / 350  # points right of x = 350 lie behind the camera
    transform = MatrixTransform("projective", matrix)
    window = usable_window(transform, points_in(10, 10, 100, 200), SIZE)
    assert window.x1 < 350


def test_an_absurdly_large_output_is_refused():
    matrix = np.diag([60.0, 60.0, 1.0])
    transform = MatrixTransform("affine", matrix)
    window = usable_window(transform, points_in(10, 10, 100, 200), SIZE)
    with pytest.raises(TiepointError, match="stretches too far"):
        output_grid("aligned", transform, window, sizes=Pair(reference=REFERENCE_SIZE, sensed=SIZE))
    assert (
        output_grid("reference", transform, window, sizes=Pair(reference=REFERENCE_SIZE, sensed=SIZE)).size
        == REFERENCE_SIZE
    )
    assert (
        output_grid("sensed", transform, window, sizes=Pair(reference=REFERENCE_SIZE, sensed=SIZE)).size
        == SIZE
    )


def test_warp_beside_the_reference_is_refused():
    matrix = np.eye(3)
    matrix[0, 2] = -500
    transform = MatrixTransform("affine", matrix)
    window = usable_window(transform, points_in(10, 10, 100, 200), SIZE)
    with pytest.raises(TiepointError, match="outside the reference"):
        output_grid("reference", transform, window, sizes=Pair(reference=REFERENCE_SIZE, sensed=SIZE))
    assert output_grid(
        "aligned", transform, window, sizes=Pair(reference=REFERENCE_SIZE, sensed=SIZE)
    ).origin == (
        -500.0,
        0.0,
    )


def test_an_output_may_have_many_times_the_pixels_of_both_rasters_together():
    small, large = Size(20, 15), Size(400, 300)
    whole = Window(0, 0, *large)
    sizes = Pair(reference=small, sensed=large)
    assert output_grid("sensed", IDENTITY, whole, sizes).size == large  # 400 times those of the reference
    most = np.sqrt(GROWTH * (small.area + large.area) / large.area)
    for share, fits in ((0.99, True), (1.01, False)):
        larger = MatrixTransform("affine", np.diag([share * most, share * most, 1.0]))
        if fits:
            assert output_grid("aligned", larger, whole, sizes).size.width == np.ceil(400 * share * most)
        else:
            with pytest.raises(TiepointError) as caught:
                output_grid("aligned", larger, whole, sizes)
            assert caught.value.code == "warp_explodes"


@pytest.mark.parametrize("off", [-1e-9, 0.0, 1e-9])
def test_an_output_on_the_references_pixels_ignores_what_rounding_leaves(off):
    moved = MatrixTransform("affine", np.array([[1.0, 0.0, 3.0 + off], [0.0, 1.0, -7.0 - off], [0, 0, 1.0]]))
    sizes = Pair(reference=REFERENCE_SIZE, sensed=SIZE)
    grid = output_grid("aligned", moved, Window(0, 0, *SIZE), sizes)
    assert (grid.origin, grid.size, grid.step) == ((3.0, -7.0), SIZE, (1.0, 1.0))


def towards_horizon(column):
    """Pixels grow without end towards a column."""
    return MatrixTransform("projective", np.array([[1.0, 0, 0], [0, 1.0, 0], [-1.0 / column, 0, 1.0]]))


@pytest.mark.parametrize(("horizon", "whole"), [(460.0, True), (430.0, False)])
def test_pixels_a_thousand_times_as_large_are_not_usable(horizon, whole):
    """The area of a pixel goes with the cube: at the right border 1 / (1 - 400 / 460)³ = 452, and 2960."""
    window = usable_window(towards_horizon(horizon), points_in(10, 10, 150, 150), SIZE)
    assert (window.x1 == 400) == whole
    assert window.x1 >= 150


def test_the_smallest_window_holds_the_points_pixels_wholly():
    places = np.array([[10.7, 20.7], [100.6, 50.6], [30.0, 30.0], [80.0, 45.0]])
    points = ControlPoints.of(sensed=places, reference=places)
    window = usable_window(towards_horizon(130.0), points, Size(10000, 300))
    assert window == Window(11, 21, 102, 52)
