"""The nearest point of each place, also of more places than are compared at once."""

from __future__ import annotations

import numpy as np
from tiepoint.core.geometry.nearest import nearest


def test_the_nearest_point_of_each_place_and_its_distance():
    rng = np.random.default_rng(4)
    places, points = rng.uniform(0, 900, (601, 2)), rng.uniform(-50, 700, (87, 2))
    index, distance = nearest(places, points)
    apart = np.linalg.norm(places[:, None] - points, axis=2)
    np.testing.assert_array_equal(index, apart.argmin(axis=1))
    np.testing.assert_allclose(distance, apart.min(axis=1), rtol=1e-12)


def test_no_places():
    index, distance = nearest(np.zeros((0, 2)), np.ones((5, 2)))
    assert len(index) == len(distance) == 0
