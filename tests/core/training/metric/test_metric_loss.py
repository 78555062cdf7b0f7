"""The loss: what counts as a match, as a non-match, and as neither."""

from __future__ import annotations

import math

import pytest

torch = pytest.importorskip("torch")
from tiepoint.core.training.metric.loss import contrast, placing  # noqa: E402

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


def unit_cells(seed, size):
    cells = torch.randn(16, *size, generator=torch.Generator().manual_seed(seed))
    return torch.nn.functional.normalize(cells, dim=0)


def test_tiles_are_placed_where_the_other_view_shows_them():
    other = unit_cells(1, (20, 24))
    one = other[:, 3:19, 5:23]  # moved by (5, 3) cells
    tiles = torch.tensor([[2, 4], [9, 1]])
    right = placing(one, other, tiles, tiles + torch.tensor([5.0, 3.0]), 6, 0.05, 1.5)
    wrong = placing(one, other, tiles, tiles + torch.tensor([1.0, 3.0]), 6, 0.05, 1.5)
    assert float(right[0]) < 0.01
    assert right[1] == 1.0
    assert float(wrong[0]) > 5.0
    assert wrong[1] == 0.0


def test_a_truth_within_the_tolerance_costs_nothing():
    """The best shift near the truth counts, and the nearest one always does."""
    cells = unit_cells(2, (20, 20))
    tiles = torch.tensor([[4, 4]])
    near = [float(placing(cells, cells, tiles, tiles + away, 8, 0.05, 1.5)[0]) for away in (0.4, 1.0, 2.0)]
    assert max(near[:2]) < 0.01
    assert near[2] > 5.0
    assert float(placing(cells, cells, tiles, tiles + 0.3, 8, 0.05, 0.0)[0]) < 0.01
