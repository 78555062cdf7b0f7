"""The ground: support, silence, and the probability by chance."""

from __future__ import annotations

from math import comb, log10

import numpy as np
import pytest
from tiepoint.core.geometry.radius_search import neighbours
from tiepoint.core.match_result import GROUND_COLUMNS
from tiepoint.core.matching.ground.ground import CHANCE, ground_columns, supported

from ..grounds import SIDE, ground_of, lattice
from ..pairs import turned

START = turned(20.0, 1.3, (15.0, -40.0))


def test_neighbours_lie_beside_each_other_and_share_no_pixel():
    places = lattice(9, 7)
    i, j = neighbours(places, SIDE)
    apart = np.abs(places[i] - places[j]).max(axis=1)
    assert apart.min() == SIDE
    assert apart.max() < 2 * SIDE
    middle = 3 * 9 + 4
    assert np.count_nonzero(i == middle) == 49 - 9  # a square of 7 x 7 around it, less 3 x 3


def test_smooth_shifts_support_each_other_and_random_ones_do_not():
    places = lattice(14, 12)
    smooth = places @ np.array([[0.01, 0.0], [0.005, -0.02]]) + (3.0, -1.0)
    assert supported(places, smooth, SIDE).all()
    random = np.random.default_rng(0).uniform(-1, 1, places.shape)
    assert supported(places, 4 * random, SIDE).mean() < 0.5  # a search of 4 px; correlation excludes more
    assert supported(places, 12 * random, SIDE).mean() < CHANCE


def test_a_template_that_disagrees_is_not_supported_but_its_neighbours_are():
    places = lattice(14, 12)
    shifts = np.zeros_like(places)
    shifts[70] = 2.5, 0.0
    agree = supported(places, shifts, SIDE)
    assert np.flatnonzero(~agree).tolist() == [70]


def test_overlapping_templates_do_not_support_each_other():
    places = lattice(4, 4, pitch=SIDE / 4)  # all within one template
    assert not supported(places, np.zeros_like(places), SIDE).any()


def test_the_share_is_of_all_templates_clear_or_not():
    places = lattice(10, 8)
    agree = places[:, 0] < 80
    ground = ground_of(places, agree, START)
    assert ground.share == pytest.approx(0.4)
    assert len(ground.take(agree)) == 32
    assert ground.take(agree).share == 1.0


def test_the_chance_is_the_binomial_tail_of_the_independent_templates():
    places = lattice(10, 8)
    ground = ground_of(places, np.arange(80) < 40, START)  # 10 of 20 that share no pixel
    tail = sum(comb(20, k) * CHANCE**k * (1 - CHANCE) ** (20 - k) for k in range(10, 21))
    assert ground.log10_chance == pytest.approx(log10(tail), abs=1e-9)
    assert ground_of(places, np.zeros(80, bool), START).log10_chance == 0.0
    whole = ground_of(places, np.arange(80) < 40, START, independent=1.0)
    assert whole.log10_chance < ground.log10_chance - 15


def test_the_smaller_templates_may_be_less_likely_by_chance():
    places = lattice(10, 8)
    large = ground_of(places, np.arange(80) < 40, START, independent=1 / 16)
    small = ground_of(places, np.arange(80) < 40, START)
    both = ground_of(places, np.arange(80) < 40, START, independent=1 / 16, detail=small)
    assert large.log10_chance > small.log10_chance
    assert both.log10_chance == small.log10_chance


def test_silent_is_where_nothing_around_agrees():
    places = lattice(20, 12)
    agree = places[:, 0] < 20 + 10 * SIDE / 2
    silent = ground_of(places, agree, START).silent
    assert not silent[agree].any()
    assert silent[places[:, 0] > 20 + 10 * SIDE / 2 + 1.25 * SIDE].all()
    assert 0.3 < silent.mean() < 0.5


def test_columns_hold_everything():
    places = lattice(10, 8)
    agree = places[:, 0] < 80
    ground = ground_of(places, agree, START, precision=0.2)
    columns = ground_columns(ground)
    assert columns.shape == (80, GROUND_COLUMNS)
    assert np.array_equal(columns[:, :2], ground.place)
    assert np.array_equal(columns[:, 2:4], ground.sensed, equal_nan=True)
    assert columns[agree, 4] == pytest.approx(0.2)
    assert np.array_equal(columns[:, 5] > 0, agree)
    assert np.array_equal(columns[:, 6] > 0, ground.silent)
    assert (columns[:, 7] == SIDE).all()
    assert ground_columns(None).shape == (0, GROUND_COLUMNS)
