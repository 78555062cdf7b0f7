"""Relief within templates is told from noise, and from waves that a displacement grid follows."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.points.explained import OverlapGround
from tiepoint.core.points.roughness import roughness

SIDE, ROWS, COLUMNS = 32, 40, 34
LINEAR, OFFSET = np.array([[1.04, -0.11], [0.11, 1.04]]), np.array([31.0, -12.0])


def relief(size, seed):
    """(size, size) heights of all sizes, as of terrain: their spectrum falls by the power 3.2."""
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(size), np.fft.fftfreq(size)))
    frequency[0, 0] = 1.0
    noise = np.fft.fft2(np.random.default_rng(seed).normal(size=(size, size)))
    heights = np.fft.ifft2(noise * frequency**-1.6).real
    return heights / heights.std()


def ground(shift, noise=0.0):
    """Templates half a side apart that measure the mean of a shift (h, w) px along x, and noise."""
    corners = [(y * SIDE // 2, x * SIDE // 2) for y in range(ROWS) for x in range(COLUMNS)]
    means = np.array([shift[y : y + SIDE, x : x + SIDE].mean() for y, x in corners])
    place = np.array(corners, dtype=np.float64)[:, ::-1] + (SIDE - 1) / 2
    error = np.random.default_rng(5).normal(0.0, noise, place.shape)
    error[:, 0] += means
    count = len(place)
    return OverlapGround(
        reference=place,
        sensed=(place - error - OFFSET) @ np.linalg.inv(LINEAR).T,
        precision=np.full(count, 0.3),
        supported=np.ones(count, bool),
        silent=np.zeros(count, bool),
        side=np.full(count, float(SIDE)),
    )


def within(shift):
    """Root mean square of the shift about the means of templates side by side."""
    rows, columns = (side // SIDE for side in shift.shape)
    blocks = shift[: rows * SIDE, : columns * SIDE].reshape(rows, SIDE, columns, SIDE)
    return float(np.sqrt(np.mean((blocks - blocks.mean(axis=(1, 3), keepdims=True)) ** 2)))


@pytest.mark.parametrize("noise", [0.0, 0.3])
def test_relief_of_all_sizes_is_told_from_what_templates_measure(noise):
    shift = 4.0 * relief(720, seed=2)
    assert within(shift) > 0.4
    # A part of what lies within a template is a tilt, which a displacement grid follows.
    assert 0.55 * within(shift) < roughness(ground(shift, noise)) < 0.9 * within(shift)


def test_twice_the_relief_is_twice_as_rough():
    shift = 3.0 * relief(720, seed=9)
    assert roughness(ground(2.0 * shift)) == pytest.approx(2.0 * roughness(ground(shift)), rel=0.02)


def test_noise_a_tilt_and_a_long_wave_are_not_rough():
    y, x = np.mgrid[0:720, 0:720].astype(np.float64)
    assert roughness(ground(np.zeros((720, 720)), noise=0.5)) < 0.15
    assert roughness(ground(0.02 * x - 0.01 * y)) < 1e-6
    assert roughness(ground(6.0 * np.sin(2 * np.pi * y / 400.0))) < 0.1  # 4.2 px root mean square


def test_too_few_places_say_nothing():
    few = ground(4.0 * relief(720, seed=2)).take(np.arange(40))
    assert roughness(few) == 0.0
    assert roughness(few.take(np.zeros(40, bool))) == 0.0
