"""Where structures repeat, another shift fits as well; where they do not, none does."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from tiepoint.core.matching.thresholds import RIVAL
from tiepoint.core.matching.verdict.rivals import Shifts

from ..pairs import PERIOD, Pair, lattice_pair, lattice_world, pair, seen, turned

TRUTH = turned(12.0, 1.07, (-8.0, 21.0))


@pytest.fixture(scope="module")
def rows():
    return lattice_pair(TRUTH)


@pytest.mark.parametrize("seed", [1, 4])
def test_a_texture_has_no_rival(seed):
    example = pair(TRUTH, seed)
    assert Shifts(TRUTH, example.images, example.masks).rival()[0] < 0.3


def test_a_lattice_has_one_at_a_whole_number_of_periods(rows):
    ratio, shift = Shifts(TRUTH, rows.images, rows.masks).rival()
    assert ratio > RIVAL
    periods = shift / PERIOD
    assert np.abs(periods - np.rint(periods)).max() < 0.1
    assert np.hypot(*shift) > 15


def test_the_reach_leaves_out_shifts_that_the_coordinates_forbid(rows):
    assert Shifts(TRUTH, rows.images, rows.masks).rival(12.0)[0] < 0.5
    assert Shifts(TRUTH, rows.images, rows.masks).rival(30.0)[0] > RIVAL


def test_under_a_wrong_transform_the_right_one_is_the_rival():
    example = pair(TRUTH)
    wrong = TRUTH.copy()
    wrong[:2, 2] += (37.0, -25.0)
    ratio, shift = Shifts(wrong, example.images, example.masks).rival()
    assert ratio > RIVAL
    assert np.abs(shift) == pytest.approx([37.0, 25.0], abs=2.0)


def test_shifts_are_px_of_the_reference_in_a_large_image_too():
    """It is shrunk for the comparison."""
    size = (720, 660)
    large = cv2.resize(lattice_world(1), (960, 960), interpolation=cv2.INTER_CUBIC)
    example = Pair(seen(large, np.eye(3), size), seen(large, np.eye(3), (690, 700)))
    ratio, shift = Shifts(np.eye(3), example.images, example.masks).rival()
    assert ratio > RIVAL
    periods = shift / (2 * PERIOD)
    assert np.abs(periods - np.rint(periods)).max() < 0.1


def test_ground_that_lies_beside_print_is_no_rival():
    """Most of the image agrees under the transform, another part under a shift."""
    example = pair(TRUTH)
    sensed = example.sensed.copy()
    moved = TRUTH.copy()
    moved[:2, 2] += (30.0, 18.0)
    sensed[:90, :] = pair(moved).sensed[:90, :]
    ratio, _ = Shifts(TRUTH, replace(example.images, sensed=sensed), example.masks).rival()
    assert ratio < RIVAL


def test_without_an_overlap_there_is_nothing_to_compare():
    example = pair(TRUTH)
    beside = TRUTH.copy()
    beside[0, 2] += 900.0
    assert Shifts(beside, example.images, example.masks).rival()[0] == 0.0
