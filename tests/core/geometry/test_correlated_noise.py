"""Draws of template noise have the right size, and are correlated only where templates overlap."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.correlated_noise import REACH, noise_like, points_per_error, reach

from ..fields import grid


def correlation(apart, pitch=16):
    places = grid(pitch)
    drawn = noise_like(places, np.full(len(places), 2.0), np.random.default_rng(0), 60)
    left = np.flatnonzero((places[:, 0] < 400) & (places[:, 1] < 400))
    right = [np.flatnonzero((places == places[i] + apart).all(axis=1))[0] for i in left]
    return np.mean(drawn[left] * drawn[right]) / np.mean(drawn[left] ** 2)


def test_the_noise_has_the_given_precision():
    places = np.random.default_rng(1).uniform(0, 5000, (2000, 2))
    precision = np.linspace(0.1, 1.0, 2000)
    drawn = noise_like(places, precision, np.random.default_rng(0), 40) / precision[:, None]
    assert np.std(drawn) == pytest.approx(np.sqrt(0.5), rel=0.02)


@pytest.mark.parametrize(
    ("apart", "expected"), [((16, 0), 0.75), ((0, 32), 0.5), ((32, 32), 0.25), ((64, 0), 0.0), ((0, 96), 0.0)]
)
def test_points_err_alike_as_far_as_their_templates_overlap(apart, expected):
    assert correlation(apart) == pytest.approx(expected, abs=0.07)


def test_templates_of_another_width_err_alike_as_far_as_they_reach():
    places = grid(16)
    drawn = noise_like(places, np.ones(len(places)), np.random.default_rng(0), 60, 32.0)
    column = places[:, 1] == places[0, 1]
    for lag, expected in ((1, 0.5), (2, 0.0), (3, 0.0)):
        product = drawn[column][lag:] * drawn[column][:-lag]
        assert 2 * product.mean() == pytest.approx(expected, abs=0.1)


def test_far_apart_pixels_cost_nothing():
    places = np.array([[0.0, 0.0], [1e9, -1e9], [5.0, 1e8]])
    assert noise_like(places, np.ones(3), np.random.default_rng(0), 2).shape == (3, 2)


def test_templates_of_a_decimated_image_reach_further():
    assert reach(grid(16)) == REACH
    assert reach(3 * grid(24)) == pytest.approx(3 * 3 * 24)
    assert reach(np.zeros((5, 2))) == REACH


def test_how_many_points_err_as_one():
    assert points_per_error(grid(16)) == pytest.approx(16, rel=0.2)
    assert points_per_error(
        np.array([[0.0, 0.0], [0.0, 900.0], [700.0, 50.0], [700.0, 60.0]])
    ) == pytest.approx(1.42, abs=0.05)
