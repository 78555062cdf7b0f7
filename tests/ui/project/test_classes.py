"""The classes of many residuals at once are those of one after the other."""

from __future__ import annotations

import math
from bisect import bisect_left

import numpy as np
import pytest
from tiepoint.ui.project import styles
from tiepoint.ui.project.classes import DISABLED, class_indices, used_classes

LENGTHS = np.array([0.0, 0.31, *(upper for upper, _ in styles.CLASSES[:-1]), 2.77, 4000.0, np.nan])


def test_the_colour_is_that_of_a_single_residual():
    known = LENGTHS[:-1]
    assert [styles.class_colour(index) for index in class_indices(known).tolist()] == [
        styles.colour_of(length) for length in known.tolist()
    ]
    assert styles.class_colour(int(class_indices(np.array([-1.0]))[0])) == styles.colour_of(-1.0)


@pytest.mark.parametrize(
    ("lengths", "enabled", "least", "wanted"),
    [
        ([0.1, 0.5, 2.2], [True] * 3, 0.0, [0, 3]),
        ([0.1, 0.6, 2.2], [True, True, False], 0.0, [0, 1, 5]),
        ([0.1, 0.6, 2.2, 9.0], [True] * 4, 1.0, [3, 4]),
        ([0.0, math.nan], [True, True], 0.0, [0]),
        ([], [], 0.0, []),
    ],
)
def test_classes_that_have_a_point(lengths, enabled, least, wanted):
    assert used_classes(np.array(lengths), np.array(enabled, dtype=bool), least) == wanted


def one_by_one(lengths, enabled, least):
    ends, found = [upper for upper, _ in styles.CLASSES], set()
    for length, on in zip(lengths, enabled):
        if not on:
            found.add(DISABLED)
        elif math.isfinite(length) and (length > least or least == 0.0):
            found.add(bisect_left(ends, length))
    return sorted(found)


def test_the_used_classes_are_those_of_one_residual_after_the_other():
    rng = np.random.default_rng(2)
    for least in (0.0, 0.8):
        for share in (0.3, 1.0):
            lengths, enabled = rng.choice(LENGTHS, 7), rng.random(7) < share
            wanted = one_by_one(lengths.tolist(), enabled.tolist(), least)
            assert used_classes(lengths, enabled, least) == wanted
