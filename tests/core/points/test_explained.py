"""A place is explained, shows another shift, or agrees with nothing; unclear places follow neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.points.explained import (
    EXPLAINED,
    NO_AGREEMENT,
    OTHER_SHIFT,
    OverlapGround,
    explained_share,
    states,
)

TRUTH = MatrixTransform("affine", np.array([[1.1, -0.3, 60.0], [0.3, 1.1, -30.0], [0.0, 0.0, 1.0]]))
COUNT = 12


def ground(off=(0.0, 0.0), precision=0.1, supported=True, silent=False, count=COUNT):
    """A row of places 40 px apart, each `off` px from its true place."""
    sensed = np.column_stack([np.arange(count) * 40.0, np.full(count, 100.0)])

    def each(values):
        return np.broadcast_to(values, count).copy()

    return OverlapGround(
        reference=TRUTH.apply(sensed) + off,
        sensed=np.where(each(supported)[:, None], sensed, np.nan),
        precision=np.where(each(supported), each(precision), np.nan),
        supported=each(supported),
        silent=each(silent),
        side=np.full(count, 64.0),
    )


@pytest.mark.parametrize(
    ("off", "precision", "pixel_ratio", "expected"),
    [
        (0.0, 0.1, 1.0, EXPLAINED),
        (1.4, 0.1, 1.0, EXPLAINED),  # relief of a pixel
        (1.6, 0.1, 1.0, OTHER_SHIFT),
        (1.6, 0.1, 0.5, OTHER_SHIFT),  # the reference is the coarser one
        (2.9, 0.1, 2.0, EXPLAINED),  # a pixel and a half of the sensed raster
        (3.1, 0.1, 2.0, OTHER_SHIFT),
        (2.9, 1.0, 1.0, EXPLAINED),  # three standard errors
        (3.1, 1.0, 1.0, OTHER_SHIFT),
    ],
)
def test_how_far_a_place_may_lie_off(off, precision, pixel_ratio, expected):
    found = states(ground((0.6 * off, -0.8 * off), precision), TRUTH, pixel_ratio)
    assert set(found) == {expected}


def test_an_unclear_place_goes_by_the_nearest_clear_one():
    supported = np.arange(COUNT) % 3 == 0  # 0, 3, 6, 9
    off = np.where(np.arange(COUNT) < 5, 0.0, 9.0)[:, None] * [1.0, 0.0]
    found = states(ground(off, supported=supported), TRUTH, 1.0)
    assert found.tolist() == [EXPLAINED] * 5 + [OTHER_SHIFT] * 7


def test_where_all_around_is_silent_nothing_agrees():
    supported = np.arange(COUNT) < 6
    found = states(ground(supported=supported, silent=np.arange(COUNT) >= 8), TRUTH, 1.0)
    assert found.tolist() == [EXPLAINED] * 8 + [NO_AGREEMENT] * 4
    assert explained_share(found) == pytest.approx(8 / 12)


def test_nothing_clear_explains_nothing():
    assert set(states(ground(supported=False), TRUTH, 1.0)) == {NO_AGREEMENT}


def test_many_unclear_places_are_handled_in_parts():
    count = 700
    supported = np.arange(count) % 2 == 0
    found = states(ground(supported=supported, count=count), TRUTH, 1.0)
    assert (found == EXPLAINED).all()


def test_no_places_no_share():
    nothing = ground(count=0)
    assert len(states(nothing, TRUTH, 1.0)) == 0
    assert explained_share(states(nothing, TRUTH, 1.0)) is None
    assert len(ground().take(np.arange(COUNT) < 5)) == 5
