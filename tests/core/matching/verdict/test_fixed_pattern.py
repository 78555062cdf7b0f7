"""A pattern that lies pixel on pixel is no evidence where the ground has nothing in common."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.matching.ground.coarse_to_fine import find_ground
from tiepoint.core.matching.verdict.fixed_pattern import fixed_pattern, pixel_on_pixel
from tiepoint.core.matching.verdict.verification import judge
from tiepoint.core.options import MatchOptions
from tiepoint.core.refusals import PRINT

from ..grounds import estimate_of
from ..pairs import Pair, turned, world

WHOLE = np.eye(3)


def noisy(one: int, other: int) -> Pair:
    """Two places, each blurred, below the noise of one sensor; the sensed image is cut off."""
    noise = 0.3 * np.random.default_rng(6).normal(size=(340, 400)).astype(np.float32)
    grounds = (cv2.GaussianBlur(world(seed), (0, 0), 3.0)[:340, :400] for seed in (one, other))
    reference, sensed = (np.clip(ground + noise, 0, 1) for ground in grounds)
    return Pair(reference, np.ascontiguousarray(sensed[:320, :370]))


def found(example: Pair, transform: np.ndarray):
    ground = find_ground(transform, example.images, example.masks)
    options = MatchOptions(method="pso-sift")
    return ground, judge(estimate_of(transform, -80.0), ground, example.images, example.masks, options)


def test_noise_of_one_sensor_over_two_places_is_refused_as_print():
    example = noisy(1, 20)
    ground, verdict = found(example, WHOLE)
    assert ground.share > 0.9  # it agrees all over the overlap
    assert fixed_pattern(WHOLE, example.images, example.masks)
    assert (verdict.accepted, verdict.code) == (False, PRINT)


def test_the_same_noise_over_one_place_is_accepted():
    example = noisy(1, 1)
    _, verdict = found(example, WHOLE)
    assert verdict.accepted


@pytest.mark.parametrize(
    ("transform", "expected"),
    [
        (turned(0.0, 1.0, (7.0, -3.0)), True),
        (turned(0.0, 1.0, (7.0, -3.4)), False),
        (turned(0.3, 1.0, (0.0, 0.0)), False),
        (turned(0.0, 1.01, (0.0, 0.0)), False),
    ],
)
def test_only_a_shift_by_whole_pixels_lays_pixel_on_pixel(transform, expected):
    assert pixel_on_pixel(transform, (320, 370)) == expected
    assert not fixed_pattern(transform, noisy(1, 1).images, noisy(1, 1).masks)
