"""Banded equations, solved group by group, against the whole matrix."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.banded import BandedSystem

RNG = np.random.default_rng(4)
BLOCKS, SIDE = 5, 4


def terms(count):
    """Random terms, each between unknowns of two neighbouring groups."""
    group = RNG.integers(0, BLOCKS - 1, count)
    index = group[:, None] * SIDE + RNG.integers(0, 2 * SIDE, (count, 3))
    return index, RNG.normal(size=(count, 3)), RNG.uniform(0.5, 2, count)


def dense(index, factors, weights):
    rows = np.zeros((len(index), BLOCKS * SIDE))
    for row, places, values in zip(rows, index, factors):
        np.add.at(row, places, values)
    return rows.T @ (weights[:, None] * rows)


def test_a_sum_of_squares_is_solved_like_its_matrix():
    first, second = terms(200), terms(90)
    systems = []
    for parts in (first, second):
        system = BandedSystem(BLOCKS, SIDE)
        system.add(*parts)
        systems.append(system)
    values = RNG.normal(size=(BLOCKS * SIDE, 3))
    found = systems[0].plus(systems[1], 0.7).factored().solve(values)
    wanted = np.linalg.solve(dense(*first) + 0.7 * dense(*second), values)
    assert np.abs(found - wanted).max() < 1e-9 * np.abs(wanted).max()


def test_one_group_alone():
    system = BandedSystem(1, 3)
    system.add(np.arange(3)[:, None], np.full((3, 1), 2.0), np.array([1.0, 2.0, 3.0]))
    assert system.factored().solve(np.ones((3, 1)))[:, 0] == pytest.approx([1 / 4, 1 / 8, 1 / 12])


def test_what_nothing_determines_is_an_error():
    system = BandedSystem(2, 2)
    system.add(np.array([[0]]), np.ones((1, 1)), np.ones(1))
    with pytest.raises(np.linalg.LinAlgError):
        system.factored()
