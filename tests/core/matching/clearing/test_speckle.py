"""Speckle of known looks and oversampling is found and measured; optical images have none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scenes import everywhere
from tiepoint.core.matching.clearing.speckle import speckle_of

from ...textures import texture

SHAPE = (300, 260)


def speckle(shape, looks, times=1, kind=cv2.INTER_CUBIC, seed=0):
    """(H, W) float32 amplitudes of mean intensity 1 with that many looks, enlarged so many times."""
    rng = np.random.default_rng(seed)
    small = [side // times + 4 for side in shape]
    amplitude = np.sqrt(rng.gamma(looks, 1.0 / looks, small)).astype(np.float32)
    grid = np.float32([[times, 0, 0], [0, times, 0]])
    return np.maximum(cv2.warpAffine(amplitude, grid, shape[::-1], flags=kind), 0.0)


def fields(seed=1):
    """Fields of one backscatter each, from almost none to much."""
    levels = np.random.default_rng(seed).uniform(0.05, 1.0, (6, 5))
    return np.kron(levels, np.ones((50, 52))).astype(np.float32)


def stretched(image):
    low, high = np.percentile(image, (0.5, 99.5))
    return np.clip((image - low) / (high - low), 0.0, 1.0).astype(np.float32)


@pytest.mark.parametrize("looks", [1, 2, 4])
def test_white_speckle_is_measured(looks):
    image = stretched(fields() * speckle(SHAPE, looks))
    found = speckle_of(image, everywhere(image))
    assert found.looks == pytest.approx(looks, rel=0.25)
    assert found.oversampling == pytest.approx(1.0, abs=0.25)


@pytest.mark.parametrize("times", [1, 2, 3, 4])
@pytest.mark.parametrize("kind", [cv2.INTER_LINEAR, cv2.INTER_CUBIC])
def test_oversampling_is_measured(times, kind):
    image = stretched(fields() * speckle(SHAPE, 1, times, kind))
    found = speckle_of(image, everywhere(image))
    assert found.oversampling == pytest.approx(times, rel=0.25)
    assert found.variation == pytest.approx(float(np.std(speckle(SHAPE, 1, times, kind))), rel=0.35)


def test_what_is_no_data_does_not_count():
    image = stretched(fields() * speckle(SHAPE, 2, 2))
    mask = everywhere(image)
    mask[:, :90] = False
    image[:, :90] = 0.5
    whole, rest = speckle_of(image[:, 90:], mask[:, 90:]), speckle_of(image, mask)
    assert rest.variation == pytest.approx(whole.variation, rel=0.1)
    assert rest.oversampling == pytest.approx(whole.oversampling, rel=0.15)


def test_optical_images_have_none():
    rng = np.random.default_rng(2)
    ground = stretched(texture(300, 1))
    noisy = np.clip(ground + rng.normal(0, 0.03, ground.shape), 0, 1).astype(np.float32)
    blurred = cv2.GaussianBlur(ground, (0, 0), 2.0)
    houses = stretched(fields() + 0.02 * rng.normal(size=SHAPE).astype(np.float32))
    water = stretched(fields() * speckle(SHAPE, 2, 2))
    water[100:200] = 0.3  # smooth somewhere
    two_values = (rng.random((300, 300)) < 0.3).astype(np.float32)
    lattice = np.tile(np.pad(np.ones((4, 4), np.float32), 4), (25, 25))
    for image in (two_values, lattice, ground, noisy, blurred, houses, water, np.zeros(SHAPE, np.float32)):
        assert speckle_of(image, everywhere(image)) is None


def test_what_is_too_small_to_tell_has_none():
    image = stretched(speckle((40, 40), 1))
    assert speckle_of(image, everywhere(image)) is None
    image = stretched(fields() * speckle(SHAPE, 1))
    assert speckle_of(image, np.zeros(SHAPE, bool)) is None
