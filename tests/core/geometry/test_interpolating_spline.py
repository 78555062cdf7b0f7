"""The spline through every point, solved block by block, against its whole system of equations."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry import interpolating_spline
from tiepoint.core.geometry.interpolating_spline import InterpolatingSpline
from tiepoint.core.geometry.splines import radial

RNG = np.random.default_rng(5)


def whole_system(points):
    n = len(points)
    system = np.zeros((n + 3, n + 3))
    system[:n, :n] = radial(points, points)
    system[:n, n:] = np.column_stack([np.ones(n), points])
    system[n:, :n] = system[:n, n:].T
    return system


@pytest.mark.parametrize(("count", "height"), [(40, 1.0), (255, 1.0), (256, 1.0), (600, 0.02)])
def test_blocks_come_to_the_same_as_the_whole(count, height):
    points = RNG.uniform(-1, 1, (count, 2)) * (1, height)
    values = RNG.normal(size=(count, 2))
    system = whole_system(points)
    spline = InterpolatingSpline(points)
    found = (
        radial(points, points) @ spline.weights(values)[:-3]
        + system[:count, count:] @ spline.weights(values)[-3:]
    )
    assert np.abs(found - values).max() < 1e-6
    inverse = np.linalg.inv(system)
    expected = -(inverse[:count, :count] @ values) / np.diag(inverse)[:count, None]
    assert np.abs(spline.left_out(values) - expected).max() < 1e-5 * np.abs(expected).max()


@pytest.mark.parametrize("apart", [0.0, 1e-9, 5e-7])
@pytest.mark.parametrize("count", [20, 300])
def test_points_in_one_place_are_refused(count, apart):
    points = RNG.uniform(-1, 1, (count, 2))
    points[-1] = points[3] + (apart, 0.0)
    with pytest.raises(TiepointError, match="coincide"):
        InterpolatingSpline(points)


def test_it_can_be_cancelled_between_any_two_blocks(monkeypatch):
    monkeypatch.setattr(interpolating_spline, "_BLOCK", 20)
    points = RNG.uniform(-1, 1, (100, 2))

    class After(Feedback):
        def __init__(self, left):
            self.left = left

        def cancelled(self):
            self.left -= 1
            return self.left < 0

    for left in range(5):
        with pytest.raises(Cancelled):
            InterpolatingSpline(points, After(left))
    for left in range(5, 10):
        with pytest.raises(Cancelled):
            InterpolatingSpline(points, After(left)).left_out(points)
