"""Which map ground control points call for, and when they call for none."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.pair import Size
from tiepoint.core.raster.read.gcps import best_map
from tiepoint.tests.core.placed import cubic

SIZE = Size(360, 300)


def spread(columns, rows):
    lines = np.linspace(0, SIZE.width, columns), np.linspace(0, SIZE.height, rows)
    return np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)


def on_map(pixels):
    return pixels * (10.0, -10.0) + (500000.0, 4600000.0)


def wavy(points):
    return points + 8 * np.sin(points[:, ::-1] / 50)


@pytest.mark.parametrize(
    ("bend", "counts", "order"),
    [
        (lambda p: p, (4, 3), 1),
        (lambda p: p + 1e-4 * p**2, (5, 4), 2),
        (cubic, (5, 4), 3),
        (wavy, (14, 13), 0),
        (cubic, (2, 2), 1),  # too few to tell a bend
    ],
    ids=["straight", "order 2", "order 3", "spline", "four points"],
)
def test_the_simplest_map_that_predicts_each_point_from_the_others(bend, counts, order):
    pixels = spread(*counts)
    found = best_map(pixels=pixels, places=on_map(bend(pixels)), size=SIZE)
    assert found.order == order
    assert (found.error < 0.3) == (len(pixels) > 4)


def test_the_error_is_what_points_made_by_hand_miss_each_other_by():
    rng = np.random.default_rng(1)
    pixels = spread(8, 7)
    found = best_map(pixels=pixels, places=on_map(cubic(pixels)) + rng.normal(0, 15, pixels.shape), size=SIZE)
    assert 1.5 < found.error < 3.5  # px; each side of a point is off by 1.5
    assert found.error < found.worst < 10


def test_points_in_a_corner_are_not_continued_by_a_bend():
    pixels = spread(5, 5) / 2
    assert best_map(pixels=pixels, places=on_map(cubic(pixels)), size=SIZE).order == 1


def test_a_point_given_twice_does_not_predict_itself():
    pixels = spread(5, 4)
    places = on_map(cubic(pixels))
    twice = best_map(pixels=np.vstack([pixels, pixels]), places=np.vstack([places, places]), size=SIZE)
    assert twice == best_map(pixels=pixels, places=places, size=SIZE)


@pytest.mark.parametrize(
    "pixels",
    [
        spread(2, 1),
        np.array([[0.0, 0], [100, 90], [200, 180], [300, 270]]),
        np.array([[0.0, 0], [100, 90], [200, np.nan]]),
    ],
    ids=["two", "a line", "not finite"],
)
def test_points_that_give_no_place(pixels):
    assert best_map(pixels=pixels, places=on_map(pixels), size=SIZE) is None


def test_points_that_contradict_each_other_give_no_place():
    rng = np.random.default_rng(2)
    assert best_map(pixels=spread(4, 4), places=rng.uniform(0, 4000, (16, 2)), size=SIZE) is None
    assert best_map(pixels=spread(4, 4), places=np.full((16, 2), 7.0), size=SIZE) is None


@pytest.mark.parametrize(("turns_at", "order"), [(300.0, 1), (400.0, 2)])
def test_a_bent_map_that_turns_over_within_the_raster_is_not_taken(turns_at, order):
    """The points reach over 240 of its 360 columns, and show a bend that goes on to `turns_at`."""
    pixels = spread(5, 4) * (2 / 3, 1.0)
    bent = pixels - np.column_stack([pixels[:, 0] ** 2 / (2 * turns_at), np.zeros(len(pixels))])
    found = best_map(pixels=pixels, places=on_map(bent), size=SIZE)
    assert found.order == order
    assert (found.error < 1e-6) == (order == 2)
