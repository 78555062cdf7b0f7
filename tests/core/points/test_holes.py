"""A part in which nothing agrees is a hole where nearly all agrees around it, and says nothing elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.points.explained import (
    EXPLAINED,
    NO_AGREEMENT,
    OTHER_SHIFT,
    OverlapGround,
    no_ground,
)
from tiepoint.core.points.holes import holes, with_holes

PITCH, COLUMNS, ROWS = 16, 30, 24


def ground(silent: np.ndarray, unsupported: np.ndarray, pitch: int = PITCH) -> OverlapGround:
    """Places on a grid; silent and unsupported (ROWS, COLUMNS) bool, of which silent ones have no support."""
    rows, columns = silent.shape
    x, y = np.meshgrid(np.arange(columns) * float(pitch), np.arange(rows) * float(pitch))
    place = np.column_stack([x.ravel(), y.ravel()])
    supported = ~(silent | unsupported).ravel()
    return OverlapGround(
        reference=place,
        sensed=np.where(supported[:, None], place, np.nan),
        precision=np.where(supported, 0.1, np.nan),
        supported=supported,
        silent=silent.ravel(),
        side=np.full(len(place), 2.0 * pitch),
    )


def tile(rows: slice, columns: slice) -> np.ndarray:
    found = np.zeros((ROWS, COLUMNS), bool)
    found[rows, columns] = True
    return found


INSIDE = tile(slice(8, 14), slice(10, 18))  # 48 of 720 places
AROUND = tile(slice(7, 15), slice(9, 19)) & ~INSIDE
NONE = np.zeros((ROWS, COLUMNS), bool)


def unsure(share: float) -> np.ndarray:
    return np.random.default_rng(2).random((ROWS, COLUMNS)) < share


def test_a_tile_that_agrees_with_nothing_is_a_hole_up_to_its_edge():
    found = holes(ground(INSIDE, AROUND))
    np.testing.assert_array_equal(found.reshape(ROWS, COLUMNS), INSIDE | AROUND)


def test_much_edge_around_parts_hides_no_hole():
    """As on the ground between clouds: beside each place that agrees is one at the edge that does not."""
    silent = NONE.copy()
    silent[:, 2:10] = silent[:, 17:26] = True
    edge = NONE.copy()
    edge[:, [0, 1, 10, 11, 15, 16, 26, 27]] = True
    assert (~edge & ~silent).sum() < 0.5 * (~silent).sum()
    found = holes(ground(silent, edge)).reshape(ROWS, COLUMNS)
    assert found[silent].all()
    assert not found[:, [12, 13, 14, 28, 29]].any()


@pytest.mark.parametrize(
    ("silent", "unsupported"),
    [
        (INSIDE, unsure(0.4)),  # radar: the silence of unsure templates says nothing
        (tile(slice(8, 11), slice(10, 15)), NONE),  # 2 % of the overlap
        (tile(slice(None, None, 4), slice(None, None, 4)), NONE),  # here and there
        (NONE, NONE),
        (~NONE, NONE),
    ],
)
def test_what_may_be_chance_or_small_is_none(silent, unsupported):
    assert not holes(ground(silent, unsupported)).any()


def test_two_small_parts_are_not_added():
    assert not holes(ground(tile(slice(2, 5), slice(2, 7)) | tile(slice(15, 18), slice(20, 25)), NONE)).any()


def test_the_places_of_larger_templates_in_a_hole_explain_nothing():
    small = ground(INSIDE, AROUND)
    hole = holes(small)
    every = np.zeros((ROWS // 2, COLUMNS // 2), bool)
    large = ground(every, every, pitch=2 * PITCH)
    state = np.full(len(large), EXPLAINED, dtype=object)
    middle = np.argmin(np.linalg.norm(large.reference - [224, 160], axis=1))
    state[middle] = OTHER_SHIFT
    found = with_holes(state, large, small, hole)
    within = hole.reshape(ROWS, COLUMNS)[::2, ::2].ravel()
    assert (found[within & (np.arange(len(large)) != middle)] == NO_AGREEMENT).all()
    assert found[middle] == OTHER_SHIFT  # which says more
    assert (found[~within] == EXPLAINED).all()
    assert (state != NO_AGREEMENT).all()  # those given are left alone


def test_without_places_nothing_is_said():
    assert not len(holes(no_ground()))
    state = np.array([EXPLAINED], dtype=object)
    assert with_holes(state, ground(INSIDE, NONE), no_ground(), np.zeros(0, bool)) is state
