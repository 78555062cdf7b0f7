"""Which places a transform explains: asked of places with structure, in their own precision."""

from __future__ import annotations

import numpy as np
from tiepoint.core.explained import (
    EXPLAINED,
    NO_AGREEMENT,
    OTHER_SHIFT,
    OverlapGround,
    explained_share,
    states,
)
from tiepoint.core.transforms import MatrixTransform

SHIFT = MatrixTransform("affine", np.array([[1.0, 0.0, 30.0], [0.0, 1.0, -20.0], [0.0, 0.0, 1.0]]))


def ground(off, supported, silent):
    """Places in a row, 40 px apart; off: px that each misses SHIFT by, nan where it shows nothing."""
    count = len(off)
    reference = np.column_stack([40.0 * np.arange(count) + 100, np.full(count, 90.0)])
    sensed = reference - (30.0, -20.0) + np.column_stack([np.array(off, float), np.zeros(count)])
    return OverlapGround(
        reference,
        sensed,
        np.full(count, 0.1),
        np.array(supported, bool),
        np.array(silent, bool),
        np.full(count, 40.0),
    )


def test_each_state():
    found = states(ground([0.2, 7.0, np.nan], [1, 1, 0], [0, 0, 1]), SHIFT, 1.0)
    assert found.tolist() == [EXPLAINED, OTHER_SHIFT, NO_AGREEMENT]
    assert explained_share(found) == 1 / 3


def test_an_unclear_place_goes_by_its_nearest_neighbour():
    found = states(ground([0.2, np.nan, np.nan, 7.0], [1, 0, 0, 1], [0, 0, 0, 0]), SHIFT, 1.0)
    assert found.tolist() == [EXPLAINED, EXPLAINED, OTHER_SHIFT, OTHER_SHIFT]


def test_a_miss_is_judged_in_the_coarser_pixel():
    asked = ground([4.0, 4.0], [1, 1], [0, 0])
    assert states(asked, SHIFT, 1.0).tolist() == [OTHER_SHIFT] * 2
    assert states(asked, SHIFT, 3.0).tolist() == [EXPLAINED] * 2


def test_nothing_asked_and_nothing_supported():
    empty = ground([], [], [])
    assert explained_share(states(empty, SHIFT, 1.0)) is None
    assert states(ground([np.nan], [0], [0]), SHIFT, 1.0).tolist() == [NO_AGREEMENT]
