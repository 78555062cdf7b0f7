"""The grid of displacements: exact in its algebra, level away from its points."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.displacement_grid import MOST_NODES, SPACINGS, DisplacementGrid, spacing

from ..fields import grid

POINTS = grid(24)[np.random.default_rng(0).random(len(grid(24))) < 0.8][:, ::-1] * (1.0, 0.6)


def solved(made, values, smoothing=0.1):
    weights = np.ones(len(values))
    return made.solver(weights)(smoothing).solve(made.products(weights, values))


def test_nodes_are_a_little_further_apart_than_points():
    assert spacing(grid(24)) == pytest.approx(24)
    scattered = np.random.default_rng(1).uniform(0, 900, (900, 2))
    assert spacing(scattered) == pytest.approx(30, rel=0.15)
    assert DisplacementGrid(grid(24)).step == pytest.approx(24 * SPACINGS)


def test_a_large_grid_stays_small():
    places = np.vstack([grid(4), [[90_000.0, 70_000.0]]])
    assert len(DisplacementGrid(places).nodes) <= MOST_NODES


def test_little_smoothing_goes_through_smooth_values_and_much_leaves_none():
    made = DisplacementGrid(POINTS)
    values = np.column_stack([np.sin(POINTS[:, 0] / 90), np.cos(POINTS[:, 1] / 70)])
    near = made.fitted(solved(made, values, 1e-4)) - values
    assert np.abs(near).max() < 0.05
    assert np.abs(made.fitted(solved(made, values, 1e9))).max() < 0.3 * np.abs(values).max()


def test_at_its_points_a_grid_is_what_it_is_elsewhere():
    made = DisplacementGrid(POINTS)
    coefficients = np.random.default_rng(3).normal(size=(len(solved(made, POINTS)), 2))
    assert np.allclose(made.fitted(coefficients), made.displacement(POINTS, coefficients))


def test_away_from_its_points_a_grid_is_level():
    made = DisplacementGrid(POINTS)
    ramp = POINTS - POINTS.mean(axis=0)
    coefficients = solved(made, ramp, 1e-3)
    low, high = POINTS.min(axis=0), POINTS.max(axis=0)
    beyond = made.displacement(np.array([high + 5000, high + 6000, low - 9000]), coefficients)
    assert np.array_equal(beyond[0], beyond[1])
    assert (np.abs(beyond) < 1.5 * np.abs(ramp).max()).all()


def test_the_share_of_a_points_own_value():
    made = DisplacementGrid(POINTS)
    weights = np.random.default_rng(2).uniform(0.5, 2, len(POINTS))
    factored = made.solver(weights)(0.1)
    part = np.array([5, 40, 200])
    share = made.leverage(factored, part) * weights[part]
    for index, expected in zip(part, share):
        alone = np.zeros((len(POINTS), 1))
        alone[index] = 1.0
        assert made.fitted(factored.solve(made.products(weights, alone)))[index, 0] == pytest.approx(expected)


def test_random_bends_have_the_covariance_of_the_penalty():
    """Without points, the matrix of the equations is that of the penalty."""
    made = DisplacementGrid(POINTS)
    bends = made.random_bends(np.random.default_rng(0), 400)
    free = made.solver(np.zeros(len(POINTS)))(1.0)
    energy = np.mean(np.sum(bends * free.solve(bends), axis=0))
    assert energy == pytest.approx(len(bends), rel=0.15)  # the trace of the identity, but for what is level


def test_the_border_keeps_the_bend_that_its_points_show():
    """A parabola goes on beyond the outermost points; it is not straightened there."""

    def bowl(places: np.ndarray) -> np.ndarray:
        return 4.0 * ((places - 300.0) / 300.0) ** 2

    places = np.column_stack(
        [v.ravel() for v in np.meshgrid(np.arange(20.0, 590, 16), np.arange(20.0, 570, 16))]
    )
    made = DisplacementGrid(places)
    solved = made.solver(np.ones(len(places)))(0.001).solve(made.products(np.ones(len(places)), bowl(places)))
    border = np.column_stack([np.arange(20.0, 590, 10), np.full(57, 4.0)])
    assert np.abs(made.displacement(border, solved) - bowl(border)).max() < 0.1
