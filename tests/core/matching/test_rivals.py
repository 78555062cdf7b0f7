"""Where structures repeat another shift fits as well; where they do not, none does."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.matching.rivals import rival
from tiepoint.core.matching.thresholds import RIVAL

from .pairs import CORNER, REFERENCE_SIZE, SENSED_SIZE, Pair, applied, pair, seen, turned

TRUTH = turned(12.0, 1.07, (-8.0, 21.0))
PERIOD = np.array([20.0, 24.0])


def lattice_world(seed):
    """Squares at even distances under a little noise."""
    image = np.full((480, 480), 0.3, np.float32)
    for y in np.arange(10, 480, PERIOD[1]).astype(int):
        for x in np.arange(10, 480, PERIOD[0]).astype(int):
            image[y - 4 : y + 4, x - 4 : x + 4] = 0.7
    noise = np.random.default_rng(seed).normal(0, 0.02, image.shape)
    return np.clip(cv2.GaussianBlur(image, (0, 0), 1.2) + noise, 0, 1).astype(np.float32)


@pytest.fixture(scope="module")
def lattice_pair():
    return Pair(seen(lattice_world(1), np.eye(3), REFERENCE_SIZE), seen(lattice_world(2), TRUTH, SENSED_SIZE))


@pytest.mark.parametrize("seed", [1, 4])
def test_a_texture_has_no_rival(seed):
    there = pair(TRUTH, seed)
    assert rival(TRUTH, there.images, there.masks)[0] < 0.3


def test_a_lattice_has_one_at_a_whole_number_of_periods(lattice_pair):
    ratio, shift = rival(TRUTH, lattice_pair.images, lattice_pair.masks)
    assert ratio > RIVAL
    periods = shift / PERIOD
    assert np.abs(periods - np.rint(periods)).max() < 0.1
    assert np.hypot(*shift) > 15


def test_the_reach_leaves_out_shifts_that_the_coordinates_forbid(lattice_pair):
    assert rival(TRUTH, lattice_pair.images, lattice_pair.masks, 12.0)[0] < 0.5
    assert rival(TRUTH, lattice_pair.images, lattice_pair.masks, 30.0)[0] > RIVAL


def test_under_a_wrong_transform_the_right_one_is_the_rival():
    there = pair(TRUTH)
    wrong = TRUTH.copy()
    wrong[:2, 2] += (37.0, -25.0)
    ratio, shift = rival(wrong, there.images, there.masks)
    assert ratio > RIVAL
    assert np.abs(shift) == pytest.approx([37.0, 25.0], abs=2.0)


def test_shifts_are_px_of_the_reference_in_a_large_image_too():
    """It is shrunk for the comparison."""
    size = (720, 660)
    large = cv2.resize(lattice_world(1), (960, 960), interpolation=cv2.INTER_CUBIC)
    there = Pair(seen(large, np.eye(3), size), seen(large, np.eye(3), (690, 700)))
    ratio, shift = rival(np.eye(3), there.images, there.masks)
    assert ratio > RIVAL
    periods = shift / (2 * PERIOD)
    assert np.abs(periods - np.rint(periods)).max() < 0.1


def test_ground_that_lies_beside_print_is_no_rival():
    """Half of the image agrees here, a tenth elsewhere: they are different parts."""
    there = pair(TRUTH)
    sensed = there.sensed.copy()
    moved = TRUTH.copy()
    moved[:2, 2] += (30.0, 18.0)
    sensed[:90, :] = pair(moved).sensed[:90, :]
    ratio, _ = rival(TRUTH, (there.reference, sensed), there.masks)
    assert ratio < RIVAL


def test_without_an_overlap_there_is_nothing_to_compare():
    there = pair(TRUTH)
    beside = TRUTH.copy()
    beside[0, 2] += 900.0
    assert rival(beside, there.images, there.masks)[0] == 0.0
    assert (applied(beside, np.zeros((1, 2)))[0] > CORNER).any()
