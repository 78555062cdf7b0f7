"""A map as a lattice of samples: followed between the nodes, and continued where it is unknown."""

from __future__ import annotations

import numpy as np
from tiepoint.core.geometry.sampled_map import SampledMap

BOX = np.array([-0.5, -0.5, 399.5, 299.5])


def rough(points):
    """Bends by some px, with a kink along x = 170."""
    x, y = points.T
    return np.column_stack([1.1 * x + 0.1 * y + 0.05 * np.abs(x - 170) + 3 * np.sin(y / 40), 0.9 * y - 20])


def spread(low, high, count=41):
    lines = [np.linspace(a, b, count) for a, b in zip(low, high)]
    return np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)


def test_it_follows_the_map_and_its_slopes():
    found = SampledMap.of(rough, BOX)
    places = spread((0, 0), (399, 299))
    assert np.abs(found.apply(places) - rough(places)).max() < 0.03
    slopes = found.slopes(np.array([[250.0, 100.0]]))[0]
    assert np.allclose(slopes, [[1.15, 0.1 + 3 / 40 * np.cos(2.5)], [0.0, 0.9]], atol=0.01)
    assert found.known == 1.0


def test_a_straight_map_needs_few_nodes():
    found = SampledMap.of(lambda p: 2 * p + 5, BOX)
    assert max(found.nodes.shape) < 100
    assert np.allclose(found.apply(np.array([[1000.0, -80.0]])), [[2005.0, -155.0]])  # beyond the box


def test_where_the_map_is_undefined_it_goes_on_from_around():
    def holed(points):
        mapped = rough(points)
        mapped[np.hypot(*(points - (260.0, 150.0)).T) < 40] = np.nan
        return mapped

    found = SampledMap.of(holed, BOX)
    assert 0.9 < found.known < 1.0
    places = spread((0, 0), (399, 299))
    off = np.hypot(*(found.apply(places) - rough(places)).T)
    hole = np.hypot(*(places - (260.0, 150.0)).T) < 50
    assert off[~hole].max() < 0.2
    assert off[hole].max() < 6.0  # the waves that nobody knows there
    mapped = found.apply(spread((200, 90), (320, 210), 31)).reshape(31, 31, 2)
    assert (np.diff(mapped[..., 0], axis=1) > 0).all()  # it does not fold
    assert (np.diff(mapped[..., 1], axis=0) > 0).all()


def test_a_map_that_is_mostly_undefined_is_none():
    def little(points):
        mapped = rough(points)
        mapped[points[:, 0] > 120] = np.nan
        return mapped

    assert SampledMap.of(little, BOX) is None
