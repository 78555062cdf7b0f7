"""The loss: what counts as a match, as a non-match, and as neither."""

from __future__ import annotations

import math

import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.training.metric.loss import contrast  # noqa: E402

APART = 6.0


def loss(one, other, places, pair):
    return tuple(float(v) for v in contrast(one, other, (places, places), pair, 0.06, APART))


@pytest.fixture
def rows():
    generator = torch.Generator().manual_seed(0)
    return torch.nn.functional.normalize(torch.randn(8, 64, generator=generator), dim=1)


PLACES = torch.arange(8.0)[:, None].repeat(1, 2) * 10
PAIR = torch.zeros(8, dtype=torch.long)


def test_matches_alike_cost_nothing_and_all_are_found(rows):
    value, found = loss(rows, rows, PLACES, PAIR)
    assert value < 0.01
    assert found == 1.0


def test_identical_descriptors_do_not_lower_the_loss(rows):
    same = rows[:1].repeat(8, 1)
    assert loss(same, same, PLACES, PAIR)[0] == pytest.approx(math.log(8), rel=1e-4)


def test_a_swapped_match_costs_and_is_not_found(rows):
    value, found = loss(rows, rows[[1, 0, 2, 3, 4, 5, 6, 7]], PLACES, PAIR)
    assert value > 1.0
    assert found == 6 / 8


def test_neighbours_are_ignored_as_non_matches(rows):
    """Two points 3 px apart that look the same: neither counts as a wrong match of the other."""
    rows = rows.clone()
    rows[1] = rows[0]
    places = PLACES.clone()
    places[1] = places[0] + torch.tensor([3.0, 0.0])
    assert loss(rows, rows, places, PAIR)[0] < 0.01
    assert loss(rows, rows, PLACES, PAIR)[0] > 0.1


def test_the_same_place_in_another_pair_of_views_is_a_non_match(rows):
    rows = rows.clone()
    rows[1] = rows[0]
    places = PLACES.clone()
    places[1] = places[0]
    pair = PAIR.clone()
    pair[1] = 1
    assert loss(rows, rows, places, pair)[0] > 0.1
