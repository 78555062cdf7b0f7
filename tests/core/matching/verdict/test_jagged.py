"""Lines that are shifted against their neighbours are recognised in one image alone."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.matching.thresholds import JAGGED
from tiepoint.core.matching.verdict.jagged import is_jagged, line_shift

from ..pairs import world


def shifted(image: np.ndarray, by: np.ndarray) -> np.ndarray:
    """Each row moved along x by whole px."""
    return np.stack([np.roll(row, int(shift)) for row, shift in zip(image, by)])


@pytest.mark.parametrize("apart", [2, 5, 12])
def test_fields_of_an_interlaced_frame_are_told_apart(apart):
    image = world(3)[:300, :360]
    by = np.where(np.arange(300) % 2, apart, 0)
    assert line_shift(shifted(image, by), np.ones(image.shape, bool)) == pytest.approx(apart, abs=0.3)
    assert is_jagged(shifted(image, by), np.ones(image.shape, bool))
    assert is_jagged(np.ascontiguousarray(shifted(image, by).T), np.ones(image.shape[::-1], bool))


def test_lines_of_a_shaken_scanner_are_recognised():
    image = world(3)[:300, :360]
    by = np.rint(np.random.default_rng(4).normal(0.0, 2.0, 300))
    assert line_shift(shifted(image, by), np.ones(image.shape, bool)) > 1.5


@pytest.mark.parametrize("slant", [0, 1])
def test_straight_and_slanted_ground_is_not_jagged(slant):
    image = world(3)[:300, :360]
    leaning = shifted(image, slant * np.arange(300))
    assert line_shift(leaning, np.ones(image.shape, bool)) < JAGGED / 2
    assert not is_jagged(leaning, np.ones(image.shape, bool))


def test_what_is_masked_says_nothing():
    """Fields that are apart in three quarters of the lines' length, which is masked."""
    image = world(3)[:300, :360]
    by = np.where(np.arange(300) % 2, 5, 0)
    mixed = np.hstack([image[:, :120], shifted(image, by)[:, 120:]])
    mask = np.zeros(image.shape, bool)
    mask[:, :110] = True
    assert line_shift(mixed, np.ones(image.shape, bool)) == pytest.approx(5.0, abs=0.3)
    assert line_shift(mixed, mask) < JAGGED / 2


def test_noise_and_little_tell_nothing():
    noise = np.random.default_rng(5).random((200, 240)).astype(np.float32)
    assert line_shift(noise, np.ones(noise.shape, bool)) == 0.0
    assert line_shift(noise[:40], np.ones((40, 240), bool)) == 0.0
    assert line_shift(np.zeros((200, 240), np.float32), np.zeros((200, 240), bool)) == 0.0
