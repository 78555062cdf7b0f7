"""Usable windows and output grids; transforms that fold or give an absurdly large output."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform, Transform
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.warp.warp_geometry import output_grid, usable_window

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
    with pytest.raises(TiepointError, match="explodes"):
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
